import sql, { type Sql } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader } from '../../foundation/loader.js'
import { records } from '../../foundation/rows.js'
import { fillers, type SharedTraits, weights } from './rules.js'

/** A measure of another pilot, and what it has in common with the one asked about. */
export interface SimilarMeasureRow extends SharedTraits {
  readonly measureId: string
  readonly otherId: string
}

export const similarMeasureStore = (tx: EntityManager) => {
  const loaders = new Map<number, (measureId: string) => Promise<SimilarMeasureRow[]>>()
  return {
    /** Those most alike in other pilots of the same world, the most alike first, ties by key. */
    ofMeasure: (measureId: string, first: number): Promise<SimilarMeasureRow[]> => {
      const loader =
        loaders.get(first) ??
        groupLoader(
          (ids: string[]) => records<SimilarMeasureRow>(tx, similarTo(ids, first)),
          (row) => row.measureId,
        )
      loaders.set(first, loader)
      return loader(measureId)
    },
  }
}

/**
 * One row for each pair of a measure asked about and another with which it shares anything, the first so many of each.
 *
 * Each trait of a measure is a row: a theme, a word or a common indicator. What two measures share are the rows in which
 * they agree, so what shares nothing is never looked at.
 */
const similarTo = (ids: readonly string[], first: number): Sql => sql`
  with told as materialized (
    select measure.id, measure.pilot_id, pilot.world, version.id as version_id, version.search_title
    from public_measure measure join public_pilot pilot on pilot.id = measure.pilot_id
      join public_measure_version version on version.id = measure.current_version_id
    where pilot.world in (
      select pilot.world from public_measure measure join public_pilot pilot on pilot.id = measure.pilot_id
      where measure.id = any(${ids}))
  ), trait as materialized (
    select told.id, 'THEME' as kind, link.theme_id as key, bool_or(link.theme_id = objective.main_theme_id) as is_main
    from told join public_measure_objective served on served.measure_version_id = told.version_id
      join public_objective objective on objective.id = served.objective_id
      join public_objective_theme link on link.objective_id = objective.id
    group by told.id, link.theme_id
    union all
    select distinct told.id, 'WORD', word, false
    from told cross join lateral regexp_split_to_table(told.search_title, '[^a-z0-9]+') word
    where length(word) > 2 and word <> all(${fillers}::text[])
    union all
    select distinct told.id, 'INDICATOR', indicator.common_indicator_id, false
    from told join indicator on indicator.measure_id = told.id
    where indicator.common_indicator_id is not null and indicator.comparability <> 'NOT_COMPARABLE'
  ), counted as (
    select id, count(*) filter (where kind = 'THEME') as themes, count(*) filter (where kind = 'WORD') as words
    from trait group by id
  ), shared as (
    select mine.id, theirs.id as other_id,
      coalesce(array_agg(mine.key order by mine.key) filter (where mine.is_main and theirs.is_main), '{}') as main_themes,
      coalesce(array_agg(mine.key order by mine.key) filter (where mine.kind = 'THEME'), '{}') as themes,
      coalesce(array_agg(mine.key order by mine.key) filter (where mine.kind = 'WORD'), '{}') as words,
      coalesce(array_agg(mine.key order by mine.key) filter (where mine.kind = 'INDICATOR'), '{}') as indicators
    from trait mine join told me on me.id = mine.id
      join trait theirs on theirs.kind = mine.kind and theirs.key = mine.key
      join told they on they.id = theirs.id and they.world = me.world and they.pilot_id <> me.pilot_id
    where mine.id = any(${ids})
    group by mine.id, theirs.id
  ), scored as (
    select shared.*, mine.themes + theirs.themes - cardinality(shared.themes) as themes_in_all,
      mine.words + theirs.words - cardinality(shared.words) as words_in_all
    from shared join counted mine on mine.id = shared.id join counted theirs on theirs.id = shared.other_id
  ), ranked as (
    select *, row_number() over (partition by id order by ${score} desc, other_id collate "C") as place from scored
  )
  select id as "measureId", other_id as "otherId", main_themes as "mainThemeIds", themes as "themeIds",
    themes_in_all::int as "themesInAll", words, words_in_all::int as "wordsInAll", indicators as "indicatorIds"
  from ranked where place <= ${first} order by id, place`

/** The rule `similarity` once more, to order by. */
const score = sql`
  (main_themes <> '{}')::int * ${weights.MAIN_THEME}::int
  + coalesce(round(${weights.THEMES}::numeric * cardinality(themes) / nullif(themes_in_all, 0)), 0)
  + coalesce(round(${weights.WORDS}::numeric * cardinality(words) / nullif(words_in_all, 0)), 0)
  + (indicators <> '{}')::int * ${weights.INDICATOR}::int`

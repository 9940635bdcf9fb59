import sql, { type Sql } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { childPages } from '../../foundation/child-pages.js'
import type { Conditions } from '../../foundation/conditions.js'
import type { Page } from '../../foundation/connections.js'
import { amongEntries, type Concerns, concerned } from '../../foundation/coverage.js'
import type { Cursors } from '../../foundation/cursors.js'
import { filtered } from '../../foundation/lists.js'
import type { PageArguments } from '../../foundation/page-arguments.js'
import type { World } from '../../foundation/provenance.js'
import type { Moment } from '../../foundation/request.js'
import { columns, rows } from '../../foundation/rows.js'
import type { TotalDefinition } from '../../foundation/totals/definition.js'
import { inGroup, quoted } from '../../foundation/totals/dimensions.js'
import type { Summed } from '../../foundation/totals/sums.js'
import { totalOf } from '../../foundation/totals/total.js'
import type { Group, Total } from '../../foundation/totals/totals.js'
import { Indicator } from '../indicator/entity.js'
import { known } from '../known-store.js'
import { Observation } from '../observation/entity.js'
import { observationOrdering } from '../observation/store.js'
import { indicatorDimensions } from './dimension-store.js'
import {
  type IndicatorDimension,
  type IndicatorTotalsArguments,
  type IndicatorTotalsWhere,
  indicatorGroupOrdering,
} from './totals.js'

/** Each reading with its local indicator, its pilot and, where it is about one, its objective. */
const readingsPlaced = sql`
  observation join indicator on indicator.id = observation.indicator_id
    join public_pilot pilot on pilot.id = indicator.pilot_id
    left join public_objective objective on objective.id = indicator.objective_id`

const conditions = (asked: Conditions<IndicatorTotalsWhere>) =>
  asked
    .key('pilot', known.pilot, sql`indicator.pilot_id`)
    .compare('cohort', sql`pilot.cohort`)
    .related(
      'county',
      known.county,
      sql`link.county_code`,
      sql`public_pilot_county link where link.pilot_id = pilot.id`,
    )
    .key('objective', known.objective, sql`indicator.objective_id`)
    .related(
      'theme',
      known.theme,
      sql`named.theme_id`,
      sql`(
        select indicator.theme_id where indicator.theme_id is not null
        union all
        select link.theme_id from public_objective_theme link where link.objective_id = indicator.objective_id) named where true`,
    )
    .key('localIndicator', known.indicator, sql`indicator.id`)
    .compare('comparability', sql`indicator.comparability`)
    .compare('year', sql`extract(year from observation.period_to)::int`)
    .compare('periodFrom', sql`observation.period_from`)
    .compare('periodTo', sql`observation.period_to`)

const concerns = (asked: Concerns<IndicatorTotalsWhere>) =>
  asked
    .compare('pilot', sql`pilot.id`)
    .compare('cohort', sql`pilot.cohort`)
    .related('county', sql`link.county_code`, sql`public_pilot_county link where link.pilot_id = pilot.id`)
    .owned('objective', sql`own.id`, sql`public_objective own where own.pilot_id = pilot.id`)
    .owned('localIndicator', sql`own.id`, sql`indicator own where own.pilot_id = pilot.id`)

/** Readings of the whole of the local indicators that correspond to a common one, before anyone asks which of them add up. */
const correspondingTo = (common: Indicator, world: World): Sql => sql`
  indicator.common_indicator_id = ${common.id} and indicator.world = ${world}
  and observation.municipality_code is null and observation.part is null`

/** The twin of the rule `exclusion`: what it gives no reason for. */
const addsUp = ({ form, unit, accumulation, scale }: Indicator): Sql => sql`
  indicator.comparability <> 'NOT_COMPARABLE' and indicator.form = ${form} and indicator.unit = ${unit}
  and indicator.accumulation = ${accumulation} and indicator.scale = ${scale}::text[]`

/**
 * The keys of the readings that count, of those asked for.
 *
 * Cumulative: the latest of each local indicator, or its latest gap where it has no reading. Periodic: all but those within
 * the period of another reading, which holds them already: a year and its two halves are not added to each other.
 */
function countedReadings({ accumulation }: Indicator, asked: Sql): Sql {
  if (accumulation === 'CUMULATIVE')
    return sql`
      select distinct on (observation.indicator_id) observation.id from ${readingsPlaced} where ${asked}
      order by observation.indicator_id, observation.value is null, observation.period_to desc, observation.period_from desc, observation.id`
  return sql`
    with asked as (
      select observation.id, observation.indicator_id, observation.period_from, observation.period_to, observation.value
      from ${readingsPlaced} where ${asked})
    select id from asked where not exists (
      select from asked wider
      where wider.indicator_id = asked.indicator_id and wider.value is not null and wider.id <> asked.id
        and wider.period_from <= asked.period_from and wider.period_to >= asked.period_to
        and (wider.period_from < asked.period_from or wider.period_to > asked.period_to or wider.id < asked.id))`
}

/** The name of the figure that counts the readings at a step, from 1. */
export const stepFigure = (place: number): string => `step${place}`

function figuresOf({ form, scale }: Indicator): Readonly<Record<string, Summed>> {
  const state = sql`observation.state`
  const partly: Summed = { value: sql`(indicator.comparability = 'PARTLY')::int` }
  switch (form) {
    case 'AMOUNT':
      return { total: { value: sql`observation.value`, state }, partly }
    case 'RATIO':
      return {
        total: { value: sql`observation.numerator`, per: sql`observation.denominator`, state },
        numerator: { value: sql`observation.numerator`, state },
        denominator: { value: sql`observation.denominator`, state },
        partly,
      }
    case 'SCALE':
      return {
        ...Object.fromEntries(
          scale.map((_, place) => [
            stepFigure(place + 1),
            {
              value: sql`case when observation.value is not null then (observation.value = ${place + 1})::int end`,
              state,
            },
          ]),
        ),
        partly,
      }
  }
}

function definition(
  common: Indicator,
  where: IndicatorTotalsWhere | null | undefined,
  world: World,
  counted: Sql,
): TotalDefinition<IndicatorDimension, string, IndicatorTotalsWhere> {
  const figures = figuresOf(common)
  const [first] = Object.keys(figures) as [string]
  return {
    field: 'Query.indicatorTotals',
    from: readingsPlaced,
    id: sql`observation.id`,
    reporter: sql`indicator.pilot_id`,
    // The filter is in it already: the latest reading is sought among those asked for.
    within: sql`observation.id in (${counted})`,
    conditions,
    dimensions: indicatorDimensions,
    figures,
    coverage: {
      from: sql`public_pilot pilot`,
      id: sql`pilot.id`,
      within: sql`pilot.world = ${world} and ${concerned(where, concerns)}`,
      concerns,
      reported: amongEntries(sql`pilot.id`, sql`entry.${quoted(first)} is not null`),
      note: {
        nb: 'Et pilotområde har rapportert når det har minst én måling som er med i summen. De som ikke teller dette, mangler også.',
        nn: 'Eit pilotområde har rapportert når det har minst éi måling som er med i summen. Dei som ikkje tel dette, manglar òg.',
        en: 'A pilot has reported when at least one reading of it is in the total. Those that do not count this are missing too.',
      },
    },
  }
}

/** A total, with what it is of: the readings asked for, and the keys of those among them that count. */
export interface AddedUpReadings {
  readonly total: Total<IndicatorDimension, string>
  readonly asked: Sql
  readonly counted: Sql
}

export const indicatorTotalsStore = (tx: EntityManager, cursors: Cursors) => {
  const ofGroup = childPages(tx)
  return {
    total: async (
      common: Indicator,
      { orderBy, where, world, having, indicator: _, ...question }: IndicatorTotalsArguments,
      moment: Moment,
    ): Promise<AddedUpReadings> => {
      const asked = sql`${correspondingTo(common, world)} and ${await filtered(tx, where, conditions)}`
      const counted = countedReadings(common, sql`${asked} and ${addsUp(common)}`)
      const total = await totalOf(tx, cursors, definition(common, where, world, counted), {
        ...question,
        having: having ? { ...having } : null,
        order: indicatorGroupOrdering.orders[orderBy],
        moment,
      })
      return { total, asked, counted }
    },

    /** Local indicators with readings among those asked for, that do not add up with the others. */
    excluded: (common: Indicator, asked: Sql): Promise<Indicator[]> =>
      rows(
        tx,
        Indicator,
        sql`
          select ${columns(tx, Indicator)} from indicator
          where id in (select observation.indicator_id from ${readingsPlaced} where ${asked} and not (${addsUp(common)}))
          order by id`,
      ),

    /** The readings that count in a group, the latest first. */
    pageOfGroup: (
      group: Pick<Group<IndicatorDimension, string>, 'key' | 'values'>,
      counted: Sql,
      page: PageArguments,
      moment: Moment,
    ): Promise<Page<Observation>> =>
      ofGroup(group.key, {
        entity: Observation,
        from: readingsPlaced,
        alias: 'observation',
        where: sql`observation.id in (${counted}) and ${inGroup(sql`observation.id`, indicatorDimensions, group)}`,
        order: observationOrdering.orders.PERIOD_DESC,
        arguments: page,
        moment,
        field: 'IndicatorGroup.entries',
        cursors,
      }),
  }
}

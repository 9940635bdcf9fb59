import sql from 'sql-template-tag'
import { fieldsAsked } from '../../foundation/comparison.js'
import type { Conditions } from '../../foundation/conditions.js'
import type { Dimension } from '../../foundation/totals/dimensions.js'
import { known } from '../known-store.js'
import type { MoneyEntryWhere } from './arguments.js'
import { MoneySource } from './entity.js'
import type { MoneyDimension } from './totals.js'

/*
 * Money as it is added up: each row a portion, or a cell of portions, under the alias `portion`, with its pilot where it
 * has one.
 */

/** The key of a portion. */
export const portionId = sql`(portion.entry_id || '/' || portion.place)`

/** Portions alone: all that most questions are about. */
export const portionsAlone = sql`money_portion portion left join public_pilot pilot on pilot.id = portion.pilot_id`

/** Portions with the entries that they are parts of. */
export const portionsPlaced = sql`
  money_portion portion join money_entry entry on entry.id = portion.entry_id
    left join public_pilot pilot on pilot.id = portion.pilot_id`

/**
 * The cells of objectives, as portions that nobody can tell apart. Pilots are looked up by `pilot_key`, which is never null.
 *
 * In a cell '' stands for none, and 0 for a year that is not known.
 */
export const cellsOfObjectives = sql`(
    select world, stage, source, nullif(budget_year, 0) as budget_year, pilot_id as pilot_key,
      nullif(pilot_id, '') as pilot_id, nullif(objective_id, '') as objective_id, nullif(main_theme_id, '') as main_theme_id,
      nullif(county_code, '') as county_code, case when figures > 0 then amount_ore end as amount_ore, amount_state
    from objective_money) portion`

export const objectiveCells = sql`${cellsOfObjectives} left join public_pilot pilot on pilot.id = portion.pilot_id`

/** The cells of the nation, which know no pilot. */
export const nationCells = sql`(
    select world, stage, source, nullif(budget_year, 0) as budget_year, null::text as pilot_id, null::text as objective_id,
      nullif(main_theme_id, '') as main_theme_id, nullif(county_code, '') as county_code,
      case when figures > 0 then amount_ore end as amount_ore, amount_state
    from nation_money) portion`

/** The key of a cell. */
export const cellId = sql`
  concat_ws('|', portion.pilot_id, portion.objective_id, portion.main_theme_id, portion.county_code, portion.source,
    portion.budget_year, portion.amount_state)`

/** What a filter asks of a portion: the part alone, where an amount is shared out. */
export const portionConditions = (asked: Conditions<MoneyEntryWhere>) =>
  asked
    .compare('stage', sql`portion.stage`)
    .compare('source', sql`portion.source`)
    .compare('year', sql`portion.budget_year`)
    .key('pilot', known.pilot, sql`portion.pilot_id`)
    .compare('cohort', sql`pilot.cohort`)
    .key('county', known.county, sql`portion.county_code`)
    .key('objective', known.objective, sql`portion.objective_id`)
    .key('mainTheme', known.theme, sql`portion.main_theme_id`)
    .key('measure', known.measure, sql`portion.measure_id`)
    .key('recipient', known.party, sql`portion.recipient_party_id`)
    .key('payer', known.party, sql`entry.payer_party_id`)
    .compare('audited', sql`entry.audited`)
    .compare('state', sql`portion.amount_state`)
    .compare('amount', sql`entry.amount_ore`)

export const moneyDimensions: Readonly<Record<MoneyDimension, Dimension>> = {
  PILOT: { key: sql`portion.pilot_id` },
  COHORT: { key: sql`pilot.cohort`, type: 'integer' },
  COUNTY: { key: sql`portion.county_code` },
  OBJECTIVE: { key: sql`portion.objective_id` },
  MAIN_THEME: { key: sql`portion.main_theme_id` },
  RESPONSIBLE_MUNICIPALITY: { key: sql`portion.responsible_municipality_code` },
  RECIPIENT: { key: sql`portion.recipient_party_id` },
  SOURCE: { key: sql`portion.source`, order: Object.values(MoneySource) },
  YEAR: { key: sql`portion.budget_year`, type: 'integer' },
  THEME: {
    key: sql`theme.theme_id`,
    many: { from: sql`public_objective_theme theme`, entry: sql`theme.objective_id`, of: sql`portion.objective_id` },
  },
  // Of a financing line, the partners that its own plan names; of other money, those of the newest plan.
  PARTNER: {
    key: sql`partner.party_id`,
    many: {
      from: sql`public_measure_partner partner`,
      entry: sql`partner.measure_version_id`,
      of: sql`coalesce(entry.measure_version_id,
        (select current_version_id from public_measure measure where measure.id = portion.measure_id))`,
    },
  },
}

const inObjectiveCells: readonly string[] = ['PILOT', 'COHORT', 'COUNTY', 'OBJECTIVE', 'MAIN_THEME', 'SOURCE', 'YEAR']
const inNationCells: readonly string[] = ['COUNTY', 'MAIN_THEME', 'SOURCE', 'YEAR']
/** The same, as fields of a filter. */
const askedOfObjectives = ['stage', 'source', 'year', 'pilot', 'cohort', 'county', 'objective', 'mainTheme', 'state']
const askedOfNation = ['stage', 'source', 'year', 'county', 'mainTheme', 'state']

/** What is told of an entry only, and not of its portions. */
const askedOfEntries = ['payer', 'audited', 'amount']

export type Grain = 'ENTRIES' | 'PORTIONS' | 'OBJECTIVES' | 'NATION'

/** The coarsest of what is kept that can answer. Plans have no cells, since their lines become public with them. */
export function grainOf(
  stage: string,
  groupBy: readonly MoneyDimension[],
  where: MoneyEntryWhere | null | undefined,
): Grain {
  const asked = fieldsAsked(where)
  const fits = (dimensions: readonly string[], fields: readonly string[]) =>
    groupBy.every((name) => dimensions.includes(name)) && asked.every((field) => fields.includes(field))
  if (stage !== 'PLANNED' && fits(inNationCells, askedOfNation)) return 'NATION'
  if (stage !== 'PLANNED' && fits(inObjectiveCells, askedOfObjectives)) return 'OBJECTIVES'
  return groupBy.includes('PARTNER') || asked.some((field) => askedOfEntries.includes(field)) ? 'ENTRIES' : 'PORTIONS'
}

import sql, { join, raw, type Sql } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { childPages } from '../../foundation/child-pages.js'
import { fieldsAsked } from '../../foundation/comparison.js'
import type { Page } from '../../foundation/connections.js'
import { amongEntries, type Concerns } from '../../foundation/coverage.js'
import type { Cursors } from '../../foundation/cursors.js'
import { filtered } from '../../foundation/lists.js'
import type { PageArguments } from '../../foundation/page-arguments.js'
import type { World } from '../../foundation/provenance.js'
import type { Moment } from '../../foundation/request.js'
import { records } from '../../foundation/rows.js'
import type { TotalDefinition } from '../../foundation/totals/definition.js'
import { inGroup } from '../../foundation/totals/dimensions.js'
import { totalOf } from '../../foundation/totals/total.js'
import type { Group, Total } from '../../foundation/totals/totals.js'
import type { MoneyEntryWhere } from './arguments.js'
import {
  cellId,
  cellsOfObjectives,
  type Grain,
  grainOf,
  moneyDimensions,
  nationCells,
  objectiveCells,
  portionConditions,
  portionId,
  portionsAlone,
  portionsPlaced,
} from './dimension-store.js'
import { MoneyEntry, type MoneyStage } from './entity.js'
import { entriesPlaced, moneyEntryOrdering } from './store.js'
import { type MoneyCounted, type MoneyDimension, type MoneyTotalsArguments, moneyGroupOrdering } from './totals.js'

type Definition = TotalDefinition<MoneyDimension, 'amount', MoneyEntryWhere>

/** What is added up. Of plans the approved version of each year counts; there is one at most. */
const within = (stage: MoneyStage, world: World): Sql =>
  stage === 'PLANNED'
    ? sql`portion.world = ${world} and portion.stage = ${stage}
        and portion.plan_version_id in (select id from public_plan_version where state = 'APPROVED')`
    : sql`portion.world = ${world} and portion.stage = ${stage}`

const concerns = (asked: Concerns<MoneyEntryWhere>) =>
  asked
    .compare('pilot', sql`pilot.id`)
    .compare('cohort', sql`pilot.cohort`)
    .related('county', sql`link.county_code`, sql`public_pilot_county link where link.pilot_id = pilot.id`)
    .owned('objective', sql`own.id`, sql`public_objective own where own.pilot_id = pilot.id`)
    .owned('measure', sql`own.id`, sql`public_measure own where own.pilot_id = pilot.id`)

const isKnown = sql`entry.amount is not null`

const sources: Readonly<Record<Grain, Pick<Definition, 'from' | 'id' | 'reporter'>>> = {
  ENTRIES: { from: portionsPlaced, id: portionId, reporter: sql`portion.pilot_id` },
  PORTIONS: { from: portionsAlone, id: portionId, reporter: sql`portion.pilot_id` },
  OBJECTIVES: { from: objectiveCells, id: cellId, reporter: sql`portion.pilot_id` },
  NATION: { from: nationCells, id: cellId },
}

/** `condition` is what the filter asks, for those who cannot be seen among the cells that are added up. */
const definition = (grain: Grain, stage: MoneyStage, world: World, condition: Sql): Definition => ({
  ...sources[grain],
  field: 'Query.moneyTotals',
  within: within(stage, world),
  conditions: portionConditions,
  dimensions: moneyDimensions,
  figures: { amount: { value: sql`portion.amount_ore`, state: sql`portion.amount_state`, whole: true } },
  coverage: {
    from: sql`public_pilot pilot`,
    id: sql`pilot.id`,
    // What the Storting votes no pilot reports.
    within: sql`pilot.world = ${world} and ${stage} <> 'APPROPRIATED'`,
    concerns,
    reported:
      grain === 'NATION'
        ? sql`exists (
            select from ${cellsOfObjectives}
            where ${within(stage, world)} and portion.pilot_key = pilot.id and portion.amount_ore is not null and ${condition})`
        : amongEntries(sql`pilot.id`, isKnown),
    note: {
      nb: 'Et pilotområde har rapportert når vi kjenner minst ett av beløpene dets som legges sammen her.',
      nn: 'Eit pilotområde har rapportert når vi kjenner minst eitt av beløpa deira som blir lagde saman her.',
      en: 'A pilot has reported when we know at least one of its amounts that are added up here.',
    },
  },
})

/** How many live in the pilots of a group; null where that is not known of one of them. */
interface Inhabitants {
  readonly key: string
  readonly inhabitants: string | null
}

export const moneyTotalsStore = (tx: EntityManager, cursors: Cursors) => {
  const ofGroup = childPages(tx)
  const conditions = new Map<string, Promise<Sql>>()
  /** Asked for by each group and figure of a total, and looked up once. */
  const conditionOf = (where: MoneyEntryWhere | null | undefined): Promise<Sql> => {
    const asked = JSON.stringify(where ?? null)
    const condition = conditions.get(asked) ?? filtered(tx, where, portionConditions)
    conditions.set(asked, condition)
    return condition
  }
  const inhabitants = new Map<string, Promise<ReadonlyMap<string, number | null>>>()

  return {
    total: async (
      { stage, groupBy, where, orderBy, world, ...asked }: MoneyTotalsArguments,
      moment: Moment,
    ): Promise<{ readonly grain: Grain; readonly total: Total<MoneyDimension, 'amount'> }> => {
      const grain = grainOf(stage, groupBy ?? [], where)
      const condition = grain === 'NATION' ? await conditionOf(where) : sql`true`
      const total = await totalOf(tx, cursors, definition(grain, stage, world, condition), {
        ...asked,
        ...{ groupBy: groupBy ?? null, where: where ?? null, order: moneyGroupOrdering.orders[orderBy], moment },
      })
      return { grain, total }
    },

    /** The amounts of which a part is counted in a group, by year. */
    pageOfGroup: async (
      group: Pick<Group<MoneyDimension, 'amount'>, 'key' | 'values'>,
      { stage, where, world }: MoneyCounted,
      page: PageArguments,
      moment: Moment,
    ): Promise<Page<MoneyEntry>> => {
      const condition = await conditionOf(where)
      return ofGroup(group.key, {
        entity: MoneyEntry,
        from: entriesPlaced,
        alias: 'entry',
        where: sql`exists (
          select from money_portion portion left join public_pilot pilot on pilot.id = portion.pilot_id
          where portion.entry_id = entry.id and ${within(stage, world)} and ${condition}
            and ${inGroup(portionId, moneyDimensions, group)})`,
        order: moneyEntryOrdering.orders.YEAR_DESC,
        arguments: page,
        moment,
        field: 'MoneyGroup.entries',
        cursors,
      })
    },

    /**
     * How many live in the pilots that a total knows an amount of, by the key of each group; of the whole by ''.
     *
     * In the year of a group that has one, otherwise in the newest that is on record for each pilot.
     */
    inhabitantsOf: (counted: MoneyCounted): Promise<ReadonlyMap<string, number | null>> => {
      const asked = JSON.stringify(counted)
      const found = inhabitants.get(asked) ?? inhabitantsOf(tx, counted, conditionOf(counted.where))
      inhabitants.set(asked, found)
      return found
    },
  }
}

/** Whether a total is of whole pilots, as their inhabitants are counted. */
export const isOfWholePilots = ({ stage, groupBy, where }: MoneyCounted): boolean =>
  stage !== 'APPROPRIATED' &&
  (groupBy ?? []).every((name) => name === 'PILOT' || name === 'COHORT' || name === 'YEAR') &&
  !fieldsAsked(where).includes('county')

async function inhabitantsOf(
  tx: EntityManager,
  { stage, groupBy, where, world }: MoneyCounted,
  condition: Promise<Sql>,
): Promise<ReadonlyMap<string, number | null>> {
  const names = [...new Set(groupBy ?? [])]
  const columns = names.map((_, place) => raw(`d${place}`))
  const keys = names.map((name, place) => sql`${moneyDimensions[name].key} as ${columns[place]!}`)
  const year = names.includes('YEAR') ? sql`and population.year = there.${columns[names.indexOf('YEAR')]!}` : sql``
  const { from } = sources[grainOf(stage, [...names, 'PILOT'], where)]
  const counted = (pilots: Sql, key: Sql, only: Sql) => sql`
    select ${key} as key, case when bool_and(told.inhabitants is not null) then sum(told.inhabitants) end as inhabitants
    from (${pilots}) there left join lateral (
      select inhabitants from public_population population
      where population.pilot_id = there.pilot_id ${only} order by population.year desc limit 1) told on true
    group by 1`
  const found = await records<Inhabitants>(
    tx,
    sql`
      with known as (
        select distinct ${join([...keys, sql`portion.pilot_id`])} from ${from}
        where ${within(stage, world)} and ${await condition} and portion.amount_ore is not null and portion.pilot_id is not null)
      ${counted(sql`select distinct pilot_id from known`, sql`''`, sql``)}
      ${
        names.length === 0
          ? sql``
          : sql`union all ${counted(
              sql`select * from known`,
              sql`jsonb_build_array(${join(columns.map((column) => sql`there.${column}`))})::text`,
              year,
            )}`
      }`,
  )
  return new Map(found.map((row) => [row.key, row.inhabitants === null ? null : Number(row.inhabitants)]))
}

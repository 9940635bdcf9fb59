import sql, { empty, join, raw, type Sql } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { filtered } from '../../foundation/lists.js'
import { records } from '../../foundation/rows.js'
import { debtors } from './debtor-store.js'
import { obligationConditions, obligationsOf, obligationsPlaced } from './store.js'
import type { ObligationDimension, ObligationTotalsArguments } from './totals.js'

/** What statements can be counted by. A statement has one of each, but may have many debtors: they overlap. */
const dimensions: Readonly<Record<ObligationDimension, Sql>> = {
  GRADE: sql`obligation.grade`,
  KIND: sql`obligation.kind`,
  PILOT: sql`agreement.pilot_id`,
  COHORT: sql`pilot.cohort::text`,
  OBJECTIVE: sql`obligation.objective_id`,
  MAIN_THEME: sql`objective.main_theme_id`,
  DEBTOR: sql`debtor.party_id`,
}

/** One group: the value of each dimension asked for, null where the statements of the group have none. */
export interface ObligationGroupRow {
  readonly values: Readonly<Partial<Record<ObligationDimension, string | null>>>
  readonly count: number
}

export interface ObligationTotalsRow {
  readonly count: number
  readonly groups: readonly ObligationGroupRow[]
}

export type ObligationTotalsStore = ReturnType<typeof obligationTotalsStore>

export const obligationTotalsStore = (tx: EntityManager) => ({
  /** The groups and the whole come from one statement, so they are of one moment. */
  async count({ where, world, groupBy }: ObligationTotalsArguments): Promise<ObligationTotalsRow> {
    const asked = [...new Set(groupBy ?? [])]
    const keys = asked.map((dimension) => dimensions[dimension])
    const columns = keys.map((key, place) => sql`${key} as ${name(place)}`)
    const condition = await filtered(tx, where, obligationConditions)
    const found = await records<Record<string, string | number | boolean | null>>(
      tx,
      sql`
        select * from (
          select ${join([...columns, sql`${asked.length ? sql`grouping(${join(keys)}) > 0` : sql`true`} as whole`])},
            count(distinct obligation.id)::int as count
          from ${obligationsPlaced}
            ${asked.includes('DEBTOR') ? sql`left join (${debtors}) debtor on debtor.obligation_id = obligation.id` : empty}
          where ${obligationsOf(world)} and ${condition}
          group by grouping sets (${asked.length ? sql`(${join(keys)}), ` : empty}())) grouped
        order by ${join([sql`count desc`, ...asked.map((_, place) => sql`${name(place)} collate "C"`)])}`,
    )
    const groups = found.filter(({ whole }) => !whole)
    return {
      count: found.find(({ whole }) => whole)!.count as number,
      groups: groups.map((row) => ({
        values: Object.fromEntries(asked.map((dimension, place) => [dimension, row[`d${place}`] as string | null])),
        count: row.count as number,
      })),
    }
  },
})

const name = (place: number): Sql => raw(`d${place}`)

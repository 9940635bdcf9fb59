import sql, { type Sql } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Conditions } from '../../foundation/conditions.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import { childList, list } from '../../foundation/lists.js'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { ordering } from '../../foundation/ordering.js'
import type { Moment } from '../../foundation/request.js'
import { columns, rows } from '../../foundation/rows.js'
import { known } from '../known-store.js'
import type { MoneyEntryArguments, MoneyEntryWhere, OwnMoneyArguments } from './arguments.js'
import { MoneyEntry, MoneyPortion, MoneyRevision } from './entity.js'

export const moneyEntryOrdering = ordering(
  'MoneyEntryOrder',
  {
    YEAR: { sql: sql`entry.budget_year`, type: 'integer', nullable: true, description: 'By budget year' },
    AMOUNT: { sql: sql`entry.amount_ore`, type: 'bigint', nullable: true, description: 'By how much it is' },
    BOOKED_ON: { sql: sql`entry.booked_on`, type: 'date', nullable: true, description: 'By the day it was booked' },
    PILOT: { sql: sql`entry.pilot_id`, type: 'key', nullable: true, description: 'By the key of its pilot' },
  },
  { sql: sql`entry.id`, type: 'key', direction: 'asc' },
)
export type MoneyEntryOrder = keyof typeof moneyEntryOrdering.orders

/** Entries, each with its pilot where it has one. */
export const entriesPlaced = sql`money_entry entry left join public_pilot pilot on pilot.id = entry.pilot_id`

const portionsOf = (column: Sql): Sql =>
  sql`money_portion portion where portion.entry_id = entry.id and ${column} is not null`

const conditions = (asked: Conditions<MoneyEntryWhere>) =>
  asked
    .compare('stage', sql`entry.stage`)
    .compare('source', sql`entry.source`)
    .compare('year', sql`entry.budget_year`)
    .key('pilot', known.pilot, sql`entry.pilot_id`)
    .compare('cohort', sql`pilot.cohort`)
    .related('county', known.county, sql`portion.county_code`, portionsOf(sql`portion.county_code`))
    .related('objective', known.objective, sql`portion.objective_id`, portionsOf(sql`portion.objective_id`))
    .related('mainTheme', known.theme, sql`portion.main_theme_id`, portionsOf(sql`portion.main_theme_id`))
    .key('measure', known.measure, sql`entry.measure_id`)
    .key('recipient', known.party, sql`entry.recipient_party_id`)
    .key('payer', known.party, sql`entry.payer_party_id`)
    .compare('audited', sql`entry.audited`)
    .compare('state', sql`entry.amount_state`)
    .compare('amount', sql`entry.amount_ore`)

export const moneyEntryStore = (tx: EntityManager, cursors: Cursors) => {
  const ofParent = childList(tx)
  const listed = { entity: MoneyEntry, from: entriesPlaced, alias: 'entry', conditions, cursors }
  return {
    page: ({ where, orderBy, world, ...page }: MoneyEntryArguments, moment: Moment): Promise<Page<MoneyEntry>> =>
      list(tx, {
        ...listed,
        within: sql`entry.world = ${world}`,
        where,
        order: moneyEntryOrdering.orders[orderBy],
        arguments: page,
        moment,
        field: 'Query.moneyEntries',
      }),

    pageOfMeasure: (
      measureId: string,
      { where, orderBy, ...page }: OwnMoneyArguments,
      moment: Moment,
    ): Promise<Page<MoneyEntry>> =>
      ofParent(measureId, {
        ...listed,
        within: sql`entry.measure_id = parent.key`,
        where,
        order: moneyEntryOrdering.orders[orderBy],
        arguments: page,
        moment,
        field: 'Measure.money',
      }),

    /** Everything booked of a grant: given, paid out, set on something. */
    pageOfGrant: (
      grantId: string,
      { where, orderBy, ...page }: OwnMoneyArguments,
      moment: Moment,
    ): Promise<Page<MoneyEntry>> =>
      ofParent(grantId, {
        ...listed,
        within: sql`entry.grant_id = parent.key`,
        where,
        order: moneyEntryOrdering.orders[orderBy],
        arguments: page,
        moment,
        field: 'Grant.money',
      }),

    byId: keyLoader(
      (ids: string[]) =>
        rows(tx, MoneyEntry, sql`select ${columns(tx, MoneyEntry)} from money_entry where id = any(${ids})`),
      (entry) => entry.id,
    ),

    /** The newest first. */
    revisionsOf: groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          MoneyRevision,
          sql`
            select ${columns(tx, MoneyRevision)} from money_revision
            where entry_id = any(${ids}) order by position desc, id`,
        ),
      (revision) => revision.entryId,
    ),

    /** In the order of objectives and counties. */
    portionsOf: groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          MoneyPortion,
          sql`select ${columns(tx, MoneyPortion)} from money_portion where entry_id = any(${ids}) order by place`,
        ),
      (portion) => portion.entryId,
    ),
  }
}

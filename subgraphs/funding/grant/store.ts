import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Conditions } from '../../foundation/conditions.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import type { Figure } from '../../foundation/figures.js'
import { childList, list } from '../../foundation/lists.js'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import type { Ore } from '../../foundation/money.js'
import { ordering } from '../../foundation/ordering.js'
import type { Moment } from '../../foundation/request.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { known } from '../known-store.js'
import { figureIn, type SummedRow, summed } from '../sums-store.js'
import type { GrantArguments, GrantWhere } from './arguments.js'
import { Grant, GrantCondition } from './entity.js'

export const grantOrdering = ordering(
  'GrantOrder',
  {
    YEAR: { sql: sql`given.year`, type: 'integer', nullable: true, description: 'By the year it is given for' },
    GRANTED_ON: {
      sql: sql`given.granted_on`,
      type: 'date',
      nullable: true,
      description: 'By the date of the grant letter',
    },
    PILOT_NAME: { sql: sql`pilot.name`, type: 'text', description: 'By the name of its pilot' },
  },
  { sql: sql`given.id`, type: 'key', direction: 'asc' },
)
export type GrantOrder = keyof typeof grantOrdering.orders

const conditions = (asked: Conditions<GrantWhere>) =>
  asked
    .key('id', known.grant, sql`given.id`)
    .key('pilot', known.pilot, sql`given.pilot_id`)
    .compare('cohort', sql`pilot.cohort`)
    .related(
      'county',
      known.county,
      sql`link.county_code`,
      sql`public_pilot_county link where link.pilot_id = pilot.id`,
    )
    .compare('year', sql`given.year`)
    .compare('phase', sql`given.phase`)
    .key('recipient', known.party, sql`given.recipient_party_id`)

/** What a grant comes to: what its letter gives, what is set on objectives and measures, what is paid out. */
export interface GrantMoney {
  readonly amount: Figure<Ore>
  readonly allocated: Figure<Ore>
  readonly disbursed: Figure<Ore>
  /** Whether the vote of its year is on record with an amount. */
  readonly isVoted: boolean
}

export const grantStore = (tx: EntityManager, cursors: Cursors) => {
  const ofParent = childList(tx)
  const listed = {
    entity: Grant,
    from: sql`state_grant given join public_pilot pilot on pilot.id = given.pilot_id`,
    alias: 'given',
    conditions,
    cursors,
  }
  const moneyOf = keyLoader(
    (ids: string[]) =>
      records<SummedRow & { isVoted: boolean }>(
        tx,
        sql`
          select given.id, ${summed('amount', 'entry', sql`entry.stage = 'GRANTED'`)},
            ${summed('allocated', 'entry', sql`entry.stage = 'ALLOCATED'`)},
            ${summed('disbursed', 'entry', sql`entry.stage = 'DISBURSED'`)},
            exists (
              select from money_entry vote join public_pilot pilot on pilot.world = vote.world
              where vote.stage = 'APPROPRIATED' and vote.amount_ore is not null
                and vote.budget_year = given.year and pilot.id = given.pilot_id) as "isVoted"
          from state_grant given left join money_entry entry on entry.grant_id = given.id
          where given.id = any(${ids}) group by given.id, given.year, given.pilot_id`,
      ),
    (row) => row.id as string,
  )
  return {
    page: ({ where, orderBy, world, ...page }: GrantArguments, moment: Moment): Promise<Page<Grant>> =>
      list(tx, {
        ...listed,
        within: sql`pilot.world = ${world}`,
        where,
        order: grantOrdering.orders[orderBy],
        arguments: page,
        moment,
        field: 'Query.grants',
      }),

    pageOfRecipient: (
      partyId: string,
      { where, orderBy, world, ...page }: GrantArguments,
      moment: Moment,
    ): Promise<Page<Grant>> =>
      ofParent(partyId, {
        ...listed,
        within: sql`pilot.world = ${world} and given.recipient_party_id = parent.key`,
        where,
        order: grantOrdering.orders[orderBy],
        arguments: page,
        moment,
        field: 'Party.grants',
      }),

    byId: keyLoader(
      (ids: string[]) => rows(tx, Grant, sql`select ${columns(tx, Grant)} from state_grant where id = any(${ids})`),
      (grant) => grant.id,
    ),

    /** The newest year first; those of no known year last. */
    ofPilot: groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          Grant,
          sql`
            select ${columns(tx, Grant)} from state_grant
            where pilot_id = any(${ids}) order by year desc nulls last, phase desc, id`,
        ),
      (grant) => grant.pilotId,
    ),

    ofAgreement: groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          Grant,
          sql`
            select ${columns(tx, Grant)} from state_grant
            where agreement_id = any(${ids}) order by year desc nulls last, phase desc, id`,
        ),
      (grant) => grant.agreementId!,
    ),

    conditionsOf: groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          GrantCondition,
          sql`
            select ${columns(tx, GrantCondition)} from grant_condition
            where grant_id = any(${ids}) order by position, id`,
        ),
      (condition) => condition.grantId,
    ),

    moneyOf: async (id: string): Promise<GrantMoney> => {
      const row = (await moneyOf(id))!
      return {
        amount: figureIn(row, 'amount'),
        allocated: figureIn(row, 'allocated'),
        disbursed: figureIn(row, 'disbursed'),
        isVoted: row.isVoted,
      }
    },
  }
}

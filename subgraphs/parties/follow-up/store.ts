import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { childPages } from '../../foundation/child-pages.js'
import type { Conditions } from '../../foundation/conditions.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import type { ListArguments } from '../../foundation/list-arguments.js'
import { list } from '../../foundation/lists.js'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { ordering } from '../../foundation/ordering.js'
import type { World } from '../../foundation/provenance.js'
import type { Moment } from '../../foundation/request.js'
import { columns, rows } from '../../foundation/rows.js'
import { known } from '../known-store.js'
import type { FollowUpArguments, FollowUpWhere } from './arguments.js'
import { FollowUp } from './entity.js'

export const followUpOrdering = ordering(
  'FollowUpOrder',
  {
    DONE_ON: { sql: sql`follow_up.done_on`, type: 'date', description: 'By the day it was done' },
    AGREEMENT: { sql: sql`follow_up.agreement_id`, type: 'key', description: 'By agreement' },
    PARTY: { sql: sql`follow_up.party_id`, type: 'key', description: 'By the debtor that did it' },
  },
  { sql: sql`follow_up.id`, type: 'key', direction: 'asc' },
)
export type FollowUpOrder = keyof typeof followUpOrdering.orders

const conditions = (asked: Conditions<FollowUpWhere>) =>
  asked
    .key('obligation', known.obligation, sql`follow_up.obligation_id`)
    .key('agreement', known.agreement, sql`follow_up.agreement_id`)
    .key('pilot', known.pilot, sql`agreement.pilot_id`)
    .key('party', known.party, sql`follow_up.party_id`)
    .compare('doneOn', sql`follow_up.done_on`)

/** Each with its agreement and its pilot. */
const placed = sql`
  follow_up join agreement on agreement.id = follow_up.agreement_id join pilot on pilot.id = agreement.pilot_id`

const inWorld = (world: World) => sql`pilot.world = ${world} and agreement.publication = 'PUBLISHED'`

export const followUpStore = (tx: EntityManager, cursors: Cursors) => {
  const pages = childPages(tx)
  return {
    page: ({ where, orderBy, world, ...page }: FollowUpArguments, moment: Moment): Promise<Page<FollowUp>> =>
      list(tx, {
        entity: FollowUp,
        from: placed,
        alias: 'follow_up',
        within: inWorld(world),
        where,
        conditions,
        order: followUpOrdering.orders[orderBy],
        arguments: page,
        moment,
        field: 'Query.followUps',
        cursors,
      }),

    byId: keyLoader(
      (ids: string[]) => rows(tx, FollowUp, sql`select ${columns(tx, FollowUp)} from follow_up where id = any(${ids})`),
      (followUp) => followUp.id,
    ),

    /** The newest first. */
    pageOfParty: (partyId: string, { world, ...page }: ListArguments, moment: Moment): Promise<Page<FollowUp>> =>
      pages(partyId, {
        entity: FollowUp,
        from: placed,
        alias: 'follow_up',
        where: sql`follow_up.party_id = parent.key and ${inWorld(world)}`,
        order: followUpOrdering.orders.DONE_ON_DESC,
        arguments: page,
        moment,
        field: 'Party.followUps',
        cursors,
      }),

    /** The newest first. */
    ofObligation: groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          FollowUp,
          sql`
            select ${columns(tx, FollowUp)} from follow_up
            where obligation_id = any(${ids}) order by done_on desc, id desc`,
        ),
      (followUp) => followUp.obligationId,
    ),
  }
}

import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Conditions } from '../../foundation/conditions.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import { list } from '../../foundation/lists.js'
import { ordering } from '../../foundation/ordering.js'
import type { Moment } from '../../foundation/request.js'
import { known } from '../known-store.js'
import type { RecordedActArguments, RecordedActWhere } from './arguments.js'
import { RecordedAct } from './entity.js'

export const recordedActOrdering = ordering(
  'RecordedActOrder',
  { REVISION: { sql: sql`recorded_act.revision`, type: 'bigint', description: 'By the revision that they made' } },
  { sql: sql`recorded_act.party_id`, type: 'key', direction: 'asc' },
)
export type RecordedActOrder = keyof typeof recordedActOrdering.orders

const conditions = (asked: Conditions<RecordedActWhere>) =>
  asked
    .key('agreement', known.agreement, sql`recorded_act.agreement_id`)
    .key('party', known.party, sql`recorded_act.party_id`)
    .compare('act', sql`recorded_act.act`)
    .compare('person', sql`recorded_act.person`)
    .compare('at', sql`recorded_act.at`)
    .compare('revision', sql`recorded_act.revision`)

export const recordedActStore = (tx: EntityManager, cursors: Cursors) => ({
  page: ({ where, orderBy, world, ...page }: RecordedActArguments, moment: Moment): Promise<Page<RecordedAct>> =>
    list(tx, {
      entity: RecordedAct,
      from: sql`recorded_acts() recorded_act`,
      alias: 'recorded_act',
      within: sql`recorded_act.world = ${world}`,
      conditions,
      cursors,
      where,
      order: recordedActOrdering.orders[orderBy],
      arguments: page,
      moment,
      field: 'Query.recordedActs',
    }),
})

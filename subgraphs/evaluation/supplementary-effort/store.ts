import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Conditions } from '../../foundation/conditions.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import { childList } from '../../foundation/lists.js'
import { keyLoader } from '../../foundation/loader.js'
import { ordering } from '../../foundation/ordering.js'
import type { Moment } from '../../foundation/request.js'
import { columns, rows } from '../../foundation/rows.js'
import { known } from '../known-store.js'
import type { SupplementaryEffortArguments, SupplementaryEffortWhere } from './arguments.js'
import { SupplementaryEffort } from './entity.js'

export const supplementaryEffortOrdering = ordering(
  'SupplementaryEffortOrder',
  {
    FROM_YEAR: { sql: sql`effort.from_year`, type: 'integer', description: 'By its first year' },
    TITLE: { sql: sql`effort.title`, type: 'text', description: 'By title' },
    AMOUNT: { sql: sql`effort.amount_ore`, type: 'bigint', nullable: true, description: 'By amount' },
  },
  { sql: sql`effort.id`, type: 'key', direction: 'asc' },
)
export type SupplementaryEffortOrder = keyof typeof supplementaryEffortOrdering.orders

const conditions = (asked: Conditions<SupplementaryEffortWhere>) =>
  asked
    .key('municipality', known.municipality, sql`effort.municipality_code`)
    .key('party', known.party, sql`effort.party_id`)
    .key('theme', known.theme, sql`effort.theme_id`)
    .compare('fromYear', sql`effort.from_year`)
    .compare('toYear', sql`effort.to_year`)

export const supplementaryEffortStore = (tx: EntityManager, cursors: Cursors) => {
  const ofPilot = childList(tx)
  return {
    byId: keyLoader(
      (ids: string[]) =>
        rows(
          tx,
          SupplementaryEffort,
          sql`select ${columns(tx, SupplementaryEffort)} from supplementary_effort where id = any(${ids})`,
        ),
      (effort) => effort.id,
    ),

    pageOfPilot: (
      pilotId: string,
      { where, orderBy, ...page }: SupplementaryEffortArguments,
      moment: Moment,
    ): Promise<Page<SupplementaryEffort>> =>
      ofPilot(pilotId, {
        entity: SupplementaryEffort,
        from: sql`supplementary_effort effort`,
        alias: 'effort',
        within: sql`effort.pilot_id = parent.key`,
        where,
        conditions,
        order: supplementaryEffortOrdering.orders[orderBy],
        arguments: page,
        moment,
        field: 'PilotEvaluation.supplementaryEfforts',
        cursors,
      }),
  }
}

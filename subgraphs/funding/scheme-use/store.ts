import sql from 'sql-template-tag'
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
import type { SchemeUseArguments, SchemeUseWhere } from './arguments.js'
import { SchemeUse } from './entity.js'

export const schemeUseOrdering = ordering(
  'SchemeUseOrder',
  {
    YEAR: { sql: sql`used.year`, type: 'integer', description: 'By year' },
    SCHEME: { sql: sql`used.scheme_id`, type: 'key', description: 'By the key of the instrument' },
    PILOT: { sql: sql`used.pilot_id`, type: 'key', description: 'By the key of the pilot' },
    AWARDED: { sql: sql`used.awarded_ore`, type: 'bigint', nullable: true, description: 'By how much was awarded' },
  },
  { sql: sql`used.id`, type: 'key', direction: 'asc' },
)
export type SchemeUseOrder = keyof typeof schemeUseOrdering.orders

export const usesPlaced = sql`scheme_use used join public_pilot pilot on pilot.id = used.pilot_id`

export const schemeUseConditions = (asked: Conditions<SchemeUseWhere>) =>
  asked
    .key('scheme', known.scheme, sql`used.scheme_id`)
    .key('pilot', known.pilot, sql`used.pilot_id`)
    .compare('cohort', sql`pilot.cohort`)
    .related(
      'county',
      known.county,
      sql`link.county_code`,
      sql`public_pilot_county link where link.pilot_id = pilot.id`,
    )
    .key('party', known.party, sql`used.party_id`)
    .key('measure', known.measure, sql`used.measure_id`)
    .compare('year', sql`used.year`)
    .compare('outcome', sql`used.outcome`)
    .compare('isBaseline', sql`used.is_baseline`)

export const schemeUseStore = (tx: EntityManager, cursors: Cursors) => {
  const ofParent = childList(tx)
  const listed = { entity: SchemeUse, from: usesPlaced, alias: 'used', conditions: schemeUseConditions, cursors }
  return {
    page: ({ where, orderBy, world, ...page }: SchemeUseArguments, moment: Moment): Promise<Page<SchemeUse>> =>
      list(tx, {
        ...listed,
        within: sql`pilot.world = ${world}`,
        where,
        order: schemeUseOrdering.orders[orderBy],
        arguments: page,
        moment,
        field: 'Query.schemeUses',
      }),

    pageOfParty: (
      partyId: string,
      { where, orderBy, world, ...page }: SchemeUseArguments,
      moment: Moment,
    ): Promise<Page<SchemeUse>> =>
      ofParent(partyId, {
        ...listed,
        within: sql`pilot.world = ${world} and used.party_id = parent.key`,
        where,
        order: schemeUseOrdering.orders[orderBy],
        arguments: page,
        moment,
        field: 'Party.schemeUses',
      }),

    byId: keyLoader(
      (ids: string[]) =>
        rows(tx, SchemeUse, sql`select ${columns(tx, SchemeUse)} from scheme_use where id = any(${ids})`),
      (use) => use.id,
    ),

    /** The newest year first. */
    ofPilot: groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          SchemeUse,
          sql`
            select ${columns(tx, SchemeUse)} from scheme_use
            where pilot_id = any(${ids}) order by year desc, scheme_id, id`,
        ),
      (use) => use.pilotId,
    ),
  }
}

import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Conditions } from '../../foundation/conditions.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import { list } from '../../foundation/lists.js'
import { ordering } from '../../foundation/ordering.js'
import type { Moment } from '../../foundation/request.js'
import { behind, moneyOf } from '../figures-store.js'
import { known } from '../known-store.js'
import { Pilot } from '../references.js'
import type { PilotArguments, PilotWhere } from './arguments.js'

const money = moneyOf.pilot(sql`pilot.id`)

export const pilotOrdering = ordering(
  'PilotOrder',
  {
    NAME: { sql: sql`pilot.name`, type: 'text', description: 'By name' },
    COHORT: { sql: sql`pilot.cohort`, type: 'integer', description: 'By cohort' },
    SELECTED_ON: { sql: sql`pilot.selected_on`, type: 'key', nullable: true, description: 'By when it was selected' },
    GRANTED: { sql: money.of('GRANTED'), type: 'bigint', nullable: true, description: 'By what it has been granted' },
    SPENT: { sql: money.of('SPENT'), type: 'bigint', nullable: true, description: 'By what it has spent' },
    SPENT_SHARE: {
      sql: money.spentShare,
      type: 'bigint',
      nullable: true,
      description: 'By how much of what it has allocated it has spent',
    },
  },
  { sql: sql`pilot.id`, type: 'key', direction: 'asc' },
)
export type PilotOrder = keyof typeof pilotOrdering.orders

const conditions = (asked: Conditions<PilotWhere>) =>
  asked
    .key('id', known.pilot, sql`pilot.id`)
    .search('name', sql`pilot.search_name`)
    .compare('cohort', sql`pilot.cohort`)
    .compare('contiguous', sql`pilot.contiguous`)
    .related(
      'county',
      known.county,
      sql`link.county_code`,
      sql`public_pilot_county link where link.pilot_id = pilot.id`,
    )
    .related(
      'municipality',
      known.municipality,
      sql`link.municipality_code`,
      sql`public_pilot_municipality link where link.pilot_id = pilot.id`,
    )
    .related('theme', known.theme, sql`link.theme_id`, sql`public_pilot_theme link where link.pilot_id = pilot.id`)
    .holds('hasAgreement', sql`exists (select from public_agreement where pilot_id = pilot.id)`)
    .both('party', 'role', known.party, {
      key: sql`role.party_id`,
      value: sql`role.role`,
      related: sql`public_participation role where role.pilot_id = pilot.id and role.party_id is not null`,
    })
    .compare(
      'approvedPlanYear',
      sql`(select max(year) from public_plan_version version where version.pilot_id = pilot.id)`,
    )
    .compare('granted', money.of('GRANTED'))
    .compare('allocated', money.of('ALLOCATED'))
    .compare('spent', money.of('SPENT'))
    .compare('spentShare', money.spentShare)
    .holds('indicatorBehind', behind(sql`indicator.pilot_id = pilot.id`))

export const pilotListStore = (tx: EntityManager, cursors: Cursors) => ({
  page: ({ where, orderBy, world, ...page }: PilotArguments, moment: Moment): Promise<Page<Pilot>> =>
    list(tx, {
      entity: Pilot,
      from: sql`public_pilot pilot`,
      alias: 'pilot',
      within: sql`pilot.world = ${world}`,
      where,
      conditions,
      order: pilotOrdering.orders[orderBy],
      arguments: page,
      moment,
      field: 'Query.pilots',
      cursors,
    }),
})

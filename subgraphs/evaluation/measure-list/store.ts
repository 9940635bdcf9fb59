import sql, { type Sql } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { fieldsAsked } from '../../foundation/comparison.js'
import type { Conditions } from '../../foundation/conditions.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import { list } from '../../foundation/lists.js'
import { ordering } from '../../foundation/ordering.js'
import type { Moment } from '../../foundation/request.js'
import { behind, moneyOf } from '../figures-store.js'
import { known } from '../known-store.js'
import { Measure } from '../references.js'
import type { MeasureArguments, MeasureWhere } from './arguments.js'

const money = moneyOf.measure(sql`measure.id`)

export const measureOrdering = ordering(
  'MeasureOrder',
  {
    AGREEMENT: { sql: sql`measure.agreement_id`, type: 'key', description: 'By agreement' },
    TITLE: { sql: sql`measure.title`, type: 'text', description: 'By title' },
    PLANNED_TO: {
      sql: sql`measure.planned_to`,
      type: 'date',
      nullable: true,
      description: 'By the last day that it is planned for',
    },
    ALLOCATED: {
      sql: money.of('ALLOCATED'),
      type: 'bigint',
      nullable: true,
      description: 'By what is allocated to it',
    },
    SPENT: { sql: money.of('SPENT'), type: 'bigint', nullable: true, description: 'By what is spent on it' },
    SPENT_SHARE: {
      sql: money.spentShare,
      type: 'bigint',
      nullable: true,
      description: 'By how much of what is allocated is spent',
    },
  },
  { sql: sql`measure.id`, type: 'key', direction: 'asc' },
)
export type MeasureOrder = keyof typeof measureOrdering.orders

const objectives = sql`public_measure_objective link join public_objective objective on objective.id = link.objective_id
  where link.measure_version_id = measure.current_version_id`

const conditions = (asked: Conditions<MeasureWhere>) =>
  asked
    .key('id', known.measure, sql`measure.id`)
    .search('title', sql`measure.search_title`)
    .key('agreement', known.agreement, sql`measure.agreement_id`)
    .key('pilot', known.pilot, sql`measure.pilot_id`)
    .compare('cohort', sql`pilot.cohort`)
    .related(
      'county',
      known.county,
      sql`link.county_code`,
      sql`public_pilot_county link where link.pilot_id = pilot.id`,
    )
    .related('objective', known.objective, sql`objective.id`, objectives)
    .related(
      'mainTheme',
      known.theme,
      sql`objective.main_theme_id`,
      sql`${objectives} and objective.main_theme_id is not null`,
    )
    .related(
      'theme',
      known.theme,
      sql`named.theme_id`,
      sql`public_measure_objective link join public_objective_theme named on named.objective_id = link.objective_id
        where link.measure_version_id = measure.current_version_id`,
    )
    .related(
      'partner',
      known.party,
      sql`partner.party_id`,
      sql`public_measure_partner partner where partner.measure_version_id = measure.current_version_id`,
    )
    .key('responsibleMunicipality', known.municipality, sql`measure.responsible_municipality_code`)
    .compare('status', sql`measure.status`)
    .compare('year', sql`measure.year`)
    .compare('plannedTo', sql`measure.planned_to`)
    .compare('allocated', money.of('ALLOCATED'))
    .compare('spent', money.of('SPENT'))
    .compare('spentShare', money.spentShare)
    .holds('indicatorBehind', behind(sql`indicator.measure_id = measure.id`))

const askedOfVersions = ['title', 'responsibleMunicipality', 'status', 'year', 'plannedTo']

/**
 * Public measures with their pilots; and with what the newest public plan says of each, where a filter or an order asks.
 *
 * A page of a hundred thousand measures took seconds when their versions were looked up for nothing.
 */
function measuresTold(where: MeasureWhere | null | undefined, order: MeasureOrder): Sql {
  const asksVersions =
    /^(TITLE|PLANNED_TO)_/.test(order) || fieldsAsked(where).some((field) => askedOfVersions.includes(field))
  return sql`
    ${asksVersions ? sql`public_told_measure` : sql`public_measure`} measure
      join public_pilot pilot on pilot.id = measure.pilot_id`
}

export const measureListStore = (tx: EntityManager, cursors: Cursors) => ({
  page: ({ where, orderBy, world, ...page }: MeasureArguments, moment: Moment): Promise<Page<Measure>> =>
    list(tx, {
      entity: Measure,
      from: measuresTold(where, orderBy),
      alias: 'measure',
      within: sql`pilot.world = ${world}`,
      where,
      conditions,
      order: measureOrdering.orders[orderBy],
      arguments: page,
      moment,
      field: 'Query.measures',
      cursors,
    }),
})

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
import { Objective } from '../references.js'
import type { ObjectiveArguments, ObjectiveWhere } from './arguments.js'

const money = moneyOf.objective(sql`objective.id`)

/** Measures that serve it, as the newest public plan says. */
const measures = sql`public_measure_objective link
  join public_measure measure on measure.current_version_id = link.measure_version_id
  where link.objective_id = objective.id`

export const objectiveOrdering = ordering(
  'ObjectiveOrder',
  {
    AGREEMENT: { sql: sql`objective.agreement_id`, type: 'key', description: 'By agreement, and by number within it' },
    TITLE: { sql: sql`objective.title`, type: 'text', description: 'By title' },
    MAIN_THEME: { sql: sql`objective.main_theme_id`, type: 'key', nullable: true, description: 'By main theme' },
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
  { sql: sql`objective.id`, type: 'key', direction: 'asc' },
)
export type ObjectiveOrder = keyof typeof objectiveOrdering.orders

const conditions = (asked: Conditions<ObjectiveWhere>) =>
  asked
    .key('id', known.objective, sql`objective.id`)
    .search('title', sql`objective.search_name`)
    .key('agreement', known.agreement, sql`objective.agreement_id`)
    .key('pilot', known.pilot, sql`objective.pilot_id`)
    .compare('cohort', sql`pilot.cohort`)
    .related(
      'county',
      known.county,
      sql`link.county_code`,
      sql`public_pilot_county link where link.pilot_id = pilot.id`,
    )
    .key('mainTheme', known.theme, sql`objective.main_theme_id`)
    .related(
      'theme',
      known.theme,
      sql`link.theme_id`,
      sql`public_objective_theme link where link.objective_id = objective.id`,
    )
    .both('party', 'role', known.party, {
      key: sql`role.party_id`,
      value: sql`role.role`,
      related: sql`public_participation role where role.objective_id = objective.id and role.party_id is not null`,
    })
    .some(
      'measureStatus',
      sql`version.status`,
      sql`public_measure_objective link
      join public_measure measure on measure.current_version_id = link.measure_version_id
      join public_measure_version version on version.id = measure.current_version_id
      where link.objective_id = objective.id`,
    )
    .compare('allocated', money.of('ALLOCATED'))
    .compare('spent', money.of('SPENT'))
    .compare('spentShare', money.spentShare)
    .holds(
      'indicatorBehind',
      behind(
        sql`indicator.objective_id = objective.id or indicator.measure_id in (select measure.id from ${measures})`,
      ),
    )
    .compare(
      'assessment',
      sql`(select conclusion from public_assessment assessment where assessment.objective_id = objective.id
        order by assessed_on desc, id limit 1)`,
    )

export const objectiveListStore = (tx: EntityManager, cursors: Cursors) => ({
  page: ({ where, orderBy, world, ...page }: ObjectiveArguments, moment: Moment): Promise<Page<Objective>> =>
    list(tx, {
      entity: Objective,
      from: sql`public_objective objective join public_pilot pilot on pilot.id = objective.pilot_id`,
      alias: 'objective',
      within: sql`pilot.world = ${world}`,
      where,
      conditions,
      order: objectiveOrdering.orders[orderBy],
      arguments: page,
      moment,
      field: 'Query.objectives',
      cursors,
    }),
})

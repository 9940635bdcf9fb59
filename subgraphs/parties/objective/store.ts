import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Conditions } from '../../foundation/conditions.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import { list } from '../../foundation/lists.js'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { ordering } from '../../foundation/ordering.js'
import type { Moment } from '../../foundation/request.js'
import { columns, rows } from '../../foundation/rows.js'
import { known } from '../known-store.js'
import type { ObjectiveArguments, ObjectiveWhere } from './arguments.js'
import { CrossReference, Objective } from './entity.js'

export const objectiveOrdering = ordering(
  'ObjectiveOrder',
  {
    AGREEMENT: { sql: sql`objective.agreement_id`, type: 'key', description: 'By agreement, and by number within it' },
    TITLE: { sql: sql`objective.title`, type: 'text', description: 'By title' },
    MAIN_THEME: { sql: sql`objective.main_theme_id`, type: 'key', nullable: true, description: 'By main theme' },
  },
  { sql: sql`objective.id`, type: 'key', direction: 'asc' },
)
export type ObjectiveOrder = keyof typeof objectiveOrdering.orders

const conditions = (asked: Conditions<ObjectiveWhere>) =>
  asked
    .key('id', known.objective, sql`objective.id`)
    .search('title', sql`objective.search_name`)
    .key('agreement', known.agreement, sql`objective.agreement_id`)
    .key('pilot', known.pilot, sql`agreement.pilot_id`)
    .compare('cohort', sql`pilot.cohort`)
    .related('county', known.county, sql`link.county_code`, sql`pilot_county link where link.pilot_id = pilot.id`)
    .key('mainTheme', known.theme, sql`objective.main_theme_id`)
    .related('theme', known.theme, sql`link.theme_id`, sql`objective_theme link where link.objective_id = objective.id`)
    .both('party', 'role', known.party, {
      key: sql`role.party_id`,
      value: sql`role.role`,
      related: sql`participation role where role.objective_id = objective.id and role.party_id is not null`,
    })

export type ObjectiveStore = ReturnType<typeof objectiveStore>

export const objectiveStore = (tx: EntityManager, cursors: Cursors) => ({
  page: ({ where, orderBy, world, ...page }: ObjectiveArguments, moment: Moment): Promise<Page<Objective>> =>
    list(tx, {
      entity: Objective,
      from: sql`objective join agreement on agreement.id = objective.agreement_id join pilot on pilot.id = agreement.pilot_id`,
      alias: 'objective',
      within: sql`pilot.world = ${world} and agreement.publication = 'PUBLISHED'`,
      where,
      conditions,
      order: objectiveOrdering.orders[orderBy],
      arguments: page,
      moment,
      field: 'Query.objectives',
      cursors,
    }),

  byId: keyLoader(
    (ids: string[]) => rows(tx, Objective, sql`select ${columns(tx, Objective)} from objective where id = any(${ids})`),
    (objective) => objective.id,
  ),

  ofAgreement: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        Objective,
        sql`select ${columns(tx, Objective)} from objective where agreement_id = any(${ids}) order by number`,
      ),
    (objective) => objective.agreementId,
  ),

  crossReferencesOf: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        CrossReference,
        sql`select ${columns(tx, CrossReference)} from cross_reference where objective_id = any(${ids}) order by id`,
      ),
    (reference) => reference.objectiveId,
  ),
})

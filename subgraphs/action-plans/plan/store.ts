import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Conditions } from '../../foundation/conditions.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import { childList, list } from '../../foundation/lists.js'
import { keyLoader } from '../../foundation/loader.js'
import { ordering } from '../../foundation/ordering.js'
import type { Moment } from '../../foundation/request.js'
import { columns, rows } from '../../foundation/rows.js'
import { known } from '../known-store.js'
import type { ActionPlanArguments, ActionPlanWhere, OwnActionPlanArguments } from './arguments.js'
import { ActionPlan } from './entity.js'

export const actionPlanOrdering = ordering(
  'ActionPlanOrder',
  {
    YEAR: { sql: sql`plan.year`, type: 'integer', description: 'By year' },
    PILOT_NAME: { sql: sql`pilot.name`, type: 'text', description: 'By the name of its pilot' },
    APPROVED_ON: {
      sql: sql`(select min(approved_on) from plan_version where plan_id = plan.id)`,
      type: 'date',
      nullable: true,
      description: 'By the day that a version of it was first approved',
    },
  },
  { sql: sql`plan.id`, type: 'key', direction: 'asc' },
)
export type ActionPlanOrder = keyof typeof actionPlanOrdering.orders

const conditions = (asked: Conditions<ActionPlanWhere>) =>
  asked
    .key('id', known.plan, sql`plan.id`)
    .key('agreement', known.agreement, sql`plan.agreement_id`)
    .key('pilot', known.pilot, sql`plan.pilot_id`)
    .compare('cohort', sql`pilot.cohort`)
    .related(
      'county',
      known.county,
      sql`link.county_code`,
      sql`public_pilot_county link where link.pilot_id = pilot.id`,
    )
    .compare('year', sql`plan.year`)
    .compare('state', sql`(select state from plan_version where plan_id = plan.id order by number desc limit 1)`)
    .holds('isApproved', sql`exists (select from plan_version where plan_id = plan.id and state = 'APPROVED')`)

export const planStore = (tx: EntityManager, cursors: Cursors) => {
  const ofParent = childList(tx)
  const listed = {
    entity: ActionPlan,
    from: sql`action_plan plan join public_pilot pilot on pilot.id = plan.pilot_id`,
    alias: 'plan',
    conditions,
    cursors,
  }
  return {
    page: ({ where, orderBy, world, ...page }: ActionPlanArguments, moment: Moment): Promise<Page<ActionPlan>> =>
      list(tx, {
        ...listed,
        within: sql`pilot.world = ${world}`,
        where,
        order: actionPlanOrdering.orders[orderBy],
        arguments: page,
        moment,
        field: 'Query.actionPlans',
      }),

    pageOfPilot: (
      pilotId: string,
      { where, orderBy, ...page }: OwnActionPlanArguments,
      moment: Moment,
    ): Promise<Page<ActionPlan>> =>
      ofParent(pilotId, {
        ...listed,
        within: sql`plan.pilot_id = parent.key`,
        where,
        order: actionPlanOrdering.orders[orderBy],
        arguments: page,
        moment,
        field: 'Pilot.actionPlans',
      }),

    pageOfAgreement: (
      agreementId: string,
      { where, orderBy, ...page }: OwnActionPlanArguments,
      moment: Moment,
    ): Promise<Page<ActionPlan>> =>
      ofParent(agreementId, {
        ...listed,
        within: sql`plan.agreement_id = parent.key`,
        where,
        order: actionPlanOrdering.orders[orderBy],
        arguments: page,
        moment,
        field: 'Agreement.actionPlans',
      }),

    byId: keyLoader(
      (ids: string[]) =>
        rows(tx, ActionPlan, sql`select ${columns(tx, ActionPlan)} from action_plan where id = any(${ids})`),
      (plan) => plan.id,
    ),
  }
}

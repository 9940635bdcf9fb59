import type { MigrationInterface, QueryRunner } from 'typeorm'
import { publish, type View, withdraw } from '../../foundation/database/publication.js'

/** What the room shows the rooms after it: public plans and measures, and keys where a foreign key would stand. */
export class Published0003 implements MigrationInterface {
  readonly name = 'Published0003'

  async up(runner: QueryRunner): Promise<void> {
    await publish(runner, 'action-plans', { published, keys })
  }

  async down(runner: QueryRunner): Promise<void> {
    await withdraw(runner, { published, keys })
  }
}

export const published: readonly View[] = [
  {
    name: 'public_plan_version',
    definition: `
      select id, plan_id, agreement_id, pilot_id, year, number, state, submitted_on, approved_on
      from plan_version where public_from is not null`,
    columns: {
      id: 'Key of the version.',
      plan_id: 'The plan of its agreement and year.',
      agreement_id: 'Its agreement.',
      pilot_id: 'Its pilot.',
      year: 'The year it plans.',
      number: 'Its number within the plan.',
      state: 'APPROVED, or SUPERSEDED by a later version of the same year.',
      submitted_on: 'The day it was submitted.',
      approved_on: 'The day it was approved.',
    },
  },
  {
    name: 'public_measure',
    definition:
      'select id, agreement_id, pilot_id, number, current_version_id from measure where public_from is not null',
    columns: {
      id: 'Key of the measure.',
      agreement_id: 'Its agreement.',
      pilot_id: 'Its pilot.',
      number: 'Its number within the agreement.',
      current_version_id: 'What the newest public version of any plan says of it.',
    },
  },
  {
    name: 'public_measure_version',
    definition: `
      select version.id, version.measure_id, version.plan_version_id, version.agreement_id, version.pilot_id, version.year,
        version.plan_number, plan.state as plan_state, version.position, version.title, version.search_title, version.status,
        version.responsible_municipality_code, version.planned_from, version.planned_to, version.started_on, version.ended_on,
        version.judging_state
      from measure_version version join plan_version plan on plan.id = version.plan_version_id
      where version.public_from is not null`,
    columns: {
      id: 'Key of what a plan version says of a measure.',
      measure_id: 'The measure.',
      plan_version_id: 'The plan version.',
      agreement_id: 'Its agreement.',
      pilot_id: 'Its pilot.',
      year: 'The year it is planned for.',
      plan_number: 'The number of the plan version within its plan.',
      plan_state: 'APPROVED, or SUPERSEDED by a later version of the same year.',
      position: 'Its place in the plan.',
      title: 'As the plan writes it.',
      search_title: 'The title, folded for search.',
      status: 'How far it has come.',
      responsible_municipality_code: 'The municipality that is responsible for it.',
      planned_from: 'The first day it is planned for.',
      planned_to: 'The last day it is planned for.',
      started_on: 'The day it began.',
      ended_on: 'The day it ended.',
      judging_state: 'Whether it is agreed how attainment is judged.',
    },
  },
  {
    name: 'public_measure_objective',
    definition: `
      select link.measure_version_id, link.measure_id, link.objective_id, link.position, link.share_basis_points, version.shares_agreed
      from measure_objective link join measure_version version on version.id = link.measure_version_id
      where link.public_from is not null`,
    columns: {
      measure_version_id: 'What a plan version says of a measure.',
      measure_id: 'The measure.',
      objective_id: 'An objective that it serves.',
      position: 'The place of the objective among those of the measure.',
      share_basis_points: 'The share of the objective; those of a measure add up to 10 000.',
      shares_agreed: 'Whether the shares are agreed; if not, they are equal.',
    },
  },
  {
    name: 'public_measure_partner',
    definition: `
      select measure_version_id, measure_id, party_id, role, scope from measure_partner
      where public_from is not null and party_id is not null`,
    columns: {
      measure_version_id: 'What a plan version says of a measure.',
      measure_id: 'The measure.',
      party_id: 'A partner in it.',
      role: 'What it does there.',
      scope: 'What its part is limited to; null where it has no limit.',
    },
  },
]

export const keys: readonly View[] = [
  {
    name: 'plan_version_key',
    definition: 'select id, plan_id, agreement_id, pilot_id, year, number, state, public_from from plan_version',
    columns: {
      id: 'Key of the version.',
      plan_id: 'The plan of its agreement and year.',
      agreement_id: 'Its agreement.',
      pilot_id: 'Its pilot.',
      year: 'The year it plans.',
      number: 'Its number within the plan.',
      state: 'DRAFT, SUBMITTED, RETURNED, APPROVED or SUPERSEDED.',
      public_from: 'The revision at which it was approved; null until then.',
    },
  },
  {
    name: 'measure_key',
    definition: 'select id, agreement_id, pilot_id, current_version_id, public_from from measure',
    columns: {
      id: 'Key of the measure.',
      agreement_id: 'Its agreement.',
      pilot_id: 'Its pilot.',
      current_version_id: 'What the newest public version of any plan says of it; null while none does.',
      public_from: 'The revision at which it became public; null while only drafts speak of it.',
    },
  },
  {
    name: 'measure_version_key',
    definition: `
      select id, measure_id, plan_version_id, agreement_id, pilot_id, year, responsible_municipality_code, public_from
      from measure_version`,
    columns: {
      id: 'Key of what a plan version says of a measure.',
      measure_id: 'The measure.',
      plan_version_id: 'The plan version.',
      agreement_id: 'Its agreement.',
      pilot_id: 'Its pilot.',
      year: 'The year it is planned for.',
      responsible_municipality_code: 'The municipality that is responsible for it.',
      public_from: 'The revision at which it became public; null in a draft.',
    },
  },
  {
    name: 'measure_objective_key',
    definition:
      'select measure_version_id, measure_id, objective_id, share_basis_points, public_from from measure_objective',
    columns: {
      measure_version_id: 'What a plan version says of a measure.',
      measure_id: 'The measure.',
      objective_id: 'An objective that it serves.',
      share_basis_points: 'The share of the objective; those of a measure add up to 10 000.',
      public_from: 'The revision at which it became public; null in a draft.',
    },
  },
]

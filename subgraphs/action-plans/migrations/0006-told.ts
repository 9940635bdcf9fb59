import type { MigrationInterface, QueryRunner } from 'typeorm'
import { publish, type View, withdraw } from '../../foundation/database/publication.js'
import { published } from './0003-published.js'

/**
 * What lists of measures are filtered and ordered by, in one view.
 *
 * Joined outside, the barrier of each view hides from the planner that a measure has one version that counts: of ten thousand
 * measures it then compared each with each.
 */
export class Told0006 implements MigrationInterface {
  readonly name = 'Told0006'

  async up(runner: QueryRunner): Promise<void> {
    await publish(runner, 'action-plans', { published: [told, objectives], keys: [] })
  }

  async down(runner: QueryRunner): Promise<void> {
    await publish(runner, 'action-plans', { published: [before], keys: [] })
    await withdraw(runner, { published: [told], keys: [] })
  }
}

const told: View = {
  name: 'public_told_measure',
  definition: `
    select measure.id, measure.agreement_id, measure.pilot_id, measure.number, measure.current_version_id, version.year,
      version.title, version.search_title, version.status, version.responsible_municipality_code, version.planned_to
    from measure join measure_version version on version.id = measure.current_version_id
    where measure.public_from is not null`,
  columns: {
    id: 'Key of the measure.',
    agreement_id: 'Its agreement.',
    pilot_id: 'Its pilot.',
    number: 'Its number within the agreement.',
    current_version_id: 'What the newest public version of any plan says of it, as do all columns after this.',
    year: 'The year it is planned for.',
    title: 'As the plan writes it.',
    search_title: 'The title, folded for search.',
    status: 'How far it has come.',
    responsible_municipality_code: 'The municipality that is responsible for it.',
    planned_to: 'The last day it is planned for.',
  },
}

const before = published.find(({ name }) => name === 'public_measure_objective')!

/** As before, but the version is looked up for those alone who ask whether shares are agreed. */
const objectives: View = {
  ...before,
  definition: `
    select link.measure_version_id, link.measure_id, link.objective_id, link.position, link.share_basis_points,
      (select version.shares_agreed from measure_version version where version.id = link.measure_version_id) as shares_agreed
    from measure_objective link where link.public_from is not null`,
}

import type { MigrationInterface, QueryRunner } from 'typeorm'
import { publish, type View, withdraw } from '../../foundation/database/publication.js'

/** What the room shows the room after it: public money, portion by portion, and what grants and measures come to. */
export class Published0004 implements MigrationInterface {
  readonly name = 'Published0004'

  async up(runner: QueryRunner): Promise<void> {
    await publish(runner, 'funding', { published, keys: [] })
  }

  async down(runner: QueryRunner): Promise<void> {
    await withdraw(runner, { published, keys: [] })
  }
}

const isPublic = (alias: string) =>
  `(${alias}.plan_version_id is null or ${alias}.plan_version_id in (select id from plan_version_key where public_from is not null))`

const published: readonly View[] = [
  {
    name: 'public_money',
    definition: `
      select id, world, stage, source, budget_year, budget_year_state, amount_ore, amount_state, pilot_id, agreement_id,
        objective_id, measure_id, measure_version_id, plan_version_id, payer_party_id, recipient_party_id, grant_id,
        appropriation_id, audited, booked_on
      from money_entry entry where ${isPublic('entry')}`,
    columns: {
      id: 'Key of the entry.',
      world: 'REAL or DEMO.',
      stage: 'PLANNED, APPROPRIATED, GRANTED, DISBURSED, COMMITTED, ALLOCATED or SPENT.',
      source: 'Where the money comes from.',
      budget_year: 'The year in whose prices it is; null where the year of a grant is not known.',
      budget_year_state: 'Whether the year is known: REPORTED or NOT_REPORTED.',
      amount_ore: 'The amount in øre; null where its state is another than REPORTED or PROVISIONAL.',
      amount_state: 'Whether there is an amount, and if not, why.',
      pilot_id: 'The pilot; null for an appropriation.',
      agreement_id: 'The agreement; null for money given before there was one.',
      objective_id: 'The objective it is set on itself; null where it is set on a measure, or on neither.',
      measure_id: 'The measure it is set on.',
      measure_version_id: 'Of a financing line: what the plan version says of the measure.',
      plan_version_id: 'Of a financing line: the plan version.',
      payer_party_id: 'Who pays.',
      recipient_party_id: 'Who gets it.',
      grant_id: 'The grant it is given, paid or allocated of.',
      appropriation_id: 'The vote it is.',
      audited: 'Of what is spent: whether it is audited.',
      booked_on: 'The day it was booked.',
    },
  },
  {
    name: 'public_money_portion',
    definition: `
      select entry_id, place, world, stage, source, budget_year, pilot_id, objective_id, main_theme_id, county_code,
        responsible_municipality_code, recipient_party_id, measure_id, amount_ore, amount_state
      from money_portion portion where ${isPublic('portion')}`,
    columns: {
      entry_id: 'The entry it is part of.',
      place: 'Its place among the portions of the entry.',
      world: 'REAL or DEMO.',
      stage: 'The stage of the entry.',
      source: 'Where the money comes from.',
      budget_year: 'The year in whose prices it is; null where the year of a grant is not known.',
      pilot_id: 'The pilot.',
      objective_id: 'The objective it counts under.',
      main_theme_id: 'The theme it counts under.',
      county_code: 'The county it counts under.',
      responsible_municipality_code: 'The municipality that was responsible for the measure when it was booked.',
      recipient_party_id: 'Who gets it.',
      measure_id: 'The measure.',
      amount_ore: 'The portion in øre; those of an entry add up to it.',
      amount_state: 'Whether there is an amount, and if not, why.',
    },
  },
  {
    name: 'public_measure_money',
    definition: 'select measure_id, stage, amount_ore, figures, gaps from measure_money',
    columns: {
      measure_id: 'The measure.',
      stage: 'A stage: all but PLANNED.',
      amount_ore: 'The sum in øre of the amounts that are there.',
      figures: 'How many amounts are there.',
      gaps: 'How many are missing.',
    },
  },
  {
    name: 'public_objective_money',
    definition: `
      select world, pilot_id, objective_id, stage, source, nullif(budget_year, 0) as budget_year, sum(amount_ore) as amount_ore,
        sum(figures)::bigint as figures, sum(gaps)::bigint as gaps
      from objective_money group by world, pilot_id, objective_id, stage, source, budget_year`,
    columns: {
      world: 'REAL or DEMO.',
      pilot_id: 'The pilot; empty for an appropriation.',
      objective_id: 'The objective; empty for money of none.',
      stage: 'A stage: all but PLANNED.',
      source: 'Where the money comes from.',
      budget_year: 'The year in whose prices it is; null where the year of a grant is not known.',
      amount_ore: 'The sum in øre of the amounts that are there.',
      figures: 'How many amounts are there.',
      gaps: 'How many are missing.',
    },
  },
  {
    name: 'public_grant',
    definition: `
      select state_grant.id, state_grant.pilot_id, state_grant.agreement_id, state_grant.recipient_party_id, state_grant.phase,
        state_grant.year, state_grant.granted_on
      from state_grant`,
    columns: {
      id: 'Key of the grant.',
      pilot_id: 'The pilot.',
      agreement_id: 'The agreement; null for one given before there was one.',
      recipient_party_id: 'Who gets it.',
      phase: '1 for preparing an agreement, 2 for carrying it out.',
      year: 'The year it is given for.',
      granted_on: 'The date of the grant letter.',
    },
  },
]

import type { MigrationInterface, QueryRunner } from 'typeorm'
import { publish, type View, withdraw } from '../../foundation/database/publication.js'

/** What the room publishes: indicators, their public readings, and published assessments. */
export class Published0002 implements MigrationInterface {
  readonly name = 'Published0002'

  async up(runner: QueryRunner): Promise<void> {
    await publish(runner, 'evaluation', { published, keys: [] })
  }

  async down(runner: QueryRunner): Promise<void> {
    await withdraw(runner, { published, keys: [] })
  }
}

const ofPublicAgreement = (alias: string) => `
  (${alias}.agreement_id is null or ${alias}.agreement_id in (select id from agreement_key where public_from is not null))`

const isPublic = (alias: string) => `${ofPublicAgreement(alias)}
  and (${alias}.plan_version_id is null or ${alias}.plan_version_id in (select id from plan_version_key where public_from is not null))`

const published: readonly View[] = [
  {
    name: 'public_indicator',
    definition: `
      select id, world, agreement_id, pilot_id, objective_id, measure_id, name, kind, form, unit, direction, accumulation,
        common_indicator_id, comparability
      from indicator where ${isPublic('indicator')}`,
    columns: {
      id: 'Key of the indicator.',
      world: 'REAL or DEMO.',
      agreement_id: 'Its agreement; null for a common one.',
      pilot_id: 'Its pilot; null for a common one.',
      objective_id: 'The objective it is about; null where it is about none, or about a measure.',
      measure_id: 'The measure it is about.',
      name: 'What is counted.',
      kind: 'RESULT or EFFECT.',
      form: 'AMOUNT, RATIO or SCALE.',
      unit: 'What it is counted in.',
      direction: 'UP or DOWN: which way is better.',
      accumulation: 'PERIODIC or CUMULATIVE.',
      common_indicator_id: 'The common indicator it corresponds to.',
      comparability: 'How far it can be compared with that one.',
    },
  },
  {
    name: 'public_observation',
    definition: `
      select id, indicator_id, period, period_from, period_to, municipality_code, part, value, numerator, denominator, state, observed_on
      from observation where ${isPublic('observation')}`,
    columns: {
      id: 'Key of the reading.',
      indicator_id: 'What was counted.',
      period: 'For what period.',
      period_from: 'The first day of the period.',
      period_to: 'The last day of the period.',
      municipality_code: 'Of one municipality; null for all.',
      part: 'Of another part; null for all.',
      value: 'The reading; null where its state is another than REPORTED or PROVISIONAL.',
      numerator: 'Of a ratio: what is divided.',
      denominator: 'Of a ratio: by what.',
      state: 'Whether there is a reading, and if not, why.',
      observed_on: 'The day it was read.',
    },
  },
  {
    name: 'public_target',
    definition: `
      select distinct on (target.indicator_id, target.period)
        target.id, target.indicator_id, target.period, target.period_from, target.period_to, target.value, target.numerator,
        target.denominator
      from indicator_target target left join plan_version_key version on version.id = target.plan_version_id
      where (target.plan_version_id is null or version.public_from is not null) and ${ofPublicAgreement('target')}
      order by target.indicator_id, target.period, version.year desc nulls last, version.number desc nulls last`,
    columns: {
      id: 'Key of the target.',
      indicator_id: 'What is counted.',
      period: 'For what period.',
      period_from: 'The first day of the period.',
      period_to: 'The last day of the period.',
      value: 'What is aimed at, as the newest public plan version says it.',
      numerator: 'Of a ratio: what is divided.',
      denominator: 'Of a ratio: by what.',
    },
  },
  {
    name: 'public_assessment',
    definition: `
      select id, agreement_id, pilot_id, objective_id, obligation_id, assessor_party_id, assessed_on, year, conclusion
      from assessment where public_from is not null and ${ofPublicAgreement('assessment')}`,
    columns: {
      id: 'Key of the assessment.',
      agreement_id: 'The agreement.',
      pilot_id: 'The pilot.',
      objective_id: 'The objective that is assessed.',
      obligation_id: 'The obligation that is assessed.',
      assessor_party_id: 'Who concluded.',
      assessed_on: 'The day it was concluded.',
      year: 'The year it is about.',
      conclusion: 'DELIVERED, PARTLY, NOT_DELIVERED or NOT_ASSESSED.',
    },
  },
]

import { aMeasure, aMeasureVersion, aPlan, aVersion } from './plans.js'
import type { Row } from './rows.js'
import { smola } from './twins.js'

export const year = 2025
const version = `${smola}/2025/1`
const ofAgreement = { agreement_id: smola, year }

/** A plan with measures under the first objective alone, which KDD has; endorsed by Husbanken, declined by the county governor. */
export const planOfTheYear: readonly Row[] = [
  aPlan({ year }),
  aVersion({ year, state: 'SUBMITTED' }),
  aMeasure(1),
  ...aMeasureVersion({ year, measure: 1 }),
  ...[
    ['husbanken', 'ENDORSED', '2025-02-20'],
    ['statsforvalteren-mr', 'DECLINED', '2025-02-21'],
  ].map(
    ([party, answer, on]): Row => [
      'endorsement',
      {
        id: `${version}/${party}`,
        plan_version_id: version,
        objective_id: `${smola}/1`,
        party_id: party,
        answer,
        answered_on: on,
      },
    ],
  ),
]

/** Status treated in Aure, a dialogue meeting in October, a report from Smøla, and a deadline for the approval. */
export const aroundThePlan: readonly Row[] = [
  [
    'political_treatment',
    {
      ...ofAgreement,
      id: `${smola}/2025/treated/aure`,
      party_id: 'aure-kommune',
      treated_on: '2025-09-15',
      body: 'kommunestyret',
      reference: 'sak 61/25',
    },
  ],
  [
    'dialogue_meeting',
    {
      ...ofAgreement,
      id: `${smola}/2025/meeting`,
      held_on: '2025-10-01',
      participants: ['KDD', 'Smøla', 'Aure'],
      reference: 'referat 25/7',
    },
  ],
  ...[{ party_id: 'kdd' }, { ministry: 'Samferdselsdepartementet' }].map(
    (to, position): Row => [
      'ministry_matter',
      {
        agreement_id: smola,
        id: `${smola}/2025/matter-${position}`,
        meeting_id: `${smola}/2025/meeting`,
        position,
        text: 'ferjetilbudet',
        ...to,
      },
    ],
  ),
  [
    'status_report',
    {
      ...ofAgreement,
      id: `${smola}/2025/report`,
      party_id: 'smola-kommune',
      kind: 'STATUS',
      reported_on: '2025-11-01',
      summary: 'i rute',
      reference: 'rapport 1',
    },
  ],
  [
    'cycle_deadline',
    {
      ...ofAgreement,
      id: `${smola}/2025/deadline`,
      item: 'PLAN_APPROVED',
      due_on: '2025-02-28',
      set_by: 'GRANT_LETTER',
      sources: '[{"sourceId":"grant-letter","section":"3"}]',
    },
  ],
]

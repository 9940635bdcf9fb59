import type { EntityManager } from 'typeorm'
import { insertAll, type NewRow, type NewRows } from './insert.js'

/*
 * What the verified dataset has nothing of yet: what debtors did about their obligations, and when bodies met. As parties
 * might report it, of the agreement of Smøla and Aure and of one more.
 */
const reported = { provenance: 'REPORTED', sources: '[{"sourceId": "avtale-smola-aure", "section": "5"}]' }
const other = 'rindal-holtalen'

const followUp = (id: string, obligation_id: string, party_id: string, done_on: string, more: NewRow = {}) =>
  [
    'follow_up',
    {
      id,
      agreement_id: obligation_id.split('/')[0],
      obligation_id,
      party_id,
      done_on,
      text: `${party_id}: gjort noe med ${obligation_id}`,
      ...more,
      ...reported,
    },
  ] as const

const meeting = (body_id: string, held_on: string, subjects: readonly string[]) =>
  [
    'body_meeting',
    { id: `${body_id}/${held_on}`, body_id, held_on, subjects, reference: `Referat ${held_on}`, ...reported },
  ] as const

const theme = { id: 'bolyst', name: 'Bolyst', ...reported }
const closed = (reason: string) => ({ closed_on: '2026-10-31', reason, ...reported })
const wasCalled = (about_type: string, about_id: string, name: string) =>
  ['former_name', { id: `${about_id}/1`, about_type, about_id, name, valid_to: '2026-06-30', ...reported }] as const
const changed = (about_type: string, about_id: string) =>
  ['register_edition', { about_type, about_id, edition: 2, fields: ['name'], ...reported }] as const
const registered: readonly (readonly [type: string, key: string])[] = [
  ['Party', 'kdd'],
  ['Pilot', other],
  ['Theme', 'housing'],
  ['Municipality', '1573'],
  ['County', '15'],
]

const rows: NewRows = [
  ...registered.map(([type, key]) => wasCalled(type, key, `${key}, slik det het`)),
  ...registered.map(([type, key]) => changed(type, key)),
  [
    'party',
    { id: 'bolystradet', name: 'Bolystrådet', kind: 'STATE_AGENCY', organisation_number_state: 'NOT_REPORTED' },
  ],
  ['party_closing', { party_id: 'bolystradet', merged_into_id: 'distriktssenteret', ...closed('slått sammen') }],
  ['theme', theme],
  ['theme_closing', { theme_id: theme.id, merged_into_id: 'housing', ...closed('det samme som bolig') }],
  ['pilot_closing', { pilot_id: other, merged_into_id: 'smola-aure', ...closed('slått sammen') }],
  ['municipality_succession', { municipality_code: '1576', successor_code: '1573', ...reported }],
  ['county_succession', { county_code: '18', successor_code: '15', ...reported }],
  ['body_edition', { body_id: 'resource-group', edition: 2, fields: ['members'], ...reported }],
  ['agreement_closing', { agreement_id: 'smola-aure', closed_on: '2026-11-01', ...reported }],
  [
    'agreement_edition',
    {
      agreement_id: 'smola-aure',
      edition: 2,
      fields: ['purpose'],
      written_on: '2026-10-20',
      written_in: 7,
      is_amendment: true,
      decided_on: '2026-10-19',
      body: 'hovedpartene',
      reference: '{"case": "26/4"}',
      ...reported,
    },
  ],
  [
    'agreement_confirmation',
    { agreement_id: 'smola-aure', party_id: 'aure-kommune', edition: 2, confirmed_on: '2026-10-21', ...reported },
  ],
  [
    'reservation_lifting',
    {
      approval_id: 'smola-aure/approval/kdd',
      agreement_id: 'smola-aure',
      body: 'KDD',
      reference: '{"case": "26/5"}',
      ...reported,
    },
  ],
  [
    'obligation',
    {
      id: `${other}/OBL-01`,
      agreement_id: other,
      position: 0,
      kind: 'PARTY',
      grade: 'SKAL',
      section: '2',
      text: 'ha en felles plan',
      ...reported,
    },
  ],
  [
    'obligation_debtor',
    { id: `${other}/OBL-01/1`, obligation_id: `${other}/OBL-01`, position: 0, party_id: 'rindal-kommune', ...reported },
  ],
  // Owed through the group of the municipalities.
  followUp('f1', 'smola-aure/OBL-01', 'smola-kommune', '2026-03-12', { with_whom: ['aure-kommune'] }),
  followUp('f2', 'smola-aure/OBL-01', 'aure-kommune', '2026-03-12'),
  followUp('f3', 'smola-aure/OBL-01', 'smola-kommune', '2026-09-01', { reference: 'Sak 26/118' }),
  followUp('f4', 'smola-aure/OBL-02', 'smola-kommune', '2026-01-20'),
  // Owed by name.
  followUp('f5', 'smola-aure/OBL-06', 'kdd', '2026-06-30', { with_whom: ['Finansdepartementet', 'KS'] }),
  followUp('f6', 'smola-aure/OBL-06', 'kdd', '2025-12-15'),
  // Owed as a partner named under the objective.
  followUp('f7', 'smola-aure/D1-1', 'husbanken', '2026-05-05', { reference: 'Husbanken 2026/44' }),
  followUp('f8', 'smola-aure/D1-1', 'smola-kommune', '2026-05-05'),
  followUp('f9', `${other}/OBL-01`, 'rindal-kommune', '2026-02-02'),
  [
    'body',
    {
      id: 'smola-aure/steering-group',
      pilot_id: 'smola-aure',
      agreement_id: 'smola-aure',
      name: 'Styringsgruppe for Smøla og Aure',
      kind: 'STEERING_GROUP',
      ...reported,
    },
  ],
  meeting('project-leaders-network', '2026-02-10', ['Erfaringer fra første år']),
  meeting('project-leaders-network', '2026-10-06', ['Evaluering', 'Samordning av tilskudd']),
  meeting('resource-group', '2026-04-21', []),
  meeting('smola-aure/steering-group', '2026-05-19', ['Handlingsplan']),
]

export const writeFollowing = (tx: EntityManager): Promise<void> => insertAll(tx, rows)

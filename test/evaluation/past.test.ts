import { evaluationStores } from '../../subgraphs/evaluation/stores.js'
import { describePast } from '../past.js'
import { everyQuery } from './every-query.js'
import { everyTable, listsAcrossRooms } from './lists.js'
import { ownLists } from './own-lists.js'
import { randomRecords } from './random-records.js'
import { evaluationRoom } from './room.js'
import { aLocalIndicator, anObservation, aTarget, pilots, planOf, writeSmallWorld } from './small-world.js'
import { insertIn, type NewRows, writeIn } from './writing.js'

const money = { world: 'DEMO', pilot_id: 'demo-a', agreement_id: 'demo-a', budget_year: 2025 }
const funding: NewRows = [
  ['grant_scheme', { id: 'demo-scheme', name: 'Bygdevekst' }],
  ['state_grant', { id: 'demo-a/g', scheme_id: 'demo-scheme', pilot_id: 'demo-a', phase: 2, year: 2025 }],
  ...(
    [
      ['GRANTED', { source: 'STATE_GRANT', grant_id: 'demo-a/g' }],
      ['ALLOCATED', { source: 'MUNICIPALITY', measure_id: 'demo-a/m1' }],
      ['SPENT', { source: 'MUNICIPALITY', measure_id: 'demo-a/m1' }],
    ] as const
  ).map(
    ([stage, over], place) =>
      [
        'money_entry',
        { id: `demo-a/e${place}`, ...money, ...over, stage, amount_ore: 100, amount_state: 'REPORTED' },
      ] as const,
  ),
]

/** A line of the plan that holds, and one of the plan that another has taken the place of. */
const planned: NewRows = ['demo-a/2026/1', 'demo-a/2025/1'].map((plan) => [
  'money_entry',
  {
    id: `${plan}/line`,
    ...money,
    stage: 'PLANNED',
    source: 'MUNICIPALITY',
    plan_version_id: plan,
    measure_id: 'demo-a/m1',
    measure_version_id: `${plan}/m1`,
    amount_ore: 5,
    amount_state: 'REPORTED',
  },
])

const whole: NewRows = [
  aLocalIndicator('demo-a', 'whole', {
    name: 'Hele',
    common_indicator_id: 'demo-amount',
    comparability: 'SAME',
    measure_id: 'demo-a/m1',
    objective_id: 'demo-a/1',
  }),
  aTarget('demo-a/whole', '2025', 10, { plan_version_id: 'demo-a/2025/1' }),
  anObservation('demo-a/whole', '2025', 5),
  anObservation('demo-a/whole', '2025', 5, { municipality_code: '1573' }),
  aLocalIndicator('demo-b', 'whole', {
    common_indicator_id: 'demo-amount',
    comparability: 'SAME',
    measure_id: 'demo-b/m2',
  }),
  [
    'former_observation',
    {
      id: 'former',
      observation_id: 'demo-a/whole/2025',
      position: 0,
      value: 4,
      state: 'REPORTED',
      corrected_on: '2026-01-01',
      reason: 'Glemt',
    },
  ],
  ['evaluation_strategy', { id: 'demo-strategy', world: 'DEMO', title: 'Felles' }],
  ['strategy_consent', { strategy_id: 'demo-strategy', party_id: 'kdd', position: 0 }],
  ['evaluation_design', { id: 'demo-design', world: 'DEMO', title: 'Felles' }],
  ['design_adaptation', { id: 'demo-adaptation', design_id: 'demo-design', agreement_id: 'demo-a', text: 'Slik' }],
  ['evaluation_question', { id: 'demo-question', design_id: 'demo-design', position: 0, text: 'Hva?' }],
  ['criterion', { id: 'demo-criterion', question_id: 'demo-question', position: 0, text: 'Når?' }],
  [
    'assessment',
    {
      id: 'as/whole',
      agreement_id: 'demo-a',
      pilot_id: 'demo-a',
      objective_id: 'demo-a/1',
      assessor_party_id: 'sintef',
      assessed_on: '2026-10-01',
      year: 2025,
      publication: 'PUBLISHED',
      conclusion: 'PARTLY',
      rationale: 'Slik',
    },
  ],
  ['evidence', { id: 'evidence', assessment_id: 'as/whole', position: 0, text: 'Tall' }],
  [
    'lesson',
    {
      id: 'l/whole',
      pilot_id: 'demo-a',
      measure_id: 'demo-a/m1',
      title: 'Vent',
      text: 'Litt',
      learned_on: '2026-10-01',
    },
  ],
  ['lesson_use', { id: 'u/whole', lesson_id: 'l/whole', pilot_id: 'demo-b', measure_id: 'demo-b/m1' }],
  [
    'supplementary_effort',
    {
      id: 'effort',
      pilot_id: 'demo-a',
      municipality_code: '1573',
      party_id: 'husbanken',
      theme_id: 'housing',
      title: 'Annet',
      from_year: 2025,
      amount_state: 'NOT_REPORTED',
    },
  ],
  ['assessment_effort', { assessment_id: 'as/whole', effort_id: 'effort' }],
  [
    'self_report',
    {
      id: 'r/whole',
      agreement_id: 'demo-a',
      pilot_id: 'demo-a',
      obligation_id: 'demo-a/OBL-1',
      party_id: 'husbanken',
      year: 2028,
      at_end: true,
      publication: 'PUBLISHED',
      text: 'Gjort',
      reported_on: '2026-10-01',
    },
  ],
  [
    'former_self_report',
    {
      id: 'r/whole/former',
      self_report_id: 'r/whole',
      agreement_id: 'demo-a',
      position: 0,
      text: 'Snart gjort',
      reported_on: '2026-09-01',
      corrected_on: '2026-10-01',
      reason: 'Det ble gjort',
    },
  ],
  [
    'unreported_reason',
    {
      id: 'u/reason',
      agreement_id: 'demo-a',
      objective_id: 'demo-a/1',
      party_id: 'smola-kommune',
      of_all: false,
      reason: 'Kommunen er delt',
      given_on: '2026-10-01',
    },
  ],
  ['context_series', { id: 'demo-series', pilot_id: 'demo-a', name: 'Folketall', unit: 'personer' }],
  ['context_value', { series_id: 'demo-series', year: 2025, value: 10, state: 'REPORTED' }],
  [
    'context_series',
    { id: 'series', municipality_code: '1573', name: 'Folketall', unit: 'personer', provenance: 'VERIFIED' },
  ],
]

describePast({
  open: async () => {
    const room = await evaluationRoom()
    const { admin } = room
    await writeSmallWorld(admin)
    await insertIn(admin, 'parties', [
      [
        'participation',
        { id: 'demo-a/sintef', pilot_id: 'demo-a', party_id: 'sintef', role: 'EVALUATOR', position: 9 },
      ],
      ...['husbanken', 'kdd'].map(
        (party, position) =>
          [
            'obligation_debtor',
            { id: `demo-a/OBL-1/d${position}`, obligation_id: 'demo-a/OBL-1', position, party_id: party },
          ] as const,
      ),
    ])
    await insertIn(
      admin,
      'action_plans',
      pilots.flatMap((pilot) => planOf(pilot, 2026, 2, 'SUBMITTED')),
    )
    // Nobody told when this one was signed.
    await writeIn(admin, 'parties', () => admin.query(`update agreement set signed_on = null where id = 'demo-b'`))
    await insertIn(admin, 'funding', [...funding, ...planned])
    await insertIn(admin, 'evaluation', [...randomRecords(5), ...whole])
    const { rows } = await admin.query<{ name: string; place: string }>(
      `select name, room as place from platform.kept where room = 'evaluation' union all select name, space from platform.publication`,
    )
    const tables = await everyTable(admin)
    return {
      room,
      stores: evaluationStores,
      places: new Map(rows.map(({ name, place }) => [name, place])),
      queries: everyQuery([...ownLists(tables), ...listsAcrossRooms(tables, 'DEMO')]),
    }
  },
  // What refers to another room is no foreign key; and without its world, year or state nothing of it is found.
  otherwise: {
    rooms: ['parties', 'action_plans', 'funding', 'evaluation'],
    keys: '^(about_type|.*_id|.*_ids|.*_code|year|state|world|role|stage|period|kind|form|part|key)$',
  },
  keysAlone: [
    ...['evaluationStrategies.partiesOf', 'dataQuality.counts', 'pilotList.page', 'objectiveList.page'],
    'measureList.page',
  ],
  toViewersAlone: ['indicators.judgingConsentsOf', 'indicators.proposedTargetsOf'],
  idle: [
    // How many figures are known does not depend on who owes them.
    `dataQuality.counts: public_participation where pilot_id = $2 and role = 'EVALUAT`,
    'dataQuality.counts: public_measure measure join public_measure_version v',
    'dataQuality.counts: public_party party on party.municipality_code = version.resp',
    'dataQuality.counts: plan_version_key version where version.agreement_id = ',
    // The total is asked for what counts in it, and not for its coverage.
    'indicatorTotals.excluded: public_pilot pilot where pilot.world',
    'indicatorTotals.pageOfGroup: public_pilot pilot where pilot.world',
    // The objective is joined for those who filter by its theme.
    'indicatorTotals.excluded: public_objective objective on',
  ],
  named: { schema: 'evaluation', table: 'lesson', column: 'title' },
  strays: 200,
})

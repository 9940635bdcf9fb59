import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type EvaluationRoom, evaluationRoom } from './room.js'
import { aLocalIndicator, anIndicator, anObservation, aTarget, writeSmallWorld } from './small-world.js'
import { insertIn, writeIn } from './writing.js'

let room: EvaluationRoom
beforeAll(async () => {
  room = await evaluationRoom()
  await writeSmallWorld(room.admin)
})
afterAll(() => room?.end())

const told = async (question: string, variables = {}, when = {}) => {
  const { data, errors } = await room.ask(question, variables, when)
  expect(errors).toBeUndefined()
  return data
}
const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on `
const ofEntity = async (type: string, key: object, fields: string, when = {}) => {
  const data = await told(
    `${entities}${type} { ${fields} } } }`,
    { representations: [{ __typename: type, ...key }] },
    when,
  )
  return data._entities[0]
}

describe('an indicator', () => {
  beforeAll(() =>
    insertIn(room.admin, 'evaluation', [
      anIndicator({ id: 'demo-common/homes', name: 'Nye boliger', theme_id: 'housing' }),
      aLocalIndicator('demo-a', 'i1', {
        name: 'Innflytta i nye boliger på Smøla',
        description: 'Ferdigattest i året',
        objective_id: 'demo-a/1',
        measure_id: 'demo-a/m1',
        plan_version_id: 'demo-a/2026/1',
        common_indicator_id: 'demo-common/homes',
        comparability: 'PARTLY',
        comparability_reason: 'Hytter er med',
        baseline_period: '2024',
        baseline_value: 3,
        baseline_state: 'REPORTED',
        registry: 'Statistisk sentralbyrå',
        registry_table: '06265',
        judging: 'Telles i desember',
        judging_state: 'AGREED',
        sources: JSON.stringify([{ sourceId: 'norway-open-data', section: '1' }]),
      }),
      aTarget('demo-a/i1', '2025', 5, { plan_version_id: 'demo-a/2025/1' }),
      aTarget('demo-a/i1', '2026', 8, { plan_version_id: 'demo-a/2026/1' }),
      anObservation('demo-a/i1', '2023', 2, { state: 'PROVISIONAL', note: 'Usikkert', observed_on: '2024-01-10' }),
      anObservation('demo-a/i1', '2025', 4),
      anObservation('demo-a/i1', '2026', null, { state: 'NOT_DUE' }),
      anObservation('demo-a/i1', '2025', 1, { municipality_code: '1576' }),
      anObservation('demo-a/i1', '2025', 2, { part: 'unge' }),
      aLocalIndicator('demo-a', 'share', {
        form: 'RATIO',
        unit: 'prosent',
        direction: 'DOWN',
        baseline_period: '2024',
        baseline_value: 0.5,
        baseline_numerator: 1,
        baseline_denominator: 2,
        baseline_state: 'REPORTED',
      }),
      anObservation('demo-a/share', '2025', 0.25, { numerator: 1, denominator: 4 }),
      anObservation('demo-a/share', '2024', 0.5),
      anObservation('demo-a/share', '2026', null, { state: 'SUPPRESSED' }),
      aTarget('demo-a/share', '2025', 0.2, { numerator: 1, denominator: 5 }),
      aLocalIndicator('demo-a', 'mood', { form: 'SCALE', unit: 'steg', scale: ['lav', 'middels', 'høy'] }),
      anObservation('demo-a/mood', '2025', 2),
      aTarget('demo-a/mood', '2025', 3),
    ]),
  )

  test('is told as it was written, with what it belongs to and what it corresponds to', async () => {
    const { indicator } = await told(`{ indicator(id: "demo-a/i1") {
      id world name description kind form unit direction accumulation scale isCommon
      pilot { id } agreement { id } objective { id } measure { id } planVersion { id } theme { id }
      commonIndicator { id isCommon pilot { id } theme { id } } comparability comparabilityReason
      baseline { period value { value state } numerator { value state } step }
      registry registryTable judging judgingState provenance sources { sourceId section }
    } }`)
    expect(indicator).toEqual({
      id: 'demo-a/i1',
      world: 'DEMO',
      name: 'Innflytta i nye boliger på Smøla',
      description: 'Ferdigattest i året',
      kind: 'RESULT',
      form: 'AMOUNT',
      unit: 'boliger',
      direction: 'UP',
      accumulation: 'PERIODIC',
      scale: [],
      isCommon: false,
      pilot: { id: 'demo-a' },
      agreement: { id: 'demo-a' },
      objective: { id: 'demo-a/1' },
      measure: { id: 'demo-a/m1' },
      planVersion: { id: 'demo-a/2026/1' },
      theme: null,
      commonIndicator: { id: 'demo-common/homes', isCommon: true, pilot: null, theme: { id: 'housing' } },
      comparability: 'PARTLY',
      comparabilityReason: 'Hytter er med',
      baseline: {
        period: '2024',
        value: { value: 3, state: 'REPORTED' },
        numerator: { value: null, state: 'NOT_APPLICABLE' },
        step: null,
      },
      registry: 'Statistisk sentralbyrå',
      registryTable: '06265',
      judging: 'Telles i desember',
      judgingState: 'AGREED',
      provenance: 'SYNTHETIC',
      sources: [{ sourceId: 'norway-open-data', section: '1' }],
    })
  })

  test('has its readings newest first, of the whole and of parts, each with its state', async () => {
    const { indicator } = await told(`{ indicator(id: "demo-a/i1") {
      observations { totalCount nodes { id period periodFrom periodTo value { value state } municipality { code } part observedOn note } }
      whole: observations(where: { isWhole: true, periodFrom: { gte: "2024-01-01" } }, orderBy: PERIOD_ASC) { nodes { id } }
      aure: observations(where: { municipality: { eq: "1576" } }) { nodes { id } }
      unge: observations(where: { part: { eq: "unge" }, state: { in: [REPORTED] } }) { nodes { id } }
      latestObservation { id value { value } }
    } }`)
    expect(indicator.observations.totalCount).toBe(5)
    expect(indicator.observations.nodes.map(({ id }: { id: string }) => id)).toEqual([
      'demo-a/i1/2026',
      'demo-a/i1/2025/unge',
      'demo-a/i1/2025/1576',
      'demo-a/i1/2025',
      'demo-a/i1/2023',
    ])
    expect(indicator.observations.nodes[0]).toEqual({
      id: 'demo-a/i1/2026',
      period: '2026',
      periodFrom: '2026-01-01',
      periodTo: '2026-12-31',
      value: { value: null, state: 'NOT_DUE' },
      municipality: null,
      part: null,
      observedOn: null,
      note: null,
    })
    expect(indicator.observations.nodes[4]).toMatchObject({
      value: { value: 2, state: 'PROVISIONAL' },
      observedOn: '2024-01-10',
      note: 'Usikkert',
    })
    expect(indicator.whole.nodes).toEqual([{ id: 'demo-a/i1/2025' }, { id: 'demo-a/i1/2026' }])
    expect(indicator.aure.nodes).toEqual([{ id: 'demo-a/i1/2025/1576' }])
    expect(indicator.unge.nodes).toEqual([{ id: 'demo-a/i1/2025/unge' }])
    expect(indicator.latestObservation).toEqual({ id: 'demo-a/i1/2025', value: { value: 4 } })
  })

  test('has a series in which a year nobody told of is a gap of its own', async () => {
    const { indicator } = await told(`{ indicator(id: "demo-a/i1") {
      behind series { period periodTo state behind target { value planVersion { id } } observation { value { value } } }
    } }`)
    expect(indicator.behind).toBe(true)
    expect(indicator.series).toEqual([
      {
        period: '2023',
        periodTo: '2023-12-31',
        state: 'PROVISIONAL',
        behind: null,
        target: null,
        observation: { value: { value: 2 } },
      },
      { period: '2024', periodTo: '2024-12-31', state: 'NOT_REPORTED', behind: null, target: null, observation: null },
      {
        period: '2025',
        periodTo: '2025-12-31',
        state: 'REPORTED',
        behind: true,
        target: { value: 5, planVersion: { id: 'demo-a/2025/1' } },
        observation: { value: { value: 4 } },
      },
      {
        period: '2026',
        periodTo: '2026-12-31',
        state: 'NOT_DUE',
        behind: null,
        target: { value: 8, planVersion: { id: 'demo-a/2026/1' } },
        observation: { value: { value: null } },
      },
    ])
  })

  test('that is a ratio says what was divided by what, or why not', async () => {
    const { indicator } = await told(`{ indicator(id: "demo-a/share") {
      baseline { value { value } numerator { value state } denominator { value state } }
      observations { nodes { period value { value } numerator { value state } denominator { value state } step } }
      targets { value numerator { value state } denominator { value } step } behind } }`)
    expect(indicator.baseline).toEqual({
      value: { value: 0.5 },
      numerator: { value: 1, state: 'REPORTED' },
      denominator: { value: 2, state: 'REPORTED' },
    })
    expect(indicator.observations.nodes).toEqual([
      {
        period: '2026',
        value: { value: null },
        numerator: { value: null, state: 'SUPPRESSED' },
        denominator: { value: null, state: 'SUPPRESSED' },
        step: null,
      },
      {
        period: '2025',
        value: { value: 0.25 },
        numerator: { value: 1, state: 'REPORTED' },
        denominator: { value: 4, state: 'REPORTED' },
        step: null,
      },
      {
        period: '2024',
        value: { value: 0.5 },
        numerator: { value: null, state: 'NOT_REPORTED' },
        denominator: { value: null, state: 'NOT_REPORTED' },
        step: null,
      },
    ])
    expect(indicator.targets).toEqual([
      { value: 0.2, numerator: { value: 1, state: 'REPORTED' }, denominator: { value: 5 }, step: null },
    ])
    // Lower is wanted, and 0.25 is above 0.2.
    expect(indicator.behind).toBe(true)
  })

  test('with a scale says its steps in words', async () => {
    const { indicator } = await told(`{ indicator(id: "demo-a/mood") {
      scale latestObservation { value { value } step } targets { value step } } }`)
    expect(indicator).toEqual({
      scale: ['lav', 'middels', 'høy'],
      latestObservation: { value: { value: 2 }, step: 'middels' },
      targets: [{ value: 3, step: 'høy' }],
    })
  })

  test('is found from its objective, its measure, its pilot and its common indicator', async () => {
    const ids = 'indicators { nodes { id } }'
    expect(await ofEntity('Objective', { id: 'demo-a/1' }, ids)).toEqual({
      indicators: { nodes: [{ id: 'demo-a/i1' }] },
    })
    expect(await ofEntity('Measure', { id: 'demo-a/m1' }, ids)).toEqual({
      indicators: { nodes: [{ id: 'demo-a/i1' }] },
    })
    const { evaluation } = await ofEntity('Pilot', { id: 'demo-a' }, `evaluation { ${ids} }`)
    expect(evaluation.indicators.nodes.map(({ id }: { id: string }) => id).sort()).toEqual([
      'demo-a/i1',
      'demo-a/mood',
      'demo-a/share',
    ])
    const { indicator } = await told(`{ indicator(id: "demo-common/homes") { localIndicators { nodes { id } } } }`)
    expect(indicator.localIndicators.nodes).toEqual([{ id: 'demo-a/i1' }])
  })

  test('of another world is in no list of this one', async () => {
    const { real, demo } = await told(`{
      real: indicators { totalCount } demo: indicators(world: DEMO) { totalCount } }`)
    expect(real.totalCount).toBe(0)
    expect(demo.totalCount).toBe(4)
  })

  test('counts towards coverage when a target for a period that is over asks for a reading', async () => {
    const coverage = 'evaluation { coverage { reported expected missing { id } } }'
    expect(await ofEntity('Pilot', { id: 'demo-a' }, coverage)).toEqual({
      evaluation: { coverage: { reported: 3, expected: 3, missing: [] } },
    })
    // A year later the target for 2026 is over too, and nobody has told.
    expect(await ofEntity('Pilot', { id: 'demo-a' }, coverage, { day: '2027-11-23' })).toEqual({
      evaluation: { coverage: { reported: 2, expected: 3, missing: [{ id: 'demo-a/i1' }] } },
    })
    expect(await ofEntity('Pilot', { id: 'demo-c' }, coverage)).toEqual({
      evaluation: { coverage: { reported: 0, expected: 0, missing: [] } },
    })
  })

  test('says of a corrected reading what it was, when it was corrected and why', async () => {
    const before = await room.head()
    await writeIn(room.admin, 'evaluation', async (insert) => {
      await room.admin.query(`update observation set value = 6, state = 'REPORTED' where id = 'demo-a/i1/2025'`)
      await insert([
        [
          'former_observation',
          {
            id: 'demo-a/i1/2025/former/0',
            observation_id: 'demo-a/i1/2025',
            position: 0,
            value: 4,
            state: 'REPORTED',
            corrected_on: '2026-10-01',
            reason: 'To boliger var glemt',
          },
        ],
      ])
    })
    const question = `{ indicator(id: "demo-a/i1") { behind latestObservation {
      value { value state } former { value { value state } numerator { state } correctedOn reason } } } }`
    expect((await told(question)).indicator).toEqual({
      behind: false,
      latestObservation: {
        value: { value: 6, state: 'REPORTED' },
        former: [
          {
            value: { value: 4, state: 'REPORTED' },
            numerator: { state: 'NOT_APPLICABLE' },
            correctedOn: '2026-10-01',
            reason: 'To boliger var glemt',
          },
        ],
      },
    })
    expect((await told(question, {}, { revision: before })).indicator).toEqual({
      behind: true,
      latestObservation: { value: { value: 4, state: 'REPORTED' }, former: [] },
    })
  })
})

describe('the evaluation strategy', () => {
  const strategy = `evaluationStrategy { id agreement { id } stands standsFrom missing { id } consents { agreedOn party { id } } }`

  test('stands when KDD and every main party have agreed, from the day the last one did', async () => {
    await insertIn(room.admin, 'evaluation', [
      ['evaluation_strategy', { id: 'demo-strategy', world: 'DEMO', title: 'Felles strategi' }],
      [
        'evaluation_strategy',
        { id: 'demo-a-strategy', world: 'DEMO', agreement_id: 'demo-a', title: 'Egen strategi', text: 'Slik' },
      ],
      ...['kdd', 'smola-kommune'].map(
        (party, position) =>
          [
            'strategy_consent',
            {
              strategy_id: 'demo-a-strategy',
              agreement_id: 'demo-a',
              party_id: party,
              position,
              agreed_on: position === 0 ? '2026-03-01' : null,
            },
          ] as const,
      ),
    ])
    const own = await ofEntity('Agreement', { id: 'demo-a' }, strategy)
    expect(own.evaluationStrategy).toEqual({
      id: 'demo-a-strategy',
      agreement: { id: 'demo-a' },
      stands: false,
      standsFrom: null,
      // One has not answered, and of the other nothing is on record.
      missing: [{ id: 'aure-kommune' }, { id: 'smola-kommune' }],
      consents: [
        { agreedOn: '2026-03-01', party: { id: 'kdd' } },
        { agreedOn: null, party: { id: 'smola-kommune' } },
      ],
    })

    await writeIn(room.admin, 'evaluation', async (insert) => {
      await room.admin.query(`update strategy_consent set agreed_on = '2026-05-01' where party_id = 'smola-kommune'`)
      await insert([
        [
          'strategy_consent',
          {
            strategy_id: 'demo-a-strategy',
            agreement_id: 'demo-a',
            party_id: 'aure-kommune',
            position: 2,
            agreed_on: '2026-04-01',
          },
        ],
      ])
    })
    const standing = 'evaluationStrategy { stands standsFrom missing { id } }'
    expect(await ofEntity('Agreement', { id: 'demo-a' }, standing)).toEqual({
      evaluationStrategy: { stands: true, standsFrom: '2026-05-01', missing: [] },
    })
    expect(await ofEntity('Agreement', { id: 'demo-a' }, standing, { day: '2026-04-30' })).toEqual({
      evaluationStrategy: { stands: false, standsFrom: '2026-05-01', missing: [] },
    })
  })

  test('is the common one of its world where an agreement has none of its own', async () => {
    const { evaluationStrategy } = await ofEntity('Agreement', { id: 'demo-b' }, strategy)
    expect(evaluationStrategy).toMatchObject({ id: 'demo-strategy', agreement: null, stands: false })
    expect(evaluationStrategy.missing.map(({ id }: { id: string }) => id)).toEqual([
      'aure-kommune',
      'holtalen-kommune',
      'kdd',
      'rindal-kommune',
      'smola-kommune',
    ])
    expect(await ofEntity('Agreement', { id: 'smola-aure' }, strategy)).toEqual({ evaluationStrategy: null })
    const { evaluationStrategies } = await told('{ evaluationStrategies(world: DEMO) { id } }')
    expect(evaluationStrategies).toEqual([{ id: 'demo-strategy' }, { id: 'demo-a-strategy' }])
  })
})

test('the evaluation design is common, and each agreement adds its own questions and criteria to it', async () => {
  await insertIn(room.admin, 'evaluation', [
    [
      'evaluation_design',
      {
        id: 'demo-design',
        world: 'DEMO',
        title: 'Felles design',
        text: 'Slik',
        party_id: 'kdd',
        decided_on: '2025-06-01',
      },
    ],
    [
      'design_adaptation',
      {
        id: 'demo-a-design',
        design_id: 'demo-design',
        agreement_id: 'demo-a',
        text: 'Med bolig',
        agreed_on: '2025-09-01',
      },
    ],
    ['evaluation_question', { id: 'q1', design_id: 'demo-design', position: 0, text: 'Hva ble levert?' }],
    [
      'evaluation_question',
      { id: 'q2', design_id: 'demo-design', agreement_id: 'demo-a', position: 1, text: 'Ble det boliger?' },
    ],
    ['criterion', { id: 'c1', question_id: 'q1', position: 0, text: 'Innen fristen' }],
    ['criterion', { id: 'c2', question_id: 'q1', agreement_id: 'demo-a', position: 1, text: 'I begge kommuner' }],
  ])
  const { evaluationDesigns } = await told(`{ evaluationDesigns(world: DEMO) {
    id title text decidedOn party { id } questions { id text criteria { id agreement { id } } }
    adaptations { id text agreedOn agreement { id } questions { id agreement { id } criteria { id } } } } }`)
  expect(evaluationDesigns).toEqual([
    {
      id: 'demo-design',
      title: 'Felles design',
      text: 'Slik',
      decidedOn: '2025-06-01',
      party: { id: 'kdd' },
      questions: [
        {
          id: 'q1',
          text: 'Hva ble levert?',
          criteria: [
            { id: 'c1', agreement: null },
            { id: 'c2', agreement: { id: 'demo-a' } },
          ],
        },
      ],
      adaptations: [
        {
          id: 'demo-a-design',
          text: 'Med bolig',
          agreedOn: '2025-09-01',
          agreement: { id: 'demo-a' },
          questions: [{ id: 'q2', agreement: { id: 'demo-a' }, criteria: [] }],
        },
      ],
    },
  ])
  expect(await ofEntity('Agreement', { id: 'demo-a' }, 'designAdaptations { id design { id } }')).toEqual({
    designAdaptations: [{ id: 'demo-a-design', design: { id: 'demo-design' } }],
  })
  expect((await told('{ evaluationDesigns { id } }')).evaluationDesigns).toEqual([])
})

describe('what parties say themselves, and what someone independent concluded', () => {
  beforeAll(() =>
    insertIn(room.admin, 'evaluation', [
      [
        'self_report',
        {
          id: 'sr1',
          agreement_id: 'demo-a',
          pilot_id: 'demo-a',
          objective_id: 'demo-a/1',
          party_id: 'smola-kommune',
          year: 2025,
          publication: 'PUBLISHED',
          attainment: 'REACHED',
          text: 'Alt er på plass',
          reported_on: '2026-01-15',
        },
      ],
      ...(
        [
          ['as1', 'objective_id', 'demo-a/1', 'PARTLY', '2026-02-01'],
          ['as2', 'objective_id', 'demo-a/1', 'NOT_DELIVERED', '2026-06-01'],
          ['as3', 'obligation_id', 'demo-a/OBL-1', 'DELIVERED', '2026-03-01'],
        ] as const
      ).map(
        ([id, column, about, conclusion, day]) =>
          [
            'assessment',
            {
              id,
              agreement_id: 'demo-a',
              pilot_id: 'demo-a',
              [column]: about,
              assessor_party_id: 'sintef',
              assessed_on: day,
              year: 2025,
              publication: 'PUBLISHED',
              conclusion,
              rationale: `Fordi ${id}`,
            },
          ] as const,
      ),
      ['evidence', { id: 'ev1', assessment_id: 'as1', position: 0, text: 'Tellingen', indicator_id: 'demo-a/i1' }],
      ['evidence', { id: 'ev2', assessment_id: 'as1', position: 1, text: 'Rapport', url: 'https://example.org/r' }],
    ]),
  )

  test('are two fields with two writers', async () => {
    const found = await ofEntity(
      'Objective',
      { id: 'demo-a/1' },
      `selfReports { nodes { id year attainment text reportedOn party { id } pilot { id } agreement { id } objective { id } } }
       assessments { nodes { id conclusion rationale year assessedOn assessor { id } pilot { id } objective { id } obligation { id }
         evidence { text url indicator { id } } } }`,
    )
    expect(found.selfReports.nodes).toEqual([
      {
        id: 'sr1',
        year: 2025,
        attainment: 'REACHED',
        text: 'Alt er på plass',
        reportedOn: '2026-01-15',
        party: { id: 'smola-kommune' },
        pilot: { id: 'demo-a' },
        agreement: { id: 'demo-a' },
        objective: { id: 'demo-a/1' },
      },
    ])
    expect(found.assessments.nodes.map(({ id }: { id: string }) => id)).toEqual(['as2', 'as1'])
    expect(found.assessments.nodes[1]).toEqual({
      id: 'as1',
      conclusion: 'PARTLY',
      rationale: 'Fordi as1',
      year: 2025,
      assessedOn: '2026-02-01',
      assessor: { id: 'sintef' },
      pilot: { id: 'demo-a' },
      objective: { id: 'demo-a/1' },
      obligation: null,
      evidence: [
        { text: 'Tellingen', url: null, indicator: { id: 'demo-a/i1' } },
        { text: 'Rapport', url: 'https://example.org/r', indicator: null },
      ],
    })
  })

  test('are found from whoever made them, whatever is assessed, and the pilot', async () => {
    const ids = 'nodes { id }'
    expect(await ofEntity('Obligation', { id: 'demo-a/OBL-1' }, `assessments { ${ids} }`)).toEqual({
      assessments: { nodes: [{ id: 'as3' }] },
    })
    expect(
      await ofEntity(
        'Party',
        { id: 'sintef' },
        `assessments(world: DEMO) { ${ids} } real: assessments { ${ids} } selfReports(world: DEMO) { ${ids} }`,
      ),
    ).toEqual({
      assessments: { nodes: [{ id: 'as2' }, { id: 'as3' }, { id: 'as1' }] },
      real: { nodes: [] },
      selfReports: { nodes: [] },
    })
    expect(await ofEntity('Party', { id: 'smola-kommune' }, `selfReports(world: DEMO) { ${ids} }`)).toEqual({
      selfReports: { nodes: [{ id: 'sr1' }] },
    })
    expect(
      await ofEntity(
        'Pilot',
        { id: 'demo-a' },
        `evaluation { assessments(first: 1) { totalCount ${ids} } selfReports { totalCount } }`,
      ),
    ).toEqual({
      evaluation: { assessments: { totalCount: 3, nodes: [{ id: 'as2' }] }, selfReports: { totalCount: 1 } },
    })
    expect((await told('{ assessment(id: "as3") { obligation { id } } }')).assessment.obligation.id).toBe(
      'demo-a/OBL-1',
    )
  })
})

test('other effort in the same period stands beside, with its amount or why there is none', async () => {
  await insertIn(room.admin, 'evaluation', [
    [
      'supplementary_effort',
      {
        id: 'se1',
        pilot_id: 'demo-a',
        title: 'Husbankens tilskudd',
        from_year: 2024,
        to_year: 2026,
        amount_ore: 150_000_050,
        amount_state: 'REPORTED',
        party_id: 'husbanken',
        theme_id: 'housing',
      },
    ],
    [
      'supplementary_effort',
      {
        id: 'se2',
        pilot_id: 'demo-a',
        municipality_code: '1576',
        title: 'Ny ferge',
        from_year: 2025,
        amount_state: 'NOT_REPORTED',
      },
    ],
  ])
  const found = await ofEntity(
    'Pilot',
    { id: 'demo-a' },
    `evaluation { supplementaryEfforts { nodes { id fromYear toYear amount { value state } municipality { code } party { id } theme { id } } }
       aure: supplementaryEfforts(where: { municipality: { eq: "1576" } }) { totalCount } }`,
  )
  expect(found.evaluation.aure.totalCount).toBe(1)
  expect(found.evaluation.supplementaryEfforts.nodes).toEqual([
    {
      id: 'se2',
      fromYear: 2025,
      toYear: null,
      amount: { value: null, state: 'NOT_REPORTED' },
      municipality: { code: '1576' },
      party: null,
      theme: null,
    },
    {
      id: 'se1',
      fromYear: 2024,
      toYear: 2026,
      amount: { value: 1_500_000.5, state: 'REPORTED' },
      municipality: null,
      party: { id: 'husbanken' },
      theme: { id: 'housing' },
    },
  ])
})

test('a lesson is told with who has used it', async () => {
  await insertIn(room.admin, 'evaluation', [
    [
      'lesson',
      {
        id: 'l1',
        pilot_id: 'demo-a',
        objective_id: 'demo-a/1',
        measure_id: 'demo-a/m1',
        title: 'Spør de unge først',
        text: 'Det sparer tid',
        learned_on: '2026-04-01',
      },
    ],
    [
      'lesson',
      {
        id: 'l2',
        pilot_id: 'demo-b',
        theme_id: 'energy',
        title: 'Vent med kaia',
        text: 'Strømmen manglet',
        learned_on: '2026-05-01',
      },
    ],
    [
      'lesson_use',
      {
        id: 'u1',
        lesson_id: 'l1',
        pilot_id: 'demo-b',
        measure_id: 'demo-b/m1',
        used_on: '2026-06-01',
        note: 'I møtet',
      },
    ],
  ])
  const { lessons, byTheme, used, unused, searched } = await told(`{
    lessons(world: DEMO) { nodes { id title text learnedOn pilot { id } objective { id } measure { id } theme { id }
      uses { usedOn note pilot { id } measure { id } lesson { id } } } }
    byTheme: lessons(world: DEMO, where: { theme: { eq: "housing" } }) { nodes { id } }
    used: lessons(world: DEMO, where: { usedBy: { eq: "demo-b" } }) { nodes { id } }
    unused: lessons(world: DEMO, where: { usedBy: { isNull: true } }) { nodes { id } }
    searched: lessons(world: DEMO, where: { text: "STRØMM" }) { nodes { id } } }`)
  expect(lessons.nodes[1]).toEqual({
    id: 'l1',
    title: 'Spør de unge først',
    text: 'Det sparer tid',
    learnedOn: '2026-04-01',
    pilot: { id: 'demo-a' },
    objective: { id: 'demo-a/1' },
    measure: { id: 'demo-a/m1' },
    theme: null,
    uses: [
      {
        usedOn: '2026-06-01',
        note: 'I møtet',
        pilot: { id: 'demo-b' },
        measure: { id: 'demo-b/m1' },
        lesson: { id: 'l1' },
      },
    ],
  })
  expect([byTheme.nodes, used.nodes, unused.nodes, searched.nodes]).toEqual([
    [{ id: 'l1' }],
    [{ id: 'l1' }],
    [{ id: 'l2' }],
    [{ id: 'l2' }],
  ])
  expect(await ofEntity('Measure', { id: 'demo-a/m1' }, 'lessons { nodes { id } }')).toEqual({
    lessons: { nodes: [{ id: 'l1' }] },
  })
})

test('the surroundings have series with gaps, and no twin is given real figures', async () => {
  await insertIn(room.admin, 'evaluation', [
    [
      'context_series',
      {
        id: 'cs1',
        municipality_code: '1573',
        name: 'Folketall',
        unit: 'personer',
        registry_table: '07459',
        provenance: 'VERIFIED',
      },
    ],
    ['context_value', { series_id: 'cs1', year: 2024, value: 2100, state: 'REPORTED', provenance: 'VERIFIED' }],
    ['context_value', { series_id: 'cs1', year: 2025, state: 'NOT_REPORTED', provenance: 'VERIFIED' }],
    ['context_series', { id: 'cs2', pilot_id: 'demo-a', name: 'Folketall', unit: 'personer' }],
  ])
  const series =
    'contextSeries { id name unit registryTable municipality { code } values { year value { value state } } }'
  expect(await ofEntity('Municipality', { code: '1573' }, series)).toEqual({
    contextSeries: [
      {
        id: 'cs1',
        name: 'Folketall',
        unit: 'personer',
        registryTable: '07459',
        municipality: { code: '1573' },
        values: [
          { year: 2024, value: { value: 2100, state: 'REPORTED' } },
          { year: 2025, value: { value: null, state: 'NOT_REPORTED' } },
        ],
      },
    ],
  })
  const ids = 'evaluation { contextSeries { id } }'
  expect(await ofEntity('Pilot', { id: 'demo-a' }, ids)).toEqual({ evaluation: { contextSeries: [{ id: 'cs2' }] } })
  expect(await ofEntity('Pilot', { id: 'smola-aure' }, ids)).toEqual({ evaluation: { contextSeries: [{ id: 'cs1' }] } })
})

test('the tables of official statistics are told by heading', async () => {
  await insertIn(room.admin, 'evaluation', [
    ['statistics_table', { id: '00001', registry: 'Statistisk sentralbyrå', topic: 'Bolig', provenance: 'VERIFIED' }],
    ['statistics_table', { id: '00002', registry: 'Statistisk sentralbyrå', topic: 'Arbeid', provenance: 'VERIFIED' }],
  ])
  const { statisticsTables } = await told('{ statisticsTables { id registry topic provenance } }')
  expect(statisticsTables.filter(({ id }: { id: string }) => id < '00003')).toEqual([
    { id: '00002', registry: 'Statistisk sentralbyrå', topic: 'Arbeid', provenance: 'VERIFIED' },
    { id: '00001', registry: 'Statistisk sentralbyrå', topic: 'Bolig', provenance: 'VERIFIED' },
  ])
})

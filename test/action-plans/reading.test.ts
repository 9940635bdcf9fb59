import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aMeasure, aMeasureVersion, aPlan, aVersion, aWholePlan, everythingSaid } from './plans.js'
import { type ActionPlansRoom, actionPlansRoom } from './room.js'
import { write } from './rows.js'
import { rindal, smola } from './twins.js'

/*
 * Smøla and Aure's twin: 2024 with two versions, of which the second holds; 2025 approved; 2026 returned, and submitted
 * again. Rindal and Holtålen's: 2025 approved.
 */
let room: ActionPlansRoom
beforeAll(async () => {
  room = await actionPlansRoom()
  await write(room, [
    ...[1, 2, 3].map((number) => aMeasure(number)),
    aMeasure(1, rindal),
    aPlan({ year: 2024 }),
    aVersion({ year: 2024, state: 'SUPERSEDED' }),
    ...aMeasureVersion({ year: 2024, measure: 1, columns: { title: 'Boliger, først' } }),
    ...aMeasureVersion({ year: 2024, measure: 3 }),
    aVersion({ year: 2024, number: 2 }),
    ...aMeasureVersion({ year: 2024, number: 2, measure: 1, columns: { title: 'Boliger, endret' } }),
    ...aWholePlan({ year: 2025 }),
    ...aMeasureVersion({ year: 2025, measure: 2, objectives: [3, 1, 2], partners: ['nav'] }),
    aPlan({ year: 2026 }),
    aVersion({ year: 2026, state: 'RETURNED' }),
    ...everythingSaid({ year: 2026 }),
    aVersion({ year: 2026, number: 2, state: 'SUBMITTED' }),
    aPlan({ agreement: rindal }),
    aVersion({ agreement: rindal }),
    ...aMeasureVersion({ agreement: rindal, measure: 1, objectives: [2] }),
    [
      'project',
      {
        id: `${smola}/project-1`,
        pilot_id: smola,
        number: 1,
        title: 'Prosjektledelse',
        first_step: 'utlysning',
        stage: 'PHASE_2_APPLICATION',
      },
    ],
  ])
})
afterAll(() => room?.end())

const ask = async (question: string, variables = {}) => {
  const { data, errors } = await room.ask(question, variables)
  expect(errors).toBeUndefined()
  return data
}

/** A field of another room's type, as the gateway asks for it. */
const joined = async (type: string, key: Record<string, string>, fields: string) =>
  (
    await ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${fields} } } }`,
      {
        representations: [{ __typename: type, ...key }],
      },
    )
  )._entities[0]

describe('an approved version', () => {
  test('says of the plan as a whole what was written', async () => {
    const { planVersion } = await ask(
      `query ($id: ID!) { planVersion(id: $id) {
        id year number state isPublic submittedOn returnedOn approvedOn supersededOn decisionReference provenance
        sources { sourceId section source { id } }
        plan { id } agreement { id } pilot { id }
        content { summary responsibility }
        responsibilities { text category party { id } }
        unmetObjectives { reason objective { id } }
        priorityParticipants { party { id } }
        endorsements { answer answeredOn scope note party { id } objective { id } planVersion { id } } } }`,
      { id: `${smola}/2025/1` },
    )
    expect(planVersion).toEqual({
      id: `${smola}/2025/1`,
      year: 2025,
      number: 1,
      state: 'APPROVED',
      isPublic: true,
      submittedOn: '2025-01-15',
      returnedOn: null,
      approvedOn: '2025-03-01',
      supersededOn: null,
      decisionReference: 'KDD 2025/1',
      provenance: 'SYNTHETIC',
      sources: [{ sourceId: 'demo', section: '7', source: { id: 'demo' } }],
      plan: { id: `${smola}/2025` },
      agreement: { id: smola },
      pilot: { id: smola },
      content: { summary: 'tekst: sammendrag', responsibility: 'tekst: ansvar' },
      responsibilities: [
        { text: 'tekst: følger opp', category: null, party: { id: 'kdd' } },
        { text: 'tekst: bygger', category: 'tekst: utbyggere', party: null },
      ],
      unmetObjectives: [{ reason: 'tekst: venter på kartlegging', objective: { id: `${smola}/2` } }],
      priorityParticipants: [{ party: { id: 'aure-kommune' } }, { party: { id: 'kdd' } }],
      endorsements: [
        {
          answer: 'ENDORSED',
          answeredOn: '2025-02-20',
          scope: 'tekst: bare bolig',
          note: 'tekst: gjerne mer',
          party: { id: 'husbanken' },
          objective: { id: `${smola}/1` },
          planVersion: { id: `${smola}/2025/1` },
        },
      ],
    })
  })

  test('ranks its objectives or shares the effort out between them, and says what it leaves out', async () => {
    const { planVersion } = await ask(
      `query ($id: ID!) { planVersion(id: $id) {
        priorities { reason rank { value state } shareBasisPoints { value state } objective { id } }
        settledFinancing { text budgetYear reference amount { value state } objective { id } party { id } } } }`,
      { id: `${smola}/2025/1` },
    )
    expect(planVersion).toEqual({
      priorities: [
        {
          reason: 'tekst: haster',
          rank: { value: 1, state: 'REPORTED' },
          shareBasisPoints: { value: 6000, state: 'REPORTED' },
          objective: { id: `${smola}/1` },
        },
        {
          reason: null,
          rank: { value: null, state: 'NOT_APPLICABLE' },
          shareBasisPoints: { value: 4000, state: 'REPORTED' },
          objective: { id: `${smola}/2` },
        },
      ],
      settledFinancing: [
        {
          text: 'tekst: tomter',
          budgetYear: 2025,
          reference: 'tekst: sak 7/24',
          amount: { value: 1_234_567.89, state: 'REPORTED' },
          objective: { id: `${smola}/1` },
          party: { id: 'aure-kommune' },
        },
        {
          text: 'tekst: veg',
          budgetYear: 2025,
          reference: null,
          amount: { value: null, state: 'NOT_REPORTED' },
          objective: null,
          party: null,
        },
      ],
    })
  })

  test('says of a measure everything that was written', async () => {
    const { planVersion } = await ask(
      `query ($id: ID!) { planVersion(id: $id) { measures(first: 1) { totalCount nodes {
        id year title description firstStep deliverable plannedFrom plannedTo startedOn endedOn status statusNote
        wantedResult wantedEffect judging judgingState transferValue sharesAgreed
        measure { id number } planVersion { number }
        objectives { shareBasisPoints objective { id } }
        responsibleMunicipality { code } steeringBody { id } workingBody { id }
        partners { role scope category party { id } }
        milestones { title dueOn reachedOn }
        risks { text likelihood consequence response } } } } }`,
      { id: `${smola}/2025/1` },
    )
    expect(planVersion.measures).toEqual({
      totalCount: 2,
      nodes: [
        {
          id: `${smola}/2025/1/m1`,
          year: 2025,
          title: 'tekst: Flere boliger',
          description: 'tekst: beskrivelse',
          firstStep: 'tekst: første skritt',
          deliverable: 'tekst: leveranse',
          plannedFrom: '2025-02-01',
          plannedTo: '2025-11-30',
          startedOn: '2025-02-15',
          endedOn: '2025-12-01',
          status: 'COMPLETED',
          statusNote: 'tekst: ferdig',
          wantedResult: 'tekst: 12 boliger',
          wantedEffect: 'tekst: flere innbyggere',
          judging: 'tekst: telles ved årsslutt',
          judgingState: 'AGREED',
          transferValue: 'tekst: kan tas i bruk av andre',
          sharesAgreed: true,
          measure: { id: `${smola}/m1`, number: 1 },
          planVersion: { number: 1 },
          objectives: [
            { shareBasisPoints: 7000, objective: { id: `${smola}/1` } },
            { shareBasisPoints: 3000, objective: { id: `${smola}/3` } },
          ],
          responsibleMunicipality: { code: '1573' },
          steeringBody: { id: 'resource-group' },
          workingBody: { id: 'project-leaders-network' },
          partners: [
            { role: 'tekst: gir råd', scope: 'tekst: bare bolig', category: null, party: { id: 'husbanken' } },
            { role: null, scope: null, category: 'tekst: utbyggere', party: null },
          ],
          milestones: [
            { title: 'tekst: tomt kjøpt', dueOn: '2025-05-01', reachedOn: '2025-05-20' },
            { title: 'tekst: innflytting', dueOn: null, reachedOn: null },
          ],
          risks: [
            {
              text: 'tekst: dyrere enn ventet',
              likelihood: 'MEDIUM',
              consequence: 'HIGH',
              response: 'tekst: bygge færre',
            },
          ],
        },
      ],
    })
  })

  test('says that shares nobody has agreed are equal, what is left over with the first', async () => {
    const { measure } = await ask(
      `query ($id: ID!) { measure(id: $id) { current {
      sharesAgreed objectives { shareBasisPoints objective { id } } } } }`,
      { id: `${smola}/m2` },
    )
    expect(measure.current).toEqual({
      sharesAgreed: false,
      objectives: [
        { shareBasisPoints: 3334, objective: { id: `${smola}/3` } },
        { shareBasisPoints: 3333, objective: { id: `${smola}/1` } },
        { shareBasisPoints: 3333, objective: { id: `${smola}/2` } },
      ],
    })
  })
})

describe('a plan', () => {
  const plan = async (year: number, fields: string) =>
    (await ask(`query ($id: ID!) { actionPlan(id: $id) { ${fields} } }`, { id: `${smola}/${year}` })).actionPlan

  test('has the versions that were submitted, newest first, and one of them holds', async () => {
    expect(
      await plan(
        2024,
        'year state versions { number state supersededOn } current { number } version(number: 1) { state }',
      ),
    ).toEqual({
      year: 2024,
      state: 'APPROVED',
      versions: [
        { number: 2, state: 'APPROVED', supersededOn: null },
        { number: 1, state: 'SUPERSEDED', supersededOn: '2024-09-01' },
      ],
      current: { number: 2 },
      version: { state: 'SUPERSEDED' },
    })
  })

  test('has none that holds while it is being treated, and tells when it was submitted and returned', async () => {
    expect(
      await plan(
        2026,
        'state current { id } version(number: 3) { id } versions { number state isPublic submittedOn returnedOn approvedOn }',
      ),
    ).toEqual({
      state: 'SUBMITTED',
      current: null,
      version: null,
      versions: [
        {
          number: 2,
          state: 'SUBMITTED',
          isPublic: false,
          submittedOn: '2026-01-15',
          returnedOn: null,
          approvedOn: null,
        },
        {
          number: 1,
          state: 'RETURNED',
          isPublic: false,
          submittedOn: '2026-01-15',
          returnedOn: '2026-03-01',
          approvedOn: null,
        },
      ],
    })
  })
})

describe('a measure', () => {
  const measure = async (number: number, fields: string) =>
    (await ask(`query ($id: ID!) { measure(id: $id) { ${fields} } }`, { id: `${smola}/m${number}` })).measure

  test('is what the newest public version of any plan says of it, or that of the year asked for', async () => {
    expect(
      await measure(
        1,
        'number agreement { id } pilot { id } current { id } newest: version { id } earlier: version(year: 2024) { title } coming: version(year: 2026) { id }',
      ),
    ).toEqual({
      number: 1,
      agreement: { id: smola },
      pilot: { id: smola },
      current: { id: `${smola}/2025/1/m1` },
      newest: { id: `${smola}/2025/1/m1` },
      earlier: { title: 'Boliger, endret' },
      coming: null,
    })
  })

  test('has a history over years and versions, newest first', async () => {
    expect((await measure(1, 'versions { id }')).versions).toEqual(
      ['2025/1', '2024/2', '2024/1'].map((version) => ({ id: `${smola}/${version}/m1` })),
    )
  })

  test('that a later version left out is still found, as it was last told of, but not in the year’s approved plan', async () => {
    expect(await measure(3, 'current { id } version(year: 2024) { id }')).toEqual({
      current: { id: `${smola}/2024/1/m3` },
      version: null,
    })
  })
})

describe('from other rooms', () => {
  test('a pilot and an agreement lead to their plans, and a pilot to the projects it applied with', async () => {
    const years = [2026, 2025, 2024].map((year) => ({ year }))
    expect(
      await joined(
        'Pilot',
        { id: smola },
        'actionPlans { nodes { year } } projects { number title firstStep stage pilot { id } }',
      ),
    ).toEqual({
      actionPlans: { nodes: years },
      projects: [
        {
          number: 1,
          title: 'Prosjektledelse',
          firstStep: 'utlysning',
          stage: 'PHASE_2_APPLICATION',
          pilot: { id: smola },
        },
      ],
    })
    expect(
      await joined('Agreement', { id: smola }, 'actionPlans(where: { state: { eq: SUBMITTED } }) { nodes { year } }'),
    ).toEqual({ actionPlans: { nodes: [{ year: 2026 }] } })
  })

  test('an objective leads to its measures now and in a year, to its priority, and to what its partners answered', async () => {
    expect(
      await joined(
        'Objective',
        { id: `${smola}/1` },
        `measures { nodes { id } } earlier: measures(year: 2024) { nodes { id version(year: 2024) { title } } }
        priority(year: 2025) { reason year objective { id } planVersion { id } } none: priority(year: 2024) { reason }
        endorsements { answeredOn } elsewhere: endorsements(year: 2024) { answeredOn }`,
      ),
    ).toEqual({
      measures: { nodes: [1, 2, 3].map((number) => ({ id: `${smola}/m${number}` })) },
      earlier: { nodes: [{ id: `${smola}/m1`, version: { title: 'Boliger, endret' } }] },
      priority: {
        reason: 'tekst: haster',
        year: 2025,
        objective: { id: `${smola}/1` },
        planVersion: { id: `${smola}/2025/1` },
      },
      none: null,
      endorsements: [{ answeredOn: '2025-02-20' }],
      elsewhere: [],
    })
  })

  test('a party leads to what it is a partner in, a municipality and its organisation to what they are responsible for', async () => {
    const first = { measures: { nodes: [{ id: `${smola}/m1` }] } }
    const fields = 'measures(world: DEMO) { nodes { id } }'
    expect(await joined('Party', { id: 'husbanken' }, fields)).toEqual(first)
    expect(await joined('Party', { id: 'smola-kommune' }, fields)).toEqual(first)
    expect(await joined('Municipality', { code: '1573' }, fields)).toEqual(first)
    expect(await joined('Party', { id: 'nav' }, fields)).toEqual({ measures: { nodes: [{ id: `${smola}/m2` }] } })
    expect(await joined('Municipality', { code: '1576' }, fields)).toEqual({ measures: { nodes: [] } })
    expect(
      await joined('Party', { id: 'husbanken' }, 'endorsements(world: DEMO) { totalCount nodes { answer } }'),
    ).toEqual({ endorsements: { totalCount: 1, nodes: [{ answer: 'ENDORSED' }] } })
  })

  test('an answer about the real pilots holds nothing of their twins', async () => {
    expect((await ask('{ actionPlans { totalCount } }')).actionPlans.totalCount).toBe(0)
    expect((await ask('{ actionPlans(world: DEMO) { totalCount } }')).actionPlans.totalCount).toBe(4)
    const fields = 'measures { totalCount }'
    expect(await joined('Party', { id: 'husbanken' }, fields)).toEqual({ measures: { totalCount: 0 } })
    expect(await joined('Municipality', { code: '1573' }, fields)).toEqual({ measures: { totalCount: 0 } })
    expect(await joined('Party', { id: 'husbanken' }, 'endorsements { totalCount }')).toEqual({
      endorsements: { totalCount: 0 },
    })
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeVotesAndUses } from './money.js'
import { type FundingRoom, fundingRoom } from './room.js'
import { type Row, writeElsewhere, writeRows } from './rows.js'
import { bound, entry, grantOf, line, measures } from './world.js'

let room: FundingRoom
beforeAll(async () => {
  room = await fundingRoom()
  await writeVotesAndUses(room)
  const [pilot, measure_id] = ['demo-one', 'demo-one/m1']
  const ofGrant = { source: 'STATE_GRANT', grant_id: grantOf(pilot) }
  await writeRows(room, [
    line('planned', pilot, 2025, 'm1', { amount_ore: 900_00 }),
    entry('allocated', pilot, { ...ofGrant, stage: 'ALLOCATED', measure_id, amount_ore: 800_00 }),
    entry('disbursed', pilot, { ...ofGrant, stage: 'DISBURSED', amount_ore: 500_00 }),
    entry('spent', pilot, { measure_id, amount_ore: 200_01, audited: true }),
    entry('untold', pilot, { measure_id, amount_ore: null, budget_year: 2026 }),
    entry('hours', pilot, {
      source: 'OWN_HOURS',
      measure_id,
      hours: '2.25',
      rate_ore: 650_01,
      amount_ore: 1462_52,
      amount_state: 'PROVISIONAL',
    }),
    entry('on-three', pilot, { measure_id: 'demo-one/m3', amount_ore: 100_00 }),
  ])
})
afterAll(() => room?.end())

/** What a field of a stub answers, for each of the keys. */
async function stubs(typename: string, ids: readonly string[], fields: string) {
  const { data, errors, statements } = await room.ask(
    `query ($stubs: [_Any!]!) { _entities(representations: $stubs) { ... on ${typename} { ${fields} } } }`,
    { stubs: ids.map((id) => ({ __typename: typename, id })) },
  )
  expect(errors).toBeUndefined()
  return { found: data._entities, statements }
}

const reported = (value: number) => ({ value, state: 'REPORTED' })
const notReported = { value: null, state: 'NOT_REPORTED' }

describe('a grant', () => {
  const grant = async (id: string, fields: string) =>
    (await room.ask(`query ($id: ID!) { grant(id: $id) { ${fields} } }`, { id })).data.grant

  test('says what is given, set on measures, paid out and left', async () => {
    const figures = ['amount', 'allocated', 'disbursed', 'remaining', 'atMost']
    expect(await grant(grantOf('demo-one'), figures.map((name) => `${name} { value state }`).join(' '))).toEqual({
      amount: reported(2_000_000),
      allocated: reported(800),
      disbursed: reported(500),
      remaining: reported(1_999_200),
      atMost: { value: null, state: 'NOT_APPLICABLE' },
    })
    // Nobody has told us of any allocation: that is not nothing.
    expect(await grant(grantOf('demo-two'), 'allocated { value state } remaining { value state }')).toEqual({
      allocated: notReported,
      remaining: notReported,
    })
  })

  test('warns with the ceiling and its source where it is more, and refuses nothing', async () => {
    const fields = 'warnings { kind amount ceiling { amount cohort phase sources { sourceId section } } }'
    expect((await grant(grantOf('demo-one'), fields)).warnings).toEqual([
      {
        kind: 'CEILING_EXCEEDED',
        amount: 2_000_000,
        ceiling: { amount: 1_500_000, cohort: 1, phase: 2, sources: [{ sourceId: 'demo', section: '7' }] },
      },
    ])
    expect((await grant(grantOf('demo-three'), fields)).warnings).toEqual([])
  })

  test('says whether what the Storting voted for its year is on record', async () => {
    await writeRows(room, [
      [
        'state_grant',
        { id: 'of-2024', scheme_id: 'demo-scheme', pilot_id: 'demo-one', phase: 1, year: 2024, at_most_ore: 5 },
      ],
    ])
    expect(await grant(grantOf('demo-one'), 'appropriationState')).toEqual({ appropriationState: 'WITHIN' })
    expect(await grant('of-2024', 'appropriationState amount { state } atMost { value }')).toEqual({
      appropriationState: 'NOT_ON_RECORD',
      amount: { state: 'NOT_REPORTED' },
      atMost: { value: 0.05 },
    })
  })
})

test('a vote whose amount nobody tells says so, beside what it was raised by', async () => {
  const { data } = await room.ask(
    '{ appropriations(world: DEMO) { year amount { value state } increase { value state } granted { value state } } }',
  )
  expect(data.appropriations).toEqual([
    { year: 2024, amount: notReported, increase: reported(50_000_000), granted: notReported },
    { year: 2025, amount: reported(10_000_000), increase: notReported, granted: reported(6_000_000) },
  ])
})

test('own hours carry hours and rate, and their product rounded half up to the øre', async () => {
  const fields = 'amount { value state } hours { value state } rate { value state }'
  const { data } = await room.ask(
    `{ hours: moneyEntry(id: "hours") { ${fields} } spent: moneyEntry(id: "spent") { ${fields} } }`,
  )
  const none = { value: null, state: 'NOT_APPLICABLE' }
  expect(data).toEqual({
    hours: {
      amount: { value: 1462.52, state: 'PROVISIONAL' },
      hours: { value: 2.25, state: 'PROVISIONAL' },
      rate: { value: 650.01, state: 'PROVISIONAL' },
    },
    spent: { amount: reported(200.01), hours: none, rate: none },
  })
})

test('the grant scheme tells its rules', async () => {
  const { data } = await room.ask(`{ grantSchemes(world: DEMO) {
    id purpose eligibleCosts ineligibleCosts phases { phase purpose }
    ceilings { cohort phase amount validYears durationYears { value state } applicationDueOn }
    eligibleCentrality { cohort required mayJoin } } }`)
  expect(data.grantSchemes.find(({ id }: { id: string }) => id === 'demo-scheme')).toEqual({
    id: 'demo-scheme',
    purpose: 'Bosetting',
    eligibleCosts: ['reise'],
    ineligibleCosts: ['ordinær drift'],
    phases: [{ phase: 2, purpose: 'gjennomføre avtalen' }],
    ceilings: [
      {
        cohort: 1,
        phase: 2,
        amount: 1_500_000,
        validYears: [2025],
        durationYears: notReported,
        applicationDueOn: null,
      },
    ],
    eligibleCentrality: [{ cohort: 1, required: [6], mayJoin: [4, 5] }],
  })
})

describe('other rooms’ types are told of money', () => {
  test('a measure by year, each stage apart', async () => {
    const { found } = await stubs(
      'Measure',
      ['demo-one/m1', 'demo-two/m1'],
      `financing { id } spentShare { value state } money(first: 2) { totalCount nodes { id } }
       financingByYear { year planned { value state } allocated { value state } spent { value state } }`,
    )
    expect(found).toEqual([
      {
        financing: [{ id: 'planned' }],
        spentShare: { value: 20782, state: 'PROVISIONAL' },
        money: { totalCount: 5, nodes: [{ id: 'untold' }, { id: 'allocated' }] },
        financingByYear: [
          {
            year: 2025,
            planned: reported(900),
            allocated: reported(800),
            spent: { value: 1662.53, state: 'PROVISIONAL' },
          },
          { year: 2026, planned: notReported, allocated: notReported, spent: notReported },
        ],
      },
      {
        financing: [],
        spentShare: notReported,
        money: { totalCount: 0, nodes: [] },
        financingByYear: [],
      },
    ])
  })

  test('an objective with its share of measures that serve several', async () => {
    const { found } = await stubs('Objective', ['demo-one/2', 'demo-one-2/1'], 'money { stage amount { value state } }')
    expect(found).toEqual([{ money: [{ stage: 'SPENT', amount: reported(33.33) }] }, { money: [] }])
  })

  test('a pilot of its grants, its stages and its use of other instruments', async () => {
    const { found } = await stubs(
      'Pilot',
      ['demo-one', 'demo-four'],
      'funding { grants { id } byStage { stage amount { value state } } schemeUses { id isBaseline } }',
    )
    expect(found[0].funding.byStage).toEqual([
      { stage: 'GRANTED', amount: reported(2_000_000) },
      { stage: 'DISBURSED', amount: reported(500) },
      { stage: 'ALLOCATED', amount: reported(800) },
      { stage: 'SPENT', amount: { value: 1762.53, state: 'PROVISIONAL' } },
    ])
    expect(found[0].funding.grants.map(({ id }: { id: string }) => id)).toContain(grantOf('demo-one'))
    expect(found[0].funding.schemeUses).toHaveLength(8)
    expect(found[1]).toEqual({ funding: { grants: [], byStage: [], schemeUses: [] } })
  })

  test('a party and an agreement of the grants they have', async () => {
    const party = await stubs(
      'Party',
      ['smola-kommune', 'kdd'],
      'grants(world: DEMO) { totalCount } schemeUses(world: DEMO, first: 1) { totalCount nodes { id } } real: grants { totalCount }',
    )
    expect(party.found).toMatchObject([
      { grants: { totalCount: 3 }, schemeUses: { totalCount: 20 } },
      { grants: { totalCount: 0 }, schemeUses: { totalCount: 0 } },
    ])
    const { found } = await stubs('Agreement', ['demo-two'], 'grants { id recipient { id } }')
    expect(found).toEqual([{ grants: [{ id: grantOf('demo-two'), recipient: { id: 'smola-kommune' } }] }])
  })
})

describe('what it costs', () => {
  const thousand = Array.from({ length: 1000 }, (_, number) => `demo-one/n${number}`)

  test('a thousand measures cost a statement for each field', async () => {
    const bare = (id: string, number: number): Row => [
      'measure',
      { id, agreement_id: 'demo-one', pilot_id: 'demo-one', number: 100 + number },
    ]
    await writeElsewhere(room, 'action-plans', async (tx) => {
      for (const [number, id] of thousand.entries()) {
        const [table, row] = bare(id, number)
        await tx.query(
          `insert into ${table} (id, agreement_id, pilot_id, number, provenance) values ($1, $2, $3, $4, 'SYNTHETIC')`,
          [row.id, row.agreement_id, row.pilot_id, row.number],
        )
      }
    })
    const ids = [...Object.keys(measures).map((measure) => `demo-one/${measure}`), ...thousand]
    const ask = (fields: string) => stubs('Measure', ids, fields).then(({ statements }) => statements)
    expect(await ask('financingByYear { year spent { value } }')).toBe(1)
    expect(await ask('spentShare { value }')).toBe(1)
    expect(await ask('financing { id amount { value } }')).toBe(1)
    expect(await ask('money(first: 3) { nodes { id } }')).toBe(1)
    expect(
      await ask(
        'financing { id } financingByYear { year } spentShare { value } money(first: 3) { nodes { portions { amount { value } } revisions { reason } } }',
      ),
    ).toBe(6)
  }, 60_000)

  test('many pilots cost a statement for each field and level', async () => {
    const { statements } = await stubs(
      'Pilot',
      bound,
      `funding { byStage { stage amount { value } } schemeUses { scheme { name } }
        grants { amount { value } allocated { value } remaining { value } appropriationState
          warnings { kind } conditions { text } scheme { name phases { purpose } ceilings { amount } } money { nodes { id } } } }`,
    )
    expect(statements).toBe(11)
  })
})

test('uses of instruments are counted, the years before the agreement apart', async () => {
  const sums = '{ count applied { value state reported expected } awarded { value state } }'
  const { data, errors } = await room.ask(
    `{ schemeUse(by: [SCHEME, OUTCOME], world: DEMO) {
      overlapping groupCount coverage { reported expected missing } sums ${sums} baseline ${sums}
      groups { scheme { id } outcome sums ${sums} baseline ${sums} } } }`,
  )
  expect(errors).toBeUndefined()
  const { rows } = await room.admin.query(
    `select scheme_id, outcome, is_baseline, count(*)::int, sum(applied_ore)::int as applied, sum(awarded_ore)::int as awarded
     from scheme_use group by 1, 2, 3`,
  )
  const { schemeUse } = data
  expect(schemeUse.groupCount).toBe(schemeUse.groups.length)
  expect(schemeUse.coverage).toEqual({ reported: 3, expected: 4, missing: ['demo-four'] })
  for (const [part, isBaseline] of [
    ['sums', false],
    ['baseline', true],
  ] as const) {
    expect(schemeUse[part].count).toBe(12)
    for (const group of schemeUse.groups) {
      const row = rows.find(
        (each) =>
          each.scheme_id === group.scheme.id && each.outcome === group.outcome && each.is_baseline === isBaseline,
      )
      expect(group[part].count).toBe(row?.count ?? 0)
      expect(group[part].applied.value).toBe(row?.applied == null ? null : row.applied / 100)
      expect(group[part].awarded.value).toBe(row?.awarded == null ? null : row.awarded / 100)
    }
  }
})

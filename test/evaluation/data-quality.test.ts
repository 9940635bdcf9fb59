import { type GraphQLNamedType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Row } from '../reference.js'
import { type EvaluationRoom, evaluationRoom } from './room.js'
import { aLocalIndicator, anObservation, aTarget, planOf, writeSmallWorld } from './small-world.js'
import { insertIn } from './writing.js'

let room: EvaluationRoom
beforeAll(async () => {
  room = await evaluationRoom()
  await writeSmallWorld(room.admin)
  await insertIn(room.admin, 'parties', [
    ['participation', { id: 'demo-a/sintef', pilot_id: 'demo-a', party_id: 'sintef', role: 'EVALUATOR', position: 9 }],
  ])
  await insertIn(room.admin, 'action_plans', planOf('demo-a', 2027, 1, 'SUBMITTED'))
  const money = { world: 'DEMO', pilot_id: 'demo-a', agreement_id: 'demo-a', budget_year: 2025 }
  await insertIn(room.admin, 'funding', [
    ['grant_scheme', { id: 'demo-scheme', name: 'Bygdevekst' }],
    ['state_grant', { id: 'demo-a/g1', scheme_id: 'demo-scheme', pilot_id: 'demo-a', phase: 2, year: 2025 }],
    ['state_grant', { id: 'demo-a/g2', scheme_id: 'demo-scheme', pilot_id: 'demo-a', phase: 2, year: 2026 }],
    [
      'money_entry',
      {
        id: 'demo-a/e1',
        ...money,
        stage: 'GRANTED',
        source: 'STATE_GRANT',
        grant_id: 'demo-a/g1',
        amount_ore: 100,
        amount_state: 'REPORTED',
      },
    ],
    [
      'money_entry',
      {
        id: 'demo-a/e2',
        ...money,
        stage: 'SPENT',
        source: 'MUNICIPALITY',
        payer_party_id: 'aure-kommune',
        amount_state: 'NOT_REPORTED',
      },
    ],
    [
      'money_entry',
      { id: 'demo-a/e3', ...money, stage: 'COMMITTED', source: 'PRIVATE', amount_ore: 5, amount_state: 'PROVISIONAL' },
    ],
    ['money_entry', { id: 'demo-a/e4', ...money, stage: 'SPENT', source: 'PRIVATE', amount_state: 'NOT_APPLICABLE' }],
  ])
  await insertIn(room.admin, 'evaluation', [
    aLocalIndicator('demo-a', 'i1', {
      name: 'Boliger',
      measure_id: 'demo-a/m1',
      judging: 'Telles',
      judging_state: 'AGREED',
    }),
    aTarget('demo-a/i1', '2024', 1),
    aTarget('demo-a/i1', '2025', 2),
    aTarget('demo-a/i1', '2026', 3),
    anObservation('demo-a/i1', '2025', 2),
    anObservation('demo-a/i1', '2024', null, { state: 'SUPPRESSED' }),
    aLocalIndicator('demo-a', 'i2', { name: 'Kaier', baseline_state: 'NOT_APPLICABLE' }),
    aTarget('demo-a/i2', '2025', 2),
    // Nobody may know of it while its plan is not approved.
    aLocalIndicator('demo-a', 'i3', { plan_version_id: 'demo-a/2027/1' }),
    [
      'assessment',
      {
        id: 'as1',
        agreement_id: 'demo-a',
        pilot_id: 'demo-a',
        objective_id: 'demo-a/1',
        assessor_party_id: 'sintef',
        assessed_on: '2026-02-01',
        year: 2025,
        publication: 'PUBLISHED',
        conclusion: 'PARTLY',
        rationale: 'Slik',
      },
    ],
    [
      'assessment',
      {
        id: 'as2',
        agreement_id: 'demo-a',
        pilot_id: 'demo-a',
        objective_id: 'demo-a/2',
        assessor_party_id: 'sintef',
        assessed_on: '2026-02-01',
        year: 2025,
        publication: 'DRAFT',
        conclusion: 'PARTLY',
        rationale: 'Slik',
      },
    ],
  ])
})
afterAll(() => room?.end())

const question = `query ($pilot: ID!, $where: ExpectedFigureWhere, $first: Int, $after: String) {
  dataQuality(pilot: $pilot, where: $where, first: $first, after: $after) {
    pilot { id } known expected missing { state count } kinds { kind known expected missing { state count } }
    figures { totalCount nodes { kind title state path owedBy { id } } pageInfo { endCursor hasNextPage } } } }`

const asked = async (variables: object, when = {}) => {
  const { data, errors } = await room.ask(question, { pilot: 'demo-a', first: 100, ...variables }, when)
  expect(errors).toBeUndefined()
  return data.dataQuality
}

const inShort = ({ kind, title, state, path, owedBy }: Row) => [
  `${kind} ${title}`,
  state,
  path,
  owedBy.map(({ id }: Row) => id).join(' '),
]

test('each expected figure says whether it is known, where it stands and who owes it', async () => {
  const { figures } = await asked({})
  expect(figures.nodes.map(inShort)).toEqual([
    [
      'APPROVAL Aure kommune',
      'REPORTED',
      'agreement(id: "demo-a").approvals[party.id = "aure-kommune"].decidedOn',
      'aure-kommune',
    ],
    [
      'APPROVAL Kommunal- og distriktsdepartementet',
      'REPORTED',
      'agreement(id: "demo-a").approvals[party.id = "kdd"].decidedOn',
      'kdd',
    ],
    [
      'APPROVAL Smøla kommune',
      'NOT_DUE',
      'agreement(id: "demo-a").approvals[party.id = "smola-kommune"].decidedOn',
      'smola-kommune',
    ],
    [
      'PLAN 2025',
      'REPORTED',
      'agreement(id: "demo-a").actionPlans.nodes[year = 2025].current.approvedOn',
      'aure-kommune smola-kommune',
    ],
    [
      'PLAN 2026',
      'REPORTED',
      'agreement(id: "demo-a").actionPlans.nodes[year = 2026].current.approvedOn',
      'aure-kommune smola-kommune',
    ],
    ['GRANT 2025', 'REPORTED', 'grant(id: "demo-a/g1").amount', 'kdd'],
    ['GRANT 2026', 'NOT_REPORTED', 'grant(id: "demo-a/g2").amount', 'kdd'],
    ['MONEY SPENT 2025', 'NOT_REPORTED', 'moneyEntry(id: "demo-a/e2").amount', 'aure-kommune'],
    ['MONEY COMMITTED 2025', 'PROVISIONAL', 'moneyEntry(id: "demo-a/e3").amount', ''],
    [
      'READING Boliger 2024',
      'SUPPRESSED',
      'indicator(id: "demo-a/i1").series[period = "2024"].observation.value',
      'smola-kommune',
    ],
    [
      'READING Boliger 2025',
      'REPORTED',
      'indicator(id: "demo-a/i1").series[period = "2025"].observation.value',
      'smola-kommune',
    ],
    [
      'READING Kaier 2025',
      'NOT_REPORTED',
      'indicator(id: "demo-a/i2").series[period = "2025"].observation.value',
      'aure-kommune smola-kommune',
    ],
    ['BASELINE Boliger', 'NOT_REPORTED', 'indicator(id: "demo-a/i1").baseline.value', 'smola-kommune'],
    ['JUDGING Boliger', 'REPORTED', 'indicator(id: "demo-a/i1").judging', 'aure-kommune kdd smola-kommune'],
    ['JUDGING Kaier', 'NOT_AGREED', 'indicator(id: "demo-a/i2").judging', 'aure-kommune kdd smola-kommune'],
    ...[
      ['m1', 'Boliger for unge i sentrum'],
      ['m2', 'Felles kai for grønn energi'],
      ['m3', 'Rekruttering av lærlinger'],
      ['m4', 'Unge i sentrum'],
    ].map(([id, title]) => [
      `JUDGING ${title}`,
      'NOT_AGREED',
      `measure(id: "demo-a/${id}").current.judging`,
      'aure-kommune kdd smola-kommune',
    ]),
    ['ASSESSMENT Delmål 1', 'REPORTED', 'objective(id: "demo-a/1").assessments.nodes[0].conclusion', 'sintef'],
    ['ASSESSMENT Delmål 2', 'NOT_DUE', 'objective(id: "demo-a/2").assessments.nodes[0].conclusion', 'sintef'],
    ...[1, 2].map((number) => [
      `SELF_REPORT Delmål ${number}`,
      'NOT_DUE',
      `objective(id: "demo-a/${number}").selfReports.nodes[0].attainment`,
      'aure-kommune smola-kommune',
    ]),
  ])
})

test('the counts are those of all figures, whatever is listed', async () => {
  const { known, expected, missing, kinds, figures } = await asked({ where: { state: { eq: 'SUPPRESSED' } } })
  expect({ known, expected, missing, listed: figures.totalCount }).toEqual({
    known: 9,
    expected: 23,
    missing: [
      { state: 'NOT_AGREED', count: 5 },
      { state: 'NOT_DUE', count: 4 },
      { state: 'NOT_REPORTED', count: 4 },
      { state: 'SUPPRESSED', count: 1 },
    ],
    listed: 1,
  })
  expect(kinds.find(({ kind }: Row) => kind === 'READING')).toEqual({
    kind: 'READING',
    known: 1,
    expected: 3,
    missing: [
      { state: 'NOT_REPORTED', count: 1 },
      { state: 'SUPPRESSED', count: 1 },
    ],
  })
})

test('what someone owes is listed, page by page', async () => {
  const where = { owedBy: { eq: 'aure-kommune' }, not: { state: { in: ['REPORTED', 'PROVISIONAL'] } } }
  const all = (await asked({ where })).figures
  expect(all.nodes.map(({ kind, title }: Row) => `${kind} ${title}`)).toEqual([
    'MONEY SPENT 2025',
    'READING Kaier 2025',
    'JUDGING Kaier',
    'JUDGING Boliger for unge i sentrum',
    'JUDGING Felles kai for grønn energi',
    'JUDGING Rekruttering av lærlinger',
    'JUDGING Unge i sentrum',
    'SELF_REPORT Delmål 1',
    'SELF_REPORT Delmål 2',
  ])
  const paged: Row[] = []
  let after: string | null = null
  do {
    const { nodes, pageInfo }: Row = (await asked({ where, first: 4, after })).figures
    paged.push(...nodes)
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
  expect(paged).toEqual(all.nodes)
  expect((await asked({ where: { owedBy: { isNull: true } } })).figures.totalCount).toBe(1)
})

describe('as days pass', () => {
  const states = async (day: string, kind: string) => {
    const { figures } = await asked({ where: { kind: { eq: kind } } }, { day })
    return figures.nodes.map(({ title, state, owedBy }: Row) => [
      title,
      state,
      owedBy.map(({ id }: Row) => id).join(' '),
    ])
  }

  test('a plan of the year is not due until the year is over; KDD owes an answer to one that is submitted', async () => {
    expect((await states('2027-05-01', 'PLAN')).slice(2)).toEqual([['2027', 'NOT_DUE', 'kdd']])
    expect((await states('2028-05-01', 'PLAN')).slice(2)).toEqual([
      ['2027', 'NOT_REPORTED', 'kdd'],
      ['2028', 'NOT_DUE', 'aure-kommune smola-kommune'],
    ])
    // The agreement ended with 2028.
    expect(await states('2031-05-01', 'PLAN')).toHaveLength(4)
  })

  test('a reading is expected once the period of its target is over', async () => {
    expect(await states('2025-12-31', 'READING')).toHaveLength(1)
    expect(await states('2026-01-01', 'READING')).toHaveLength(3)
    expect((await states('2027-01-01', 'READING'))[2]).toEqual(['Boliger 2026', 'NOT_REPORTED', 'smola-kommune'])
  })

  test('attainment of each objective is to be reported when the agreement has ended', async () => {
    expect((await states('2028-12-31', 'SELF_REPORT'))[0]![1]).toBe('NOT_DUE')
    expect((await states('2029-01-01', 'SELF_REPORT'))[0]![1]).toBe('NOT_REPORTED')
    expect((await states('2029-01-01', 'ASSESSMENT')).map(([, state]: string[]) => state)).toEqual([
      'REPORTED',
      'NOT_REPORTED',
    ])
  })
})

test('every path leads along fields of the graph, as far as this room knows them', async () => {
  const { figures } = await asked({})
  const whole: string[] = figures.nodes
    .map(({ path }: Row) => path)
    .filter((path: string) => /^(indicator|objective)\(/.test(path))
  expect(whole.length).toBeGreaterThan(8)
  for (const path of whole) expect([path, stepsAlong(room.schema, path)]).toEqual([path, 'a field'])
  expect(stepsAlong(room.schema, 'indicator(id: "x").nothing.value')).toBe('no field "nothing" of Indicator')
})

/** Follows a path through a schema. What is picked from a list does not matter for where it leads. */
function stepsAlong(schema: GraphQLSchema, path: string): string {
  const [first, ...steps] = path.replaceAll(/\[[^\]]*\]|\([^)]*\)/g, '').split('.')
  let type: GraphQLNamedType | undefined = schema.getType(first!.charAt(0).toUpperCase() + first!.slice(1))
  for (const step of steps) {
    const field = isObjectType(type) ? type.getFields()[step] : undefined
    if (!field) return `no field "${step}" of ${type?.name}`
    type = getNamedType(field.type)
  }
  return 'a field'
}

test('a pilot of which little is known has its few figures, and one that does not exist has none', async () => {
  const little = await asked({ pilot: 'vest-telemark' })
  expect(little.known + little.missing.reduce((sum: number, { count }: Row) => sum + count, 0)).toBe(little.expected)
  expect(await asked({ pilot: 'nowhere' })).toBeNull()
})

test('all of it costs two statements, and one more to count what is listed', async () => {
  const { statements } = await room.ask('{ dataQuality(pilot: "demo-a") { known figures { nodes { path } } } }')
  expect(statements).toBe(2)
})

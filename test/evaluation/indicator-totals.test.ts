import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Fields, holds, type Row, type Where } from '../reference.js'
import { everyTable } from './lists.js'
import { commonIndicators, randomReadings } from './random-readings.js'
import { type EvaluationRoom, evaluationRoom } from './room.js'
import {
  aLocalIndicator,
  anIndicator,
  anObservation,
  type Pilot,
  places,
  planOf,
  themes,
  writeSmallWorld,
} from './small-world.js'
import { insertIn } from './writing.js'

let room: EvaluationRoom
let tables: Readonly<Record<string, readonly Row[]>>
beforeAll(async () => {
  room = await evaluationRoom()
  await writeSmallWorld(room.admin)
  await insertIn(
    room.admin,
    'action_plans',
    Object.keys(places).flatMap((pilot) => planOf(pilot, 2026, 2, 'SUBMITTED')),
  )
  await insertIn(room.admin, 'evaluation', randomReadings(12, 7))
  await insertIn(room.admin, 'evaluation', small)
  tables = await everyTable(room.admin)
}, 60_000)
afterAll(() => room?.end())

/** Few enough to add up in the head. */
const small = [
  anIndicator({ id: 'demo-homes' }),
  aLocalIndicator('demo-a', 'homes', {
    common_indicator_id: 'demo-homes',
    comparability: 'SAME',
    objective_id: 'demo-a/1',
  }),
  anObservation('demo-a/homes', '2025', 4),
  anObservation('demo-a/homes', '2025-H1', 1),
  anObservation('demo-a/homes', '2026', null),
  anObservation('demo-a/homes', '2026-H1', 2),
  anObservation('demo-a/homes', '2025', 3, { municipality_code: '1573' }),
  aLocalIndicator('demo-b', 'homes', {
    common_indicator_id: 'demo-homes',
    comparability: 'PARTLY',
    comparability_reason: 'Hytter er med',
  }),
  anObservation('demo-b/homes', '2025', 10, { state: 'PROVISIONAL' }),
  aLocalIndicator('demo-b', 'cabins', {
    common_indicator_id: 'demo-homes',
    comparability: 'NOT_COMPARABLE',
    comparability_reason: 'Bare hytter',
  }),
  anObservation('demo-b/cabins', '2025', 100),
  aLocalIndicator('demo-b', 'beds', { common_indicator_id: 'demo-homes', comparability: 'SAME', unit: 'senger' }),
  anObservation('demo-b/beds', '2024', 1000),
]

const fields = `count total { value state reported expected } partlyComparable`

describe('readings of one common indicator', () => {
  test('are added up over the pilots that count it, a year and its halves once', async () => {
    const { data, errors } = await room.ask(`{ indicatorTotals(indicator: "demo-homes", world: DEMO, groupBy: [PILOT]) {
      indicator { id } ${fields} distinct { value } groupCount overlapping
      groups { pilot { id } ${fields} shareOfTotal entries { totalCount nodes { id } } }
      excluded { indicator { id } reason note }
      coverage { reported expected missing note } } }`)
    expect(errors).toBeUndefined()
    expect(data.indicatorTotals).toEqual({
      indicator: { id: 'demo-homes' },
      count: 4,
      total: { value: 16, state: 'PROVISIONAL', reported: 3, expected: 4 },
      partlyComparable: 1,
      distinct: { value: 16 },
      groupCount: 2,
      overlapping: false,
      groups: [
        {
          pilot: { id: 'demo-a' },
          count: 3,
          // The half-year of 2025 is in the year; that of 2026 is all there is, and the year is a gap.
          total: { value: 6, state: 'PROVISIONAL', reported: 2, expected: 3 },
          partlyComparable: 0,
          shareOfTotal: 6 / 16,
          entries: {
            totalCount: 3,
            nodes: [{ id: 'demo-a/homes/2026' }, { id: 'demo-a/homes/2026-H1' }, { id: 'demo-a/homes/2025' }],
          },
        },
        {
          pilot: { id: 'demo-b' },
          count: 1,
          total: { value: 10, state: 'PROVISIONAL', reported: 1, expected: 1 },
          partlyComparable: 1,
          shareOfTotal: 10 / 16,
          entries: { totalCount: 1, nodes: [{ id: 'demo-b/homes/2025' }] },
        },
      ],
      excluded: [
        { indicator: { id: 'demo-b/beds' }, reason: 'OTHER_UNIT', note: null },
        { indicator: { id: 'demo-b/cabins' }, reason: 'NOT_COMPARABLE', note: 'Bare hytter' },
      ],
      coverage: {
        reported: 2,
        expected: 3,
        missing: ['demo-c'],
        note: 'A pilot has reported when at least one reading of it is in the total. Those that do not count this are missing too.',
      },
    })
  })

  test('are those of the window asked for, and what is left out is of that window too', async () => {
    const { data } = await room.ask(`{ indicatorTotals(indicator: "demo-homes", world: DEMO, groupBy: [YEAR]
      where: { year: { eq: 2025 }, pilot: { in: ["demo-a", "demo-b"] } }) {
      total { value } groups { year total { value } } excluded { indicator { id } } coverage { expected reported } } }`)
    expect(data.indicatorTotals).toEqual({
      total: { value: 14 },
      groups: [{ year: 2025, total: { value: 14 } }],
      excluded: [{ indicator: { id: 'demo-b/cabins' } }],
      coverage: { expected: 2, reported: 2 },
    })
  })

  test.each([
    [{ localIndicator: { eq: 'demo-b/cabins' } }, 'NOT_COMPARABLE', ['where', 'localIndicator', 'eq'], 'Bare hytter'],
    [
      { or: [{ year: { eq: 2025 } }, { localIndicator: { in: ['demo-a/homes', 'demo-b/beds'] } }] },
      'OTHER_UNIT',
      ['where', 'or', 1, 'localIndicator', 'in', 1],
      'senger',
    ],
    [
      { localIndicator: { eq: 'demo-a/demo-amount/0' } },
      'CORRESPONDS_TO_ANOTHER',
      ['where', 'localIndicator', 'eq'],
      'demo-amount',
    ],
  ])('are refused by name where they cannot be added up: %j', async (where, reason, path, told) => {
    const named = await firstOf('demo-amount')
    const asked = JSON.parse(JSON.stringify(where).replace('demo-a/demo-amount/0', named))
    const { errors } = await room.ask(
      `query ($where: IndicatorTotalsWhere) { indicatorTotals(indicator: "demo-homes", world: DEMO, where: $where) { count } }`,
      { where: asked },
    )
    expect(errors![0].extensions).toMatchObject({ code: 'INDICATORS_NOT_COMPARABLE', values: { reason }, path })
    expect(errors![0].message).toContain(told)
  })

  test('may be told without one that is not comparable', async () => {
    const { data, errors } = await room.ask(`{ indicatorTotals(indicator: "demo-homes", world: DEMO,
      where: { not: { localIndicator: { eq: "demo-b/cabins" } } }) { total { value } excluded { indicator { id } } } }`)
    expect(errors).toBeUndefined()
    expect(data.indicatorTotals).toEqual({ total: { value: 16 }, excluded: [{ indicator: { id: 'demo-b/beds' } }] })
  })

  test('are asked of a common indicator, of the world that it belongs to', async () => {
    const refusal = async (args: string) =>
      (await room.ask(`{ indicatorTotals(${args}) { count } }`)).errors?.[0].extensions
    expect(await refusal('indicator: "nothing", world: DEMO')).toMatchObject({
      code: 'UNKNOWN_KEY',
      path: ['indicator'],
    })
    expect(await refusal('indicator: "demo-a/homes", world: DEMO')).toMatchObject({
      code: 'INDICATOR_NOT_COMMON',
      values: { commonIndicator: 'demo-homes' },
    })
    expect(await refusal('indicator: "demo-homes"')).toMatchObject({
      code: 'KEY_OF_ANOTHER_WORLD',
      values: { its: 'DEMO', asked: 'REAL' },
    })
    expect(await refusal('indicator: "demo-homes", world: DEMO, groupBy: []')).toMatchObject({ code: 'EMPTY_LIST' })
  })
})

const firstOf = async (common: string): Promise<string> => {
  const { rows } = await room.admin.query(
    `select min(id) as id from indicator where common_indicator_id = $1 and plan_version_id is null`,
    [common],
  )
  return rows[0].id
}

describe('a scale', () => {
  const scale = 'indicatorTotals(indicator: "demo-scale", world: DEMO'

  test('is counted step by step, and never added up', async () => {
    const { data, errors } = await room.ask(`{ ${scale}, groupBy: [COHORT]) {
      count steps { place step count } groups { cohort steps { count } shareOfTotal } total { value } } }`)
    expect(errors).toHaveLength(1)
    expect(errors![0]).toMatchObject({ path: ['indicatorTotals', 'total'], extensions: { code: 'SCALE_NOT_ADDABLE' } })
    const { steps, groups, total } = data.indicatorTotals
    expect(total).toBeNull()
    expect(steps.map(({ step }: { step: string }) => step)).toEqual(['lav', 'middels', 'høy'])
    for (const [place, { count }] of steps.entries()) {
      expect(count).toBeGreaterThan(0)
      const inGroups = groups.map((group: { steps: { count: number }[] }) => group.steps[place]!.count)
      expect(inGroups.reduce((sum: number, each: number) => sum + each, 0)).toBe(count)
    }
  })

  test('is refused an order or a condition by its sum', async () => {
    for (const [args, path] of [
      ['groupBy: [PILOT], orderBy: TOTAL_DESC', ['orderBy']],
      ['groupBy: [PILOT], having: { total: { gt: 1 } }', ['having', 'total']],
    ] as const) {
      const { errors } = await room.ask(`{ ${scale}, ${args}) { count } }`)
      expect(errors![0].extensions).toMatchObject({ code: 'SCALE_NOT_ADDABLE', path })
    }
  })
})

/* What totals mean, said once more over the rows of all tables: slowly, and without SQL. */

interface Reading {
  readonly row: Row
  readonly indicator: Row
  readonly pilot: Pilot
}

const themesOf = (objective: string | null): readonly string[] =>
  objective === null ? [] : themes[Number(objective.split('/')[1])]!
const yearOf = ({ row }: Reading) => Number(row.period_to.slice(0, 4))

const meaning: Fields = {
  pilot: { asks: 'key', of: ({ pilot }: Reading) => pilot },
  cohort: { asks: 'value', of: ({ pilot }: Reading) => places[pilot].cohort },
  county: { asks: 'related', keys: ({ pilot }: Reading) => [places[pilot].county] },
  objective: { asks: 'key', of: ({ indicator }: Reading) => indicator.objective_id },
  theme: {
    asks: 'related',
    keys: ({ indicator }: Reading) => [
      ...(indicator.theme_id ? [indicator.theme_id] : []),
      ...themesOf(indicator.objective_id),
    ],
  },
  comparability: { asks: 'value', of: ({ indicator }: Reading) => indicator.comparability },
  year: { asks: 'value', of: (reading: Reading) => yearOf(reading) },
  periodFrom: { asks: 'value', of: ({ row }: Reading) => row.period_from },
  periodTo: { asks: 'value', of: ({ row }: Reading) => row.period_to },
}

const dimensions: Readonly<Record<string, (reading: Reading) => string | number | null>> = {
  PILOT: ({ pilot }) => pilot,
  COHORT: ({ pilot }) => places[pilot].cohort,
  COUNTY: ({ pilot }) => places[pilot].county,
  OBJECTIVE: ({ indicator }) => indicator.objective_id,
  MAIN_THEME: ({ indicator }) => themesOf(indicator.objective_id)[0] ?? indicator.theme_id,
  YEAR: yearOf,
}

function countedBy(common: Row, where: Where): Reading[] {
  const indicators = new Map(tables.indicator!.map((row) => [row.id, row]))
  const asked = tables
    .observation!.map(
      (row): Reading => ({
        row,
        indicator: indicators.get(row.indicator_id),
        pilot: indicators.get(row.indicator_id).pilot_id,
      }),
    )
    .filter(({ row, indicator }) => indicator.common_indicator_id === common.id && !row.municipality_code && !row.part)
    .filter(({ indicator }) => indicator.plan_version_id === null)
    .filter((reading) => holds(meaning, where, reading) === true)
    .filter(
      ({ indicator }) =>
        indicator.comparability !== 'NOT_COMPARABLE' &&
        indicator.unit === common.unit &&
        indicator.accumulation === common.accumulation,
    )
  const ofIndicator = (id: string) => asked.filter(({ row }) => row.indicator_id === id)
  if (common.accumulation === 'CUMULATIVE')
    return [...new Set(asked.map(({ row }) => row.indicator_id))].map((id) => {
      const known = ofIndicator(id).filter(({ row }) => row.value !== null)
      const [latest] = (known.length > 0 ? known : ofIndicator(id)).toSorted(
        (a, b) => -(a.row.period_to + a.row.period_from).localeCompare(b.row.period_to + b.row.period_from),
      )
      return latest!
    })
  return asked.filter(
    ({ row }) =>
      !ofIndicator(row.indicator_id).some(
        (other) =>
          other.row.value !== null &&
          other.row.id !== row.id &&
          other.row.period_from <= row.period_from &&
          other.row.period_to >= row.period_to,
      ),
  )
}

const cents = (value: number) => BigInt(Math.round(value * 100))
const sum = (values: readonly number[]) => Number(values.reduce((total, value) => total + cents(value), 0n)) / 100

/** The sum, its state, how many figures are in it, and of how many. */
function totalOf(readings: readonly Reading[], form: string) {
  const known = readings.filter(({ row }) => row.value !== null && (form !== 'RATIO' || row.numerator !== null))
  const stateOf = ({ row }: Reading) =>
    known.some((reading) => reading.row === row) ? row.state : row.value === null ? row.state : 'NOT_REPORTED'
  const states = readings.map(stateOf).filter((state) => state !== 'NOT_APPLICABLE')
  const gaps = new Set(
    readings
      .filter((reading) => !known.includes(reading))
      .map(stateOf)
      .filter((state) => state !== 'NOT_APPLICABLE'),
  )
  const expected = states.length
  const state =
    expected === 0
      ? 'NOT_APPLICABLE'
      : known.length === 0
        ? gaps.size === 1
          ? [...gaps][0]
          : 'NOT_REPORTED'
        : known.length < expected || states.includes('PROVISIONAL')
          ? 'PROVISIONAL'
          : 'REPORTED'
  const [over, under] = ['numerator', 'denominator'].map((part) => sum(known.map(({ row }) => row[part] ?? 0)))
  const value = known.length === 0 ? null : form === 'RATIO' ? over! / under! : sum(known.map(({ row }) => row.value))
  return { value: value === null ? null : Number(value.toFixed(10)), state, reported: known.length, expected }
}

const filters: fc.Arbitrary<Where> = fc.oneof(
  { arbitrary: fc.constant({}), weight: 2 },
  ...[
    fc.constantFrom(...Object.keys(places)).map((pilot) => ({ pilot: { eq: pilot } })),
    fc.constantFrom(1, 2).map((cohort) => ({ cohort: { eq: cohort } })),
    fc.constantFrom('15', '50').map((county) => ({ county: { in: [county] } })),
    fc.constantFrom('demo-a/1', 'demo-b/2').map((objective) => ({ not: { objective: { eq: objective } } })),
    fc.constantFrom('housing', 'energy', 'nature').map((theme) => ({ theme: { eq: theme } })),
    fc.constantFrom('SAME', 'PARTLY').map((grade) => ({ comparability: { eq: grade } })),
    fc.constantFrom(2024, 2025, 2026).map((year) => ({ year: { lte: year } })),
    fc
      .tuple(fc.constantFrom('2025-01-01', '2025-07-01'), fc.constantFrom('2025-12-31', '2026-06-30'))
      .map(([from, to]) => ({ periodFrom: { gte: from }, periodTo: { lte: to } })),
  ].map((arbitrary) => ({ arbitrary, weight: 1 })),
)

const runs = process.env.SIZE === 'full' ? 500 : 60

test.each(Object.keys(commonIndicators))(
  'totals of %s are what a slow reference makes of them',
  async (id) => {
    const common = tables.indicator!.find((row) => row.id === id)!
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(filters, filters).map(([one, other]): Where => ({ and: [one, other] as Where[] })),
        fc.uniqueArray(fc.constantFrom(...Object.keys(dimensions)), { minLength: 1, maxLength: 3 }),
        async (where, groupBy) => {
          const sums = common.form === 'SCALE' ? 'count steps { count }' : fields
          const { data, errors } = await room.ask(
            `query ($where: IndicatorTotalsWhere, $groupBy: [IndicatorDimension!]) {
            indicatorTotals(indicator: "${id}", world: DEMO, where: $where, groupBy: $groupBy) {
              ${sums} coverage { reported }
              groups { ${sums} pilot { id } cohort county { code } objective { id } mainTheme { id } year entries(first: 100) { nodes { id } } } } }`,
            { where, groupBy },
          )
          expect(errors).toBeUndefined()
          const { groups, coverage, ...whole } = data.indicatorTotals
          const counted = countedBy(common, where)
          const wanted = (readings: readonly Reading[]) => ({
            count: readings.length,
            ...(common.form === 'SCALE'
              ? { steps: [1, 2, 3].map((step) => ({ count: readings.filter(({ row }) => row.value === step).length })) }
              : {
                  total: totalOf(readings, common.form),
                  partlyComparable: readings.filter(({ indicator }) => indicator.comparability === 'PARTLY').length,
                }),
          })
          expect(rounded(whole)).toEqual(wanted(counted))
          const expectedGroups = new Map<string, Reading[]>()
          for (const reading of counted) {
            const key = JSON.stringify(groupBy.map((dimension) => dimensions[dimension]!(reading)))
            expectedGroups.set(key, [...(expectedGroups.get(key) ?? []), reading])
          }
          const found = groups.map(({ pilot, cohort, county, objective, mainTheme, year, entries, ...told }: Row) => {
            const values: Row = {
              PILOT: pilot?.id,
              COHORT: cohort,
              COUNTY: county?.code,
              OBJECTIVE: objective?.id,
              MAIN_THEME: mainTheme?.id,
              YEAR: year,
            }
            return {
              key: JSON.stringify(groupBy.map((dimension) => values[dimension] ?? null)),
              ...rounded(told),
              entries: entries.nodes.map((node: Row) => node.id).sort(),
            }
          })
          expect(found.toSorted(byKey)).toEqual(
            [...expectedGroups]
              .map(([key, readings]) => ({
                key,
                ...wanted(readings),
                entries: readings.map(({ row }) => row.id).sort(),
              }))
              .toSorted(byKey),
          )
          expect(coverage.reported).toBe(
            new Set(
              counted
                .filter(({ row }) => row.value !== null && (common.form !== 'RATIO' || row.numerator !== null))
                .map(({ pilot }) => pilot),
            ).size,
          )
        },
      ),
      { numRuns: runs },
    )
  },
  120_000,
)

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1)
const rounded = (told: Row): Row =>
  told.total?.value == null ? told : { ...told, total: { ...told.total, value: Number(told.total.value.toFixed(10)) } }

test('the same comes of plain SQL written by hand', async () => {
  const { rows } = await room.admin.query(`
    select i.pilot_id as pilot, sum(o.value)::float as total
    from evaluation.observation o join evaluation.indicator i on i.id = o.indicator_id
    where i.common_indicator_id = 'demo-amount' and i.comparability in ('SAME', 'COMPARABLE', 'PARTLY') and i.unit = 'boliger'
      and i.accumulation = 'PERIODIC' and i.plan_version_id is null
      and o.period in ('2024', '2026') and o.municipality_code is null and o.part is null
    group by 1 order by 1`)
  const { data } = await room.ask(`{ indicatorTotals(indicator: "demo-amount", world: DEMO, groupBy: [PILOT],
    where: { or: [
      { periodFrom: { eq: "2024-01-01" }, periodTo: { eq: "2024-12-31" } }, { periodFrom: { eq: "2026-01-01" }, periodTo: { eq: "2026-12-31" } }
    ] }) { groups { pilot { id } total { value } } } }`)
  expect(rows.length).toBeGreaterThan(1)
  expect(data.indicatorTotals.groups.map(({ pilot, total }: Row) => ({ pilot: pilot.id, total: total.value }))).toEqual(
    rows,
  )
})

test('a total and its groups cost three statements, with the entries of all groups one more', async () => {
  const question = (more: string) => `{ indicatorTotals(indicator: "demo-amount", world: DEMO, groupBy: [PILOT, YEAR]) {
    total { value } groups { total { value } ${more} } excluded { reason } } }`
  expect((await room.ask(question(''))).statements).toBe(3)
  expect((await room.ask(question('entries(first: 3) { nodes { id } }'))).statements).toBe(4)
})

test('groups can be ordered, kept by what they add up to, and paged', async () => {
  const question = `query ($first: Int, $after: String, $having: IndicatorHaving) {
    indicatorTotals(indicator: "demo-amount", world: DEMO, groupBy: [OBJECTIVE, YEAR], orderBy: TOTAL_DESC, first: $first, after: $after, having: $having) {
      groupCount distinct { value } groups { objective { id } year total { value } } pageInfo { endCursor hasNextPage } } }`
  const all = (await room.ask(question)).data.indicatorTotals
  const values: (number | null)[] = all.groups.map(({ total }: Row) => total.value)
  const known = values.filter((value) => value !== null)
  expect(known).toEqual(known.toSorted((a, b) => b - a))
  expect(values.slice(known.length).every((value) => value === null)).toBe(true)
  const paged: Row[] = []
  let after: string | null = null
  do {
    const page: Row = (await room.ask(question, { first: 3, after })).data.indicatorTotals
    paged.push(...page.groups)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
  expect(paged).toEqual(all.groups)
  const large = (await room.ask(question, { having: { total: { gte: 100.5 } } })).data.indicatorTotals
  expect(large.groups).toEqual(all.groups.filter(({ total }: Row) => (total.value ?? 0) >= 100.5))
  expect(large.distinct.value).toBeCloseTo(sum(large.groups.map(({ total }: Row) => total.value)), 6)
})

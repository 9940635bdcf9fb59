import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filters } from '../random-filters.js'
import { holds, type Where } from '../reference.js'
import { manyPlans } from './many-plans.js'
import { aMeasure, aMeasureVersion, aPlan, aVersion } from './plans.js'
import { type ActionPlansRoom, actionPlansRoom } from './room.js'
import { write } from './rows.js'
import { measureFields, type Told, type ToldMeasure, told } from './told.js'
import { rindal, smola } from './twins.js'

let room: ActionPlansRoom
let known: Told
beforeAll(async () => {
  room = await actionPlansRoom()
  await write(room, manyPlans())
  // In 2028 only Smøla and Aure have an approved plan; Rindal and Holtålen have one that is being treated.
  await write(room, [
    aPlan({ year: 2028 }),
    aVersion({ year: 2028 }),
    aMeasure(90),
    ...aMeasureVersion({ year: 2028, measure: 90, objectives: { 2: 5000, 1: 5000 } }),
    aPlan({ agreement: rindal, year: 2028 }),
    aVersion({ agreement: rindal, year: 2028, state: 'SUBMITTED' }),
    aMeasure(90, rindal),
    ...aMeasureVersion({ agreement: rindal, year: 2028, measure: 90, objectives: [1] }),
  ])
  known = await told(room)
})
afterAll(() => room?.end())

/** Each dimension: its values for a measure, and the field that names them. */
const dimensions = {
  PILOT: { field: 'pilot { id }', of: ({ pilot }: ToldMeasure) => [pilot] },
  COHORT: { field: 'cohort', of: ({ cohort }: ToldMeasure) => [cohort] },
  COUNTY: { field: 'county { code }', of: ({ county }: ToldMeasure) => [county] },
  OBJECTIVE: { field: 'objective { id }', of: ({ mainObjective }: ToldMeasure) => [mainObjective] },
  MAIN_THEME: { field: 'mainTheme { id }', of: ({ mainTheme }: ToldMeasure) => [mainTheme] },
  RESPONSIBLE_MUNICIPALITY: {
    field: 'responsibleMunicipality { code }',
    of: ({ municipality }: ToldMeasure) => [municipality],
  },
  STATUS: { field: 'status', of: ({ row }: ToldMeasure) => [row.status] },
  YEAR: { field: 'year', of: ({ row }: ToldMeasure) => [row.year] },
  THEME: { field: 'theme { id }', of: ({ themes }: ToldMeasure) => orGap(themes) },
  PARTNER: { field: 'partner { id }', of: ({ partners }: ToldMeasure) => orGap(partners) },
  ANY_OBJECTIVE: { field: 'anyObjective { id }', of: ({ objectives }: ToldMeasure) => orGap(objectives) },
} as const
type Dimension = keyof typeof dimensions
const names = Object.keys(dimensions) as Dimension[]
const overlapping: readonly Dimension[] = ['THEME', 'PARTNER', 'ANY_OBJECTIVE']
const exclusive = names.filter((name) => !overlapping.includes(name))

const orGap = (values: readonly string[]) => (values.length === 0 ? [null] : [...new Set(values)])

/** A group as a key: its values in the order asked for. */
interface Counted {
  readonly key: string
  readonly entries: readonly string[]
}

async function totals(asked: {
  groupBy?: readonly Dimension[]
  where?: Where | undefined
  year?: number | null
  more?: string
}) {
  const { groupBy = [], where, year = null, more = 'count' } = asked
  const by = groupBy.length > 0 ? `groupBy: [${groupBy}],` : ''
  const { data, errors } = await room.ask(
    `query ($where: MeasureVersionWhere, $year: Int) {
      measureTotals(world: DEMO, ${by} where: $where, year: $year) {
        count distinct overlapping groupCount coverage { reported expected missing note }
        groups { ${more} ${groupBy.map((name) => `${name}: ${dimensions[name].field}`).join(' ')} entries(first: 100) { nodes { id } } } } }`,
    { where, year },
  )
  return { total: data?.measureTotals, code: errors?.[0].extensions.code }
}

interface GroupAnswer {
  readonly [name: string]: unknown
  readonly entries: { readonly nodes: readonly { readonly id: string }[] }
}

const valueIn = (answer: unknown) =>
  answer !== null && typeof answer === 'object' ? (Object.values(answer)[0] as string) : answer

const keyOf = (groupBy: readonly Dimension[], group: Readonly<Record<string, unknown>>) =>
  JSON.stringify(groupBy.map((name) => valueIn(group[name])))

/** The same by hand. */
function counted(measures: readonly ToldMeasure[], groupBy: readonly Dimension[]): Counted[] {
  const groups = new Map<string, string[]>()
  for (const measure of measures) {
    let keys: unknown[][] = [[]]
    for (const name of groupBy)
      keys = keys.flatMap((key) => dimensions[name].of(measure).map((value) => [...key, value as unknown]))
    for (const key of keys) groups.set(JSON.stringify(key), [...(groups.get(JSON.stringify(key)) ?? []), measure.id])
  }
  return [...groups].map(([key, entries]) => ({ key, entries: entries.sort() })).sort(byKey)
}

const byKey = (one: Counted, other: Counted) => (one.key < other.key ? -1 : 1)

test('measures are counted as a slow count by hand has them, in groups of any dimensions, now and in a year', async () => {
  const filtered = { type: 'MeasureVersion', rows: known.measures(null), fields: measureFields }
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }),
      fc.option(filters(room.schema, filtered), { nil: undefined }),
      fc.constantFrom(null, 2024, 2025, 2026),
      async (groupBy, where, year) => {
        const measures = known
          .measures(year)
          .filter((measure) => where === undefined || holds(measureFields, where, measure) === true)
        const { total } = await totals({ groupBy, where, year })
        const groups = total.groups.map((group: GroupAnswer) => ({
          key: keyOf(groupBy, group),
          entries: group.entries.nodes.map(({ id }) => id).sort(),
        }))
        expect(groups.sort(byKey)).toEqual(counted(measures, groupBy))
        expect(total).toMatchObject({
          count: measures.length,
          distinct: measures.length,
          overlapping: groupBy.some((name) => overlapping.includes(name)),
          groupCount: groups.length,
        })
        for (const { count, entries } of total.groups) expect(count).toBe(entries.nodes.length)
      },
    ),
    { numRuns: 60 },
  )
}, 60_000)

test.each(exclusive)('groups by %s add up to the whole, and so do their shares of it', async (name) => {
  const { total, code } = await totals({ groupBy: [name], more: 'count shareOfTotal' })
  expect(code).toBeUndefined()
  const sum = (field: string) =>
    total.groups.reduce((all: number, group: Readonly<Record<string, number>>) => all + group[field]!, 0)
  expect(total.groups.length).toBeGreaterThan(1)
  expect(sum('count')).toBe(total.count)
  expect(sum('shareOfTotal')).toBeCloseTo(1, 12)
})

test.each(overlapping)('groups by %s overlap, and have no share of the whole', async (name) => {
  const { total } = await totals({ groupBy: [name] })
  const sum = total.groups.reduce((all: number, { count }: { count: number }) => all + count, 0)
  expect(total.overlapping).toBe(true)
  expect(sum).toBeGreaterThan(total.count)
  expect((await totals({ groupBy: [name], more: 'count shareOfTotal' })).code).toBe('SHARE_OF_OVERLAPPING')
})

test('a measure with equal shares counts under the objective whose key comes first', async () => {
  const { total } = await totals({ groupBy: ['OBJECTIVE'], where: { measure: { eq: `${smola}/m90` } } })
  expect(total.groups.map((group: Readonly<Record<string, unknown>>) => group.OBJECTIVE)).toEqual([
    { id: `${smola}/1` },
  ])
})

describe('the coverage', () => {
  const coverage = async (asked: Parameters<typeof totals>[0]) => (await totals(asked)).total.coverage

  test('is the pilots with an approved plan, of those in the world', async () => {
    expect(await coverage({})).toEqual({
      reported: 2,
      expected: 2,
      missing: [],
      note: 'A pilot has reported when it has an approved action plan, of the year asked about if a year is given.',
    })
  })

  test('of a year names the pilots whose plan is not approved', async () => {
    expect(await coverage({ year: 2028 })).toMatchObject({ reported: 1, expected: 2, missing: [rindal] })
    expect(await coverage({ year: 2026 })).toMatchObject({ reported: 0, expected: 2, missing: [rindal, smola] })
  })

  test('expects those that the filter is about, and no others', async () => {
    const about = (where: Where) => coverage({ year: 2028, where })
    const ofSmola = { reported: 1, expected: 1, missing: [] }
    const ofRindal = { reported: 0, expected: 1, missing: [rindal] }
    for (const where of [{ pilot: { eq: smola } }, { county: { eq: '15' } }, { objective: { eq: `${smola}/2` } }])
      expect([where, await about(where)]).toMatchObject([where, ofSmola])
    for (const where of [
      { agreement: { eq: rindal } },
      { responsibleMunicipality: { eq: '5061' } },
      { not: { county: { eq: '15' } } },
      { measure: { eq: `${rindal}/m1` } },
    ])
      expect([where, await about(where)]).toMatchObject([where, ofRindal])
    expect(await about({ status: { eq: 'COMPLETED' } })).toMatchObject({ reported: 1, expected: 2 })
  })
})

test('the real pilots have no plans on record, and are all expected to', async () => {
  const { data } = await room.ask(
    '{ measureTotals(groupBy: [PILOT]) { count groups { count } coverage { reported expected missing } } }',
  )
  expect(data.measureTotals).toMatchObject({ count: 0, groups: [], coverage: { reported: 0, expected: 10 } })
  expect(data.measureTotals.coverage.missing).toHaveLength(10)
})

test('groups are chosen, ordered and paged', async () => {
  const read = async (args: string) => {
    const { data } = await room.ask(
      `{ measureTotals(world: DEMO, groupBy: [STATUS], ${args}) {
        count distinct groupCount pageInfo { endCursor hasNextPage } groups { status count } } }`,
    )
    return data.measureTotals
  }
  const all = await read('orderBy: COUNT_DESC')
  const counts = all.groups.map(({ count }: { count: number }) => count)
  expect(counts).toEqual(counts.toSorted((one: number, other: number) => other - one))
  expect((await read('orderBy: DIMENSIONS_ASC')).groups.map(({ status }: { status: string }) => status)).toEqual([
    'NOT_STARTED',
    'IN_PROGRESS',
    'DELAYED',
    'COMPLETED',
    'WITHDRAWN',
  ])
  const first = await read('orderBy: COUNT_DESC, first: 2')
  expect(first.pageInfo.hasNextPage).toBe(true)
  const rest = await read(`orderBy: COUNT_DESC, first: 3, after: "${first.pageInfo.endCursor}"`)
  expect([...first.groups, ...rest.groups]).toEqual(all.groups)
  const large = await read(`having: { count: { gte: ${counts[0]} } }`)
  expect(large.groups.every(({ count }: { count: number }) => count === counts[0])).toBe(true)
  expect(large).toMatchObject({ count: all.count, distinct: counts[0] * large.groups.length })
})

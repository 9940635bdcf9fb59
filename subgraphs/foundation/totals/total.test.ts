import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  type Entry,
  type EntryWhere,
  type ExampleGroup,
  exampleMoney,
  kinds,
  live,
  type Money,
  type Name,
  type Question,
} from '../../../test/totals.js'
import { type ReferenceSums, reference } from '../../../test/totals-reference.js'
import type { FigureState } from '../figure-state.js'
import { groupOrdering } from './order.js'
import type { Sums } from './sums.js'

const numRuns = process.env.SIZE === 'full' ? 500 : 100

const { orders } = groupOrdering('ExampleGroupOrder', {
  COUNT: { by: 'count', description: 'By how many' },
  AMOUNT: { by: 'amount', description: 'By how much' },
})

let money: Money
beforeAll(async () => {
  money = await exampleMoney()
})
afterAll(() => money?.end())

const some = <T>(...values: T[]) => fc.constantFrom(...values)
const pilots = some('ås', 'smøla', 'aure')
const shares = (...keys: string[]) =>
  fc
    .subarray(keys)
    .chain((all) =>
      fc
        .boolean()
        .map((isAgreed) =>
          Object.fromEntries(
            all.map((key, place) => [
              key,
              isAgreed ? [[10_000], [3_333, 6_667], [1, 4_999, 5_000]][all.length - 1]![place]! : null,
            ]),
          ),
        ),
    )

const known = fc.record({
  state: some<FigureState>('REPORTED', 'REPORTED', 'REPORTED', 'PROVISIONAL'),
  amount: fc.oneof(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -(10 ** 13), max: 10 ** 13 })),
})
const missing = fc.record({
  state: some<FigureState>('NOT_REPORTED', 'NOT_REPORTED', 'NOT_DUE', 'NOT_APPLICABLE', 'SUPPRESSED', 'REPORTED'),
  amount: fc.constant(null),
})
/** Kept by the table though nobody is to know it. */
const withheld = fc.record({ state: some<FigureState>('SUPPRESSED'), amount: fc.constant(7) })

const entry = fc
  .tuple(
    fc.record({
      pilot: pilots,
      kind: fc.option(some(...kinds)),
      year: fc.option(some(2024, 2025, 999)),
      people: fc.option(fc.nat(9)),
      inhabitants: fc.option(fc.nat(9)),
      themes: fc.array(some('Bolig', 'arbeid', 'Å', ''), { maxLength: 3 }),
      counties: shares('15', '18', '5'),
      objectives: shares('b', 'A', 'æ'),
    }),
    fc.oneof({ arbitrary: known, weight: 6 }, { arbitrary: missing, weight: 2 }, { arbitrary: withheld, weight: 1 }),
  )
  .map(([described, figure]) => ({ ...described, ...figure }))
const entries: fc.Arbitrary<Entry[]> = fc
  .array(entry, { maxLength: 14 })
  .map((all) => all.map((each, place) => ({ ...each, id: place === 9 ? 'left-out' : `${'zÅa'[place % 3]}${place}` })))

const asked = <T>(values: fc.Arbitrary<T>) =>
  fc.oneof(
    ...(['eq', 'lt', 'lte', 'gt', 'gte'] as const).map((operator) => values.map((value) => ({ [operator]: value }))),
    fc.array(values, { minLength: 1, maxLength: 2 }).map((all) => ({ in: all })),
    fc.boolean().map((isNull) => ({ isNull })),
    fc.constant({ eq: null }),
  )
const level: fc.Arbitrary<EntryWhere> = fc.oneof(
  fc.record({ pilot: asked(pilots) }),
  fc.record({ cohort: asked(some(1, 2)) }),
  fc.record({ kind: asked(some(...kinds)) }),
  fc.record({ year: asked(some(2024, 999)), cohort: asked(some(1, 2)) }),
  fc.record({ id: asked(some('z0', 'Å1', 'a2', 'z3')) }),
)
const where = fc.oneof(
  { arbitrary: fc.constant(null), weight: 2 },
  { arbitrary: level, weight: 2 },
  fc.record({ not: level }),
  fc.record({ or: fc.tuple(level, level) }),
  fc.record({ and: fc.tuple(level, fc.record({ not: level })) }),
)
const having = fc.oneof(
  { arbitrary: fc.constant(null), weight: 2 },
  fc.record({ count: asked(fc.nat(4)) }),
  fc.record({ amount: asked(fc.integer({ min: -20, max: 20 })) }),
  fc.record({ count: fc.record({ gte: fc.constant(1) }), amount: fc.record({ gt: fc.constant(0) }) }),
)
const names: Name[] = ['KIND', 'YEAR', 'PILOT', 'THEME', 'COUNTY', 'OBJECTIVE']
const groupings = fc.option(fc.shuffledSubarray(names, { minLength: 1, maxLength: 4 }))
const questions = (dimensions: fc.Arbitrary<Name[] | null>): fc.Arbitrary<Question> =>
  fc.record({
    groupBy: dimensions,
    where,
    having,
    order: some(...Object.values(orders)),
    moment: fc.constant(live),
  }) as fc.Arbitrary<Question>

const seen = ({ count, figures }: Sums<'amount' | 'perInhabitant'>) => ({ count, amount: figures.amount })
const wanted = ({ count, amount }: ReferenceSums) => ({ count, amount })

/** All groups, read page by page. */
async function pagesOf(question: Question, size: number): Promise<ExampleGroup[]> {
  const read: ExampleGroup[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { groups, groupCount, pageInfo } = await money.total({ ...question, first: size, after })
    expect(pageInfo.hasPreviousPage()).toBe(read.length > 0)
    read.push(...groups)
    more = pageInfo.hasNextPage() as boolean
    expect(more).toBe(read.length < groupCount)
    after = pageInfo.endCursor()
  }
  return read
}

describe('a total', () => {
  test('is what one finds by looking at every entry: whole, in groups, in order, page by page', async () => {
    await fc.assert(
      fc.asyncProperty(entries, questions(groupings), fc.integer({ min: 2, max: 6 }), async (all, question, size) => {
        await money.put(all)
        const expected = reference(all, question)
        const total = await money.total(question)

        expect(seen(total.whole)).toEqual(wanted(expected.whole))
        expect(seen(total.distinct)).toEqual(wanted(expected.distinct))
        expect(total.groupCount).toBe(expected.groups.length)
        expect(total.groups.map(({ values, sums }) => ({ values, ...seen(sums) }))).toEqual(
          expected.groups.map(({ values, sums }) => ({ values, ...wanted(sums) })),
        )
        expect(total.coverage).toMatchObject(expected.coverage)
        expect(total.overlapping).toEqual((question.groupBy ?? []).filter((name) => name === 'THEME'))
        expect(await pagesOf(question, size)).toEqual(total.groups)
      }),
      { numRuns },
    )
  }, 120_000)

  test('has groups that add up to it, whatever exclusive dimensions they are cut by', async () => {
    const exclusive = names.filter((name) => name !== 'THEME')
    const cuts = fc.shuffledSubarray(exclusive, { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(entries, questions(cuts), async (all, question) => {
        await money.put(all)
        const { whole, distinct, groups } = await money.total({ ...question, having: null })
        const amounts = groups.flatMap(({ sums }) => sums.figures.amount.value ?? [])
        const sum = amounts.length === 0 ? null : String(amounts.reduce((total, each) => total + BigInt(each), 0n))
        expect(sum).toBe(whole.figures.amount.value)
        expect(distinct).toBe(whole)

        const kept = await money.total(question)
        const some = kept.groups.flatMap(({ sums }) => sums.figures.amount.value ?? [])
        expect(some.length === 0 ? null : String(some.reduce((total, each) => total + BigInt(each), 0n))).toBe(
          kept.distinct.figures.amount.value,
        )
      }),
      { numRuns },
    )
  }, 120_000)

  test('counts each entry in one group of those that no entry is shared out among', async () => {
    const single = fc.shuffledSubarray<Name>(['KIND', 'YEAR', 'PILOT'], { minLength: 1 })
    await fc.assert(
      fc.asyncProperty(entries, questions(single), async (all, question) => {
        await money.put(all)
        const { distinct, groups } = await money.total(question)
        const of = (pick: (sums: Sums<'amount'>) => number) => groups.reduce((total, { sums }) => total + pick(sums), 0)
        expect(of(({ count }) => count)).toBe(distinct.count)
        expect(of(({ figures }) => figures.amount.reported)).toBe(distinct.figures.amount.reported)
        expect(of(({ figures }) => figures.amount.expected)).toBe(distinct.figures.amount.expected)
      }),
      { numRuns },
    )
  }, 120_000)

  test('finds the entries that a group adds up, those without a value included', async () => {
    await fc.assert(
      fc.asyncProperty(entries, fc.shuffledSubarray(names, { minLength: 1, maxLength: 4 }), async (all, groupBy) => {
        const inside = all.filter(({ id }) => id !== 'left-out')
        await money.put(inside)
        const question: Question = { groupBy, order: orders.COUNT_DESC, moment: live }
        const { groups } = await money.total(question)
        for (const [place, group] of reference(inside, question).groups.entries())
          expect(await money.entriesOf(groups[place]!)).toEqual(group.entries)
      }),
      { numRuns: numRuns / 4 },
    )
  }, 120_000)

  test('of a ratio is the numerators by the denominators, of those entries that have both', async () => {
    await fc.assert(
      fc.asyncProperty(
        entries,
        questions(fc.shuffledSubarray<Name>(['KIND', 'PILOT', 'THEME'], { minLength: 1 })),
        async (all, asked) => {
          await money.put(all)
          const question = { ...asked, having: null, order: orders.DIMENSIONS_ASC }
          const expected = reference(all, question)
          const { whole, groups } = await money.total(question, ['amount', 'perInhabitant'])
          const found = [whole, ...groups.map(({ sums }) => sums)].map(({ figures }) => figures.perInhabitant)
          const ratios = [expected.whole, ...expected.groups.map(({ sums }) => sums)].map((sums) => sums.perInhabitant)
          for (const [place, ratio] of ratios.entries()) {
            const { value, state } = found[place]!
            if (ratio === null) expect(value).toBeNull()
            else expect(Number(value)).toBeCloseTo(ratio, 10)
            expect(state === 'REPORTED' || state === 'PROVISIONAL').toBe(ratio !== null)
          }
        },
      ),
      { numRuns: numRuns / 2 },
    )
  }, 120_000)
})

const an = (id: string, given: Partial<Entry> = {}): Entry => ({
  id,
  pilot: 'ås',
  kind: 'plan',
  year: 2025,
  amount: 100,
  state: 'REPORTED',
  people: null,
  inhabitants: null,
  themes: [],
  counties: {},
  objectives: {},
  ...given,
})
const gap = (id: string, state: FigureState, given: Partial<Entry> = {}) => an(id, { amount: null, state, ...given })
const ask = (question: Partial<Question> = {}) => money.total({ order: orders.COUNT_DESC, moment: live, ...question })
const amountOf = async (...all: Entry[]) => {
  await money.put(all)
  return (await ask()).whole.figures.amount
}

describe('a figure added up', () => {
  test('is never zero where nothing is known, but says why', async () => {
    expect(await amountOf()).toEqual({ value: null, state: 'NOT_APPLICABLE', reported: 0, expected: 0 })
    expect(await amountOf(gap('a', 'NOT_DUE'), gap('b', 'NOT_DUE'))).toEqual({
      value: null,
      state: 'NOT_DUE',
      reported: 0,
      expected: 2,
    })
    expect(await amountOf(gap('a', 'NOT_DUE'), gap('b', 'NOT_AGREED'))).toMatchObject({ state: 'NOT_REPORTED' })
    expect(await amountOf(gap('a', 'NOT_APPLICABLE'))).toMatchObject({ state: 'NOT_APPLICABLE', expected: 0 })
  })

  test('is provisional while something is missing, and says how much', async () => {
    expect(await amountOf(an('a'), gap('b', 'NOT_REPORTED'), gap('c', 'NOT_APPLICABLE'))).toEqual({
      value: '100',
      state: 'PROVISIONAL',
      reported: 1,
      expected: 2,
    })
    expect(await amountOf(an('a'), an('b', { state: 'PROVISIONAL' }))).toMatchObject({
      value: '200',
      state: 'PROVISIONAL',
    })
    expect(await amountOf(an('a'), gap('b', 'NOT_APPLICABLE'))).toMatchObject({ value: '100', state: 'REPORTED' })
  })

  test('does not hold what is withheld, though the table does', async () => {
    expect(await amountOf(an('a'), an('b', { state: 'SUPPRESSED', amount: 5 }))).toMatchObject({ value: '100' })
  })
})

describe('a page of groups', () => {
  beforeEach(() =>
    money.put([an('a'), an('b', { kind: 'loan' }), an('c', { kind: null }), an('d', { kind: 'loan', pilot: 'aure' })]),
  )
  const groupBy: Name[] = ['KIND']

  test('costs one statement with everything that is told of the total', async () => {
    money.statements.length = 0
    const { pageInfo } = await ask({ groupBy, having: { count: { gte: 1 } }, first: 1 })
    const { groups, groupCount, coverage } = await ask({
      groupBy,
      having: { count: { gte: 1 } },
      after: pageInfo.endCursor(),
    })
    expect(groups.map(({ values }) => values.KIND)).toEqual(['plan', null])
    expect([groupCount, coverage.reported, coverage.expected]).toEqual([3, 2, 4])
    expect(money.statements).toHaveLength(2)
  })

  test.each<[string, Partial<Question>, string]>([
    ['another order', { order: orders.COUNT_ASC }, 'CURSOR_OF_ANOTHER_ORDER'],
    ['another filter', { where: { kind: { isNull: false } } }, 'CURSOR_OF_ANOTHER_FILTER'],
    ['other groups kept', { having: { count: { gte: 1 } } }, 'CURSOR_OF_ANOTHER_FILTER'],
    ['another grouping', { groupBy: ['KIND', 'PILOT'] }, 'CURSOR_OF_ANOTHER_FILTER'],
    ['no grouping', { groupBy: null }, 'CURSOR_OF_ANOTHER_FILTER'],
    ['another moment', { moment: { ...live, live: false } }, 'CURSOR_OF_ANOTHER_MOMENT'],
  ])('has a cursor that is refused with %s', async (_, change, code) => {
    const { pageInfo } = await ask({ groupBy, first: 1 })
    const after = pageInfo.startCursor()
    await expect(ask({ groupBy, after, ...change })).rejects.toMatchObject({ code, inputPath: ['after'] })
    await expect(ask({ groupBy, after: `${after}x`, ...change })).rejects.toMatchObject({ code: 'CURSOR_TAMPERED' })
  })

  test.each([0, -1, 1001])('of %i groups is refused', async (first) => {
    await expect(ask({ groupBy, first })).rejects.toMatchObject({
      code: 'PAGE_SIZE_OUT_OF_RANGE',
      values: { atMost: 1000 },
    })
  })

  test('by nothing, or of groups that add up to nothing in particular, is refused', async () => {
    await expect(ask({ groupBy: [] })).rejects.toMatchObject({ code: 'EMPTY_LIST', inputPath: ['groupBy'] })
    await expect(ask({ groupBy, having: { amount: { in: [] } } })).rejects.toMatchObject({
      code: 'EMPTY_LIST',
      inputPath: ['having', 'amount', 'in'],
    })
  })

  test('shares out nothing that is not counted in whole units', async () => {
    const question: Question = { groupBy: ['COUNTY'], order: orders.COUNT_DESC, moment: live }
    await expect(money.total(question, ['perInhabitant'])).rejects.toThrow('perInhabitant')
  })

  test('holds a thousand where nobody says how many, and says that more follow', async () => {
    await money.put(Array.from({ length: 1002 }, (_, place) => an(`e${place}`, { year: place })))
    const { groups, groupCount, pageInfo } = await ask({ groupBy: ['YEAR'] })
    expect([groups.length, groupCount, pageInfo.hasNextPage()]).toEqual([1000, 1002, true])
  })
})

test('groups by the same thing twice are groups by it once', async () => {
  await money.put([an('a')])
  const { groups } = await ask({ groupBy: ['KIND', 'KIND'] })
  expect(groups.map(({ key }) => key)).toEqual(['["plan"]'])
})

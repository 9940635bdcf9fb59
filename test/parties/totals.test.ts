import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filters } from '../random-filters.js'
import { holds, type ReferenceList, type Row, type Where } from '../reference.js'
import type { Answer } from '../room-alone.js'
import { referenceLists } from './lists.js'
import { type PartiesRoom, partiesRoom } from './room.js'
import { tablesOfParties } from './rows.js'

const numRuns = process.env.SIZE === 'full' ? 500 : 100

let room: PartiesRoom
let list: ReferenceList
let objectives: readonly Row[]
beforeAll(async () => {
  room = await partiesRoom()
  await giveTwoMoreTexts()
  const lists = await referenceLists(room)
  list = lists.find(({ name }) => name === 'obligations')!
  objectives = (await tablesOfParties(room.admin)).objective!
})
afterAll(() => room?.end())

/** Statements of agreements whose text nobody has, so that there are pilots to tell apart. */
async function giveTwoMoreTexts(): Promise<void> {
  await room.database.write('a test', 'statements of two more agreements', async (tx) => {
    for (const [agreement, kinds] of [
      ['rindal-holtalen', ['PARTY', 'PARTNER']],
      ['innlandet', ['COMMON', 'MANDATE', 'PARTY']],
    ] as const) {
      await tx.query(
        `insert into obligation (id, agreement_id, position, kind, grade, section, text, reservation, provenance)
         select $1 || '/' || position, $1, position, kind, grade, section, text, reservation, provenance
         from obligation where agreement_id = 'smola-aure' and kind = any($2)
         on conflict (id) do nothing`,
        [agreement, kinds],
      )
      await tx.query(
        `insert into obligation_debtor (id, obligation_id, position, party_id, provenance)
         select obligation.id || '/' || party, obligation.id, place, party, 'VERIFIED'
         from obligation cross join unnest(array['kdd', 'sintef']) with ordinality each (party, place)
         where agreement_id = $1 and obligation.position % 3 < place`,
        [agreement],
      )
    }
  })
}

const dimensions = ['GRADE', 'KIND', 'PILOT', 'COHORT', 'OBJECTIVE', 'MAIN_THEME', 'DEBTOR'] as const
type Name = (typeof dimensions)[number]
const places: Readonly<Record<Name, readonly string[]>> = {
  GRADE: ['FORPLIKTER', 'SKAL', 'VIL', 'BOR', 'KAN'],
  KIND: ['PARTY', 'PARTNER', 'MANDATE', 'COMMON', 'FINANCING'],
  PILOT: [],
  COHORT: [],
  OBJECTIVE: [],
  MAIN_THEME: [],
  DEBTOR: [],
}

type Value = string | number | null

/** The values that a statement has: one, or of debtors as many as there are. */
function valuesOf(row: Row, name: Name): Value[] {
  const field = (asked: string) => {
    const found = list.fields[asked]!
    return found.asks === 'value' || found.asks === 'key' ? (found.of(row) as Value) : null
  }
  const { debtor } = list.fields
  switch (name) {
    case 'DEBTOR': {
      const parties = debtor?.asks === 'related' ? [...new Set(debtor.keys(row))] : []
      return parties.length === 0 ? [null] : parties
    }
    case 'MAIN_THEME':
      return [objectives.find(({ id }) => id === row.objective_id)?.main_theme_id ?? null]
    default:
      return [field(name.toLowerCase())]
  }
}

interface Counted {
  readonly values: readonly Value[]
  readonly ids: readonly string[]
}

/** The groups, found by looking at every statement. */
function groupsOf(rows: readonly Row[], groupBy: readonly Name[]): Counted[] {
  const groups = new Map<string, { values: Value[]; ids: string[] }>()
  for (const row of rows) {
    let all: Value[][] = [[]]
    for (const name of groupBy) all = all.flatMap((values) => valuesOf(row, name).map((value) => [...values, value]))
    for (const values of all) {
      const group = groups.get(JSON.stringify(values)) ?? { values, ids: [] }
      groups.set(JSON.stringify(values), group)
      group.ids.push(row.id)
    }
  }
  return [...groups.values()]
}

function inOrder(groups: readonly Counted[], groupBy: readonly Name[], orderBy: string): Counted[] {
  const [, by, direction] = /^(COUNT|DIMENSIONS)_(ASC|DESC)$/.exec(orderBy)!
  const turned = direction === 'ASC' ? 1 : -1
  const rank = (name: Name, value: Value) => (places[name].length > 0 ? places[name].indexOf(String(value)) : value!)
  return groups.toSorted((one, other) => {
    if (by === 'COUNT' && one.ids.length !== other.ids.length) return turned * (one.ids.length - other.ids.length)
    for (const [place, name] of groupBy.entries()) {
      const [left, right] = [one.values[place]!, other.values[place]!]
      if (left === right) continue
      if (left === null || right === null) return left === null ? 1 : -1
      return (by === 'COUNT' ? 1 : turned) * (rank(name, left) < rank(name, right) ? -1 : 1)
    }
    return 0
  })
}

const fieldsOf: Readonly<Record<Name, string>> = {
  GRADE: 'grade',
  KIND: 'kind',
  PILOT: 'pilot { id }',
  COHORT: 'cohort',
  OBJECTIVE: 'objective { id }',
  MAIN_THEME: 'mainTheme { id }',
  DEBTOR: 'debtor { id }',
}

const valueIn = (group: Row, name: Name): Value => {
  const found = group[fieldsOf[name].split(' ')[0]!]
  return found !== null && typeof found === 'object' ? found.id : found
}

interface Question {
  readonly groupBy: readonly Name[]
  readonly where?: Where
  readonly having?: unknown
  readonly orderBy: string
  readonly first?: number
  readonly after?: string | null
}

async function total({ groupBy, ...question }: Question, more = ''): Promise<Row> {
  const { data, errors } = await answered({ groupBy, ...question }, more)
  expect(errors).toBeUndefined()
  return data.obligationTotals
}

const answered = ({ groupBy, ...question }: Question, more = ''): Promise<Answer> =>
  room.ask(
    `query ($groupBy: [ObligationDimension!], $where: ObligationWhere, $having: ObligationHaving,
        $orderBy: ObligationGroupOrder!, $first: Int, $after: String) {
      obligationTotals(groupBy: $groupBy, where: $where, having: $having, orderBy: $orderBy, first: $first, after: $after) {
        count distinct overlapping groupCount pageInfo { hasNextPage hasPreviousPage endCursor }
        coverage { reported expected missing note }
        groups { count ${[...new Set(groupBy)].map((name) => fieldsOf[name]).join(' ')} ${more} }
      }
    }`,
    { groupBy, ...question },
  )

const counts = fc.oneof(
  ...(['lt', 'lte', 'gt', 'gte', 'eq'] as const).map((operator) => fc.nat(12).map((count) => ({ [operator]: count }))),
  fc.constant({}),
)
const questions = (groupings: fc.Arbitrary<Name[]>) =>
  fc.record({
    groupBy: groupings,
    where: filters(room.schema, list),
    having: fc.option(fc.record({ count: counts })),
    orderBy: fc.constantFrom('COUNT_DESC', 'COUNT_ASC', 'DIMENSIONS_ASC', 'DIMENSIONS_DESC'),
  })
const groupings = (among: readonly Name[]) => fc.shuffledSubarray([...among], { minLength: 1, maxLength: 3 })
const fitting = (where: Where) => list.rows.filter((row) => holds(list.fields, where, row) === true)
const isKept = (having: { count: Record<string, number> } | null) => (group: Counted) =>
  holds({ count: { asks: 'value', of: (each) => each.ids.length } }, (having ?? {}) as Where, group) === true

describe('the total of obligations', () => {
  test('is what one finds by looking at every statement, in groups of any kind, page by page', async () => {
    await fc.assert(
      fc.asyncProperty(questions(groupings(dimensions)), fc.integer({ min: 3, max: 12 }), async (question, size) => {
        const { groupBy, where, having, orderBy } = question
        const rows = fitting(where)
        const wanted = inOrder(groupsOf(rows, groupBy).filter(isKept(having)), groupBy, orderBy)
        const read: Row[] = []
        let after: string | null = null
        do {
          const found: Row = await total({ ...question, first: size, after })
          expect(found).toMatchObject({
            count: rows.length,
            distinct: new Set(wanted.flatMap(({ ids }) => ids)).size,
            overlapping: groupBy.includes('DEBTOR'),
            groupCount: wanted.length,
          })
          expect(found.pageInfo.hasPreviousPage).toBe(read.length > 0)
          read.push(...found.groups)
          expect(found.pageInfo.hasNextPage).toBe(read.length < wanted.length)
          after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null
        } while (after)
        expect(
          read.map((group) => ({ values: groupBy.map((name) => valueIn(group, name)), count: group.count })),
        ).toEqual(wanted.map(({ values, ids }) => ({ values, count: ids.length })))
      }),
      { numRuns },
    )
  }, 120_000)

  test('has groups of exclusive dimensions that add up to it, and whose shares add up to one', async () => {
    const exclusive = dimensions.filter((name) => name !== 'DEBTOR')
    await fc.assert(
      fc.asyncProperty(questions(groupings(exclusive)), async (question) => {
        const { count, groups } = await total({ ...question, having: null }, 'shareOfTotal')
        const sum = (of: (group: Row) => number) => groups.reduce((all: number, group: Row) => all + of(group), 0)
        expect(sum((group) => group.count)).toBe(count)
        if (count > 0) expect(sum((group) => group.shareOfTotal)).toBeCloseTo(1, 10)
      }),
      { numRuns },
    )
  }, 120_000)

  test('lists the statements behind each group, those of no objective or debtor included', async () => {
    await fc.assert(
      fc.asyncProperty(questions(groupings(dimensions)), async (question) => {
        const { groupBy, where, orderBy } = question
        const wanted = inOrder(groupsOf(fitting(where), groupBy), groupBy, orderBy)
        const { groups } = await total(
          { ...question, having: null },
          'entries(first: 3) { totalCount nodes { id } pageInfo { hasNextPage } }',
        )
        expect(groups.map((group: Row) => group.entries)).toEqual(
          wanted.map(({ ids }) => ({
            totalCount: ids.length,
            nodes: ids
              .toSorted((one, other) => byAgreement(one, other))
              .slice(0, 3)
              .map((id) => ({ id })),
            pageInfo: { hasNextPage: ids.length > 3 },
          })),
        )
      }),
      { numRuns: numRuns / 4 },
    )
  }, 120_000)

  const byAgreement = (one: string, other: string) => {
    const [left, right] = [one, other].map((id) => list.rows.find((row) => row.id === id)!.agreement_id)
    return left === right ? (one < other ? -1 : 1) : left < right ? -1 : 1
  }

  test('costs a statement for itself, and one for the entries of all its groups and one for how many they are', async () => {
    const question: Question = { groupBy: ['GRADE'], orderBy: 'COUNT_DESC' }
    expect((await answered(question)).statements).toBe(1)
    expect((await answered(question, 'entries(first: 2) { nodes { id } }')).statements).toBe(2)
    expect((await answered(question, 'entries(first: 2) { nodes { id } totalCount }')).statements).toBe(3)
  })

  test('reads on in the entries of one group, whose cursor no other group takes', async () => {
    const entriesOf = async (value: string) => {
      const { groups } = await total(
        { groupBy: ['GRADE'], where: { grade: { eq: value } }, orderBy: 'COUNT_DESC' },
        'entries(first: 2) { nodes { id } pageInfo { endCursor } }',
      )
      return groups[0].entries
    }
    const { pageInfo } = await entriesOf('SKAL')
    const { data, errors } = await room.ask(
      `query ($after: String) { obligationTotals(groupBy: [GRADE], where: { grade: { in: [SKAL, VIL] } }) {
        groups { grade entries(first: 2, after: $after) { nodes { id } } } } }`,
      { after: pageInfo.endCursor },
    )
    expect(data).toBeNull()
    expect(errors![0].extensions.code).toBe('CURSOR_OF_ANOTHER_FILTER')
    const again = await room.ask(
      `query ($after: String) { obligationTotals(groupBy: [GRADE], where: { grade: { eq: SKAL } }) {
        groups { grade entries(first: 2, after: $after) { nodes { id } } } } }`,
      { after: pageInfo.endCursor },
    )
    const skal = list.rows
      .filter(({ grade }) => grade === 'SKAL')
      .map(({ id }) => id)
      .toSorted(byAgreement)
    expect(again.data.obligationTotals.groups[0].entries.nodes).toEqual(skal.slice(2, 4).map((id) => ({ id })))
  })

  test('refuses a share of groups that overlap, and names what they overlap in', async () => {
    const { errors } = await answered({ groupBy: ['GRADE', 'DEBTOR'], orderBy: 'COUNT_DESC' }, 'shareOfTotal')
    expect(errors![0].extensions).toMatchObject({ code: 'SHARE_OF_OVERLAPPING', values: { dimensions: ['DEBTOR'] } })
  })

  test('refuses a cursor of a list, and one of its own with another filter', async () => {
    const after = async (text: string) => (await room.ask(text)).data
    const ofList = (await after('{ obligations(first: 1) { pageInfo { endCursor } } }')).obligations.pageInfo.endCursor
    const { pageInfo } = await total({ groupBy: ['KIND'], orderBy: 'COUNT_DESC', first: 1 })
    const code = async (question: Question) => (await answered(question)).errors?.[0].extensions.code
    expect(await code({ groupBy: ['KIND'], orderBy: 'COUNT_DESC', after: ofList })).toBe('CURSOR_OF_ANOTHER_FIELD')
    expect(
      await code({
        groupBy: ['KIND'],
        orderBy: 'COUNT_DESC',
        after: pageInfo.endCursor,
        where: { grade: { eq: 'SKAL' } },
      }),
    ).toBe('CURSOR_OF_ANOTHER_FILTER')
  })
})

describe('the coverage of obligations', () => {
  const coverage = async (where: Where) => (await total({ groupBy: ['GRADE'], where, orderBy: 'COUNT_DESC' })).coverage
  const reported = ['innlandet', 'rindal-holtalen', 'smola-aure']

  test.each<[string, Where, number, readonly string[]]>([
    ['of everything', {}, 10, reported],
    ['by grade leaves nobody out: who has none of a grade has told as much', { grade: { eq: 'KAN' } }, 10, reported],
    ['by cohort asks half of them', { cohort: { eq: 1 } }, 5, ['rindal-holtalen']],
    ['by county asks who lies there', { county: { eq: '50' } }, 2, ['rindal-holtalen']],
    ['by agreement asks one', { agreement: { eq: 'smola-aure' } }, 1, ['smola-aure']],
    ['by objective asks one', { objective: { in: ['smola-aure/1', 'smola-aure/2'] } }, 1, ['smola-aure']],
    ['by no objective asks all', { objective: { isNull: true } }, 10, reported],
    ['by statement asks one', { id: { eq: 'smola-aure/D1-1' } }, 1, ['smola-aure']],
    ['of all but one', { not: { agreement: { eq: 'smola-aure' } } }, 9, ['innlandet', 'rindal-holtalen']],
    ['of all but a grade of one', { not: { pilot: { eq: 'smola-aure' }, grade: { eq: 'VIL' } } }, 10, reported],
    [
      'of one or a cohort',
      { or: [{ cohort: { eq: 1 } }, { pilot: { eq: 'innlandet' } }] },
      6,
      ['innlandet', 'rindal-holtalen'],
    ],
  ])('%s', async (_, where, expected, who) => {
    const found = await coverage(where)
    expect(found).toMatchObject({ expected, reported: who.length })
    expect(found.missing).toHaveLength(expected - who.length)
    expect(found.missing).toEqual(found.missing.toSorted())
    for (const pilot of who) expect(found.missing).not.toContain(pilot)
  })

  test('of the other world has nobody in it yet', async () => {
    const { data } = await room.ask(
      '{ obligationTotals(world: DEMO) { count coverage { reported expected missing } } }',
    )
    expect(data.obligationTotals).toEqual({ count: 0, coverage: { reported: 0, expected: 0, missing: [] } })
  })

  test('says what having reported means, in the language of the reader', async () => {
    expect((await coverage({})).note).toMatch(/^A pilot has reported when/)
  })
})

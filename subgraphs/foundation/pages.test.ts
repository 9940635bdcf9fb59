import fc from 'fast-check'
import sql, { raw } from 'sql-template-tag'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ExampleTables, exampleTables } from '../../test/tables.js'
import type { Page } from './connections.js'
import { Cursors } from './cursors.js'
import { localDate } from './dates.js'
import type { Order, OrderKey } from './order.js'
import type { PageArguments } from './page-arguments.js'
import { page } from './pages.js'
import type { Moment } from './request.js'

@Entity()
class Place {
  @PrimaryColumn('text')
  id!: string

  @Column('text', { nullable: true })
  name!: string | null

  @Column('integer', { nullable: true })
  people!: number | null

  @Column('bigint', { nullable: true })
  debt!: string | null

  @Column('date', { nullable: true })
  since!: string | null
}

let tables: ExampleTables
beforeAll(async () => {
  tables = await exampleTables(
    [`create table place (id text collate "C" primary key, name text, people integer, debt bigint, since date)`],
    [Place],
  )
})
beforeEach(() => tables.manager.query('truncate place'))
afterAll(() => tables.end())

const key: OrderKey = { sql: sql`p.id`, direction: 'asc', type: 'key' }
const byName: Order = {
  name: 'NAME',
  keys: [{ sql: sql`p.name`, direction: 'asc', type: 'text', nullable: true }, key],
}
const byKey: Order = { name: 'KEY', keys: [key] }
const cursors = new Cursors('a secret')
const live: Moment = { revision: 7, day: localDate('2026-11-23'), live: true }

interface Asked {
  readonly order?: Order
  readonly where?: ReturnType<typeof sql>
  readonly moment?: Moment
  readonly field?: string
  readonly cursors?: Cursors
}

const places = (
  args: PageArguments,
  { order = byName, where = sql`true`, ...rest }: Asked = {},
): Promise<Page<Place>> =>
  page(tables.manager, {
    entity: Place,
    alias: 'p',
    from: sql`place p`,
    where,
    order,
    arguments: args,
    moment: live,
    field: 'Query.places',
    cursors,
    ...rest,
  })

const put = (...rows: readonly Partial<Place>[]) =>
  tables.manager.query(`insert into place select * from json_populate_recordset(null::place, $1)`, [
    JSON.stringify(rows),
  ])
const ids = ({ nodes }: Page<Place>) => nodes.map(({ id }) => id).join(' ')
const info = async ({ pageInfo }: Page<Place>) => ({
  next: await pageInfo.hasNextPage(),
  previous: await pageInfo.hasPreviousPage(),
  start: pageInfo.startCursor(),
  end: pageInfo.endCursor(),
})

describe('a list of names', () => {
  test('is in the order of the Norwegian alphabet, gaps last in both directions', async () => {
    await put(
      { id: '1', name: 'Østfold' },
      { id: '2', name: 'Aure' },
      { id: '3', name: null },
      { id: '4', name: 'Åfjord' },
      { id: '5', name: 'Ærfugl' },
      { id: '6', name: 'Zahl' },
      { id: '7', name: 'aure' },
    )
    expect((await places({})).nodes.map(({ name }) => name)).toEqual([
      'aure',
      'Aure',
      'Zahl',
      'Ærfugl',
      'Østfold',
      'Åfjord',
      null,
    ])
    const down: Order = { name: 'NAME_DESC', keys: [{ ...byName.keys[0]!, direction: 'desc' }, key] }
    expect((await places({}, { order: down })).nodes.map(({ name }) => name)).toEqual([
      'Åfjord',
      'Østfold',
      'Ærfugl',
      'Zahl',
      'Aure',
      'aure',
      null,
    ])
  })
})

describe('a page', () => {
  beforeEach(() =>
    put(
      ...Array.from({ length: 45 }, (_, n) => ({
        id: String(n + 10),
        name: n % 3 === 0 ? null : `Vik ${n % 5}`,
        people: n,
      })),
    ),
  )

  test('has twenty rows unless another size is asked for', async () => {
    expect((await places({})).nodes).toHaveLength(20)
    expect((await places({ first: 100 })).nodes).toHaveLength(45)
    expect((await places({ last: 1 })).nodes).toHaveLength(1)
    const last = await places({ last: 3 })
    expect((await places({ before: last.pageInfo.startCursor() })).nodes).toHaveLength(20)
  })

  test('costs one statement, and one more for each answer that needs it', async () => {
    const { pageInfo } = await places({ first: 2 })
    tables.statements.length = 0
    const second = await places({ first: 2, after: pageInfo.endCursor() })
    expect(await second.pageInfo.hasNextPage()).toBe(true)
    expect(second.edges.map(({ cursor }) => cursor)).toHaveLength(2)
    expect(tables.statements).toHaveLength(1)
    expect(await second.pageInfo.hasPreviousPage()).toBe(true)
    expect(tables.statements).toHaveLength(2)
    expect(await second.count()).toBe(45)
    expect(tables.statements).toHaveLength(3)
  })

  test('knows whether there is more either way', async () => {
    const order = byKey
    const first = await places({ first: 40 }, { order })
    expect(await info(first)).toMatchObject({ next: true, previous: false })
    const second = await places({ first: 5, after: first.pageInfo.endCursor() }, { order })
    expect(await info(second)).toMatchObject({ next: false, previous: true })
    const end = await places({ last: 44 }, { order })
    expect(await info(end)).toMatchObject({ next: false, previous: true })
    const start = await places({ last: 1, before: end.pageInfo.startCursor() }, { order })
    expect(await info(start)).toMatchObject({ next: true, previous: false })
  })

  test('beyond the end is empty, without cursors, and knows what lies behind it', async () => {
    const all = await places({ first: 100 })
    const beyond = await places({ first: 1, after: all.pageInfo.endCursor() })
    expect(ids(beyond)).toBe('')
    expect(await info(beyond)).toEqual({ next: false, previous: true, start: null, end: null })
    expect(await info(await places({}, { where: sql`false` }))).toEqual({
      next: false,
      previous: false,
      start: null,
      end: null,
    })
  })

  test('goes on at the right place when the row of its cursor is gone, and says what is left behind it', async () => {
    const first = await places({ first: 2 }, { order: byKey })
    await tables.manager.query(`delete from place where id in ('10', '11')`)
    const second = await places({ first: 2, after: first.pageInfo.endCursor() }, { order: byKey })
    expect(ids(second)).toBe('12 13')
    expect(await info(second)).toMatchObject({ previous: false })
  })

  test('neither hides a row nor shows one twice when rows are written before it', async () => {
    const first = await places({ first: 2 }, { order: byKey })
    await put({ id: '09' }, { id: '111' })
    expect(ids(await places({ first: 2, after: first.pageInfo.endCursor() }, { order: byKey }))).toBe('111 12')
  })

  test.each<[PageArguments, string, unknown[]]>([
    [{ first: 0 }, 'PAGE_SIZE_OUT_OF_RANGE', ['first']],
    [{ first: -1 }, 'PAGE_SIZE_OUT_OF_RANGE', ['first']],
    [{ first: 101 }, 'PAGE_SIZE_OUT_OF_RANGE', ['first']],
    [{ last: 0 }, 'PAGE_SIZE_OUT_OF_RANGE', ['last']],
    [{ last: 101 }, 'PAGE_SIZE_OUT_OF_RANGE', ['last']],
    [{ first: 1, last: 1 }, 'PAGE_ARGUMENTS_CONTRADICT', ['last']],
    [{ first: 1, before: 'x' }, 'PAGE_ARGUMENTS_CONTRADICT', ['before']],
    [{ last: 1, after: 'x' }, 'PAGE_ARGUMENTS_CONTRADICT', ['last']],
    [{ after: 'x', before: 'x' }, 'PAGE_ARGUMENTS_CONTRADICT', ['before']],
  ])('asked for with %o is refused as %s', async (args, code, inputPath) => {
    tables.statements.length = 0
    await expect(places(args)).rejects.toMatchObject({ code, inputPath })
    expect(tables.statements).toEqual([])
  })

  test('takes null for what is not said', async () => {
    expect((await places({ first: null, after: null, last: null, before: null })).nodes).toHaveLength(20)
  })

  test('in an order whose key is null against its word is a mistake of ours', async () => {
    const order: Order = { name: 'NAME', keys: [{ ...byName.keys[0]!, nullable: false }, key] }
    const all = await places({ first: 100 }, { order })
    expect(() => all.pageInfo.endCursor()).toThrow('said never to be null')
  })

  test('in an order that leaves ties open is a mistake of ours', async () => {
    await expect(places({}, { order: { name: 'OPEN', keys: [byName.keys[0]!] } })).rejects.toThrow(
      'does not end in a key',
    )
  })
})

describe('a cursor', () => {
  beforeEach(() => put({ id: 'a' }, { id: 'b' }, { id: 'c' }))
  const cursor = async (asked?: Asked) => (await places({ first: 1 }, asked)).edges[0]!.cursor
  const refused = async (after: string, asked?: Asked) => {
    const error = await places({ after }, asked).catch((caught: unknown) => caught)
    return error as { code: string; inputPath: unknown; values: unknown }
  }

  test('is opaque, and the same for the same row', async () => {
    expect(await cursor()).toMatch(/^[\w-]+$/)
    expect(await cursor()).toBe(await cursor())
  })

  test('is refused when any one character of it is changed', async () => {
    const good = await cursor()
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.constantFrom(...'ABCXYZabcxyz0189-_'), async (place, letter) => {
        fc.pre(good[place] !== letter)
        const changed = good.slice(0, place) + letter + good.slice(place + 1)
        expect(await refused(changed)).toMatchObject({ code: 'CURSOR_TAMPERED', inputPath: ['after'] })
      }),
    )
  })

  test.each(['', 'x', 'AAAA', ' ', 'null', 'ÆØÅ', 'a'.repeat(5000)])(
    'that never was one is refused: %s',
    async (text) => {
      expect(await refused(text)).toMatchObject({ code: 'CURSOR_TAMPERED' })
    },
  )

  test.each(['=', ' ', '\n', 'A'])('with %j hung on to it is refused', async (tail) => {
    expect(await refused((await cursor()) + tail)).toMatchObject({ code: 'CURSOR_TAMPERED' })
  })

  test('of another house is refused', async () => {
    expect(await refused(await cursor({ cursors: new Cursors('another secret') }))).toMatchObject({
      code: 'CURSOR_TAMPERED',
    })
  })

  test('of another field is refused', async () => {
    expect(await refused(await cursor({ field: 'Pilot.places' }))).toMatchObject({
      code: 'CURSOR_OF_ANOTHER_FIELD',
      values: { found: 'Pilot.places', wanted: 'Query.places' },
    })
  })

  test('of another order is refused', async () => {
    expect(await refused(await cursor({ order: byKey }))).toMatchObject({
      code: 'CURSOR_OF_ANOTHER_ORDER',
      values: { found: 'KEY', wanted: 'NAME' },
    })
  })

  test('of another moment is refused, also when the present meets the past', async () => {
    const past = { ...live, live: false }
    expect(await refused(await cursor({ moment: past }))).toMatchObject({
      code: 'CURSOR_OF_ANOTHER_MOMENT',
      values: { found: 7, wanted: null },
    })
    expect(await refused(await cursor(), { moment: past })).toMatchObject({ values: { found: null, wanted: 7 } })
    expect(await refused(await cursor({ moment: past }), { moment: { ...past, revision: 8 } })).toMatchObject({
      values: { found: 7, wanted: 8 },
    })
  })

  test('of the present holds although others have written since', async () => {
    const later = { ...live, revision: 8 }
    expect(ids(await places({ after: await cursor() }, { moment: later }))).toBe('b c')
  })

  test('of another filter is refused, also when only a value in it differs', async () => {
    const of = (id: string) => ({ where: sql`p.id <> ${id}` })
    expect(await refused(await cursor(of('x')), of('y'))).toMatchObject({ code: 'CURSOR_OF_ANOTHER_FILTER' })
    expect(ids(await places({ after: await cursor(of('x')) }, of('x')))).toBe('b c')
  })

  test('cannot carry SQL', async () => {
    await put({ id: `d', 'x'); drop table place --`, name: null })
    const all = await places({ first: 4 })
    expect(ids(await places({ before: all.pageInfo.endCursor() }))).toBe('a b c')
  })
})

describe('walking through a list', () => {
  const letters = 'aAåÅæÆøØáÁčŋđŧšžzZ eé-'
  const row = fc.record({
    name: fc.option(fc.string({ unit: fc.constantFrom(...letters), maxLength: 3 })),
    people: fc.option(fc.integer({ min: -2, max: 2 })),
    debt: fc.option(fc.constantFrom('-9007199254740993', '9007199254740993', '9007199254740992', '0')),
    since: fc.option(fc.constantFrom('2024-02-29', '2024-03-01', '0099-01-01')),
  })
  const rows = fc
    .array(row, { maxLength: 25 })
    .map((all) => all.map((one, n) => ({ ...one, id: `${'zZåA'[n % 4]}${n}` })))
  const columnKeys: Omit<OrderKey, 'direction'>[] = [
    { sql: sql`p.name`, type: 'text', nullable: true },
    { sql: sql`p.people`, type: 'integer', nullable: true },
    { sql: sql`p.debt`, type: 'bigint', nullable: true },
    { sql: sql`p.since`, type: 'date', nullable: true },
    { sql: sql`coalesce(p.people, 0)`, type: 'integer' },
    { sql: sql`coalesce(p.name, '')`, type: 'text' },
    { sql: sql`(p.people > 0)`, type: 'boolean', nullable: true },
  ]
  const directions = fc.constantFrom('asc' as const, 'desc' as const)
  const orders = fc.tuple(fc.subarray(columnKeys), fc.array(directions, { minLength: 8, maxLength: 8 })).map(
    ([keys, ways]): Order => ({
      name: 'ANY',
      keys: [...keys, { sql: sql`p.id`, type: 'key' as const }].map((one, n) => ({ ...one, direction: ways[n]! })),
    }),
  )

  /** The same order found in another way: every key ranked by PostgreSQL by itself, the ranks compared here. */
  const reference = async (order: Order): Promise<string[]> => {
    const ranks = order.keys.map(
      ({ sql: expression, type }, n) =>
        sql`case when ${expression} is null then null else dense_rank() over (order by ${expression}${raw(type === 'text' ? ' collate "nb-NO-x-icu"' : '')}) end::int as ${raw(`k${n}`)}`,
    )
    const ranked: Record<string, number | string | null>[] = await tables.manager.query(
      ...(() => {
        const statement = sql`select p.id as id, ${ranks.reduce((list, rank) => sql`${list}, ${rank}`)} from place p`
        return [statement.text, statement.values] as const
      })(),
    )
    const compare = (a: Record<string, number | string | null>, b: Record<string, number | string | null>) => {
      for (const [n, { direction }] of order.keys.entries()) {
        const [x, y] = [a[`k${n}`] as number | null, b[`k${n}`] as number | null]
        if (x === y) continue
        if (x === null) return 1
        if (y === null) return -1
        return direction === 'asc' ? x - y : y - x
      }
      return 0
    }
    return ranked.sort(compare).map(({ id }) => id as string)
  }

  test('gives every row once, in the same order forward and backward, and says rightly whether there is more', async () => {
    await fc.assert(
      fc.asyncProperty(rows, orders, fc.integer({ min: 1, max: 7 }), async (all, order, size) => {
        await tables.manager.query('truncate place')
        await put(...all)
        const expected = await reference(order)

        const forward: string[] = []
        for (let after: string | null = null, more = true; more; ) {
          const found: Page<Place> = await places({ first: size, after }, { order })
          expect(await found.pageInfo.hasPreviousPage()).toBe(forward.length > 0)
          forward.push(...found.nodes.map(({ id }) => id))
          more = await found.pageInfo.hasNextPage()
          expect(more).toBe(forward.length < expected.length)
          after = found.pageInfo.endCursor()
        }
        expect(forward).toEqual(expected)

        const backward: string[] = []
        for (let before: string | null = null, more = true; more; ) {
          const found: Page<Place> = await places({ last: size, before }, { order })
          expect(await found.pageInfo.hasNextPage()).toBe(backward.length > 0)
          backward.unshift(...found.nodes.map(({ id }) => id))
          more = await found.pageInfo.hasPreviousPage()
          expect(more).toBe(backward.length < expected.length)
          before = found.pageInfo.startCursor()
        }
        expect(backward).toEqual(expected)
      }),
      { numRuns: 150 },
    )
  })
})

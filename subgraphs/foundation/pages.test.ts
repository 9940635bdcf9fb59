import sql from 'sql-template-tag'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { byKey, examplePlaces, ids, key, name, type Place, type Places } from '../../test/places.js'
import type { Page } from './connections.js'
import type { Order } from './order.js'
import type { PageArguments } from './page-arguments.js'

let places: Places
beforeAll(async () => {
  places = await examplePlaces()
})
afterAll(() => places.end())

const info = async ({ pageInfo }: Page<Place>) => ({
  next: await pageInfo.hasNextPage(),
  previous: await pageInfo.hasPreviousPage(),
  start: pageInfo.startCursor(),
  end: pageInfo.endCursor(),
})

describe('a list of names', () => {
  test('is in the order of the Norwegian alphabet, gaps last in both directions', async () => {
    await places.put(
      { id: '1', name: 'Østfold' },
      { id: '2', name: 'Aure' },
      { id: '3', name: null },
      { id: '4', name: 'Åfjord' },
      { id: '5', name: 'Ærfugl' },
      { id: '6', name: 'Zahl' },
      { id: '7', name: 'aure' },
    )
    expect((await places.page({})).nodes.map(({ name }) => name)).toEqual([
      'aure',
      'Aure',
      'Zahl',
      'Ærfugl',
      'Østfold',
      'Åfjord',
      null,
    ])
    const down: Order = { name: 'NAME_DESC', keys: [{ ...name, direction: 'desc' }, key] }
    expect((await places.page({}, { order: down })).nodes.map(({ name }) => name)).toEqual([
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
    places.put(
      ...Array.from({ length: 45 }, (_, n) => ({
        id: String(n + 10),
        name: n % 3 === 0 ? null : `Vik ${n % 5}`,
        people: n,
      })),
    ),
  )

  test('has twenty rows unless another size is asked for', async () => {
    expect((await places.page({})).nodes).toHaveLength(20)
    expect((await places.page({ first: 100 })).nodes).toHaveLength(45)
    expect((await places.page({ last: 1 })).nodes).toHaveLength(1)
    const last = await places.page({ last: 3 })
    expect((await places.page({ before: last.pageInfo.startCursor() })).nodes).toHaveLength(20)
  })

  test('costs one statement, and one more for each answer that needs it', async () => {
    const { pageInfo } = await places.page({ first: 2 })
    places.statements.length = 0
    const second = await places.page({ first: 2, after: pageInfo.endCursor() })
    expect(await second.pageInfo.hasNextPage()).toBe(true)
    expect(second.edges.map(({ cursor }) => cursor)).toHaveLength(2)
    expect(places.statements).toHaveLength(1)
    expect(await second.pageInfo.hasPreviousPage()).toBe(true)
    expect(places.statements).toHaveLength(2)
    expect(await second.count()).toBe(45)
    expect(places.statements).toHaveLength(3)
  })

  test('knows whether there is more either way', async () => {
    const order = byKey
    const first = await places.page({ first: 40 }, { order })
    expect(await info(first)).toMatchObject({ next: true, previous: false })
    const second = await places.page({ first: 5, after: first.pageInfo.endCursor() }, { order })
    expect(await info(second)).toMatchObject({ next: false, previous: true })
    const end = await places.page({ last: 44 }, { order })
    expect(await info(end)).toMatchObject({ next: false, previous: true })
    const start = await places.page({ last: 1, before: end.pageInfo.startCursor() }, { order })
    expect(await info(start)).toMatchObject({ next: true, previous: false })
  })

  test('beyond the end is empty, without cursors, and knows what lies behind it', async () => {
    const all = await places.page({ first: 100 })
    const beyond = await places.page({ first: 1, after: all.pageInfo.endCursor() })
    expect(ids(beyond)).toBe('')
    expect(await info(beyond)).toEqual({ next: false, previous: true, start: null, end: null })
    expect(await info(await places.page({}, { where: sql`false` }))).toEqual({
      next: false,
      previous: false,
      start: null,
      end: null,
    })
  })

  test('goes on at the right place when the row of its cursor is gone, and says what is left behind it', async () => {
    const first = await places.page({ first: 2 }, { order: byKey })
    await places.manager.query(`delete from place where id in ('10', '11')`)
    const second = await places.page({ first: 2, after: first.pageInfo.endCursor() }, { order: byKey })
    expect(ids(second)).toBe('12 13')
    expect(await info(second)).toMatchObject({ previous: false })
  })

  test('neither hides a row nor shows one twice when rows are written before it', async () => {
    const first = await places.page({ first: 2 }, { order: byKey })
    await places.add({ id: '09' }, { id: '111' })
    expect(ids(await places.page({ first: 2, after: first.pageInfo.endCursor() }, { order: byKey }))).toBe('111 12')
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
    places.statements.length = 0
    await expect(places.page(args)).rejects.toMatchObject({ code, inputPath })
    expect(places.statements).toEqual([])
  })

  test('takes null for what is not said', async () => {
    expect((await places.page({ first: null, after: null, last: null, before: null })).nodes).toHaveLength(20)
  })

  test('in an order whose key is null against its word is a mistake of ours', async () => {
    const order: Order = { name: 'NAME', keys: [{ ...name, nullable: false }, key] }
    const all = await places.page({ first: 100 }, { order })
    expect(() => all.pageInfo.endCursor()).toThrow('said never to be null')
  })

  test('in an order that leaves ties open is a mistake of ours', async () => {
    await expect(places.page({}, { order: { name: 'OPEN', keys: [name] } })).rejects.toThrow('does not end in a key')
  })
})

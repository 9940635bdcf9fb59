import fc from 'fast-check'
import sql, { raw } from 'sql-template-tag'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { examplePlaces, type Place, type Places } from '../../test/places.js'
import type { Page } from './connections.js'
import type { Order, OrderKey } from './order.js'

let places: Places
beforeAll(async () => {
  places = await examplePlaces()
})
afterAll(() => places.end())

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
    const ranked: Record<string, number | string | null>[] = await places.manager.query(
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
        await places.put(...all)
        const expected = await reference(order)

        const forward: string[] = []
        for (let after: string | null = null, more = true; more; ) {
          const found: Page<Place> = await places.page({ first: size, after }, { order })
          expect(await found.pageInfo.hasPreviousPage()).toBe(forward.length > 0)
          forward.push(...found.nodes.map(({ id }) => id))
          more = await found.pageInfo.hasNextPage()
          expect(more).toBe(forward.length < expected.length)
          after = found.pageInfo.endCursor()
        }
        expect(forward).toEqual(expected)

        const backward: string[] = []
        for (let before: string | null = null, more = true; more; ) {
          const found: Page<Place> = await places.page({ last: size, before }, { order })
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

import fc from 'fast-check'
import { type GraphQLSchema, isEnumType } from 'graphql'
import { describe, expect, test } from 'vitest'
import type { World } from '../subgraphs/foundation/provenance.js'
import { filters, whereOf } from './random-filters.js'
import { holds, inOrder, type ReferenceList, type Row, type Where } from './reference.js'
import type { Answer } from './room-alone.js'

/** The lists of one world, and a way to ask for them. */
export interface AskedLists {
  readonly schema: GraphQLSchema
  readonly lists: readonly ReferenceList[]
  readonly world: World
  ask(question: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>
}

const ordersOf = (schema: GraphQLSchema, { type }: ReferenceList): string[] => {
  const order = schema.getType(`${type}Order`)
  return isEnumType(order) ? order.getValues().map(({ name }) => name) : []
}

/** How many filters are tried of each list. */
const runs = process.env.SIZE === 'full' ? 300 : 75

interface Page {
  readonly keys: string[]
  readonly total: number
  readonly code: string | undefined
  readonly path: unknown
}

async function pageOf(
  { ask, world }: AskedLists,
  list: ReferenceList,
  where: Where | undefined,
  orderBy: string,
): Promise<Page> {
  const { name, type, key } = list
  const { data, errors } = await ask(
    `query ($where: ${type}Where, $orderBy: ${type}Order!) {
      found: ${name}(where: $where, orderBy: $orderBy, first: 100${inWorld(list, world)}) { totalCount nodes { ${key} } } }`,
    { where, orderBy },
  )
  return {
    keys: data?.found.nodes.map((node: Row) => node[key]) ?? [],
    total: data?.found.totalCount ?? 0,
    code: errors?.[0].extensions.code,
    path: errors?.[0].extensions.path,
  }
}

/** Lists of registers belong to no world; the real one is what the others give unless told. */
const inWorld = (_list: ReferenceList, world: World): string => (world === 'REAL' ? '' : `, world: ${world}`)

export function describeFilters(names: readonly string[], asked: () => AskedLists): void {
  describe.each(names)('%s', (name) => {
    const listOf = (wanted: string): ReferenceList => asked().lists.find((list) => list.name === wanted)!

    test('can be filtered by what the reference knows, and by nothing else', () => {
      const list = listOf(name)
      const { schema } = asked()
      expect(Object.keys(whereOf(schema, list).getFields()).sort()).toEqual(
        [...Object.keys(list.fields), 'and', 'or', 'not'].sort(),
      )
      expect(ordersOf(schema, list).sort()).toEqual(
        Object.keys(list.orders)
          .flatMap((order) => [`${order}_ASC`, `${order}_DESC`])
          .sort(),
      )
    })

    test('are those that the filters hold of, in the order asked for', async () => {
      const list = listOf(name)
      const { schema } = asked()
      await fc.assert(
        fc.asyncProperty(filters(schema, list), fc.constantFrom(...ordersOf(schema, list)), async (where, orderBy) => {
          const [, order, direction] = /^(.*)_(ASC|DESC)$/.exec(orderBy)!
          const fitting = list.rows.filter((row) => holds(list.fields, where, row) === true)
          const wanted = inOrder(fitting, list.orders[order!]!, direction as 'ASC', (row) => row[list.key])
          expect(await pageOf(asked(), list, where, orderBy)).toEqual({
            keys: wanted.slice(0, 100).map((row) => row[list.key]),
            total: wanted.length,
            code: undefined,
            path: undefined,
          })
        }),
        { numRuns: runs },
      )
    }, 60_000)

    test('are given once each, forward and backward, in every order', async () => {
      const list = listOf(name)
      const { schema, world, ask } = asked()
      const { type, key, rows } = list
      const size = Math.min(100, Math.ceil(rows.length / 4))
      for (const orderBy of ordersOf(schema, list)) {
        const whole: string[] = []
        for (const [amount, from, end, more] of [
          ['first', 'after', 'endCursor', 'hasNextPage'],
          ['last', 'before', 'startCursor', 'hasPreviousPage'],
        ] as const) {
          const read: string[] = []
          let cursor: string | null = null
          do {
            const { data } = await ask(
              `query ($cursor: String, $orderBy: ${type}Order!) {
              found: ${name}(${amount}: ${size}, ${from}: $cursor, orderBy: $orderBy${inWorld(list, world)}) {
                nodes { ${key} } pageInfo { ${end} ${more} } } }`,
              { cursor, orderBy },
            )
            const keys: string[] = data.found.nodes.map((node: Row) => node[key])
            read.splice(amount === 'first' ? read.length : 0, 0, ...keys)
            cursor = data.found.pageInfo[more] ? data.found.pageInfo[end] : null
          } while (cursor)
          expect(read.toSorted()).toEqual(rows.map((row) => row[key]).toSorted())
          if (amount === 'first') whole.push(...read)
          else expect(read).toEqual(whole)
        }
      }
    }, 60_000)

    test('refuse what means nothing, with a code and its place', async () => {
      const list = listOf(name)
      const { schema } = asked()
      const orderBy = ordersOf(schema, list)[0]!
      const refusal = async (where: Where) => {
        const { code, path } = await pageOf(asked(), list, where, orderBy)
        return [code, path]
      }
      for (const [field, asks] of Object.entries(list.fields)) {
        if (asks.asks === 'search') {
          expect(await refusal({ [field]: 'å' })).toEqual(['SEARCH_TOO_SHORT', ['where', field]])
          expect(await refusal({ [field]: '  ' })).toEqual(['SEARCH_TOO_SHORT', ['where', field]])
        } else if (asks.asks !== 'holds') {
          expect(await refusal({ [field]: { in: [] } })).toEqual(['EMPTY_LIST', ['where', field, 'in']])
        }
        if (asks.asks === 'key' || asks.asks === 'related' || asks.asks === 'pair') {
          expect(await refusal({ not: { [field]: { eq: 'nobody' } } })).toEqual([
            'UNKNOWN_KEY',
            ['where', 'not', field, 'eq'],
          ])
          expect(await refusal({ or: [{ [field]: { in: [' '] } }] })).toEqual([
            'BLANK_TEXT',
            ['where', 'or', 0, field, 'in', 0],
          ])
        }
      }
      expect(await refusal({ and: [] })).toEqual(['EMPTY_LIST', ['where', 'and']])
      expect(await refusal({ or: [] })).toEqual(['EMPTY_LIST', ['where', 'or']])
      for (const size of ['first: 0', 'first: -1', 'last: 0', 'first: 101']) {
        const { errors } = await asked().ask(`{ ${name}(${size}) { totalCount } }`)
        expect(errors![0].extensions.code).toBe('PAGE_SIZE_OUT_OF_RANGE')
      }
    })
  })
}

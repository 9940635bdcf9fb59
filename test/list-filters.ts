import fc from 'fast-check'
import { type GraphQLInputObjectType, type GraphQLSchema, getNamedType, isEnumType } from 'graphql'
import { describe, expect, test } from 'vitest'
import type { World } from '../subgraphs/foundation/provenance.js'
import { type Field, type Fields, holds, inOrder, type Ordered, type Row, type Value, type Where } from './reference.js'
import type { Answer } from './room-alone.js'

/** A list of the graph, and what its filters and orders mean, said once more over the rows of the tables. */
export interface ReferenceList {
  /** The field of `Query`. */
  readonly name: string
  /** Its `where` is `<type>Where`, its `orderBy` `<type>Order`. */
  readonly type: string
  readonly key: 'id' | 'code'
  readonly rows: readonly Row[]
  readonly fields: Fields
  readonly orders: Readonly<Record<string, Ordered>>
}

/** The lists of one world, and a way to ask for them. */
export interface AskedLists {
  readonly schema: GraphQLSchema
  readonly lists: readonly ReferenceList[]
  readonly world: World
  ask(question: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>
}

/** As much of a list as a filter is made of. */
type Filtered = Pick<ReferenceList, 'type' | 'rows' | 'fields'>

const whereOf = (schema: GraphQLSchema, { type }: Filtered) => schema.getType(`${type}Where`) as GraphQLInputObjectType
const ordersOf = (schema: GraphQLSchema, { type }: ReferenceList): string[] => {
  const order = schema.getType(`${type}Order`)
  return isEnumType(order) ? order.getValues().map(({ name }) => name) : []
}

/** How many filters are tried of each list. */
const runs = process.env.SIZE === 'full' ? 300 : 150

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

/** Filters of one list, with values that its rows have, combined at random. */
export function filters(schema: GraphQLSchema, list: Filtered): fc.Arbitrary<Where> {
  const one = fc.oneof(...Object.entries(list.fields).map(([name, field]) => level(schema, list, name, field)))
  const two = fc.tuple(one, one).map(([left, right]) => ({ ...left, ...right }))
  const { where } = fc.letrec<{ where: Where }>((tie) => ({
    where: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      { arbitrary: one, weight: 4 },
      { arbitrary: two, weight: 2 },
      { arbitrary: fc.record({ not: tie('where') }), weight: 2 },
      { arbitrary: fc.record({ and: fc.array(tie('where'), { minLength: 1, maxLength: 3 }) }), weight: 1 },
      { arbitrary: fc.record({ or: fc.array(tie('where'), { minLength: 1, maxLength: 3 }) }), weight: 1 },
    ),
  }))
  return where
}

/** A filter of one field; of both, where two fields ask about the same thing. */
function level(schema: GraphQLSchema, list: Filtered, name: string, field: Field): fc.Arbitrary<Where> {
  const asked = fieldFilter(schema, list, name, field).map((filter) => ({ [name]: filter }))
  if (field.asks !== 'pair') return asked
  const second = level(schema, list, field.with, list.fields[field.with]!)
  return fc.oneof(
    asked,
    fc.tuple(asked, second).map(([left, right]) => ({ ...left, ...right })),
  )
}

function fieldFilter(schema: GraphQLSchema, list: Filtered, name: string, field: Field): fc.Arbitrary<unknown> {
  if (field.asks === 'holds') return fc.boolean()
  const values = fc.constantFrom(...valuesOf(list, field))
  if (field.asks === 'search') return values
  const filter = getNamedType(whereOf(schema, list).getFields()[name]!.type) as GraphQLInputObjectType
  const operators = Object.keys(filter.getFields())
  const comparison = fc.oneof(
    ...operators.map((operator) =>
      (operator === 'isNull'
        ? fc.boolean()
        : operator === 'in'
          ? fc.array(values, { minLength: 1, maxLength: 3 })
          : values
      ).map((value) => ({ [operator]: value })),
    ),
  )
  return fc.oneof(
    { arbitrary: comparison, weight: 6 },
    { arbitrary: fc.tuple(comparison, comparison).map(([left, right]) => ({ ...left, ...right })), weight: 3 },
    { arbitrary: fc.constantFrom(...operators).map((operator) => ({ [operator]: null })), weight: 1 },
    { arbitrary: fc.constantFrom({}, null), weight: 1 },
  )
}

/** What the rows hold there, so that a filter finds something. */
function valuesOf(list: Filtered, field: Field): NonNullable<Value>[] {
  const found = list.rows.flatMap((row): readonly (Value | undefined)[] => {
    switch (field.asks) {
      case 'value':
      case 'key':
        return [field.of(row)]
      case 'related':
        return field.keys(row)
      case 'some':
        return field.values(row)
      case 'pair':
        return field.pairs(row).map(([key]) => key)
      case 'second': {
        const pair = list.fields[field.of]!
        return pair.asks === 'pair' ? pair.pairs(row).map(([, value]) => value) : []
      }
      case 'search':
        return field.texts(row).flatMap((text) => pieces(text ?? ''))
      default:
        return []
    }
  })
  return [...new Set(found)].filter((value) => value !== null && value !== undefined)
}

/** Parts of a text as someone might search for it. */
const pieces = (text: string): string[] =>
  [text.slice(0, 3), text.slice(1, 5), text.slice(-4).toUpperCase()].filter(
    (piece) => (piece.match(/[\p{L}\p{N}]/gu) ?? []).length > 1,
  )

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

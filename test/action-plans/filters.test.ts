import fc from 'fast-check'
import { type GraphQLInputObjectType, isEnumType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filters } from '../random-filters.js'
import { type Fields, holds, inOrder, type Ordered, type Row, type Where } from '../reference.js'
import { manyPlans } from './many-plans.js'
import { type ActionPlansRoom, actionPlansRoom } from './room.js'
import { write } from './rows.js'
import { measureFields, measureOrders, planFields, planOrders, type Told, told } from './told.js'
import { smola } from './twins.js'

let room: ActionPlansRoom
let known: Told
beforeAll(async () => {
  room = await actionPlansRoom()
  await write(room, manyPlans())
  known = await told(room)
})
afterAll(() => room?.end())

/** A list of the room, wherever it hangs, and what it holds before anyone filters it. */
interface Listed {
  readonly name: string
  readonly type: string
  readonly fields: Fields
  readonly orders: Readonly<Record<string, Ordered>>
  /** What leads to it, with its arguments and what is asked of it. */
  readonly question: (args: string, asked: string) => string
  readonly of: string
  /** The key of a row of the reference, as the list gives it. */
  readonly keyOf: (row: Row) => string
  rows(): readonly Row[]
}

const joined =
  (type: string, key: string, own = '') =>
  (args: string, asked: string) =>
    `_entities(representations: [{ __typename: "${type}", ${key} }]) { ... on ${type} { found: measures(${own} ${args}) ${asked} } }`
const measures = {
  type: 'MeasureVersion',
  fields: measureFields,
  orders: measureOrders,
  of: 'id',
  keyOf: (row: Row) => row.id,
}
const lists: readonly Listed[] = [
  {
    name: 'Query.actionPlans',
    type: 'ActionPlan',
    fields: planFields,
    orders: planOrders,
    question: (args, asked) => `found: actionPlans(world: DEMO, ${args}) ${asked}`,
    of: 'id',
    keyOf: (row) => row.id,
    rows: () => known.plans,
  },
  {
    ...measures,
    name: 'PlanVersion.measures',
    question: (args, asked) => `planVersion(id: "${smola}/2024/2") { found: measures(${args}) ${asked} }`,
    keyOf: (row) => row.versionId,
    rows: () => known.ofVersion(`${smola}/2024/2`),
  },
  {
    ...measures,
    name: 'Objective.measures',
    question: joined('Objective', `id: "${smola}/1"`),
    rows: () => known.measures(null).filter(({ objectives }) => objectives.includes(`${smola}/1`)),
  },
  {
    ...measures,
    name: 'Objective.measures of a year',
    question: joined('Objective', `id: "${smola}/1"`, 'year: 2024,'),
    rows: () => known.measures(2024).filter(({ objectives }) => objectives.includes(`${smola}/1`)),
  },
  {
    ...measures,
    name: 'Party.measures',
    question: joined('Party', 'id: "husbanken"', 'world: DEMO,'),
    rows: () => known.measures(null).filter(({ partners }) => partners.includes('husbanken')),
  },
  {
    ...measures,
    name: 'Party.measures of a municipality, in a year',
    question: joined('Party', 'id: "smola-kommune"', 'world: DEMO, year: 2025,'),
    rows: () => known.measures(2025).filter(({ municipality }) => municipality === '1573'),
  },
  {
    ...measures,
    name: 'Municipality.measures',
    question: joined('Municipality', 'code: "5061"', 'world: DEMO,'),
    rows: () => known.measures(null).filter(({ municipality }) => municipality === '5061'),
  },
]

const whereOf = ({ type }: Listed) => room.schema.getType(`${type}Where`) as GraphQLInputObjectType
const ordersOf = ({ type }: Listed): string[] => {
  const order = room.schema.getType(`${type}Order`)
  return isEnumType(order) ? order.getValues().map(({ name }) => name) : []
}

async function ask({ type, question, of }: Listed, more: string, variables: object) {
  const asked = `{ totalCount nodes { ${of} } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }`
  const list = question(`where: $where, orderBy: $orderBy, ${more}`, asked)
  const { data, errors } = await room.ask(
    `query ($where: ${type}Where, $orderBy: ${type}Order!${more.includes('$cursor') ? ', $cursor: String' : ''}) { ${list} }`,
    { ...variables },
  )
  const found = (data?._entities?.[0] ?? data?.planVersion ?? data)?.found
  return {
    keys: (found?.nodes.map((node: Row) => node[of]) ?? []) as string[],
    total: found?.totalCount ?? 0,
    pageInfo: found?.pageInfo,
    code: errors?.[0].extensions.code,
    path: errors?.[0].extensions.path,
  }
}

describe.each(lists.map((list) => [list.name, list] as const))('%s', (_, list) => {
  test('can be filtered by what the reference knows, and by nothing else', () => {
    expect(list.rows().length).toBeGreaterThan(2)
    expect(Object.keys(whereOf(list).getFields()).sort()).toEqual(
      [...Object.keys(list.fields), 'and', 'or', 'not'].sort(),
    )
    expect(ordersOf(list).sort()).toEqual(
      Object.keys(list.orders)
        .flatMap((order) => [`${order}_ASC`, `${order}_DESC`])
        .sort(),
    )
  })

  test('holds what the filters hold of, in the order asked for', async () => {
    const filtered = { type: list.type, rows: list.rows(), fields: list.fields }
    await fc.assert(
      fc.asyncProperty(filters(room.schema, filtered), fc.constantFrom(...ordersOf(list)), async (where, orderBy) => {
        const [, order, direction] = /^(.*)_(ASC|DESC)$/.exec(orderBy)!
        const fitting = filtered.rows.filter((row) => holds(list.fields, where as Where, row) === true)
        const wanted = inOrder(fitting, list.orders[order!]!, direction as 'ASC', (row) => row.id).map(list.keyOf)
        expect(await ask(list, 'first: 100', { where, orderBy })).toMatchObject({
          keys: wanted,
          total: wanted.length,
          code: undefined,
        })
      }),
      { numRuns: 30 },
    )
  }, 60_000)

  test('is given once each, forward and backward, in every order', async () => {
    const size = Math.ceil(list.rows().length / 3)
    for (const orderBy of ordersOf(list)) {
      const read = { first: [] as string[], last: [] as string[] }
      for (const [amount, from, end, more] of [
        ['first', 'after', 'endCursor', 'hasNextPage'],
        ['last', 'before', 'startCursor', 'hasPreviousPage'],
      ] as const) {
        let cursor: string | null = null
        do {
          const found = await ask(list, `${amount}: ${size}, ${from}: $cursor`, { orderBy, cursor })
          read[amount].splice(amount === 'first' ? read.first.length : 0, 0, ...found.keys)
          cursor = found.pageInfo[more] ? found.pageInfo[end] : null
        } while (cursor)
      }
      expect(read.first.toSorted()).toEqual(list.rows().map(list.keyOf).toSorted())
      expect(read.last).toEqual(read.first)
    }
  })

  test('refuses a key that does not exist, with its place', async () => {
    for (const [field, asks] of Object.entries(list.fields)) {
      if (asks.asks !== 'key' && asks.asks !== 'related') continue
      expect(
        await ask(list, 'first: 1', { where: { not: { [field]: { eq: 'nobody' } } }, orderBy: ordersOf(list)[0] }),
      ).toMatchObject({ code: 'UNKNOWN_KEY', path: ['where', 'not', field, 'eq'] })
    }
  })
})

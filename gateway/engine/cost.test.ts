import { describe, expect, test } from 'vitest'
import { aContext, Graph } from '../../test/federation/graph.js'
import type { Subgraph, SubgraphResult } from './subgraph.js'

const pilots = {
  sdl: `type Query { pilots: [Pilot!]! } type Pilot @key(fields: "id") { id: ID! }`,
  resolvers: { Query: { pilots: () => [{ id: 'a' }] } },
}
const money = { sdl: `type Query { moneyTotals: Int } type Pilot @key(fields: "id") { id: ID! spent: Int }` }

/** The money room, saying what it says of each of its answers. */
const saying = (extensions: SubgraphResult['extensions']): Subgraph => ({
  name: 'money',
  execute: ({ text }) => ({
    data: text.includes('_entities') ? { _entities: [{ spent: 1 }] } : { moneyTotals: 3 },
    ...(extensions && { extensions }),
  }),
})
const pilotsSaying: Subgraph = {
  name: 'pilots',
  execute: () => ({
    data: { pilots: [{ __typename: 'Pilot', id: 'a' }] },
    extensions: { cost: { statements: 2 } },
  }),
}

async function costOf(text: string, room: Subgraph) {
  const graph = new Graph({ pilots, money }, { replace: { pilots: pilotsSaying, money: room } })
  const answer = await graph.engine.execute(graph.prepare(text), {}, aContext())
  return answer.extensions?.cost
}

const both = '{ pilots { id spent } }'

test('what an answer cost is the sum of what the rooms say', async () => {
  expect(await costOf(both, saying({ cost: { statements: 5 } }))).toEqual({ actual: { roomCalls: 2, statements: 7 } })
  expect(await costOf('{ pilots { id } }', saying({ cost: { statements: 5 } }))).toEqual({
    actual: { roomCalls: 1, statements: 2 },
  })
})

test('what the schema says of itself costs no room anything', async () => {
  expect(await costOf('{ __typename __schema { queryType { name } } }', saying({}))).toEqual({
    actual: { roomCalls: 0, statements: 0 },
  })
})

test('an answer says how each of its totals was made, by field, and each way once', async () => {
  const totals = [
    { field: 'moneyTotals', from: 'ENTRIES' },
    { field: 'spent', from: 'CELLS' },
    { field: 'moneyTotals', from: 'CELLS' },
  ]
  expect(await costOf('{ pilots { spent } moneyTotals }', saying({ cost: { statements: 1, totals } }))).toEqual({
    actual: { roomCalls: 3, statements: 4 },
    totals: [
      { field: 'moneyTotals', from: 'CELLS' },
      { field: 'moneyTotals', from: 'ENTRIES' },
      { field: 'spent', from: 'CELLS' },
    ],
  })
})

describe('where one room does not say, the statements are not known: a part is not the whole', () => {
  const unknown = { actual: { roomCalls: 2, statements: null } }

  test.each<[what: string, extensions: SubgraphResult['extensions']]>([
    ['a room of another make', undefined],
    ['one that says something else', { tracing: { version: 1 } }],
    ['one that means something else by cost', { cost: 12 }],
    ['one that counts in parts', { cost: { statements: 1.5 } }],
    ['one that counts less than nothing', { cost: { statements: -1 } }],
    ['one with a total that is none', { cost: { statements: 1, totals: [{ field: 'a', from: 'MEMORY' }] } }],
    ['one with totals that are no list', { cost: { statements: 1, totals: 'CELLS' } }],
    ['one that says nothing in place of what it says', { cost: null }],
  ])('%s', async (_, extensions) => {
    expect(await costOf(both, saying(extensions))).toEqual(unknown)
  })

  test('one that is down', async () => {
    const down: Subgraph = { name: 'money', execute: () => Promise.reject(new Error('down')) }
    expect(await costOf(both, down)).toEqual(unknown)
  })
})

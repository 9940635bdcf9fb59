import { expect, test } from 'vitest'
import { brokenPromises } from './contract.js'

const released = 'type Query { pilots: [String!]! old: String @deprecated(reason: "Ask pilots.") } enum Grade { SKAL }'

test('what is added breaks nothing', async () => {
  const api = `type Query { pilots: [String!]! old: String @deprecated(reason: "Ask pilots.") pilot(id: ID!): String } enum Grade { SKAL }`
  expect(await brokenPromises(released, api)).toEqual([])
})

test('what was deprecated may go', async () => {
  expect(await brokenPromises(released, 'type Query { pilots: [String!]! } enum Grade { SKAL }')).toEqual([])
})

test.each([
  [
    'a field that goes without warning',
    'type Query { old: String @deprecated(reason: "Ask pilots.") } enum Grade { SKAL }',
  ],
  ['a field that may suddenly be null', 'type Query { pilots: [String!] } enum Grade { SKAL }'],
  ['an argument that is suddenly needed', 'type Query { pilots(world: Int!): [String!]! } enum Grade { SKAL }'],
  ['a value that goes', 'type Query { pilots: [String!]! } enum Grade { VIL }'],
])('%s breaks a promise', async (_, api) => {
  expect(await brokenPromises(released, api)).toHaveLength(1)
})

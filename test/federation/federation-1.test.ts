import { describe, expect, test } from 'vitest'
import { Graph, type RoomSketch } from './graph.js'

type Reference = { id: string; [field: string]: unknown }

const contacts = (type: string, federation1: boolean): RoomSketch => ({
  federation1,
  sdl: `type Query { someone: Person named: Person @provides(fields: "name") } ${type} { id: ID! @external name: String! @external contact: ID }`,
  resolvers: {
    Query: { someone: () => ({ id: 'p1', contact: 'c1' }), named: () => ({ id: 'p1', name: 'Ann', contact: 'c1' }) },
    Person: { __resolveReference: ({ id }: Reference) => ({ id, contact: 'c1' }) },
  },
})
const people = (federation1: boolean): RoomSketch => ({
  federation1,
  sdl: `type Query { person(id: ID): Person } type Person @key(fields: "id") { id: ID! name: String! ${federation1 ? '' : '@shareable'} nickname: String }`,
  resolvers: {
    Query: { person: (_: unknown, { id }: Reference) => ({ id, name: 'Ann', nickname: 'A' }) },
    Person: { __resolveReference: ({ id }: Reference) => ({ id, name: 'Ann', nickname: 'A' }) },
  },
})
const asDirective = 'type Person @key(fields: "id") @extends'
const asKeyword = 'extend type Person @key(fields: "id")'

describe.each([
  ['fed1-external-extends', asDirective, true],
  ['fed1-external-extension', asKeyword, true],
  ['fed2-external-extends', asDirective, false],
  ['fed2-external-extension', asKeyword, false],
])('%s', (_suite, type, federation1) => {
  const graph = new Graph({ contacts: contacts(type, federation1), people: people(federation1) })

  test('an extension holds the key of a type, and what it provides on the way is taken from it', async () => {
    expect(await graph.ask('{ someone { id name contact } person(id: "p1") { contact nickname } }')).toEqual({
      data: { someone: { id: 'p1', name: 'Ann', contact: 'c1' }, person: { contact: 'c1', nickname: 'A' } },
    })
    graph.roomsAsked()
    expect(await graph.ask('{ named { id name } }')).toEqual({ data: { named: { id: 'p1', name: 'Ann' } } })
    expect(graph.roomsAsked()).toEqual(['contacts'])
  })
})

describe('fed1-external-extends-resolvable', () => {
  test('an extension with keys of its own, all external, leads there and back', async () => {
    const graph = new Graph({
      a: {
        federation1: true,
        sdl: `type Query { ofA: Measure } type Measure @key(fields: "id") { id: ID! name: String number: ID }`,
        resolvers: {
          Query: { ofA: () => ({ id: 'm1', name: 'Homes', number: '7' }) },
          Measure: { __resolveReference: ({ id }: Reference) => ({ id, name: 'Homes', number: '7' }) },
        },
      },
      b: {
        federation1: true,
        sdl: `type Query { ofB: Measure } extend type Measure @key(fields: "id name") @key(fields: "code") { id: ID @external name: String @external code: String @external cost: Float! }`,
        resolvers: {
          Query: { ofB: () => ({ id: 'm1', name: 'Homes', code: 'c1', cost: 12.5 }) },
          Measure: { __resolveReference: ({ id, name }: Reference) => ({ id, name, code: 'c1', cost: 12.5 }) },
        },
      },
    })
    expect(await graph.ask('{ ofA { id name cost } ofB { id name number cost } }')).toEqual({
      data: { ofA: { id: 'm1', name: 'Homes', cost: 12.5 }, ofB: { id: 'm1', name: 'Homes', number: '7', cost: 12.5 } },
    })
  })
})

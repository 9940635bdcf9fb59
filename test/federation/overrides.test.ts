import { describe, expect, test } from 'vitest'
import { Graph } from './graph.js'

type Reference = { id: string }

describe('simple-override', () => {
  test('a field that another room took over is asked for there', async () => {
    const graph = new Graph({
      old: {
        sdl: `type Query { feed: [Plan] } type Plan @key(fields: "id") { id: ID! createdOn: String! }`,
        resolvers: {
          Query: { feed: () => [{ id: 'p1', createdOn: 'old' }] },
          Plan: { __resolveReference: ({ id }: Reference) => ({ id, createdOn: 'old' }) },
        },
      },
      new: {
        sdl: `type Query { newest: [Plan] } type Plan @key(fields: "id") { id: ID! createdOn: String! @override(from: "old") }`,
        resolvers: {
          Query: { newest: () => [{ id: 'p2', createdOn: 'new' }] },
          Plan: { __resolveReference: ({ id }: Reference) => ({ id, createdOn: 'new' }) },
        },
      },
    })
    expect(await graph.ask('{ feed { id createdOn } newest { createdOn } }')).toEqual({
      data: { feed: [{ id: 'p1', createdOn: 'new' }], newest: [{ createdOn: 'new' }] },
    })
  })
})

describe('unavailable-override', () => {
  test('an override of a room that is not in the graph changes nothing', async () => {
    const graph = new Graph({
      a: {
        sdl: `type Query { feed: [Plan] @shareable ofA: [Plan] } type Plan @key(fields: "id") { id: ID! createdOn: String! @shareable }`,
        resolvers: {
          Query: { feed: () => [{ id: 'p1', createdOn: '1 May' }], ofA: () => [{ id: 'p1', createdOn: '1 May' }] },
        },
      },
      b: {
        sdl: `type Query { feed: [Plan] @shareable ofB: [Plan] } type Plan @key(fields: "id") { id: ID! createdOn: String! @override(from: "gone") @shareable }`,
        resolvers: {
          Query: { feed: () => [{ id: 'p1', createdOn: '1 May' }], ofB: () => [{ id: 'p1', createdOn: '1 May' }] },
        },
      },
    })
    expect(await graph.ask('{ feed { createdOn } ofA { createdOn } ofB { createdOn } }')).toEqual({
      data: { feed: [{ createdOn: '1 May' }], ofA: [{ createdOn: '1 May' }], ofB: [{ createdOn: '1 May' }] },
    })
  })
})

describe('override-type-interface', () => {
  test('an overridden field is found through interfaces of both rooms', async () => {
    const graph = new Graph({
      a: {
        sdl: `interface Post { id: ID! createdOn: String! } type Picture implements Post @key(fields: "id") { id: ID! createdOn: String! } type Query { feed: [Post] }`,
        resolvers: {
          Query: { feed: () => [{ __typename: 'Picture', id: 'i1', createdOn: 'by a' }] },
          Picture: { __resolveReference: ({ id }: Reference) => ({ id, createdOn: 'by a' }) },
        },
      },
      b: {
        sdl: `interface Post { id: ID! createdOn: String! } type Letter implements Post @key(fields: "id") { id: ID! createdOn: String! body: String! }
          interface Shown { id: ID! createdOn: String! }
          type Picture implements Shown @key(fields: "id") { id: ID! createdOn: String! @override(from: "a") } type Query { shown: [Shown] }`,
        resolvers: {
          Query: { shown: () => [{ __typename: 'Picture', id: 'i2', createdOn: 'by b' }] },
          Picture: { __resolveReference: ({ id }: Reference) => ({ id, createdOn: 'by b' }) },
        },
      },
    })
    expect(
      await graph.ask('{ feed { id createdOn ... on Letter { body } } shown { createdOn ... on Picture { id } } }'),
    ).toEqual({
      data: { feed: [{ id: 'i1', createdOn: 'by b' }], shown: [{ createdOn: 'by b', id: 'i2' }] },
    })
    expect(await graph.ask('{ feed { __typename ... on Picture { createdOn } } }')).toEqual({
      data: { feed: [{ __typename: 'Picture', createdOn: 'by b' }] },
    })
  })
})

describe('override-with-requires', () => {
  test('what is required of a field follows it to the room that took it over', async () => {
    const greeting = ({ name }: { name: string }) => `Dear ${name}`
    const graph = new Graph({
      a: {
        sdl: `type Person @key(fields: "id") { id: ID! name: String! @external greeting: String! @requires(fields: "name") } type Query { ofA: Person }`,
        resolvers: { Query: { ofA: () => ({ id: 'p1' }) }, Person: { greeting } },
      },
      b: {
        sdl: `type Person @key(fields: "id") { id: ID! name: String! @override(from: "c") } type Query { ofB: Person }`,
        resolvers: {
          Query: { ofB: () => ({ id: 'p1', name: 'Ann (b)' }) },
          Person: { __resolveReference: ({ id }: Reference) => ({ id, name: 'Ann (b)' }) },
        },
      },
      c: {
        sdl: `type Person @key(fields: "id") { id: ID! name: String! @external farewell: String! @requires(fields: "name") } type Query { ofC: Person }`,
        resolvers: { Query: { ofC: () => ({ id: 'p1' }) }, Person: { farewell: greeting } },
      },
    })
    const person = { name: 'Ann (b)', greeting: 'Dear Ann (b)', farewell: 'Dear Ann (b)' }
    expect(
      await graph.ask('{ ofA { ...P } ofB { ...P } ofC { ...P } } fragment P on Person { name greeting farewell }'),
    ).toEqual({
      data: { ofA: person, ofB: person, ofC: person },
    })
  })
})

import { describe, expect, test } from 'vitest'
import { PlanImpossible } from '../../gateway/engine/faults.js'
import { composeSketches, Graph, type RoomSketch } from './graph.js'

type Reference = { id: string; [field: string]: unknown }

describe('simple-interface-object', () => {
  const graph = new Graph({
    actors: {
      sdl: `type Query { people: [Named!]! } interface Named @key(fields: "id") { id: ID! name: String } type Person implements Named @key(fields: "id") { id: ID! name: String age: Int }
        interface Account @key(fields: "id") { id: ID! } type Admin implements Account @key(fields: "id") { id: ID! isMain: Boolean! isActive: Boolean! @shareable } type Regular implements Account @key(fields: "id") { id: ID! isMain: Boolean! }`,
      resolvers: {
        Query: { people: () => [person('p1'), person('p2')] },
        Named: { __resolveReference: ({ id }: Reference) => person(id), __resolveType: () => 'Person' },
        Account: { __resolveReference: ({ id }: Reference) => account(id) },
        Admin: { __resolveReference: ({ id }: Reference) => account(id) },
        Regular: { __resolveReference: ({ id }: Reference) => account(id) },
      },
    },
    names: {
      sdl: `type Query { others: [Named] accounts: [Account] @shareable } type Account @key(fields: "id") @interfaceObject { id: ID! title: String! } type Named @key(fields: "id") @interfaceObject { id: ID! username: String }`,
      resolvers: {
        Query: { others: () => [{ id: 'p2' }], accounts: () => [{ id: 'u1' }, { id: 'u2' }] },
        Named: { username: ({ id }: Reference) => `@${id}` },
        Account: { title: ({ id }: Reference) => `Account ${id}` },
      },
    },
    states: {
      sdl: `type Account @key(fields: "id") @interfaceObject { id: ID! isActive: Boolean! @shareable }`,
      resolvers: { Account: { isActive: () => true } },
    },
  })
  const person = (id: string) => ({ __typename: 'Person', id, name: `Name of ${id}`, age: 40 })
  const account = (id: string) => ({
    __typename: id === 'u1' ? 'Admin' : 'Regular',
    id,
    isMain: id === 'u1',
    isActive: true,
  })

  test('a room adds fields to every type of an interface without knowing the types', async () => {
    expect(await graph.ask('{ people { id username ... on Person { age } } others { id name username } }')).toEqual({
      data: {
        people: [
          { id: 'p1', username: '@p1', age: 40 },
          { id: 'p2', username: '@p2', age: 40 },
        ],
        others: [{ id: 'p2', name: 'Name of p2', username: '@p2' }],
      },
    })
  })

  test('which type it is, is asked where the types are known', async () => {
    expect(await graph.ask('{ accounts { __typename id title isActive ... on Admin { isActive } } }')).toEqual({
      data: {
        accounts: [
          { __typename: 'Admin', id: 'u1', title: 'Account u1', isActive: true },
          { __typename: 'Regular', id: 'u2', title: 'Account u2', isActive: true },
        ],
      },
    })
  })

  test('and so is what only one of the types has', async () => {
    expect(await graph.ask('{ accounts { id ... on Admin { isMain } } }')).toEqual({
      data: { accounts: [{ id: 'u1', isMain: true }, { id: 'u2' }] },
    })
  })
})

describe('interface-object-with-requires', () => {
  const rooms: Readonly<Record<string, RoomSketch>> = {
    a: {
      sdl: `type Query { people: [Named!]! } interface Named @key(fields: "id") { id: ID! name: String } type Person implements Named @key(fields: "id") { id: ID! name: String age: Int }`,
      resolvers: {
        Query: { people: () => [{ __typename: 'Person', id: 'p1', name: 'Ann', age: 40 }] },
        Named: { __resolveReference: ({ id }: Reference) => ({ __typename: 'Person', id, name: 'Bo', age: 50 }) },
        Person: { __resolveReference: ({ id }: Reference) => ({ id, name: 'Bo', age: 50 }) },
      },
    },
    b: {
      sdl: `type Query { others: [Named] } type Named @key(fields: "id") @interfaceObject { id: ID! name: String @external username: String @requires(fields: "name") }`,
      resolvers: { Query: { others: () => [{ id: 'p2' }] }, Named: { username: ({ name }: Reference) => `@${name}` } },
    },
  }

  test('a field of an interface object may require one that the types have', async () => {
    const graph = new Graph(rooms, { supergraphSdl: mended(rooms) })
    expect(await graph.ask('{ people { username ... on Person { age } } others { id name username } }')).toEqual({
      data: { people: [{ username: '@Ann', age: 40 }], others: [{ id: 'p2', name: 'Bo', username: '@Bo' }] },
    })
    expect(await graph.ask('{ others { __typename username } }')).toEqual({
      data: { others: [{ __typename: 'Person', username: '@Bo' }] },
    })
  })

  test('composition refuses it as long as the composer forgets what is external', () => {
    expect(() => composeSketches(rooms)).toThrow('INTERFACE_OBJECT_EXTERNAL')
  })

  /** What composition would say if it did not forget: composed without the requirement, which is then put in. */
  function mended({ a, b }: Readonly<Record<string, RoomSketch>>): string {
    const sdl = b!.sdl.replace('name: String @external ', '').replace('@requires(fields: "name")', '')
    return composeSketches({ a: a!, b: { sdl } })
      .supergraphSdl.replace(
        /(interface Named [^}]*?)name: String.*\n/,
        '$1name: String @join__field(graph: A) @join__field(graph: B, external: true)\n',
      )
      .replace(/username: String @join__field\(graph: B\)/, 'username: String @join__field(graph: B, requires: "name")')
  }
})

describe('interface-object-indirect-extension', () => {
  test('a type of an interface is extended by a room that does not know the interface', async () => {
    const graph = new Graph({
      authors: {
        sdl: `type Query { author: Author } type Author @key(fields: "id") { id: ID! name: String } extend type Film @key(fields: "id") { id: ID! by: String }`,
        resolvers: {
          Query: { author: () => ({ id: 'a1', name: 'Ann' }) },
          Film: { by: ({ id }: Reference) => `Maker of ${id}` },
        },
      },
      media: {
        sdl: `type Query { medium: Medium } interface Medium @key(fields: "id") { id: ID! title: String } type Film implements Medium @key(fields: "id") { id: ID! title: String minutes: Int } type Text implements Medium @key(fields: "id") { id: ID! title: String words: Int }`,
        resolvers: {
          Query: { medium: () => ({ __typename: 'Film', id: 'f1', title: 'A film', minutes: 9 }) },
          Medium: {
            __resolveReference: ({ id }: Reference) => ({ __typename: 'Film', id, title: 'A film', minutes: 9 }),
          },
          Film: { __resolveReference: ({ id }: Reference) => ({ id, title: 'A film', minutes: 9 }) },
        },
      },
      lists: {
        sdl: `type Query { list: Playlist } type Playlist @key(fields: "id") { id: ID! name: String medium: Medium } type Medium @key(fields: "id") @interfaceObject { id: ID! }`,
        resolvers: { Query: { list: () => ({ id: 'l1', name: 'Evening', medium: { id: 'f2' } }) } },
      },
    })
    expect(
      await graph.ask(
        '{ medium { title ... on Film { by minutes } } list { name medium { id title __typename } } author { name } }',
      ),
    ).toEqual({
      data: {
        medium: { title: 'A film', by: 'Maker of f1', minutes: 9 },
        list: { name: 'Evening', medium: { id: 'f2', title: 'A film', __typename: 'Film' } },
        author: { name: 'Ann' },
      },
    })
  })
})

describe('non-resolvable-interface-object', () => {
  const graph = new Graph({
    a: {
      sdl: `interface Node @key(fields: "id") { id: ID! } type Item @key(fields: "id", resolvable: false) @interfaceObject { id: ID! } type Query { a: Node item: Item! }`,
      resolvers: { Query: { item: () => ({ id: 'i1' }), a: () => null } },
    },
    b: {
      sdl: `type Node @key(fields: "id", resolvable: false) @interfaceObject { id: ID! field: String } interface Item @key(fields: "id") { id: ID! } type Bread implements Item @key(fields: "id") { id: ID! name: String! } type Query { b: Node }`,
      resolvers: {
        Query: { b: () => ({ id: 'n1', field: 'Field' }) },
        Item: { __resolveReference: ({ id }: Reference) => ({ __typename: 'Bread', id, name: 'Rye' }) },
        Bread: { __resolveReference: ({ id }: Reference) => ({ id, name: 'Rye' }) },
      },
    },
  })

  test('an interface object that cannot be resolved gives what it holds itself', async () => {
    expect(await graph.ask('{ item { id } b { id field } }')).toEqual({
      data: { item: { id: 'i1' }, b: { id: 'n1', field: 'Field' } },
    })
  })

  test('and what it does not hold is refused before any room is asked', () => {
    graph.roomsAsked()
    expect(() => graph.prepare('{ a { field } }')).toThrow(PlanImpossible)
    expect(graph.roomsAsked()).toEqual([])
  })
})

import { printSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { Graph } from './graph.js'

type Reference = { id: string; [field: string]: unknown }

describe('simple-inaccessible', () => {
  const graph = new Graph({
    ages: {
      sdl: `type Query { ofAges: [Person!]! @shareable } type Person @key(fields: "id") { id: ID age: Int }`,
      resolvers: {
        Query: { ofAges: () => [{ id: 'p1', age: 20 }] },
        Person: { __resolveReference: ({ id }: Reference) => ({ id, age: 30 }) },
      },
    },
    friends: {
      sdl: `type Query { ofFriends: [Person!]! } type Person @key(fields: "id") { id: ID friends(kind: Kind = FAMILY @inaccessible): [Person!]! kind: Kind } enum Kind { FAMILY @inaccessible FRIEND }`,
      resolvers: {
        Query: {
          ofFriends: () => [
            { id: 'p2', kind: 'FRIEND' },
            { id: 'p3', kind: 'FAMILY' },
          ],
        },
        Person: {
          __resolveReference: ({ id }: Reference) => ({ id }),
          friends: (_: unknown, { kind }: { kind: string }) => [{ id: `of-${kind}` }],
        },
      },
    },
  })

  test('what is inaccessible cannot be asked for, and its values are null', async () => {
    expect(await graph.ask('{ ofAges { id age friends { id } } }')).toEqual({
      data: { ofAges: [{ id: 'p1', age: 20, friends: [{ id: 'of-FAMILY' }] }] },
    })
    expect(await graph.ask('{ ofFriends { kind age } }')).toEqual({
      data: {
        ofFriends: [
          { kind: 'FRIEND', age: 30 },
          { kind: null, age: 30 },
        ],
      },
    })
    await expect(graph.ask('{ ofFriends { friends(kind: FRIEND) { id } } }')).rejects.toThrow('Unknown argument "kind"')
    expect(printSchema(graph.engine.schema)).not.toContain('FAMILY')
  })
})

describe('enum-intersection', () => {
  const graph = new Graph({
    a: {
      sdl: `type Query { ofA: [Person] } type Person @key(fields: "id") { id: ID kind: Kind @shareable } enum Kind { CLERK }`,
      resolvers: { Query: { ofA: () => [{ id: 'p1', kind: 'CLERK' }] } },
    },
    b: {
      sdl: `type Query { ofKind(kind: Kind!): [Person!] ofB: [Person!] } type Person @key(fields: "id") { id: ID kind: Kind @shareable } enum Kind { SECRET @inaccessible CLERK }`,
      resolvers: {
        Query: {
          ofB: () => [
            { id: 'p1', kind: 'CLERK' },
            { id: 'p2', kind: 'SECRET' },
          ],
          ofKind: (_: unknown, { kind }: { kind: string }) => [{ id: 'p1', kind }],
        },
      },
    },
  })

  test('a value that only one room knows is neither taken nor told', async () => {
    expect(await graph.ask('{ ofA { kind } ofB { id kind } ofKind(kind: CLERK) { kind } }')).toEqual({
      data: {
        ofA: [{ kind: 'CLERK' }],
        ofB: [
          { id: 'p1', kind: 'CLERK' },
          { id: 'p2', kind: null },
        ],
        ofKind: [{ kind: 'CLERK' }],
      },
    })
    await expect(graph.ask('{ ofKind(kind: SECRET) { id } }')).rejects.toThrow('does not exist in "Kind" enum')
    const refused = await graph.ask('query ($kind: Kind!) { ofKind(kind: $kind) { id } }', { kind: 'SECRET' })
    expect(refused.data).toBeUndefined()
    expect(refused.errors).toHaveLength(1)
  })
})

describe('input-object-intersection', () => {
  const graph = new Graph({
    a: {
      sdl: `input Where { first: Int! } type Person @key(fields: "id") { id: ID! name: String! @shareable } type Query { ofA(where: Where!): [Person!] }`,
      resolvers: {
        Query: {
          ofA: (_: unknown, { where }: { where: { first: number } }) =>
            [{ id: 'p1', name: 'Ann' }].slice(0, where.first),
        },
      },
    },
    b: {
      sdl: `input Where { offset: Int first: Int! } type Person @key(fields: "id") { id: ID! name: String! @shareable } type Query { ofB(where: Where!): [Person!] }`,
      resolvers: {
        Query: {
          ofB: (_: unknown, { where }: { where: { first: number } }) =>
            [{ id: 'p2', name: 'Bo' }].slice(0, where.first),
        },
      },
    },
  })

  test('an input takes the fields that all rooms know', async () => {
    expect(
      await graph.ask('query ($where: Where!) { ofA(where: $where) { name } ofB(where: { first: 1 }) { name } }', {
        where: { first: 1 },
      }),
    ).toEqual({
      data: { ofA: [{ name: 'Ann' }], ofB: [{ name: 'Bo' }] },
    })
    await expect(graph.ask('{ ofB(where: { first: 1, offset: 2 }) { name } }')).rejects.toThrow('"offset"')
    expect(
      (await graph.ask('query ($where: Where!) { ofB(where: $where) { name } }', { where: { first: 1, offset: 2 } }))
        .data,
    ).toBeUndefined()
  })
})

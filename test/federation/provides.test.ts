import { describe, expect, test } from 'vitest'
import { Graph } from './graph.js'

type Reference = { id: string }

describe('nested-provides', () => {
  test('what a root field provides three levels down is taken from there, and only from there', async () => {
    const graph = new Graph({
      plans: { sdl: `type Plan @key(fields: "id") { id: ID! year: Int }`, resolvers: { Plan: { year: () => 2026 } } },
      themes: {
        sdl: `type Query { plans: [Plan] @shareable @provides(fields: "themes { id name parts { id name } }") }
          type Plan @key(fields: "id") { id: ID! themes: [Theme] @external }
          type Theme @key(fields: "id") { id: ID! name: String parts: [Theme] @external }`,
        resolvers: {
          Query: {
            plans: () => [{ id: 'p1', themes: [{ id: 't1', name: 'Homes', parts: [{ id: 't2', name: 'Rents' }] }] }],
          },
          Theme: { __resolveReference: ({ id }: Reference) => ({ id, name: `Fetched ${id}` }) },
        },
      },
      parts: {
        sdl: `type Plan @key(fields: "id") { id: ID! themes: [Theme] @shareable } type Theme @key(fields: "id") { id: ID! parts: [Theme] @shareable }`,
        resolvers: { Plan: { themes: () => [{ id: 't9' }] }, Theme: { parts: () => [{ id: 't8' }] } },
      },
    })
    expect(await graph.ask('{ plans { id themes { id name parts { id name } } year } }')).toEqual({
      data: {
        plans: [{ id: 'p1', themes: [{ id: 't1', name: 'Homes', parts: [{ id: 't2', name: 'Rents' }] }], year: 2026 }],
      },
    })
    expect(graph.roomsAsked()).toEqual(['themes', 'plans'])
  })
})

describe('provides-on-interface', () => {
  const vehicles = [
    { __typename: 'Ferry', id: 'f1', name: 'The ferry', seats: 100 },
    { __typename: 'Bus', id: 'b1', name: 'The bus', seats: 50 },
  ]
  const graph = new Graph({
    plain: {
      sdl: `type Query { plan: Plan @shareable route: Route @provides(fields: "vehicles { ... on Ferry { name } }") }
        interface Plan { id: ID! } interface Vehicle { id: ID! }
        type Route implements Plan @key(fields: "id") { id: ID! vehicles: [Vehicle] @shareable }
        type Ferry implements Vehicle @key(fields: "id") { id: ID! @external name: String @external }
        type Bus implements Vehicle @key(fields: "id") { id: ID! @external }`,
      resolvers: {
        Query: { plan: () => ({ __typename: 'Route', id: 'r1' }), route: () => ({ id: 'r1', vehicles: vehicles }) },
      },
    },
    provided: {
      sdl: `type Query { plan: Plan @shareable @provides(fields: "vehicles { id name }") }
        interface Plan { id: ID! vehicles: [Vehicle] } interface Vehicle { id: ID! name: String }
        type Route implements Plan { id: ID! @shareable vehicles: [Vehicle] @external }
        type Ferry implements Vehicle { id: ID! @external name: String @external } type Bus implements Vehicle { id: ID! @external name: String @external }`,
      resolvers: { Query: { plan: () => ({ __typename: 'Route', id: 'r1', vehicles: vehicles }) } },
    },
    home: {
      sdl: `interface Plan { id: ID! vehicles: [Vehicle] } interface Vehicle { id: ID! name: String }
        type Route implements Plan @key(fields: "id") { id: ID! vehicles: [Vehicle] @shareable }
        type Ferry implements Vehicle @key(fields: "id") { id: ID! name: String @shareable seats: Int }
        type Bus implements Vehicle @key(fields: "id") { id: ID! name: String @shareable seats: Int }`,
      resolvers: {
        Route: { vehicles: () => vehicles },
        Ferry: { __resolveReference: ({ id }: Reference) => vehicles.find((vehicle) => vehicle.id === id) },
        Bus: { __resolveReference: ({ id }: Reference) => vehicles.find((vehicle) => vehicle.id === id) },
      },
    },
  })

  test('an interface may be provided whole', async () => {
    expect(await graph.ask('{ plan { id vehicles { id name } } }')).toEqual({
      data: {
        plan: {
          id: 'r1',
          vehicles: [
            { id: 'f1', name: 'The ferry' },
            { id: 'b1', name: 'The bus' },
          ],
        },
      },
    })
    expect(graph.roomsAsked()).toEqual(['provided'])
  })

  test('or for one of its types alone, and the others are asked for at home', async () => {
    graph.roomsAsked()
    expect(await graph.ask('{ route { vehicles { ... on Ferry { name } } } }')).toEqual({
      data: { route: { vehicles: [{ name: 'The ferry' }, {}] } },
    })
    expect(graph.roomsAsked()).toEqual(['plain'])
    expect(await graph.ask('{ route { vehicles { ... on Ferry { seats name } ... on Bus { seats } } } }')).toEqual({
      data: { route: { vehicles: [{ seats: 100, name: 'The ferry' }, { seats: 50 }] } },
    })
  })
})

describe('provides-on-union', () => {
  test('members of a union may be provided one by one', async () => {
    const graph = new Graph({
      plain: {
        sdl: `type Query { found: [Found] @shareable } union Found = Plan | Grant type Plan @key(fields: "id") { id: ID! } type Grant @key(fields: "id") { id: ID! }`,
        resolvers: {
          Query: {
            found: () => [
              { __typename: 'Plan', id: 'p1' },
              { __typename: 'Grant', id: 'g1' },
            ],
          },
        },
      },
      provided: {
        sdl: `type Query { found: [Found] @shareable @provides(fields: "... on Plan { title }") } union Found = Plan | Grant
          type Plan @key(fields: "id") { id: ID! title: String @external } type Grant @key(fields: "id") { id: ID! }`,
        resolvers: {
          Query: {
            found: () => [
              { __typename: 'Plan', id: 'p1', title: 'Provided plan' },
              { __typename: 'Grant', id: 'g1' },
            ],
          },
        },
      },
      home: {
        sdl: `type Plan @key(fields: "id") { id: ID! title: String @shareable } type Grant @key(fields: "id") { id: ID! title: String @shareable }`,
        resolvers: {
          Plan: { __resolveReference: ({ id }: Reference) => ({ id, title: `Home ${id}` }) },
          Grant: { __resolveReference: ({ id }: Reference) => ({ id, title: `Home ${id}` }) },
        },
      },
    })
    expect(await graph.ask('{ found { ... on Plan { id title } } }')).toEqual({
      data: { found: [{ id: 'p1', title: 'Provided plan' }, {}] },
    })
    expect(graph.roomsAsked()).toEqual(['provided'])
    expect(await graph.ask('{ found { ... on Plan { title } ... on Grant { title } } }')).toEqual({
      data: { found: [{ title: 'Provided plan' }, { title: 'Home g1' }] },
    })
    expect(graph.roomsAsked()).toEqual(['provided', 'home'])
  })
})

import { describe, expect, test } from 'vitest'
import { Graph } from './graph.js'

const measures: Readonly<Record<string, { title: string; pilot: string }>> = {
  m1: { title: 'Homes for newcomers', pilot: 'smola-aure' },
  m2: { title: 'A ferry at night', pilot: 'rindal-holtalen' },
}

describe('simple-entity-call', () => {
  test('a field of another room is fetched by the key', async () => {
    const graph = new Graph({
      parties: {
        sdl: `type Query { party: Party } type Party @key(fields: "id") { id: ID! orgNumber: String }`,
        resolvers: { Query: { party: () => ({ id: 'kdd', orgNumber: '972417858' }) } },
      },
      contacts: {
        sdl: `type Party @key(fields: "id") { id: ID! email: String }`,
        resolvers: { Party: { __resolveReference: ({ id }: { id: string }) => ({ id, email: `${id}@example.no` }) } },
      },
    })
    expect(await graph.ask('{ party { email orgNumber } }')).toEqual({
      data: { party: { email: 'kdd@example.no', orgNumber: '972417858' } },
    })
    expect(graph.roomsAsked()).toEqual(['parties', 'contacts'])
  })

  test('equal entities are asked about once, however often they stand in the answer', async () => {
    const graph = new Graph({
      plans: {
        sdl: `type Query { lines: [Line!]! } type Line { who: Party } type Party @key(fields: "id") { id: ID! }`,
        resolvers: { Query: { lines: () => ['a', 'b', 'a', 'a'].map((id) => ({ who: { id } })) } },
      },
      parties: {
        sdl: `type Party @key(fields: "id") { id: ID! name: String }`,
        resolvers: { Party: { __resolveReference: ({ id }: { id: string }) => ({ id, name: id.toUpperCase() }) } },
      },
    })
    expect(await graph.ask('{ lines { who { name } } }')).toEqual({
      data: { lines: ['A', 'B', 'A', 'A'].map((name) => ({ who: { name } })) },
    })
    expect(graph.calls.at(-1)?.variables.representations).toEqual([
      { __typename: 'Party', id: 'a' },
      { __typename: 'Party', id: 'b' },
    ])
  })
})

describe('complex-entity-call', () => {
  test('keys may be lists of objects with keys of their own', async () => {
    const themes = { m1: { id: 't1', tag: 'housing' }, m2: { id: 't2', tag: 'work' } }
    const graph = new Graph({
      plans: {
        sdl: `type Query { top: MeasureList! }
          type MeasureList @key(fields: "measures { id }") { measures: [Measure!]! }
          type Measure @key(fields: "id") { id: ID! theme: Theme @shareable }
          type Theme @key(fields: "id tag") { id: ID! tag: String @shareable }`,
        resolvers: {
          Query: { top: () => ({ measures: [{ id: 'm1' }, { id: 'm2' }] }) },
          Measure: { theme: ({ id }: { id: 'm1' | 'm2' }) => themes[id] },
        },
      },
      names: {
        sdl: `type Measure @key(fields: "id") @key(fields: "id number") { id: ID! number: Int! }`,
        resolvers: {
          Measure: { __resolveReference: ({ id }: { id: string }) => ({ id, number: Number(id.slice(1)) }) },
        },
      },
      lists: {
        sdl: `type MeasureList @key(fields: "measures { id number }") { measures: [Measure!]! first: Measure @shareable }
          type Measure @key(fields: "id number") { id: ID! number: Int! }`,
        resolvers: {
          MeasureList: {
            __resolveReference: (list: { measures: { id: string; number: number }[] }) => ({
              ...list,
              first: list.measures[0],
            }),
          },
        },
      },
      costs: {
        sdl: `type Measure @key(fields: "id number theme { id tag }") { id: ID! number: Int! theme: Theme @shareable cost: String }
          type Theme @key(fields: "id tag") { id: ID! tag: String @shareable }`,
        resolvers: {
          Measure: {
            __resolveReference: (measure: { number: number; theme: { tag: string } }) => ({
              ...measure,
              cost: `${measure.number} ${measure.theme.tag}`,
            }),
          },
        },
      },
    })
    expect(await graph.ask('{ top { first { id cost } measures { cost } } }')).toEqual({
      data: { top: { first: { id: 'm1', cost: '1 housing' }, measures: [{ cost: '1 housing' }, { cost: '2 work' }] } },
    })
  })
})

describe('keys-mashup', () => {
  test('of many keys, resolvable or not, the one is taken that leads there', async () => {
    const graph = new Graph({
      names: {
        sdl: `type Grant @key(fields: "id") @key(fields: "number", resolvable: false) @key(fields: "code { year row }", resolvable: false)
          { id: ID! number: ID! code: Code! name: String! }
          type Code @shareable { year: ID! row: ID! page: ID! }`,
        resolvers: {
          Grant: {
            __resolveReference: ({ id }: { id: string }) => ({
              id,
              number: `n${id}`,
              code: { year: '2026', row: id, page: '1' },
              name: `Grant ${id}`,
            }),
          },
        },
      },
      letters: {
        sdl: `type Query { letter: Letter }
          type Letter @key(fields: "id") { id: ID! grants: [Grant!]! }
          type Grant @key(fields: "code { year row }", resolvable: false) @key(fields: "id code { row page }") @key(fields: "number", resolvable: false) {
            id: ID! number: ID! code: Code! name: String! @external heading: String! @requires(fields: "name")
          }
          type Code @shareable { year: ID! row: ID! page: ID! }`,
        resolvers: {
          Query: {
            letter: () => ({
              id: 'l1',
              grants: [{ id: '7', number: 'n7', code: { year: '2026', row: '7', page: '1' } }],
            }),
          },
          Grant: {
            __resolveReference: (grant: object) => grant,
            heading: ({ name }: { name: string }) => `Re: ${name}`,
          },
        },
      },
    })
    expect(await graph.ask('{ letter { grants { heading name code { page } } } }')).toEqual({
      data: { letter: { grants: [{ heading: 'Re: Grant 7', name: 'Grant 7', code: { page: '1' } }] } },
    })
  })
})

describe('null-keys', () => {
  test('an entity without a key is not asked about, and what it lacks is null', async () => {
    const graph = new Graph({
      lines: {
        sdl: `type Query { lines: [Line] } type Line { measure: Measure } type Measure @key(fields: "code") { code: ID! }`,
        resolvers: { Query: { lines: () => ['c1', 'c2', 'c3'].map((code) => ({ measure: { code } })) } },
      },
      codes: {
        sdl: `type Measure @key(fields: "id") @key(fields: "code") { id: ID! code: ID! }`,
        resolvers: {
          Measure: {
            __resolveReference: ({ code }: { code: string }) =>
              code === 'c3' ? null : { code, id: code.replace('c', 'm') },
          },
        },
      },
      owners: {
        sdl: `type Measure @key(fields: "id") { id: ID! owner: Owner } type Owner { id: ID! name: String }`,
        resolvers: {
          Measure: {
            __resolveReference: ({ id }: { id: string }) => ({ id, owner: { id: `o-${id}`, name: `Owner of ${id}` } }),
          },
        },
      },
    })
    expect(await graph.ask('{ lines { measure { code owner { name } } } }')).toEqual({
      data: {
        lines: [
          { measure: { code: 'c1', owner: { name: 'Owner of m1' } } },
          { measure: { code: 'c2', owner: { name: 'Owner of m2' } } },
          { measure: { code: 'c3', owner: null } },
        ],
      },
    })
    expect(graph.calls.at(-1)?.variables.representations).toHaveLength(2)
  })
})

describe('parent-entity-call', () => {
  test('a part that is no entity is reached through the entity that holds it', async () => {
    const graph = new Graph({
      plans: {
        sdl: `type Query { measures: [Measure!]! }
          type Measure @key(fields: "id") @key(fields: "id row") { id: ID! row: ID! theme: Theme @shareable }
          type Theme @key(fields: "id") { id: ID! name: String! @shareable }`,
        resolvers: { Query: { measures: () => [{ id: 'm1', row: '1', theme: { id: 't1', name: 'Housing' } }] } },
      },
      figures: {
        sdl: `type Measure @key(fields: "id row") { id: ID! row: ID! theme: Theme @shareable }
          type Theme { figures: Figures } type Figures { measures: Int }`,
        resolvers: {
          Measure: { __resolveReference: (measure: object) => ({ ...measure, theme: { figures: { measures: 3 } } }) },
        },
      },
    })
    expect(await graph.ask('{ measures { theme { name figures { measures } } } }')).toEqual({
      data: { measures: [{ theme: { name: 'Housing', figures: { measures: 3 } } }] },
    })
  })
})

describe('parent-entity-call-complex', () => {
  test('one part comes from three rooms: two through its holder, one by its own key', async () => {
    const graph = new Graph({
      details: {
        sdl: `type Measure @key(fields: "id") { id: ID @external theme: Theme @shareable } type Theme { details: String }`,
        resolvers: {
          Measure: {
            __resolveReference: (measure: { id: string }) => ({
              ...measure,
              theme: { details: `Details of ${measure.id}` },
            }),
          },
        },
      },
      themes: {
        sdl: `type Measure @key(fields: "id") { id: ID @external theme: Theme @shareable } type Theme { id: ID @shareable }`,
        resolvers: { Measure: { __resolveReference: (measure: object) => ({ ...measure, theme: { id: 't3' } }) } },
      },
      names: {
        sdl: `type Theme @key(fields: "id") { id: ID name: String }`,
        resolvers: { Theme: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `Theme ${id}` }) } },
      },
      measures: {
        sdl: `type Query { measure(id: ID!): Measure } type Measure @key(fields: "id") { id: ID name: String }`,
        resolvers: { Query: { measure: (_: unknown, { id }: { id: string }) => ({ id, name: `Measure ${id}` }) } },
      },
    })
    expect(await graph.ask('{ measure(id: "1") { id name theme { id name details } } }')).toEqual({
      data: { measure: { id: '1', name: 'Measure 1', theme: { id: 't3', name: 'Theme t3', details: 'Details of 1' } } },
    })
  })
})

describe('mysterious-external', () => {
  test('a key that is external in an extension of the first federation still leads on', async () => {
    const graph = new Graph({
      costs: {
        federation1: true,
        sdl: `extend type Measure @key(fields: "id") { id: ID! @external cost: Float } type Query { cheapest: Measure }`,
        resolvers: {
          Query: { cheapest: () => ({ id: 'm2', cost: 2.5 }) },
          Measure: { __resolveReference: ({ id }: { id: string }) => ({ id, cost: id === 'm2' ? 2.5 : 7 }) },
        },
      },
      measures: {
        sdl: `type Measure @key(fields: "id") { id: ID! title: String! } type Query { measures: [Measure!]! }`,
        resolvers: {
          Query: { measures: () => [{ id: 'm1', title: 'One' }] },
          Measure: { __resolveReference: ({ id }: { id: string }) => ({ id, title: measures[id]?.title }) },
        },
      },
    })
    expect(await graph.ask('{ cheapest { title cost } measures { cost } }')).toEqual({
      data: { cheapest: { title: 'A ferry at night', cost: 2.5 }, measures: [{ cost: 7 }] },
    })
  })
})

describe('node', () => {
  test('an interface that several rooms repeat leads to fields that only one of them has', async () => {
    const node = `interface Node { id: ID! }`
    const graph = new Graph({
      nodes: {
        sdl: `type Query { measureNode: Node pilotNode: Node } ${node}
          type Measure implements Node @key(fields: "id") { id: ID! } type Pilot implements Node @key(fields: "id") { id: ID! }`,
        resolvers: {
          Query: {
            measureNode: () => ({ __typename: 'Measure', id: 'm1' }),
            pilotNode: () => ({ __typename: 'Pilot', id: 'p1' }),
          },
        },
      },
      silent: {
        sdl: `${node} type Measure implements Node @key(fields: "id") { id: ID! } type Pilot implements Node @key(fields: "id") { id: ID! }`,
      },
      names: {
        sdl: `${node} type Measure implements Node @key(fields: "id") { id: ID! title: String! } type Pilot implements Node @key(fields: "id") { id: ID! name: String! }`,
        resolvers: {
          Measure: { __resolveReference: ({ id }: { id: string }) => ({ id, title: measures[id]?.title }) },
          Pilot: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `Pilot ${id}` }) },
        },
      },
    })
    const question = `{ measureNode { id ... on Measure { title } ... on Pilot { name } } pilotNode { __typename ... on Pilot { name } ... on Measure { title } } }`
    expect(await graph.ask(question)).toEqual({
      data: {
        measureNode: { id: 'm1', title: 'Homes for newcomers' },
        pilotNode: { __typename: 'Pilot', name: 'Pilot p1' },
      },
    })
  })
})

describe('corrupted-supergraph-node-id', () => {
  const node = `interface Node { id: ID! }`
  const graph = new Graph({
    parties: {
      sdl: `type Query { node(id: ID!): Node @shareable party(id: String!): Party } ${node}
        type Party implements Node @key(fields: "id") { id: ID! name: String! }
        type Approval implements Node @key(fields: "id") { id: ID! @external party: Party! }`,
      resolvers: {
        Query: { party: (_: unknown, { id }: { id: string }) => ({ id, name: `Party ${id}` }) },
        Party: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `Party ${id}` }) },
        Approval: {
          __resolveReference: ({ id }: { id: string }) => ({ id, party: { id: `of-${id}`, name: `Party of-${id}` } }),
        },
      },
    },
    approvals: {
      sdl: `type Query { node(id: ID!): Node @shareable approval(id: String!): Approval } ${node}
        type Party implements Node @key(fields: "id") { id: ID! @external approvals: [Approval!]! }
        type Approval implements Node @key(fields: "id") { id: ID! text: String! }`,
      resolvers: {
        Query: { approval: (_: unknown, { id }: { id: string }) => ({ id, text: `Text ${id}` }) },
        Party: {
          __resolveReference: ({ id }: { id: string }) => ({ id, approvals: [{ id: `${id}-1`, text: 'Granted' }] }),
        },
        Approval: { __resolveReference: ({ id }: { id: string }) => ({ id, text: `Text ${id}` }) },
      },
    },
  })

  test('an external key of a type that a room extends is read where the type is at home', async () => {
    expect(await graph.ask('{ party(id: "kdd") { id name approvals { id text party { name } } } }')).toEqual({
      data: {
        party: {
          id: 'kdd',
          name: 'Party kdd',
          approvals: [{ id: 'kdd-1', text: 'Granted', party: { name: 'Party of-kdd-1' } }],
        },
      },
    })
    expect(await graph.ask('{ approval(id: "a") { text party { id approvals { id } } } }')).toEqual({
      data: { approval: { text: 'Text a', party: { id: 'of-a', approvals: [{ id: 'of-a-1' }] } } },
    })
  })
})

describe('shared-root', () => {
  test('a root field that three rooms share is answered by each as far as it knows', async () => {
    const graph = new Graph({
      names: {
        sdl: `type Query { pilot: Pilot @shareable pilots: [Pilot] @shareable } type Pilot @shareable { id: ID! name: Name } type Name { bokmal: String }`,
        resolvers: {
          Query: {
            pilot: () => ({ id: '1', name: { bokmal: 'Smøla' } }),
            pilots: () => [{ id: '1', name: { bokmal: 'Smøla' } }],
          },
        },
      },
      counties: {
        sdl: `type Query { pilot: Pilot @shareable pilots: [Pilot] @shareable } type Pilot @shareable { id: ID! county: String }`,
        resolvers: { Query: { pilot: () => ({ id: '1', county: '15' }), pilots: () => [{ id: '1', county: '15' }] } },
      },
      cohorts: {
        sdl: `type Query { pilot: Pilot @shareable pilots: [Pilot] @shareable } type Pilot @shareable { id: ID! cohort: Int }`,
        resolvers: { Query: { pilot: () => ({ id: '1', cohort: 2 }), pilots: () => [{ id: '1', cohort: 2 }] } },
      },
    })
    const whole = { id: '1', name: { bokmal: 'Smøla' }, county: '15', cohort: 2 }
    expect(
      await graph.ask('{ pilot { id name { bokmal } county cohort } pilots { id name { bokmal } county cohort } }'),
    ).toEqual({
      data: { pilot: whole, pilots: [whole] },
    })
    expect(graph.roomsAsked().sort()).toEqual(['cohorts', 'counties', 'names'])
  })
})

describe('child-type-mismatch', () => {
  test('members of a union may give the same key values of different types', async () => {
    const graph = new Graph({
      one: {
        sdl: `type Person { id: ID @shareable } type Query { people: [Person!]! }`,
        resolvers: { Query: { people: () => [{ id: 'p1' }] } },
      },
      two: {
        sdl: `union Actor = Person | Office
          type Person @key(fields: "id") { id: ID! name: String colleagues: [Actor!]! }
          type Office { id: ID name: String @shareable colleagues: [Actor!]! }
          type Query { actors: [Actor!]! }`,
        resolvers: {
          Query: { actors: () => [person, office] },
          Actor: { __resolveType: ({ kind }: { kind: string }) => kind },
        },
      },
    })
    const question = `{ people { id } actors { ... on Person { id name colleagues { ... on Office { id } ... on Person { id } } } ... on Office { id name } } }`
    expect(await graph.ask(question)).toEqual({
      data: {
        people: [{ id: 'p1' }],
        actors: [
          { id: 'p1', name: 'Ann', colleagues: [{ id: 'o1' }] },
          { id: 'o1', name: 'Desk' },
        ],
      },
    })
  })

  const office = { kind: 'Office', id: 'o1', name: 'Desk', colleagues: [] }
  const person = { kind: 'Person', id: 'p1', name: 'Ann', colleagues: [office] }
})

describe('mutations', () => {
  test('root fields of a mutation are done one after the other, each with what other rooms know of its outcome', async () => {
    let balance = 10
    const done: string[] = []
    const write =
      (name: string, change: (by: number) => number) =>
      async (_: unknown, { by }: { by: number }) => {
        await new Promise((resolve) => setTimeout(resolve, name === 'add' ? 15 : 1))
        done.push(name)
        balance = change(by)
        return balance
      }
    const graph = new Graph({
      sums: {
        sdl: `type Query { balance: Int! } type Mutation { add(by: Int!, requestId: String): Int! enter(amount: Int!): Entry! }
          type Entry @key(fields: "id") { id: ID! amount: Int! }`,
        resolvers: {
          Query: { balance: () => balance },
          Mutation: {
            add: write('add', (by) => balance + by),
            enter: (_: unknown, { amount }: { amount: number }) => {
              done.push('enter')
              return { id: `e${done.length}`, amount }
            },
          },
          Entry: { __resolveReference: ({ id }: { id: string }) => ({ id, amount: 0 }) },
        },
      },
      products: {
        sdl: `type Mutation { multiply(by: Int!): Int! } type Query { nothing: Int } type Entry @key(fields: "id") { id: ID! amount: Int! @external label: String! @requires(fields: "amount") }`,
        resolvers: {
          Mutation: { multiply: write('multiply', (by) => balance * by) },
          Entry: { label: ({ id, amount }: { id: string; amount: number }) => `${id}: ${amount} kr` },
        },
      },
    })
    const question =
      'mutation ($five: Int!) { one: add(by: $five) two: multiply(by: 2) three: add(by: 1) enter(amount: 7) { label } four: multiply(by: 10) }'
    expect(await graph.ask(question, { five: 5 })).toEqual({
      data: { one: 15, two: 30, three: 31, enter: { label: 'e4: 7 kr' }, four: 310 },
    })
    expect(done).toEqual(['add', 'multiply', 'add', 'enter', 'multiply'])
  })
})

describe('typename', () => {
  const graph = new Graph({
    things: {
      sdl: `type Query { union: Result interface: Node } union Result = Measure | Pilot interface Node { id: ID! }
        type Measure implements Node { id: ID! } type Pilot implements Node { id: ID! }
        interface Actor @key(fields: "id") { id: ID! } type Office implements Actor @key(fields: "id") { id: ID! isMain: Boolean! }`,
      resolvers: {
        Query: {
          union: () => ({ __typename: 'Measure', id: '1' }),
          interface: () => ({ __typename: 'Pilot', id: '2' }),
        },
        Actor: { __resolveReference: ({ id }: { id: string }) => ({ __typename: 'Office', id, isMain: true }) },
      },
    },
    actors: {
      sdl: `type Query { actors: [Actor] } type Actor @key(fields: "id") @interfaceObject { id: ID! name: String! }`,
      resolvers: { Query: { actors: () => [{ id: 'a1', name: 'Ann' }] } },
    },
  })

  test('the type is told under any alias, at the root, in unions, interfaces and interface objects', async () => {
    expect(await graph.ask('{ __typename t: __typename }')).toEqual({ data: { __typename: 'Query', t: 'Query' } })
    expect(graph.roomsAsked()).toEqual([])
    expect(
      await graph.ask('{ union { __typename kind: __typename } interface { what: __typename } root: __typename }'),
    ).toEqual({
      data: { union: { __typename: 'Measure', kind: 'Measure' }, interface: { what: 'Pilot' }, root: 'Query' },
    })
    expect(await graph.ask('{ actors { __typename id name ... on Office { t: __typename } } }')).toEqual({
      data: { actors: [{ __typename: 'Office', id: 'a1', name: 'Ann', t: 'Office' }] },
    })
  })
})

describe('include-skip', () => {
  const asked: string[] = []
  const graph = new Graph({
    plans: {
      sdl: `type Query { measure: Measure } type Measure @key(fields: "id") { id: ID! cost: Float! }`,
      resolvers: {
        Query: { measure: () => ({ id: 'm1', cost: 700 }) },
        Measure: { __resolveReference: () => ({ id: 'm1', cost: 700 }) },
      },
    },
    judgements: {
      sdl: `type Measure @key(fields: "id") { id: ID! cost: Float! @external isDear: Boolean! @requires(fields: "cost") }`,
      resolvers: { Measure: { isDear: ({ cost }: { cost: number }) => cost > 500 } },
    },
    advice: {
      sdl: `type Measure @key(fields: "id") { id: ID! isDear: Boolean! @external wait: Boolean! @requires(fields: "isDear") now: Boolean! @requires(fields: "isDear") }`,
      resolvers: {
        Measure: {
          wait({ isDear }: { isDear: boolean }) {
            asked.push('wait')
            return isDear
          },
          now({ isDear }: { isDear: boolean }) {
            asked.push('now')
            return !isDear
          },
        },
      },
    },
  })
  const question = 'query ($yes: Boolean!) { measure { id wait @include(if: $yes) now @skip(if: $yes) } }'

  test('what is left out is asked of no room, and what it requires neither', async () => {
    expect(await graph.ask(question, { yes: true })).toEqual({ data: { measure: { id: 'm1', wait: true } } })
    expect(await graph.ask(question, { yes: false })).toEqual({ data: { measure: { id: 'm1', now: false } } })
    expect(asked).toEqual(['wait', 'now'])
    graph.roomsAsked()
    expect(await graph.ask('query ($no: Boolean!) { measure { id wait @include(if: $no) } }', { no: false })).toEqual({
      data: { measure: { id: 'm1' } },
    })
    expect(graph.roomsAsked()).toEqual(['plans'])
  })

  test('conditions may be literals, may stand on fragments, and may leave nothing', async () => {
    const text =
      'query ($yes: Boolean!) { measure @include(if: true) { ... @skip(if: $yes) { id } ...F @include(if: $yes) } } fragment F on Measure { cost @skip(if: false) }'
    expect(await graph.ask(text, { yes: true })).toEqual({ data: { measure: { cost: 700 } } })
    expect(await graph.ask('{ measure { id @skip(if: true) } }')).toEqual({ data: { measure: {} } })
    expect(await graph.ask('query ($no: Boolean!) { measure @include(if: $no) { id } }', { no: false })).toEqual({
      data: {},
    })
  })
})

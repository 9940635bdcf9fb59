import { describe, expect, test } from 'vitest'
import { Graph } from './graph.js'

type Measure = { id: string; [field: string]: unknown }
const itself = (measure: Measure) => measure

describe('simple-requires-provides', () => {
  const graph = new Graph({
    plans: {
      sdl: `type Query { measures: [Measure] } type Measure @key(fields: "id") { id: ID! title: String cost: Int share: Int }`,
      resolvers: {
        Query: { measures: () => [measure('1'), measure('2')] },
        Measure: { __resolveReference: ({ id }: Measure) => measure(id) },
      },
    },
    grants: {
      sdl: `type Measure @key(fields: "id") { id: ID! share: Int @external cost: Int @external granted: Float @requires(fields: "cost share") isGranted: Boolean }`,
      resolvers: {
        Measure: {
          granted: ({ cost, share }: { cost: number; share: number }) => (cost * share) / 100,
          isGranted: () => true,
        },
      },
    },
    people: {
      sdl: `type Query { me: Person } type Person @key(fields: "id") { id: ID! name: String }`,
      resolvers: {
        Query: { me: () => ({ id: 'ann' }) },
        Person: { __resolveReference: itself, name: ({ id }: Measure) => `${id} in full` },
      },
    },
    remarks: {
      sdl: `type Remark @key(fields: "id") { id: ID! text: String by: Person @provides(fields: "name") on: Measure }
        type Person @key(fields: "id") { id: ID! name: String @external remarks: [Remark] }
        type Measure @key(fields: "id") { id: ID! remarks: [Remark] }`,
      resolvers: {
        Person: {
          remarks: () => [{ id: 'r1', text: 'Good', by: { id: 'ann', name: 'as provided' }, on: { id: '1' } }],
        },
        Measure: {
          remarks: ({ id }: Measure) => [
            { id: `r${id}`, text: 'Fine', by: { id: 'ann', name: 'as provided' }, on: { id } },
          ],
        },
      },
    },
  })
  const measure = (id: string) => ({ id, title: `Measure ${id}`, cost: 200 * Number(id), share: 50 })

  test('a field is worked out of fields of another room that the client did not ask for', async () => {
    expect(await graph.ask('{ measures { granted isGranted } }')).toEqual({
      data: {
        measures: [
          { granted: 100, isGranted: true },
          { granted: 200, isGranted: true },
        ],
      },
    })
  })

  test('what a room provides on the way is not fetched from where it is at home', async () => {
    graph.roomsAsked()
    expect(await graph.ask('{ measures { remarks { by { id name } } } }')).toEqual({
      data: { measures: ['1', '2'].map(() => ({ remarks: [{ by: { id: 'ann', name: 'as provided' } }] })) },
    })
    expect(graph.roomsAsked()).toEqual(['plans', 'remarks'])
    expect(await graph.ask('{ me { name remarks { on { title granted remarks { text } } } } }')).toEqual({
      data: {
        me: {
          name: 'ann in full',
          remarks: [{ on: { title: 'Measure 1', granted: 100, remarks: [{ text: 'Fine' }] } }],
        },
      },
    })
  })
})

describe('requires-requires', () => {
  test('requirements chain over four rooms, also through fields that clients do not see', async () => {
    const graph = new Graph({
      costs: {
        sdl: `type Measure @key(fields: "id") { id: ID! cost: Float! @inaccessible }`,
        resolvers: { Measure: { __resolveReference: itself, cost: () => 699.99 } },
      },
      plans: {
        sdl: `type Query { measure: Measure } type Measure @key(fields: "id") { id: ID! isShared: Boolean! }`,
        resolvers: {
          Query: { measure: () => ({ id: 'm1', isShared: true }) },
          Measure: { __resolveReference: itself, isShared: () => true },
        },
      },
      judgements: {
        sdl: `type Measure @key(fields: "id") { id: ID! cost: Float! @external isDear: Boolean! @requires(fields: "cost")
          isShared: Boolean! @external isDearAlone: Boolean! @requires(fields: "isShared") }`,
        resolvers: {
          Measure: {
            isDear: ({ cost }: { cost: number }) => cost > 500,
            isDearAlone: ({ isShared }: { isShared: boolean }) => !isShared,
          },
        },
      },
      advice: {
        sdl: `type Measure @key(fields: "id") { id: ID! isDear: Boolean! @external go: Boolean! @requires(fields: "isDear")
          isDearAlone: Boolean! @external goTogether: Boolean! @requires(fields: "isDearAlone") }`,
        resolvers: {
          Measure: {
            go: ({ isDear }: { isDear: boolean }) => !isDear,
            goTogether: ({ isDearAlone }: { isDearAlone: boolean }) => !isDearAlone,
          },
        },
      },
    })
    expect(await graph.ask('{ measure { go goTogether isDear } }')).toEqual({
      data: { measure: { go: false, goTogether: true, isDear: true } },
    })
    expect(await graph.ask('{ measure { goTogether } }')).toEqual({ data: { measure: { goTogether: true } } })
    await expect(graph.ask('{ measure { cost } }')).rejects.toThrow('Cannot query field "cost"')
  })
})

describe('requires-circular', () => {
  test('two rooms may each need the other, as long as no field needs itself', async () => {
    const years: Readonly<Record<string, number>> = { ann: 2, bo: 30 }
    const graph = new Graph({
      people: {
        sdl: `type Query { notes: [Note] }
          type Note @key(fields: "id") { id: ID! byNovice: Boolean! @external byVeteran: Boolean! @requires(fields: "byNovice") }
          type Person @key(fields: "id") { id: ID! name: String! years: Int! }`,
        resolvers: {
          Query: { notes: () => [{ id: 'ann' }, { id: 'bo' }] },
          Note: { byVeteran: ({ byNovice }: { byNovice: boolean }) => !byNovice },
          Person: { __resolveReference: ({ id }: Measure) => ({ id, name: id, years: years[id] }) },
        },
      },
      notes: {
        sdl: `type Note @key(fields: "id") { id: ID! author: Person! byNovice: Boolean! @requires(fields: "author { years }") }
          type Person @key(fields: "id") { id: ID! years: Int! @external }`,
        resolvers: {
          Note: {
            __resolveReference: (note: Measure) => ({ author: { id: note.id }, ...note }),
            byNovice: ({ author }: { author: { years: number } }) => author.years < 5,
          },
        },
      },
    })
    expect(await graph.ask('{ notes { byVeteran author { name } } }')).toEqual({
      data: {
        notes: [
          { byVeteran: false, author: { name: 'ann' } },
          { byVeteran: true, author: { name: 'bo' } },
        ],
      },
    })
  })
})

describe('requires-interface', () => {
  const base = `interface Address { id: ID! }
    type Home implements Address @key(fields: "id") { id: ID! city: String @shareable } type Office implements Address @key(fields: "id") { id: ID! city: String @shareable }`
  const graph = new Graph({
    people: {
      sdl: `type Query { person: Person } ${base}
        type Person @key(fields: "id") { id: ID! name: String! @shareable address: Address @external
          city: String @requires(fields: "address { id }") desk: String @requires(fields: "address { ... on Office { id } }") }`,
      resolvers: {
        Query: { person: () => ({ id: 'ann', name: 'Ann' }) },
        Person: {
          city: ({ address }: { address?: { id: string } }) => address && `City of ${address.id}`,
          desk: ({ address }: { address?: { id?: string } }) => (address?.id ? `Desk of ${address.id}` : null),
        },
      },
    },
    addresses: {
      sdl: `${base} type Cabin implements Address @key(fields: "id") { id: ID! city: String @shareable }
        type Person @key(fields: "id") { id: ID! name: String! @shareable address: Address @shareable } type Query { other: Person }`,
      resolvers: {
        Query: { other: () => ({ id: 'bo', name: 'Bo' }) },
        Person: {
          __resolveReference: ({ id }: Measure) => ({ id, name: id }),
          address: ({ id }: Measure) =>
            id === 'ann'
              ? { __typename: 'Home', id: 'h1', city: 'Aure' }
              : { __typename: 'Office', id: 'o1', city: 'Smøla' },
        },
      },
    },
  })

  test('a requirement may be of an interface, or of one of its types alone', async () => {
    expect(await graph.ask('{ person { city address { id ... on Home { city } } } other { city } }')).toEqual({
      data: { person: { city: 'City of h1', address: { id: 'h1', city: 'Aure' } }, other: { city: 'City of o1' } },
    })
    expect(await graph.ask('{ person { desk } other { desk } }')).toEqual({
      data: { person: { desk: null }, other: { desk: 'Desk of o1' } },
    })
  })
})

const priced = {
  sdl: `type Query { measures: [Measure] } type Measure @key(fields: "id") { id: ID! name: String cost(in: String!): Int weight: Int theme: Theme }
    type Theme { average(in: String!): Int }`,
  resolvers: {
    Query: {
      measures: () => [
        { id: 'm1', name: 'One' },
        { id: 'm2', name: 'Two' },
      ],
    },
    Measure: {
      __resolveReference: itself,
      cost: ({ id }: Measure, { in: currency }: { in: string }) =>
        (currency === 'NOK' ? 100 : 10) * Number(id.slice(1)),
      weight: () => 7,
      theme: ({ id }: Measure) => ({ id }),
    },
    Theme: {
      average: ({ id }: Measure, { in: currency }: { in: string }) =>
        (currency === 'NOK' ? 500 : 50) * Number(id.slice(1)),
    },
  },
}

describe('requires-with-argument', () => {
  test('a requirement with arguments does not mix with the same field as the client asks for it', async () => {
    const graph = new Graph({
      priced,
      estimates: {
        sdl: `type Measure @key(fields: "id") { id: ID! weight: Int @external cost(in: String!): Int @external theme: Theme @external
            freight: Int @requires(fields: "cost(in: \\"NOK\\") weight") isDear: Boolean @requires(fields: "theme { average(in: \\"NOK\\") }") }
          type Theme @external { average(in: String!): Int }`,
        resolvers: {
          Measure: {
            freight: ({ cost, weight }: { cost: number; weight: number }) => cost * weight,
            isDear: ({ theme }: { theme: { average: number } }) => theme.average > 700,
          },
        },
      },
    })
    expect(
      await graph.ask(
        '{ measures { cost(in: "EUR") freight isDear theme { average(in: "EUR") } euro: cost(in: "EUR") krone: cost(in: "NOK") } }',
      ),
    ).toEqual({
      data: {
        measures: [
          { cost: 10, freight: 700, isDear: false, theme: { average: 50 }, euro: 10, krone: 100 },
          { cost: 20, freight: 1400, isDear: true, theme: { average: 100 }, euro: 20, krone: 200 },
        ],
      },
    })
  })

  test('a requirement reaches through a list with an argument into another room', async () => {
    const notes = [{ id: 'n1' }, { id: 'n2' }, { id: 'n3' }, { id: 'n4' }]
    const graph = new Graph({
      feed: {
        sdl: `type Query { feed: [Plan] } type Plan @key(fields: "id") { id: ID! } type Note @key(fields: "id") { id: ID! by: ID text: String! }`,
        resolvers: {
          Query: { feed: () => [{ id: 'p1' }] },
          Note: { __resolveReference: ({ id }: Measure) => ({ id, by: `by-${id}`, text: `Text ${id}` }) },
        },
      },
      authors: {
        sdl: `type Plan @key(fields: "id") { id: ID! firstThree: String @requires(fields: "notes(limit: 3) { by }") notes(limit: Int!): [Note] }
          type Note @key(fields: "id") { id: ID! date: String by: ID @external }`,
        resolvers: {
          Plan: {
            notes: (_: unknown, { limit }: { limit: number }) => notes.slice(0, limit),
            firstThree: ({ notes: required }: { notes: { by: string }[] }) => required.map(({ by }) => by).join(' '),
          },
          Note: { __resolveReference: itself, date: () => '2026-06-01' },
        },
      },
    })
    expect(await graph.ask('{ feed { firstThree notes(limit: 1) { id text date } } }')).toEqual({
      data: { feed: [{ firstThree: 'by-n1 by-n2 by-n3', notes: [{ id: 'n1', text: 'Text n1', date: '2026-06-01' }] }] },
    })
  })
})

describe('requires-with-argument-conflict', () => {
  test('two fields of one room may require the same field with different arguments', async () => {
    const graph = new Graph({
      priced,
      estimates: {
        sdl: `type Measure @key(fields: "id") { id: ID! weight: Int @external cost(in: String!): Int @external
            inKroner: Int @requires(fields: "cost(in: \\"NOK\\") weight") inEuro: Int @requires(fields: "cost(in: \\"EUR\\") weight") }`,
        resolvers: {
          Measure: {
            inKroner: ({ cost, weight }: { cost: number; weight: number }) => cost * weight,
            inEuro: ({ cost, weight }: { cost: number; weight: number }) => cost * weight,
          },
        },
      },
    })
    expect(await graph.ask('{ measures { inKroner inEuro cost(in: "EUR") } }')).toEqual({
      data: {
        measures: [
          { inKroner: 700, inEuro: 70, cost: 10 },
          { inKroner: 1400, inEuro: 140, cost: 20 },
        ],
      },
    })
  })
})

describe('requires-with-fragments', () => {
  const base = `interface Fact { text: String! } interface Sourced implements Fact { text: String! source: String! }`
  const graph = new Graph({
    facts: {
      sdl: `type Query { entry: Entry } ${base} type Entry @key(fields: "id") { id: ID! fact: Fact }
        type Letter implements Fact & Sourced @shareable { text: String! source: String! page: String! }
        type Sheet implements Fact & Sourced @shareable { text: String! source: String! cell: String! }`,
      resolvers: {
        Query: { entry: () => ({ id: 'e1' }) },
        Entry: {
          __resolveReference: itself,
          fact: ({ id }: Measure) =>
            id === 'e1'
              ? { __typename: 'Letter', text: 'A', source: 'KDD', page: '3' }
              : { __typename: 'Sheet', text: 'B', source: 'SSB', cell: 'C4' },
        },
      },
    },
    citations: {
      sdl: `type Query { other: Entry } ${base}
        type Letter implements Fact & Sourced @shareable @inaccessible { text: String! source: String! page: String! }
        type Sheet implements Fact & Sourced @shareable { text: String! source: String! cell: String! }
        type Entry @key(fields: "id") { id: ID! fact: Fact @external
          citation: String! @requires(fields: "fact { text ... on Letter { source page } ... on Sheet { source cell } }")
          short: String! @requires(fields: "fact { ... on Fact { text } }") }`,
      resolvers: {
        Query: { other: () => ({ id: 'e2' }) },
        Entry: {
          citation: ({ fact }: { fact: Measure }) => [fact.text, fact.source, fact.page ?? fact.cell].join(', '),
          short: ({ fact }: { fact: Measure }) => fact.text,
        },
      },
    },
  })

  test('a requirement may go through an interface into its types, even one that clients do not see', async () => {
    expect(
      await graph.ask('{ entry { citation short } other { citation short fact { text ... on Sheet { cell } } } }'),
    ).toEqual({
      data: {
        entry: { citation: 'A, KDD, 3', short: 'A' },
        other: { citation: 'B, SSB, C4', short: 'B', fact: { text: 'B', cell: 'C4' } },
      },
    })
    expect(await graph.ask('{ entry { fact { __typename text } } }')).toEqual({ data: { entry: { fact: null } } })
  })
})

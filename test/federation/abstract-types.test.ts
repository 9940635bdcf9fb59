import { describe, expect, test } from 'vitest'
import { Graph } from './graph.js'

type Reference = { id: string; [field: string]: unknown }
const itself = (reference: Reference) => reference

describe('abstract-types', () => {
  const graph = new Graph({
    documents: {
      sdl: `type Query { documents: [Document] similar(id: ID!): [Document] }
        interface Document { id: ID! number: String size: Size by: Person hidden: Boolean @inaccessible } interface Similar { similar: [Document] }
        type Size @shareable { pages: Int grams: Float }
        type Letter implements Document & Similar @key(fields: "id") { id: ID! number: String size: Size @shareable by: Person similar: [Letter] hidden: Boolean sender: Sender }
        type Report implements Document & Similar @key(fields: "id") { id: ID! number: String size: Size @shareable by: Person similar: [Report] hidden: Boolean sender: Sender }
        type Person @key(fields: "email") { email: ID! written: Int } union Sender = Office @shareable
        type Office @key(fields: "id") { id: ID! }`.replace(
        ' @shareable\n        type Office',
        '\n        type Office',
      ),
      resolvers: {
        Query: {
          documents: () => [letter('l1'), report('r1'), letter('l2')],
          similar: (_: unknown, { id }: Reference) => [letter(`${id}-like`)],
        },
        Letter: { __resolveReference: ({ id }: Reference) => letter(id) },
        Report: { __resolveReference: ({ id }: Reference) => report(id) },
      },
    },
    titles: {
      sdl: `type Letter @key(fields: "id") { id: ID! title: String } type Report @key(fields: "id") { id: ID! title: String }`,
      resolvers: {
        Letter: { __resolveReference: itself, title: ({ id }: Reference) => `Letter ${id}` },
        Report: { __resolveReference: itself, title: ({ id }: Reference) => `Report ${id}` },
      },
    },
    post: {
      sdl: `interface Document { id: ID! size: Size delivery(to: String): Delivery } type Size @shareable { pages: Int grams: Float } type Delivery { days: Int to: String }
        type Letter implements Document @key(fields: "id") { id: ID! size: Size @external delivery(to: String): Delivery @requires(fields: "size { pages grams }") }
        type Report implements Document @key(fields: "id") { id: ID! size: Size @external delivery(to: String): Delivery @requires(fields: "size { pages grams }") }`,
      resolvers: { Letter: { delivery }, Report: { delivery } },
    },
    people: {
      sdl: `type Person @key(fields: "email") { email: ID! name: String } type Office @key(fields: "id") { id: ID! name: String }`,
      resolvers: {
        Person: { __resolveReference: itself, name: ({ email }: Reference) => String(email).split('@')[0] },
        Office: { __resolveReference: itself, name: ({ id }: Reference) => `Office ${id}` },
      },
    },
    remarks: {
      sdl: `interface Document { id: ID! remarks: [Remark!]! } interface Similar { similar: [Document] } type Remark { id: Int! on: Document }
        type Letter implements Document & Similar @key(fields: "id") { id: ID! remarks: [Remark!]! similar: [Letter] @external onSimilar: [Remark!]! @requires(fields: "similar { id }") }
        type Report implements Document & Similar @key(fields: "id") { id: ID! remarks: [Remark!]! similar: [Report] @external onSimilar: [Remark!]! @requires(fields: "similar { id }") }`,
      resolvers: {
        Letter: {
          __resolveReference: itself,
          remarks: ({ id }: Reference) => [{ id: 1, on: { __typename: 'Letter', id } }],
          onSimilar: ({ similar }: { similar: Reference[] }) => similar.map((_, i) => ({ id: 100 + i })),
        },
        Report: { __resolveReference: itself, remarks: () => [], onSimilar: () => [] },
      },
    },
  })

  test('fields of an interface are gathered from five rooms, for each type from where it is at home', async () => {
    const question = `{ documents { id number by { name } size { pages } delivery(to: "Aure") { days to }
      ... on Letter { title } ... on Report { title sender { ... on Office { name } } } remarks { id on { number ... on Letter { title } } } } }`
    expect(await graph.ask(question)).toEqual({
      data: {
        documents: [
          { ...common('l1'), title: 'Letter l1', remarks: [{ id: 1, on: { number: 'no. l1', title: 'Letter l1' } }] },
          { ...common('r1'), title: 'Report r1', sender: { name: 'Office o-r1' }, remarks: [] },
          { ...common('l2'), title: 'Letter l2', remarks: [{ id: 1, on: { number: 'no. l2', title: 'Letter l2' } }] },
        ],
      },
    })
  })

  test('interfaces narrow into one another, and what one type requires is fetched for it alone', async () => {
    expect(
      await graph.ask(
        '{ similar(id: "x") { ... on Similar { similar { id ... on Letter { title } } ... on Letter { onSimilar { id } } } } }',
      ),
    ).toEqual({
      data: { similar: [{ similar: [{ id: 'x-like-2', title: 'Letter x-like-2' }], onSimilar: [{ id: 100 }] }] },
    })
  })

  const common = (id: string) => ({
    id,
    number: `no. ${id}`,
    by: { name: 'ann' },
    size: { pages: 2 },
    delivery: { days: 10, to: 'Aure' },
  })
})

const letter = (id: string): Reference => ({
  ...document(id),
  __typename: 'Letter',
  similar: [{ ...document(`${id}-2`), __typename: 'Letter' }],
})
const report = (id: string): Reference => ({ ...document(id), __typename: 'Report', similar: [] })
const document = (id: string) => ({
  id,
  number: `no. ${id}`,
  size: { pages: 2, grams: 5 },
  by: { email: 'ann@example.no', written: 3 },
  sender: { __typename: 'Office', id: `o-${id}` },
})
const delivery = ({ size }: { size: { pages: number; grams: number } }, { to }: { to: string }) => ({
  days: size.pages * size.grams,
  to,
})

describe('union-intersection', () => {
  const graph = new Graph({
    a: {
      sdl: `union Medium = Book | Song type Book @key(fields: "id") { id: ID! title: String! @shareable ofA: String! } type Song @key(fields: "id") { id: ID! title: String! @shareable ofA: String! }
        type Query { medium: Medium @shareable onlyA: Medium song: Medium viewer: Viewer @shareable } type Viewer { medium: Medium @shareable inA: Medium }`,
      resolvers: {
        Query: { medium: () => book, onlyA: () => book, song: () => song, viewer: () => ({ medium: book, inA: song }) },
        Book: { __resolveReference: () => book },
      },
    },
    b: {
      sdl: `union Medium = Book | Film type Book @key(fields: "id") { id: ID! title: String! @shareable ofB: String! } type Film @key(fields: "id") { id: ID! title: String! @shareable ofB: String! }
        type Query { medium: Medium @shareable onlyB: Medium viewer: Viewer @shareable } type Viewer { medium: Medium @shareable inB: Medium }`,
      resolvers: {
        Query: { medium: () => book, onlyB: () => film, viewer: () => ({ medium: book, inB: film }) },
        Book: { __resolveReference: () => book },
      },
    },
  })
  const book = { __typename: 'Book', id: 'b', title: 'A book', ofA: 'A', ofB: 'B' }
  const song = { __typename: 'Song', id: 's', title: 'A song', ofA: 'A' }
  const film = { __typename: 'Film', id: 'f', title: 'A film', ofB: 'B' }

  test('a union is made of the members of all rooms, each asked only about those it knows', async () => {
    const parts = '{ __typename ... on Book { title ofA ofB } ... on Song { title ofA } ... on Film { title ofB } }'
    expect(
      await graph.ask(
        `{ medium ${parts} onlyA ${parts} onlyB ${parts} song ${parts} viewer { medium ${parts} inA ${parts} inB ${parts} } }`,
      ),
    ).toEqual({
      data: {
        medium: shown(book),
        onlyA: shown(book),
        onlyB: shown(film),
        song: shown(song),
        viewer: { medium: shown(book), inA: shown(song), inB: shown(film) },
      },
    })
  })

  test('a type that is no member there leaves an empty object', async () => {
    expect(await graph.ask('{ onlyA { ... on Film { title } } onlyB { ... on Film { title } } }')).toEqual({
      data: { onlyA: {}, onlyB: { title: 'A film' } },
    })
  })

  const shown = ({ id: _, ...rest }: Reference) => rest
})

describe('union-interface-distributed', () => {
  test('a type may belong to an interface in one room and to a union in another', async () => {
    const graph = new Graph({
      a: {
        sdl: `type Query { things: [Thing] node(id: ID!): Node } union Thing = Ferry | Bus interface Node { id: ID! } interface Insured { until: Int }
          type Ferry @key(fields: "id") { id: ID! } type Bus implements Node & Insured @key(fields: "id") { id: ID! until: Int }`,
        resolvers: {
          Query: {
            things: () => [
              { __typename: 'Ferry', id: 'f1' },
              { __typename: 'Bus', id: 'b1', until: 2027 },
            ],
            node: (_: unknown, { id }: Reference) => ({ __typename: 'Bus', id, until: 2027 }),
          },
        },
      },
      b: {
        sdl: `interface Node { id: ID! } interface Insured { until: Int } type Ferry implements Node & Insured @key(fields: "id") { id: ID! until: Int }`,
        resolvers: { Ferry: { __resolveReference: itself, until: () => 2030 } },
      },
    })
    expect(await graph.ask('{ things { ... on Node { id } ... on Insured { until } } }')).toEqual({
      data: {
        things: [
          { id: 'f1', until: 2030 },
          { id: 'b1', until: 2027 },
        ],
      },
    })
    expect(await graph.ask('{ node(id: "b9") { id ... on Insured { until } ... on Ferry { until } } }')).toEqual({
      data: { node: { id: 'b9', until: 2027 } },
    })
  })
})

describe('partial-union', () => {
  test('a room that knows fewer members of a shared union is not asked for the others', async () => {
    const graph = new Graph({
      all: {
        sdl: `type Query { answer: Answer } type Answer @shareable { acts: [Act!]! note: String } union Act = Approval | Refusal | Return
          type Approval @shareable { id: ID! on: String } type Refusal { id: ID! why: String } type Return { id: ID! what: String }`,
        resolvers: {
          Query: {
            answer: () => ({
              note: 'Three acts',
              acts: [
                { __typename: 'Approval', id: '1', on: '1 May' },
                { __typename: 'Refusal', id: '2', why: 'Too dear' },
                { __typename: 'Return', id: '3', what: 'Shares' },
              ],
            }),
          },
        },
      },
      some: {
        sdl: `type Answer @shareable { acts: [Act!]! note: String } union Act = Approval type Approval @shareable { id: ID! on: String }`,
      },
    })
    expect(
      await graph.ask(
        '{ answer { note acts { __typename ... on Approval { on } ... on Refusal { id why } ... on Return { what } } } }',
      ),
    ).toEqual({
      data: {
        answer: {
          note: 'Three acts',
          acts: [
            { __typename: 'Approval', on: '1 May' },
            { __typename: 'Refusal', id: '2', why: 'Too dear' },
            { __typename: 'Return', what: 'Shares' },
          ],
        },
      },
    })
  })
})

describe('partial-union-complex', () => {
  const act = `type Common @shareable { label: String }`
  const graph = new Graph({
    a: {
      sdl: `type Query { ofA: Plan shared: Plan @shareable } type Plan @key(fields: "id") { id: ID! list: List @shareable } type List @shareable { acts: [Act!]! }
        union Act = Common | OnlyA ${act} type OnlyA { a: String }`,
      resolvers: {
        Query: { ofA: () => ({ id: 'a', list: common }), shared: () => ({ id: 's', list: common }) },
        Plan: { __resolveReference: ({ id }: Reference) => ({ id, list: common }) },
      },
    },
    b: {
      sdl: `type Query { ofB: Plan shared: Plan @shareable } type Plan @key(fields: "id") { id: ID! list: List @shareable listOfB: List } type List @shareable { acts: [Act!]! }
        union Act = Common | OnlyB ${act} type OnlyB { b: String }`,
      resolvers: {
        Query: {
          ofB: () => ({ id: 'b', list: common, listOfB: ofB }),
          shared: () => ({ id: 's', list: common, listOfB: ofB }),
        },
        Plan: { __resolveReference: ({ id }: Reference) => ({ id, list: common, listOfB: ofB }) },
      },
    },
  })
  const common = { acts: [{ __typename: 'Common', label: 'Common' }] }
  const ofB = { acts: [{ __typename: 'OnlyB', b: 'B' }] }
  const parts = '{ acts { ... on Common { label } ... on OnlyA { a } ... on OnlyB { b } } }'

  test('where two rooms share a list of a union, it holds what both know; a list of one alone holds all it knows', async () => {
    expect(
      await graph.ask(
        `{ ofA { list ${parts} listOfB ${parts} } ofB { list { acts { ... on Common { label } } } listOfB ${parts} } }`,
      ),
    ).toEqual({
      data: {
        ofA: { list: { acts: [{ label: 'Common' }] }, listOfB: { acts: [{ b: 'B' }] } },
        ofB: { list: { acts: [{ label: 'Common' }] }, listOfB: { acts: [{ b: 'B' }] } },
      },
    })
    expect(await graph.ask(`{ shared { list { acts { ... on Common { label } } } } }`)).toEqual({
      data: { shared: { list: { acts: [{ label: 'Common' }] } } },
    })
  })
})

describe('circular-reference-interface', () => {
  test('an interface may lead to itself, through a field that a room provides', async () => {
    const graph = new Graph({
      a: {
        sdl: `type Query { measure: Item } interface Item { samePrice: Item } type Measure implements Item @key(fields: "id") { id: ID! samePrice: Measure @provides(fields: "price") price: Float @external }`,
        resolvers: {
          Query: { measure: () => ({ __typename: 'Measure', id: '1' }) },
          Measure: {
            __resolveReference: itself,
            samePrice: ({ id }: Reference) => ({ __typename: 'Measure', id: id === '1' ? '2' : '1', price: 10.5 }),
          },
        },
      },
      b: {
        sdl: `type Measure @key(fields: "id") { id: ID! price: Float @shareable }`,
        resolvers: { Measure: { __resolveReference: itself, price: () => 10.5 } },
      },
    })
    expect(
      await graph.ask(
        '{ measure { samePrice { samePrice { ... on Measure { id price samePrice { id } } } ... on Measure { price } } ... on Measure { price } } }',
      ),
    ).toEqual({
      data: {
        measure: {
          samePrice: { samePrice: { id: '1', price: 10.5, samePrice: { id: '2' } }, price: 10.5 },
          price: 10.5,
        },
      },
    })
  })
})

import { GraphQLError, GraphQLScalarType, getIntrospectionQuery, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { aContext, Graph, withoutCost } from '../../test/federation/graph.js'
import type { Answer } from './answer.js'
import { explain } from './explain.js'
import { PlanImpossible } from './faults.js'
import { PreparedOperations } from './prepared.js'
import type { SubgraphResult } from './subgraph.js'

type Reference = { id: string }

const pilots = {
  sdl: `"Everything." type Query { pilots(first: Int! = 2, where: Where): [Pilot!]! } input Where { county: County, amount: Kroner } scalar County scalar Kroner
    type Pilot @key(fields: "id") { id: ID! name: String }
    type Subscription { changes(of: ID): Pilot! }`,
  resolvers: {
    Query: {
      pilots: (_: unknown, { first }: { first: number }) =>
        ['a', 'b', 'c'].slice(0, first).map((id) => ({ id, name: id.toUpperCase() })),
    },
    Pilot: { __resolveReference: ({ id }: Reference) => ({ id, name: id.toUpperCase() }) },
    Subscription: {
      changes: {
        async *subscribe(_: unknown, { of }: { of?: string }) {
          yield { changes: { id: of ?? 'a', name: 'C' } }
          yield { changes: { id: 'gone' } }
          yield { changes: { id: 'b', name: 'B' } }
        },
      },
    },
  },
}
const figures = {
  sdl: `type Pilot @key(fields: "id") { id: ID! measures: Int!, lines(year: Int): [String!] }`,
  resolvers: {
    Pilot: {
      measures: ({ id }: Reference) => {
        if (id === 'gone') throw new GraphQLError('It is gone.', { extensions: { code: 'GONE' } })
        return id.charCodeAt(0)
      },
      lines: (_: unknown, { year }: { year: number }) => [`${year}`],
    },
  },
}

describe('introspection', () => {
  const graph = new Graph({ pilots, figures })

  test('the schema tells of itself without asking a room, and hides what joins the rooms', async () => {
    const { data, errors } = await graph.ask(getIntrospectionQuery())
    expect(errors).toBeUndefined()
    const types = (data!.__schema as { types: { name: string }[] }).types.map(({ name }) => name)
    expect(types).toContain('Pilot')
    expect(types.filter((name) => /join|link|_Any|_Entity|_Service/.test(name))).toEqual([])
    expect(graph.roomsAsked()).toEqual([])
  })

  test('may stand beside ordinary fields, under aliases, in fragments', async () => {
    expect(
      await graph.ask(
        'query ($type: String!) { pilots(first: 1) { measures } ...S t: __type(name: $type) { name } __typename } fragment S on Query { __schema { queryType { name description } } }',
        { type: 'Pilot' },
      ),
    ).toEqual({
      data: {
        pilots: [{ measures: 97 }],
        __schema: { queryType: { name: 'Query', description: 'Everything.' } },
        t: { name: 'Pilot' },
        __typename: 'Query',
      },
    })
  })

  test('can be closed; the name of a type is still told', async () => {
    const closed = new Graph({ pilots, figures }, { introspection: false })
    expect(() => closed.prepare('{ pilots { id } ... { __schema { queryType { name } } } }')).toThrow(
      expect.objectContaining({ code: 'INTROSPECTION_CLOSED' }),
    )
    expect(await closed.ask('{ __typename pilots(first: 1) { __typename } }')).toEqual({
      data: { __typename: 'Query', pilots: [{ __typename: 'Pilot' }] },
    })
  })
})

describe('variables', () => {
  test('are coerced once, defaults filled in, and refused before any room is asked', async () => {
    const graph = new Graph({ pilots, figures })
    const question =
      'query ($first: Int = 1, $where: Where) { pilots(first: $first, where: $where) { lines(year: $first) } }'
    expect(await graph.ask(question)).toEqual({ data: { pilots: [{ lines: ['1'] }] } })
    expect(graph.calls.map(({ variables }) => variables.first)).toEqual([1, 1])
    graph.roomsAsked()
    const refused = await graph.ask(question, { first: 'many' })
    expect(refused).not.toHaveProperty('data')
    expect(refused.errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }])
    expect(graph.roomsAsked()).toEqual([])
  })

  test('a scalar of a room refuses what it would refuse there, and passes the rest on as it came', async () => {
    const parse = (value: unknown) => {
      if (typeof value !== 'number' || value > 10) throw new GraphQLError(`${value} kroner is too much.`)
      return { asOre: value * 100 }
    }
    const kroner = new GraphQLScalarType({ name: 'Kroner', parseValue: parse })
    const graph = new Graph({ pilots, figures }, { scalars: [kroner] })
    const question = 'query ($where: Where) { pilots(first: 1, where: $where) { id } }'
    expect((await graph.ask(question, { where: { amount: 11 } })).errors?.[0]?.message).toContain(
      '11 kroner is too much.',
    )
    expect(graph.roomsAsked()).toEqual([])
    await graph.ask(question, { where: { amount: 9.5 } })
    expect(graph.calls[0]?.variables.where).toEqual({ amount: 9.5 })
  })
})

describe('subscriptions', () => {
  const graph = new Graph({ pilots, figures })
  const subscribe = (text: string, options: Parameters<typeof aContext>[0] = {}, over = graph) =>
    over.engine.subscribe(over.prepare(text), {}, aContext(options)) as AsyncGenerator<Answer>

  test('each event of one room is completed by the others', async () => {
    const answers: Answer[] = []
    for await (const answer of subscribe('subscription { c: changes(of: "c") { name n: measures } }'))
      answers.push(withoutCost(answer))
    expect(answers).toEqual([
      { data: { c: { name: 'C', n: 99 } } },
      { data: null, errors: [{ message: 'It is gone.', path: ['c', 'n'], extensions: { code: 'GONE' } }] },
      { data: { c: { name: 'B', n: 98 } } },
    ])
  })

  test('the source is left when the reader leaves, when the client goes, and tells when it breaks off', async () => {
    let left = 0
    const source = async function* (): AsyncGenerator<SubgraphResult> {
      try {
        yield { data: { changes: { __typename: 'Pilot', id: 'a' } } }
        await new Promise(() => undefined)
      } finally {
        left++
      }
    }
    let signal: AbortSignal | undefined
    const room = {
      name: 'pilots',
      execute: () => ({}),
      subscribe: (_o: unknown, _v: unknown, context: { signal: AbortSignal }) => {
        signal = context.signal
        return source()
      },
    }
    const live = new Graph({ pilots, figures }, { replace: { pilots: room } })
    for await (const answer of subscribe('subscription { changes { id } }', {}, live)) {
      expect(withoutCost(answer)).toEqual({ data: { changes: { id: 'a' } } })
      break
    }
    expect(left).toBe(1)
    expect(signal?.aborted).toBe(true)

    const client = new AbortController()
    const reading = subscribe('subscription { changes { id } }', { signal: client.signal }, live)
    await reading.next()
    const next = reading.next()
    client.abort()
    expect(await next).toEqual({ done: true, value: undefined })
    expect(signal?.aborted).toBe(true)

    const broken = {
      ...room,
      // biome-ignore lint/correctness/useYield: it breaks off before its first event.
      subscribe: async function* (): AsyncGenerator<SubgraphResult> {
        throw new Error('cut at 10.0.0.9')
      },
    }
    const answers: Answer[] = []
    for await (const answer of subscribe(
      'subscription { changes { id } }',
      {},
      new Graph({ pilots, figures }, { replace: { pilots: broken } }),
    ))
      answers.push(answer)
    expect(answers).toMatchObject([
      { data: null, errors: [{ path: ['changes'], extensions: { code: 'ROOM_UNAVAILABLE' } }] },
    ])
  })
})

describe('preparing', () => {
  const graph = new Graph({ pilots, figures })
  const two = parse('query A { pilots { id } } query B { pilots { measures } }')

  test('names the operation that is meant, or says what is unclear', () => {
    expect(graph.engine.prepare(two, 'B').operation.name?.value).toBe('B')
    expect(() => graph.engine.prepare(two, 'C')).toThrow(expect.objectContaining({ code: 'OPERATION_UNKNOWN' }))
    expect(() => graph.engine.prepare(two)).toThrow(expect.objectContaining({ code: 'OPERATION_UNCLEAR' }))
  })

  test('is remembered by key and operation, and the one unused longest is forgotten', () => {
    let prepared = 0
    const operations = new PreparedOperations((document, name) => {
      prepared++
      return graph.engine.prepare(document, name)
    }, 2)
    const first = operations.get('two', () => two, 'A')
    expect(operations.get('two', () => two, 'A')).toBe(first)
    operations.get('two', () => two, 'B')
    operations.get('one', () => parse('{ pilots { id } }'))
    expect(operations.get('two', () => two, 'A')).not.toBe(first)
    expect([prepared, operations.size]).toEqual([4, 2])
  })

  test('tells how many calls an answer takes, and how many rounds of them', () => {
    expect(explain(graph.prepare('{ pilots { id measures } }'))).toEqual({
      calls: { pilots: 1, figures: 1 },
      rounds: 2,
    })
    const either = graph.prepare('query ($all: Boolean!) { pilots { id measures @include(if: $all) } }')
    expect(explain(either, { all: false })).toEqual({ calls: { pilots: 1 }, rounds: 1 })
    expect(explain(graph.prepare('{ __typename }'))).toEqual({ calls: {}, rounds: 0 })
  })
})

test('beyond the planner: a union reached through an entity, and in it a field that requires another room’s', () => {
  const graph = new Graph({
    one: {
      sdl: `type Query { pilot: Pilot } type Pilot { measure: Measure } type Measure @key(fields: "id") { id: ID! weight: Int }`,
    },
    two: {
      sdl: `union Found = Measure | Note type Note { id: ID! }
        type Measure @key(fields: "id") { id: ID! related: Found weight: Int @external freight: Int @requires(fields: "weight") }`,
    },
  })
  expect(graph.prepare('{ pilot { measure { freight related { ... on Measure { weight } } } } }')).toBeDefined()
  expect(() => graph.prepare('{ pilot { measure { related { ... on Measure { freight } } } } }')).toThrow(
    PlanImpossible,
  )
})

import { GraphQLError, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { aContext, Graph, plain } from '../../test/federation/graph.js'
import type { Answer } from './answer.js'
import type { Subgraph, SubgraphResult } from './subgraph.js'

type Reference = { id: string }

const plans = {
  sdl: `type Query { measure: Measure! measures: [Measure!]! perhaps: [Measure] maybe: Measure nested: [[Measure!]!] plan: Plan }
    type Plan { title: String! first: Measure! }
    type Measure @key(fields: "id") { id: ID! title: String worry: String }`,
  resolvers: {
    Measure: {
      worry: () => {
        throw new GraphQLError('Not today.', { extensions: { code: 'NOT_TODAY' } })
      },
    },
    Query: {
      measure: () => ({ id: '1', title: 'One' }),
      maybe: () => ({ id: '1', title: 'One' }),
      measures: () => ['1', '2', '1'].map((id) => ({ id, title: `Title ${id}` })),
      perhaps: () => [{ id: '1' }, null, { id: '2' }],
      nested: () => [[{ id: '1' }], [{ id: '3' }, { id: '2' }]],
      plan: () => ({ title: 'Plan', first: { id: '2' } }),
    },
  },
}
const money = {
  sdl: `type Query { total: Int grant: Int! } type Measure @key(fields: "id") { id: ID! must: String! may: String boom: String! hush: String refused: String parts: [Part!] }
    type Part { name: String! }`,
  resolvers: {
    Query: { total: () => 5, grant: () => 7 },
    Measure: {
      __resolveReference: ({ id }: Reference) => (id === '3' ? null : { id }),
      must: ({ id }: Reference) => (id === '2' ? null : 'must'),
      may: () => 'may',
      boom: () => {
        throw new GraphQLError('The amount is above the grant.', {
          extensions: { code: 'GRANT_EXCEEDED', values: { left: 3 } },
        })
      },
      refused: () => {
        throw new GraphQLError('Not for you.', { extensions: { code: 'FORBIDDEN' } })
      },
      hush: () => {
        throw new Error('select * from money.secret at 10.0.0.3:5432')
      },
      parts: () => [{ name: 'a' }, { name: null }],
    },
  },
}

describe('nulls go up to the next place that may be null', () => {
  const graph = new Graph({ plans, money })

  test('out of a list whose items may not be null', async () => {
    const { data, errors } = await graph.ask('{ measures { id must } total }')
    expect(data).toBeNull()
    expect(errors?.map(({ path }) => path)).toEqual([['measures', 1, 'must']])
  })

  test('and no further', async () => {
    expect((await graph.ask('{ perhaps { id must } total }')).data).toEqual({
      perhaps: [{ id: '1', must: 'must' }, null, null],
      total: 5,
    })
    const nested = await graph.ask('{ nested { id must } total }')
    expect(nested.data).toEqual({ nested: null, total: 5 })
    expect(paths(nested)).toEqual([['nested', 1, 0, 'must']])
    const parts = await graph.ask('{ maybe { p: parts { n: name } may } }')
    expect(parts.data).toEqual({ maybe: { p: null, may: 'may' } })
    expect(paths(parts)).toEqual([['maybe', 'p', 1, 'n']])
  })

  test('an entity that a room does not know lacks that room’s fields, and says so where it must have them', async () => {
    const { data, errors } = await graph.ask('{ plan { title } nested { id may } }')
    expect(data).toEqual({
      plan: { title: 'Plan' },
      nested: [
        [{ id: '1', may: 'may' }],
        [
          { id: '3', may: null },
          { id: '2', may: 'may' },
        ],
      ],
    })
    expect(errors).toBeUndefined()
    const missing = await graph.ask('{ nested { must } }')
    expect(missing).toMatchObject({
      data: { nested: null },
      errors: [
        {
          path: ['nested', 1, 0, 'must'],
          extensions: { code: 'VALUE_MISSING', values: { coordinate: 'Measure.must' } },
        },
      ],
    })
  })
})

describe('errors of rooms', () => {
  const graph = new Graph({ plans, money })

  test('keep message, code and values, and stand at the client’s aliases and indexes', async () => {
    expect(await graph.ask('{ list: perhaps { id no: refused } }')).toEqual({
      data: { list: [{ id: '1', no: null }, null, { id: '2', no: null }] },
      errors: [0, 2].map((i) => ({
        message: 'Not for you.',
        path: ['list', i, 'no'],
        extensions: { code: 'FORBIDDEN' },
      })),
    })
    expect(await graph.ask('{ first: maybe { big: boom may } total }')).toEqual({
      data: { first: null, total: 5 },
      errors: [
        {
          message: 'The amount is above the grant.',
          path: ['first', 'big'],
          extensions: { code: 'GRANT_EXCEEDED', values: { left: 3 } },
        },
      ],
    })
  })

  test('explain what they took with them: nothing else is said to be missing', async () => {
    const answer = await graph.ask('{ maybe { must boom } total }')
    expect(answer).toMatchObject({ data: { maybe: null, total: 5 }, errors: [{ path: ['maybe', 'boom'] }] })
    expect(answer.errors).toHaveLength(1)
  })

  test('are told where they made the null, not where they stood beside it', async () => {
    const answer = await graph.ask('{ maybe { worry boom } total }')
    expect(answer).toMatchObject({ data: { maybe: null, total: 5 }, errors: [{ path: ['maybe', 'boom'] }] })
    expect(answer.errors).toHaveLength(1)
  })

  test('stand where the client asked, also where the planner gave the field another name', async () => {
    const actors = {
      sdl: `union Actor = Person | Office type Person @key(fields: "id") { id: ID! } type Office { id: ID } type Query { actors: [Actor!]! }`,
      resolvers: {
        Query: { actors: () => [{ __typename: 'Person', id: 'p1' }, { __typename: 'Office' }] },
        Office: {
          id: () => {
            throw new GraphQLError('No number.', { extensions: { code: 'NO_NUMBER' } })
          },
        },
      },
    }
    const people = { sdl: `type Query { people: [Person] } type Person { id: ID @shareable }` }
    const mixed = new Graph({ people, actors })
    expect(await mixed.ask('{ actors { ... on Person { id } ... on Office { id } } }')).toEqual({
      data: { actors: [{ id: 'p1' }, { id: null }] },
      errors: [{ message: 'No number.', path: ['actors', 1, 'id'], extensions: { code: 'NO_NUMBER' } }],
    })
    expect(mixed.calls[0]?.text).toContain('_internal_qp_alias')
  })

  test('are told at every place where the entity stands', async () => {
    const answer = await graph.ask('{ measures { refused } }')
    expect(paths(answer)).toEqual([
      ['measures', 0, 'refused'],
      ['measures', 1, 'refused'],
      ['measures', 2, 'refused'],
    ])
  })

  test('are made of values that are not of their type, and only the value is lost', async () => {
    const answers = {
      maybe: { __typename: 'Nonsense', id: '1' },
      measures: 'none',
      perhaps: [7, null],
      plan: { title: 'Plan' },
    }
    const broken = new Graph(
      { plans, money },
      { replace: { plans: { name: 'plans', execute: () => ({ data: answers }) } } },
    )
    const { data, errors } = await broken.ask('{ maybe { title } perhaps { title } plan { title } }')
    expect(data).toEqual({ maybe: null, perhaps: [null, null], plan: { title: 'Plan' } })
    expect(errors).toMatchObject([
      { path: ['maybe'], extensions: { code: 'VALUE_MALFORMED', values: { coordinate: 'Query.maybe' } } },
      { path: ['perhaps', 0], extensions: { code: 'VALUE_MALFORMED', values: { coordinate: 'Query.perhaps' } } },
    ])
    expect((await broken.ask('{ measures { title } plan { title } }')).data).toBeNull()
  })

  test('that were not meant for clients are masked, and told to the log', async () => {
    graph.reports.splice(0)
    const answer = await graph.ask('{ maybe { hush may } }')
    expect(answer.data).toEqual({ maybe: { hush: null, may: 'may' } })
    expect(answer.errors).toMatchObject([{ path: ['maybe', 'hush'], extensions: { code: 'INTERNAL', room: 'money' } }])
    expect(JSON.stringify(answer)).not.toMatch(/select|10\.0\.0\.3/)
    expect(graph.reports).toMatchObject([
      { room: 'money', requestId: 'test', code: 'INTERNAL', cause: { message: expect.stringContaining('10.0.0.3') } },
    ])
  })

  test('are one for each null, also where two rooms fail at the same place', async () => {
    const answer = await graph.ask('{ measures { boom must } grant }')
    expect(answer.data).toBeNull()
    expect(answer.errors).toHaveLength(1)
  })
})

describe('a room that gives no answer', () => {
  const secret = 'connect ECONNREFUSED 10.0.0.7:4003 {measures{cost}}'
  const failing: readonly [string, () => SubgraphResult | Promise<SubgraphResult>][] = [
    ['is down', () => Promise.reject(new Error(secret))],
    [
      'throws',
      () => {
        throw new Error(secret)
      },
    ],
    ['says nothing', () => ({})],
    ['answers no object', () => 'oops' as SubgraphResult],
    ['answers a list', () => ({ data: [] as never })],
    ['answers errors that are none', () => ({ data: {}, errors: secret as never })],
    ['answers too few entities', () => ({ data: { _entities: [{ may: 'may' }] } })],
    ['answers no entities', () => ({ data: {} })],
    [
      'refuses the question itself',
      () => ({ errors: [{ message: secret, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }),
    ],
  ]

  test.each(failing)('%s: its fields are null, the others stand, and one error says so', async (_how, execute) => {
    const graph = new Graph({ plans, money }, { replace: { money: { name: 'money', execute } } })
    const answer = await graph.ask('{ list: measures { id title may parts { name } } plan { title } }')
    expect(answer.data).toEqual({
      list: ['1', '2', '1'].map((id) => ({ id, title: `Title ${id}`, may: null, parts: null })),
      plan: { title: 'Plan' },
    })
    expect(answer.errors).toHaveLength(1)
    expect(answer.errors?.[0]).toMatchObject({ path: ['list', 0, 'may'], extensions: { room: 'money' } })
    expect(answer.errors?.[0]?.extensions?.code).toMatch(/^(ROOM_UNAVAILABLE|INTERNAL)$/)
    expect(JSON.stringify(answer)).not.toMatch(/10\.0\.0|ECONN|\{measures/)
    expect(graph.reports).toHaveLength(1)
  })

  test('takes what may not be null with it, and still tells it once', async () => {
    const graph = new Graph({ plans, money }, { replace: { money: down('money') } })
    const answer = await graph.ask('{ perhaps { must may } plan { title } }')
    expect(answer.data).toEqual({ perhaps: [null, null, null], plan: { title: 'Plan' } })
    expect(answer.errors).toMatchObject([{ path: ['perhaps', 0, 'must'], extensions: { code: 'ROOM_UNAVAILABLE' } }])
    const root = await graph.ask('{ g: grant plan { title } }')
    expect(root.data).toBeNull()
    expect(paths(root)).toEqual([['g']])
  })

  test('is not a reason to ask another with half of what that one requires', async () => {
    const asked: unknown[] = []
    const costs = {
      sdl: `type Measure @key(fields: "id") { id: ID! cost: Int }`,
      resolvers: { Measure: { cost: () => 3 } },
    }
    const freights = {
      sdl: `type Measure @key(fields: "id") { id: ID! cost: Int @external freight: String! @requires(fields: "cost") }`,
      resolvers: {
        Measure: {
          freight: (measure: unknown) => {
            asked.push(measure)
            return 'guessed'
          },
        },
      },
    }
    const graph = new Graph({ plans, costs, freights }, { replace: { costs: down('costs') } })
    const answer = await graph.ask('{ maybe { id freight } plan { title } }')
    expect(answer.data).toEqual({ maybe: null, plan: { title: 'Plan' } })
    expect(answer.errors).toMatchObject([{ path: ['maybe'], extensions: { code: 'ROOM_UNAVAILABLE', room: 'costs' } }])
    expect(asked).toEqual([])
  })

  test('gives the same answer whichever room is quicker', async () => {
    const slow = (name: string, ms: number): Subgraph => ({
      name,
      execute: () => new Promise((_, reject) => setTimeout(() => reject(new Error('down')), ms)),
    })
    const question = '{ maybe { may } total measures { title } }'
    const answers = await Promise.all(
      [
        [1, 15],
        [15, 1],
      ].map(async ([a, b]) =>
        plain(
          await new Graph({ plans, money }, { replace: { plans: slow('plans', a!), money: slow('money', b!) } }).ask(
            question,
          ),
        ),
      ),
    )
    expect(answers[0]).toEqual(answers[1])
  })
})

describe('time', () => {
  const silent = (name: string, signals: AbortSignal[]): Subgraph => ({
    name,
    execute: (_operation, _variables, { signal }) => {
      signals.push(signal)
      return new Promise(() => undefined)
    },
  })

  test('a silent room is given up after its limit, and told so by its signal', async () => {
    const signals: AbortSignal[] = []
    const graph = new Graph({ plans, money }, { replace: { money: silent('money', signals) }, roomTimeoutMs: 30 })
    const answer = await graph.ask('{ maybe { id may } plan { title } }')
    expect(answer).toMatchObject({
      data: { maybe: { id: '1', may: null }, plan: { title: 'Plan' } },
      errors: [
        { path: ['maybe', 'may'], extensions: { code: 'ROOM_TIMEOUT', values: { room: 'money', limitMs: 30 } } },
      ],
    })
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  })

  test('a request that is out of time answers with what it has, and one error', async () => {
    const signals: AbortSignal[] = []
    const graph = new Graph({ plans, money }, { replace: { money: silent('money', signals) }, requestTimeoutMs: 30 })
    const answer = await graph.ask('{ total maybe { id may } }')
    expect(answer.data).toEqual({ total: null, maybe: { id: '1', may: null } })
    expect(answer.errors).toHaveLength(1)
    expect(answer.errors).toMatchObject([{ extensions: { code: 'REQUEST_TIMEOUT' } }])
    expect(signals.every(({ aborted }) => aborted)).toBe(true)
  })

  test('when the client leaves, rooms are told at once and no other is asked', async () => {
    const signals: AbortSignal[] = []
    const client = new AbortController()
    const graph = new Graph({ plans, money }, { replace: { plans: silent('plans', signals) } })
    const answer = graph.ask('{ maybe { id may } }', {}, { signal: client.signal })
    client.abort()
    expect((await answer).errors).toMatchObject([{ extensions: { code: 'REQUEST_ABORTED' } }])
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
    expect(graph.roomsAsked()).toEqual(['plans'])
    expect(graph.reports).toEqual([])
  })

  test('rooms that answer at once are answered at once, without a promise', () => {
    const graph = new Graph(
      { plans, money },
      {
        replace: {
          plans: { name: 'plans', execute: () => ({ data: { maybe: { __typename: 'Measure', id: '1' } } }) },
          money: { name: 'money', execute: () => ({ data: { _entities: [{ may: 'yes' }] } }) },
        },
      },
    )
    expect(graph.engine.execute(graph.prepare('{ maybe { may } }'), {}, aContext())).toMatchObject({
      data: { maybe: { may: 'yes' } },
    })
  })

  test('every room gets the context of the request, whatever it holds', async () => {
    const seen: object[] = []
    const graph = new Graph(
      { plans, money },
      {
        replace: {
          plans: {
            name: 'plans',
            execute: (_o, _v, context) => {
              seen.push({ ...context })
              return { data: { plan: null } }
            },
          },
        },
      },
    )
    const context = aContext({ actor: { party: 'kdd', person: null, supplier: null, tasks: [] } })
    await graph.engine.execute(graph.engine.prepare(parse('{ plan { title } }')), {}, context)
    expect(seen).toMatchObject([
      { requestId: 'test', actor: context.actor, moment: context.moment, signal: expect.any(AbortSignal) },
    ])
  })
})

function down(name: string): Subgraph {
  return { name, execute: () => Promise.reject(new Error('down')) }
}

function paths({ errors = [] }: Answer) {
  return errors.map(({ path }) => path)
}

import fc from 'fast-check'
import { parse } from 'graphql'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { Compiler } from './compiler.js'
import { Cursors } from './cursors.js'
import { localDate } from './dates.js'
import { exampleRoom } from './example-room.js'
import { RoomExecutor } from './executor.js'
import type { RequestContext } from './request.js'

const context: RequestContext = {
  requestId: 'request-1',
  moment: { revision: 7, day: localDate('2026-03-01'), live: true },
  language: 'en',
  signal: new AbortController().signal,
}

const executor = (compileAfter: number) =>
  new RoomExecutor(
    exampleRoom,
    { reading: () => ({ manager: {} as EntityManager, end: async () => {} }) },
    { report: () => {}, cursors: new Cursors('a secret'), compileAfter },
  )
const compiled = executor(0)
const interpreted = executor(Number.POSITIVE_INFINITY)

async function answers(text: string, variables: Record<string, unknown>) {
  const operation = { text, document: parse(text), kind: 'query' } as const
  const [one, other] = await Promise.all(
    [compiled, interpreted].map((executor) => executor.execute(operation, variables, context)),
  )
  return [JSON.stringify(one), JSON.stringify(other)]
}

/** Right, nearly right and quite wrong values, each where it belongs and where it does not. */
const anything = fc.oneof(
  fc.constantFrom(null, true, 0, 1, -1, 1.5, 2 ** 31, '', 'Large', 'Small', 'huge', '1', '2026-02-29', '2026-02-28'),
  fc.constantFrom<unknown>([], {}, [null], [1, 'a'], [[1]], { size: 'Large' }),
)

const { wish } = fc.letrec<{ wish: unknown }>((tie) => ({
  wish: fc.oneof(
    { depthSize: 'small' },
    anything,
    fc.record(
      {
        size: fc.oneof(fc.constantFrom('Large', 'Small', null), anything),
        ids: fc.oneof(fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { maxLength: 3 }), anything),
        metres: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), anything),
        numbers: fc.oneof(fc.array(fc.array(fc.integer(), { maxLength: 2 }), { maxLength: 2 }), anything),
        on: fc.oneof(fc.constantFrom('2026-02-28', null), anything),
        or: tie('wish'),
        other: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  ),
}))

const kinds = {
  wish: ['Wish', 'Wish!', 'Wish = { metres: 2, ids: "a", or: { size: Small } }'],
  times: ['Int!', 'Int! = 3', 'Int = 4', 'Int'],
  really: ['Boolean', 'Boolean!', 'Boolean = true', 'Boolean! = false'],
}

test.each([
  '{ houses { id tags shout(times: 2) owner { owns { id } } } things { __typename ... on Boat { metres } } }',
  'query ($wish: Wish!) { wished(wish: $wish) inside: wished(wish: { or: $wish }) }',
  'query ($no: Boolean = true, $yes: Boolean!) { houses @skip(if: $no) { id @include(if: $yes) } }',
  'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on House { id } } }',
  'fragment Named on House { id name } query ($times: Int = 2) { houses { ...Named shout(times: $times) } }',
])('graphql-jit takes %s', (text) => {
  expect(new Compiler(interpreted.schema).compile(text, () => ({}))).toBeDefined()
})

test.each([true, false, null])('a condition that is %s is taken for that', async (no) => {
  const [one, other] = await answers('query ($no: Boolean = true) { houses { id name @skip(if: $no) } }', { no })
  expect(one).toBe(other)
})

test('whatever the variables, a compiled document takes and refuses them as an interpreted one does', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record(
        { wish, times: fc.oneof(fc.integer(), anything), really: fc.oneof(fc.boolean(), anything) },
        { requiredKeys: [] },
      ),
      fc.record({
        wish: fc.constantFrom(...kinds.wish),
        times: fc.constantFrom(...kinds.times),
        really: fc.constantFrom(...kinds.really),
      }),
      async (variables, kind) => {
        const [one, other] = await answers(
          `query ($wish: ${kind.wish}, $times: ${kind.times}, $really: ${kind.really}) {
            wished(wish: $wish, times: $times, really: $really)
            inside: wished(wish: { ids: ["a"], or: $wish, size: Large }, times: $times)
            none: wished
          }`,
          variables,
        )
        expect(one).toBe(other)
      },
    ),
    { numRuns: 1_000 },
  )
})

import fc from 'fast-check'
import { parse, validate } from 'graphql'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { Compiler } from './compiler.js'
import { CostNotes } from './cost.js'
import { Cursors } from './cursors.js'
import { localDate } from './dates.js'
import { exampleRoom } from './example-room.js'
import { RoomExecutor } from './executor.js'
import type { RequestContext } from './request.js'

const isFull = process.env.SIZE === 'full'

const context: RequestContext = {
  requestId: 'request-1',
  moment: { revision: 7, day: localDate('2026-03-01'), live: true },
  language: 'en',
  actor: null,
  signal: new AbortController().signal,
}

const executor = (compileAfter: number) =>
  new RoomExecutor(
    exampleRoom,
    { reading: () => ({ manager: {} as EntityManager, differentStatements: 0, end: async () => {} }) },
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

test.each<[text: string, variables?: Record<string, unknown>]>([
  ['{ houses { id tags shout(times: 2) owner { owns { id } } } things { __typename ... on Boat { metres } } }'],
  ['query ($wish: Wish!) { wished(wish: $wish) inside: wished(wish: { or: $wish }) }', { wish: {} }],
  ['query ($no: Boolean = true, $yes: Boolean!) { houses @skip(if: $no) { id @include(if: $yes) } }', { yes: true }],
  ['query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on House { id } } }', { of: [] }],
  ['fragment Named on House { id } query ($times: Int = 2) { houses { ...Named shout(times: $times) } }'],
  ['query ($yes: Boolean = true) { houses @skip(if: $yes) { id } }'],
  ['query ($yes: Boolean = true) { houses { id @skip(if: $yes) } }'],
])('graphql-jit takes %s', async (text, variables = {}) => {
  const interpret = () => {
    throw new Error('It was interpreted.')
  }
  const request = { ...context, cost: new CostNotes(), acts: null }
  const stores = exampleRoom.stores({} as EntityManager, request, {} as Cursors)

  const answer = await new Compiler(interpreted.schema).compile(text, interpret)(variables, { ...stores, ...request })

  expect(answer).toMatchObject({ data: expect.anything() })
})

test('a document that would take long to compile is interpreted', async () => {
  const deep = (depth: number): string =>
    depth === 0 ? 'id' : `owner { owns { ${deep(depth - 1)} } } other: owner { owns { ${deep(depth - 1)} } }`
  const text = `{ houses { ${deep(9)} } }`
  const answering = new Compiler(interpreted.schema).compile(text, () => ({ data: { interpreted: true } }))

  expect(await answering({}, {})).toEqual({ data: { interpreted: true } })
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
    { numRuns: isFull ? 1_000 : 300 },
  )
})

/** A selection on each type of the example room: with aliases, conditions, fragments, and fields that fail. */
const { ofHouse, ofThing } = fc.letrec<Record<'ofHouse' | 'ofOwner' | 'ofThing', string>>((tie) => {
  const some = (...fields: fc.Arbitrary<string>[]) =>
    fc
      .array(fc.oneof({ depthSize: 'small' }, ...fields), { minLength: 1, maxLength: 4 })
      .map((chosen) => `{ ${chosen.join(' ')} }`)
  const alias = fc.constantFrom('', '', 'a: ', 'b: ')
  const condition = fc.constantFrom(
    '',
    '',
    '@skip(if: $yes)',
    '@include(if: $yes)',
    '@skip(if: $no) @include(if: $yes)',
  )
  const plain = (...names: string[]) =>
    fc.tuple(alias, fc.constantFrom(...names), condition).map((parts) => parts.join(' '))
  const nested = (name: string, of: 'ofHouse' | 'ofOwner') =>
    fc.tuple(fc.constant(name), condition, tie(of)).map((parts) => parts.join(' '))
  const house = plain('id', 'size', 'name', 'tags', 'shout(times: 2)', 'whisper', 'mustBeThere', '__typename')
  return {
    ofHouse: some(
      house,
      nested('owner', 'ofOwner'),
      nested('other: owner', 'ofOwner'),
      nested('... on House', 'ofHouse'),
      nested('...', 'ofHouse'),
    ),
    ofOwner: some(plain('id', '__typename'), nested('owns', 'ofHouse'), nested('... on Owner', 'ofOwner')),
    ofThing: some(plain('id', '__typename'), fc.constant('... on Boat { metres }'), nested('... on House', 'ofHouse')),
  }
})

const aQuestion = fc
  .array(
    fc.oneof(
      ofHouse.map((selection) => `houses ${selection}`),
      ofHouse.map((selection) => `c: neighbours(of: ["house-2", "house-broken", "house-3"]) ${selection}`),
      ofHouse.map((selection) => `d: house(id: "house-2") ${selection}`),
      ofThing.map((selection) => `things ${selection}`),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((fields) => `query ($yes: Boolean!, $no: Boolean = false) { __typename ${fields.join(' ')} }`)
  .filter((text) => text.length < 600 && validate(interpreted.schema, parse(text)).length === 0)

test('whatever is asked for, a compiled document answers as an interpreted one does, errors and all', async () => {
  await fc.assert(
    fc.asyncProperty(aQuestion, fc.boolean(), async (text, yes) => {
      const [one, other] = await answers(text, { yes })
      expect(one).toBe(other)
    }),
    { numRuns: isFull ? 500 : 150 },
  )
})

import { parse } from 'graphql'
import type { EntityManager } from 'typeorm'
import { describe, expect, test } from 'vitest'
import { Cursors } from './cursors.js'
import { localDate } from './dates.js'
import { type ExampleStores, exampleRoom } from './example-room.js'
import { type RoomAnswer, RoomExecutor, type RoomOperation } from './executor.js'
import type { RequestContext } from './request.js'
import type { Room } from './room.js'

const aContext = (given: Partial<RequestContext> = {}): RequestContext => ({
  requestId: 'request-1',
  moment: { revision: 7, day: localDate('2026-03-01'), live: true },
  language: 'en',
  actor: null,
  signal: new AbortController().signal,
  ...given,
})

const anOperation = (text: string, kind: RoomOperation['kind'] = 'query'): RoomOperation => ({
  text,
  document: parse(text),
  kind,
})

/** Nothing is kept in a database here: what matters is that each reading is ended. */
function readings() {
  const counts = { begun: 0, ended: 0 }
  return {
    counts,
    reading: () => {
      counts.begun++
      return {
        manager: {} as EntityManager,
        differentStatements: 0,
        end: async () => {
          counts.ended++
        },
      }
    },
  }
}

function anExecutor(compileAfter: number, room: Room<ExampleStores> = exampleRoom) {
  const faults: unknown[] = []
  const database = readings()
  const executor = new RoomExecutor(room, database, {
    report: (error) => faults.push(error),
    cursors: new Cursors('the secret of a test, long enough for any'),
    compileAfter,
  })
  return { executor, faults, database }
}

const compiled = 0
const interpreted = Number.POSITIVE_INFINITY

const byHouse = (ids: string[]) => ids.map((id) => ({ __typename: 'House', id }))

describe('an answer is the same to the byte whether its document was compiled or interpreted', () => {
  const questions: Record<string, [text: string, variables?: Record<string, unknown>]> = {
    'plain fields': ['{ houses { id size name tags __typename } }'],
    'fields that are methods and getters of the object': ['{ houses { shout(times: 2) other: shout whisper } }'],
    'an error in some of a list': ['{ houses { id owner { id } whisper } }'],
    'null where the schema has none, within a list': ['{ houses { mustBeThere id } }'],
    'null where the schema has none, twice': ['{ a: houses { mustBeThere } b: houses { mustBeThere } }'],
    'an interface': ['{ things { __typename id ... on Boat { metres } ... on House { size } } }'],
    'entities, one of them not there, one failing': [
      'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on House { id name } ... on Owner { id owns { id } } } }',
      {
        of: [
          ...byHouse(['house-1', 'house-9', 'house-broken', 'house-2']),
          { __typename: 'Owner', id: 'owner-of-house-2' },
        ],
      },
    ],
    'a list of promises, one of them failing': ['{ neighbours(of: ["house-1", "house-broken", "house-2"]) { id } }'],
    'left out and put in': [
      'query ($no: Boolean!, $yes: Boolean!) { houses { id @skip(if: $yes) name @include(if: $no) ... @include(if: $yes) { size } } }',
      { no: false, yes: true },
    ],
    'a variable with a default': ['query ($times: Int! = 3) { houses { shout(times: $times) } }'],
    'an enum with a value of its own': ['query ($size: Size) { houses(size: $size) { id } }', { size: 'Large' }],
    'a variable refused': ['query ($size: Size) { houses(size: $size) { id } }', { size: 'Huge' }],
    'a variable of the wrong kind': ['query ($id: ID!) { house(id: $id) { id } }', { id: { a: 1 } }],
    'a variable left out': ['query ($id: ID!) { house(id: $id) { id } }', {}],
    'an argument made null by a variable': [
      'query ($times: Int = 2) { houses { shout(times: $times) } }',
      { times: null },
    ],
    'a document that does not fit the schema in two places': ['{ houses { colour } hovels { id } }'],
    'null where the schema has none, beside what may be null': ['{ houses { owner { id } mustBeThere whisper } }'],
    'two variables refused': ['query ($a: ID!, $b: ID!) { a: house(id: $a) { id } b: house(id: $b) { id } }', {}],
    'what the request says of itself': ['{ moment }'],
    'the type of the root alone': ['{ __typename }'],
    'the schema': [
      '{ __type(name: "House") { description fields(includeDeprecated: true) { name deprecationReason } } }',
    ],
  }

  test.each(Object.entries(questions))('%s', async (_name, [text, variables = {}]) => {
    const answers = await Promise.all(
      [compiled, interpreted].map((way) => anExecutor(way).executor.execute(anOperation(text), variables, aContext())),
    )

    expect(JSON.stringify(answers[0])).toBe(JSON.stringify(answers[1]))
    expect(JSON.parse(JSON.stringify(answers[1]))).toMatchSnapshot()
  })
})

test('a document is compiled once it has been seen often enough, and remembered by its text', async () => {
  const { executor } = anExecutor(2)
  const ask = () => executor.execute(anOperation('{ houses { id } }'), {}, aContext())

  const answers = [await ask(), await ask(), await ask(), await ask()]

  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
})

test.each([compiled, interpreted])('an answer that waits for nothing is no promise (%s)', (way) => {
  const { executor, database } = anExecutor(way)

  const answer = executor.execute(anOperation('{ things { id } }'), {}, aContext())

  expect(answer).not.toBeInstanceOf(Promise)
  expect(database.counts).toEqual({ begun: 1, ended: 1 })
})

test.each([compiled, interpreted])('a hundred representations are looked up at once (%s)', async (way) => {
  const stores: ExampleStores[] = []
  const { executor } = anExecutor(way, {
    ...exampleRoom,
    stores: (...given) => {
      const made = exampleRoom.stores(...given)
      stores.push(made)
      return made
    },
  })
  const operation = anOperation('query ($of: [_Any!]!) { _entities(representations: $of) { ... on House { id } } }')

  await executor.execute(operation, { of: byHouse(Array.from({ length: 100 }, (_, n) => `house-${n}`)) }, aContext())

  expect(stores.map(({ houses }) => houses.lookUps)).toEqual([[100]])
})

test('what a resolver stumbled over is reported, and hidden from the answer', async () => {
  const { executor, faults } = anExecutor(compiled)

  const answer = await executor.execute(anOperation('{ houses { owner { id } } }'), {}, aContext())

  expect(JSON.stringify(answer)).not.toContain('secret')
  expect(faults).toEqual([expect.objectContaining({ message: 'a secret of the resolver' })])
})

test.each([compiled, interpreted])('each reading is ended, also where all goes wrong (%s)', async (way) => {
  const { executor, database } = anExecutor(way)

  await executor.execute(anOperation('{ house(id: "house-broken") { id } houses { mustBeThere } }'), {}, aContext())

  expect(database.counts).toEqual({ begun: 1, ended: 1 })
})

test('a subscription answers each event with stores of its own, and ends', async () => {
  const { executor, database } = anExecutor(compiled)
  const answers: RoomAnswer[] = []

  const operation = anOperation('subscription ($to: Int!) { counted(to: $to) }', 'subscription')
  for await (const answer of executor.subscribe(operation, { to: 3 }, aContext())) answers.push(answer)

  expect(answers).toEqual([1, 2, 3].map((counted) => ({ data: { counted }, extensions: { cost: { statements: 0 } } })))
  expect(database.counts).toEqual({ begun: 4, ended: 4 })
})

test('a subscription refused says so once', async () => {
  const { executor } = anExecutor(compiled)
  const answers: RoomAnswer[] = []

  const operation = anOperation('subscription ($to: Int!) { counted(to: $to) }', 'subscription')
  for await (const answer of executor.subscribe(operation, { to: 'three' }, aContext())) answers.push(answer)

  expect(answers).toEqual([{ errors: [expect.objectContaining({ message: expect.stringContaining('$to') })] }])
})

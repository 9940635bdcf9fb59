import { parse } from 'graphql'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { Cursors } from './cursors.js'
import { localDate } from './dates.js'
import { exampleRoom } from './example-room.js'
import { RoomExecutor } from './executor.js'

const compiled = 0
const interpreted = Number.POSITIVE_INFINITY

/** A room's answer to a question, where its database has been asked so many different statements. */
async function asked(text: string, compileAfter: number, differentStatements = 3, variables = {}) {
  const reading = { manager: {} as EntityManager, differentStatements, end: async () => {} }
  const executor = new RoomExecutor(
    exampleRoom,
    { reading: () => reading },
    { report: () => {}, cursors: new Cursors('the secret of a test, long enough for any'), compileAfter },
  )
  const moment = { revision: 7, day: localDate('2026-03-01'), live: true }
  const context = {
    requestId: 'a test',
    moment,
    language: 'en',
    actor: null,
    signal: new AbortController().signal,
  } as const
  return await executor.execute({ text, document: parse(text), kind: 'query' }, variables, context)
}

test.each([compiled, interpreted])('a room says what its answer cost (%s)', async (way) => {
  expect(await asked('{ house(id: "house-1") { id } }', way)).toMatchObject({ extensions: { cost: { statements: 3 } } })
})

test.each([compiled, interpreted])('totals are told in the same order, whichever was made first (%s)', async (way) => {
  const totals = [
    { field: 'rooms', from: 'CELLS' },
    { field: 'rooms', from: 'ENTRIES' },
  ]
  for (const [first, second] of [
    [0, 2],
    [2, 0],
  ]) {
    const text = `{ a: rooms(wait: ${first}) b: rooms(wait: ${second}, summed: true) c: rooms }`
    expect((await asked(text, way)).extensions).toEqual({ cost: { statements: 3, totals } })
  }
})

test.each([compiled, interpreted])('so is what stands beside an error that keeps to its place (%s)', async (way) => {
  const answer = await asked('{ houses { id whisper } rooms }', way)

  expect(answer.errors).toHaveLength(1)
  expect(answer.extensions?.cost.totals).toEqual([{ field: 'rooms', from: 'CELLS' }])
})

test.each([compiled, interpreted])(
  'of an answer given up half done nothing is said: how much was done depends on what was quicker (%s)',
  async (way) => {
    const answer = await asked('{ houses { id mustBeThere } rooms(wait: 3) }', way)

    expect(answer).toMatchObject({ data: null, errors: [expect.anything()] })
    expect(answer.extensions).toBeUndefined()

    const inPart = await asked('{ house(id: "house-2") { id mustBeThere owner { id } } rooms(wait: 3) }', way)
    expect(inPart).toMatchObject({ data: { house: null, rooms: 12 }, errors: [expect.anything()] })
    expect(inPart.extensions).toBeUndefined()
  },
)

test.each([compiled, interpreted])('nor of a question that was refused (%s)', async (way) => {
  expect(Object.keys(await asked('query ($id: ID!) { house(id: $id) { id } }', way))).toEqual(['errors'])
  expect(Object.keys(await asked('{ hovels { id } }', way))).toEqual(['errors'])
})

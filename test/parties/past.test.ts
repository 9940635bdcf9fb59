import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RequestContext } from '../../subgraphs/foundation/request.js'
import { everyQuery, functionsOf, type Query } from './every-query.js'
import { writeFollowing } from './following.js'
import { writeInhabitants } from './inhabitants.js'
import { referenceLists } from './lists.js'
import { sayOtherwise } from './otherwise.js'
import { type PartiesRoom, partiesRoom } from './room.js'
import { type Stray, straysOf } from './strays.js'

/*
 * Every query of every store is asked at a revision after which all rows were made to say something else: first under
 * the same keys, so that one which reads the present finds the row and gives its new values; then under other keys, so
 * that it finds nothing.
 */
let room: PartiesRoom
let queries: Map<string, readonly Query[]>
let then: number
/** Give keys and nothing else: under the same keys they give what they gave. */
const keysAlone: readonly string[] = ['municipalities.keyOf']
const answers = new Map<string, unknown[]>()
const changes = ['same keys', 'other keys'] as const
/** What stands in the tables after each change, and stood nowhere in them before. */
const newValues = new Map<string, Set<unknown>>()
const presents = new Map<string, Map<string, unknown[]>>()
const pasts = new Map<string, Map<string, unknown[]>>()
const strays: Stray[] = []
/** The names of those that answered another thing after one of the changes than they should. */
const foundOut = new Set<string>()

beforeAll(async () => {
  room = await partiesRoom()
  await room.database.write('a test', 'what was done since', writeFollowing)
  await room.database.write('a test', 'how many live where', writeInhabitants)
  queries = everyQuery(await referenceLists(room))
  then = await room.head()
  for (const [name, asked] of queries) {
    answers.set(name, await answersOf(asked))
    for (const query of asked) strays.push(...(await straysOf(room, name, query, then)))
  }
  const before = new Set(leaves(await rowsOfAllTables()))
  for (const change of changes) {
    await sayOtherwise(room.admin, change)
    newValues.set(change, new Set(leaves(await rowsOfAllTables()).filter((value) => !before.has(value))))
    const [past, present] = [new Map<string, unknown[]>(), new Map<string, unknown[]>()]
    for (const [name, asked] of queries) {
      past.set(name, await answersOf(asked, then))
      present.set(name, await answersOf(asked).catch((error) => [String(error)]))
    }
    pasts.set(change, past)
    presents.set(change, present)
    for (const { name, answer, ask } of strays) {
      if (!foundOut.has(name) && (await ask()) !== answer) foundOut.add(name)
    }
  }
}, 120_000)
afterAll(() => room?.end())

/** Each asked on its own, as if by a request of its own. */
async function answersOf(asked: readonly Query[], revision?: number): Promise<unknown[]> {
  const found: unknown[] = []
  for (const query of asked) {
    const answer = await room.reading(revision === undefined ? {} : { revision }, query)
    found.push(JSON.parse(JSON.stringify(answer)))
  }
  return found
}

async function rowsOfAllTables(): Promise<unknown[]> {
  const { rows: tables } = await room.admin.query(`select name from platform.kept where room = 'parties'`)
  const held: unknown[] = []
  for (const { name } of tables) {
    const { rows } = await room.admin.query(
      `select to_jsonb(t) - 'revision_from' - 'public_from' as row from ${name} t`,
    )
    held.push(...rows)
  }
  return held
}

function leaves(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value]
  return Object.values(value).flatMap(leaves)
}

test('no query of any store is left out', async () => {
  const functions = await room.reading({}, async (stores) => functionsOf(stores))
  expect([...queries.keys()].sort()).toEqual(functions.sort())
})

test('every query has something to answer', () => {
  for (const [name, found] of answers) {
    for (const [place, answer] of found.entries()) {
      const isEmpty = leaves(answer).every((value) => value === null || value === 0 || value === false)
      expect([name, place, isEmpty]).toEqual([name, place, false])
    }
  }
})

describe.each(changes)('after every row was made to say something else, under %s', (change) => {
  test('every query gives now what it gave never before', () => {
    for (const [name, found] of presents.get(change)!) {
      for (const [place, answer] of found.entries()) {
        if (change === 'same keys' && keysAlone.includes(name)) continue
        expect([name, place, answer]).not.toEqual([name, place, answers.get(name)![place]])
      }
    }
  })

  test('every query gives of the past what it gave then', () => {
    for (const [name, found] of pasts.get(change)!) expect([name, found]).toEqual([name, answers.get(name)])
  })

  test('no value of the present is in any of it', () => {
    const present = newValues.get(change)!
    expect(present.size).toBeGreaterThan(1000)
    for (const [name, found] of pasts.get(change)!)
      expect([name, leaves(found).filter((value) => present.has(value))]).toEqual([name, []])
  })
})

test('a query that names a schema, and so reads the present, is found out', async () => {
  const themes = (table: string) => async (_: unknown, context: RequestContext) => {
    const reading = room.database.reading(context)
    return reading.manager.query(`select name from ${table}`).finally(reading.end)
  }
  const [named, unnamed] = await answersOf([themes('parties.theme'), themes('theme')], then)
  const isNew = (value: unknown) => newValues.get('other keys')!.has(value)
  expect([leaves(named).every(isNew), leaves(unnamed).some(isNew)]).toEqual([true, false])
})

/** What they name says nothing that they do not know without it. */
const idle: readonly string[] = [
  // The objective is joined for those who count by its theme: a page reads nothing of it.
  'obligations.page: objective on',
  'obligations.pageOfParty: objective on',
  // The code that a municipality has today stands among all its codes as well.
  'municipalities.keyOf: municipality where',
]

test('a query that names the schema of a single one of its tables is found out, whichever it is', () => {
  const names = [...new Set(strays.map(({ name }) => name))]
  expect(names.length).toBeGreaterThan(150)
  const missed = names.filter((name) => !foundOut.has(name))
  expect(missed.filter((name) => !idle.some((words) => name.startsWith(words)))).toEqual([])
  expect(idle.filter((words) => !missed.some((name) => name.startsWith(words)))).toEqual([])
})

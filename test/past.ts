import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RequestContext } from '../subgraphs/foundation/request.js'
import { type Otherwise, sayOtherwise, tablesOf } from './otherwise.js'
import { functionsOf, type Query } from './past-queries.js'
import { type Stray, type Straying, straysOf } from './strays.js'

/** A room whose past is to be asked about, on a database that has something to tell of everything. */
export interface PastRoom<Stores extends object> extends Straying<Stores> {
  /** For every function of every store, by `store.function`, what it is to be asked. */
  readonly queries: ReadonlyMap<string, readonly Query<Stores>[]>
}

export interface PastOf<Stores extends object> {
  open(): Promise<PastRoom<Stores>>
  readonly otherwise: Otherwise
  /** Functions that give keys and nothing else: under the same keys they give what they gave. */
  readonly keysAlone: readonly string[]
  /** Functions that answer nothing to anyone: those who may see more ask them in tests of their own. */
  readonly toViewersAlone?: readonly string[]
  /** Tables whose names say nothing that a query does not know without them, by the words that name them. */
  readonly idle: readonly string[]
  /** A column of a table of the room, for a query that names the schema itself. */
  readonly named: { readonly schema: string; readonly table: string; readonly column: string }
  /** At least so many ways to stray there are. */
  readonly strays: number
}

const changes = ['same keys', 'other keys'] as const

/**
 * Every query of every store is asked at a revision after which all rows were made to say something else: first under
 * the same keys, so that one which reads the present finds the row and gives its new values; then under other keys, so
 * that it finds nothing.
 */
export function describePast<Stores extends object>({
  open,
  otherwise,
  keysAlone,
  toViewersAlone = [],
  idle,
  named,
  strays: atLeast,
}: PastOf<Stores>): void {
  let past: PastRoom<Stores>
  let then: number
  const answers = new Map<string, unknown[]>()
  /** What stands in the tables after each change, and stood nowhere in them before. */
  const newValues = new Map<string, Set<unknown>>()
  const presents = new Map<string, Map<string, unknown[]>>()
  const pasts = new Map<string, Map<string, unknown[]>>()
  const strays: Stray[] = []
  /** The names of those that answered another thing after one of the changes than they should. */
  const foundOut = new Set<string>()

  beforeAll(async () => {
    past = await open()
    const { room, queries } = past
    then = await room.head()
    for (const [name, asked] of queries) {
      answers.set(name, await answersOf(asked))
      for (const query of asked) strays.push(...(await straysOf(past, name, query, then)))
    }
    const before = new Set(leaves(await rowsOfAllTables()))
    for (const change of changes) {
      await sayOtherwise(room.admin, change, otherwise)
      newValues.set(change, new Set(leaves(await rowsOfAllTables()).filter((value) => !before.has(value))))
      const [told, now] = [new Map<string, unknown[]>(), new Map<string, unknown[]>()]
      for (const [name, asked] of queries) {
        told.set(name, await answersOf(asked, then))
        now.set(name, await answersOf(asked).catch((error) => [String(error)]))
      }
      pasts.set(change, told)
      presents.set(change, now)
      for (const { name, answer, ask } of strays) {
        if (!foundOut.has(name) && (await ask()) !== answer) foundOut.add(name)
      }
    }
  }, 120_000)
  afterAll(() => past?.room.end())

  /** Each asked on its own, as if by a request of its own. */
  async function answersOf(asked: readonly Query<Stores>[], revision?: number): Promise<unknown[]> {
    const found: unknown[] = []
    for (const query of asked) {
      const answer = await past.room.reading(revision === undefined ? {} : { revision }, query)
      found.push(JSON.parse(JSON.stringify(answer)))
    }
    return found
  }

  async function rowsOfAllTables(): Promise<unknown[]> {
    const held: unknown[] = []
    for (const { name } of await tablesOf(past.room.admin, otherwise.rooms)) {
      const { rows } = await past.room.admin.query(
        `select to_jsonb(t) - 'revision_from' - 'public_from' - 'announced_from' as row from ${name} t`,
      )
      held.push(...rows)
    }
    return held
  }

  test('no query of any store is left out', async () => {
    const functions = await past.room.reading({}, async (stores) => functionsOf(stores))
    expect([...past.queries.keys(), ...toViewersAlone].sort()).toEqual(functions.sort())
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
    const { schema, table, column } = named
    const read = (relation: string) => async (_: unknown, context: RequestContext) => {
      const reading = past.room.database.reading(context)
      return reading.manager.query(`select ${column} from ${relation}`).finally(reading.end)
    }
    const [there, here] = await answersOf([read(`${schema}.${table}`), read(table)], then)
    const isNew = (value: unknown) => newValues.get('other keys')!.has(value)
    expect([leaves(there).every(isNew), leaves(here).some(isNew)]).toEqual([true, false])
  })

  test('a query that names the schema of a single one of its tables is found out, whichever it is', () => {
    const names = [...new Set(strays.map(({ name }) => name))]
    expect(names.length).toBeGreaterThan(atLeast)
    const missed = names.filter((name) => !foundOut.has(name))
    expect(missed.filter((name) => !idle.some((words) => name.startsWith(words)))).toEqual([])
    expect(idle.filter((words) => !missed.some((name) => name.startsWith(words)))).toEqual([])
  })
}

function leaves(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value]
  return Object.values(value).flatMap(leaves)
}

import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.js'
import { localDate } from '../dates.js'
import { exampleDatabase } from './example-rooms.js'
import { loginUrl } from './logins.js'
import { after, emptyState, randomHistory, type State, type Table, type Transaction } from './random-history.js'
import { openRoomDatabase, type RoomDatabase } from './room-database.js'
import { readerOf, sqlName, viewerOf } from './rooms.js'

const histories = process.env.SIZE === 'full' ? 2_000 : 100

let database: TestDatabase
let rooms: Record<Transaction['room'], RoomDatabase>
let admin: pg.Client

beforeAll(async () => {
  database = await exampleDatabase()
  const open = (room: Transaction['room']) =>
    openRoomDatabase({
      room,
      url: loginUrl(database.url, sqlName(room), database.secret),
      readerUrl: loginUrl(database.url, readerOf(room), database.secret),
      viewerUrl: loginUrl(database.url, viewerOf(room), database.secret),
      entities: [],
      size: { reads: 2, writes: 8 },
    })
  rooms = { 'action-plans': await open('action-plans'), funding: await open('funding') }
  admin = new pg.Client({ connectionString: database.url })
  await admin.connect()
})
afterAll(async () => {
  await Promise.all(Object.values(rooms).map((room) => room.close()))
  await admin.end()
  await database.end()
})

class GivenUp extends Error {}

/** The number it was written under, if it was. */
async function write({ room, changes, takenBack, ends }: Transaction, prefix: string): Promise<number | undefined> {
  try {
    return await rooms[room].write('a clerk', 'a random change', async (tx, revision) => {
      await tx.query('savepoint before')
      for (const change of takenBack) await change.run(tx, prefix)
      await tx.query('rollback to savepoint before')
      for (const change of changes) await change.run(tx, prefix)
      if (ends === 'given up') throw new GivenUp()
      return revision
    })
  } catch (error) {
    if (error instanceof GivenUp) return undefined
    throw error
  }
}

const questions = {
  'action-plans': `
    select 'measure' as table, substr(id, $2) as key, to_jsonb(amount_ore)::text as value from example_measure where starts_with(id, $1)
    union all
    select 'milestone', substr(measure_id, $2) || '/' || place, (note -> 'note')::text from example_milestone where starts_with(measure_id, $1)`,
  funding: `select 'money' as table, substr(id, $2) as key, to_jsonb(amount_ore)::text as value from example_money where starts_with(id, $1)`,
}

/** What the database says it held. The same questions for the present and for the past. */
async function stateAt(revision: number | undefined, prefix: string): Promise<State> {
  const state = emptyState()
  const moment = { revision: revision ?? 0, day: localDate('2026-11-23'), live: revision === undefined }
  for (const room of ['action-plans', 'funding'] as const) {
    const reading = rooms[room].reading({
      requestId: 'r',
      moment,
      language: 'nb',
      actor: null,
      signal: new AbortController().signal,
    })
    const rows: { table: Table; key: string; value: string }[] = await reading.manager.query(questions[room], [
      prefix,
      prefix.length + 1,
    ])
    await reading.end()
    for (const { table, key, value } of rows) state.get(table)!.set(key, value)
  }
  return state
}

test(`after any history of eight writers, each past revision holds what it held then`, async () => {
  let run = 0
  await fc.assert(
    fc.asyncProperty(randomHistory, async (writers) => {
      const prefix = `h${run++}-`
      const written = new Map<number, Transaction>()
      await Promise.all(
        writers.map(async (transactions) => {
          for (const transaction of transactions) {
            const revision = await write(transaction, prefix)
            if (revision !== undefined) written.set(revision, transaction)
          }
        }),
      )
      let state: State = emptyState()
      for (const [revision, transaction] of [...written].sort(([one], [other]) => one - other)) {
        state = after(state, transaction)
        expect(await stateAt(revision, prefix), `at revision ${revision}`).toEqual(state)
      }
      expect(await stateAt(undefined, prefix)).toEqual(state)
    }),
    { numRuns: histories, endOnFailure: true },
  )
  await theClockIsRight()
}, 600_000)

async function theClockIsRight(): Promise<void> {
  const { rows } = await admin.query(`
    select count(*)::int as revisions, max(number)::int as newest,
      bool_and(at >= earlier_at) as instants_follow, bool_and(committed >= earlier_committed) as commits_follow
    from (select number, at, lag(at) over by_number as earlier_at, pg_xact_commit_timestamp(xmin) as committed,
            lag(pg_xact_commit_timestamp(xmin)) over by_number as earlier_committed
          from platform.revision window by_number as (order by number)) numbered`)
  expect(rows).toEqual([
    { revisions: rows[0].newest + 1, newest: expect.any(Number), instants_follow: true, commits_follow: true },
  ])
  expect((await admin.query('select * from platform.verify()')).rows).toEqual([])
}

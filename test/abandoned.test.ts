import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { TestDatabase } from './database.js'
import { verifiedDatabase } from './verified.js'
import { startWorld, type World, type WorldMode } from './world.js'

/** Whichever comes first, of two seconds for a room and two for a lock. */
const tooLate = /^(ROOM_TIMEOUT|DATABASE_BUSY)$/

const slow = '{ pilots { nodes { id name } } }'

let database: TestDatabase
/** Holds the lock that the rooms wait for. */
let holder: pg.Client
/** Looks at who waits: within a transaction one would see the same picture again and again. */
let observer: pg.Client

beforeAll(async () => {
  database = await verifiedDatabase()
  holder = new pg.Client({ connectionString: database.url })
  observer = new pg.Client({ connectionString: database.url })
  await Promise.all([holder.connect(), observer.connect()])
})

afterAll(async () => {
  await Promise.all([holder?.end(), observer?.end()])
  await database?.end()
})

/** Statements of the rooms that the server is working on, or that wait for a lock. */
async function running(): Promise<string[]> {
  const { rows } = await observer.query<{ query: string }>(
    `select query from pg_stat_activity where datname = current_database() and state = 'active' and usename like '%\\_reader'`,
  )
  return rows.map(({ query }) => query)
}

describe.each<WorldMode>(['in-process', 'processes'])('with gateway and rooms %s', (mode) => {
  let world: World

  beforeAll(async () => {
    world = await startWorld({ mode, database })
    // Planned and connected, so that what is measured is the question itself.
    await world.graphql(slow)
  })

  afterAll(() => world?.stop())

  // As long as the table is locked, no statement on it ends by itself.
  beforeEach(() => holder.query('begin; lock table parties.pilot in access exclusive mode'))
  afterEach(() => holder.query('rollback'))

  test('once a client has gone, nothing of its question runs on for 200 ms', async () => {
    const ranOn: number[] = []
    for (let visit = 0; visit < 3; visit++) {
      const leaving = new AbortController()
      const asked = fetch(`${world.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: slow }),
        signal: leaving.signal,
      }).catch(() => 'gone')
      await expect.poll(running, { interval: 10, timeout: 1_900 }).toHaveLength(1)
      leaving.abort()
      const left = performance.now()
      await expect.poll(running, { interval: 10, timeout: 1_000 }).toEqual([])
      ranOn.push(performance.now() - left)
      expect(await asked).toBe('gone')
    }
    // The quickest of them: what else the machine does meanwhile is not this question's doing.
    expect(Math.min(...ranOn)).toBeLessThan(200)
  })

  test('a room that does not answer makes its own fields null within its two seconds, and leaves nothing behind', async () => {
    const started = performance.now()
    const { status, body, text } = await world.graphql(`{ __typename ${slow.slice(1)}`)

    expect(performance.now() - started).toBeLessThan(2_500)
    expect(status).toBe(200)
    expect(body.errors).toMatchObject([{ path: ['pilots'], extensions: { code: expect.stringMatching(tooLate) } }])
    expect(text).not.toMatch(/127\.0\.0\.1|select/)
    await expect.poll(running, { interval: 10, timeout: 1_000 }).toEqual([])
  })
})

import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.js'
import { type Instant, instant } from '../instant.js'
import { exampleDatabase } from './example-rooms.js'
import { loginUrl } from './logins.js'
import { openRevisionClock, type RevisionClock } from './revision-clock.js'

let database: TestDatabase
let clock: RevisionClock
let funding: pg.Client
let admin: pg.Client

beforeAll(async () => {
  database = await exampleDatabase()
  clock = await openRevisionClock({ url: loginUrl(database.url, 'gateway', database.secret) })
  funding = new pg.Client({ connectionString: loginUrl(database.url, 'funding', database.secret) })
  admin = new pg.Client({ connectionString: database.url })
  await funding.connect()
  await admin.connect()
})
afterAll(async () => {
  await clock.close()
  await funding.end()
  await admin.end()
  await database.end()
})

let written = 0
async function write(): Promise<number> {
  await funding.query('begin')
  const { rows } = await funding.query(`select platform.take_revision('a clerk', 'a test') as number`)
  await funding.query('insert into example_money values ($1, $1, 1)', [String(++written)])
  await funding.query('commit')
  return Number(rows[0].number)
}

test('the head moves with each write, and says when', async () => {
  const before = clock.lastSeen
  const number = await write()
  expect(clock.lastSeen).toEqual(before)
  const head = await clock.head()
  expect(head).toEqual({ number, at: expect.any(String), publicNumber: number })
  expect(instant(head.at)).toBe(head.at)
  expect(head.at > before.at).toBe(true)
  expect(clock.lastSeen).toEqual(head)
})

test('a write on its way does not move the head', async () => {
  const before = await clock.head()
  await funding.query(`begin; select platform.take_revision('a clerk', 'slow')`)
  expect(await clock.head()).toEqual(before)
  await funding.query('rollback')
  expect(await clock.head()).toEqual(before)
})

test('a thousand who wait share a few questions, and each is asked after it was wanted', async () => {
  const asked = async () => {
    await admin.query('select pg_stat_force_next_flush()')
    const { rows } = await admin.query(
      `select seq_scan + coalesce(idx_scan, 0) as reads from pg_stat_all_tables where relid = 'platform.head'::regclass`,
    )
    return Number(rows[0].reads)
  }
  const before = await asked()
  const number = (await clock.head()).number
  const early = clock.head()
  const next = write()
  const late = next.then(() => clock.head())
  const crowd = await Promise.all(Array.from({ length: 1000 }, () => clock.head()))
  expect((await early).number).toBeGreaterThanOrEqual(number)
  expect((await late).number).toBe(number + 1)
  expect(new Set(crowd).size).toBeLessThanOrEqual(2)
  await new Promise((resume) => setTimeout(resume, 1_100))
  expect((await asked()) - before).toBeLessThan(15)
})

test('a question that is on its way already is no proof for those who come later', async () => {
  const [early, ...late] = await Promise.all([clock.head(), clock.head(), clock.head()])
  expect(late[0]).toBe(late[1])
  expect(late[0]).not.toBe(early)
})

test('a failed question is told to those who asked it, and to nobody later', async () => {
  await admin.query('revoke select on platform.head from gateway')
  const outcomes = await Promise.allSettled([clock.head(), clock.head()])
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await admin.query('grant select on platform.head to gateway')
  expect((await clock.head()).number).toBe(clock.lastSeen.number)
})

test('an instant leads to the last revision there was at it', async () => {
  const first = await clock.revision(await write())
  const second = await clock.revision(await write())
  expect(await clock.revisionAt(second!.at)).toEqual(second)
  expect(await clock.revisionAt(first!.at)).toEqual(first)
  const between = new Date((Date.parse(first!.at) + Date.parse(second!.at)) / 2 + 1)
  expect([first, second]).toContainEqual(await clock.revisionAt(between.toISOString() as Instant))
  expect(await clock.revisionAt(instant('2200-01-01T00:00:00Z'))).toEqual(second)
  expect(await clock.revisionAt(instant('1900-01-01T00:00:00Z'))).toBeNull()
  expect(await clock.revision(second!.number + 1)).toBeNull()
})

test('instants never run backwards, though the machine’s clock may', async () => {
  const later = await clock.revision(await write())
  await admin.query(`begin; set local session_replication_role = replica`)
  await admin.query(`update platform.revision set at = at + interval '1 hour' where number = $1`, [later!.number])
  await admin.query('commit')
  const { at: then } = (await clock.revision(later!.number))!
  const { at: now } = (await clock.revision(await write()))!
  expect(now >= then).toBe(true)
})

test('the gateway reads the clock and nothing else', async () => {
  const gateway = new pg.Client({ connectionString: loginUrl(database.url, 'gateway', database.secret) })
  await gateway.connect()
  for (const sql of [
    'select reason from platform.revision',
    'select * from platform.touched',
    'select * from funding.example_money',
    'select * from published.public_example_measure',
    `select platform.take_revision('gateway', 'never')`,
    'select * from platform.verify()',
  ]) {
    await expect(gateway.query(sql), sql).rejects.toThrow(/permission denied/)
  }
  await gateway.end()
})

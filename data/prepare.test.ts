import pg from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loginUrl } from '../subgraphs/foundation/database/logins.js'
import { type RoomName, readerOf, roomNames } from '../subgraphs/foundation/database/rooms.js'
import { verify } from '../subgraphs/foundation/database/verify.js'
import type { TestDatabase } from '../test/database.js'
import { verifiedDatabase } from '../test/verified.js'
import { prepareDatabase } from './prepare.js'
import { readVerified } from './verified/read.js'
import { verifiedRows } from './verified/rows.js'

let database: TestDatabase
const readers = new Map<RoomName, pg.Client>()
beforeAll(async () => {
  database = await verifiedDatabase()
  for (const room of roomNames) {
    const reader = new pg.Client({ connectionString: loginUrl(database.url, readerOf(room), database.secret) })
    await reader.connect()
    readers.set(room, reader)
  }
})
afterAll(async () => {
  for (const reader of readers.values()) await reader.end()
  await database?.end()
})

/** As anyone sees it. */
async function rows(room: RoomName, sql: string): Promise<unknown[][]> {
  const { rows } = await readers.get(room)!.query({ text: sql, rowMode: 'array' })
  return rows
}

test('every room shows the verified facts that are its own, each with a source', async () => {
  const sourceless = ['source', 'theme', 'open_question']
  for (const [room, tables] of Object.entries(verifiedRows(readVerified())))
    for (const { table, rows: given } of tables) {
      const cited = sourceless.includes(table) ? 'true' : 'jsonb_array_length(sources) > 0'
      const [held] = await rows(
        room as RoomName,
        `select count(*)::int, coalesce(bool_and(${cited}), false) from ${table}`,
      )
      expect([room, table, ...held!]).toEqual([room, table, given.length, true])
    }
})

test('prepared again, nothing changes and no revision is taken', async () => {
  const head = () => rows('parties', 'select number from platform.head')
  const before = await head()
  expect(await prepareDatabase(database, pino({ level: 'silent' }))).toEqual({})
  expect(await head()).toEqual(before)
})

test('the votes of two years are known; of 2024 what was added is, and what the year came to is not', async () => {
  expect(
    await rows(
      'funding',
      `select year, increase_ore, amount_ore, amount_state from appropriation
         join money_entry on appropriation_id = appropriation.id order by year`,
    ),
  ).toEqual([
    [2022, null, '1000000000', 'REPORTED'],
    [2023, null, '2500000000', 'REPORTED'],
    [2024, '5000000000', null, 'NOT_REPORTED'],
  ])
})

test('a grant of which no source gives the year has none, and one of which none gives the amount has none', async () => {
  expect(
    await rows(
      'funding',
      `select grant_id, at_most_ore, amount_ore, amount_state, budget_year, budget_year_state
       from state_grant join money_entry on grant_id = state_grant.id order by grant_id`,
    ),
  ).toEqual([
    ['midt-finnmark/grant-1', '200000000', null, 'NOT_REPORTED', null, 'NOT_REPORTED'],
    ['smola-aure/grant-1', null, '200000000', 'REPORTED', null, 'NOT_REPORTED'],
  ])
})

test('money of no known year is in the roll-ups, under no year', async () => {
  expect(
    await rows(
      'funding',
      `select stage, budget_year, amount_ore, figures, gaps from nation_money where stage = 'GRANTED' order by county_code`,
    ),
  ).toEqual([
    ['GRANTED', 0, '200000000', 1, 0],
    ['GRANTED', 0, '0', 0, 1],
  ])
})

test('what an application named stands as projects, and not as measures', async () => {
  expect(await rows('action-plans', 'select id, first_step from project order by number limit 2')).toEqual([
    ['hammerfest-hasvik-masoy/project-1', null],
    ['hammerfest-hasvik-masoy/project-2', 'mulighetsstudie for minihus i klynger'],
  ])
  expect(await rows('action-plans', 'select count(*)::int from measure')).toEqual([[0]])
})

test('the ceilings of the grants stand by cohort and phase, the years they can be used with them', async () => {
  expect(
    await rows('funding', 'select cohort, phase, amount_ore, usable_years from grant_ceiling order by cohort, phase'),
  ).toEqual([
    [1, 1, '200000000', [2022, 2023]],
    [1, 2, '400000000', []],
    [2, 1, '200000000', [2023, 2024]],
    [2, 2, '400000000', []],
  ])
})

test('what all rooms hold is what their revisions sealed', async () => {
  const admin = new pg.Client({ connectionString: database.url })
  await admin.connect()
  expect((await verify(admin)).faults).toEqual([])
  await admin.end()
})

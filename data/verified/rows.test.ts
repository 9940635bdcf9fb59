import 'reflect-metadata'
import pg from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loginUrl } from '../../subgraphs/foundation/database/logins.js'
import { type RoomName, readerOf, roomNames } from '../../subgraphs/foundation/database/rooms.js'
import { type TestDatabase, testDatabase } from '../../test/database.js'
import { loadVerified } from '../prepare.js'
import { membersOf } from './groups.js'
import { readVerified } from './read.js'
import { verifiedRows } from './rows.js'

const dataset = readVerified()
const verified = verifiedRows(dataset)
const log = pino({ level: 'silent' })

let database: TestDatabase
let reader: pg.Client
const readers = new Map<RoomName, pg.Client>()
beforeAll(async () => {
  database = await testDatabase()
  await loadVerified(database, dataset, log)
  for (const room of roomNames) {
    const client = new pg.Client({ connectionString: loginUrl(database.url, readerOf(room), database.secret) })
    await client.connect()
    readers.set(room, client)
  }
  reader = readers.get('parties')!
})
afterAll(async () => {
  for (const client of readers.values()) await client.end()
  await database?.end()
})

async function column(sql: string, client = reader): Promise<unknown[]> {
  const { rows } = await client.query({ text: sql, rowMode: 'array' })
  return rows.map(([value]) => value)
}

describe.each(roomNames)('in the room %s', (room) => {
  test('every table shows anyone the rows it was given', async () => {
    expect(verified[room]).not.toEqual([])
    for (const { table, rows } of verified[room]) {
      const held = await column(`select count(*)::int from ${table}`, readers.get(room))
      expect([table, ...held]).toEqual([table, rows.length])
    }
  })

  test('every fact has a source but what is our own: themes and open questions', async () => {
    for (const { table } of verified[room].filter(
      ({ table }) => !['source', 'theme', 'open_question'].includes(table),
    )) {
      const sourceless = `select count(*)::int from ${table} where jsonb_array_length(sources) = 0`
      expect([table, ...(await column(sourceless, readers.get(room)))]).toEqual([table, 0])
    }
  })
})

test('each room takes one revision, and loading the same facts again takes none', async () => {
  const newest = 'select number::int from platform.head'
  expect(await column(newest)).toEqual([roomNames.length])
  expect(await loadVerified(database, dataset, log)).toEqual({})
  expect(await column(newest)).toEqual([roomNames.length])
})

test('statements stand in the order of the text', async () => {
  const sections = await column('select distinct on (section) section from obligation order by section')
  expect(sections).toEqual(['2', '3', '4', '6', '6.1', '6.2', '6.3', '6.4', '6.5', '7'])
  expect(await column('select section from obligation order by position')).toEqual(
    (await column('select section from obligation order by section, position')) as unknown[],
  )
})

test('an organisation number that no source gives is missing, and said to be', async () => {
  const unknown = await column(
    `select id from party where organisation_number_state = 'NOT_REPORTED' and organisation_number is null order by id`,
  )
  expect(unknown).toEqual(['doga', 'sintef', 'vest-telemarkradet'])
})

test('Deatnu is found by its own name and by Tana', async () => {
  expect(await column(`select code from municipality where search_name like '%deatnu%'`)).toEqual(['5628'])
  expect(await column(`select code from municipality where search_name like '%tana%'`)).toContain('5628')
})

test('the agreement of Smøla and Aure is published with its last day and without one of signing', async () => {
  const { rows } = await reader.query(
    `select ends_on::text, signed_on, public_from is not null as public from agreement where id = 'smola-aure'`,
  )
  expect(rows).toEqual([{ ends_on: '2028-12-30', signed_on: null, public: true }])
})

test('what an objective is about begins with its main theme', async () => {
  expect(
    await column(`select theme_id from objective_theme where objective_id = 'smola-aure/1' order by position`),
  ).toEqual(['place-development', 'housing'])
})

test('a governor’s district may be two counties', async () => {
  expect(
    await column(
      `select county_code from governor_district where party_id = 'statsforvalteren-troms-finnmark' order by 1`,
    ),
  ).toEqual(['55', '56'])
})

test('all that a group binds are parties on record', async () => {
  const known = await column('select id from party')
  for (const group of dataset.partyGroups)
    expect(known).toEqual(expect.arrayContaining(membersOf(group, dataset).map(({ party }) => party)))
})

import 'reflect-metadata'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Dataset, load } from '../../subgraphs/foundation/database/load.js'
import { loginUrl } from '../../subgraphs/foundation/database/logins.js'
import { openRoomDatabase, type RoomDatabase } from '../../subgraphs/foundation/database/room-database.js'
import { type TestDatabase, testDatabase } from '../../test/database.js'
import { membersOf } from './groups.js'
import { readVerified } from './read.js'
import { partiesRows } from './rows.js'

const dataset = readVerified()
const verified: Dataset = { provenances: ['VERIFIED'], tables: partiesRows(dataset) }

let database: TestDatabase
let room: RoomDatabase
let reader: pg.Client
beforeAll(async () => {
  database = await testDatabase()
  const [url, readerUrl] = ['parties', 'parties_reader'].map((login) => loginUrl(database.url, login, database.secret))
  room = await openRoomDatabase({ room: 'parties', url: url!, readerUrl: readerUrl!, entities: [] })
  await load(room, 'verified dataset', 'Load the verified dataset', verified)
  reader = new pg.Client({ connectionString: readerUrl })
  await reader.connect()
})
afterAll(async () => {
  await reader?.end()
  await room?.close()
  await database?.end()
})

async function column(sql: string): Promise<unknown[]> {
  const { rows } = await reader.query({ text: sql, rowMode: 'array' })
  return rows.map(([value]) => value)
}

test('every table holds the rows it was given', async () => {
  for (const { table, rows } of verified.tables) {
    expect([table, ...(await column(`select count(*)::int from ${table}`))]).toEqual([table, rows.length])
  }
})

test('loading the same facts again takes no revision', async () => {
  expect(await load(room, 'verified dataset', 'Load it again', verified)).toBeNull()
})

test('every fact has a source but what is our own: themes and open questions', async () => {
  for (const { table } of verified.tables.filter(
    ({ table }) => !['source', 'theme', 'open_question'].includes(table),
  )) {
    const sourceless = await column(`select count(*)::int from ${table} where jsonb_array_length(sources) = 0`)
    expect([table, ...sourceless]).toEqual([table, 0])
  }
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

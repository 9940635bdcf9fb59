import type { MigrationInterface, QueryRunner } from 'typeorm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/database.js'
import { type Dataset, load } from './load.js'
import { loginUrl } from './logins.js'
import { migrate } from './migrate.js'
import { openRoomDatabase, type RoomDatabase } from './room-database.js'

class Registers implements MigrationInterface {
  readonly name = 'LoadedRegisters'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table loaded_county (
        code text primary key, name text not null, number text unique, names jsonb not null, also_called text[] not null,
        valid_from date, inhabitants bigint, provenance text not null, search_name text generated always as (lower(name)) stored);
      create table loaded_town (
        county_code text not null references loaded_county, name text not null, provenance text not null, primary key (county_code, name));
      create table loaded_office (id text primary key, county_code text not null references loaded_county, provenance text not null);
      select platform.keep_history('evaluation', 'loaded_county'), platform.keep_history('evaluation', 'loaded_town'),
        platform.keep_history('evaluation', 'loaded_office')`)
  }

  async down(): Promise<void> {}
}

let database: TestDatabase
let evaluation: RoomDatabase

beforeAll(async () => {
  database = await testDatabase()
  await migrate({
    databaseUrl: database.url,
    secret: database.secret,
    rooms: [{ room: 'evaluation', migrations: [Registers] }],
  })
  evaluation = await openRoomDatabase({
    room: 'evaluation',
    url: loginUrl(database.url, 'evaluation', database.secret),
    readerUrl: loginUrl(database.url, 'evaluation_reader', database.secret),
    viewerUrl: loginUrl(database.url, 'evaluation_viewer', database.secret),
    entities: [],
  })
})
afterAll(async () => {
  await evaluation.close()
  await database.end()
})

const aCounty = (changes: Record<string, unknown> = {}) => ({
  code: '15',
  name: 'Møre og Romsdal',
  number: '944183779',
  names: { nn: 'Møre og Romsdal' },
  also_called: ['Sunnmøre, Romsdal og Nordmøre'],
  valid_from: '1972-01-01',
  inhabitants: '9007199254740993',
  provenance: 'VERIFIED',
  ...changes,
})
const aTown = (changes: Record<string, unknown> = {}) => ({
  county_code: '15',
  name: 'Kristiansund',
  provenance: 'VERIFIED',
  ...changes,
})

function dataset(counties: ReturnType<typeof aCounty>[], towns: ReturnType<typeof aTown>[]): Dataset {
  return {
    provenances: ['VERIFIED'],
    tables: [
      { table: 'loaded_county', rows: counties },
      { table: 'loaded_town', rows: towns },
    ],
  }
}

const loadNow = (given: Dataset) => load(evaluation, 'the house', 'the verified dataset', given)
const head = async () =>
  Number((await evaluation.inspect((tx) => tx.query('select number from platform.head')))[0].number)
const counties = () =>
  evaluation.inspect((tx) =>
    tx.query(
      'select code, name, number, names, also_called, valid_from, inhabitants, provenance from loaded_county order by code',
    ),
  )

test('a dataset is loaded as it is, under one revision', async () => {
  const before = await head()
  expect(await loadNow(dataset([aCounty()], [aTown(), aTown({ name: 'Ålesund' })]))).toEqual({
    loaded_county: { inserted: 1, updated: 0, deleted: 0 },
    loaded_town: { inserted: 2, updated: 0, deleted: 0 },
  })
  expect(await counties()).toEqual([aCounty()])
  expect(await head()).toBe(before + 1)
})

test('what is there already takes no revision', async () => {
  const before = await head()
  expect(await loadNow(dataset([aCounty()], [aTown({ name: 'Ålesund' }), aTown()]))).toBeNull()
  expect(await head()).toBe(before)
})

test('only what differs is touched', async () => {
  const changed = dataset(
    [aCounty({ names: { nn: 'Møre og Romsdal', se: 'Møre ja Romsdal' } })],
    [aTown(), aTown({ name: 'Molde' })],
  )
  expect(await loadNow(changed)).toEqual({
    loaded_county: { inserted: 0, updated: 1, deleted: 0 },
    loaded_town: { inserted: 1, updated: 0, deleted: 1 },
  })
})

test('a new row may take what was unique to one that is gone, and its children with it', async () => {
  const moved = dataset([aCounty({ code: '16' })], [aTown({ county_code: '16' })])
  expect(await loadNow(moved)).toEqual({
    loaded_county: { inserted: 1, updated: 0, deleted: 1 },
    loaded_town: { inserted: 1, updated: 0, deleted: 2 },
  })
  expect(await counties()).toEqual([aCounty({ code: '16' })])
})

test('a child that stays may move from a parent that goes to one that comes', async () => {
  const office = (county_code: string) => ({ id: 'o', county_code, provenance: 'VERIFIED' })
  const withOffice = (code: string) => ({
    provenances: ['VERIFIED'],
    tables: [
      { table: 'loaded_county', rows: [aCounty({ code })] },
      { table: 'loaded_town', rows: [] },
      { table: 'loaded_office', rows: [office(code)] },
    ],
  })
  await loadNow(withOffice('17'))
  expect(await loadNow(withOffice('18'))).toMatchObject({ loaded_office: { inserted: 0, updated: 1, deleted: 0 } })
  await loadNow({ provenances: ['VERIFIED'], tables: [{ table: 'loaded_office', rows: [] }] })
  await loadNow(dataset([aCounty({ code: '16' })], [aTown({ county_code: '16' })]))
})

test('rows of another provenance are left alone, and not taken over', async () => {
  await evaluation.write('a county', 'its own name', (tx) =>
    tx.query(
      `insert into loaded_county (code, name, names, also_called, provenance) values ('50', 'Trøndelag', '{}', '{}', 'REPORTED')`,
    ),
  )
  expect(await loadNow(dataset([aCounty({ code: '16' })], [aTown({ county_code: '16' })]))).toBeNull()
  await expect(loadNow(dataset([aCounty({ code: '50' })], []))).rejects.toThrow(/duplicate key value/)
  expect((await counties()).map(({ code }: { code: string }) => code)).toEqual(['16', '50'])
})

test('an empty dataset empties what was its own', async () => {
  expect(await loadNow(dataset([], []))).toEqual({
    loaded_county: { inserted: 0, updated: 0, deleted: 1 },
    loaded_town: { inserted: 0, updated: 0, deleted: 1 },
  })
  expect(await loadNow(dataset([], []))).toBeNull()
})

test.each([
  [
    'a row that lacks a column of the first',
    [aCounty(), { code: '16', provenance: 'VERIFIED' }],
    /Row 1 of loaded_county has not the columns of row 0/,
  ],
  [
    'a row of a provenance that is not loaded',
    [aCounty({ provenance: 'SYNTHETIC' })],
    /the provenance "SYNTHETIC", not one of VERIFIED/,
  ],
  ['a column the table has not', [{ ...aCounty(), mayor: 'x' }], /column "mayor" does not exist/],
  ['rows without their key', [{ name: 'x', provenance: 'VERIFIED' }], /lack "code"/],
])('%s is refused, and nothing is loaded', async (_, rows, message) => {
  const before = await head()
  const given = {
    provenances: ['VERIFIED'],
    tables: [{ table: 'loaded_county', rows: rows as Record<string, unknown>[] }],
  }
  await expect(loadNow(given)).rejects.toThrow(message)
  expect(await head()).toBe(before)
})

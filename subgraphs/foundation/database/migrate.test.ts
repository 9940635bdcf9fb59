import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/database.js'
import { loginUrl } from './logins.js'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.end())

test('a room logs in', async () => {
  const client = new pg.Client({ connectionString: loginUrl(database.url, 'parties_reader', database.secret) })
  await client.connect()
  const { rows } = await client.query('select * from platform.head')
  await client.end()
  expect(rows[0].number).toBe('0')
})

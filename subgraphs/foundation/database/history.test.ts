import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.js'
import { exampleDatabase } from './example-rooms.js'
import { loginUrl } from './logins.js'

let database: TestDatabase
let plans: pg.Client
let reader: pg.Client
beforeAll(async () => {
  database = await exampleDatabase()
  plans = new pg.Client({ connectionString: loginUrl(database.url, 'action_plans', database.secret) })
  reader = new pg.Client({ connectionString: loginUrl(database.url, 'action_plans_reader', database.secret) })
  await plans.connect()
  await reader.connect()
})
afterAll(async () => {
  await plans.end()
  await reader.end()
  await database.end()
})

async function write(sql: string): Promise<number> {
  await plans.query('begin')
  const { rows } = await plans.query(`select platform.take_revision('a clerk', 'a test') as number`)
  await plans.query(sql)
  await plans.query('commit')
  return Number(rows[0].number)
}

test('the past shows what it showed', async () => {
  const first = await write(`insert into example_measure (id, title) values ('m1', 'Før')`)
  const second = await write(`update example_measure set title = 'Etter'`)
  await write(`update example_measure set title = 'Etter'`)
  for (const [at, title] of [
    [first, 'Før'],
    [second, 'Etter'],
    [second + 1, 'Etter'],
  ] as const) {
    await reader.query(
      `begin read only; set local search_path = action_plans_as_of, published_as_of, keys_as_of; set local platform.as_of = ${at}`,
    )
    const { rows } = await reader.query(
      'select title from example_measure union all select title from public_example_measure',
    )
    await reader.query('rollback')
    expect(rows).toEqual([{ title }, { title }])
  }
  expect((await plans.query('select title from example_measure_history')).rows).toEqual([{ title: 'Før' }])
})

import sql, { type Sql } from 'sql-template-tag'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExampleTables, exampleTables } from '../../test/tables.js'
import { beyond, type Order, type OrderKey, orderBy, type Way } from './order.js'
import { records } from './rows.js'

let tables: ExampleTables
beforeAll(async () => {
  tables = await exampleTables(
    [
      `create table entry (id text primary key, year int not null, amount bigint not null, title text not null)`,
      `insert into entry select n::text, n % 100, n, 'title ' || n from generate_series(1, 20000) n`,
      `create index on entry (year, id)`,
      `create index on entry (year desc, id)`,
      `create index on entry (title collate "nb-NO-x-icu", id)`,
      `analyze entry`,
    ],
    [],
  )
})
afterAll(() => tables.end())

const id: OrderKey = { sql: sql`e.id`, direction: 'asc', type: 'key' }
const byYear: Order = { name: 'YEAR', keys: [{ sql: sql`e.year`, direction: 'asc', type: 'integer' }, id] }
const newestFirst: Order = { name: 'YEAR_DESC', keys: [{ sql: sql`e.year`, direction: 'desc', type: 'integer' }, id] }
const byTitle: Order = { name: 'TITLE', keys: [{ sql: sql`e.title`, direction: 'asc', type: 'text' }, id] }
const byKey: Order = { name: 'KEY', keys: [id] }

const planOf = async (statement: Sql): Promise<string> => {
  const rows = await records<{ 'QUERY PLAN': string }>(tables.manager, sql`explain (costs off) ${statement}`)
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

describe('a page deep in a list enters an index at the cursor, and sorts nothing', () => {
  test.each<[string, Order, string[], Way]>([
    ['by key', byKey, ['5000'], 'forward'],
    ['by key, backward', byKey, ['5000'], 'backward'],
    ['by year', byYear, ['50', '5050'], 'forward'],
    ['by year, backward', byYear, ['50', '5050'], 'backward'],
    ['newest year first, keys upward', newestFirst, ['50', '5050'], 'forward'],
    ['newest year first, keys upward, backward', newestFirst, ['50', '5050'], 'backward'],
    ['by title, in the Norwegian alphabet', byTitle, ['title 50', '50'], 'forward'],
  ])('%s', async (_, order, values, way) => {
    const plan = await planOf(
      sql`select * from entry e where ${beyond(order, values, way)} order by ${orderBy(order, way)} limit 21`,
    )
    expect(plan).toContain('Index Cond')
    expect(plan).not.toMatch(/\bSort\b/)
  })
})

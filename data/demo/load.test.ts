import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verify } from '../../subgraphs/foundation/database/verify.js'
import type { TestDatabase } from '../../test/database.js'
import { demoDatabase } from '../../test/demo.js'
import { readVerified } from '../verified/read.js'
import { loadDemo, OtherDemoThere } from './load.js'

let database: TestDatabase
let sql: pg.Client
beforeAll(async () => {
  database = await demoDatabase()
  sql = new pg.Client({ connectionString: database.url })
  await sql.connect()
}, 120_000)
afterAll(async () => {
  await sql?.end()
  await database?.end()
})

const one = async (text: string): Promise<unknown> => Object.values((await sql.query(text)).rows[0])[0]

test('all rooms hold it under one revision, and the chain holds', async () => {
  expect(await one(`select count(*)::int from platform.revision where reason like 'the demonstration world%'`)).toBe(1)
  expect((await verify(sql)).faults).toEqual([])
})

test('loaded again it changes nothing; another world is not mixed into it', async () => {
  const revisions = await one('select number from platform.head')
  expect(await loadDemo(database, readVerified(), { size: 1, seed: 1 })).toEqual({
    foundAlready: 'the demonstration world, version 1, seed 1, size 1',
  })
  await expect(loadDemo(database, readVerified(), { size: 1, seed: 2 })).rejects.toThrow(OtherDemoThere)
  expect(await one('select number from platform.head')).toBe(revisions)
})

describe('what the database makes of it', () => {
  test('portions add up to their entries', async () => {
    expect(
      await one(`select count(*)::int from funding.money_entry entry
        left join (select entry_id, sum(amount_ore) as ore, count(*) as parts from funding.money_portion group by 1) cut on cut.entry_id = entry.id
        where cut.parts is null or cut.ore is distinct from entry.amount_ore`),
    ).toBe(0)
  })

  test('of the measures, those are public of which an approved plan speaks', async () => {
    expect(
      await one(`select count(*)::int from action_plans.measure where (public_from is not null) <> exists (
        select from action_plans.measure_version version join action_plans.plan_version plan on plan.id = version.plan_version_id
        where version.measure_id = measure.id and plan.state in ('APPROVED', 'SUPERSEDED'))`),
    ).toBe(0)
    expect(await one('select count(*)::int from action_plans.measure where public_from is not null')).toBeGreaterThan(
      800,
    )
  })
})

test('no real pilot has anything that is made up', async () => {
  for (const { relation } of (await sql.query('select relation from platform.kept order by 1')).rows) {
    const { rows } = await sql.query(
      `select count(*)::int as rows from ${relation} row where to_jsonb(row) ->> 'provenance' = 'SYNTHETIC'
         and (to_jsonb(row) ->> 'pilot_id' not like 'demo-%' or to_jsonb(row) ->> 'agreement_id' not like 'demo-%')`,
    )
    expect([relation, rows[0].rows]).toEqual([relation, 0])
  }
})

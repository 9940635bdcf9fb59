import pg from 'pg'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { verify } from '../subgraphs/foundation/database/verify.js'
import type { TestDatabase } from '../test/database.js'
import { verifiedDatabase } from '../test/verified.js'
import { loadVerified, prepareDatabase } from './prepare.js'
import { readVerified } from './verified/read.js'
import type { SingleOf, VerifiedDataset } from './verified/schema.js'

const log = pino({ level: 'silent' })
const dataset = readVerified()

let database: TestDatabase
/** One who administers, in the funding room. */
let sql: pg.Client
beforeAll(async () => {
  database = await verifiedDatabase()
  sql = new pg.Client({ connectionString: database.url, options: '-c search_path=funding,published,keys' })
  await sql.connect()
})
afterAll(async () => {
  await sql?.end()
  await database?.end()
})

async function rows(text: string): Promise<unknown[][]> {
  return (await sql.query({ text, rowMode: 'array' })).rows
}

const head = async () => (await rows('select number::int from platform.head'))[0]![0] as number

type Funding = SingleOf<'funding'>
const withMoney = (change: Partial<Funding>): VerifiedDataset => ({
  ...dataset,
  funding: { ...dataset.funding, ...change },
})
const vote = (year: number, change: Partial<Funding['appropriations'][number]>) =>
  dataset.funding.appropriations.map((one) => (one.year === year ? { ...one, ...change } : one))
const grant = (pilot: string, change: Partial<Funding['grants'][number]>) =>
  dataset.funding.grants.map((one) => (one.pilot === pilot ? { ...one, ...change } : one))

/** Every amount on record, by the key of its entry. */
const entries = async () => Object.fromEntries(await rows('select id, amount_ore from money_entry'))

/** Where portions are not the entries again, or roll-ups not the portions: nowhere, if all is well. */
const astray = () =>
  rows(`
    with portion as (
      select entry_id, stage, amount_state, coalesce(budget_year, 0) as year, coalesce(pilot_id, '') as pilot, amount_ore
      from money_portion)
    select 'portion', id from money_entry entry where (
      select (sum(amount_ore), bool_and(year = coalesce(entry.budget_year, 0) and amount_state = entry.amount_state))
        is distinct from (entry.amount_ore, true)
      from portion where entry_id = entry.id)
    union all select 'of no entry', entry_id from portion where entry_id not in (select id from money_entry)
    union all select 'roll-up', pilot from (
      select pilot, stage, year, amount_state, coalesce(sum(amount_ore), 0) as ore, count(amount_ore) as figures,
        count(*) - count(amount_ore) as gaps
      from portion group by pilot, stage, year, amount_state) summed
      full join objective_money cell on (pilot, summed.stage, year, summed.amount_state)
        = (pilot_id, cell.stage, budget_year, cell.amount_state)
      where (ore, summed.figures, summed.gaps) is distinct from (cell.amount_ore, cell.figures, cell.gaps)
    union all select 'nation', stage from (select stage, budget_year, sum(amount_ore) as ore from objective_money group by 1, 2) own
      full join (select stage, budget_year, sum(amount_ore) as ore from nation_money group by 1, 2) nation
        using (stage, budget_year) where own.ore is distinct from nation.ore`)

/** As someone of the ministry writes it, under a revision. */
async function write(text: string): Promise<void> {
  await sql.query(`begin; select platform.take_revision('a clerk', 'a test')`)
  try {
    await sql.query(text)
    await sql.query('commit')
  } catch (error) {
    await sql.query('rollback')
    throw error
  }
}

// Whatever a test has left, it agrees with itself, and a start on it restores the facts.
afterEach(async () => {
  expect(await astray()).toEqual([])
  await write(
    `delete from money_entry where provenance = 'REPORTED'; delete from state_grant where provenance = 'REPORTED'`,
  )
  await loadVerified(database, dataset, log)
  expect(await astray()).toEqual([])
})

test('a second start changes nothing and takes no revision', async () => {
  const before = await head()
  expect(await prepareDatabase(database, log)).toEqual({})
  expect(await head()).toBe(before)
})

test('a fact that is put right changes its row and its entry alone, and is put back by the next start', async () => {
  const before = [await head(), await entries()] as const
  const corrected = withMoney({ grants: grant('smola-aure', { amount: 1_900_001 }) })
  expect(await loadVerified(database, corrected, log)).toEqual({
    funding: expect.objectContaining({ money_entry: { inserted: 0, updated: 1, deleted: 0 } }),
  })
  expect(await head()).toBe(before[0] + 1)
  expect(await entries()).toEqual({ ...before[1], 'smola-aure/grant-1/granted': '190000100' })
  expect(await astray()).toEqual([])

  await prepareDatabase(database, log)
  expect([await head(), await entries()]).toEqual([before[0] + 2, before[1]])
})

test('what is told of a year that was a gap fills the gap, and the roll-ups with it', async () => {
  const cells = `select amount_ore, figures, gaps from nation_money where stage = 'APPROPRIATED' and budget_year = 2024`
  expect(await rows(cells)).toEqual([['0', 0, 1]])
  await loadVerified(database, withMoney({ appropriations: vote(2024, { amount: 75_000_000 }) }), log)
  expect(await rows(cells)).toEqual([['7500000000', 1, 0]])
})

test('a grant that is taken off the record leaves neither entry, portion nor cell behind, and stays in the past', async () => {
  const before = await head()
  await loadVerified(database, withMoney({ grants: grant('smola-aure', {}).filter((one) => one.atMost) }), log)
  for (const place of ['state_grant', 'money_portion', 'objective_money'])
    expect([place, await rows(`select from ${place} where pilot_id = 'smola-aure'`)]).toEqual([place, []])
  expect(await rows(`select figures, gaps from nation_money where stage = 'GRANTED'`)).toEqual([[0, 1]])

  await sql.query(`begin; set local search_path = funding_as_of; set local platform.as_of = ${before}`)
  expect(await rows(`select amount_ore from money_entry where pilot_id = 'smola-aure'`)).toEqual([['200000000']])
  await sql.query('commit')
})

test('what a party has reported is left alone by every start', async () => {
  await write(
    `insert into state_grant (id, scheme_id, pilot_id, phase, year, provenance)
     values ('smola-aure/reported', 'bygdevekstavtaler', 'smola-aure', 2, 2023, 'REPORTED');
     insert into money_entry (id, world, stage, source, budget_year, amount_ore, amount_state, pilot_id, grant_id, provenance)
     values ('reported', 'REAL', 'GRANTED', 'STATE_GRANT', 2023, 400000000, 'REPORTED', 'smola-aure', 'smola-aure/reported', 'REPORTED')`,
  )
  const before = await entries()
  expect(await prepareDatabase(database, log)).toEqual({})
  await loadVerified(database, withMoney({ grants: [] }), log)
  expect(await entries()).toEqual(Object.fromEntries(Object.entries(before).filter(([id]) => !id.endsWith('/granted'))))
})

describe('of a grant that has been given', () => {
  beforeEach(async () => {
    await write(
      `insert into money_entry (id, world, stage, source, budget_year, amount_ore, amount_state, pilot_id, grant_id, provenance)
       values ('allocated', 'REAL', 'ALLOCATED', 'STATE_GRANT', 2024, 150000000, 'REPORTED', 'smola-aure', 'smola-aure/grant-1', 'REPORTED')`,
    )
  })

  test.each([
    ['less than what is set aside of it', grant('smola-aure', { amount: 1_499_999 })],
    ['nothing', grant('smola-aure', {}).filter(({ pilot }) => pilot !== 'smola-aure')],
  ])('%s is refused, and nothing of the room is loaded', async (_what, grants) => {
    const before = [await head(), await entries()]
    const appropriations = vote(2024, { amount: 75_000_000 })
    await expect(loadVerified(database, withMoney({ grants, appropriations }), log)).rejects.toThrow(
      'Of the grant "smola-aure/grant-1", 150000000 øre would be allocated',
    )
    expect([await head(), await entries()]).toEqual(before)
  })

  test('just what is set aside of it is taken', async () => {
    await loadVerified(database, withMoney({ grants: grant('smola-aure', { amount: 1_500_000 }) }), log)
    expect(await entries()).toMatchObject({ 'smola-aure/grant-1/granted': '150000000' })
  })
})

describe('of grants of no known year', () => {
  test('no vote is exceeded, however small, since nobody knows which they were given of', async () => {
    await loadVerified(database, withMoney({ appropriations: vote(2022, { amount: 1 }) }), log)
    expect(await entries()).toMatchObject({ 'appropriation-2022/voted': '100' })
  })

  test('the year, once it is told, is held against the vote of that year', async () => {
    const dated = (year: number) =>
      write(
        `update money_entry set budget_year = ${year}, budget_year_state = 'REPORTED' where id = 'smola-aure/grant-1/granted'`,
      )
    await loadVerified(database, withMoney({ appropriations: vote(2022, { amount: 1_999_999 }) }), log)
    await expect(dated(2022)).rejects.toThrow('In 2022, 200000000 øre would be granted, and 199999900 øre')
    await dated(2023)
    expect(
      await rows(`select budget_year, amount_ore, figures, gaps from objective_money where pilot_id = 'smola-aure'`),
    ).toEqual([[2023, '200000000', 1, 0]])
  })

  test.each([
    ['a year and a state that says there is none', `budget_year = 2023`],
    ['a state that says there is a year, and none', `budget_year_state = 'REPORTED'`],
    ['no year for what is not granted', `stage = 'DISBURSED'`],
  ])('the database refuses %s', async (_what, change) => {
    await expect(
      write(`update money_entry set ${change} where id = 'smola-aure/grant-1/granted'`),
    ).rejects.toMatchObject({ code: '23514' })
  })
})

test('after all that, what all rooms hold is what their revisions sealed', async () => {
  expect((await verify(sql)).faults).toEqual([])
})

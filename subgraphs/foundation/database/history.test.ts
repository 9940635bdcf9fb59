import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.js'
import { exampleDatabase } from './example-rooms.js'
import { loginUrl, owner } from './logins.js'

let database: TestDatabase
let plans: pg.Client
let reader: pg.Client
let admin: pg.Client

beforeAll(async () => {
  database = await exampleDatabase()
  plans = new pg.Client({ connectionString: loginUrl(database.url, 'action_plans', database.secret) })
  reader = new pg.Client({ connectionString: loginUrl(database.url, 'action_plans_reader', database.secret) })
  admin = new pg.Client({ connectionString: database.url })
  for (const client of [plans, reader, admin]) await client.connect()
})
afterAll(async () => {
  for (const client of [plans, reader, admin]) await client.end()
  await database.end()
})

async function write(...statements: string[]): Promise<number> {
  await plans.query('begin')
  try {
    const { rows } = await plans.query(`select platform.take_revision('a clerk', 'a test') as number`)
    for (const statement of statements) await plans.query(statement)
    await plans.query('commit')
    return Number(rows[0].number)
  } catch (error) {
    await plans.query('rollback')
    throw error
  }
}

const now = 'present'

/** What a login finds at a moment: the same text, another search path. */
async function find(client: pg.Client, at: number | typeof now, sql: string): Promise<unknown[]> {
  await client.query('begin read only')
  try {
    if (at !== now) {
      await client.query(`set local search_path = action_plans_as_of, published_as_of, keys_as_of, pg_temp;
        set local platform.as_of = ${at}`)
    }
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat()
  } finally {
    await client.query('rollback')
  }
}

describe('a past', () => {
  test('shows what it showed, in the room and in what it publishes', async () => {
    const before = await write(`insert into example_measure (id, title) values ('m1', 'Før')`)
    const after = await write(`update example_measure set title = 'Etter' where id = 'm1'`)
    const gone = await write(`delete from example_measure where id = 'm1'`)
    const titles = `select title from example_measure union all select title from public_example_measure`
    expect(await find(reader, before - 1, titles)).toEqual([])
    expect(await find(reader, before, titles)).toEqual(['Før', 'Før'])
    expect(await find(reader, after, titles)).toEqual(['Etter', 'Etter'])
    expect(await find(reader, gone, titles)).toEqual([])
    expect(await find(reader, now, titles)).toEqual([])
  })

  test('follows the search path through a prepared statement, on one connection, many times over', async () => {
    const then = await write(`insert into example_measure (id, title) values ('p', 'Før')`)
    await write(`update example_measure set title = 'Etter' where id = 'p'`)
    const ask = async () =>
      (await reader.query({ name: 'by id', text: 'select * from example_measure where id = $1', values: ['p'] }))
        .rows[0].title
    for (let round = 0; round < 20; round++) {
      expect(await ask()).toBe('Etter')
      await reader.query(
        `begin read only; set local search_path = action_plans_as_of; set local platform.as_of = ${then}`,
      )
      expect(await ask()).toBe('Før')
      await reader.query('commit')
    }
  })

  test('is never guessed when no moment is set', async () => {
    const asking = () => reader.query('select * from action_plans_as_of.example_measure')
    await expect(asking()).rejects.toThrow(/platform.as_of|invalid input syntax/)
    await find(reader, 1, 'select 1')
    await expect(asking()).rejects.toThrow(/platform.as_of|invalid input syntax/)
  })

  test('has the columns that were added since', async () => {
    await admin.query(`set role ${owner}; alter table action_plans.example_measure add column theme text`)
    await expect(write(`update example_measure set title = 'Drift' where id = 'p'`)).rejects.toThrow(
      'more expressions than target columns',
    )
    await admin.query(`select platform.keep_history('action_plans', 'example_measure'); reset role`)
    const then = await write(`update example_measure set theme = 'housing' where id = 'p'`)
    expect(await find(reader, then, `select theme from example_measure where id = 'p'`)).toEqual(['housing'])
    expect(await find(reader, then - 1, `select theme from example_measure where id = 'p'`)).toEqual([null])
    expect((await admin.query('select * from platform.verify()')).rows).toEqual([])
  })
})

describe('a version', () => {
  const versions = async (id: string) => {
    const { rows } = await admin.query(
      `select count(*)::int as count from (select id from action_plans.example_measure union all
       select id from action_plans.example_measure_history) version where id = $1`,
      [id],
    )
    return rows[0].count
  }

  test('is not made by an update that changes nothing, whatever else the statement changes', async () => {
    await write(`insert into example_measure (id, title) values ('same', 'A'), ('other', 'A')`)
    await write(
      `update example_measure set title = case id when 'other' then 'B' else title end where id in ('same', 'other')`,
    )
    expect([await versions('same'), await versions('other')]).toEqual([1, 2])
    const { rows, rowCount } = await (async () => {
      await plans.query(`begin; select platform.take_revision('a clerk', 'a test')`)
      const result = await plans.query(`update example_measure set title = 'A' where id = 'same' returning id`)
      await plans.query('commit')
      return result
    })()
    expect({ rows, rowCount }).toEqual({ rows: [{ id: 'same' }], rowCount: 1 })
    expect(await versions('same')).toBe(1)
  })

  test('is not made by rows that nobody else ever saw', async () => {
    await write(
      `insert into example_measure (id, title) values ('brief', 'x'), ('again', 'x')`,
      `update example_measure set title = 'y' where id = 'brief'`,
      `delete from example_measure where id = 'brief'`,
      `update example_measure set title = 'y' where id = 'again'`,
    )
    expect([await versions('brief'), await versions('again')]).toEqual([0, 1])
  })

  test('is made once in a revision, however often the row changes', async () => {
    const then = await write(`insert into example_measure (id, title) values ('often', '1')`)
    await write(
      `update example_measure set title = '2' where id = 'often'`,
      `delete from example_measure where id = 'often'`,
      `insert into example_measure (id, title) values ('often', '3')`,
    )
    expect(await versions('often')).toBe(2)
    expect(await find(reader, then, `select title from example_measure where id = 'often'`)).toEqual(['1'])
    expect(await find(reader, then + 1, `select title from example_measure where id = 'often'`)).toEqual(['3'])
  })

  test('is of the revision that made it, whatever the writer said', async () => {
    const then = await write(`insert into example_measure (id, title, revision_from) values ('forged', 'x', 1)`)
    expect(await find(reader, then - 1, `select title from example_measure where id = 'forged'`)).toEqual([])
    await write(`update example_measure set revision_from = 1 where id = 'forged'`)
    expect(await find(reader, then - 1, `select title from example_measure where id = 'forged'`)).toEqual([])
  })

  test('is kept when a row goes with its parent, and when rows are copied in', async () => {
    const then = await write(
      `insert into example_measure (id, title) values ('parent', 'x')`,
      `insert into example_milestone values ('parent', 1)`,
    )
    await write(
      `delete from example_milestone where measure_id = 'parent'`,
      `delete from example_measure where id = 'parent'`,
    )
    expect(await find(reader, then, `select measure_id from example_milestone where measure_id = 'parent'`)).toEqual([
      'parent',
    ])
  })
})

describe('a room', () => {
  test.each([
    ['change history', 'delete from example_measure_history'],
    ['set the clock', 'update platform.head set number = 1'],
    ['read why others wrote', 'select reason from platform.revision'],
    ['rewrite the chain', 'update platform.revision set reason = null'],
    ['switch off a trigger', 'alter table example_measure disable trigger all'],
    ['skip the triggers', 'set session_replication_role = replica'],
    ['read another room', 'select * from funding.example_money'],
    ['truncate', 'truncate example_measure'],
    ['make a table', 'create table mine (id text)'],
    ['make a temporary table', 'create temporary table mine (id text)'],
    ['become the owner', `set role ${owner}`],
    ['read its past as the owner', 'select * from action_plans_past.example_draft'],
  ])('cannot %s', async (_, sql) => {
    await expect(plans.query(sql)).rejects.toThrow(/permission denied|must be owner/)
  })

  test('cannot write without a number, nor take two', async () => {
    await expect(plans.query(`insert into example_measure (id, title) values ('x', 'x')`)).rejects.toThrow(
      'Take a revision before writing',
    )
    await expect(plans.query('delete from example_measure where false')).rejects.toThrow(
      'Take a revision before writing',
    )
    await expect(write(`select platform.take_revision('a clerk', 'again')`)).rejects.toThrow(
      'has taken its revision already',
    )
    await expect(plans.query(`select platform.take_revision('', 'a test')`)).rejects.toThrow('revision_actor_check')
    await expect(plans.query(`select platform.take_revision('a clerk', '')`)).rejects.toThrow('revision_reason_check')
  })

  test('cannot be truncated by its owner either', async () => {
    await expect(admin.query('truncate action_plans.example_measure cascade')).rejects.toThrow('would lose its history')
  })

  test('cannot deadlock with another that took its number first, without being told', async () => {
    await write(`insert into example_measure (id, title) values ('locked', 'x')`)
    const other = new pg.Client({ connectionString: loginUrl(database.url, 'action_plans', database.secret) })
    await other.connect()
    await plans.query(`begin; select from example_measure where id = 'locked' for update`)
    await other.query(`begin; select platform.take_revision('another', 'a test')`)
    const outcomes = await Promise.allSettled([
      other.query(`select from example_measure where id = 'locked' for update`),
      plans.query(`select platform.take_revision('one', 'a test')`),
    ])
    expect(outcomes).toContainEqual({ status: 'rejected', reason: expect.objectContaining({ code: '40P01' }) })
    await plans.query('rollback')
    await other.end()
  })
})

test('who acts for several rooms takes each in turn, in one transaction under one number', async () => {
  const acts = new pg.Client({ connectionString: loginUrl(database.url, 'acts', database.secret) })
  await acts.connect()
  for (const sql of ['select * from action_plans.example_measure', `select platform.take_revision('acts', 'early')`]) {
    await expect(acts.query(sql)).rejects.toThrow('permission denied')
  }
  await acts.query('begin; set local role action_plans; set local search_path = action_plans, published, keys, pg_temp')
  const { rows } = await acts.query(`select platform.take_revision('acts', 'both at once') as number`)
  await acts.query(`insert into example_measure (id, title) values ('both', 'x')`)
  await acts.query('savepoint wrong')
  await expect(acts.query(`insert into funding.example_money values ('both', 'both', 1)`)).rejects.toThrow(
    'permission denied',
  )
  await acts.query('rollback to savepoint wrong')
  await acts.query('set local role funding; set local search_path = funding, published, keys, pg_temp')
  await acts.query(`insert into example_money select 'both', id, 1 from public_example_measure where id = 'both'`)
  await acts.query('commit')
  await acts.end()
  const { rows: touched } = await admin.query('select relation from platform.touched where revision = $1 order by 1', [
    rows[0].number,
  ])
  expect(touched.map(({ relation }) => relation)).toEqual(['action_plans.example_measure', 'funding.example_money'])
})

test('a draft stays hidden at every moment at which it was one, also after it has become public', async () => {
  const first = await write(`insert into example_draft values ('d', 'utkast 1', null)`)
  const second = await write(`update example_draft set body = 'utkast 2'`)
  const approved = await write(`update example_draft set public_from = (select number from platform.head)`)
  const body = 'select body from example_draft'
  for (const [at, seen] of [
    [first, []],
    [second, []],
    [approved, ['utkast 2']],
    [now, ['utkast 2']],
  ] as const) {
    expect(await find(reader, at, body), `anyone at ${at}`).toEqual(seen)
  }
  expect(await find(plans, first, body)).toEqual(['utkast 1'])
  expect(await find(plans, second, body)).toEqual(['utkast 2'])
  await write(`update example_draft set body = 'rettet' where id = 'd'`)
  expect(await find(reader, now, 'select body from example_draft_history')).toEqual([])
  expect(await find(reader, approved, 'select body from action_plans.example_draft_history')).toEqual(['utkast 2'])
  expect(await find(reader, first, 'select body from action_plans.example_draft_history')).toEqual([])
})

test('a revision says whether it changed what anyone may see', async () => {
  const draft = await write(`insert into example_draft values ('quiet', 'utkast', null)`)
  const measure = await write(`insert into example_measure (id, title) values ('loud', 'x')`)
  const edit = await write(`update example_draft set body = 'mer utkast' where id = 'quiet'`)
  const head = async () => (await reader.query('select number, public_number from platform.head')).rows[0]
  expect(await head()).toEqual({ number: String(edit), public_number: String(measure) })
  const approval = await write(
    `update example_draft set public_from = (select number from platform.head) where id = 'quiet'`,
  )
  expect(await head()).toEqual({ number: String(approval), public_number: String(approval) })
  const { rows } = await admin.query(
    'select number, public from platform.revision where number >= $1 order by number',
    [draft],
  )
  expect(rows.map((row) => row.public)).toEqual([false, true, false, true])
  const { rows: touched } = await admin.query('select relation, public from platform.touched where revision = $1', [
    approval,
  ])
  expect(touched).toEqual([{ relation: 'action_plans.example_draft', public: true }])
})

describe('whoever tampers', () => {
  /** What `verify` says after something was done with all triggers off. */
  async function found(...statements: string[]): Promise<string[]> {
    await admin.query('begin; set local session_replication_role = replica; set local search_path = action_plans')
    try {
      for (const statement of statements) await admin.query(statement)
      const { rows } = await admin.query('select * from platform.verify()')
      return rows.map(({ fault }) => fault)
    } finally {
      await admin.query('rollback')
    }
  }

  test('finds nothing wrong in an honest chain, in any time zone', async () => {
    expect(await found(`select 1`, `set local timezone = 'Asia/Tokyo'`)).toEqual([])
  })

  test.each([
    [
      'with a row',
      `update example_measure set title = 'smuglet' where id = 'p'`,
      'Its rows are not those that were sealed.',
    ],
    ['with a past', `update example_measure_history set title = 'smuglet'`, 'Its rows are not those that were sealed.'],
    ['by losing a past', 'delete from example_measure_history', 'Its rows are not those that were sealed.'],
    [
      'with what a row holds of others',
      `update example_milestone_history set note = '{"a": 1}'`,
      'Its rows are not those that were sealed.',
    ],
    [
      'by adding a row nobody wrote',
      `insert into example_milestone values ('p', 9, '{}', 2)`,
      'Rows of action_plans.example_milestone name it, which it never touched.',
    ],
    [
      'with a reason',
      `update platform.revision set reason = 'another' where number = 1`,
      'What is said of it is not what was sealed.',
    ],
    [
      'with an instant',
      `update platform.revision set at = at - interval '1 day' where number = 2`,
      'What is said of it is not what was sealed.',
    ],
    [
      'by losing a link',
      'delete from platform.revision where number = 2',
      'It does not follow the revision before it.',
    ],
    [
      'with the counter',
      'update platform.head set number = number - 1',
      'The counter does not stand at the last revision.',
    ],
  ])('%s is found', async (_, statement, fault) => {
    expect(await found(statement)).toContain(fault)
  })
})

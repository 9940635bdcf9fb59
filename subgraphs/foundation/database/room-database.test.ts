import pg from 'pg'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.js'
import { localDate } from '../dates.js'
import type { RequestContext } from '../request.js'
import { exampleDatabase } from './example-rooms.js'
import { loginUrl } from './logins.js'
import { openRoomDatabase, type RoomDatabase } from './room-database.js'

@Entity('example_measure')
class ExampleMeasure {
  @PrimaryColumn('text')
  id!: string

  @Column('text')
  title!: string

  @Column('bigint', { name: 'amount_ore' })
  amountOre!: string

  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null
}

let database: TestDatabase
let plans: RoomDatabase
let admin: pg.Client
const lost: Error[] = []

beforeAll(async () => {
  database = await exampleDatabase()
  const url = (login: string) => loginUrl(database.url, login, database.secret)
  plans = await openRoomDatabase({
    room: 'action-plans',
    url: url('action_plans'),
    readerUrl: url('action_plans_reader'),
    viewerUrl: url('action_plans_viewer'),
    entities: [ExampleMeasure],
    size: { reads: 3, writes: 9 },
    onLost: (error) => lost.push(error),
  })
  admin = new pg.Client({ connectionString: database.url })
  await admin.connect()
})
afterAll(async () => {
  await plans.close()
  await admin.end()
  await database.end()
})

function at(revision?: number, signal = new AbortController().signal): RequestContext {
  const moment = { revision: revision ?? 0, day: localDate('2026-11-23'), live: revision === undefined }
  return { requestId: 'r', moment, language: 'nb', actor: null, signal }
}

/** What a request reads at a moment, with its end seen to. */
async function read<T>(context: RequestContext, work: (reading: ReturnType<RoomDatabase['reading']>) => Promise<T>) {
  const reading = plans.reading(context)
  try {
    return await work(reading)
  } finally {
    await reading.end()
  }
}

const aMeasure = (changes: Partial<ExampleMeasure> = {}): ExampleMeasure =>
  Object.assign(new ExampleMeasure(), { id: 'm1', title: 'Gangvei', amountOre: '100', dueOn: null, ...changes })

test('the same repository, query builder and query answer for now and for then', async () => {
  const then = await plans.write('a clerk', 'first', async (tx, revision) => {
    await tx.save(aMeasure({ dueOn: '2026-03-29' }))
    return revision
  })
  await plans.write('a clerk', 'second', async (tx) => {
    await tx.save(aMeasure({ title: 'Gangvei langs fjorden', amountOre: '9007199254740993' }))
    await tx.save(aMeasure({ id: 'm2' }))
  })
  const ask = (context: RequestContext) =>
    read(context, async (reading) => {
      const { manager } = reading
      const found = await manager.find(ExampleMeasure, { order: { id: 'ASC' } })
      const built = await manager
        .createQueryBuilder(ExampleMeasure, 'm')
        .where('m.title like :t', { t: '%fjorden' })
        .getCount()
      const queried = await manager.query('select title, due_on from example_measure where id = $1', ['m1'])
      const published = await manager.query('select amount_ore from public_example_measure where id = $1', ['m1'])
      expect([reading.statements, reading.differentStatements]).toEqual([4, 4])
      await manager.query('select title, due_on from example_measure where id = $1', ['m2'])
      await manager.query('select title, due_on from example_measure where id = any($1)', [['m2']])
      expect([reading.statements, reading.differentStatements]).toEqual([6, 5])
      expect(plans.statements % 6).toBe(0)
      return { found: found.map(({ id, amountOre }) => [id, amountOre]), built, queried, published }
    })

  expect(await ask(at())).toEqual({
    found: [
      ['m1', '9007199254740993'],
      ['m2', '100'],
    ],
    built: 1,
    queried: [{ title: 'Gangvei langs fjorden', due_on: null }],
    published: [{ amount_ore: '9007199254740993' }],
  })
  expect(await ask(at(then))).toEqual({
    found: [['m1', '100']],
    built: 0,
    queried: [{ title: 'Gangvei', due_on: '2026-03-29' }],
    published: [{ amount_ore: '100' }],
  })
  expect(await ask(at())).toMatchObject({ built: 1 })
})

test('the plan kept of a statement is never that of another moment, nor of another table', async () => {
  const text = 'select * from example_measure where id = $1'
  const ask = (revision?: number) => read(at(revision), ({ manager }) => manager.query(text, ['m1']))
  for (let time = 0; time < 5; time++)
    await read(at(1), ({ manager }) => manager.query('select id from example_measure'))
  for (let round = 0; round < 20; round++) {
    expect(await ask()).toMatchObject([{ title: 'Gangvei langs fjorden' }])
    expect(await ask(1)).toMatchObject([{ title: 'Gangvei' }])
  }
  await admin.query(`set role house_owner; alter table action_plans.example_measure add column theme text;
    select platform.keep_history('action_plans', 'example_measure'); reset role`)
  for (let round = 0; round < 8; round++) {
    expect(await ask()).toMatchObject([{ title: 'Gangvei langs fjorden', theme: null }])
    expect(await ask(1)).toMatchObject([{ title: 'Gangvei', theme: null }])
  }
})

test('plans are kept of what comes again and again, and of no more than a hundred statements', async () => {
  const kept = async (like: string) => {
    const counts = await Promise.all(
      [1, 2, 3].map(() =>
        read(at(), ({ manager }) =>
          manager.query(
            'select count(*)::int as count, pg_sleep(0.05) from pg_prepared_statements where statement like $1',
            [like],
          ),
        ),
      ),
    )
    return Math.max(...counts.map(([{ count }]) => count))
  }
  for (let number = 0; number < 50; number++) {
    await read(at(), ({ manager }) => manager.query(`select ${number} as once`))
  }
  expect(await kept('% as once')).toBe(0)
  for (let number = 0; number < 200; number++) {
    for (let time = 0; time < 6; time++) await read(at(), ({ manager }) => manager.query(`select ${number} as often`))
  }
  expect(await kept('% as often')).toBeGreaterThan(50)
  expect(await kept('%')).toBeLessThanOrEqual(200)
})

test('a past that has not come is refused with a code', async () => {
  const asked = read(at(10_000), ({ manager }) => manager.query('select 1'))
  await expect(asked).rejects.toMatchObject({ code: 'REVISION_NOT_HERE', values: { revision: 10_000 } })
})

test('a past that comes within a second is waited for, as on a server that follows another', async () => {
  const { rows } = await admin.query<{ next: number }>('select number::int + 1 as next from platform.head')
  const asked = read(at(rows[0]!.next), ({ manager }) => manager.query('select 1 as one'))
  await new Promise((resume) => setTimeout(resume, 200))
  await plans.write('a test', 'what was waited for', async () => {})
  expect(await asked).toEqual([{ one: 1 }])
})

test('what is asked together of the past is answered by one connection, in turn', async () => {
  await read(at(1), async ({ manager }) => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => manager.query('select pg_backend_pid() as process')))
    expect(new Set(answers.map(([{ process }]) => process)).size).toBe(1)
  })
})

test('who inspects writes nothing', async () => {
  const inspection = plans.inspect((tx) => tx.query(`select platform.take_revision('a clerk', 'by mistake')`))
  await expect(inspection).rejects.toThrow('read-only transaction')
})

test('after a statement that failed, the past can still be read', async () => {
  await read(at(1), async ({ manager }) => {
    await expect(manager.query('select 1 / 0')).rejects.toThrow('division by zero')
    expect(await manager.query('select title from example_measure')).toEqual([{ title: 'Gangvei' }])
  })
})

test('a reader cannot write, neither now nor then', async () => {
  for (const context of [at(), at(1)]) {
    await read(context, async ({ manager }) => {
      await expect(manager.insert(ExampleMeasure, aMeasure({ id: 'm9' }))).rejects.toThrow(
        /read-only|permission denied|cannot insert/,
      )
    })
  }
})

test('a write that fails leaves neither rows nor a number', async () => {
  const numbers: number[] = []
  const change = plans.write('a clerk', 'in vain', async (tx, revision) => {
    numbers.push(revision)
    await tx.save(aMeasure({ title: 'Aldri' }))
    throw new Error('changed its mind')
  })
  await expect(change).rejects.toThrow('changed its mind')
  const next = await plans.write('a clerk', 'not in vain', async (tx, revision) => {
    await tx.save(aMeasure({ id: 'm3' }))
    return revision
  })
  expect(numbers).toEqual([next])
})

test('a database that has not been migrated, or with another secret, is refused with what to do', async () => {
  const open = (url: string, secret: string) =>
    openRoomDatabase({
      room: 'action-plans',
      url: loginUrl(url, 'action_plans', secret),
      readerUrl: loginUrl(url, 'action_plans_reader', secret),
      viewerUrl: loginUrl(url, 'action_plans_viewer', secret),
      entities: [],
    })
  await expect(open(database.url, 'another')).rejects.toThrow('Run "npm run migrate" first')
  const bare = new URL(database.url)
  bare.pathname = 'template1'
  await expect(open(bare.href, database.secret)).rejects.toThrow('Run "npm run migrate" first')
})

test('who waits longer than two seconds for a connection is told that the database is busy', async () => {
  const sleepers = Array.from({ length: 3 }, () => read(at(), ({ manager }) => manager.query('select pg_sleep(2.6)')))
  const began = performance.now()
  await expect(read(at(), ({ manager }) => manager.query('select 1'))).rejects.toMatchObject({ code: 'DATABASE_BUSY' })
  expect(performance.now() - began).toBeLessThan(2_500)
  await Promise.all(sleepers)
})

test('who waits longer than two seconds to write is told that the database is busy', async () => {
  await admin.query(`begin; select platform.take_revision('someone', 'slow')`)
  await expect(plans.write('a clerk', 'late', async () => {})).rejects.toMatchObject({ code: 'DATABASE_BUSY' })
  await admin.query('rollback')
})

/** How many statements the room's readers have running in the server. */
async function running(): Promise<number> {
  const { rows } = await admin.query(
    `select count(*)::int from pg_stat_activity
     where datname = current_database() and usename = 'action_plans_reader' and state = 'active' and query like '%pg_sleep%'`,
  )
  return rows[0].count
}

test.each([
  ['now', undefined],
  ['then', 1],
])('what an aborted request was reading %s stops within 200 ms', async (_, revision) => {
  const controller = new AbortController()
  await read(at(revision, controller.signal), async ({ manager }) => {
    const slow = Promise.allSettled([1, 2].map(() => manager.query('select pg_sleep(8)')))
    await expect.poll(running).toBe(revision === undefined ? 2 : 1)
    const { rows: asked } = await admin.query(`select pid from pg_stat_activity where query like 'select pg_sleep(8)%'`)
    const began = performance.now()
    controller.abort(new DOMException('gone', 'AbortError'))
    expect((await slow).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await expect.poll(running, { interval: 5 }).toBe(0)
    expect(performance.now() - began).toBeLessThan(200)
    await expect(manager.query('select 1')).rejects.toMatchObject({ name: 'AbortError' })
    // The word to stop may come late, so the connections it was for are nobody's any more.
    const processes = asked.map(({ pid }) => pid)
    const left = () => admin.query('select from pg_stat_activity where pid = any ($1)', [processes])
    await expect.poll(async () => (await left()).rowCount).toBe(0)
  })
  expect(await read(at(), ({ manager }) => manager.query('select 1 as still'))).toEqual([{ still: 1 }])
})

test('every connection may be lost, and the next question is answered all the same', async () => {
  const end = () =>
    admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename like 'action_plans%'`,
    )
  const asked = Promise.allSettled([
    read(at(), ({ manager }) => manager.query('select pg_sleep(5)')),
    read(at(1), ({ manager }) => manager.query('select pg_sleep(5)')),
    plans.write('a clerk', 'cut short while it works', (tx) => tx.query('select pg_sleep(5)')),
    plans.write('a clerk', 'cut short while it waits', (tx) => tx.query('select pg_sleep(5)')),
    plans.inspect(() => new Promise((resume) => setTimeout(resume, 500))),
  ])
  await expect.poll(running).toBe(2)
  await end()
  const unavailable = { status: 'rejected', reason: { code: 'DATABASE_UNAVAILABLE' } }
  expect(await asked).toMatchObject(Array.from({ length: 5 }, () => unavailable))
  expect(await read(at(), ({ manager }) => manager.query('select 1 as still'))).toEqual([{ still: 1 }])
  expect(await read(at(1), ({ manager }) => manager.query('select id from example_measure'))).toEqual([{ id: 'm1' }])
  await plans.write('a clerk', 'as before', (tx) => tx.save(aMeasure({ id: 'm4' })))

  await read(at(1), async ({ manager }) => {
    await manager.query('select 1')
    await end()
    await new Promise((resume) => setTimeout(resume, 100))
  })
  expect(await read(at(), ({ manager }) => manager.query('select 1 as still'))).toEqual([{ still: 1 }])
  expect(lost.length).toBeGreaterThan(0)
})

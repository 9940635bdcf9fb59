import type { EntityManager } from 'typeorm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../subgraphs/foundation/access/actor.js'
import { partsIn } from '../../subgraphs/foundation/access/standing.js'
import { Acts } from '../../subgraphs/foundation/acts/acts.js'
import { loginUrl } from '../../subgraphs/foundation/database/logins.js'
import { openRoomDatabase, type RoomDatabase } from '../../subgraphs/foundation/database/room-database.js'
import { localDate } from '../../subgraphs/foundation/dates.js'
import type { RequestContext } from '../../subgraphs/foundation/request.js'
import { type AccessWorld, agreement, openWorld, planNames, versionOf, writeSecrets } from './world.js'

/*
 * All viewers on one connection, each after the other: whatever became of the one before - an answer, an error, a statement
 * that took too long, a request that was given up, a connection that was lost, an act -, nobody reads with its eyes.
 */
let world: AccessWorld
let database: RoomDatabase
let head: number

beforeAll(async () => {
  world = await openWorld()
  const before = await revision()
  await writeSecrets(world.admin)
  head = await revision()
  expect(head).toBeGreaterThan(before)
  database = await openRoomDatabase({
    room: 'action-plans',
    entities: [],
    url: address('action_plans'),
    readerUrl: address('action_plans_reader'),
    viewerUrl: address('action_plans_viewer'),
    size: { reads: 1, writes: 1, views: 1 },
  })
})
afterAll(async () => {
  await database?.close()
  await world?.end()
})

/** How many pairs of what became of one and who came next are tried in no order. */
const turns = process.env.SIZE === 'full' ? 120 : 40

const address = (login: string): string => loginUrl(world.url, login, world.secret)

const revision = async (): Promise<number> =>
  Number((await world.admin.query('select number from platform.head')).rows[0].number)

/** By party, the plans of demo-a that are not approved, of which it is given the row, and the texts of the whole. */
const expected: Readonly<Record<string, readonly [versions: readonly string[], contents: readonly string[]]>> = {
  '': [['submitted', 'returned'], []],
  'rindal-kommune': [['submitted', 'returned'], []],
  husbanken: [['shared', 'submitted', 'returned'], []],
  kdd: [
    ['shared', 'submitted', 'returned'],
    ['shared', 'submitted', 'returned'],
  ],
  'smola-kommune': [[...planNames], [...planNames]],
}
const parties = Object.keys(expected)

const actorOf = (party: string): Actor | null =>
  party === '' ? null : { party, person: null, supplier: null, tasks: ['DRAFT'] }

interface Read {
  readonly ask: (statement: string) => Promise<readonly { readonly id: string }[]>
  readonly giveUp: () => void
}

function contextOf(party: string, isPast: boolean, signal = new AbortController().signal): RequestContext {
  return {
    requestId: 'a test',
    moment: { revision: head, day: localDate('2026-11-23'), live: !isPast },
    language: 'en',
    actor: actorOf(party),
    signal,
  }
}

/** Reads for as long as the work takes, however that ends. */
async function reading(party: string, isPast: boolean, work: (read: Read) => Promise<unknown>): Promise<void> {
  const abort = new AbortController()
  const { manager, end } = database.reading(contextOf(party, isPast, abort.signal))
  try {
    await work({ ask: (statement) => manager.query(statement), giveUp: () => abort.abort(new Gone()) })
  } finally {
    await end()
  }
}

class Gone extends Error {}

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort()
const keysOf = (names: readonly string[]) => names.map((name) => versionOf(name as (typeof planNames)[number])).sort()
const isOf = `like '${agreement}/20%' and public_from is null`

/** What somebody is given right now, and for whom the connection says that it reads. */
const sees = (party: string, isPast = false): Promise<void> =>
  reading(party, isPast, async ({ ask }) => {
    const [versions, contents] = expected[party]!
    const found = [
      ids(await ask(`select id from plan_version where id ${isOf}`)),
      ids(await ask(`select plan_version_id as id from plan_content where plan_version_id ${isOf}`)),
      await ask(`select coalesce(platform.viewer(), '') as id`),
    ]
    expect([party, isPast, ...found]).toEqual([party, isPast, keysOf(versions), keysOf(contents), [{ id: party }]])
  })

/** Until the server has begun with the statement that takes long: what it has not begun it cannot be told to leave. */
async function untilAsleep(): Promise<void> {
  const asleep = `select from pg_stat_activity where state = 'active' and wait_event = 'PgSleep' and datname = current_database()`
  while ((await world.admin.query(asleep)).rowCount === 0) await new Promise((resume) => setTimeout(resume, 5))
}

const isIt = () => true
const isNot = () => false

type Fate = (party: string, isPast: boolean) => Promise<void>

const refused = (work: Promise<unknown>, pattern: RegExp) => expect(work).rejects.toThrow(pattern)

/** What may become of a request. Each leaves the one connection to whoever comes next. */
const fates: Readonly<Record<string, Fate>> = {
  'is answered': (party, isPast) => sees(party, isPast),
  'meets an error': (party, isPast) =>
    reading(party, isPast, async ({ ask }) => {
      await ask('select id from plan_version limit 1')
      await refused(ask('select 1 / 0 as id'), /division by zero/)
    }),
  'goes on after an error': (party, isPast) =>
    reading(party, isPast, async ({ ask }) => {
      await refused(ask('select 1 / 0 as id'), /division by zero/)
      const [versions] = expected[party]!
      expect(ids(await ask(`select id from plan_version where id ${isOf}`))).toEqual(keysOf(versions))
    }),
  'takes too long': (party, isPast) =>
    reading(party, isPast, async ({ ask }) => {
      // Who reads the present as anyone has no transaction in which that could be set.
      if (party === '' && !isPast) await ask('select pg_sleep(0.01)::text as id')
      else {
        await ask(`set local statement_timeout = '20ms'`)
        await refused(ask('select pg_sleep(2)::text as id'), /./)
      }
    }),
  'is given up': (party, isPast) =>
    reading(party, isPast, async ({ ask, giveUp }) => {
      await ask('select id from plan_version limit 1')
      const asked = ask('select pg_sleep(5)::text as id')
      await untilAsleep()
      giveUp()
      await expect(asked).rejects.toBeInstanceOf(Gone)
    }),
  'is given up between two statements': (party, isPast) =>
    reading(party, isPast, async ({ ask, giveUp }) => {
      await ask('select id from plan_version limit 1')
      giveUp()
      await expect(ask('select id from plan_version')).rejects.toBeInstanceOf(Gone)
    }),
  'loses its connection': (party, isPast) =>
    reading(party, isPast, async ({ ask }) => {
      const [{ id }] = (await ask('select pg_backend_pid()::text as id')) as [{ id: string }]
      await world.admin.query('select pg_terminate_backend($1)', [id])
      // Until the loss has been noticed whoever asks may be told of it; then there is another connection.
      for (let attempt = 0; attempt < 5; attempt++)
        if (await ask('select id from plan_version').then(isIt, isNot)) break
    }),
  'keeps others waiting': async (party, isPast) => {
    let next: Promise<void> | undefined
    await reading(party, isPast, async ({ ask }) => {
      await ask('select id from plan_version limit 1')
      next = sees('kdd', isPast)
      await ask('select pg_sleep(0.01)::text as id')
    })
    await next
  },
  'does an act': (party) => act(party, async () => ({})),
  'is refused an act': async (party) => {
    const fail = async (tx: EntityManager) => tx.query('select 1 / 0')
    if (party !== '') await refused(act(party, fail), /division by zero/)
  },
}

let keys = 0

/** An act of somebody, and what it is given of the plans afterwards, at the revision that it made. */
async function act(party: string, work: (tx: EntityManager) => Promise<object>): Promise<void> {
  if (party === '') return
  const context = contextOf(party, false)
  const acts = new Acts(database, context)
  const { manager, end } = acts.reading()
  try {
    const { done } = await acts.perform({
      name: 'a test',
      asked: { idempotencyKey: `the key of act ${keys++}`, reason: null },
      work: async (doing) => {
        await partsIn(doing, agreement)
        return work(doing.tx)
      },
    })
    expect(done).toEqual({})
    const [versions] = expected[party]!
    expect(ids(await manager.query(`select id from plan_version where id ${isOf}`))).toEqual(keysOf(versions))
  } finally {
    await end()
  }
}

test.each(Object.keys(fates))(
  'after one that %s, nobody reads with its eyes',
  async (name) => {
    for (const party of parties)
      for (const next of parties)
        for (const [isPast, isNextPast] of name.includes('act') ? [[false, false]] : moments) {
          await fates[name]!(party, isPast!)
          await sees(next, isNextPast)
        }
  },
  60_000,
)

const moments = [
  [false, false],
  [true, false],
  [false, true],
] as const

test('in any order, one after the other', async () => {
  let seed = 7
  const next = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % below
  }
  const names = Object.keys(fates)
  for (let turn = 0; turn < turns; turn++) {
    await fates[names[next(names.length)]!]!(parties[next(parties.length)]!, next(2) === 0)
    await sees(parties[next(parties.length)]!, next(2) === 0)
  }
}, 60_000)

test('many at once wait for their turn, and each reads with its own', async () => {
  for (let round = 0; round < 5; round++)
    await Promise.all(parties.flatMap((party) => [sees(party), sees(party, round % 2 === 0)]))
})

test('nothing of anybody stays on the connection once its transaction has ended', async () => {
  const kept = ['platform.viewer', 'platform.day', 'platform.as_of', 'search_path', 'statement_timeout']
  const left = kept.map((name) => `coalesce(current_setting('${name}', true), '')`).join(` || '|' || `)
  for (const party of parties.filter((each) => each !== ''))
    for (const isPast of [false, true]) {
      await sees(party, isPast)
      await reading(party, isPast, async ({ ask }) => {
        await ask('commit')
        expect([party, isPast, await ask(`select ${left} as id`)]).toEqual([
          party,
          isPast,
          [{ id: '|||action_plans, published, keys, pg_temp|10s' }],
        ])
      })
    }
})

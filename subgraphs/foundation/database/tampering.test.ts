import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.js'
import { exampleDatabase } from './example-rooms.js'
import { loginUrl } from './logins.js'
import { openRoomDatabase, type RoomDatabase } from './room-database.js'
import { verify } from './verify.js'

/*
 * Whoever tampers here is a superuser with all triggers off. What is done is taken back once it was looked at, so that each
 * tampering is found by itself.
 */
const tamperings = process.env.SIZE === 'full' ? 100 : 8
const tables = ['example_measure', 'example_measure_history', 'example_milestone_history'] as const

let database: TestDatabase
let room: RoomDatabase
let admin: pg.Client

beforeAll(async () => {
  database = await exampleDatabase()
  const url = (login: string) => loginUrl(database.url, login, database.secret)
  room = await openRoomDatabase({
    room: 'action-plans',
    url: url('action_plans'),
    readerUrl: url('action_plans_reader'),
    viewerUrl: url('action_plans_viewer'),
    entities: [],
  })
  admin = new pg.Client({ connectionString: database.url })
  await admin.connect()
  const write = (statement: string, values: unknown[]) =>
    room.write('a clerk', 'a change', (tx) => tx.query(statement, values))
  for (let number = 0; number < 12; number++) {
    await write(`insert into example_measure (id, title, amount_ore) values ($1, $2, $3)`, [
      `m${number}`,
      `T${number}`,
      number,
    ])
    await write(`insert into example_milestone (measure_id, place, note) values ($1, 1, $2)`, [
      `m${number}`,
      { note: number },
    ])
  }
  for (let number = 0; number < 12; number++) {
    await write(`update example_measure set amount_ore = amount_ore + 100 where id = $1`, [`m${number}`])
    await write(`update example_milestone set note = $2 where measure_id = $1`, [`m${number}`, { note: number + 100 }])
  }
})
afterAll(async () => {
  await room.close()
  await admin.end()
  await database.end()
})

/** What is found once something was done, by the chain alone or against what was published before. */
async function found(
  tamper: () => Promise<unknown>,
  published: { revision: number; seal: string }[] = [],
): Promise<string[]> {
  await admin.query('begin; set local session_replication_role = replica; set local search_path = action_plans')
  try {
    await tamper()
    await admin.query('set local search_path = pg_catalog')
    return (await verify(admin, published)).faults.slice()
  } finally {
    await admin.query('rollback')
  }
}

/** A different row each time, the same ones in every run. */
const someRow = (table: string, place: number) =>
  `(select ctid from ${table} order by md5(ctid::text || ${place}) limit 1)`

const kinds: Record<string, (table: string, place: number) => Promise<unknown>> = {
  'a changed row': (table, place) =>
    admin.query(
      table.startsWith('example_milestone')
        ? `update ${table} set note = coalesce(note, '{}') || '{"smuggled": ${place}}' where ctid = ${someRow(table, place)}`
        : `update ${table} set amount_ore = coalesce(amount_ore, 0) + 1 where ctid = ${someRow(table, place)}`,
    ),
  'a removed row': (table, place) => admin.query(`delete from ${table} where ctid = ${someRow(table, place)}`),
  'an inserted row': async (table, place) => {
    await admin.query(
      `create temporary table smuggled on commit drop as select * from ${table} where ctid = ${someRow(table, place)}`,
    )
    await admin.query(
      table.startsWith('example_milestone')
        ? `update smuggled set place = 1000 + ${place}`
        : `update smuggled set id = id || '-smuggled-' || ${place}`,
    )
    const { rows } = await admin.query(
      `select string_agg(quote_ident(attname), ', ') as columns from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      [table],
    )
    await admin.query(`insert into ${table} (${rows[0].columns}) select ${rows[0].columns} from smuggled`)
  },
  'reordered rows': async (table, place) => {
    // Two rows of different revisions change places in the order of events.
    const { rows } = await admin.query(
      `select ctid::text as at, revision_from as revision from (
         select distinct on (revision_from) ctid, revision_from from ${table} order by revision_from, ctid) each
       order by md5(ctid::text || $1) limit 2`,
      [String(place)],
    )
    const [one, other] = rows
    await admin.query(
      `update ${table} set revision_from = case ctid when $1::tid then $4::bigint else $3::bigint end where ctid in ($1::tid, $2::tid)`,
      [one.at, other.at, one.revision, other.revision],
    )
  },
}

describe.each(Object.keys(kinds))('%s', (kind) => {
  test.each(tables)(
    'of %s is found, each time',
    async (table) => {
      const missed: number[] = []
      for (let place = 0; place < Math.ceil(tamperings / tables.length); place++) {
        const faults = await found(() => kinds[kind]!(table, place))
        if (faults.length === 0) missed.push(place)
      }
      expect(missed).toEqual([])
    },
    600_000,
  )
})

describe('whoever seals the whole chain anew', () => {
  const seal = () =>
    admin.query(`
      do $$
      declare
        this platform.revision;
        last bytea;
      begin
        for this in select * from platform.revision order by number loop
          if this.number > 0 then
            this.previous := last;
            this.changes := (select sha256(coalesce(string_agg(digest, '' order by relation collate "C"), '')) from platform.touches_of(this.number));
            this.hash := platform.hash_of(this);
            update platform.revision set previous = this.previous, changes = this.changes, hash = this.hash where number = this.number;
          end if;
          last := this.hash;
        end loop;
      end $$`)

  test('is not found by the chain, and is by a head that was published before', async () => {
    const { revisions, seal: head } = await verify(admin)
    const tamper = async () => {
      await admin.query(`update example_measure_history set amount_ore = 7 where id = 'm3'`)
      await seal()
    }
    expect(await found(tamper)).toEqual([])
    expect(await found(tamper, [{ revision: revisions, seal: head }])).toEqual([
      expect.stringMatching(`^Revision ${revisions}: It is sealed by [0-9a-f]{64}, and another seal was published\\.$`),
    ])
    expect(await found(async () => {}, [{ revision: revisions, seal: head }])).toEqual([])
    expect(await found(async () => {}, [{ revision: revisions + 1, seal: head }])).toEqual([
      `Revision ${revisions + 1}: It was published, and is not there.`,
    ])
  })
})

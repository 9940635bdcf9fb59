import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { afterEach, expect, inject, test } from 'vitest'
import { allRooms } from '../../../test/rooms.js'
import { catalogueFaults } from './catalogue.js'
import { exampleRooms } from './example-rooms.js'
import { logins, loginUrl } from './logins.js'
import { migrate, migrateDown, type RoomMigrations } from './migrate.js'

const { url: serverUrl, secret } = inject('testServer')
const everything = [...allRooms, ...exampleRooms]
const made: string[] = []

afterEach(async () => {
  for (const name of made.splice(0)) await ask(serverUrl, `drop database ${name} with (force)`)
})

/** A database in which nothing has been migrated. */
async function bareDatabase(): Promise<string> {
  const name = `test_${randomBytes(8).toString('hex')}`
  await ask(serverUrl, `create database ${name} template template0`)
  made.push(name)
  const url = new URL(serverUrl)
  url.pathname = name
  return url.href
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** All that our schemas hold, as text, in an order that does not depend on when it was made. */
function dump(url: string): Promise<Record<string, unknown>[]> {
  return ask(
    url,
    `with ours as (select oid, nspname, nspacl from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'),
       relation as (select pg_class.*, format('%s.%s', nspname, relname) as name from pg_class join ours on ours.oid = relnamespace)
     select line from (
       select 'schema ' || nspname || ' ' || coalesce(nspacl::text, '') as line from ours
       union all select concat_ws(' ', relkind, name, relacl::text, reloptions::text, relrowsecurity, relforcerowsecurity, obj_description(oid)) from relation
       union all select concat_ws(' ', name, attnum, attname, format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated, attacl::text,
           pg_get_expr(adbin, adrelid), col_description(attrelid, attnum))
         from pg_attribute join relation on relation.oid = attrelid left join pg_attrdef on (adrelid, adnum) = (attrelid, attnum)
         where attnum > 0 and not attisdropped
       union all select pg_get_viewdef(oid) || name from relation where relkind = 'v'
       union all select pg_get_indexdef(indexrelid) from pg_index join relation on relation.oid = indrelid
       union all select name || ' ' || conname || ' ' || pg_get_constraintdef(c.oid) from pg_constraint c join relation on relation.oid = conrelid
       union all select pg_get_triggerdef(t.oid) || tgenabled::text from pg_trigger t join relation on relation.oid = tgrelid where not tgisinternal
       union all select pg_get_functiondef(p.oid) || coalesce(proacl::text, '') from pg_proc p join ours on ours.oid = pronamespace
       union all select concat_ws(' ', schemaname, tablename, policyname, permissive, roles::text, cmd, qual, with_check) from pg_policies
       union all select concat_ws(' ', 'default', nspname, defaclobjtype, defaclacl::text) from pg_default_acl left join ours on ours.oid = defaclnamespace
     ) catalogue order by line collate "C"`,
  )
}

test('up, down and up again leave the same schema', async () => {
  const databaseUrl = await bareDatabase()
  // What is taken from everyone when a house moves in is not given back when it moves out.
  await ask(databaseUrl, 'revoke all on schema public from public')
  const before = await dump(databaseUrl)
  await migrate({ databaseUrl, secret, rooms: everything })
  const once = await dump(databaseUrl)
  expect(once.length).toBeGreaterThan(before.length + 500)

  await migrateDown({ databaseUrl, rooms: everything })
  expect(await dump(databaseUrl)).toEqual(before)

  await migrate({ databaseUrl, secret, rooms: everything })
  expect(await dump(databaseUrl)).toEqual(once)
  await migrate({ databaseUrl, secret, rooms: everything })
  expect(await dump(databaseUrl)).toEqual(once)
})

test('several processes may migrate several databases at once', async () => {
  const urls = [await bareDatabase(), await bareDatabase()]
  await Promise.all([...urls, ...urls].map((databaseUrl) => migrate({ databaseUrl, secret, rooms: everything })))
  for (const url of urls) {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    expect(await catalogueFaults(client)).toEqual([])
    await client.end()
  }
})

test('everyone who has a login can use it, and nobody without the secret', async () => {
  const databaseUrl = await bareDatabase()
  await migrate({ databaseUrl, secret, rooms: [] })
  for (const login of logins) {
    expect(await ask(loginUrl(databaseUrl, login, secret), 'select current_user as name')).toEqual([{ name: login }])
    await expect(ask(loginUrl(databaseUrl, login, 'guessed'), 'select 1')).rejects.toThrow(/password/)
  }
})

test('a migration that fails leaves nothing of itself, and says which it was', async () => {
  class Half implements MigrationInterface {
    readonly name = 'Half'
    async up(runner: QueryRunner): Promise<void> {
      await runner.query('create table half (id text primary key)')
      await runner.query('select 1 / 0')
    }
    async down(): Promise<void> {}
  }
  const rooms: RoomMigrations[] = [{ room: 'funding', migrations: [Half] }]
  const databaseUrl = await bareDatabase()
  await expect(migrate({ databaseUrl, secret, rooms })).rejects.toThrow(
    'The migration Half of funding failed: division by zero',
  )
  expect(await ask(databaseUrl, `select to_regclass('funding.half') as half`)).toEqual([{ half: null }])
  await migrate({ databaseUrl, secret, rooms: [] })
})

test('a change without a number is refused in a migration too', async () => {
  class Filled implements MigrationInterface {
    readonly name = 'Filled'
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(`create table filled (id text primary key); insert into filled values ('early')`)
      await runner.query(`select platform.keep_history('funding', 'filled')`)
    }
    async down(): Promise<void> {}
  }
  const databaseUrl = await bareDatabase()
  const rooms: RoomMigrations[] = [{ room: 'funding', migrations: [Filled] }]
  await expect(migrate({ databaseUrl, secret, rooms })).rejects.toThrow(/contains null values/)
})

test('a house with revisions is not taken down', async () => {
  const databaseUrl = await bareDatabase()
  await migrate({ databaseUrl, secret, rooms: exampleRooms })
  await ask(loginUrl(databaseUrl, 'funding', secret), `select platform.take_revision('a clerk', 'a test')`)
  await expect(migrateDown({ databaseUrl, rooms: exampleRooms })).rejects.toThrow('The database holds 1 revisions')
})

test('a database with another encoding is refused in words', async () => {
  await ask(
    serverUrl,
    `create database test_latin1 encoding 'LATIN1' locale 'C' locale_provider libc template template0`,
  )
  made.push('test_latin1')
  const url = new URL(serverUrl)
  url.pathname = 'test_latin1'
  await expect(migrate({ databaseUrl: url.href, secret, rooms: [] })).rejects.toThrow(
    'The database cannot be used: its encoding is LATIN1, and it has to be UTF8.',
  )
})

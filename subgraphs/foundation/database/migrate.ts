import pg from 'pg'
import { DataSource, type MigrationInterface, QueryFailedError, type QueryRunner } from 'typeorm'
import { owner } from './logins.js'
import { migrations as platformMigrations } from './platform/migrations.js'
import { guardDatabase, makeRoles } from './roles.js'
import { type RoomName, roomNames, sqlName } from './rooms.js'

export type MigrationClass = new () => MigrationInterface

export interface RoomMigrations {
  readonly room: RoomName
  /** In the order in which they are run. A migration that has run anywhere is never changed or moved. */
  readonly migrations: readonly MigrationClass[]
}

export interface Migrating {
  /** A login that may make roles, and owns the database or is a superuser. */
  readonly databaseUrl: string
  /** What the logins' passwords are derived from. */
  readonly secret: string
  readonly rooms: readonly RoomMigrations[]
}

/** Brings roles, rights and schemas to what this code expects. Run again, it changes nothing. */
export async function migrate({ databaseUrl, secret, rooms }: Migrating): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'migrate' })
  await client.connect()
  try {
    await refuseUnfit(client)
    await makeRoles(client, secret)
    await guardDatabase(client)
  } finally {
    await client.end()
  }
  await asOwner(databaseUrl, async (runner) => {
    await runner.query(`create schema if not exists platform`)
    await runner.query(`alter default privileges revoke execute on functions from public`)
    await runner.query(`create table if not exists platform.migration (
      position integer primary key generated always as identity,
      room     text not null,
      name     text not null,
      unique (room, name)
    )`)
    const done = new Set((await appliedMigrations(runner)).map(({ room, name }) => `${room} ${name}`))
    for (const { room, migration } of inOrder(rooms)) {
      const { name } = migration
      if (done.has(`${room} ${name}`)) continue
      await step(runner, room, name, async () => {
        await migration.up(runner)
        await runner.query('insert into platform.migration (room, name) values ($1, $2)', [room, name])
      })
    }
  })
}

/** Takes it all back, newest first. Refused once there are revisions: they are what the house is for. */
export async function migrateDown({ databaseUrl, rooms }: Omit<Migrating, 'secret'>): Promise<void> {
  const known = inOrder(rooms)
  await asOwner(databaseUrl, async (runner) => {
    const [head] = await runner.query('select number from platform.head')
    if (Number(head.number) > 0) {
      throw new Error(
        `The database holds ${head.number} revisions, which going down would destroy. Drop the database instead.`,
      )
    }
    for (const { room, name } of (await appliedMigrations(runner)).reverse()) {
      const migration = known.find((step) => step.room === room && step.migration.name === name)?.migration
      if (!migration) throw new Error(`The database has the migration ${name} of ${room}, which is not known here.`)
      await step(runner, room, name, async () => {
        await migration.down(runner)
        await runner.query('delete from platform.migration where (room, name) = ($1, $2)', [room, name])
      })
    }
    await runner.query('drop schema platform cascade')
    await runner.query('alter default privileges grant execute on functions to public')
  })
}

/** One step, whole or not at all, in the room it belongs to: what it makes without a schema is the room's. */
async function step(runner: QueryRunner, room: string, name: string, work: () => Promise<void>): Promise<void> {
  await runner.startTransaction()
  try {
    await runner.query(`select set_config('search_path', $1, true)`, [
      room === 'platform' ? '' : `${room}, published, keys, pg_temp`,
    ])
    await work()
    await runner.commitTransaction()
  } catch (error) {
    await runner.rollbackTransaction()
    throw new Error(`The migration ${name} of ${room} failed: ${error instanceof Error ? error.message : error}`, {
      cause: error instanceof QueryFailedError ? error.driverError : error,
    })
  }
}

interface Step {
  readonly room: string
  readonly migration: MigrationInterface & { readonly name: string }
}

function inOrder(rooms: readonly RoomMigrations[]): Step[] {
  const named = (room: string, classes: readonly MigrationClass[]): Step[] =>
    classes.map((Migration) => {
      const migration = new Migration()
      return { room, migration: Object.assign(migration, { name: migration.name ?? Migration.name }) }
    })
  return [
    ...named('platform', platformMigrations),
    ...roomNames.flatMap((name) =>
      rooms.filter(({ room }) => room === name).flatMap(({ migrations }) => named(sqlName(name), migrations)),
    ),
  ]
}

async function appliedMigrations(runner: QueryRunner): Promise<{ room: string; name: string }[]> {
  return runner.query('select room, name from platform.migration order by position')
}

/** On one connection, as the owner, and nobody else meanwhile. */
async function asOwner(databaseUrl: string, work: (runner: QueryRunner) => Promise<void>): Promise<void> {
  const database = await new DataSource({
    type: 'postgres',
    url: databaseUrl,
    applicationName: 'migrate',
    installExtensions: false,
    extra: { max: 1 },
  }).initialize()
  const runner = database.createQueryRunner()
  try {
    await runner.query(`select pg_advisory_lock(hashtext('migrate'))`)
    await runner.query(`set role ${owner}`)
    await runner.query(`set client_min_messages = warning`)
    await work(runner)
  } finally {
    await runner.release()
    await database.destroy()
  }
}

async function refuseUnfit(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string; sorts: boolean }>(`
    select current_setting('server_version_num')::int as version,
      current_setting('server_encoding') as encoding,
      exists (select from pg_collation where collname = 'nb-NO-x-icu') as sorts`)
  const { version, encoding, sorts } = rows[0]!
  const unfit = [
    version < 150000 && `it is version ${Math.floor(version / 10000)}, and 15 is the oldest that will do`,
    encoding !== 'UTF8' && `its encoding is ${encoding}, and it has to be UTF8`,
    !sorts && `it cannot sort by Norwegian rules: it was built without ICU`,
  ].filter(Boolean)
  if (unfit.length > 0) throw new Error(`The database cannot be used: ${unfit.join('; ')}.`)
}

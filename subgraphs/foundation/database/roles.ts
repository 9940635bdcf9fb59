import type { Client } from 'pg'
import pg from 'pg'
import { acts, gateway, logins, owner, passwordVerifier, readers, viewers, writers } from './logins.js'
import { roomNames, sqlName } from './rooms.js'

/**
 * Makes the roles, or mends those that are there. Roles belong to the server, not to one of its databases.
 *
 * Two houses on one server may do this at once, and no lock of PostgreSQL reaches over databases: what another
 * has just done is tried again, and then found done.
 */
export async function makeRoles(client: Client, secret: string): Promise<void> {
  for (const role of [owner, ...logins]) {
    const { rows } = await client.query<Found>(`select ${excess} as excess from pg_roles where rolname = $1`, [role])
    if (rows.length === 0) await alone(client, `create role ${role}`)
    const settings = Object.entries(settingsOf(role)).map(
      ([name, value]) => `alter role ${role} set ${name} = ${value}`,
    )
    await alone(
      client,
      [`alter role ${role} ${attributesOf(role, secret)} ${rows[0]?.excess ?? ''}`, ...settings].join('; '),
    )
  }
  for (const room of writers) await alone(client, `grant ${room} to ${acts}`)
  await alone(client, `grant ${owner} to current_user`)
}

interface Found {
  readonly excess: string
}

/** What a role has that none of ours may have. It is not named otherwise: on many servers only a superuser may. */
const excess = `concat_ws(' ', case when rolsuper then 'nosuperuser' end, case when rolbypassrls then 'nobypassrls' end,
  case when rolcreatedb then 'nocreatedb' end, case when rolcreaterole then 'nocreaterole' end,
  case when rolreplication then 'noreplication' end)`

/**
 * Lets the logins into one database, and nobody else; a copy of a database does not copy this.
 *
 * What `acts` brings into several rooms may come by COPY, for which it needs a table of its own on the way.
 */
export async function guardDatabase(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name')
  const database = rows[0]!.name
  await alone(
    client,
    `
    revoke all on database ${database} from public;
    grant connect on database ${database} to ${logins.join(', ')};
    grant connect, create on database ${database} to ${owner};
    grant temporary on database ${database} to ${acts};
    revoke all on schema public from public`,
  )
}

/** Acts is a member of the rooms without inheriting what they may: it takes one, and leaves it again. */
function attributesOf(role: string, secret: string): string {
  const login = role === owner ? 'nologin' : `login password '${passwordVerifier(role, secret)}'`
  return `${role === acts ? 'noinherit' : 'inherit'} ${login}`
}

/**
 * What holds for every connection of a login, whatever opened it.
 *
 * A write waits for its turn at most `lock_timeout`; a transaction left open holds up everyone behind it, so it is ended.
 */
function settingsOf(role: string): Record<string, string> {
  if (role === owner) return {}
  const room = roomNames.map(sqlName).find((name) => [name, `${name}_reader`, `${name}_viewer`].includes(role))
  return {
    search_path: room ? `${room}, published, keys, pg_temp` : 'pg_temp',
    timezone: `'UTC'`,
    datestyle: `'ISO, YMD'`,
    statement_timeout: `'10s'`,
    idle_in_transaction_session_timeout: `'10s'`,
    lock_timeout: `'2s'`,
    default_transaction_read_only: [...readers, ...viewers, gateway].includes(role) ? 'on' : 'off',
  }
}

/** Runs what another session may be doing in the same moment. */
async function alone(client: Client, statement: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.query(statement)
      return
    } catch (error) {
      if (isDoneAlready(error)) return
      if (attempt === 20 || !isDoneAtOnce(error)) throw error
      await new Promise((resume) => setTimeout(resume, 10 + Math.random() * 40 * attempt))
    }
  }
}

/** duplicate_object, and unique_violation on the catalogue when two create the same role at once. */
function isDoneAlready(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === '42710' || error.code === '23505')
}

/** "tuple concurrently updated": PostgreSQL has no code of its own for it. */
function isDoneAtOnce(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === 'XX000' && error.message.startsWith('tuple concurrently')
}

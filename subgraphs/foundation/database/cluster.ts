import { rm, rmdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { installedBinaries } from './cluster/binaries.js'
import { findHome } from './cluster/home.js'
import { administrator, makeOnce } from './cluster/making.js'
import { runningPostmaster } from './cluster/postmaster.js'
import { dataOf, end, kept, pause, type Server, start } from './cluster/server.js'
import { serverUser } from './cluster/server-user.js'
import { DatabaseUnavailable, toldAs } from './errors.js'

/** The database made in every cluster. */
const database = 'bygdevekst'

/** A PostgreSQL server of our own, listening on 127.0.0.1 alone. */
export interface Cluster {
  /** A login that administers, in the database `bygdevekst`. */
  readonly url: string
  readonly port: number
  /** Where it keeps its data: the wanted folder, or another if the server's user cannot enter that. */
  readonly folder: string
  /** Random, kept beside the data: for what the logins' passwords are derived from, unless a setting says otherwise. */
  readonly secret: string
  /** Ends the server, unless another process is connected to it: the last to leave turns off the light. The data stay. */
  stop(): Promise<void>
  /** Ends the server whoever is connected to it, and removes its data. */
  destroy(): Promise<void>
}

export interface ClusterOptions {
  /** Made if it is not there. */
  readonly folder: string
  readonly log: (line: string) => void
  /** Settings of the server, for this start alone: `{ fsync: 'off' }`. */
  readonly settings?: Readonly<Record<string, string>>
}

/** Starts the embedded PostgreSQL of a folder, or finds it running there. */
export async function startCluster({ folder, log, settings = {} }: ClusterOptions): Promise<Cluster> {
  const user = await serverUser(log)
  const home = await findHome(resolve(folder), await installedBinaries(), user, log)
  const server: Server = { ...home.binaries, user, home: join(home.folder, 'postgres') }
  await makeOnce(server, log)

  const found = await runningPostmaster(dataOf(server))
  if (found) log(`PostgreSQL is running already, as process ${found.pid}.`)
  const { port } = found ?? (await start(server, settings))
  const url = await address(server, port)
  await ready(url)
  return {
    url,
    port,
    folder: home.folder,
    secret: await kept(server, 'secret'),
    stop: async () => {
      if (await othersAreConnected(url)) log('PostgreSQL is left running: others are connected to it.')
      else await end(server)
    },
    destroy: async () => {
      await end(server)
      await rm(server.home, { recursive: true, force: true })
      // The folder as well, unless there is something else in it, such as the programs copied for its user.
      await rmdir(home.folder).catch(() => {})
    },
  }
}

/** Connections that have just been closed are seen for a moment still. */
async function othersAreConnected(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  try {
    await client.connect()
    for (let attempt = 1; ; attempt++) {
      const { rowCount } = await client.query(
        `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
      )
      if (rowCount === 0) return false
      if (attempt === 10) return true
      await pause(50)
    }
  } catch (error) {
    if (toldAs(error) instanceof DatabaseUnavailable) return false
    throw error
  } finally {
    await client.end()
  }
}

async function address(server: Server, port: number): Promise<string> {
  return `postgresql://${administrator}:${await kept(server, 'password')}@127.0.0.1:${port}/${database}`
}

/** Waits for a server that was found while it was starting, and makes the database if it is not there. */
async function ready(url: string): Promise<void> {
  const maintenance = new URL(url)
  maintenance.pathname = '/postgres'
  for (let attempt = 1; ; attempt++) {
    const client = new pg.Client({ connectionString: maintenance.href })
    try {
      await client.connect()
      const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
      if (rowCount === 0) await client.query(`create database ${database}`).catch(unlessThere)
      return
    } catch (error) {
      if (attempt === 100 || !isStarting(error)) throw error
      await pause(100)
    } finally {
      await client.end()
    }
  }
}

function unlessThere(error: pg.DatabaseError): void {
  if (error.code !== '42P04' && error.code !== '23505') throw error
}

function isStarting(error: unknown): boolean {
  const { code } = error as { code?: string }
  return code === '57P03' || code === 'ECONNREFUSED'
}

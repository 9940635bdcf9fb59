import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { type Binaries, installedBinaries } from './cluster/binaries.js'
import { findHome } from './cluster/home.js'
import { freePort } from './cluster/port.js'
import { type Postmaster, runningPostmaster } from './cluster/postmaster.js'
import { type ServerUser, serverUser } from './cluster/server-user.js'
import { DatabaseUnavailable, toldAs } from './errors.js'

const run = promisify(execFile)

/** The database made in every cluster, and the login that administers it. */
const database = 'bygdevekst'
const administrator = 'postgres'

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
    },
  }
}

interface Server extends Binaries {
  readonly user: ServerUser | undefined
  /** Holds `data`, `password`, `secret`, `port` and `log`. */
  readonly home: string
}

function dataOf(server: Server): string {
  return join(server.home, 'data')
}

async function kept(server: Server, name: string): Promise<string> {
  return (await readFile(join(server.home, name), 'utf8')).trim()
}

/** Made beside its place and then renamed, so that one cut short is made anew, and of two made at once one wins. */
async function makeOnce(server: Server, log: (line: string) => void): Promise<void> {
  const version = await readFile(join(dataOf(server), 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (version) return refuseOtherVersion(server, version.trim())
  log(`Making a database in ${server.home}.`)
  await mkdir(dirname(server.home), { recursive: true })
  const half = await mkdtemp(`${server.home}.`)
  try {
    for (const name of ['password', 'secret']) {
      await writeFile(join(half, name), randomBytes(32).toString('base64url'), { mode: 0o600 })
      if (server.user) await chown(join(half, name), server.user.uid, server.user.gid)
    }
    if (server.user) await chown(half, server.user.uid, server.user.gid)
    // Keys are compared byte by byte, the same on every machine; names are sorted by the collation a query asks for.
    await as(server, server.initdb, [
      `--pgdata=${join(half, 'data')}`,
      `--username=${administrator}`,
      `--pwfile=${join(half, 'password')}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ])
    await rename(half, server.home)
  } catch (error) {
    await rm(half, { recursive: true, force: true })
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error
  }
}

async function refuseOtherVersion(server: Server, version: string): Promise<void> {
  const { stdout } = await run(server.postgres, ['--version'], { ...server.user, cwd: '/' })
  const ours = /(\d+)/.exec(stdout)?.[1]
  if (ours === version) return
  throw new Error(
    `The data in ${server.home} were written by PostgreSQL ${version}, and this is ${ours}. ` +
      `Use the release that wrote them, or remove the folder to begin anew.`,
  )
}

async function start(server: Server, settings: Readonly<Record<string, string>>): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    const failure = await tryToStart(server, settings)
    // Of two that start at once one is refused, and finds the other's.
    const running = await runningPostmaster(dataOf(server))
    if (running) return running
    if (attempt === 3) {
      const log = await readFile(join(server.home, 'log'), 'utf8').catch(() => '')
      throw new Error(`PostgreSQL did not start. The end of its log:\n${log.slice(-2000)}`, { cause: failure })
    }
    // What a killed server was working on ends a moment after it, and until then stands in the way.
    await pause(500)
  }
}

async function tryToStart(server: Server, settings: Readonly<Record<string, string>>): Promise<unknown> {
  const portFile = join(server.home, 'port')
  const port = await freePort(Number(await readFile(portFile, 'utf8').catch(() => 0)))
  await writeFile(portFile, String(port))
  const options = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    ...settings,
  }
  const flags = Object.entries(options).map(([name, value]) => `-c ${name}='${value}'`)
  return pgCtl(server, ['start', '--wait', `--log=${join(server.home, 'log')}`, `--options=${flags.join(' ')}`]).catch(
    (error) => error,
  )
}

async function end(server: Server): Promise<void> {
  if (await runningPostmaster(dataOf(server))) await pgCtl(server, ['stop', '--mode=fast'])
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

async function pgCtl(server: Server, args: readonly string[]): Promise<void> {
  await as(server, server.pg_ctl, [...args, `--pgdata=${dataOf(server)}`])
}

/** In the server's own folder: that of the caller may be closed to its user. */
async function as(server: Server, program: string, args: readonly string[]): Promise<void> {
  await run(program, args, { ...server.user, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } })
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

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds))
}

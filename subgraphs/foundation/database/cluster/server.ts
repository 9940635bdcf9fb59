import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.js'
import { freePort } from './port.js'
import { type Postmaster, runningPostmaster } from './postmaster.js'
import type { ServerUser } from './server-user.js'

const run = promisify(execFile)

/** One server: its programs, whom they run as, and where it keeps what it keeps. */
export interface Server extends Binaries {
  readonly user: ServerUser | undefined
  /** Holds `data`, `password`, `secret`, `port` and `log`. */
  readonly home: string
}

export function dataOf(server: Server): string {
  return join(server.home, 'data')
}

/** What was written beside the data when they were made. */
export async function kept(server: Server, name: string): Promise<string> {
  return (await readFile(join(server.home, name), 'utf8')).trim()
}

/** Starts it, on the port it had if that is free. */
export async function start(server: Server, settings: Readonly<Record<string, string>>): Promise<Postmaster> {
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

/** Ends it after what is running. */
export async function end(server: Server): Promise<void> {
  if (await runningPostmaster(dataOf(server))) await pgCtl(server, ['stop', '--mode=fast'])
}

async function pgCtl(server: Server, args: readonly string[]): Promise<void> {
  await as(server, server.pg_ctl, [...args, `--pgdata=${dataOf(server)}`])
}

/** Runs one of its programs as its user, and not in the caller's folder, which may be closed to that user. */
export async function as(server: Server, program: string, args: readonly string[]): Promise<void> {
  await run(program, args, { ...server.user, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } })
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds))
}

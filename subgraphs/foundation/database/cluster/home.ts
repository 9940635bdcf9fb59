import { createHash } from 'node:crypto'
import { chmod, cp, lstat, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { type Binaries, homeOf } from './binaries.js'
import { canEnter, type ServerUser } from './server-user.js'

/** Where a server's data and programs are, reachable for the user it runs as. */
export interface Home {
  readonly folder: string
  readonly binaries: Binaries
}

/**
 * The wanted folder, if the server's user can reach it; else one named after it in the system's temporary folder.
 *
 * Whoever cannot enter the clone cannot reach the programs in its `node_modules` either: then they are copied too.
 */
export async function findHome(
  wanted: string,
  installed: Binaries,
  user: ServerUser | undefined,
  log: (line: string) => void,
): Promise<Home> {
  await mkdir(wanted, { recursive: true })
  const entered = await canEnter(wanted, user)
  const folder = entered ? wanted : await otherFolder(wanted, user)
  if (!entered) {
    log(`The data are in ${folder}: PostgreSQL does not run as root, and the user it runs as cannot enter ${wanted}.`)
  }
  const reached = await canEnter(dirname(installed.postgres), user)
  return { folder, binaries: reached ? installed : await copied(installed, folder) }
}

async function otherFolder(wanted: string, user: ServerUser | undefined): Promise<string> {
  const name = `${basename(dirname(wanted))}-${createHash('sha256').update(wanted).digest('hex').slice(0, 12)}`
  for (const base of [tmpdir(), '/var/tmp']) {
    const folder = join(base, name)
    await mkdir(folder, { mode: 0o755 }).catch(refuseOthers(folder))
    if (await canEnter(folder, user)) return folder
  }
  throw new Error(
    `PostgreSQL does not run as root, and the user it runs as can enter neither ${wanted} nor ${tmpdir()}. ` +
      'Move the clone to where others may enter, or set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
  )
}

/** Anyone may make a folder in the temporary folder; one that is not ours is not trusted with data. */
function refuseOthers(folder: string) {
  return async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
    const found = await lstat(folder)
    if (!found.isDirectory() || found.uid !== process.getuid?.()) {
      throw new Error(`${folder} is needed for the data, and belongs to somebody else. Remove it, or move the clone.`)
    }
  }
}

/** Copied beside, by each who starts for itself, and then renamed: a copy that was cut short is never taken for a whole one. */
async function copied(installed: Binaries, folder: string): Promise<Binaries> {
  const home = join(folder, `programs-${createHash('sha256').update(homeOf(installed)).digest('hex').slice(0, 12)}`)
  const exists = await lstat(home).then(
    () => true,
    () => false,
  )
  if (!exists) {
    const half = await mkdtemp(`${home}.`)
    await chmod(half, 0o755)
    await cp(homeOf(installed), half, { recursive: true, verbatimSymlinks: true })
    await rename(half, home).catch(async (error: NodeJS.ErrnoException) => {
      await rm(half, { recursive: true, force: true })
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  }
  const at = (program: string) => join(home, 'bin', program)
  return { postgres: at('postgres'), initdb: at('initdb'), pg_ctl: at('pg_ctl') }
}

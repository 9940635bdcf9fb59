import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { as, dataOf, type Server } from './server.js'

const run = promisify(execFile)

/** The login that administers. */
export const administrator = 'postgres'

/** Made beside its place and then renamed, so that one cut short is made anew, and of two made at once one wins. */
export async function makeOnce(server: Server, log: (line: string) => void): Promise<void> {
  const version = await readFile(join(dataOf(server), 'PG_VERSION'), 'utf8').catch(unlessMissing(server))
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

function unlessMissing(server: Server) {
  return (error: NodeJS.ErrnoException): undefined => {
    if (error.code === 'ENOENT') return
    if (error.code !== 'EACCES') throw error
    throw new Error(
      `The data in ${server.home} belong to another user. Start as that user, or remove the folder to begin anew, ` +
        'or set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
      { cause: error },
    )
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

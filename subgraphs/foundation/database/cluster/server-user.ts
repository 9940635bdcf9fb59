import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Whom the server runs as. PostgreSQL refuses to run as root. */
export interface ServerUser {
  readonly uid: number
  readonly gid: number
}

/** The user named postgres, made if it is not there, when we are root; nobody else than ourselves otherwise. */
export async function serverUser(log: (line: string) => void): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const known = await find()
  if (known) return known
  log('PostgreSQL does not run as root: adding the system user "postgres" for it.')
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'])
  } catch (cause) {
    throw new Error(
      'PostgreSQL does not run as root, and the user "postgres" could not be added for it. Start this as another ' +
        'user, or add one named "postgres", or set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
      { cause },
    )
  }
  return find()
}

async function find(): Promise<ServerUser | undefined> {
  try {
    const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => run('id', [flag, 'postgres'])))
    return { uid: Number(uid!.stdout), gid: Number(gid!.stdout) }
  } catch {
    return undefined
  }
}

/** Whether that user can enter a folder: every folder above has to let it through. */
export async function canEnter(folder: string, user: ServerUser | undefined): Promise<boolean> {
  try {
    await run('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { cwd: '/', ...user })
    return true
  } catch {
    return false
  }
}

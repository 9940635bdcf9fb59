import { execFile } from 'node:child_process'
import { readFile, readlink, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A server process, as it describes itself in its data folder. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
}

/**
 * The server that runs on this data folder, if one does.
 *
 * A server that was killed leaves its description behind, and in a container its process number is soon another's:
 * so the process is asked whether it works in this folder. If it is another's, the description is put away, since
 * PostgreSQL would take it for a running server and refuse to start.
 */
export async function runningPostmaster(data: string): Promise<Postmaster | undefined> {
  const file = join(data, 'postmaster.pid')
  const lines = await readFile(file, 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  )
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!pid || !isAlive(pid)) return undefined
  if (await worksIn(pid, data)) return { pid, port }
  await rm(file)
  return undefined
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function worksIn(pid: number, data: string): Promise<boolean> {
  if (process.platform === 'linux') {
    return readlink(`/proc/${pid}/cwd`).then(
      (folder) => folder === data,
      () => false,
    )
  }
  const { stdout } = await run('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }))
  return stdout.includes(data)
}

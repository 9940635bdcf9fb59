import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { repositoryFile } from '../../subgraphs/foundation/repository.js'
import type { Contender } from '../contenders.js'

export type EditionName = 'before' | 'now'

/** The house as it was at a commit, running as `npm start` runs it, on a database of its own. */
export interface Edition {
  readonly contender: Contender<EditionName>
  stop(): Promise<void>
}

/** Checks a commit out, installs what it names, builds it and starts it, in a temporary folder that goes with it. */
export async function startEdition(name: EditionName, commit: string): Promise<Edition> {
  const folder = await mkdtemp(join(tmpdir(), `bygdevekst-${name}-`))
  // As root, its database server runs as another user, who has to get in.
  await chmod(folder, 0o755)
  let child: ChildProcess | undefined
  const stop = async () => {
    if (child && child.exitCode === null) {
      const exit = once(child, 'exit')
      child.kill('SIGTERM')
      await exit
    }
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const house = join(folder, 'house')
    execFileSync('git', ['clone', '--quiet', repositoryFile('.'), house])
    for (const [program, ...words] of [
      ['git', 'checkout', '--quiet', commit],
      ['npm', 'ci', '--silent'],
      ['npm', 'run', '--silent', 'build'],
    ] as const)
      execFileSync(program, words, { cwd: house, stdio: ['ignore', 'ignore', 'inherit'] })
    child = spawn(process.execPath, ['dist/gateway/start.js'], {
      cwd: house,
      env: { PATH: process.env.PATH, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const url = await saidWhere(child, name)
    const [server] = (await readFile(join(house, '.data/postgres/data/postmaster.pid'), 'utf8')).split('\n')
    return { contender: { name, url, pid: child.pid!, rooms: [], database: Number(server) }, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Reads what a start says to its end, so that it never waits for its reader, and answers with the first address in it. */
function saidWhere(child: ChildProcess, name: EditionName): Promise<URL> {
  return new Promise((resolve, reject) => {
    createInterface(child.stdout!).on('line', (line) => {
      const [, found] = /Ask it\s+(http:\S+)/.exec(line) ?? []
      if (found) resolve(new URL(found))
    })
    child.once('exit', (code) => reject(new Error(`The house of ${name} ended with ${code} before it served.`)))
  })
}

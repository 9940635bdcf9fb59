import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { repositoryFile } from '../subgraphs/foundation/repository.js'

/** One of the house's programs, running as a process of its own. */
export interface Program {
  /** What it said when it was ready. */
  readonly ready: string
  /** Every line of it so far. */
  readonly said: readonly string[]
  signal(signal: NodeJS.Signals): void
  /** Ends it as an operator would, and answers with its exit code and how long it took. */
  stop(signal?: NodeJS.Signals): Promise<{ code: number | null; milliseconds: number }>
}

const compiled = repositoryFile('dist/world')
let compiling: Promise<unknown> | undefined

/** Compiles the house as it is now; what is wrong with its types is told elsewhere. */
function compile(): Promise<unknown> {
  compiling ??= promisify(execFile)(process.execPath, [
    repositoryFile('node_modules/typescript/bin/tsc'),
    ...['-p', repositoryFile('.'), '--noCheck', '--outDir', compiled, '--tsBuildInfoFile', `${compiled}/.tsbuildinfo`],
  ])
  return compiling
}

/** Runs a program until it is stopped, and resolves once it has said what matches; the first group of that is `ready`. */
export async function program(
  path: string,
  environment: Readonly<Record<string, string>>,
  readyWhen: RegExp,
  flags: readonly string[] = [],
): Promise<Program> {
  await compile()
  const child = spawn(process.execPath, [`${compiled}/${path}.js`, ...flags], {
    env: { PATH: process.env.PATH, NODE_ENV: 'test', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  const said: string[] = []
  const ready = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface(stream).on('line', (line) => {
        said.push(line)
        const [, found] = readyWhen.exec(line) ?? []
        if (found !== undefined) resolve(found)
      })
    }
  })
  const early = ended.then((code): never => {
    throw new Error(`${path} ended with ${code} before it was ready:\n${said.join('\n')}`)
  })
  return {
    ready: await Promise.race([ready, early]),
    said,
    signal: (signal) => void child.kill(signal),
    stop: async (signal = 'SIGTERM') => {
      const started = performance.now()
      child.kill(signal)
      return { code: await ended, milliseconds: performance.now() - started }
    },
  }
}

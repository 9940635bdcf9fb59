import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { repositoryFile } from '../subgraphs/foundation/repository.js'

const run = promisify(execFile)
const isRoot = process.getuid?.() === 0
/** The user "nobody", who owns nothing and may enter no one's folders. */
const nobody = 65_534

/** What a start needs of a clone that `npm ci` and `tsc` have been through. */
const parts = ['package.json', 'gateway', 'subgraphs', 'data', 'docs', 'README.md']
const clones: string[] = []
const children: ChildProcess[] = []

describe.each([
  // One of them shows that the demonstration world comes along, and what a second start and a kill come to.
  { who: 'as whoever runs the tests', owner: undefined, mode: 0o755, twins: 10 },
  { who: 'in a folder that nobody else may enter', owner: undefined, mode: 0o700, twins: 0 },
  ...(isRoot ? [{ who: 'as an ordinary user', owner: nobody, mode: 0o700, twins: 0 }] : []),
])('npm start, $who', ({ owner, mode, twins }) => {
  let clone: string

  beforeAll(async () => {
    clone = owner === undefined && mode === 0o755 ? await plainClone() : await cloneOf(owner, mode)
  }, 60_000)
  afterEach(async () => {
    for (const child of children.splice(0)) await stop(child, 'SIGKILL')
  })

  test(twins > 0 ? 'answers, lives through being killed, and refuses to run twice' : 'answers', {
    timeout: 180_000,
  }, async () => {
    const flags = twins > 0 ? [] : ['--no-demo']
    const first = await start(clone, owner, flags)
    expect(await ask(first.url, '{ pilots { totalCount } }')).toMatchObject({ data: { pilots: { totalCount: 10 } } })
    expect(await ask(first.url, '{ pilots(world: DEMO) { totalCount } }')).toMatchObject({
      data: { pilots: { totalCount: twins } },
    })
    if (twins === 0) return expect(await stop(first.child, 'SIGTERM')).toBe(0)
    const revision = await revisionOf(first.url)

    const second = await ended(spawnStart(clone, owner, {}, flags))
    expect(second.code).toBe(1)
    expect(second.said).toContain(`running already, as process ${first.child.pid}`)

    await stop(first.child, 'SIGKILL')
    const again = await start(clone, owner, flags)
    expect(await revisionOf(again.url)).toBe(revision)
    expect(await stop(again.child, 'SIGTERM')).toBe(0)
  })
})

test.each([
  ['a mistyped port', { PORT: 'four thousand' }, 'PORT'],
  ['a production without its secrets', { NODE_ENV: 'production' }, 'ROOM_SECRET'],
])(
  '%s refuses the start, and says what is wrong',
  async (_, environment, named) => {
    const { code, said } = await ended(spawnStart(await plainClone(), undefined, environment))
    expect(code).toBe(1)
    expect(said).toContain(`- ${named} `)
    expect(said).not.toMatch(/\n\s+at /)
  },
  60_000,
)

test('a port that is taken is said in words', { timeout: 60_000 }, async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as { port: number }
  const { code, said } = await ended(spawnStart(await plainClone(), undefined, { PORT: String(port) }))
  taken.close()
  expect(code).toBe(1)
  expect(said).toContain(`Port ${port} is taken by another program.`)
})

afterAll(async () => {
  for (const clone of clones) {
    // A database that outlived its start, and those that had to move out of a folder their server could not enter.
    for (const home of [join(clone, '.data'), ...(await movedHomes(clone))]) {
      await run('pkill', ['-INT', '-f', `^[^ ]*postgres -D ${home}`]).catch(() => undefined)
      await rm(home, { recursive: true, force: true, maxRetries: 10 })
    }
    await rm(clone, { recursive: true, force: true, maxRetries: 10 })
  }
})

const movedHomes = async (clone: string): Promise<string[]> =>
  (await readdir(tmpdir()))
    .filter((name) => name.includes(clone.slice(clone.lastIndexOf('/') + 1)) && !clone.endsWith(name))
    .map((name) => join(tmpdir(), name))

let compiling: Promise<string> | undefined

/** The house compiled as it stands, once for all clones. */
function compiled(): Promise<string> {
  compiling ??= mkdtemp(join(tmpdir(), 'compiled-')).then(async (folder) => {
    clones.push(folder)
    await chmod(folder, 0o755)
    const options = ['--noCheck', '--incremental', 'false', '--tsBuildInfoFile', 'null', '--outDir', folder]
    await run(process.execPath, [
      repositoryFile('node_modules/typescript/bin/tsc'),
      '-p',
      repositoryFile('.'),
      ...options,
    ])
    return folder
  })
  return compiling
}

let cloning: Promise<string> | undefined
const plainClone = () => (cloning ??= cloneOf(undefined, 0o755))

/** A clone of its own, compiled. Installed packages are linked where the file system lets them be, else copied. */
async function cloneOf(owner: number | undefined, mode: number): Promise<string> {
  const clone = await mkdtemp(join(tmpdir(), 'clone-'))
  clones.push(clone)
  for (const part of parts) await cp(repositoryFile(part), join(clone, part), { recursive: true }).catch(missing)
  await cp(await compiled(), join(clone, 'dist'), { recursive: true })
  const packages = [repositoryFile('node_modules'), join(clone, 'node_modules')]
  await run('cp', ['-al', ...packages]).catch(() => run('cp', ['-a', ...packages]))
  if (owner !== undefined) await chown(clone, owner, owner)
  await chmod(clone, mode)
  return clone
}

const missing = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'ENOENT') throw error
}

function spawnStart(
  clone: string,
  uid: number | undefined,
  environment: Record<string, string> = {},
  flags: readonly string[] = [],
): ChildProcess {
  const child = spawn(process.execPath, [join(clone, 'dist/gateway/start.js'), ...flags], {
    cwd: clone,
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  })
  children.push(child)
  return child
}

async function start(clone: string, uid: number | undefined, flags: readonly string[]) {
  const child = spawnStart(clone, uid, {}, flags)
  const said = saidBy(child)
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const [, found] = /(http:\/\/\S+)\/graphql/.exec(said()) ?? []
      if (found) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`The start ended with ${code}:\n${said()}`)))
  })
  return { child, url }
}

async function ended(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  const said = saidBy(child)
  const [code] = await once(child, 'close')
  return { code, said: said() }
}

function saidBy(child: ChildProcess): () => string {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += part))
  return () => said
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const gone = once(child, 'exit')
  child.kill(signal)
  return (await gone)[0]
}

async function ask(
  url: string,
  query: string,
): Promise<{ data?: object; extensions?: { revision: { number: number } } }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return (await response.json()) as Awaited<ReturnType<typeof ask>>
}

const revisionOf = async (url: string) => (await ask(url, '{ __typename }')).extensions?.revision.number

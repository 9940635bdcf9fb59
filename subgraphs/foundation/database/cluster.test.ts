import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { catalogueFaults } from './catalogue.js'
import { installedBinaries, whyUnsupported } from './cluster/binaries.js'
import { findHome } from './cluster/home.js'
import { serverUser } from './cluster/server-user.js'
import { type Cluster, startCluster } from './cluster.js'
import { exampleRooms } from './example-rooms.js'
import { AlreadyRunning, takeLease } from './lease.js'
import { migrate } from './migrate.js'

let folder: string
let lines: string[]
const started: Cluster[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bygdevekst-cluster-'))
  await chmod(folder, 0o755)
  lines = []
})
afterEach(async () => {
  for (const cluster of started.splice(0)) await cluster.destroy()
  await rm(folder, { recursive: true, force: true })
})

async function start(wanted = folder): Promise<Cluster> {
  const cluster = await startCluster({ folder: wanted, log: (line) => lines.push(line), settings: { fsync: 'off' } })
  started.push(cluster)
  return cluster
}

async function ask(url: string, sql: string): Promise<Record<string, string>[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

const data = () => join(folder, 'postgres', 'data')
const pid = async () => Number((await readFile(join(data(), 'postmaster.pid'), 'utf8')).split('\n')[0])

/** Resolves once the process has ended; where nobody takes note of that, as in a container without an init, it stays listed. */
const gone = (process_: number) =>
  expect
    .poll(async () => {
      const status = await readFile(`/proc/${process_}/stat`, 'utf8').catch(() => '')
      return status === '' || / Z /.test(status)
    })
    .toBe(true)

test('a server of one’s own sorts by Norwegian rules, and keeps keys, secrets and itself to itself', async () => {
  const { url, port } = await start()
  const sorted = await ask(
    url,
    `select string_agg(name, ' ' order by name collate "nb-NO-x-icu") as names from unnest('{Ås,Ørsta,Ærlig,Zoo,Aure,Aasen}'::text[]) name`,
  )
  expect(sorted).toEqual([{ names: 'Aure Zoo Ærlig Ørsta Ås Aasen' }])
  expect(
    await ask(url, `select string_agg(key, ' ' order by key) as keys from unnest('{b,a-b,a,B,ab}'::text[]) key`),
  ).toEqual([{ keys: 'B a a-b ab b' }])
  for (const [name, mode] of [
    ['data', 0o700],
    ['password', 0o600],
    ['secret', 0o600],
  ] as const) {
    expect((await stat(join(folder, 'postgres', name))).mode & 0o777, name).toBe(mode)
  }
  await expect(ask(url.replace(/:[^:@]+@/, ':guessed@'), 'select 1')).rejects.toThrow(/password/)
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((each) => each?.family === 'IPv4' && !each.internal)
  if (outside)
    await expect(ask(url.replace('127.0.0.1', outside.address), 'select 1')).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    })
  expect(await ask(url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
  expect(new URL(url).port).toBe(String(port))
})

test('a server that runs already is found, and one that was stopped is started at the same address', async () => {
  const first = await start()
  await ask(first.url, 'create table kept (id text)')
  const process_ = await pid()
  const second = await start()
  expect(second.url).toBe(first.url)
  expect(second.secret).toBe(first.secret)
  expect(await pid()).toBe(process_)
  expect(lines.at(-1)).toBe(`PostgreSQL is running already, as process ${process_}.`)

  await second.stop()
  await gone(process_)
  await second.stop()
  const third = await start()
  expect(third.url).toBe(first.url)
  expect(await ask(third.url, 'select * from kept')).toEqual([])
})

test('who stops it while others use it leaves it to them', async () => {
  const cluster = await start()
  const other = new pg.Client({ connectionString: cluster.url })
  await other.connect()
  await cluster.stop()
  expect((await other.query('select 1 as still')).rows).toEqual([{ still: 1 }])
  await other.end()
  const process_ = await pid()
  await cluster.stop()
  await gone(process_)
})

test('of several that start at once, all get the same server', async () => {
  const clusters = await Promise.all([start(), start(), start()])
  expect(new Set(clusters.map(({ url }) => url)).size).toBe(1)
  const [postgres, ...copied] = (await readdir(folder)).sort()
  expect(postgres).toBe('postgres')
  // The programs too, once, where the server's user cannot enter the clone.
  expect(copied.length).toBeLessThan(2)
  for (const name of copied) expect(name).toMatch(/^programs-[0-9a-f]{12}$/)
})

test('a server that was killed is started again, with all that was committed', async () => {
  const first = await start()
  await ask(first.url, `create table kept as select 'as it was' as id`)
  const process_ = await pid()
  process.kill(process_, 'SIGKILL')
  await gone(process_)
  const second = await start()
  expect(await ask(second.url, 'select * from kept')).toEqual([{ id: 'as it was' }])
})

test('a process that has the number of a server that is gone is not taken for it', async () => {
  const first = await start()
  const description = await readFile(join(data(), 'postmaster.pid'), 'utf8')
  const process_ = await pid()
  await first.stop()
  await gone(process_)
  const user = await serverUser(() => {})
  const other = spawn('sleep', ['60'], { ...user, cwd: '/' })
  await once(other, 'spawn')
  await writeFile(join(data(), 'postmaster.pid'), description.replace(/^\d+/, String(other.pid)))
  const second = await start()
  expect(await ask(second.url, 'select 1 as still')).toEqual([{ still: 1 }])
  expect(other.exitCode).toBeNull()
  other.kill()
})

test('a port that has been taken meanwhile is given up for another', async () => {
  const first = await start()
  await first.stop()
  const taker = createServer().listen(first.port, '127.0.0.1')
  await once(taker, 'listening')
  const second = await start()
  expect(second.port).not.toBe(first.port)
  expect(await ask(second.url, 'select 1 as still')).toEqual([{ still: 1 }])
  taker.close()
})

test('data of another version are refused in words, and left as they are', async () => {
  const first = await start()
  await first.stop()
  await writeFile(join(data(), 'PG_VERSION'), '17\n')
  await expect(start()).rejects.toThrow(
    /were written by PostgreSQL 17, and this is 18\. Use the release that wrote them/,
  )
  await writeFile(join(data(), 'PG_VERSION'), '18\n')
})

test('a second start on the same folder is told who was first', async () => {
  const { url } = await start()
  const lease = await takeLease(url)
  await expect(takeLease(url)).rejects.toThrow(AlreadyRunning)
  await expect(takeLease(url)).rejects.toThrow(`The platform is running already, as process ${process.pid}.`)
  await lease.release()
  await (await takeLease(url)).release()
})

test('a server whose administrator is no superuser will do as well', async () => {
  const { url } = await start()
  await ask(url, `create role admin login createrole createdb password 'x'`)
  await ask(url, `create database theirs owner admin`)
  const theirs = new URL(url)
  Object.assign(theirs, { username: 'admin', password: 'x', pathname: 'theirs' })
  for (let time = 0; time < 2; time++)
    await migrate({ databaseUrl: theirs.href, secret: 'a secret', rooms: exampleRooms })
  const client = new pg.Client({ connectionString: theirs.href })
  await client.connect()
  expect(await catalogueFaults(client)).toEqual([])
  await client.end()
})

test('where no server comes with the packages, a sentence says what to do instead', () => {
  expect(whyUnsupported('win32', false)).toMatch(/WSL.*DATABASE_URL/)
  expect(whyUnsupported('linux', false)).toMatch(/musl.*node:22-slim.*DATABASE_URL/)
  expect(whyUnsupported('linux', true)).toBeUndefined()
  expect(whyUnsupported('darwin', false)).toBeUndefined()
})

test.runIf(process.getuid?.() === 0)(
  'as root in a closed folder, data and programs go where the server’s user can reach them',
  async () => {
    await chmod(folder, 0o700)
    const wanted = join(folder, 'clone', '.data')
    const cluster = await start(wanted)
    expect(cluster.folder.startsWith(join(tmpdir(), 'clone-'))).toBe(true)
    expect(lines[0]).toBe(
      `The data are in ${cluster.folder}: PostgreSQL does not run as root, and the user it runs as cannot enter ${wanted}.`,
    )
    expect(await ask(cluster.url, 'select 1 as still')).toEqual([{ still: 1 }])
    expect((await start(wanted)).url).toBe(cluster.url)

    const installed = await installedBinaries()
    const closed = join(folder, 'programs', 'bin')
    await mkdir(closed, { recursive: true })
    for (const name of ['postgres', 'initdb', 'pg_ctl']) await writeFile(join(closed, name), '')
    const user = await serverUser(() => {})
    const unreachable = { ...installed, postgres: join(closed, 'postgres') }
    const { binaries } = await findHome(wanted, unreachable, user, () => {})
    expect(binaries.postgres.startsWith(join(cluster.folder, 'programs-'))).toBe(true)
    expect(await readdir(join(binaries.postgres, '..'))).toEqual(['initdb', 'pg_ctl', 'postgres'])
    await cluster.destroy()
    await rm(cluster.folder, { recursive: true })
  },
)

import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { serverUser } from '../subgraphs/foundation/database/cluster/server-user.js'
import { type Cluster, startCluster } from '../subgraphs/foundation/database/cluster.js'

/** A server, and one that follows it as its hot standby. */
export interface ServerWithStandby {
  readonly primary: Cluster
  readonly standby: Cluster
  /** Lets the standby stand still, as if its line were cut, and go on. */
  hold(): Promise<void>
  release(): Promise<void>
  end(): Promise<void>
}

const run = promisify(execFile)

const settings = { fsync: 'off', wal_keep_size: '256MB' }

/** The standby is a copy of the primary's data once it is prepared. */
export async function startWithStandby(prepare: (primary: Cluster) => Promise<void>): Promise<ServerWithStandby> {
  const folders = await Promise.all(['primary', 'standby'].map((name) => roomFor(name)))
  const started: Cluster[] = []
  const end = async () => {
    for (const cluster of started.reverse()) await cluster.destroy()
    for (const folder of folders) await rm(folder, { recursive: true, force: true })
  }
  try {
    const startIn = async (folder: string) => {
      const cluster = await startCluster({ folder, log: () => {}, settings })
      started.push(cluster)
      return cluster
    }
    const primary = await startIn(folders[0]!)
    await prepare(primary)
    await copyOf(primary, folders[1]!)
    const standby = await startIn(folders[1]!)
    const tell = (statement: string) => asking(standby.url, (client) => client.query(statement))
    return {
      primary,
      standby,
      hold: async () => void (await tell('select pg_wal_replay_pause()')),
      release: async () => void (await tell('select pg_wal_replay_resume()')),
      end,
    }
  } catch (error) {
    await end()
    throw error
  }
}

async function roomFor(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `bygdevekst-${name}-`))
  // As root, the servers run as another user, who has to get in.
  await chmod(folder, 0o755)
  return folder
}

/** A base backup by hand: the programs from npm have no `pg_basebackup`. */
async function copyOf(primary: Cluster, folder: string): Promise<void> {
  const home = join(folder, 'postgres')
  const data = join(home, 'data')
  await asking(primary.url, async (client) => {
    await client.query(`select pg_backup_start('standby', true)`)
    await run('cp', ['-a', join(primary.folder, 'postgres'), home])
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(true)')
    await writeFile(join(data, 'backup_label'), rows[0]!.labelfile)
  })
  // What is the primary's alone; of its log, the standby asks it.
  for (const left of ['data/postmaster.pid', 'data/pg_wal', 'port']) await rm(join(home, left), { recursive: true })
  await mkdir(join(data, 'pg_wal'), { mode: 0o700 })
  const { hostname, port, username, password } = new URL(primary.url)
  const followed = `host=${hostname} port=${port} user=${username} password=${password}`
  await writeFile(join(data, 'postgresql.auto.conf'), `primary_conninfo = '${followed}'\n`, { mode: 0o600 })
  await writeFile(join(data, 'standby.signal'), '')
  const user = await serverUser(() => {})
  if (user) await run('chown', ['-R', `${user.uid}:${user.gid}`, home])
}

async function asking<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { LocalIssuer } from '../../gateway/access/local-issuer.js'
import { runningPostmaster } from '../../subgraphs/foundation/database/cluster/postmaster.js'
import { type Cluster, startCluster } from '../../subgraphs/foundation/database/cluster.js'
import { type Program, program } from '../program.js'
import { gatewayIsReady } from '../world.js'
import { type Person, person } from './people.js'

/** What is killed: the process that answers, the server that keeps the data, both, or one of the server's own processes. */
export const victims = ['process', 'database', 'process and database', 'connection'] as const
export type Victim = (typeof victims)[number]

/** The platform as `npm start` runs it, in a process of its own, on a database that keeps its promises to the disk. */
export interface Platform {
  readonly url: () => string
  as(subject: string): Promise<Person>
  /** A connection that administers; ended by whoever asks for it. */
  connect(): Promise<pg.Client>
  /** Kills with no warning, and brings back what whoever runs the platform has to bring back. */
  kill(victim: Victim): Promise<void>
  stop(): Promise<void>
}

export async function startOutages(): Promise<Platform> {
  const folder = await mkdtemp(join(tmpdir(), 'bygdevekst-killed-'))
  // As root, the server runs as another user, who has to get in.
  await chmod(folder, 0o755)
  const cluster = await startCluster({ folder, log: () => {} })
  const { secret } = cluster
  let running = await start(cluster)
  const issuer = new LocalIssuer({ secret, audience: null, production: false })
  const url = () => running.ready

  const killDatabase = async () => {
    const { pid } = (await runningPostmaster(join(folder, 'postgres', 'data')))!
    process.kill(pid, 'SIGKILL')
    const again = await startCluster({ folder, log: () => {} })
    if (again.url !== cluster.url) throw new Error('The database came back at another address.')
  }
  const killProcess = async () => {
    await running.stop('SIGKILL')
    running = await start(cluster)
  }

  return {
    url,
    as: async (subject) => person(url, await issuer.personToken(subject)),
    connect: () => connected(cluster.url),
    kill: async (victim) => {
      if (victim === 'connection') return killConnection(cluster.url)
      if (victim === 'process and database') running.signal('SIGKILL')
      if (victim !== 'process') await killDatabase()
      if (victim !== 'database') await killProcess()
    },
    stop: async () => {
      await running.stop()
      await cluster.destroy()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const start = ({ url, secret }: Cluster): Promise<Program> =>
  program('gateway/start', { DATABASE_URL: url, ROOM_SECRET: secret, PORT: '0', LOG_LEVEL: 'silent' }, gatewayIsReady, [
    '--demo',
  ])

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, options: '-c search_path=funding,published,keys' })
  // It may be cut off too.
  client.on('error', () => {})
  await client.connect()
  return client
}

/** One of the server's processes that writes for a room: the server ends all the others then, and recovers by itself. */
async function killConnection(url: string): Promise<void> {
  const client = await connected(url)
  try {
    for (;;) {
      const { rows } = await client.query<{ pid: number }>(
        `select pid from pg_stat_activity where application_name = 'funding' and state <> 'idle' limit 1`,
      )
      if (rows[0]) return void process.kill(rows[0].pid, 'SIGKILL')
      await pause(1)
    }
  } finally {
    await client.end().catch(() => {})
  }
}

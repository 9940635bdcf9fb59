import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import { loadDemo } from '../data/demo/load.js'
import { prepareDatabase } from '../data/prepare.js'
import { readVerified } from '../data/verified/read.js'
import { startCluster } from '../subgraphs/foundation/database/cluster.js'
import { parentOf } from './cpu.js'
import type { Address } from './programs/rooms.js'

export interface BenchDatabase {
  readonly address: Address
  readonly version: string
  /** How the demonstration world was loaded. */
  readonly demo: { readonly rows: number; readonly seconds: number }
  /** The server, whose children serve the connections. */
  readonly pid: number
  stop(): Promise<void>
}

/** A server of our own in a temporary folder, gone afterwards, with the verified dataset and a demonstration world in it. */
export async function benchDatabase(size: number): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'bygdevekst-bench-'))
  const cluster = await startCluster({ folder, log: () => {} })
  const stop = async () => {
    await cluster.destroy()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await prepareDatabase(cluster, pino({ level: 'silent' }))
    const began = performance.now()
    const loaded = await loadDemo(cluster, readVerified(), { size, seed: 1 })
    const seconds = (performance.now() - began) / 1000
    const demo = { rows: 'rows' in loaded ? loaded.rows : 0, seconds }
    return { address: { url: cluster.url, secret: cluster.secret }, demo, ...(await inspect(cluster.url)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function inspect(url: string): Promise<{ version: string; pid: number }> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('vacuum analyze')
    const { rows } = await client.query<{ version: string; backend: number }>(
      `select current_setting('server_version') as version, pg_backend_pid() as backend`,
    )
    const { version, backend } = rows[0]!
    // Asked while the connection is open: its process goes with it.
    return { version, pid: await parentOf(backend) }
  } finally {
    await client.end()
  }
}

import pg from 'pg'
import type { Logger } from 'pino'
import { acts, loginUrl, owner } from '../../subgraphs/foundation/database/logins.js'
import { sqlName } from '../../subgraphs/foundation/database/rooms.js'
import type { DatabaseAddress } from '../../subgraphs/foundation/database-address.js'
import { readVerified } from '../verified/read.js'
import type { VerifiedDataset } from '../verified/schema.js'
import { Copying } from './copying.js'
import type { Rows } from './rows.js'
import { type DemoOptions, demoTables, demoVersion, demoWorld } from './world.js'

/** What a load did: how many rows, or that a demonstration world was there already. */
export type DemoLoaded = { readonly rows: number } | { readonly foundAlready: string }

/** A database has one demonstration world: another seed or size is not mixed into it. */
export class OtherDemoThere extends Error {
  constructor(found: string, wanted: string) {
    super(
      `The database holds ${found} already, and not ${wanted}. Use another database, or remove the folder ".data" to begin anew.`,
    )
    this.name = 'OtherDemoThere'
  }
}

/** The demonstration world of `npm start`, if the database has none: one of another size or seed is left as it is. */
export async function addDemo(address: Pick<DatabaseAddress, 'url' | 'secret'>, log: Logger): Promise<void> {
  const found = await demoIn(address.url)
  if (found !== null) return
  const loaded = await loadDemo(address, readVerified(), { size: 1, seed: 1 })
  log.info(loaded, 'the demonstration world is loaded')
}

const nameOf = ({ size, seed }: DemoOptions) =>
  `the demonstration world, version ${demoVersion}, seed ${seed}, size ${size}`

/**
 * Loads the demonstration world with COPY, all rooms under one revision: all of it, or nothing. Done again, it changes nothing.
 *
 * Rows are streamed ten pilots at a time; triggers see to what is public, to portions and roll-ups, as for any other write.
 */
export async function loadDemo(
  { url, secret }: Pick<DatabaseAddress, 'url' | 'secret'>,
  dataset: VerifiedDataset,
  options: DemoOptions,
): Promise<DemoLoaded> {
  const found = await demoIn(url)
  const wanted = nameOf(options)
  if (found === wanted) return { foundAlready: found }
  if (found !== null) throw new OtherDemoThere(found, wanted)
  const client = new pg.Client({ connectionString: loginUrl(url, acts, secret), application_name: 'demo' })
  await client.connect()
  try {
    await client.query(`begin; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`)
    await client.query(`set local role parties`)
    await client.query(`select platform.take_revision('platform', $1)`, [wanted])
    const copying = new Copying(client)
    let count = 0
    for (const rows of demoWorld(dataset, options)) {
      // Triggers and foreign keys keep their plans. Those made while the tables were empty read whole tables for each row.
      await client.query('discard plans')
      count += await copyAll(copying, rows)
    }
    await client.query('commit')
    await analyze(url)
    return { rows: count }
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    await client.end()
  }
}

/** Tells the planner at once what the tables hold now, rather than when the server gets round to it. */
async function analyze(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'demo' })
  await client.connect()
  try {
    await client.query(`set role ${owner}`)
    await client.query(`set client_min_messages = error`)
    await client.query('analyze')
  } finally {
    await client.end()
  }
}

/** The demonstration world that the database holds, by the reason of its revision. */
async function demoIn(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url, application_name: 'demo' })
  await client.connect()
  try {
    const { rows } = await client.query<{ reason: string }>(
      `select reason from platform.revision where actor = 'platform' and reason like 'the demonstration world,%' order by number desc limit 1`,
    )
    return rows[0]?.reason ?? null
  } finally {
    await client.end()
  }
}

async function copyAll(copying: Copying, rows: Rows): Promise<number> {
  const unknown = rows.tables.find((table) => !demoTables.some(([, tables]) => tables.includes(table)))
  if (unknown) throw new Error(`Nobody says which room the table ${unknown} is in.`)
  let count = 0
  for (const [room, tables] of demoTables)
    for (const table of tables) {
      const given = rows.of(table)
      if (given.length === 0) continue
      await copying.add(sqlName(room), table, given)
      count += given.length
    }
  return count
}

import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { compose } from '../../gateway/compose.js'
import { roomNames } from '../../subgraphs/foundation/database/rooms.js'
import { sdlOf } from '../../subgraphs/foundation/subgraph-schema.js'
import { type Child, start } from '../child.js'
import { postgraphileNode, postgraphileProgram, postgraphileSchema } from '../peers.js'
import type { ByHandConfig } from '../programs/by-hand.js'
import type { GatewayConfig } from '../programs/gateway.js'
import { type Address, rooms } from '../programs/rooms.js'
import type { ScaleQuestion } from './questions.js'

/** Everyone who is asked as rows grow, and what it is. */
export const scaleTitles = {
  'by hand':
    'a bare `node:http` handler and one SQL statement for each question, in which PostgreSQL makes the JSON: as a room’s reader, under the same row-level security and published views',
  'in process': 'this gateway and its rooms in one process, as `npm start` runs them',
  PostGraphile:
    'on the same database and tables, over the views of `bench/peers/postgraphile/schema.sql`, which ask only what the questions need and know neither row-level security nor moments, sums by year made in a view; Amber preset and `@graphile/pg-aggregates`, on Node 22',
} as const
export type ScaleName = keyof typeof scaleTitles

/** Whose answer all others have to match, and whose figures the ratios compare with. */
export const scaleHouse: ScaleName = 'in process'

export interface ScaleContender {
  readonly name: ScaleName
  readonly url: URL
  readonly pid: number
  readonly textOf: (question: ScaleQuestion) => string
  /** What its answer says. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are read as their questions shape them.
  readonly told: (question: ScaleQuestion, data: any) => unknown
}

export interface ScaleContenders {
  readonly all: readonly ScaleContender[]
  stop(): Promise<void>
}

export async function startScaleContenders(address: Address): Promise<ScaleContenders> {
  const running: Child[] = []
  const run = async (program: URL, config: object, node?: string) => {
    const child = await start(program, config, node)
    running.push(child)
    return { url: new URL(child.url), pid: child.pid }
  }
  const stop = async () => {
    await Promise.all(running.map((child) => child.stop()))
  }
  const ours = (name: string) => new URL(`../programs/${name}.js`, import.meta.url)
  const asTheHouse = {
    textOf: ({ text }: ScaleQuestion) => text,
    told: ({ told }: ScaleQuestion, data: unknown) => told.house(data),
  }
  try {
    const graph = compose(roomNames.map((name) => ({ name, url: 'http://127.0.0.1/', sdl: sdlOf(rooms[name]) })))
    const byHand = await run(ours('by-hand'), { address } satisfies ByHandConfig)
    const inProcess = await run(ours('gateway'), { address, graph, urls: null } satisfies GatewayConfig)
    const connectionString = await letPostgraphileIn(address.url)
    const postgraphile = await run(postgraphileProgram, { connectionString }, postgraphileNode())
    return {
      all: [
        { name: 'by hand', ...byHand, ...asTheHouse },
        { name: 'in process', ...inProcess, ...asTheHouse },
        {
          name: 'PostGraphile',
          ...postgraphile,
          textOf: ({ postgraphileText }) => postgraphileText,
          told: ({ told }, data) => told.postgraphile(data),
        },
      ],
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Puts up its views, and gives it a login that reads them and nothing else. */
async function letPostgraphileIn(databaseUrl: string): Promise<string> {
  const password = randomBytes(16).toString('hex')
  const url = new URL(databaseUrl)
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(postgraphileSchema())
    await client.query(`
      create role peer login password '${password}';
      grant connect on database ${url.pathname.slice(1)} to peer;
      grant usage on schema peer to peer;
      grant select on all tables in schema peer to peer`)
  } finally {
    await client.end()
  }
  url.username = 'peer'
  url.password = password
  return url.href
}

import { randomBytes } from 'node:crypto'
import { type Composition, compose } from '../gateway/compose.js'
import { type RoomName, roomNames } from '../subgraphs/foundation/database/rooms.js'
import { sdlOf } from '../subgraphs/foundation/subgraph-schema.js'
import { type Child, start } from './child.js'
import type { BenchDatabase } from './database.js'
import { peerProgram } from './peers.js'
import type { ByHandConfig } from './programs/by-hand.js'
import type { GatewayConfig } from './programs/gateway.js'
import type { RoomConfig } from './programs/room.js'
import { rooms } from './programs/rooms.js'

/** Something that answers the questions, running. */
export interface Contender<Name extends string = ContenderName> {
  readonly name: Name
  readonly url: URL
  /** Of the process that is asked. */
  readonly pid: number
  /** Of the processes it asks in turn; the database apart. */
  readonly rooms: readonly number[]
  /** Of the PostgreSQL server that it reads. */
  readonly database: number
}

/** Everyone who is measured, and what it is. */
export const contenderTitles = {
  'by hand': 'a bare `node:http` handler and one SQL statement for each question, in which PostgreSQL makes the JSON',
  'in process': 'this gateway and its rooms in one process, as `npm start` runs them',
  'over HTTP': 'this gateway, its rooms as processes of their own',
  'Hive Gateway, Rust planner':
    'before the same room processes, each request asking them for itself (by default those under way at once share one answer of a room: `deduplicateInflightRequests`); its planner from `@graphql-hive/router-runtime`',
  'Hive Gateway, JavaScript planner': 'the same with its own planner',
  'Apollo Gateway': 'behind Apollo Server, before the same room processes',
  'Apollo Gateway, plain Apollo rooms':
    'the same, the rooms with the same schema and stores behind Apollo Server as its manual sets it up',
} as const
export type ContenderName = keyof typeof contenderTitles

/** Whose answer all others have to match, and whose figures the ratios compare with. */
export const house: ContenderName = 'in process'

export interface Contenders {
  readonly all: readonly Contender[]
  stop(): Promise<void>
}

const program = (name: string) => new URL(`./programs/${name}.js`, import.meta.url)

/** Starts everyone who is measured, on one database. Those who stand in front of rooms over HTTP share these rooms. */
export async function startContenders({ address, pid: database }: BenchDatabase): Promise<Contenders> {
  const running: Child[] = []
  const run = async (where: URL, config: object) => {
    const child = await start(where, config)
    running.push(child)
    return child
  }
  const stop = async () => {
    await Promise.all(running.map((child) => child.stop()))
  }
  try {
    const routerSecret = randomBytes(32).toString('base64url')
    const roomsAs = (kind: 'room' | 'plain-room') =>
      startRooms((name) => run(program(kind), { name, address, routerSecret } satisfies RoomConfig))
    const ours = await roomsAs('room')
    const plain = await roomsAs('plain-room')
    const { supergraphSdl } = ours.graph
    const none = { rooms: [] }

    const byHand = await run(program('by-hand'), { address } satisfies ByHandConfig)
    const inProcess = { address, graph: ours.graph, urls: null } satisfies GatewayConfig
    const overHttp = { address, graph: ours.graph, urls: ours.urls } satisfies GatewayConfig
    const started: [ContenderName, Child, { readonly rooms: readonly number[] }][] = [
      ['by hand', byHand, none],
      ['in process', await run(program('gateway'), inProcess), none],
      ['over HTTP', await run(program('gateway'), overHttp), ours],
      [
        'Hive Gateway, Rust planner',
        await run(peerProgram('hive'), { supergraphSdl, routerSecret, planner: 'rust' }),
        ours,
      ],
      [
        'Hive Gateway, JavaScript planner',
        await run(peerProgram('hive'), { supergraphSdl, routerSecret, planner: 'js' }),
        ours,
      ],
      ['Apollo Gateway', await run(peerProgram('apollo'), { supergraphSdl, routerSecret }), ours],
      [
        'Apollo Gateway, plain Apollo rooms',
        await run(peerProgram('apollo'), { supergraphSdl: plain.graph.supergraphSdl, routerSecret }),
        plain,
      ],
    ]
    const all = started.map(([name, { url, pid }, { rooms }]) => ({ name, url: new URL(url), pid, rooms, database }))
    return { all, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

interface RunningRooms {
  readonly rooms: readonly number[]
  readonly urls: Readonly<Record<RoomName, string>>
  readonly graph: Composition
}

async function startRooms(run: (name: RoomName) => Promise<Child>): Promise<RunningRooms> {
  const started = await Promise.all(roomNames.map(async (name) => ({ name, ...(await run(name)) })))
  const urls = Object.fromEntries(started.map(({ name, url }) => [name, url])) as Record<RoomName, string>
  const graph = compose(started.map(({ name, url }) => ({ name, url, sdl: sdlOf(rooms[name]) })))
  return { rooms: started.map(({ pid }) => pid), urls, graph }
}

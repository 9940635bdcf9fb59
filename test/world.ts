import { pino } from 'pino'
import { startPlatform } from '../gateway/platform.js'
import { inThisProcess } from '../gateway/rooms.js'
import { type RoomName, roomNames } from '../subgraphs/foundation/database/rooms.js'
import { type Program, program } from './program.js'
import { everyRoom } from './rooms.js'
import { verifiedDatabase } from './verified.js'

/** Gateway and rooms in this process, or each as a process of its own, as `npm start` and `npm run room` run them. */
export type WorldMode = 'in-process' | 'processes'

export interface WorldAnswer {
  readonly status: number
  readonly headers: Headers
  /** The body to the byte. */
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of it.
  readonly body: { data?: any; errors?: any[]; extensions?: any }
}

/** The whole platform with the verified dataset, on a database of its own. */
export interface World {
  /** Where the gateway listens, such as `http://127.0.0.1:41234`. */
  readonly url: string
  readonly mode: WorldMode
  graphql(query: string, variables?: object, headers?: Record<string, string>): Promise<WorldAnswer>
  /** What gateway and rooms have logged, a line each. */
  log(): readonly string[]
  stop(): Promise<void>
}

export interface WorldOptions {
  /** By default what the environment variable `WORLD` says, so that the same tests run in either. */
  readonly mode?: WorldMode
  /** Left standing when the world ends; by default it has one of its own, dropped with it. */
  readonly database?: { readonly url: string; readonly secret: string }
}

export async function startWorld({ mode = modeOfEnvironment(), database }: WorldOptions = {}): Promise<World> {
  const own = database ? undefined : await verifiedDatabase()
  const address = database ?? own!
  const running = mode === 'processes' ? await asProcesses(address) : await inProcess(address)
  return {
    url: running.url,
    mode,
    graphql: (query, variables, headers) => askAt(running.url, query, variables, headers),
    log: running.log,
    stop: async () => {
      await running.stop()
      await own?.end()
    },
  }
}

function modeOfEnvironment(): WorldMode {
  const mode = process.env.WORLD ?? 'in-process'
  if (mode !== 'in-process' && mode !== 'processes')
    throw new Error(`WORLD is "${mode}", but must be "in-process" or "processes".`)
  return mode
}

type Running = Pick<World, 'url' | 'log' | 'stop'>
type Address = NonNullable<WorldOptions['database']>

async function inProcess(address: Address): Promise<Running> {
  const lines: string[] = []
  const log = pino({}, { write: (line) => void lines.push(line) })
  const rooms = everyRoom.map((room) => inThisProcess(room))
  const platform = await startPlatform({ address, rooms, log, host: '127.0.0.1', port: 0 })
  return { ...platform, log: () => lines }
}

export const roomIsReady = /"url":"(http:[^"]+)\/graphql"/

export const roomSettings = ({ url, secret }: Address) => ({ DATABASE_URL: url, ROOM_SECRET: secret, ROOM_PORT: '0' })

export const gatewayIsReady = /Ask it\s+(http:\S+)\/graphql/

export const gatewaySettings = (address: Address, rooms: Readonly<Partial<Record<RoomName, Program>>>) => ({
  ...roomSettings(address),
  PORT: '0',
  ROOM_URLS: Object.entries(rooms)
    .map(([name, room]) => `${name}=${room.ready}`)
    .join(','),
})

async function asProcesses(address: Address): Promise<Running> {
  const started = await Promise.all(
    roomNames.map(async (name) => {
      const room = await program(`subgraphs/${name}/main`, roomSettings(address), roomIsReady)
      return [name, room] as const
    }),
  )
  const rooms = started.map(([, room]) => room)
  const gateway = await program('gateway/start', gatewaySettings(address, Object.fromEntries(started)), gatewayIsReady)
  return {
    url: gateway.ready,
    log: () => [gateway, ...rooms].flatMap(({ said }) => said),
    stop: () => inOrder([gateway, ...rooms]),
  }
}

/** The gateway first: until it has answered, it needs its rooms. */
async function inOrder(programs: readonly Program[]): Promise<void> {
  for (const each of programs) {
    const { code } = await each.stop()
    if (code !== 0) throw new Error(`A program ended with ${code} instead of 0 when it was told to stop.`)
  }
}

/** Asks a gateway at its address. */
export async function askAt(
  url: string,
  query: string,
  variables: object = {},
  headers = {},
  signal: AbortSignal | null = null,
): Promise<WorldAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    signal,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) }
}

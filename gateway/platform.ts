import { readFile } from 'node:fs/promises'
import type { Logger } from 'pino'
import { openDirectory } from '../subgraphs/foundation/access/database-directory.js'
import type { Directory } from '../subgraphs/foundation/access/directory.js'
import { Closing } from '../subgraphs/foundation/closing.js'
import { loginUrl } from '../subgraphs/foundation/database/logins.js'
import { openRevisionClock, type RevisionClock } from '../subgraphs/foundation/database/revision-clock.js'
import type { RoomAddress } from '../subgraphs/foundation/database-address.js'
import { repositoryFile } from '../subgraphs/foundation/repository.js'
import { scalars } from '../subgraphs/foundation/scalars.js'
import { type AccessSettings, createAccess } from './access/access.js'
import { openCitationStore } from './citations/store.js'
import type { Composition } from './compose.js'
import { startDailyDigest } from './digest/daily.js'
import { type DigestSettings, digestOf } from './digest/digest.js'
import { createEdge } from './edge/edge.js'
import type { TrustedManifest } from './edge/trusted-documents.js'
import { createEngine, type Engine } from './engine/engine.js'
import type { OpenRoom, RoomOpener } from './rooms.js'

export interface GraphOptions {
  readonly address: RoomAddress
  readonly rooms: readonly RoomOpener[]
  /** What the rooms make together, where that is another graph than the committed one. */
  readonly graph?: Composition
  readonly log: Logger
  readonly introspection?: boolean
}

export interface PlatformOptions extends GraphOptions {
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  readonly trustedOnly?: boolean
  readonly writers?: readonly string[]
  /** Who is who; without it nobody is on record. */
  readonly directory?: Directory
  /** Whose tokens are taken, and where people sign in; without it nobody can. */
  readonly access?: AccessSettings
  /** How organisations are sent what they have to do; without it nobody is. */
  readonly digest?: DigestSettings | null
}

export interface RunningPlatform {
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string
  /** Answers what it was asked, and is over within ten seconds. */
  stop(): Promise<void>
}

/** The gateway over its rooms, on a database that has been migrated. If it cannot listen, nothing is left open. */
export async function startPlatform(options: PlatformOptions): Promise<RunningPlatform> {
  const closing = new Closing()
  try {
    return { url: await open(options, closing), stop: () => closing.close() }
  } catch (error) {
    await closing.close()
    throw error
  }
}

/** The rooms as one graph, which listens to nobody. */
export interface OpenGraph {
  readonly engine: Engine
  readonly clock: RevisionClock
  /** What clients see of it, as text. */
  readonly apiSdl: string
}

export async function openGraph({ address, log, ...options }: GraphOptions, closing: Closing): Promise<OpenGraph> {
  const { supergraphSdl, apiSdl } = options.graph ?? (await committedGraph())
  const clock = await openRevisionClock({
    url: loginUrl(address.url, 'gateway', address.secret),
    onLost: (err) => log.warn({ err }, 'a connection to the database was lost'),
  })
  closing.add(() => clock.close())
  const rooms: OpenRoom[] = []
  for (const openRoom of options.rooms) {
    const room = await openRoom(address, log)
    closing.add(() => room.close())
    rooms.push(room)
  }
  const engine = createEngine({
    supergraphSdl,
    subgraphs: new Map(rooms.map(({ subgraph }) => [subgraph.name, subgraph])),
    // Kroner, say, stands in no room yet that only tells who takes part.
    scalars: scalars.filter(({ name }) => new RegExp(`^scalar ${name}\\b`, 'm').test(supergraphSdl)),
    introspection: options.introspection ?? true,
    onRoomError: ({ cause, ...where }) => log.error({ err: cause, ...where }, 'a room did not answer as it should'),
  })
  return { engine, clock, apiSdl }
}

async function open(options: PlatformOptions, closing: Closing): Promise<string> {
  const { address, log } = options
  const { engine, clock, apiSdl } = await openGraph(options, closing)
  const operations = await gatewayFile('operations.json')
  const writers = options.writers ?? []
  let listening: URL | undefined
  const directory = options.access && (options.directory ?? (await recorded({ address, log }, closing)))
  const access =
    options.access &&
    directory &&
    createAccess({
      settings: options.access,
      directory,
      secret: address.secret,
      writers,
      listening: () => listening!,
    })
  const store = openCitationStore({
    url: loginUrl(address.url, 'gateway', address.secret),
    onLost: (err) => log.warn({ err }, 'a connection to the database was lost'),
  })
  closing.add(() => store.close())
  const publicUrl = options.access?.publicUrl ?? null
  const edge = await createEdge({
    engine,
    sdl: apiSdl,
    clock,
    log,
    trusted: JSON.parse(operations) as TrustedManifest,
    trustedOnly: options.trustedOnly ?? false,
    writers,
    ...access,
    citations: { store, here: () => (publicUrl === null ? listening! : new URL(publicUrl)) },
    readiness: () => clock.head().then(() => []),
  })
  closing.add(() => edge.stop())
  const url = await edge.listen(options.port, options.host)
  listening = new URL(url)
  if (options.digest) {
    const digest = digestOf({ settings: options.digest, engine, clock, address, log })
    closing.add(() => digest.close())
    closing.add(startDailyDigest(digest, log, options.digest).stop)
  }
  return url
}

/** Who is who, as the parties' room has it on record. */
async function recorded(
  { address, log }: Pick<PlatformOptions, 'address' | 'log'>,
  closing: Closing,
): Promise<Directory> {
  const directory = await openDirectory({
    url: loginUrl(address.url, 'gateway', address.secret),
    onLost: (err) => log.warn({ err }, 'a connection to the database was lost'),
  })
  closing.add(() => directory.close())
  return directory
}

async function committedGraph(): Promise<Composition> {
  const [supergraphSdl, apiSdl] = await Promise.all([gatewayFile('supergraph.graphql'), gatewayFile('api.graphql')])
  return { supergraphSdl, apiSdl }
}

const gatewayFile = (name: string) => readFile(repositoryFile(`gateway/${name}`), 'utf8')

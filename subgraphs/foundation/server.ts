import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Logger, pino } from 'pino'
import { pepperOf } from './access/api-keys.js'
import { HeaderAuthentication } from './access/authentication.js'
import { openDirectory } from './access/database-directory.js'
import { type Directory, nobodyKnown } from './access/directory.js'
import type { Issuer } from './access/issuer.js'
import { RememberingDirectory } from './access/remembering-directory.js'
import { remoteIssuers } from './access/remote-issuer.js'
import { Cursors } from './cursors.js'
import { loginUrl } from './database/logins.js'
import { openRevisionClock } from './database/revision-clock.js'
import { openRoomDatabase, type RoomDatabase } from './database/room-database.js'
import { readerOf, sqlName, viewerOf } from './database/rooms.js'
import { databaseAddress, type RoomAddress } from './database-address.js'
import { dayIn } from './dates.js'
import type { Report } from './errors.js'
import { RoomExecutor } from './executor.js'
import { acceptedLanguages } from './language.js'
import type { CarriedContext } from './proof.js'
import type { Room } from './room.js'
import { roomHttp } from './room-http.js'
import { readSettings, type Settings, SettingsRefused } from './settings.js'
import { gracefully, stopOnSignals } from './stopping.js'

/** Runs a room as a process of its own until it is told to end. */
export async function serveRoom<Stores extends object>(room: Room<Stores>): Promise<void> {
  const settings = settingsOrRefusal()
  const log = pino({ level: settings.logLevel, base: { room: room.name }, timestamp: pino.stdTimeFunctions.isoTime })
  const address = await databaseAddress(settings, (line) => log.info(line))
  const directory = await openDirectory({ url: loginUrl(address.url, 'gateway', address.secret) })
  const running = await startRoom(room, {
    address,
    log,
    port: settings.roomPort ?? room.port,
    routerSecret: settings.routerSecret,
    issuers: remoteIssuers(settings),
    directory,
    keyPepper: pepperOf(settings, address.secret),
  })
  stopOnSignals({ stop: () => running.stop().then(directory.close.bind(directory)).then(address.stop) })
  log.info({ url: running.url.href }, 'ready')
}

function settingsOrRefusal(): Settings {
  try {
    return readSettings(process.env)
  } catch (error) {
    if (!(error instanceof SettingsRefused)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}

export interface RoomServerOptions {
  readonly address: RoomAddress
  readonly log: Logger
  /** 0 takes a free one. Rooms listen on 127.0.0.1 alone. */
  readonly port: number
  readonly routerSecret?: string | null
  /** Whose tokens are taken of those whom another router asks for, and who is who; without them nobody is known. */
  readonly issuers?: readonly Issuer[]
  readonly directory?: Directory
  /** What keys of readers are hashed under; without it the room makes none, and takes none. */
  readonly keyPepper?: string | null
}

export interface RunningRoom {
  readonly url: URL
  /** Answers what it was asked, and is over within ten seconds. */
  stop(): Promise<void>
}

export async function startRoom<Stores extends object>(
  room: Room<Stores>,
  { address, log, port, routerSecret, issuers = [], directory = nobodyKnown, keyPepper = null }: RoomServerOptions,
): Promise<RunningRoom> {
  const report: Report = (err, requestId) => log.error({ err, requestId }, 'an error was masked')
  const database = await openDatabaseOf(room, address, log)
  const clock = await openRevisionClock({ url: loginUrl(address.url, readerOf(room.name), address.secret) })
  const executor = new RoomExecutor(room, database, {
    acts: database,
    keyPepper,
    report,
    cursors: new Cursors(address.secret),
  })
  const { server, stop } = await roomHttp(executor, {
    roomSecret: address.secret,
    routerSecret: routerSecret ?? undefined,
    authentication: new HeaderAuthentication({
      issuers,
      directory: new RememberingDirectory(directory),
      pepper: keyPepper,
    }),
    ownContext: async (request) => present((await clock.head()).number, request),
    isReady: () => clock.head().then(Boolean, () => false),
    leaving: () => stopping.signal,
    report,
  })
  const onStop = async () => {
    await stop()
    await Promise.all([database.close(), clock.close()])
  }
  const stopping = gracefully(server, { onStop, linger: 200 })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`),
    stop: stopping.stop,
  }
}

/** The way in as a room has it, with all its logins. */
export function openDatabaseOf(
  { name, entities }: Pick<Room<object>, 'name' | 'entities'>,
  { url, readUrl, secret }: RoomAddress,
  log: Logger,
): Promise<RoomDatabase> {
  const readFrom = readUrl ?? url
  return openRoomDatabase({
    room: name,
    url: loginUrl(url, sqlName(name), secret),
    readerUrl: loginUrl(readFrom, readerOf(name), secret),
    viewerUrl: loginUrl(readFrom, viewerOf(name), secret),
    follows: readFrom !== url,
    entities,
    onLost: (err) => log.warn({ err }, 'a connection to the database was lost'),
  })
}

/** Asked past the gateway, a room is what the gateway is else: it pins the answer, and reads the clock for the day. */
function present(revision: number, { headers }: IncomingMessage): CarriedContext {
  const [language = 'nb'] = acceptedLanguages(headers['accept-language'])
  return {
    requestId: randomUUID(),
    moment: { revision, day: dayIn('Europe/Oslo', new Date()), live: true },
    language,
    actor: null,
  }
}

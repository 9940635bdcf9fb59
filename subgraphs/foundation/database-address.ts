import { fileURLToPath } from 'node:url'
import { startCluster } from './database/cluster.js'
import { type Settings, SettingsRefused } from './settings.js'

/** Where the platform keeps its data, and the secret that opens it. */
export interface DatabaseAddress {
  /** A login that administers, of which only the name of the database and its server are used outside migrations. */
  readonly url: string
  /** A server that follows that one, to read from. */
  readonly readUrl?: string | null
  /** What the logins' passwords are derived from, and what gateway and rooms prove themselves to each other by. */
  readonly secret: string
  /** Ends an embedded server that nobody else is connected to. */
  stop(): Promise<void>
}

/** What a room has to know of it. */
export type RoomAddress = Pick<DatabaseAddress, 'url' | 'readUrl' | 'secret'>

/** The embedded database's folder: beside the code, whether that is run as written or as compiled. */
const folder = fileURLToPath(
  new URL(import.meta.url.includes('/dist/') ? '../../../.data' : '../../.data', import.meta.url),
)

/** The database that the settings name; without one, the embedded one, started if it is not running. */
export async function databaseAddress(settings: Settings, log: (line: string) => void): Promise<DatabaseAddress> {
  const { databaseUrl, readDatabaseUrl, roomSecret } = settings
  if (databaseUrl === null) {
    const { url, secret, stop } = await startCluster({ folder, log })
    return { url, secret: roomSecret ?? secret, stop }
  }
  if (roomSecret === null)
    throw new SettingsRefused([
      { setting: 'ROOM_SECRET', problem: 'is missing, but DATABASE_URL is set: it opens that database' },
    ])
  return { url: databaseUrl, readUrl: readDatabaseUrl, secret: roomSecret, stop: async () => {} }
}

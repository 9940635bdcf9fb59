import type { Logger } from 'pino'
import { type LoadReport, load } from '../subgraphs/foundation/database/load.js'
import { loginUrl } from '../subgraphs/foundation/database/logins.js'
import { migrate } from '../subgraphs/foundation/database/migrate.js'
import { openRoomDatabase, type RoomDatabase } from '../subgraphs/foundation/database/room-database.js'
import { type RoomName, readerOf, roomNames, sqlName } from '../subgraphs/foundation/database/rooms.js'
import type { DatabaseAddress } from '../subgraphs/foundation/database-address.js'
import { allRooms } from './rooms.js'
import { readVerified } from './verified/read.js'
import { verifiedRows } from './verified/rows.js'

type Address = Pick<DatabaseAddress, 'url' | 'secret'>

/** What changed in the tables of each room; rooms in which nothing did are left out. */
export type Prepared = Partial<Record<RoomName, LoadReport>>

/** Every room's tables as this code expects them, and the verified dataset in them. Done again, it changes nothing. */
export async function prepareDatabase(address: Address, log: Logger): Promise<Prepared> {
  const rows = verifiedRows(readVerified())
  await migrate({ databaseUrl: address.url, secret: address.secret, rooms: allRooms })
  const changed: Prepared = {}
  for (const room of roomNames) {
    const database = await openTables(room, address, log)
    try {
      const report = await load(database, 'platform', 'the verified dataset', {
        provenances: ['VERIFIED', 'REPORTED'],
        tables: rows[room],
      })
      if (report) changed[room] = report
    } finally {
      await database.close()
    }
  }
  return changed
}

/** The room's tables alone: what the graph makes of them is not needed to fill them. */
function openTables(room: RoomName, { url, secret }: Address, log: Logger): Promise<RoomDatabase> {
  return openRoomDatabase({
    room,
    url: loginUrl(url, sqlName(room), secret),
    readerUrl: loginUrl(url, readerOf(room), secret),
    entities: [],
    onLost: (err) => log.warn({ err }, 'a connection to the database was lost'),
  })
}

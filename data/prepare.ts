import type { Logger } from 'pino'
import { type LoadReport, load } from '../subgraphs/foundation/database/load.js'
import { migrate } from '../subgraphs/foundation/database/migrate.js'
import { type RoomName, roomNames } from '../subgraphs/foundation/database/rooms.js'
import type { DatabaseAddress } from '../subgraphs/foundation/database-address.js'
import { openDatabaseOf } from '../subgraphs/foundation/server.js'
import { allRooms } from './rooms.js'
import { readVerified } from './verified/read.js'
import { verifiedRows } from './verified/rows.js'
import type { VerifiedDataset } from './verified/schema.js'

type Address = Pick<DatabaseAddress, 'url' | 'secret'>

/** What changed in the tables of each room; rooms in which nothing did are left out. */
export type Prepared = Partial<Record<RoomName, LoadReport>>

/**
 * Every room's tables as this code expects them, and the verified dataset in them. Done again, it changes nothing.
 *
 * What is made up for demonstration comes after it: it stands on the registers and beside the pilots that are on record.
 */
export async function prepareDatabase(address: Address, log: Logger): Promise<Prepared> {
  // Before anything is touched: a dataset that is refused leaves the database as it was.
  const dataset = readVerified()
  await migrate({ databaseUrl: address.url, secret: address.secret, rooms: allRooms })
  return loadVerified(address, dataset, log)
}

/** Makes each room hold exactly the facts that are its own, under one revision where any differ. What parties have reported is theirs. */
export async function loadVerified(address: Address, dataset: VerifiedDataset, log: Logger): Promise<Prepared> {
  const rows = verifiedRows(dataset)
  const changed: Prepared = {}
  // In the order in which rooms lean on each other: what one says of another's is checked when it is written.
  for (const room of roomNames) {
    // The tables alone: what the graph makes of them is not needed to fill them.
    const database = await openDatabaseOf({ name: room, entities: [] }, address, log)
    try {
      const report = await load(database, 'platform', 'the verified dataset', {
        provenances: ['VERIFIED'],
        tables: rows[room],
      })
      if (report) changed[room] = report
    } finally {
      await database.close()
    }
  }
  return changed
}

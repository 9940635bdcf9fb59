import type { Logger } from 'pino'
import { type LoadReport, load } from '../subgraphs/foundation/database/load.js'
import { migrate } from '../subgraphs/foundation/database/migrate.js'
import type { DatabaseAddress } from '../subgraphs/foundation/database-address.js'
import { openDatabaseOf } from '../subgraphs/foundation/server.js'
import { parties } from '../subgraphs/parties/room.js'
import { readVerified } from './verified/read.js'
import { partiesRows } from './verified/rows.js'

/** Every room's tables as this code expects them, and the verified dataset in them. Done again, it changes nothing. */
export async function prepareDatabase(
  address: Pick<DatabaseAddress, 'url' | 'secret'>,
  log: Logger,
): Promise<LoadReport | null> {
  const tables = partiesRows(readVerified())
  await migrate({
    databaseUrl: address.url,
    secret: address.secret,
    rooms: [{ room: parties.name, migrations: parties.migrations }],
  })
  const database = await openDatabaseOf(parties, address, log)
  try {
    return await load(database, 'platform', 'the verified dataset', { provenances: ['VERIFIED', 'REPORTED'], tables })
  } finally {
    await database.close()
  }
}

import type { Logger } from 'pino'
import { Cursors } from '../subgraphs/foundation/cursors.js'
import type { RoomName } from '../subgraphs/foundation/database/rooms.js'
import type { RoomAddress } from '../subgraphs/foundation/database-address.js'
import { RoomExecutor } from '../subgraphs/foundation/executor.js'
import { Prover } from '../subgraphs/foundation/proof.js'
import type { Room } from '../subgraphs/foundation/room.js'
import { openDatabaseOf } from '../subgraphs/foundation/server.js'
import type { Subgraph } from './engine/subgraph.js'
import { HttpSubgraph } from './transport/http.js'
import { inProcess } from './transport/in-process.js'

export interface OpenRoom {
  readonly subgraph: Subgraph
  close(): Promise<void>
}

/** How the gateway gets to a room, once it knows where the database is. */
export type RoomOpener = (address: RoomAddress, log: Logger) => Promise<OpenRoom>

/** A room that runs within the gateway's own process; keys of readers it makes under the pepper, and none without. */
export const inThisProcess =
  <Stores extends object>(room: Room<Stores>, keyPepper: string | null = null): RoomOpener =>
  async (address, log) => {
    const database = await openDatabaseOf(room, address, log)
    const executor = new RoomExecutor(room, database, {
      acts: database,
      keyPepper,
      cursors: new Cursors(address.secret),
      report: (err, requestId) => log.error({ err, requestId, room: room.name }, 'an error was masked'),
    })
    return { subgraph: inProcess(room.name, executor), close: () => database.close() }
  }

/** A room that is a process of its own, found at an address. */
export const inItsOwnProcess =
  (name: RoomName, url: URL): RoomOpener =>
  async ({ secret }) => {
    const subgraph = new HttpSubgraph({ name, url, prover: new Prover(secret) })
    return { subgraph, close: async () => subgraph.close() }
  }

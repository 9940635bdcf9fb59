import type { Logger } from 'pino'
import type { EntityManager } from 'typeorm'
import { Cursors } from '../../subgraphs/foundation/cursors.js'
import { type Readings, RoomExecutor } from '../../subgraphs/foundation/executor.js'
import type { Room } from '../../subgraphs/foundation/room.js'
import { openDatabaseOf } from '../../subgraphs/foundation/server.js'
import { parties } from '../../subgraphs/parties/room.js'
import { following } from './following-room.js'

export interface Address {
  readonly url: string
  readonly secret: string
}

/** The rooms that every gateway stands in front of, with the way each of them reads. */
export const roomNames = ['parties', 'evaluation'] as const
export type RoomName = (typeof roomNames)[number]

export interface ReadableRoom {
  readonly room: Room<object>
  readings(address: Address, log: Logger): Promise<Readings>
}

export const rooms: Readonly<Record<RoomName, ReadableRoom>> = {
  parties: {
    room: parties as unknown as Room<object>,
    readings: (address, log) => openDatabaseOf(parties, address, log),
  },
  evaluation: {
    room: following,
    readings: async () => ({
      reading: () => ({ manager: {} as EntityManager, differentStatements: 0, end: async () => {} }),
    }),
  },
}

export async function executorOf(name: RoomName, address: Address, log: Logger): Promise<RoomExecutor<object>> {
  const { room, readings } = rooms[name]
  return new RoomExecutor(room, await readings(address, log), {
    cursors: new Cursors(address.secret),
    report: (error) => log.error({ err: error }, 'an error was masked'),
  })
}

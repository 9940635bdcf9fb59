import 'reflect-metadata'
import { pino } from 'pino'
import type { RoomName } from '../../subgraphs/foundation/database/rooms.js'
import { startRoom } from '../../subgraphs/foundation/server.js'
import { serve } from './program.js'
import { type Address, rooms } from './rooms.js'

export interface RoomConfig {
  readonly name: RoomName
  readonly address: Address
  /** What gateways of other makes show. */
  readonly routerSecret: string
}

/** A room as `npm run room` serves it. */
serve<RoomConfig>(async ({ name, address, routerSecret }) => {
  const log = pino({ base: { room: name } })
  return (await startRoom(rooms[name], { address, log, port: 0, routerSecret })).url
})

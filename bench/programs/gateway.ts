import 'reflect-metadata'
import { pino } from 'pino'
import type { Composition } from '../../gateway/compose.js'
import { startPlatform } from '../../gateway/platform.js'
import { inItsOwnProcess, inThisProcess } from '../../gateway/rooms.js'
import { type RoomName, roomNames } from '../../subgraphs/foundation/database/rooms.js'
import { serve } from './program.js'
import { type Address, rooms } from './rooms.js'

export interface GatewayConfig {
  readonly address: Address
  readonly graph: Composition
  /** Where the rooms are; null to run them in this process. */
  readonly urls: Readonly<Record<RoomName, string>> | null
}

/** The gateway of the house as `npm start` runs it, its log line for each answer included. */
serve<GatewayConfig>(async ({ address, graph, urls }) => {
  const platform = await startPlatform({
    address,
    graph,
    log: pino(),
    rooms: roomNames.map((name) => (urls ? inItsOwnProcess(name, new URL(urls[name])) : inThisProcess(rooms[name]))),
    host: '127.0.0.1',
    port: 0,
  })
  return new URL('/graphql', platform.url)
})

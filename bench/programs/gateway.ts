import 'reflect-metadata'
import { pino } from 'pino'
import type { Composition } from '../../gateway/compose.js'
import { startPlatform } from '../../gateway/platform.js'
import { inItsOwnProcess, type RoomOpener } from '../../gateway/rooms.js'
import { inProcess } from '../../gateway/transport/in-process.js'
import { serve } from './program.js'
import { type Address, executorOf, type RoomName, roomNames } from './rooms.js'

export interface GatewayConfig {
  readonly address: Address
  readonly graph: Composition
  /** Where the rooms are; null to run them in this process. */
  readonly rooms: Readonly<Record<RoomName, string>> | null
}

/** The gateway of the house as `npm start` runs it, its log line for each answer included. */
serve<GatewayConfig>(async ({ address, graph, rooms }) => {
  const platform = await startPlatform({
    address,
    graph,
    log: pino(),
    rooms: roomNames.map((name) => (rooms ? inItsOwnProcess(name, new URL(rooms[name])) : inThisProcess(name))),
    host: '127.0.0.1',
    port: 0,
  })
  return new URL('/graphql', platform.url)
})

const inThisProcess =
  (name: RoomName): RoomOpener =>
  async (address, log) => ({
    subgraph: inProcess(name, await executorOf(name, address, log)),
    close: async () => {},
  })

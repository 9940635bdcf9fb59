import 'reflect-metadata'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { dayIn } from '../../subgraphs/foundation/dates.js'
import { roomHttp } from '../../subgraphs/foundation/room-http.js'
import { startRoom } from '../../subgraphs/foundation/server.js'
import { parties } from '../../subgraphs/parties/room.js'
import { serve } from './program.js'
import { type Address, executorOf, type RoomName } from './rooms.js'

export interface RoomConfig {
  readonly name: RoomName
  readonly address: Address
  /** What gateways of other makes show. */
  readonly routerSecret: string
}

/** A room as `npm run room` serves it. */
serve<RoomConfig>(async ({ name, address, routerSecret }) => {
  const log = pino({ base: { room: name } })
  if (name === 'parties') return (await startRoom(parties, { address, log, port: 0, routerSecret })).url

  const { server } = await roomHttp(await executorOf(name, address, log), {
    roomSecret: address.secret,
    routerSecret,
    ownContext: async () => ({
      requestId: randomUUID(),
      moment: { revision: 1, day: dayIn('Europe/Oslo', new Date()), live: true },
      language: 'nb',
    }),
    isReady: async () => true,
    leaving: () => new AbortController().signal,
    report: (error) => log.error({ err: error }, 'an error was masked'),
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`)
})

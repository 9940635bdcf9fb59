import 'reflect-metadata'
import { randomUUID } from 'node:crypto'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { pino } from 'pino'
import { CostNotes } from '../../subgraphs/foundation/cost.js'
import { Cursors } from '../../subgraphs/foundation/cursors.js'
import { dayIn } from '../../subgraphs/foundation/dates.js'
import type { RoomRequest } from '../../subgraphs/foundation/room.js'
import { openDatabaseOf } from '../../subgraphs/foundation/server.js'
import { subgraphSchema } from '../../subgraphs/foundation/subgraph-schema.js'
import { serve } from './program.js'
import type { RoomConfig } from './room.js'
import { rooms } from './rooms.js'

/** The same schema and stores behind Apollo Server as its manual sets it up: interpreted, and open to whoever asks. */
serve<RoomConfig>(async ({ name, address }) => {
  const room = rooms[name]
  const database = await openDatabaseOf(room, address, pino())
  const cursors = new Cursors(address.secret)
  const moment = { revision: 1, day: dayIn('Europe/Oslo', new Date()), live: true }
  const server = new ApolloServer({ schema: subgraphSchema(room).schema })
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async ({ res }) => {
      const gone = new AbortController()
      const request: RoomRequest = {
        requestId: randomUUID(),
        moment,
        language: 'nb',
        actor: null,
        signal: gone.signal,
        cost: new CostNotes(),
        acts: null,
      }
      const reading = database.reading(request)
      res.once('close', () => void reading.end())
      return { ...request, ...room.stores(reading.manager, request, cursors) }
    },
  })
  return new URL(url)
})

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { loginUrl } from '../../subgraphs/foundation/database/logins.js'
import { type RoomName, readerOf, roomNames } from '../../subgraphs/foundation/database/rooms.js'
import { type Handwritten, handwritten } from '../statements.js'
import { serve } from './program.js'
import type { Address } from './rooms.js'

export interface ByHandConfig {
  readonly address: Address
}

/**
 * What one would write by hand for a few questions known beforehand: one prepared statement each, in which PostgreSQL
 * makes the JSON, handed on as it comes. No schema, no checks, no limits, no log.
 */
serve<ByHandConfig>(async ({ address }) => {
  const asText = { getTypeParser: () => (text: string) => text }
  const poolOf = (room: RoomName) =>
    new pg.Pool({
      connectionString: loginUrl(address.url, readerOf(room), address.secret),
      max: 8,
      types: asText as pg.CustomTypesConfig,
    })
  const pools = Object.fromEntries(roomNames.map((room) => [room, poolOf(room)])) as Record<RoomName, pg.Pool>
  const known = new Map(handwritten.map((each) => [each.question, each]))

  const answerTo = async ({ name, statement, room, parameters }: Handwritten, variables: object): Promise<string> => {
    if (statement === null) return '{"__typename":"Query"}'
    const query = { name, text: statement, values: parameters(variables), rowMode: 'array' as const }
    const { rows } = await pools[room].query<[string]>(query)
    return rows[0]![0]
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', async () => {
      const { query, variables } = JSON.parse(Buffer.concat(chunks).toString())
      const body = `{"data":${await answerTo(known.get(query)!, variables ?? {})}}`
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
      response.end(body)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`)
})

import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { parse } from 'graphql'
import type { EntityManager } from 'typeorm'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { Cursors } from '../../subgraphs/foundation/cursors.js'
import { localDate } from '../../subgraphs/foundation/dates.js'
import { exampleRoom } from '../../subgraphs/foundation/example-room.js'
import { RoomExecutor } from '../../subgraphs/foundation/executor.js'
import { Prover } from '../../subgraphs/foundation/proof.js'
import type { RequestContext } from '../../subgraphs/foundation/request.js'
import { roomHttp } from '../../subgraphs/foundation/room-http.js'
import type { Subgraph, SubgraphOperation, SubgraphResult } from '../engine/subgraph.js'
import { HttpSubgraph } from './http.js'
import { inProcess } from './in-process.js'

const secret = 'a secret of more than thirty-two characters'
const moment = { revision: 7, day: localDate('2026-03-01'), live: true }

const aContext = (given: Partial<RequestContext> = {}): RequestContext => ({
  requestId: 'request-1',
  moment,
  language: 'nn',
  actor: null,
  signal: AbortSignal.timeout(2_000),
  ...given,
})

const anOperation = (text: string, kind: SubgraphOperation['kind'] = 'query'): SubgraphOperation => ({
  text,
  document: parse(text),
  kind,
})

let readings = 0
const aReading = () => {
  readings += 1
  return {
    manager: {} as EntityManager,
    differentStatements: 0,
    end: async () => {
      readings -= 1
    },
  }
}
const executor = new RoomExecutor(
  exampleRoom,
  { reading: aReading },
  { report: () => {}, cursors: new Cursors(secret) },
)

async function listening(server: Server): Promise<URL> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`)
}

const asked = (url: URL, mostBytes?: number, prover = new Prover(secret)) =>
  new HttpSubgraph({ name: 'example', url, prover, ...(mostBytes && { mostBytes }) })

let room: Awaited<ReturnType<typeof roomHttp>>
let overHttp: HttpSubgraph
let url: URL

beforeAll(async () => {
  room = await roomHttp(executor, {
    roomSecret: secret,
    ownContext: async () => ({ requestId: 'own', moment, language: 'nb', actor: null }),
    isReady: async () => true,
    leaving: () => new AbortController().signal,
    report: () => {},
  })
  url = await listening(room.server)
  overHttp = asked(url)
})

afterAll(async () => {
  overHttp.close()
  room.server.close()
  await room.stop()
})

async function all(answers: AsyncIterable<SubgraphResult>): Promise<SubgraphResult[]> {
  const found: SubgraphResult[] = []
  for await (const answer of answers) found.push(answer)
  return found
}

describe('a room answers the same in this process and over HTTP', () => {
  const both = (): Subgraph[] => [inProcess('example', executor), overHttp]

  test.each<[text: string, variables?: Record<string, unknown>]>([
    ['{ houses { id size name tags owner { id } whisper } things { __typename id } }'],
    ['{ moment }'],
    [
      'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on House { id name } } }',
      {
        of: [
          { __typename: 'House', id: 'house-1' },
          { __typename: 'House', id: 'house-broken' },
        ],
      },
    ],
    ['query ($size: Size) { houses(size: $size) { id } }', { size: 'Huge' }],
    ['{ houses { mustBeThere } }'],
    ['{ houses { mustBeThere } rooms(wait: 2) }'],
    ['{ a: rooms(wait: 2) b: rooms(summed: true) }'],
    ['{ houses { whisper } rooms }'],
  ])('%s', async (text, variables = {}) => {
    const answers = await Promise.all(both().map((room) => room.execute(anOperation(text), variables, aContext())))

    expect(JSON.stringify(answers[1])).toBe(JSON.stringify(answers[0]))
  })

  test('events', async () => {
    const operation = anOperation('subscription ($to: Int!) { counted(to: $to) }', 'subscription')
    const answers = await Promise.all(both().map((room) => all(room.subscribe!(operation, { to: 3 }, aContext()))))

    expect(answers[0]).toHaveLength(3)
    expect(answers[1]).toEqual(answers[0])
  })

  test('a subscription refused', async () => {
    const operation = anOperation('subscription ($to: Int!) { counted(to: $to) }', 'subscription')
    const answers = await Promise.all(both().map((room) => all(room.subscribe!(operation, { to: 'a' }, aContext()))))

    expect(answers[0]).toHaveLength(1)
    expect(answers[1]).toEqual(answers[0])
  })
})

test('many questions at once share few connections, each with a proof of its own', async () => {
  let connections = 0
  const count = () => connections++
  room.server.on('connection', count)
  for (let round = 0; round < 5; round++)
    await Promise.all(Array.from({ length: 10 }, () => overHttp.execute(anOperation('{ moment }'), {}, aContext())))
  room.server.off('connection', count)

  expect(connections).toBeLessThanOrEqual(10)
})

test('who aborts is not kept waiting, and the room learns of it', async () => {
  const leaving = new AbortController()
  const answer = overHttp.execute(anOperation('{ never }'), {}, aContext({ signal: leaving.signal }))
  setTimeout(() => leaving.abort(), 50)
  const started = performance.now()

  await expect(answer).rejects.toThrow()
  expect(performance.now() - started).toBeLessThan(500)
  await expect.poll(() => readings, { timeout: 200, interval: 10 }).toBe(0)
})

test('a gateway with another secret is refused, and told so', async () => {
  const stranger = asked(url, undefined, new Prover('another secret of more than thirty-two'))

  await expect(stranger.execute(anOperation('{ moment }'), {}, aContext())).rejects.toThrow('REFUSED_PROOF')
  stranger.close()
})

describe('a room that misbehaves gives no answer, and says why to the log', () => {
  const servers: Server[] = []
  afterEach(() => {
    for (const server of servers.splice(0)) server.closeAllConnections()
  })

  async function ask(answer: (request: IncomingMessage, response: ServerResponse) => void, mostBytes?: number) {
    const server = createServer((request, response) => {
      request.resume().once('end', () => answer(request, response))
    })
    servers.push(server)
    const subgraph = asked(await listening(server), mostBytes)
    try {
      return await subgraph.execute(anOperation('{ moment }'), {}, aContext())
    } finally {
      subgraph.close()
      server.close()
    }
  }

  test.each<[what: string, hindrance: string, answer: (request: IncomingMessage, response: ServerResponse) => void]>([
    ['hangs up', 'REFUSED_CONNECTION', (request) => request.socket.destroy()],
    [
      'is cut in the middle',
      'CUT_OFF',
      (_, response) => {
        response.writeHead(200, { 'content-length': 100 }).write('{"data":')
        setTimeout(() => response.destroy(), 20)
      },
    ],
    ['answers with no JSON', 'MALFORMED', (_, response) => response.end('<html>')],
    ['answers with another kind of JSON', 'MALFORMED', (_, response) => response.end('[]')],
    ['answers with errors that are none', 'MALFORMED', (_, response) => response.end('{"data":null,"errors":["no"]}')],
    ['answers without end', 'TOO_LARGE', (_, response) => response.end(`{"data":{"a":"${'a'.repeat(20_000)}"}}`)],
    [
      'answers with a parcel that bursts',
      'TOO_LARGE',
      (_, response) =>
        response
          .writeHead(200, { 'content-encoding': 'gzip' })
          .end(gzipSync(`{"data":{"a":"${'a'.repeat(1_000_000)}"}}`)),
    ],
    [
      'answers with a parcel that does not open',
      'MALFORMED',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('not zipped'),
    ],
    ['has an error of its own', 'UNEXPECTED_STATUS', (_, response) => response.writeHead(502).end()],
  ])('%s', async (_what, hindrance, answer) => {
    await expect(ask(answer, 10_000)).rejects.toMatchObject({ name: 'RoomUnavailable', room: 'example', hindrance })
  })

  test('a packed answer is unpacked', async () => {
    const packed = gzipSync('{"data":{"moment":"now"}}')
    expect(await ask((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed))).toEqual({
      data: { moment: 'now' },
    })
  })

  test('no room at all', async () => {
    const nobody = asked(new URL('http://127.0.0.1:1/graphql'))
    await expect(nobody.execute(anOperation('{ moment }'), {}, aContext())).rejects.toMatchObject({
      hindrance: 'REFUSED_CONNECTION',
    })
  })

  test('a kept connection that the room closes just then is tried again, but not for an act', async () => {
    let requests = 0
    const server = createServer((request, response) => {
      request.resume().once('end', () => {
        requests += 1
        if (requests % 2 === 0) request.socket.destroy()
        else response.end('{"data":{"moment":"now"}}')
      })
    })
    servers.push(server)
    const subgraph = asked(await listening(server))
    const answer = { data: { moment: 'now' } }

    expect(await subgraph.execute(anOperation('{ moment }'), {}, aContext())).toEqual(answer)
    expect(await subgraph.execute(anOperation('{ moment }'), {}, aContext())).toEqual(answer)
    expect(requests).toBe(3)
    const act = subgraph.execute(anOperation('mutation { moment }', 'mutation'), {}, aContext())
    await expect(act).rejects.toMatchObject({ hindrance: 'REFUSED_CONNECTION' })
    expect(requests).toBe(4)
    subgraph.close()
    server.close()
  })

  test('events that end before they are complete', async () => {
    const server = createServer((request, response) => {
      request.resume().once('end', () => {
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        response.end(':\n\nevent: next\ndata: {"data":{"counted":1}}\n\nevent: next\ndata: {"da')
      })
    })
    servers.push(server)
    const subgraph = asked(await listening(server))
    const events = subgraph.subscribe(anOperation('subscription { counted }', 'subscription'), {}, aContext())

    expect(await events.next()).toEqual({ done: false, value: { data: { counted: 1 } } })
    await expect(events.next()).rejects.toMatchObject({ hindrance: 'CUT_OFF' })
    subgraph.close()
    server.close()
  })
})

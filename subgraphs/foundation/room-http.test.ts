import { once } from 'node:events'
import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { EntityManager } from 'typeorm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { HeaderAuthentication } from './access/authentication.js'
import { ExampleDirectory } from './access/example-directory.js'
import { OwnIssuer } from './access/own-issuer.js'
import { Cursors } from './cursors.js'
import { localDate } from './dates.js'
import { exampleRoom } from './example-room.js'
import { RoomExecutor } from './executor.js'
import { Prover } from './proof.js'
import { roomHttp } from './room-http.js'

const secret = 'a secret of more than thirty-two characters'
const routerSecret = 'a-secret-for-a-router-of-another-make'
const prover = new Prover(secret)
const moment = { revision: 7, day: localDate('2026-03-01'), live: true }

const issuer = new OwnIssuer({ name: 'urn:example', audience: 'us' })
const ofKdd = { consumer: { authority: 'iso6523-actorid-upis', ID: '0192:972417858' } }

let running: { server: Server; stop(): Promise<void> }
let origin: string
let ready = true
let leaving = new AbortController()
const faults: unknown[] = []

beforeAll(async () => {
  const report = (error: unknown) => void faults.push(error)
  const database = { reading: () => ({ manager: {} as EntityManager, differentStatements: 0, end: async () => {} }) }
  const executor = new RoomExecutor(exampleRoom, database, { report, cursors: new Cursors(secret) })
  running = await roomHttp(executor, {
    roomSecret: secret,
    routerSecret,
    ownContext: async () => ({ requestId: 'own', moment: { ...moment, revision: 99 }, language: 'nb', actor: null }),
    authentication: new HeaderAuthentication({ issuers: [issuer], directory: new ExampleDirectory(), pepper: null }),
    isReady: async () => ready,
    leaving: () => leaving.signal,
    report,
    // Time enough for the largest body on a machine that does other things, too.
    slowest: 2_000,
  })
  running.server.listen(0, '127.0.0.1')
  await once(running.server, 'listening')
  origin = `http://127.0.0.1:${(running.server.address() as AddressInfo).port}`
})

afterAll(async () => {
  running.server.close()
  running.server.closeAllConnections()
  await running.stop()
})

beforeEach(() => {
  faults.length = 0
})

function proven(body: string | Buffer, headers: Record<string, string> = {}): RequestInit {
  const context = { requestId: 'request-1', moment, language: 'en', actor: null } as const
  const proof = prover.prove({ method: 'POST', path: '/graphql', body }, context)
  return { method: 'POST', body, headers: { 'content-type': 'application/json', ...proof, ...headers } }
}

const question = (query: string, variables = {}) => JSON.stringify({ query, variables })
const ask = (init: RequestInit) => fetch(`${origin}/graphql`, init)

async function refusal(init: RequestInit): Promise<[status: number, code: string]> {
  const response = await ask(init)
  const { errors, data } = (await response.json()) as { errors: { extensions: { code: string } }[]; data?: unknown }
  expect(data).toBeUndefined()
  return [response.status, errors[0]!.extensions.code]
}

test('a proven question is answered, about the moment that the gateway has chosen', async () => {
  const response = await ask(proven(question('{ moment }')))

  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({
    data: { moment: '7 2026-03-01 true en request-1' },
    extensions: { cost: { statements: 0 } },
  })
})

test('a router of another make is answered about the present', async () => {
  const response = await ask({
    method: 'POST',
    body: question('{ moment }'),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${routerSecret}` },
  })

  expect(await response.json()).toMatchObject({ data: { moment: '99 2026-03-01 true nb own' } })
})

describe('whom a router of another make asks for', () => {
  const asks = (headers: Record<string, string>) => ({
    method: 'POST',
    body: question('{ moment }'),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${routerSecret}`, ...headers },
  })

  test('is known by that person’s own token', async () => {
    const response = await ask(asks({ 'x-user-token': await issuer.sign(ofKdd, 60) }))
    expect(await response.json()).toMatchObject({ data: { moment: '99 2026-03-01 true nb own kdd' } })
  })

  test('is refused with a bad token, and not taken for anyone', async () => {
    expect(await refusal(asks({ 'x-user-token': 'not-a-token' }))).toEqual([401, 'TOKEN_REFUSED'])
  })

  test('is nobody where the token comes without the router’s secret, or with a proof of the gateway’s', async () => {
    const token = await issuer.sign(ofKdd, 60)
    expect(await refusal(asks({ 'x-user-token': token, authorization: 'Bearer guess' }))).toEqual([
      401,
      'PROOF_MISSING',
    ])
    const response = await ask(proven(question('{ moment }'), { 'x-user-token': token }))
    expect(await response.json()).toMatchObject({ data: { moment: '7 2026-03-01 true en request-1' } })
  })
})

test('who acts is what the gateway has proven', async () => {
  const body = question('{ moment }')
  const actor = { party: 'smola-kommune', person: 'somebody', supplier: null, tasks: ['DRAFT'] } as const
  const context = { requestId: 'request-1', moment, language: 'en', actor } as const
  const proof = prover.prove({ method: 'POST', path: '/graphql', body }, context)
  const response = await ask({ method: 'POST', body, headers: { 'content-type': 'application/json', ...proof } })
  expect(await response.json()).toMatchObject({ data: { moment: '7 2026-03-01 true en request-1 smola-kommune' } })
})

test('a router reads the SDL', async () => {
  const response = await ask(proven(question('{ _service { sdl } }')))
  const { data } = (await response.json()) as { data: { _service: { sdl: string } } }

  expect(data._service.sdl).toContain('type House implements Thing @key(fields: "id")')
})

describe('refused, with a code and no more', () => {
  const plain = { 'content-type': 'application/json' }

  test.each<[what: string, status: number, code: string, init: () => RequestInit]>([
    ['no proof', 401, 'PROOF_MISSING', () => ({ method: 'POST', body: question('{ moment }'), headers: plain })],
    [
      'a wrong bearer secret',
      401,
      'PROOF_MISSING',
      () => ({ method: 'POST', body: question('{ moment }'), headers: { ...plain, authorization: 'Bearer guess' } }),
    ],
    [
      'the proof of another question',
      401,
      'PROOF_WRONG',
      () => ({ ...proven(question('{ moment }')), body: question('{ houses { id } }') }),
    ],
    ['a body that is no JSON', 400, 'ROOM_REQUEST_UNREADABLE', () => proven('{"query":')],
    ['a body without a question', 400, 'ROOM_REQUEST_UNREADABLE', () => proven('{"variables":{}}')],
    ['several questions in a list', 400, 'ROOM_REQUEST_UNREADABLE', () => proven(`[${question('{ moment }')}]`)],
    [
      'a form',
      415,
      'ROOM_REQUEST_UNREADABLE',
      () => proven('query={ moment }', { 'content-type': 'application/x-www-form-urlencoded' }),
    ],
    [
      'a packed body',
      415,
      'ROOM_REQUEST_UNREADABLE',
      () => proven(gzipSync(question('{ moment }')), { 'content-encoding': 'gzip' }),
    ],
    ['a body that is too large', 413, 'ROOM_REQUEST_UNREADABLE', () => proven(Buffer.alloc(17 * 2 ** 20, ' '))],
    ['a question that is not GraphQL', 400, 'BAD_REQUEST', () => proven(question('{ moment '))],
    ['a question about what is not there', 400, 'GRAPHQL_VALIDATION_FAILED', () => proven(question('{ colour }'))],
    [
      'a question about the schema',
      400,
      'GRAPHQL_VALIDATION_FAILED',
      () => proven(question('{ __schema { types { name } } }')),
    ],
    [
      'a variable of the wrong kind',
      400,
      'BAD_REQUEST',
      () => proven(question('query ($id: ID!) { house(id: $id) { id } }', { id: {} })),
    ],
    [
      'a question that is too deep',
      400,
      'TOO_DEEP',
      () => proven(question(`{ houses { ${'owner { owns { '.repeat(12)} id ${'} } '.repeat(12)} } }`)),
    ],
  ])('%s', async (_what, status, code, init) => {
    expect(await refusal(init())).toEqual([status, code])
    expect(faults).toEqual([])
  })

  test('a proof shown twice', async () => {
    const init = proven(question('{ moment }'))
    await ask(init)

    expect(await refusal(init)).toEqual([401, 'PROOF_REPLAYED'])
  })
})

test.each([
  ['GET', '/graphql?query={moment}', 404],
  ['GET', '/graphql', 405],
  ['POST', '/', 404],
])('%s %s is not there', async (method, path, status) => {
  expect((await fetch(origin + path, { method })).status).toBe(status)
})

test('it lives, and says when it is not ready: without its database, and when it is leaving', async () => {
  const health = async () => [
    (await fetch(`${origin}/health/live`)).status,
    (await fetch(`${origin}/health/ready`)).status,
  ]
  expect(await health()).toEqual([200, 200])
  ready = false
  expect(await health()).toEqual([200, 503])
  ready = true
  leaving.abort()
  expect(await health()).toEqual([200, 503])
  leaving = new AbortController()
})

test('a body that does not come is not waited for', async () => {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1')
  socket.write('POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{')
  const started = performance.now()
  let received = ''
  socket.on('data', (chunk) => {
    received += chunk
  })
  await once(socket, 'close')

  expect(performance.now() - started).toBeLessThan(6_000)
  expect(received).toMatch(/^(HTTP\/1.1 408|$)/)
  expect(faults).toEqual([])
})

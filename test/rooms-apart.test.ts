import { parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HttpSubgraph } from '../gateway/transport/http.js'
import { localDate } from '../subgraphs/foundation/dates.js'
import { Prover } from '../subgraphs/foundation/proof.js'
import type { RequestContext } from '../subgraphs/foundation/request.js'
import type { TestDatabase } from './database.js'
import { type Program, program } from './program.js'
import { verifiedDatabase } from './verified.js'
import { askAt, gatewayIsReady, gatewaySettings, roomIsReady, roomSettings } from './world.js'

const routerSecret = 'a-secret-for-a-router-of-another-make'
const question = '{ __typename parties(first: 2) { nodes { id } } }'

let database: TestDatabase
let gateway: Program
let room: Program

const startRoom = (settings: Record<string, string> = {}) =>
  program('subgraphs/parties/main', { ...roomSettings(database), ...settings }, roomIsReady)

/** At the address where the gateway looks for it. */
const startRoomAnew = () => startRoom({ ROOM_PORT: new URL(room.ready).port, ROUTER_SECRET: routerSecret })

const anOperation = (text: string) => ({ text, document: parse(text), kind: 'query' }) as const

const aContext = (): RequestContext => ({
  requestId: 'request-1',
  moment: { revision: 1, day: localDate('2026-03-01'), live: true },
  language: 'nb',
  actor: null,
  signal: AbortSignal.timeout(5_000),
})

beforeAll(async () => {
  database = await verifiedDatabase()
  room = await startRoom({ ROUTER_SECRET: routerSecret })
  gateway = await program('gateway/start', gatewaySettings(database, { parties: room }), gatewayIsReady)
})

afterAll(async () => {
  await gateway?.stop()
  await room?.stop()
  await database?.end()
})

test('a room that has died makes its own fields null, and answers again once it is back', async () => {
  expect((await askAt(gateway.ready, question)).body.errors).toBeUndefined()
  await room.stop('SIGKILL')
  const { status, body, text } = await askAt(gateway.ready, question)

  expect(status).toBe(200)
  expect(body.errors).toMatchObject([{ path: ['parties'], extensions: { code: 'ROOM_UNAVAILABLE' } }])
  expect(text).not.toMatch(/127\.0\.0\.1|ECONN|_entities/)
  room = await startRoomAnew()
  expect((await askAt(gateway.ready, question)).body.errors).toBeUndefined()
})

test('a room that falls silent is waited for two seconds', async () => {
  room.signal('SIGSTOP')
  const started = performance.now()
  const { body, text } = await askAt(gateway.ready, question)
  const waited = performance.now() - started
  room.signal('SIGCONT')

  expect(body.errors).toMatchObject([{ path: ['parties'], extensions: { code: 'ROOM_TIMEOUT' } }])
  expect(text).not.toMatch(/127\.0\.0\.1/)
  expect(waited).toBeLessThan(2_500)
  expect((await askAt(gateway.ready, question)).body.errors).toBeUndefined()
})

test('a gateway with another secret is refused by the room, and learns no more', async () => {
  const url = new URL('/graphql', room.ready)
  const stranger = new HttpSubgraph({
    name: 'parties',
    url,
    prover: new Prover('another secret of more than thirty-two'),
  })

  await expect(stranger.execute(anOperation(question), {}, aContext())).rejects.toMatchObject({
    hindrance: 'REFUSED_PROOF',
  })
  stranger.close()
})

test('another router stands in the place of the gateway: it reads the SDL and asks about the present', async () => {
  const ask = async (query: string) => {
    const response = await fetch(`${room.ready}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${routerSecret}` },
      body: JSON.stringify({ query }),
    })
    return (await response.json()) as { data: Record<string, unknown> }
  }
  expect(await ask('{ _service { sdl } }')).toMatchObject({
    data: { _service: { sdl: expect.stringContaining('@key') } },
  })
  expect(
    await ask('{ _entities(representations: [{ __typename: "Pilot", id: "smola-aure" }]) { ... on Pilot { name } } }'),
  ).toMatchObject({ data: { _entities: [{ name: 'Smøla og Aure' }] } })
})

test('a room that is told to end answers what it was asked, and ends with 0 within ten seconds', async () => {
  const leaving = await startRoom()
  expect((await fetch(`${leaving.ready}/health/ready`)).status).toBe(200)
  const url = new URL('/graphql', leaving.ready)
  const subgraph = new HttpSubgraph({ name: 'parties', url, prover: new Prover(database.secret) })
  const text = '{ agreements(first: 10) { nodes { id title pilot { municipalities { municipality { name } } } } } }'
  const asked = () => Array.from({ length: 20 }, () => subgraph.execute(anOperation(text), {}, aContext()))
  // Over connections that stand: once one of these is answered, the room has received them all.
  await Promise.all(asked())
  const sent = asked()
  const answers = Promise.allSettled(sent)
  await Promise.race(sent)
  const { code, milliseconds } = await leaving.stop()

  expect(code).toBe(0)
  expect(milliseconds).toBeLessThan(10_000)
  for (const answer of await answers)
    expect(answer).toMatchObject({ status: 'fulfilled', value: { data: { agreements: expect.anything() } } })
  subgraph.close()
})

test('a room whose settings are wrong does not start, and says which', async () => {
  await expect(startRoom({ ROOM_PORT: 'http' })).rejects.toThrow(/ended with 1[\s\S]*ROOM_PORT/)
})

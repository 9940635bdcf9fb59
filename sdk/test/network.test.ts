import { expect, test } from 'vitest'
import sdkPackage from '../package.json' with { type: 'json' }
import {
  type Attempt,
  createClient,
  HttpError,
  MalformedAnswerError,
  NetworkError,
  OptionError,
  TimeoutError,
} from '../src/index.js'
import { version } from '../src/version.js'
import { answers, cutsShort, hangsUp, misbehaving, showsPage, stays } from './misbehaving-server.js'

const found = answers({
  data: { theme: null, source: { id: 'regjeringen', title: 'Bygdevekstavtaler', url: null, note: null } },
})
const busy = (status: number, headers = {}) =>
  answers({ errors: [{ message: 'Busy.', extensions: { code: 'DATABASE_BUSY' } }] }, status, headers)

test('a question is sent as the hash of its text, with who asks and in which language', async () => {
  await using server = await misbehaving(found)
  const client = createClient({
    url: `${server.url}/`,
    client: { name: 'kommunekart', version: '2.1' },
    language: ['NN', 'EN'],
    headers: () => ({ authorization: 'Bearer token' }),
  })

  await client.sources.find('regjeringen')

  const [{ url, headers, body }] = server.received as [(typeof server.received)[0]]
  expect(url).toBe('/graphql')
  expect(body.query).toBeUndefined()
  expect(body.operationName).toBe('SourcesFind')
  expect(body.variables).toEqual({ id: 'regjeringen' })
  expect(body.extensions.persistedQuery.sha256Hash).toMatch(/^[0-9a-f]{64}$/)
  expect(headers).toMatchObject({
    'graphql-client-name': 'kommunekart',
    'graphql-client-version': '2.1',
    'accept-language': 'nn, en;q=0.9',
    authorization: 'Bearer token',
  })
})

test('who does not say who asks is the SDK, in the version of its package', async () => {
  await using server = await misbehaving(found)

  await createClient({ url: server.url }).sources.find('regjeringen')

  expect(version).toBe(sdkPackage.version)
  expect(server.received[0]!.headers).toMatchObject({
    'graphql-client-name': '@bygdevekst/sdk',
    'graphql-client-version': version,
  })
})

test('the moment that is asked about goes with every question of the client that lives then', async () => {
  await using server = await misbehaving(found)
  const client = createClient({ url: server.url })

  const then = client.asOf('2026-03-01')
  await then.sources.find('regjeringen')
  await then
    .asOf(1234)
    .county('15')
    .pilots.list()
    .toArray()
    .catch(() => [])
  await client.asOf(new Date('2026-03-01T12:00:00+01:00')).sources.find('regjeringen')
  await client.sources.find('regjeringen')

  expect(server.received.map(({ body }) => body.extensions.asOf)).toEqual([
    '2026-03-01',
    1234,
    '2026-03-01T11:00:00.000Z',
    undefined,
  ])
})

test('a gateway that does not know the hash is sent the text, and from then on at once', async () => {
  const unknownHash = answers({ errors: [{ message: 'No.', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] }, 400)
  await using server = await misbehaving(unknownHash, found)
  const client = createClient({ url: server.url })

  const first = await client.sources.find('regjeringen')
  await client.sources.find('regjeringen')

  expect(first.orThrow().title).toBe('Bygdevekstavtaler')
  expect(server.received.map(({ body }) => body.query?.slice(0, 17))).toEqual([
    undefined,
    'query SourcesFind',
    'query SourcesFind',
  ])
})

test.each([408, 425, 429, 500, 502, 503, 504])('a question refused with %i is asked again', async (status) => {
  await using server = await misbehaving(busy(status, { 'retry-after': '0' }), found)

  const { data } = await createClient({ url: server.url }).sources.find('regjeringen')

  expect(data?.id).toBe('regjeringen')
  expect(server.received).toHaveLength(2)
})

test('an answer that was cut off, or never began, is asked for again', async () => {
  await using server = await misbehaving(cutsShort, hangsUp, found)

  const { data } = await createClient({ url: server.url }).sources.find('regjeringen')

  expect(data?.id).toBe('regjeringen')
  expect(server.received).toHaveLength(3)
})

test('the wait that the server asks for is kept', async () => {
  await using server = await misbehaving(busy(429, { 'retry-after': '1' }), found)
  const waits: number[] = []

  const began = Date.now()
  await createClient({ url: server.url, on: { retry: ({ waitMs }) => waits.push(waitMs) } }).sources.find('regjeringen')

  expect(waits).toEqual([1000])
  expect(Date.now() - began).toBeGreaterThanOrEqual(990)
})

test('a wait that does not fit before the deadline is not begun: the refusal is the answer', async () => {
  await using server = await misbehaving(busy(503, { 'retry-after': '60' }))

  const began = Date.now()
  const { data, errors } = await createClient({ url: server.url, deadlineMs: 2_000 }).sources.find('regjeringen')

  expect(data).toBeNull()
  expect(errors.map(({ code }) => code)).toEqual(['DATABASE_BUSY'])
  expect(Date.now() - began).toBeLessThan(500)
  expect(server.received).toHaveLength(1)
})

test('a refusal that trying again cannot change is not asked again', async () => {
  await using server = await misbehaving(
    answers(
      { errors: [{ message: 'First is 1 to 100.', extensions: { code: 'PAGE_SIZE_OUT_OF_RANGE', path: ['first'] } }] },
      400,
    ),
  )

  const { errors } = await createClient({ url: server.url }).sources.find('regjeringen')

  expect(errors).toEqual([
    { code: 'PAGE_SIZE_OUT_OF_RANGE', message: 'First is 1 to 100.', path: [], inputPath: ['first'], values: {} },
  ])
  expect(server.received).toHaveLength(1)
})

test('somebody else’s page is an error that says its status, or that it is no answer', async () => {
  await using gone = await misbehaving(showsPage(404))
  await using odd = await misbehaving(showsPage(200))

  await expect(createClient({ url: gone.url }).sources.find('x')).rejects.toThrow(HttpError)
  await expect(createClient({ url: gone.url }).sources.find('x')).rejects.toMatchObject({ code: 'HTTP', status: 404 })
  await expect(createClient({ url: odd.url, retries: 0 }).sources.find('x')).rejects.toThrow(MalformedAnswerError)
})

test('a platform that is not there is a NetworkError that says where and why', async () => {
  const { url } = await misbehaving(found).then(async (server) => {
    await server[Symbol.asyncDispose]()
    return server
  })

  const asked = createClient({ url, retries: 0 }).sources.find('x')

  await expect(asked).rejects.toThrow(NetworkError)
  await expect(asked).rejects.toThrow(`${url}/graphql could not be reached: fetch failed (connect ECONNREFUSED`)
})

test('silence ends with a TimeoutError: of the attempt, or of the whole call', async () => {
  await using server = await misbehaving(stays)
  const client = createClient({ url: server.url })

  await expect(client.sources.find('x', { timeoutMs: 50, retries: 0 })).rejects.toThrow(new TimeoutError(50))
  await expect(client.sources.find('x', { deadlineMs: 80 })).rejects.toThrow(new TimeoutError(80))
})

test('the deadline holds over all attempts and waits', async () => {
  await using server = await misbehaving(busy(503))

  const began = Date.now()
  const asked = createClient({ url: server.url, deadlineMs: 300, retries: 1000 }).sources.find('x')
  const outcome = await asked.then(
    ({ errors }) => errors[0]?.code,
    (error: unknown) => (error instanceof TimeoutError ? 'DATABASE_BUSY' : error),
  )

  expect(outcome).toBe('DATABASE_BUSY')
  expect(Date.now() - began).toBeLessThan(400)
})

test('an aborted call ends at once with the caller’s own reason, also while it waits to try again', async () => {
  await using silent = await misbehaving(stays)
  await using refusing = await misbehaving(busy(503, { 'retry-after': '5' }))

  for (const { url } of [silent, refusing]) {
    const stop = new AbortController()
    const began = Date.now()
    const asked = createClient({ url }).sources.find('x', { signal: stop.signal })
    setTimeout(() => stop.abort(new Error('The reader left.')), 50)
    await expect(asked).rejects.toThrow('The reader left.')
    expect(Date.now() - began).toBeLessThan(150)
  }
})

test('a call whose signal is aborted already asks nothing', async () => {
  await using server = await misbehaving(found)

  const asked = createClient({ url: server.url }).sources.find('x', { signal: AbortSignal.abort(new Error('No.')) })

  await expect(asked).rejects.toThrow('No.')
  expect(server.received).toHaveLength(0)
})

test('a call ends on time even where a fetch of one’s own does not heed its signal', async () => {
  const client = createClient({ url: 'http://nowhere.test', fetch: () => new Promise(() => {}), retries: 0 })

  await expect(client.sources.find('x', { timeoutMs: 30 })).rejects.toThrow(TimeoutError)
})

test('hooks are told of each attempt, its answer and the wait before the next', async () => {
  await using server = await misbehaving(busy(503, { 'retry-after': '0' }), found)
  const told: string[] = []
  const tell = (what: string) => (event: Attempt) => told.push(`${what} ${event.question} ${event.attempt}`)

  await createClient({
    url: server.url,
    on: { request: tell('request'), response: tell('response'), retry: tell('retry') },
  }).sources.find('x')

  expect(told).toEqual([
    'request SourcesFind 1',
    'response SourcesFind 1',
    'retry SourcesFind 1',
    'request SourcesFind 2',
    'response SourcesFind 2',
  ])
})

test('an error in a hook is the program’s own, and comes out as it is', async () => {
  await using server = await misbehaving(found)
  const failing = () => {
    throw new RangeError('The log is full.')
  }

  const asked = createClient({ url: server.url, on: { response: failing } }).sources.find('x')

  await expect(asked).rejects.toThrow(new RangeError('The log is full.'))
  expect(server.received).toHaveLength(1)
})

test('settings that cannot be meant are refused', async () => {
  expect(() => createClient({ url: 'localhost:4000' })).toThrow(OptionError)
  expect(() => createClient({ url: 'http://127.0.0.1:4000' }).asOf(new Date('in March'))).toThrow(OptionError)
  expect(() => createClient({ url: 'http://127.0.0.1:4000/graphql' })).toThrow('Leave "/graphql" out')
  const client = createClient({ url: 'http://127.0.0.1:4000' })
  await expect(client.sources.find('x', { timeoutMs: 0 })).rejects.toThrow('timeoutMs is 0')
  await expect(client.sources.find('x', { retries: 1.5 })).rejects.toThrow(OptionError)
})

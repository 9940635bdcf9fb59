import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExampleEdge, exampleEdge } from './example.js'

let world: ExampleEdge
beforeAll(async () => {
  world = await exampleEdge({ requestMsAtMost: 200 })
})
afterAll(() => world[Symbol.asyncDispose]())

const get = (search: string, headers: Record<string, string> = {}) =>
  fetch(`${world.url}/graphql?${search}`, { headers })
const strict = { accept: 'application/graphql-response+json' }

async function codeOf(response: Response): Promise<string> {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
  return errors[0]!.extensions.code
}

describe('an answer', () => {
  test('says as of when it is true, and what it cost', async () => {
    const response = await world.ask({ query: '{ pilots(first: 2) { key } }' })
    expect(await response.json()).toEqual({
      data: { pilots: [{ key: 'p0' }, { key: 'p1' }] },
      extensions: {
        revision: { number: 7, at: '2026-11-23T09:00:00.000Z', day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
        cost: { requested: 3 },
      },
    })
  })

  test.each(['application/json', 'text/event-stream'])(
    'says what it really cost, where that is told (%s)',
    async (accept) => {
      await using telling = await exampleEdge()
      const totals = [{ field: 'moneyTotals', from: 'CELLS' }] as const
      for (const cost of [
        { actual: { roomCalls: 2, statements: 9 }, totals },
        { actual: { roomCalls: 2, statements: null } },
      ]) {
        telling.engine.cost = cost
        for (const query of ['{ hello }', '{ hello refused }', '{ hello broken }']) {
          const [, extensions] = /"extensions":(\{"revision":.*\})\}$/m.exec(
            await (await telling.ask({ query }, { accept })).text(),
          )!
          expect(JSON.parse(extensions!).cost).toEqual({ requested: expect.any(Number), ...cost })
        }
      }
    },
  )

  test('says so with errors too, and keeps what there is', async () => {
    const response = await world.ask({ query: '{ hello refused }' }, strict)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'Den finnes ikke.', path: ['refused'], extensions: { code: 'NOT_THERE' } }],
      data: { hello: 'Hei, verda!', refused: null },
      extensions: { revision: { number: 7 }, cost: { requested: 2 } },
    })
  })

  test('is told to the rooms the same way as to the client', async () => {
    const response = await world.ask(
      { query: '{ context { requestId language revision day } }' },
      { 'x-request-id': 'dashboard-42', 'accept-language': 'fr, nn;q=0.8, en;q=0.5' },
    )
    const { data, extensions } = (await response.json()) as {
      data: { context: { day: string } }
      extensions: { revision: { day: string } }
    }
    expect(data.context).toMatchObject({ requestId: 'dashboard-42', language: 'nn', revision: 7 })
    expect(data.context.day).toBe(extensions.revision.day)
    expect(response.headers.get('x-request-id')).toBe('dashboard-42')
  })

  test('comes in the language of the extension before that of the header', async () => {
    const response = await world.ask(
      { query: '{ refused }', extensions: { language: 'en' } },
      { 'accept-language': 'nn' },
    )
    expect(await response.json()).toMatchObject({ errors: [{ message: 'It is not there.' }] })
    expect(await codeOf(await world.ask({ query: '{ refused }', extensions: { language: 'de' } }))).toBe(
      'PARAMETER_REFUSED',
    )
  })

  test('never tells what broke inside', async () => {
    const response = await world.ask({ query: '{ broken }' })
    const text = await response.text()
    expect(text).not.toMatch(/ECONN|10\.0\.0\.7|select|party|stack/)
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ path: ['broken'], extensions: { code: 'INTERNAL' } }],
      data: { broken: null },
    })
    expect(JSON.stringify(world.lines)).toContain('ECONNREFUSED')
  })

  test('to a GET is the same', async () => {
    const response = await get(
      `query=${encodeURIComponent('query($n: String) { hello(name: $n) }')}&variables=${encodeURIComponent('{"n":"Smøla"}')}`,
    )
    expect(await response.json()).toMatchObject({ data: { hello: 'Hei, Smøla!' } })
  })

  test('has the status that its media type gives it', async () => {
    for (const query of ['{', '{ nothing }', 'query($n: Int!) { hello }']) {
      expect((await world.ask({ query })).status).toBe(200)
      expect((await world.ask({ query }, strict)).status).toBe(400)
    }
  })
})

describe('what is refused', () => {
  test.each([
    ['a text that is no GraphQL', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', { query: '{ helo }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a name that no operation has', { query: 'query A { hello }', operationName: 'B' }, 'OPERATION_UNKNOWN'],
    ['several operations and no name', { query: 'query A { hello } query B { hello }' }, 'OPERATION_UNCLEAR'],
    ['a question that is too much', { query: '{ pilots(first: 1000001) { key } }' }, 'COST_TOO_HIGH'],
    [
      'variables that are too deep',
      { query: '{ hello }', variables: JSON.parse('{"a":'.repeat(30) + 1 + '}'.repeat(30)) },
      'VARIABLES_TOO_DEEP',
    ],
    ['fragments in a circle', { query: '{ ...A } fragment A on Query { ...A }' }, 'FRAGMENT_CYCLE'],
  ])('%s', async (_, body, code) => {
    expect(await codeOf(await world.ask(body))).toBe(code)
  })

  test.each([
    ['an array of questions', '[{"query":"{ hello }"}]', 400, 'BATCHING_REFUSED'],
    ['no question', '{}', 400, 'PARAMETER_REFUSED'],
    ['no JSON', '{', 400, 'BODY_UNREADABLE'],
    ['no object', '7', 400, 'BODY_UNREADABLE'],
  ])('%s', async (_, body, status, code) => {
    const response = await world.ask(body)
    expect([response.status, await codeOf(response)]).toEqual([status, code])
  })

  test('a parameter given twice', async () => {
    expect(await codeOf(await get('query={hello}&query={broken}'))).toBe('PARAMETER_REFUSED')
  })

  test('a media type that no answer has', async () => {
    const response = await world.ask({ query: '{ hello }' }, { accept: 'image/png' })
    expect([response.status, await codeOf(response)]).toEqual([406, 'NOT_ACCEPTABLE'])
  })

  test('a subscription that does not accept a stream', async () => {
    const response = await world.ask({ query: 'subscription { endless }' })
    expect([response.status, await codeOf(response)]).toEqual([406, 'SUBSCRIPTION_IS_A_STREAM'])
  })

  test('other methods', async () => {
    const response = await fetch(`${world.url}/graphql`, { method: 'PUT', body: '{}' })
    expect([response.status, response.headers.get('allow'), await codeOf(response)]).toEqual([
      405,
      'GET, POST, OPTIONS',
      'METHOD_NOT_ALLOWED',
    ])
  })

  test('without hints about what would have been right', async () => {
    const response = await world.ask({ query: '{ pilott }' })
    expect(await response.text()).not.toMatch(/did you mean/i)
  })

  test('every question, while nobody knows which revision is the newest', async () => {
    await using away = await exampleEdge()
    away.clock.now = new Error('connect ECONNREFUSED 10.0.0.7:5432')
    const response = await away.ask({ query: '{ hello }' })
    const text = await response.text()
    expect(response.status).toBe(503)
    expect(text).toContain('REVISION_UNKNOWN')
    expect(text).not.toContain('ECONNREFUSED')
    expect(text).not.toContain('Hei')
  })
})

describe('GET never acts', () => {
  test('by its text', async () => {
    const before = world.engine.approvals
    const response = await get(`query=${encodeURIComponent('mutation { approve(pilot: "p1") }')}`)
    expect([response.status, response.headers.get('allow'), await codeOf(response)]).toEqual([
      405,
      'POST',
      'GET_NEVER_ACTS',
    ])
    expect(world.engine.approvals).toBe(before)
  })

  test('nor when the act is the second operation, chosen by name', async () => {
    const text = encodeURIComponent('query A { hello } mutation B { approve(pilot: "p1") }')
    expect((await get(`query=${text}&operationName=A`)).status).toBe(200)
    expect((await get(`query=${text}&operationName=B`)).status).toBe(405)
  })
})

describe('a document that is known', () => {
  test('is read, validated and planned once', async () => {
    await using fresh = await exampleEdge()
    for (let time = 0; time < 5; time++)
      await fresh.ask({
        query: 'query Hello($name: String) { hello(name: $name) }',
        variables: { name: `nr. ${time}` },
      })
    expect([fresh.engine.prepared, fresh.engine.executed]).toEqual([1, 5])
    const metrics = await (await fetch(`${fresh.url}/metrics`)).text()
    expect(metrics).toContain('bygdevekst_documents_read_total 1')
  })

  test('is refused again as it was the first time', async () => {
    await using fresh = await exampleEdge()
    const [first, second] = [await fresh.ask({ query: '{ helo }' }), await fresh.ask({ query: '{ helo }' })]
    expect(await second.text()).toBe(await first.text())
    expect(await (await fetch(`${fresh.url}/metrics`)).text()).toContain('bygdevekst_documents_read_total 1')
  })
})

describe('time', () => {
  test('that a request has is limited, and whoever works for it is told', async () => {
    const response = await world.ask({ query: '{ patience }' })
    expect([response.status, await codeOf(response)]).toEqual([504, 'REQUEST_TIMEOUT'])
    expect(world.engine.signals.at(-1)!.aborted).toBe(true)
  })

  test('is limited for those who do not listen, too', async () => {
    const response = await world.ask({ query: '{ stubborn }' })
    expect(await codeOf(response)).toBe('REQUEST_TIMEOUT')
  })

  test('is not spent on a client that left', async () => {
    await using patient = await exampleEdge()
    const leaving = new AbortController()
    const asked = fetch(`${patient.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ patience }"}',
      signal: leaving.signal,
    }).catch((error: Error) => error.name)
    await expect.poll(() => patient.engine.signals.length).toBe(1)
    leaving.abort()
    expect(await asked).toBe('AbortError')
    await expect.poll(() => patient.engine.signals[0]!.aborted).toBe(true)
    await expect.poll(() => patient.lines.at(-1)).toMatchObject({ status: 'gone' })
  })
})

describe('the log', () => {
  test('says who asked what and how it went, and nothing about what was asked for', async () => {
    const { authorization = '' } = await world.signedIn()
    await world.ask(
      { query: 'query Secret($name: String) { hello(name: $name) refused }', variables: { name: 'Kari Nordmann' } },
      {
        'x-request-id': 'for-the-log',
        'graphql-client-name': 'dashboard',
        'graphql-client-version': '1.2.3',
        authorization,
      },
    )
    const line = world.lines.find(({ requestId }) => requestId === 'for-the-log')
    expect(line).toEqual({
      level: 30,
      time: expect.anything(),
      msg: 'answered',
      requestId: 'for-the-log',
      client: 'dashboard',
      clientVersion: '1.2.3',
      operation: 'Secret',
      kind: 'query',
      document: expect.stringMatching(/^[0-9a-f]{12}$/),
      ms: expect.any(Number),
      revision: 7,
      status: 200,
      codes: ['NOT_THERE'],
    })
    expect(JSON.stringify(world.lines)).not.toMatch(/Kari|smola/)
    expect(JSON.stringify(world.lines)).not.toContain(authorization.slice(-20))
  })

  test('takes the names that Apollo’s clients send, and none that is not short and plain', async () => {
    await world.ask({ query: '{ hello }' }, { 'x-request-id': 'from-apollo', 'apollographql-client-name': 'fylke' })
    await world.ask({ query: '{ hello }' }, { 'x-request-id': 'short', 'graphql-client-name': '{"$gt":1}' })
    expect(world.lines.find(({ requestId }) => requestId === 'from-apollo')).toMatchObject({ client: 'fylke' })
    expect(world.lines.find(({ requestId }) => requestId === 'short')).toBeUndefined()
    expect(world.lines.at(-1)).not.toHaveProperty('client')
    expect(world.lines.at(-1)!.requestId).toMatch(/^[0-9a-f-]{36}$/)
  })
})

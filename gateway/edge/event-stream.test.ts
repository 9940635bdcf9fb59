import { connect } from 'node:net'
import { createClient } from 'graphql-sse'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExampleEdge, exampleEdge } from './example.js'

let world: ExampleEdge
beforeAll(async () => {
  world = await exampleEdge()
})
afterAll(() => world[Symbol.asyncDispose]())

const stream = { accept: 'text/event-stream' }

test('a subscription is a stream of answers, each with its moment, that says when no more come', async () => {
  const response = await world.ask({ query: 'subscription { counting(to: 2) }' }, stream)
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  const extensions = /"extensions":\{"revision":\{"number":7,.*?\},"cost":\{"requested":1\}\}/.source
  expect(await response.text()).toMatch(
    new RegExp(
      `^event: next\\ndata: \\{"data":\\{"counting":1\\},${extensions}\\}\\n\\nevent: next\\ndata: \\{"data":\\{"counting":2\\},${extensions}\\}\\n\\nevent: complete\\ndata:\\n\\n$`,
    ),
  )
})

test('a client made by others reads it', async () => {
  const client = createClient({ url: `${world.url}/graphql` })
  const numbers: unknown[] = []
  for await (const { data } of client.iterate({
    query: 'subscription Count($to: Int!) { counting(to: $to) }',
    variables: { to: 3 },
  })) {
    numbers.push(data?.counting)
  }
  client.dispose()
  expect(numbers).toEqual([1, 2, 3])
})

test('so does a browser, which only has GET', async () => {
  const response = await fetch(`${world.url}/graphql?query=${encodeURIComponent('subscription { counting(to: 1) }')}`, {
    headers: stream,
  })
  expect(await response.text()).toContain('data: {"data":{"counting":1}')
})

test('any other question is a stream of one answer', async () => {
  const text = await (await world.ask({ query: '{ hello }' }, stream)).text()
  expect(text.match(/event: next/g)).toHaveLength(1)
  expect(text).toMatch(/event: complete\ndata:\n\n$/)
})

test('a question that is refused is a stream of that one answer: a browser shows nothing of any other', async () => {
  for (const query of ['subscription {', 'subscription { nothing }', 'subscription { counting(to: "x") }']) {
    const response = await world.ask({ query }, stream)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])
    expect(await response.text()).toMatch(
      /^event: next\ndata: \{"errors":\[.*GRAPHQL_.*\n\nevent: complete\ndata:\n\n$/,
    )
  }
})

test('a request that is refused has a status, and no stream', async () => {
  const response = await world.ask('[]', stream)
  expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/json; charset=utf-8'])
  expect(await response.text()).toContain('BATCHING_REFUSED')
})

test('an act does not become a read by being asked for as a stream', async () => {
  const before = world.engine.approvals
  const response = await fetch(`${world.url}/graphql?query=${encodeURIComponent('mutation { approve(pilot: "p") }')}`, {
    headers: stream,
  })
  expect(response.status).toBe(405)
  expect(world.engine.approvals).toBe(before)
})

test('whoever leaves is not spoken to any longer', async () => {
  const leaving = new AbortController()
  const response = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...stream },
    body: '{"query":"subscription Left { endless }"}',
    signal: leaving.signal,
  })
  const reader = response.body!.getReader()
  expect(new TextDecoder().decode((await reader.read()).value)).toContain('"endless":1')
  leaving.abort()
  await expect.poll(() => world.lines.find(({ operation }) => operation === 'Left')).toMatchObject({ status: 'gone' })
})

test('each event is of the newest revision when it comes, however long ago the subscription began', async () => {
  await using world = await exampleEdge()
  const heads = [7, 8, 9].map((number) => ({ number, at: `2026-11-23T09:00:0${number}.000Z` }))
  world.clock.head = async () => heads.shift()!
  const text = await (await world.ask({ query: 'subscription { counting(to: 2) }' }, stream)).text()
  expect(
    [...text.matchAll(/"counting":(\d).*?"number":(\d)/g)].map(([, event, revision]) => [event, revision]),
  ).toEqual([
    ['1', '8'],
    ['2', '9'],
  ])
})

test('a client that reads slowly is waited for: what it has not read is not made', async () => {
  await using world = await exampleEdge()
  const query = encodeURIComponent('subscription { counting(to: 1000000) }')
  const socket = connect(Number(new URL(world.url).port), '127.0.0.1')
  socket.pause()
  socket.write(`GET /graphql?query=${query} HTTP/1.1\r\nhost: here\r\naccept: text/event-stream\r\n\r\n`)
  // Each event looks at the clock: once nothing is read, nothing more is made.
  let looks = 0
  const isWaiting = () => {
    const before = looks
    looks = world.clock.looks
    return before > 1 && before === looks
  }
  await expect.poll(isWaiting, { interval: 300, timeout: 20_000 }).toBe(true)
  expect(looks).toBeLessThan(500_000)
  socket.destroy()
})

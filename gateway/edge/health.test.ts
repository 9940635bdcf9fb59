import { expect, test } from 'vitest'
import { exampleEdge } from './example.js'

const told = async (url: string) => {
  const response = await fetch(url)
  return [response.status, await response.json()]
}

test('a process that runs is live, and ready when nothing keeps it from answering', async () => {
  const problems: string[] = []
  await using world = await exampleEdge({ readiness: async () => problems })
  expect(await told(`${world.url}/health/live`)).toEqual([200, { status: 'live' }])
  expect(await told(`${world.url}/health/ready`)).toEqual([200, { status: 'ready' }])
  problems.push('the parties room does not answer')
  expect(await told(`${world.url}/health/live`)).toEqual([200, { status: 'live' }])
  expect(await told(`${world.url}/health/ready`)).toEqual([503, { status: 'not ready', problems }])
})

test('whoever cannot say that it is ready, is not', async () => {
  await using broken = await exampleEdge({
    readiness: () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7')),
  })
  expect(await told(`${broken.url}/health/ready`)).toEqual([
    503,
    { status: 'not ready', problems: ['the database does not answer'] },
  ])
  await using silent = await exampleEdge({ readiness: () => new Promise(() => {}) })
  expect(await told(`${silent.url}/health/ready`)).toEqual([
    503,
    { status: 'not ready', problems: ['the database does not answer'] },
  ])
})

test('the metrics are Prometheus’, and hold no word of a client', async () => {
  await using world = await exampleEdge()
  await world.ask({ query: 'query Unusual { hello }' }, { 'graphql-client-name': 'unusual' })
  const response = await fetch(`${world.url}/metrics`)
  const text = await response.text()
  expect(response.headers.get('content-type')).toContain('text/plain')
  expect(text).toContain('bygdevekst_requests_total{kind="query",status="200",outcome="clean"} 1')
  expect(text).toContain('bygdevekst_request_duration_seconds_count{kind="query"} 1')
  expect(text).toContain('nodejs_eventloop_lag_p99_seconds')
  expect(text).not.toMatch(/unusual/i)
})

test('there is nothing at other paths, and only GET at these', async () => {
  await using world = await exampleEdge()
  expect(await told(`${world.url}/nowhere`)).toEqual([
    404,
    expect.objectContaining({
      errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'NOT_FOUND' }) })],
    }),
  ])
  expect(await told(`${world.url}/constructor`)).toEqual([404, expect.anything()])
  const response = await fetch(`${world.url}/health/live`, { method: 'POST' })
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  expect(await (await fetch(`${world.url}/schema.graphql`)).text()).toContain('type Query')
})

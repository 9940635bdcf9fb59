import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { exampleEdge } from './example.js'

test('what is under way is answered, and the connection closed after it', async () => {
  const world = await exampleEdge({ requestMsAtMost: 300 })
  const asked = world.ask({ query: '{ patience }' })
  await expect.poll(() => world.engine.signals.length).toBe(1)
  const stopped = world.edge.stop()
  const response = await asked
  expect(response.headers.get('connection')).toBe('close')
  expect(await response.text()).toContain('REQUEST_TIMEOUT')
  await stopped
})

test('readiness is off while the last answers are given', async () => {
  const world = await exampleEdge({ requestMsAtMost: 500 })
  const port = Number(new URL(world.url).port)
  const probe = connect(port, '127.0.0.1')
  await once(probe, 'connect')
  // A connection with half a request is neither idle nor answered, so it may still be asked on.
  probe.write('GET /health/ready HTTP/1.1\r\n')
  const asked = world.ask({ query: '{ patience }' })
  await expect.poll(() => world.engine.signals.length).toBe(1)
  const stopped = world.edge.stop()
  probe.write('host: here\r\nconnection: close\r\n\r\n')
  const [heard] = await once(probe, 'data')
  expect(String(heard)).toContain('503')
  expect(String(heard)).toContain('stopping')
  await asked
  await stopped
})

test('streams end, with a word that no more come', async () => {
  const world = await exampleEdge()
  const response = await world.ask({ query: 'subscription { endless }' }, { accept: 'text/event-stream' })
  const text = response.text()
  await expect.poll(() => world.lines.length).toBe(0)
  const started = performance.now()
  await world.edge.stop()
  expect(await text).toMatch(/"endless":1[\s\S]*event: complete\ndata:\n\n$/)
  expect(performance.now() - started).toBeLessThan(2_000)
})

test('idle connections do not keep it waiting, and new ones are refused', async () => {
  const world = await exampleEdge()
  await (await world.ask({ query: '{ hello }' })).json()
  const started = performance.now()
  await world.edge.stop()
  expect(performance.now() - started).toBeLessThan(1_000)
  await expect(world.ask({ query: '{ hello }' })).rejects.toThrow()
})

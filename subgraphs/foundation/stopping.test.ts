import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { gracefully, type StoppingOptions } from './stopping.js'

async function aService(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  options: StoppingOptions,
) {
  const server = createServer(answer)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { stopping: gracefully(server, options), url, server }
}

test('what was asked is answered, kept connections are let go, and what it was made from is closed last', async () => {
  const order: string[] = []
  const { stopping, url } = await aService((_, response) => setTimeout(() => response.end('done'), 100), {
    onStop: async () => void order.push('closed'),
  })
  const agent = new Agent({ keepAlive: true })
  const [response] = (await Promise.all([
    once(get(url, { agent }), 'response').then((given) => {
      order.push('answered')
      return given
    }),
    sleep(30).then(stopping.stop),
  ])) as [IncomingMessage[], undefined]
  const started = performance.now()
  response[0]?.resume()
  await stopping.stop()

  expect(order).toEqual(['answered', 'closed'])
  expect(stopping.signal.aborted).toBe(true)
  expect(performance.now() - started).toBeLessThan(500)
  await expect(fetch(url)).rejects.toThrow()
  agent.destroy()
})

test('while it lingers it still answers, so that it can say that it is not ready', async () => {
  const { stopping, url } = await aService(
    (_, response) => response.writeHead(stopping.signal.aborted ? 503 : 200).end(),
    {
      linger: 200,
    },
  )
  expect((await fetch(url)).status).toBe(200)
  const stopped = stopping.stop()

  expect((await fetch(url)).status).toBe(503)
  await stopped
})

test('who never ends is cut off in time', async () => {
  let closed = false
  const { stopping, url } = await aService((_, response) => void response.write('and'), {
    within: 2_300,
    onStop: async () => {
      closed = true
    },
  })
  const asked = fetch(url).then((response) => response.text())
  const refused = expect(asked).rejects.toThrow()
  await sleep(50)
  const started = performance.now()
  await stopping.stop()

  expect(performance.now() - started).toBeLessThan(1_000)
  expect(closed).toBe(true)
  await refused
})

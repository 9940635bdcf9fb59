import { request } from 'node:http'
import { connect } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExampleEdge, exampleEdge } from './example.js'

let world: ExampleEdge
beforeAll(async () => {
  world = await exampleEdge({ bodyBytesAtMost: 1_000, arrivalMsAtMost: 400 })
})
afterAll(() => world[Symbol.asyncDispose]())

const hello = '{"query":"{ hello }"}'
const large = JSON.stringify({ query: '{ hello }', variables: { a: 'a'.repeat(1_000) } })

async function post(body: string | Buffer<ArrayBuffer>, headers: Record<string, string> = {}) {
  const response = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
  const { errors, data } = (await response.json()) as { errors?: { extensions: { code: string } }[]; data?: unknown }
  return { status: response.status, code: errors?.[0]?.extensions.code, data }
}

describe('a body may be packed', () => {
  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)('with %s', async (encoding, pack) => {
    expect(await post(Buffer.from(pack(hello)), { 'content-encoding': encoding })).toMatchObject({
      status: 200,
      data: { hello: 'Hei, verda!' },
    })
    expect(await post(Buffer.from(pack(large)), { 'content-encoding': encoding })).toMatchObject({
      status: 413,
      code: 'BODY_TOO_LARGE',
    })
    expect(await post(hello, { 'content-encoding': encoding })).toMatchObject({ status: 400, code: 'BODY_UNREADABLE' })
  })

  test('but only in ways that are known here', async () => {
    for (const encoding of ['zstd', 'gzip, gzip', 'constructor']) {
      expect(await post(hello, { 'content-encoding': encoding })).toMatchObject({
        status: 415,
        code: 'CONTENT_ENCODING_UNKNOWN',
      })
    }
  })
})

describe('a body is too large', () => {
  test('when it says so itself, without being read', async () => {
    const answer = await new Promise<number>((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': 1_001 }
      const sent = request(`${world.url}/graphql`, { method: 'POST', headers }, (response) => {
        resolve(response.statusCode!)
        sent.destroy()
      })
      sent.on('error', reject)
      // Of the body not one byte is sent: whoever waits for it answers 408.
      sent.flushHeaders()
    })
    expect(answer).toBe(413)
  })

  test('when it does not say, as soon as it is', async () => {
    const answer = await new Promise<number>((resolve, reject) => {
      const sent = request(
        `${world.url}/graphql`,
        { method: 'POST', headers: { 'content-type': 'application/json' } },
        (response) => {
          response.resume()
          resolve(response.statusCode!)
        },
      )
      sent.on('error', reject)
      sent.write(large.slice(0, 500))
      sent.write(large.slice(500))
    })
    expect(answer).toBe(413)
  })
})

describe('a body is no JSON in UTF-8', () => {
  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/json; charset=latin1',
    'application/jsonp',
  ])('when it is %s', async (type) => {
    expect(await post(hello, { 'content-type': type })).toMatchObject({ status: 415, code: 'CONTENT_TYPE_REFUSED' })
  })

  test('when its bytes are of another alphabet', async () => {
    expect(await post(Buffer.from('{"query":"{ hello(name: \\"Sm\xf8la\\") }"}', 'latin1'))).toMatchObject({
      status: 400,
      code: 'BODY_UNREADABLE',
    })
  })

  test('but application/json says so by itself, also with its charset', async () => {
    for (const type of ['application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"']) {
      expect(await post(hello, { 'content-type': type })).toMatchObject({ status: 200 })
    }
  })
})

describe('a client that sends slowly is not waited for', () => {
  test.each([
    ['its headers', 'POST /graphql HTTP/1.1\r\nhost: here\r\n'],
    [
      'its body',
      'POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query":',
    ],
  ])('%s', async (_, beginning) => {
    const socket = connect(Number(new URL(world.url).port), '127.0.0.1')
    socket.write(beginning)
    let heard = ''
    socket.on('data', (chunk) => (heard += chunk))
    const started = performance.now()
    await new Promise((resolve) => socket.on('close', resolve))
    expect(heard).toMatch(/^HTTP\/1\.1 408 /)
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExampleEdge, exampleEdge } from './example.js'

const listed = 'https://plan.example.no'
const foreign = 'https://evil.example.no'
const act = { query: 'mutation { approve(pilot: "p1") }' }

let world: ExampleEdge
beforeAll(async () => {
  world = await exampleEdge({ writers: [listed] })
})
afterAll(() => world[Symbol.asyncDispose]())

describe('a page of any origin', () => {
  test('may read, without being told who asked', async () => {
    const response = await world.ask({ query: '{ hello }' }, { origin: foreign })
    expect(await response.json()).toMatchObject({ data: { hello: 'Hei, verda!' } })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
  })

  test('may read what is refused, too', async () => {
    for (const response of [
      await world.ask('{'),
      await world.ask({ query: '{ nothing }' }),
      await fetch(`${world.url}/nowhere`),
    ]) {
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
    }
  })

  test('may ask beforehand, and remember the answer', async () => {
    const response = await fetch(`${world.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: foreign,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    expect(response.status).toBe(204)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': '*, authorization',
      'access-control-max-age': '7200',
    })
  })

  test.each([foreign, 'null', `${listed}.evil.example.no`, 'http://plan.example.no'])(
    'may not act: %s',
    async (origin) => {
      const before = world.engine.approvals
      const response = await world.ask(act, { origin, ...(await world.signedIn()) })
      expect(response.status).toBe(403)
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: 'ORIGIN_MAY_NOT_ACT', values: { origin } } }],
      })
      expect(world.engine.approvals).toBe(before)
    },
  )
})

test('a page of a listed origin may act', async () => {
  const response = await world.ask(act, { origin: listed, ...(await world.signedIn()) })
  expect(await response.json()).toEqual(expect.objectContaining({ data: { approve: true } }))
})

test('a program that is no browser may act: its token says who it is', async () => {
  expect(await (await world.ask(act, await world.signedIn())).json()).toMatchObject({ data: { approve: true } })
})

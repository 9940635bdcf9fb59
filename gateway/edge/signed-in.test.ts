import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeKey } from '../../subgraphs/foundation/access/api-keys.js'
import { type ExampleEdge, exampleEdge, exampleMachine, examplePepper } from './example.js'

const act = { query: 'mutation { approve(pilot: "p1") }' }
const whoActs = { query: '{ context { actor { party person supplier tasks } } }' }

let world: ExampleEdge
beforeAll(async () => {
  world = await exampleEdge()
})
afterAll(() => world[Symbol.asyncDispose]())

interface Refused {
  readonly errors: readonly { readonly extensions: { readonly code: string } }[]
}

const codeOf = async (response: Response) => ((await response.json()) as Refused).errors[0]!.extensions.code

describe('an act', () => {
  test('by nobody is refused, and says how to sign in', async () => {
    const before = world.engine.approvals
    const response = await world.ask(act)
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer\b/)
    expect(await codeOf(response)).toBe('SIGN_IN_NEEDED')
    expect(world.engine.approvals).toBe(before)
  })

  test('with a reader’s key is by nobody', async () => {
    const { key, prefix } = makeKey(examplePepper)
    world.directory.keep(key, examplePepper, { prefix, name: 'Nationen' })
    expect(await codeOf(await world.ask(act, { 'x-api-key': key }))).toBe('SIGN_IN_NEEDED')
  })

  test('with a cookie is by nobody: there are none here', async () => {
    const { authorization } = await world.signedIn()
    const token = authorization!.slice('Bearer '.length)
    const cookie = `bygdevekst_session=${token}; authorization=${token}; access_token=${token}`
    expect(await codeOf(await world.ask(act, { cookie }))).toBe('SIGN_IN_NEEDED')
    expect(await (await world.ask(whoActs, { cookie })).json()).toMatchObject({ data: { context: { actor: null } } })
  })

  test('with a token is done', async () => {
    expect(await (await world.ask(act, await world.signedIn())).json()).toMatchObject({ data: { approve: true } })
  })
})

describe('a question', () => {
  test('carries who asks to those who answer it', async () => {
    const response = await world.ask(whoActs, await world.signedIn())
    expect(await response.json()).toMatchObject({
      data: { context: { actor: { party: 'smola-kommune', person: null, supplier: null, tasks: ['DRAFT'] } } },
    })
  })

  test('of anyone asks nobody who they are', async () => {
    const before = world.directory.asked
    expect(await (await world.ask(whoActs)).json()).toMatchObject({ data: { context: { actor: null } } })
    expect(world.directory.asked).toBe(before)
  })

  test('with a token that is not taken is refused, though anyone might have asked it', async () => {
    const before = world.engine.executed
    const response = await world.ask(
      { query: '{ hello }' },
      { authorization: 'Bearer not-a-token', 'accept-language': 'nn' },
    )
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toContain('error="invalid_token"')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('Innloggingsprovet'),
          extensions: { code: 'TOKEN_REFUSED', values: { reason: 'MALFORMED' } },
        },
      ],
    })
    expect(world.engine.executed).toBe(before)
  })

  test('with a key counts as its holder’s, by the open part of the key alone', async () => {
    const { key, prefix, hash } = makeKey(examplePepper)
    world.directory.keep(key, examplePepper, { prefix, name: 'Nationen' })
    await world.ask({ query: '{ hello }' }, { 'x-api-key': key, 'x-request-id': 'with-a-key' })
    expect(world.lines.find(({ requestId }) => requestId === 'with-a-key')).toMatchObject({ key: prefix })
    const metrics = await (await fetch(`${world.url}/metrics`)).text()
    expect(metrics).toContain(`bygdevekst_key_requests_total{key="${prefix}"} 1`)
    expect(metrics + JSON.stringify(world.lines)).not.toContain(key.slice(-43))
    expect(metrics + JSON.stringify(world.lines)).not.toContain(hash)
  })

  test('with a bad key is refused', async () => {
    const response = await world.ask({ query: '{ hello }' }, { 'x-api-key': makeKey(examplePepper).key })
    expect([response.status, await codeOf(response)]).toEqual([401, 'KEY_REFUSED'])
  })

  test('leaves nothing of who asked in the log', async () => {
    const headers = await world.signedIn()
    await world.ask(whoActs, { ...headers, 'x-request-id': 'who-was-that' })
    const line = JSON.stringify(world.lines.find(({ requestId }) => requestId === 'who-was-that'))
    expect(line).not.toMatch(/smola|Bearer|945685263/)
  })
})

describe('a stream', () => {
  test('ends when the token is no longer good, and says so', async () => {
    // A token that has been over for nine seconds is taken for one more, since clocks differ.
    const began = Date.now()
    const token = await world.issuer.sign(exampleMachine(['DRAFT']), 1, began - 9_000)
    const response = await world.ask(
      { query: 'subscription { endless }' },
      { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
    )
    const text = await response.text()
    expect(text).toMatch(
      /"endless":1[\s\S]*"code":"TOKEN_REFUSED","values":\{"reason":"EXPIRED"\}[\s\S]*event: complete/,
    )
    expect(Date.now() - began).toBeLessThan(4_000)
  })

  test('asked for with a bad token is refused', async () => {
    const response = await world.ask(
      { query: 'subscription { counting(to: 1) }' },
      { authorization: 'Bearer not-a-token', accept: 'text/event-stream' },
    )
    expect([response.status, await codeOf(response)]).toEqual([401, 'TOKEN_REFUSED'])
  })
})

test('where nobody can sign in, a token is refused rather than passed over', async () => {
  await using closed = await exampleEdge({ authentication: undefined as never })
  expect(await codeOf(await closed.ask({ query: '{ hello }' }, await world.signedIn()))).toBe('TOKEN_REFUSED')
  expect((await closed.ask({ query: '{ hello }' })).status).toBe(200)
})

import { exportJWK } from 'jose'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ExampleIssuer, exampleAudience } from './example-issuer.js'
import { RemoteIssuer } from './remote-issuer.js'
import { Tokens } from './tokens.js'

const discoveryPath = '/.well-known/openid-configuration'

let issuer: ExampleIssuer
let apart: number
beforeEach(async () => {
  issuer = await ExampleIssuer.start()
  apart = 0
})
afterEach(() => issuer[Symbol.asyncDispose]())

const now = () => Date.now() + apart
const minutes = (count: number) => {
  apart += count * 60_000
}
const fresh = (name = issuer.url, production = false) =>
  new Tokens([new RemoteIssuer(name, { audience: exampleAudience, production, now })], { now })
/** By the clock of the test. */
const tokenFor = (life: number) => {
  const seconds = Math.floor(now() / 1_000)
  return issuer.token({ iat: seconds, exp: seconds + life })
}
const keyUnknown = expect.objectContaining({ code: 'TOKEN_REFUSED', values: { reason: 'KEY' } })
const unavailable = expect.objectContaining({ code: 'ISSUER_UNAVAILABLE', status: 503 })

describe('keys', () => {
  test('are asked for once, however many wait for them', async () => {
    const tokens = fresh()
    const token = await issuer.token()
    await Promise.all(Array.from({ length: 50 }, () => tokens.check(token)))
    expect(issuer.asked).toEqual([discoveryPath, '/keys'])
  })

  test('change without a restart', async () => {
    const tokens = fresh()
    await tokens.check(await issuer.token())
    await issuer.rotate('second')
    await expect(tokens.check(await issuer.token())).resolves.toBeDefined()
  })

  test('that were withdrawn are good for ten minutes at most', async () => {
    const tokens = fresh()
    const token = await tokenFor(3_000)
    await tokens.check(token)
    await issuer.rotate('second')
    minutes(9.9)
    await expect(tokens.check(token)).resolves.toBeDefined()
    minutes(0.2)
    await expect(tokens.check(token)).rejects.toEqual(keyUnknown)
  })

  test('that are made up make the issuer be asked once in half a minute', async () => {
    const tokens = fresh()
    await tokens.check(await issuer.token())
    const made = await Promise.all(Array.from({ length: 200 }, (_, i) => issuer.token({}, { kid: `made-up-${i}` })))
    const at = (token: string) => tokens.check(token).catch((error) => error.code)
    expect(new Set(await Promise.all(made.slice(0, 100).map(at)))).toEqual(new Set(['TOKEN_REFUSED']))
    for (const token of made.slice(100)) expect(await at(token)).toBe('TOKEN_REFUSED')
    expect(issuer.keysAsked).toBe(2)
    minutes(0.51)
    await Promise.all(made.map(at))
    expect(issuer.keysAsked).toBe(3)
    await expect(tokens.check(await tokenFor(600))).resolves.toBeDefined()
  })

  test('that are known go on being good while the issuer is away, for an hour and some minutes', async () => {
    const tokens = fresh()
    await tokens.check(await tokenFor(600))
    issuer.statuses.set('/keys', 500)
    minutes(60)
    await expect(tokens.check(await tokenFor(600))).resolves.toBeDefined()
    minutes(11)
    await expect(tokens.check(await tokenFor(600))).rejects.toEqual(unavailable)
  })

  test('of an issuer that is away are asked for again after five seconds, not at each request', async () => {
    issuer.statuses.set('/keys', 503)
    const tokens = fresh()
    const token = await issuer.token()
    for (let time = 0; time < 20; time++) await expect(tokens.check(token)).rejects.toEqual(unavailable)
    expect(issuer.keysAsked).toBe(1)
    issuer.statuses.clear()
    apart += 5_001
    await expect(tokens.check(token)).resolves.toBeDefined()
  })
})

describe('an issuer', () => {
  test('that calls itself by another name is not believed', async () => {
    issuer.discovery = { issuer: `${issuer.url}/` }
    await expect(fresh().check(await issuer.token())).rejects.toEqual(unavailable)
    expect(issuer.keysAsked).toBe(0)
  })

  test.each(['http://192.0.2.1/keys', 'ftp://127.0.0.1/keys', 'file:///etc/passwd', 'no address'])(
    'whose keys are at %s is not asked for them',
    async (address) => {
      issuer.discovery = { jwks_uri: address }
      await expect(fresh().check(await issuer.token())).rejects.toEqual(unavailable)
    },
  )

  test('without https is not asked in production', async () => {
    await expect(fresh(issuer.url, true).check(await issuer.token())).rejects.toEqual(unavailable)
    expect(issuer.asked).toEqual([])
  })

  test('that signs in machines alone is found by the document of OAuth', async () => {
    issuer.statuses.set(discoveryPath, 404)
    await expect(fresh().check(await issuer.token())).resolves.toBeDefined()
    expect(issuer.asked).toEqual([discoveryPath, '/.well-known/oauth-authorization-server', '/keys'])
  })

  test('that gives two keys of one name gives none', async () => {
    issuer.keys = [issuer.keys[0]!, issuer.keys[0]!]
    await expect(fresh().check(await issuer.token())).rejects.toEqual(keyUnknown)
  })

  test('that gives its private key is not believed', async () => {
    const [key] = issuer.keys
    issuer.keys = [{ ...key!, jwk: await exportJWK(key!.privateKey) }]
    await expect(fresh().check(await issuer.token())).rejects.toEqual(keyUnknown)
  })

  test('that sends a redirect is not followed', async () => {
    issuer.statuses.set('/keys', 302)
    await expect(fresh().check(await issuer.token())).rejects.toEqual(unavailable)
  })
})

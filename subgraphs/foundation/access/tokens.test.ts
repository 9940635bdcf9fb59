import { createHmac, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { exportSPKI, generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ExampleIssuer, exampleAudience } from './example-issuer.js'
import { OwnIssuer } from './own-issuer.js'
import type { TokenFault } from './refusals.js'
import { RemoteIssuer } from './remote-issuer.js'
import { Tokens } from './tokens.js'

let issuer: ExampleIssuer
let other: ExampleIssuer
let tokens: Tokens

beforeAll(async () => {
  issuer = await ExampleIssuer.start()
  other = await ExampleIssuer.start()
  tokens = new Tokens([new RemoteIssuer(issuer.url, { audience: exampleAudience, production: false })])
})
afterAll(async () => {
  await issuer[Symbol.asyncDispose]()
  await other[Symbol.asyncDispose]()
})

const seconds = () => Math.floor(Date.now() / 1_000)
const refused = (reason: TokenFault) =>
  expect.objectContaining({ code: 'TOKEN_REFUSED', status: 401, values: { reason } })
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const claims = () => ({ iss: issuer.url, aud: exampleAudience, iat: seconds(), exp: seconds() + 600 })

test('a token of a known issuer, for us and in its time, is taken', async () => {
  const { claims, issuer: by } = await tokens.check(await issuer.token({ sub: 'somebody' }))
  expect(claims).toMatchObject({ sub: 'somebody', iss: issuer.url })
  expect(by.name).toBe(issuer.url)
})

test('one of several audiences is enough', async () => {
  await expect(tokens.check(await issuer.token({ aud: ['others', exampleAudience] }))).resolves.toBeDefined()
})

describe.each(['RS256', 'PS256', 'ES256', 'ES384'])('an issuer that signs with %s', (alg) => {
  test('is taken', async () => {
    await using signer = await ExampleIssuer.start(alg)
    const own = new Tokens([new RemoteIssuer(signer.url, { audience: exampleAudience, production: false })])
    await expect(own.check(await signer.token())).resolves.toBeDefined()
  })
})

describe('a token is refused', () => {
  test.each<[why: string, reason: TokenFault, said: Record<string, unknown>]>([
    ['for others', 'AUDIENCE', { aud: 'https://others.example.no' }],
    ['for nobody', 'CLAIMS', { aud: undefined }],
    ['of another issuer', 'ISSUER', { iss: 'https://evil.example.no' }],
    ['of an issuer with a slash more', 'ISSUER', { iss: 'SLASH' }],
    ['of several issuers', 'ISSUER', { iss: ['URL'] }],
    ['without an issuer', 'ISSUER', { iss: undefined }],
    ['without an end', 'CLAIMS', { exp: undefined }],
    ['with an end in words', 'CLAIMS', { exp: '2999-01-01' }],
    ['without a beginning', 'CLAIMS', { iat: undefined }],
    ['of the future', 'NOT_YET', { iat: 30 }],
    ['that is not good yet', 'NOT_YET', { nbf: 30 }],
    ['that is over', 'EXPIRED', { iat: -100, exp: -11 }],
    ['good for more than an hour', 'TOO_LONG_LIVED', { iat: 0, exp: 3_601 }],
    ['good for ever', 'TOO_LONG_LIVED', { exp: 1e300 }],
    ['issued long ago', 'EXPIRED', { iat: -7_200, exp: 600 }],
  ])('%s', async (_, reason, said) => {
    // Small numbers are seconds from now.
    const at = (value: unknown) => (typeof value === 'number' && Math.abs(value) < 1e5 ? seconds() + value : value)
    const text = JSON.stringify(said, (_, value) =>
      value === 'URL' ? issuer.url : value === 'SLASH' ? `${issuer.url}/` : at(value),
    )
    const given = { ...Object.fromEntries(Object.keys(said).map((name) => [name, undefined])), ...JSON.parse(text) }
    await expect(tokens.check(await issuer.token(given))).rejects.toEqual(refused(reason))
  })

  test.each([9, -9])('not where a clock is %i s off', async (off) => {
    await expect(
      tokens.check(await issuer.token({ iat: seconds() + off, exp: seconds() + off + 5 })),
    ).resolves.toBeDefined()
  })

  test.each<[why: string, reason: TokenFault, header: Record<string, unknown>]>([
    ['with a key in its header', 'HEADER', { jwk: { kty: 'EC' } }],
    ['that says where its keys are', 'HEADER', { jku: 'https://evil.example.no/keys' }],
    ['with an address of a certificate', 'HEADER', { x5u: 'https://evil.example.no/cert' }],
    ['with a certificate', 'HEADER', { x5c: ['MIIB'] }],
    ['with extensions that have to be understood', 'HEADER', { crit: ['exp'], exp: 1 }],
    ['with an unencoded payload', 'HEADER', { b64: false, crit: ['b64'] }],
    ['of another kind', 'HEADER', { typ: 'logout+jwt' }],
    ['with an unknown key', 'KEY', { kid: 'unknown' }],
    ['with a key id that is a path', 'KEY', { kid: '../../../../dev/null' }],
    ['with a key id that is a query', 'KEY', { kid: "x' union select 'secret" }],
    ['with a key id of the language', 'KEY', { kid: '__proto__' }],
    ['with a list of key ids', 'HEADER', { kid: ['first'] }],
    ['with an object as key id', 'HEADER', { kid: { toString: 'first' } }],
    ['with a huge key id', 'HEADER', { kid: 'a'.repeat(201) }],
    ['with an empty key id', 'HEADER', { kid: '' }],
    ['without a key id', 'HEADER', { kid: undefined }],
  ])('%s', async (_, reason, header) => {
    const before = issuer.asked.length
    const [, payload] = (await issuer.token()).split('.')
    const head = encoded({ alg: 'ES256', kid: 'first', ...header })
    const signature = sign('sha256', Buffer.from(`${head}.${payload}`), {
      key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
      dsaEncoding: 'ieee-p1363',
    })
    await expect(tokens.check(`${head}.${payload}.${signature.toString('base64url')}`)).rejects.toEqual(refused(reason))
    if (reason === 'HEADER') expect(issuer.asked.length).toBe(before)
  })

  test.each(['none', 'None', 'NONE', ''])('unsigned, as alg "%s"', async (alg) => {
    const start = `${encoded({ alg, kid: 'first' })}.${encoded(claims())}`
    await expect(tokens.check(`${start}.`)).rejects.toEqual(refused('MALFORMED'))
    await expect(tokens.check(`${start}.AA`)).rejects.toEqual(refused('ALGORITHM'))
  })

  test.each(['HS256', 'HS384', 'HS512'])('signed by %s with the public key for a secret', async (alg) => {
    const start = `${encoded({ alg, kid: 'first' })}.${encoded(claims())}`
    const { publicKey, jwk } = issuer.keys[0]!
    for (const secret of [await exportSPKI(publicKey), JSON.stringify(jwk)]) {
      const mac = createHmac(alg.replace('HS', 'sha'), secret).update(start).digest('base64url')
      await expect(tokens.check(`${start}.${mac}`)).rejects.toEqual(refused('ALGORITHM'))
    }
  })

  test('signed in a way that only our own issuers sign', async () => {
    const { privateKey } = generateKeyPairSync('ed25519')
    const token = await new SignJWT(claims()).setProtectedHeader({ alg: 'EdDSA', kid: 'first' }).sign(privateKey)
    await expect(tokens.check(token)).rejects.toEqual(refused('ALGORITHM'))
  })

  test('with an algorithm that is not its key’s', async () => {
    const { privateKey } = await generateKeyPair('RS256')
    const token = await new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', kid: 'first' }).sign(privateKey)
    await expect(tokens.check(token)).rejects.toEqual(refused('KEY'))
  })

  test('signed by another issuer in the name of this one', async () => {
    await expect(tokens.check(await other.token({ iss: issuer.url }))).rejects.toEqual(refused('SIGNATURE'))
  })

  test('changed after it was signed', async () => {
    const [head, payload, signature] = (await issuer.token({ sub: 'somebody' })).split('.')
    const said = JSON.parse(Buffer.from(payload!, 'base64url').toString())
    const forged = `${head}.${encoded({ ...said, sub: 'somebody else' })}.${signature}`
    await expect(tokens.check(forged)).rejects.toEqual(refused('SIGNATURE'))
    await expect(tokens.check(`${head}.${payload}.AAAA`)).rejects.toEqual(refused('SIGNATURE'))
  })

  test.each<[string, TokenFault, string]>([
    ['no token', 'MALFORMED', 'somebody'],
    ['nothing', 'MALFORMED', ''],
    ['two parts', 'MALFORMED', 'e30.e30'],
    ['encrypted', 'MALFORMED', 'e30.e30.e30.e30.e30'],
    ['without JSON in it', 'MALFORMED', 'AAAA.AAAA.AAAA'],
    ['a list', 'MALFORMED', `${encoded([])}.${encoded([])}.AAAA`],
    ['with a line break', 'MALFORMED', 'e30.e30.e30\n'],
    ['endless', 'TOO_LONG', 'a'.repeat(8_001)],
  ])('%s', async (_, reason, token) => {
    const before = issuer.asked.length
    await expect(tokens.check(token)).rejects.toEqual(refused(reason))
    expect(issuer.asked.length).toBe(before)
  })

  test('and nothing of it is told', async () => {
    const error = await tokens.check(await issuer.token({ sub: 'a-secret-name', aud: 'others' })).catch((each) => each)
    expect(
      JSON.stringify([error.sentences, error.values, error.headers, error.message, String(error.cause)]),
    ).not.toContain('a-secret-name')
    expect(error.headers).toEqual({ 'www-authenticate': 'Bearer realm="bygdevekst", error="invalid_token"' })
  })
})

describe('an issuer of our own', () => {
  const name = 'urn:example'
  const seed = Buffer.alloc(32, 7)

  test('is known by a key that follows from its seed, in every process the same', async () => {
    const [here, there] = [1, 2].map(() => new OwnIssuer({ name, audience: 'us', seed }))
    await expect(new Tokens([there!]).check(await here!.sign({ sub: 'somebody' }, 60))).resolves.toBeDefined()
    const stranger = new OwnIssuer({ name, audience: 'us' })
    await expect(new Tokens([there!]).check(await stranger.sign({}, 60))).rejects.toEqual(refused('KEY'))
  })

  test('tells the public half of its key alone', () => {
    const [key] = new OwnIssuer({ name, audience: 'us', seed }).keys.keys
    expect(Object.keys(key!).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x'])
    expect(createPublicKey({ key: key as never, format: 'jwk' }).asymmetricKeyType).toBe('ed25519')
  })

  test('has tokens refused when their time is over', async () => {
    let now = Date.now()
    const own = new OwnIssuer({ name, audience: 'us' })
    const clocked = new Tokens([own], { now: () => now })
    const token = await own.sign({}, 60, now)
    await expect(clocked.check(token)).resolves.toBeDefined()
    now += 71_000
    await expect(clocked.check(token)).rejects.toEqual(refused('EXPIRED'))
  })
})

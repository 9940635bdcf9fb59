import { beforeEach, describe, expect, test } from 'vitest'
import { makeKey } from './api-keys.js'
import { anyone, HeaderAuthentication } from './authentication.js'
import { ExampleDirectory } from './example-directory.js'
import { OwnIssuer } from './own-issuer.js'
import { RememberingDirectory } from './remembering-directory.js'

const pepper = 'the pepper of a test'
const issuer = new OwnIssuer({ name: 'urn:example', audience: 'us' })

let directory: ExampleDirectory
let now: number
let authentication: HeaderAuthentication
beforeEach(() => {
  directory = new ExampleDirectory()
  now = Date.now()
  const remembering = new RememberingDirectory(directory, { now: () => now })
  authentication = new HeaderAuthentication({ issuers: [issuer], directory: remembering, pepper, now: () => now })
})

const refused = (code: string, status: number) => expect.objectContaining({ code, status })

test('whoever says nothing is anyone, and nobody is asked about them', async () => {
  expect(await authentication.authenticate({ cookie: 'session=1', 'x-acting-for': 'kdd' })).toBe(anyone)
  expect(directory.asked).toBe(0)
})

describe('a token', () => {
  const claims = { consumer: { authority: 'iso6523-actorid-upis', ID: '0192:972417858' }, scope: 'bygdevekst:handle' }

  test('says who acts, and until when', async () => {
    const authorization = `bearer ${await issuer.sign(claims, 60, now)}`
    const { actor, until, keyHolder } = await authentication.authenticate({ authorization })
    expect(actor).toEqual({ party: 'kdd', person: null, supplier: null, tasks: ['HANDLE'] })
    expect(until! - now).toBeGreaterThan(60_000)
    expect(until! - now).toBeLessThanOrEqual(70_000)
    expect(keyHolder).toBeNull()
  })

  test.each(['Basic a2RkOmtkZA==', 'Bearer', 'Bearer  ', 'Bearer a b', ''])('is not "%s"', async (authorization) => {
    await expect(authentication.authenticate({ authorization })).rejects.toEqual(refused('TOKEN_REFUSED', 401))
  })
})

describe('a key', () => {
  test('names a reader, who may see no more than anyone', async () => {
    const { key, prefix } = makeKey(pepper)
    directory.keep(key, pepper, { prefix, name: 'Nationen' })
    expect(await authentication.authenticate({ 'x-api-key': key })).toEqual({
      actor: null,
      until: null,
      keyHolder: { prefix, name: 'Nationen' },
    })
  })

  test('that is revoked is refused within five seconds', async () => {
    const { key, prefix, hash } = makeKey(pepper)
    directory.keep(key, pepper, { prefix, name: 'Nationen' })
    await authentication.authenticate({ 'x-api-key': key })
    directory.keys.delete(hash)
    now += 5_000
    await expect(authentication.authenticate({ 'x-api-key': key })).rejects.toEqual(refused('KEY_REFUSED', 401))
  })

  test('that is unknown is refused, and told nothing of itself', async () => {
    const { key } = makeKey(pepper)
    const error = await authentication.authenticate({ 'x-api-key': key }).catch((each) => each)
    expect(error).toEqual(refused('KEY_REFUSED', 401))
    expect(JSON.stringify([error.sentences, error.values])).not.toContain(key.slice(3, 11))
  })

  test('made with another pepper is unknown', async () => {
    const { key, prefix } = makeKey(pepper)
    directory.keep(key, 'another pepper', { prefix, name: 'Nationen' })
    await expect(authentication.authenticate({ 'x-api-key': key })).rejects.toEqual(refused('KEY_REFUSED', 401))
  })

  test.each(['', 'bv_', 'bv_0123abcd_short', `bv_0123abcd_${'a'.repeat(44)}`, `bv_0123ABCD_${'a'.repeat(43)}`])(
    'in no form of ours, "%s", is refused without asking anybody',
    async (key) => {
      await expect(authentication.authenticate({ 'x-api-key': key })).rejects.toEqual(refused('KEY_REFUSED', 401))
      expect(directory.asked).toBe(0)
    },
  )

  test('that is bad is not made good by a token beside it', async () => {
    const authorization = `Bearer ${await issuer.sign({ sub: 'somebody' }, 60, now)}`
    await expect(authentication.authenticate({ authorization, 'x-api-key': 'bv_' })).rejects.toMatchObject({
      code: 'KEY_REFUSED',
    })
  })

  test('is kept as a hash that says nothing of it', () => {
    const made = Array.from({ length: 100 }, () => makeKey(pepper))
    expect(new Set(made.map(({ key }) => key)).size).toBe(100)
    for (const { key, prefix, hash } of made) {
      expect(key).toMatch(new RegExp(`^bv_${prefix}_[\\w-]{43}$`))
      expect(hash).toMatch(/^[0-9a-f]{64}$/)
    }
  })
})

import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memberOf } from '../../subgraphs/foundation/access/example-directory.js'
import { type ExampleAccess, exampleAccess } from './example-platform.js'
import { LocalIssuer, LocalIssuerRefused, localIssuerName } from './local-issuer.js'

const whoActs = { query: '{ context { actor { party person supplier tasks } } }' }

let access: ExampleAccess
beforeAll(async () => {
  access = await exampleAccess()
})
afterAll(() => access[Symbol.asyncDispose]())

const asking = async (token: string, headers: Record<string, string> = {}) =>
  (await access.world.ask(whoActs, { authorization: `Bearer ${token}`, ...headers })).json()

describe('a token made beside the running gateway', () => {
  test('is good there: a machine’s', async () => {
    const token = await access.issuer.machineToken({ organisation: '972417858', scope: 'bygdevekst:handle' })
    expect(await asking(token)).toMatchObject({
      data: { context: { actor: { party: 'kdd', person: null, supplier: null, tasks: ['HANDLE'] } } },
    })
  })

  test('is good there: a supplier’s', async () => {
    access.directory.suppliers.push({ supplier: '986399445', mandate: { party: 'kdd', tasks: ['DRAFT'] } })
    const wanted = { organisation: '972417858', supplier: '986399445', scope: 'bygdevekst:draft bygdevekst:approve' }
    expect(await asking(await access.issuer.machineToken(wanted))).toMatchObject({
      data: { context: { actor: { party: 'kdd', supplier: '986399445', tasks: ['DRAFT'] } } },
    })
  })

  test('is good there: a person’s, also of one who is on record and no role', async () => {
    const mandate = { party: 'kdd', tasks: ['APPROVE'] } as const
    access.directory.members.push({ issuer: localIssuerName, subject: 'kari', mandate })
    const token = await access.issuer.personToken('kari')
    expect(await asking(token)).toMatchObject({
      data: { context: { actor: { party: 'kdd', person: memberOf('kari') } } },
    })
  })

  test('is not good where the secret is another', async () => {
    const stranger = new LocalIssuer({
      secret: 'another secret of more than thirty-two',
      audience: null,
      production: false,
    })
    expect(await asking(await stranger.personToken('planner'))).toMatchObject({
      errors: [{ extensions: { code: 'TOKEN_REFUSED', values: { reason: 'KEY' } } }],
    })
  })
})

test('production refuses the local issuer', () => {
  const options = { secret: 'a secret of more than thirty-two characters', audience: null, production: true }
  expect(() => new LocalIssuer(options)).toThrow(LocalIssuerRefused)
})

test('it tells of itself as others do', async () => {
  const response = await fetch(`${access.world.url}/local-issuer/.well-known/openid-configuration`)
  const discovery = (await response.json()) as { jwks_uri: string }
  expect(discovery).toMatchObject({ issuer: localIssuerName, code_challenge_methods_supported: ['S256'] })
  expect(await (await fetch(discovery.jwks_uri)).json()).toEqual(access.issuer.keys)
})

test('nobody else’s name for this machine leads to it', async () => {
  const { port } = new URL(access.world.url)
  const status = (host: string) =>
    new Promise((resolve, reject) => {
      request({ port, host: '127.0.0.1', path: '/local-issuer/keys', headers: { host } }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })
  expect(await status(`localhost:${port}`)).toBe(200)
  expect(await status('evil.example.no')).toBe(404)
  expect(await status('127.0.0.1.evil.example.no')).toBe(404)
})

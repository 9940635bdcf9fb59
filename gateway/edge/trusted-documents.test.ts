import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExampleEdge, exampleEdge } from './example.js'
import { sha256 } from './sha256.js'
import { TrustedDocuments, type TrustedManifest } from './trusted-documents.js'

const greeting = 'query Greeting($name: String) { hello(name: $name) }'
const approval = 'mutation Approval { approve(pilot: "p1") }'
const manifest: TrustedManifest = {
  format: 'bygdevekst-trusted-documents',
  version: 1,
  operations: {
    [sha256(greeting)]: { name: 'Greeting', type: 'query', text: greeting },
    [sha256(approval)]: { name: 'Approval', type: 'mutation', text: approval },
  },
}
const byHash = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: sha256(text) } } })
const search = (parameters: Record<string, unknown>) => {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters))
    params.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  return params
}

let world: ExampleEdge
let strict: ExampleEdge
beforeAll(async () => {
  world = await exampleEdge({ trusted: manifest })
  strict = await exampleEdge({ trusted: manifest, trustedOnly: true })
})
afterAll(() => Promise.all([world[Symbol.asyncDispose](), strict[Symbol.asyncDispose]()]))

const post = async (edge: ExampleEdge, body: object) => (await edge.ask(body)).json()
const get = async (edge: ExampleEdge, parameters: Record<string, unknown>) =>
  (await fetch(`${edge.url}/graphql?${search(parameters)}`)).json()
const refused = (code: string) => ({ errors: [{ extensions: { code } }] })
const greeted = { data: { hello: 'Hei, Aure!' } }
const variables = { name: 'Aure' }

describe('a trusted document is asked for by its hash', () => {
  test.each([
    ['an extension', byHash(greeting)],
    ['documentId', { documentId: sha256(greeting) }],
    ['documentId with its kind', { documentId: `sha256:${sha256(greeting)}` }],
    ['the hash and the text', { ...byHash(greeting), query: greeting }],
  ])('as %s, by POST and by GET', async (_, parameters) => {
    for (const edge of [world, strict]) {
      expect(await post(edge, { ...parameters, variables })).toMatchObject(greeted)
      expect(await get(edge, { ...parameters, variables })).toMatchObject(greeted)
    }
  })

  test('and an act among them still never by GET', async () => {
    expect(await get(world, byHash(approval))).toMatchObject(refused('GET_NEVER_ACTS'))
    const response = await world.ask(byHash(approval), await world.signedIn())
    expect(await response.json()).toMatchObject({ data: { approve: true } })
  })
})

describe('what is not in the manifest', () => {
  const other = '{ context { day } }'

  test('is not found by its hash', async () => {
    expect(await post(world, byHash(other))).toMatchObject(refused('PERSISTED_QUERY_NOT_FOUND'))
    expect(await get(world, { documentId: sha256(other) })).toMatchObject(refused('PERSISTED_QUERY_NOT_FOUND'))
  })

  test('is answered when its text comes along, and forgotten: clients register nothing', async () => {
    expect(await post(world, { ...byHash(other), query: other })).toHaveProperty('data.context.day')
    expect(await post(world, byHash(other))).toMatchObject(refused('PERSISTED_QUERY_NOT_FOUND'))
  })

  test('is refused when hash and text are not of the same', async () => {
    expect(await post(world, { ...byHash(greeting), query: other })).toMatchObject(
      refused('PERSISTED_QUERY_HASH_MISMATCH'),
    )
  })

  test('is refused where only trusted documents are answered', async () => {
    expect(await post(strict, { query: other })).toMatchObject(refused('TRUSTED_DOCUMENTS_ONLY'))
    expect(await post(strict, { ...byHash(other), query: other })).toMatchObject(refused('TRUSTED_DOCUMENTS_ONLY'))
    expect(await post(strict, { query: greeting, variables })).toMatchObject(greeted)
  })
})

test('a hash that is no text is refused', async () => {
  expect(await post(world, { extensions: { persistedQuery: { version: 1 } } })).toMatchObject(
    refused('PARAMETER_REFUSED'),
  )
  expect(await post(world, { documentId: 7 })).toMatchObject(refused('PARAMETER_REFUSED'))
})

test('a manifest whose text was changed refuses the start', () => {
  const [hash] = Object.keys(manifest.operations)
  const changed = {
    ...manifest,
    operations: { [hash!]: { name: 'Greeting', type: 'query' as const, text: '{ hello }' } },
  }
  expect(() => new TrustedDocuments(changed)).toThrow('"Greeting" is not the text')
})

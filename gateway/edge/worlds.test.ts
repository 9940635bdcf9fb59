import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type ExampleEdge, exampleEdge } from './example.js'

let edge: ExampleEdge
let before: number
beforeAll(async () => {
  edge = await exampleEdge()
})
afterAll(() => edge[Symbol.asyncDispose]())
beforeEach(() => {
  before = edge.engine.executed
})

async function told(query: string, variables: object = {}, headers: Record<string, string> = {}) {
  const response = await edge.ask({ query, variables }, headers)
  return { status: response.status, body: (await response.json()) as { errors?: unknown[]; data?: unknown } }
}

test('a question about both worlds is refused whole, before anyone is asked', async () => {
  const { status, body } = await told(
    '{ hello pilot(key: "demo-smola-aure") { county { pilots { key } } } }',
    {},
    { 'accept-language': 'en' },
  )

  expect(status).toBe(200)
  expect(body).toEqual({
    errors: [
      {
        message: expect.stringMatching(/"pilot\.county\.pilots\.world" is "REAL".*Ask twice/),
        extensions: {
          code: 'MIXED_WORLDS',
          values: {
            real: 'REAL',
            realPlace: 'pilot.county.pilots.world',
            demo: 'demo-smola-aure',
            demoPlace: 'pilot.key',
          },
          path: ['pilot', 'county', 'pilots', 'world'],
        },
      },
    ],
  })
  expect(edge.engine.executed).toBe(before)
})

test('in the language of its reader, and with the status of what was not executed', async () => {
  const headers = { accept: 'application/graphql-response+json', 'accept-language': 'nn' }
  const { status, body } = await told('{ pilots { key } demo: pilots(world: DEMO) { key } }', {}, headers)

  expect(status).toBe(400)
  expect(body.errors).toMatchObject([{ message: expect.stringContaining('blandar røyndomen') }])
})

test('the same document is refused and answered, as its variables have it', async () => {
  const query = `query ($key: ID!, $world: World! = REAL, $beside: Boolean! = true) {
    pilot(key: $key) { key ... @include(if: $beside) { county { pilots(world: $world) { key } } } }
  }`
  const codes: unknown[] = []
  for (const variables of [
    { key: 'demo-a' },
    { key: 'demo-a', world: 'DEMO' },
    { key: 'a', world: 'DEMO' },
    { key: 'a' },
    { key: 'demo-a', beside: false },
  ]) {
    const { body } = await told(query, variables)
    codes.push((body.errors as { extensions: { code: string } }[] | undefined)?.[0]?.extensions.code)
  }

  expect(codes).toEqual(['MIXED_WORLDS', undefined, 'MIXED_WORLDS', undefined, undefined])
  expect(edge.engine.executed).toBe(before + 3)
})

test('so is a subscription', async () => {
  const query = 'subscription { changed(pilot: "demo-smola-aure") }'
  const response = await edge.ask({ query }, { accept: 'text/event-stream' })

  expect(await response.text()).toMatch(/^event: next\ndata: \{"errors":\[.*MIXED_WORLDS.*\n\nevent: complete/)
})

import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExampleEdge, exampleEdge } from './example.js'

let world: ExampleEdge
beforeAll(async () => {
  world = await exampleEdge()
})
afterAll(() => world[Symbol.asyncDispose]())

const audits = serverAudits({ url: () => `${world.url}/graphql` })

describe('GraphQL over HTTP, in the words of the graphql-http audit', () => {
  test('the audit asks 61 things', () => {
    expect(audits).toHaveLength(61)
  })

  test.each(audits)('$id $name', async ({ fn }) => {
    const result = await fn()
    expect(result.status, 'reason' in result ? result.reason : undefined).toBe('ok')
  })
})

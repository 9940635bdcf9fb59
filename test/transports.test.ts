import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repositoryFile } from '../subgraphs/foundation/repository.js'
import type { TestDatabase } from './database.js'
import { startWorld, type World, worldDatabase } from './world.js'

interface Named {
  readonly name: string
  readonly type: 'query' | 'mutation'
  readonly text: string
}

const named: readonly Named[] = Object.values(
  JSON.parse(readFileSync(repositoryFile('gateway/operations.json'), 'utf8')).operations,
)

let database: TestDatabase
let together: World
let apart: World

beforeAll(async () => {
  database = await worldDatabase()
  ;[together, apart] = await Promise.all([
    startWorld({ mode: 'in-process', database }),
    startWorld({ mode: 'processes', database }),
  ])
})

afterAll(async () => {
  await Promise.all([together?.stop(), apart?.stop()])
  await database?.end()
})

const both = (query: string, variables: object) =>
  Promise.all([together, apart].map((world) => world.graphql(query, variables, { 'x-request-id': 'the-same-request' })))

/** What a named question needs to be answered: the key of something there is. */
async function variablesFor({ name, text }: Named): Promise<Record<string, string>> {
  // Those with a default come without.
  const [, key] = /\$(\w+)\s*:\s*\w+!(?!=)/.exec(text) ?? []
  if (key === undefined) return {}
  if (key === 'county') return { county: '15' }
  if (key === 'party') return { party: 'husbanken' }
  if (name === 'SourcesFind') return { id: 'avtale-smola-aure' }
  const list = named.find((each) => each.name === name.replace('Find', 'List'))!
  const { body } = await together.graphql(list.text)
  const [{ nodes }] = Object.values(body.data) as [{ nodes: Record<string, string>[] }]
  return { [key]: nodes.at(-1)![key]! }
}

describe('in one process and in several, a question has the same answer to the byte', () => {
  test.each(named.map((question) => [question.name, question] as const))('%s', async (_name, question) => {
    const variables = await variablesFor(question)
    const answers = new Set<string>()
    // Seen often, a document is compiled; the answer stays the same then, too.
    for (let time = 1; time <= 5; time++) {
      for (const { status, text, body } of await both(question.text, variables)) {
        expect([status, body.errors]).toEqual([200, undefined])
        expect(Object.values(body.data)).not.toContain(null)
        expect(body.extensions.cost.actual).toEqual({ roomCalls: 1, statements: expect.any(Number) })
        answers.add(text)
      }
    }
    expect(answers.size).toBe(1)
  })

  test.each<[what: string, query: string, variables?: object]>([
    ['a page that is too long', '{ pilots(first: 101) { nodes { id } } }'],
    ['a blank search', '{ parties(where: { name: { contains: " " } }) { nodes { id } } }'],
    ['a key that is not there', '{ pilot(id: "nowhere") { id } }'],
    ['a cursor made up', '{ pilots(after: "abc") { nodes { id } } }'],
    ['a field that is not there', '{ pilots { nodes { colour } } }'],
    [
      'a variable of the wrong kind',
      'query ($first: Int) { pilots(first: $first) { nodes { id } } }',
      { first: 'ten' },
    ],
    ['one right and one refused', '{ a: pilot(id: "smola-aure") { name } b: pilots(first: 0) { nodes { id } } }'],
  ])('%s', async (_what, query, variables = {}) => {
    const [one, other] = await both(query, variables)
    expect(other!.text).toBe(one!.text)
    expect(other!.status).toBe(one!.status)
  })
})

import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repositoryFile } from '../subgraphs/foundation/repository.js'
import type { TestDatabase } from './database.js'
import { demoDatabase } from './demo.js'
import { startWorld, type World } from './world.js'

interface Named {
  readonly name: string
  readonly type: 'query' | 'mutation'
  readonly text: string
}

/** Acts are done once: they have tests of their own. */
const named = Object.values<Named>(
  JSON.parse(readFileSync(repositoryFile('gateway/operations.json'), 'utf8')).operations,
).filter(({ type }) => type === 'query')

let database: TestDatabase
let together: World
let apart: World

beforeAll(async () => {
  database = await demoDatabase()
  ;[together, apart] = await Promise.all([
    startWorld({ mode: 'in-process', database }),
    startWorld({ mode: 'processes', database }),
  ])
}, 240_000)

afterAll(async () => {
  await Promise.all([together?.stop(), apart?.stop()])
  await database?.end()
})

const both = (query: string, variables: object) =>
  Promise.all([together, apart].map((world) => world.graphql(query, variables, { 'x-request-id': 'the-same-request' })))

/** What has to be said of a question of the demonstration, by the name of the variable. */
const keys: Readonly<Record<string, string | number>> = {
  county: '15',
  indicator: 'demo-common/skills',
  measure: 'demo-smola-aure/m1',
  party: 'smola-kommune',
  pilot: 'demo-smola-aure',
  stage: 'SPENT',
  theme: 'housing',
  version: 'demo-smola-aure/2025/v2',
  year: 2025,
}

/** Where the key that a question finds something by is not one of the list beside it. */
const found: Readonly<Record<string, string>> = {
  AgreementsCycle: 'demo-smola-aure',
  PlansVersionsFind: 'demo-smola-aure/2025/v2',
  SourcesFind: 'avtale-smola-aure',
}

/** What a named question needs to be answered in one world, where it says which: a find the key of something there is. */
async function variablesFor({ name, text }: Named, world: string): Promise<Record<string, unknown>> {
  const variables: Record<string, unknown> = text.includes('$world:') ? { world } : {}
  // Those with a default come without.
  for (const [, key] of text.matchAll(/\$(\w+)\s*:\s*\w+!(?!=)/g)) {
    variables[key!] = keys[key!] ?? found[name] ?? (await lastListed(name, key!))
  }
  return variables
}

async function lastListed(name: string, key: string): Promise<string> {
  const list = named.find((each) => each.name === name.replace('Find', 'List'))!
  const { body } = await together.graphql(list.text, { world: 'DEMO' })
  const [{ nodes }] = Object.values(body.data) as [{ nodes: Record<string, string>[] }]
  return nodes.at(-1)![key]!
}

describe('in one process and in several, a question has the same answer to the byte', () => {
  /** Of both worlds, where the question says which and has no key that is of one. */
  const asked = named.flatMap((question) =>
    (question.text.includes('$world:') && !question.text.includes('$indicator:') ? ['DEMO', 'REAL'] : ['DEMO']).map(
      (world) => [question.name, world, question] as const,
    ),
  )

  test.each(asked)('%s, %s', async (_name, world, question) => {
    const variables = await variablesFor(question, world)
    const answers = new Set<string>()
    // Seen often, a document is compiled; the answer stays the same then, too.
    for (let time = 1; time <= 4; time++) {
      for (const { status, text, body } of await both(question.text, variables)) {
        expect([status, body.errors]).toEqual([200, undefined])
        expect(Object.values(body.data)).not.toContain(null)
        expect(body.extensions.cost.actual.roomCalls).toBeLessThanOrEqual(7)
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

import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LocalIssuer } from '../../gateway/access/local-issuer.js'
import { type ActingClient, createActingClient } from '../../sdk/src/acts.js'
import { repositoryFile } from '../../subgraphs/foundation/repository.js'
import type { TestDatabase } from '../database.js'
import { verifiedDatabase } from '../verified.js'
import { askAt } from '../world.js'
import { type Acting, startActing } from '../writing/people.js'
import { type Player, roles, type Viewer, viewers } from '../year/cast.js'
import { Dice } from './dice.js'
import { type Editions, History } from './history.js'
import { randomQuestion } from './random-questions.js'

/*
 * Agreements that nobody has made live through whatever the dice give them, over HTTP. After each act some ask what the dice
 * make them ask; at the end each is told the same of each of those moments, to the byte.
 */
const histories = process.env.SIZE === 'full' ? 300 : 30
const asksAfterEach = process.env.SIZE === 'full' ? 4 : 1

const query = buildSchema(readFileSync(repositoryFile('gateway/api.graphql'), 'utf8')).getQueryType()!

let database: TestDatabase
let platform: Acting
const headersOf = new Map<Viewer, Record<string, string>>([['anybody', {}]])
const clients = new Map<Player, ActingClient>()

beforeAll(async () => {
  database = await verifiedDatabase()
  platform = await startActing(database, roles)
  const issuer = new LocalIssuer({ secret: database.secret, audience: null, production: false })
  for (const { subject } of roles) {
    const headers = { authorization: `Bearer ${await issuer.personToken(subject)}` }
    headersOf.set(subject as Viewer, headers)
    clients.set(subject as Player, createActingClient({ url: platform.url, headers }))
  }
  const vote = { world: 'DEMO', year: 2026, amount: 2_000_000_000, reference: 'Oppdiktet vedtak' } as const
  expect((await clients.get('approver')!.recordAppropriation(vote)).orThrow().outcome).toBe('DONE')
}, 120_000)
afterAll(async () => {
  await platform?.stop()
  await database?.end()
})

const ask = (question: string, viewer: Viewer, headers: Record<string, string> = {}) =>
  askAt(platform.url, question, {}, { ...headersOf.get(viewer), ...headers })

/** As one of the main parties is told. */
const editions: Editions = {
  plan: async (id) =>
    (await ask(`{ planVersion(id: "${id}") { edition } }`, 'smola')).body.data.planVersion?.edition ?? 1,
  measure: async (id) => {
    const plan = id.slice(0, id.lastIndexOf('/'))
    const { body } = await ask(
      `{ planVersion(id: "${plan}") { measures(first: 9) { nodes { id edition } } } }`,
      'smola',
    )
    const nodes: { id: string; edition: number }[] = body.data.planVersion?.measures.nodes ?? []
    return nodes.find((each) => each.id === id)?.edition ?? 1
  },
}

interface Kept {
  readonly question: string
  readonly viewer: Viewer
  readonly revision: number
  readonly text: string
}

const letters = (number: number) => String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26))

test('what anyone was told then is what they are told of then', { timeout: 1_800_000 }, async () => {
  const kept: Kept[] = []
  const players = [...clients.keys()]
  let [acts, done, withData] = [0, 0, 0]
  for (let number = 0; number < histories; number++) {
    const dice = new Dice(number + 1)
    const history = new History(letters(number), editions)
    // Two in three are broken off somewhere.
    let left = dice.chance(1 / 5) ? 1_000 : 5 + dice.upTo(16)
    while (left-- > 0 && !history.isOver) {
      acts += 1
      if (await history.go(dice, (player) => clients.get(player)!, players)) done += 1
      for (let asked = 0; asked < asksAfterEach; asked++) {
        const question = randomQuestion(dice, query, history.known)
        const viewer = dice.pick(viewers)
        const { text, body } = await ask(question, viewer)
        if (body.data && Object.values(body.data).some((value) => value !== null)) withData += 1
        if (body.extensions) kept.push({ question, viewer, revision: body.extensions.revision.number, text })
      }
    }
  }
  expect(done / acts).toBeGreaterThan(0.6)
  expect(withData / kept.length).toBeGreaterThan(0.6)
  expect(kept.length).toBeGreaterThan(histories * 10)
  for (const { question, viewer, revision, text } of kept) {
    const now = await ask(question, viewer, { 'x-as-of': String(revision) })
    expect([question, viewer, revision, now.text]).toEqual([question, viewer, revision, text])
  }
})

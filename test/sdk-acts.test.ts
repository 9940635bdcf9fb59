import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest'
import { demoRoles } from '../data/demo/roles.js'
import { LocalIssuer } from '../gateway/access/local-issuer.js'
import { type ActingClient, type Conflict, createActingClient, type Problem } from '../sdk/src/acts.js'
import { createClient, type Fetch } from '../sdk/src/index.js'
import type { TestDatabase } from './database.js'
import { demoDatabase } from './demo.js'
import { type Acting, startActing } from './writing/people.js'

/*
 * Acts through the SDK, against the real graph, by those whom one may sign in as while trying out the demonstration world.
 */
const smola = 'demo-smola-aure'
const plan = `${smola}/2027/1`

let database: TestDatabase
let platform: Acting
let issuer: LocalIssuer
/** Every request that was sent, as text. */
const sent: string[] = []

beforeAll(async () => {
  database = await demoDatabase()
  platform = await startActing(database, demoRoles)
  issuer = new LocalIssuer({ secret: database.secret, audience: null, production: false })
}, 240_000)

afterAll(async () => {
  await platform?.stop()
  await database?.end()
})

const sending: Fetch = (url, request) => {
  sent.push(request.body)
  return fetch(url, request)
}

type Subject = (typeof demoRoles)[number]['subject']

/** Who acts, over a network that does what it is told to. */
async function acting(subject: Subject | null, network: Fetch = sending): Promise<ActingClient> {
  const headers: Record<string, string> =
    subject === null ? {} : { authorization: `Bearer ${await issuer.personToken(subject)}` }
  return createActingClient({ url: platform.url, language: 'EN', headers, fetch: network })
}

const inSmola = () => acting('smola-planlegger')
const inAure = () => acting('aure-planlegger')

/** How many requests it took, and what came of it. */
async function counted<T>(work: () => Promise<T>): Promise<[requests: number, outcome: T]> {
  const before = sent.length
  const outcome = await work()
  return [sent.length - before, outcome]
}

const titles = async () => {
  const headers = { authorization: `Bearer ${await issuer.personToken('smola-planlegger')}` }
  const client = createClient({ url: platform.url, headers })
  return (await client.plans.measures.list({ version: plan, first: 100 }).toArray()).map(({ title }) => title)
}

const boliger = (title: string) => ({
  planVersion: plan,
  measure: { title, objectives: [{ objective: `${smola}/1` }] },
})

describe('an act through the SDK', () => {
  test('is done, in one request that holds no text, and what it was done to is there', async () => {
    const client = await inSmola()
    const [requests, answer] = await counted(() => client.startPlan({ agreement: smola, year: 2027 }))
    const done = answer.orThrow()

    expect(requests).toBe(1)
    expect(JSON.parse(sent.at(-1)!)).not.toHaveProperty('query')
    expect(done).toMatchObject({ outcome: 'DONE', isDone: true, isRepeated: false, problems: [] })
    if (done.outcome !== 'DONE') throw new Error('It was not done.')
    expectTypeOf(done.revision).toEqualTypeOf<number>()
    expect(done.planVersion).toMatchObject({ id: plan, state: 'DRAFT', edition: 1 })
    expect(answer.revision?.number).toBe(done.revision)
  })

  test('on what others have changed meets a conflict, which names the present edition and what is said now', async () => {
    const [smolaKommune, aureKommune] = await Promise.all([inSmola(), inAure()])
    const added = (await smolaKommune.addMeasure(boliger('Boliger'))).orThrow()
    if (added.outcome !== 'DONE') throw new Error('It was not done.')
    const measureVersion = added.measureVersion.id
    const change = (who: ActingClient, title: string, expectedVersion: number) =>
      who.changeMeasure({ measureVersion, expectedVersion, change: { title } })

    expect((await change(smolaKommune, 'Flere boliger', 1)).orThrow().outcome).toBe('DONE')
    const [requests, late] = await counted(() => change(aureKommune, 'Færre boliger', 1))
    const met = late.orThrow()

    expect(requests).toBe(1)
    expect(met.outcome).toBe('CONFLICT')
    if (met.outcome !== 'CONFLICT') throw new Error('There was no conflict.')
    expectTypeOf(met.conflict).toEqualTypeOf<Conflict>()
    expect(met.conflict).toEqual({
      what: measureVersion,
      expected: 1,
      present: 2,
      changed: { title: 'Flere boliger' },
    })
    expect(met.problems.map(({ code, path }) => [code, path])).toEqual([['VERSION_CONFLICT', ['expectedVersion']]])
    expect((await change(aureKommune, 'Flere og bedre boliger', met.conflict.present)).orThrow().outcome).toBe('DONE')
    expect(await titles()).toContain('Flere og bedre boliger')
  })

  test.each([
    ['trysil-planlegger', 2028, 'ACT_NOT_YOURS'],
    ['aure-medlem', 2028, 'TASK_MISSING'],
    ['smola-planlegger', 2027, 'PLAN_BEGUN_ALREADY'],
    ['smola-planlegger', 2031, 'YEAR_OUTSIDE_TERM'],
  ] as const)('by %s for %i is refused once, and not tried again: %s', async (who, year, code) => {
    const client = await acting(who)
    const [requests, answer] = await counted(() => client.startPlan({ agreement: smola, year }))
    const refused = answer.orThrow()

    expect(requests).toBe(1)
    expect(refused.outcome).toBe('REFUSED')
    expect(refused.problems.map((problem) => problem.code)).toEqual([code])
    expect(refused).not.toHaveProperty('planVersion')
  })

  test('that is refused tells all that stands in the way, where it stands, and what the sentences quote', async () => {
    const measure = { ...boliger('Boliger').measure, firstStep: 'Ring 912 34 567', description: 'ola@smola.no' }
    const refused = (await (await inSmola()).addMeasure({ planVersion: plan, measure })).orThrow()

    if (refused.outcome !== 'REFUSED') throw new Error('It was not refused.')
    expectTypeOf(refused.problems).toEqualTypeOf<readonly Problem[]>()
    expect(
      refused.problems
        .map(({ code, path, values }) => [code, path.join('.'), values.kind])
        .sort(([, a], [, b]) => (String(a) < String(b) ? -1 : 1)),
    ).toEqual([
      ['PERSONAL_DATA_FOUND', 'measure.description', 'EMAIL'],
      ['PERSONAL_DATA_FOUND', 'measure.firstStep', 'PHONE'],
    ])
  })

  test('by nobody is an error of the request, not an outcome of the act', async () => {
    const client = await acting(null)
    const [requests, answer] = await counted(() => client.startPlan({ agreement: smola, year: 2028 }))

    expect(requests).toBe(1)
    expect(answer.data).toBeNull()
    expect(answer.errors.map(({ code }) => code)).toEqual(['SIGN_IN_NEEDED'])
  })

  test('does not compile where its outcome is not asked for first', () => {
    const unasked = (_work: (client: ActingClient) => unknown) => expect(_work).toBeTypeOf('function')
    unasked(async (client) => {
      const done = (await client.startPlan({ agreement: smola, year: 2028 })).orThrow()
      // @ts-expect-error nothing was done to it in a conflict
      done.planVersion
      // @ts-expect-error only a conflict has one
      done.conflict
      if (done.outcome === 'DONE') return done.planVersion.id
      if (done.outcome === 'CONFLICT') return done.conflict.present
      expectTypeOf(done.outcome).toEqualTypeOf<'REFUSED'>()
      // @ts-expect-error an agreement has to be named
      return client.startPlan({ year: 2028 })
    })
  })
})

describe('an act that fails on the way', () => {
  const keyOf = (body: string): string => JSON.parse(body).variables.idempotencyKey

  test('is tried again under the same key, and done once, whether its answer was lost or it never came there', async () => {
    for (const [title, lose, isRepeated] of [
      ['Svaret ble borte', true, true],
      ['Kom aldri fram', false, false],
    ] as const) {
      const keys: string[] = []
      const client = await acting('smola-planlegger', async (url, request) => {
        keys.push(keyOf(request.body))
        if (keys.length > 1) return await fetch(url, request)
        if (lose) await (await fetch(url, request)).text()
        throw new TypeError('fetch failed')
      })

      const done = (await client.addMeasure(boliger(title))).orThrow()

      expect(done).toMatchObject({ outcome: 'DONE', isRepeated, measureVersion: { title } })
      expect(keys).toEqual([keys[0], keys[0]])
      expect((await titles()).filter((each) => each === title)).toHaveLength(1)
    }
  })

  test('is tried again where a gateway has too much to do, and not where it says that the question is wrong', async () => {
    for (const [status, attempts] of [
      [503, 2],
      [400, 1],
      [403, 1],
    ] as const) {
      let count = 0
      const client = await acting('smola-planlegger', async (url, request) => {
        count++
        return count === 1 ? new Response('no', { status }) : await fetch(url, request)
      })
      const outcome = await client.addMeasure(boliger(`Etter ${status}`)).then(
        (answer) => answer.orThrow().outcome,
        () => 'thrown',
      )
      expect([status, count, outcome]).toEqual([status, attempts, attempts === 2 ? 'DONE' : 'thrown'])
    }
    expect((await titles()).filter((title) => title.startsWith('Etter'))).toEqual(['Etter 503'])
  })

  test('goes on after a crash under a key of one’s own; the same key for something else is refused', async () => {
    const client = await inSmola()
    const idempotencyKey = crypto.randomUUID()

    const first = (await client.addMeasure({ ...boliger('Etter et krasj'), idempotencyKey })).orThrow()
    const again = (await client.addMeasure({ ...boliger('Etter et krasj'), idempotencyKey })).orThrow()
    const other = (await client.addMeasure({ ...boliger('Noe annet'), idempotencyKey })).orThrow()

    expect(again).toEqual({ ...first, isRepeated: true })
    expect(other).toMatchObject({ outcome: 'REFUSED', problems: [{ code: 'IDEMPOTENCY_KEY_USED' }] })
    expect((await titles()).filter((title) => ['Etter et krasj', 'Noe annet'].includes(title))).toEqual([
      'Etter et krasj',
    ])
  })

  test('has another key each time it is meant anew', async () => {
    const client = await inSmola()
    await Promise.all([1, 2].map(() => client.addMeasure(boliger('To ganger'))))
    const keys = sent.slice(-2).map(keyOf)
    expect(new Set(keys).size).toBe(2)
    expect((await titles()).filter((title) => title === 'To ganger')).toHaveLength(2)
  })
})

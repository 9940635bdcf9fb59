import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../database.js'
import { demoDatabase } from '../demo.js'
import { type Acting, aRole, type Done, outcomeOf, type Person, startActing, valuesOf } from './people.js'

/*
 * Many who write at once, over HTTP, on the twin of Smøla and Aure: nothing that was acknowledged is lost, nothing is given
 * twice, and of many who decide the same thing one does.
 */
const isFull = process.env.SIZE === 'full'
const smola = 'demo-smola-aure'
const grant = `${smola}/grant-2025`
const editsOfEach = isFull ? 10 : 2
const races = isFull ? 50 : 5
const rounds = isFull ? 100 : 5

/** Sixteen in the municipalities, who write the plan, and four in KDD, who handle the grant. */
const writers = Array.from({ length: 20 }, (_, number) => ({
  number,
  party: number % 5 === 4 ? 'kdd' : number % 2 ? 'smola-kommune' : 'aure-kommune',
}))
/** The only named partners of the objective that has a measure when plans are approved, beside the municipalities. */
const partners = ['statens-vegvesen', 'more-og-romsdal-fylkeskommune']

let database: TestDatabase
let platform: Acting
let admin: pg.Client
let people: Person[]
let planner: Person
let decider: Person

beforeAll(async () => {
  database = await demoDatabase()
  admin = new pg.Client({ connectionString: database.url })
  await admin.connect()
  platform = await startActing(database, [
    ...writers.map(({ number, party }) => aRole(`writer-${number}`, party)),
    ...['smola-kommune', 'aure-kommune', 'handler', 'decider', ...partners].map((subject) =>
      aRole(subject, subject === 'handler' || subject === 'decider' ? 'kdd' : subject),
    ),
  ])
  people = await Promise.all(writers.map(({ number }) => platform.as(`writer-${number}`)))
  planner = await platform.as('smola-kommune')
  decider = await platform.as('decider')
}, 240_000)
afterAll(async () => {
  await platform?.stop()
  await admin?.end()
  await database?.end()
})

const rows = async (text: string, values: unknown[] = []) => (await admin.query(text, values)).rows

/** What was done, or what stood in the way in words. */
async function done(act: Promise<Done>): Promise<Done> {
  const outcome = await act
  expect(outcome.problems).toEqual([])
  return outcome
}

/** Something that many add their marks to, a mark at a time, each on top of what the others have written. */
interface Page {
  readonly id: string
  read(who: Person): Promise<{ edition: number; marks: string[] }>
  write(who: Person, edition: number, marks: string[]): Promise<Done>
}

const measurePage = (id: string): Page => ({
  id,
  read: async (who) => {
    const { planVersion } = await who.ask(
      `{ planVersion(id: "${smola}/2027/1") { measures(first: 100) { nodes { id edition description } } } }`,
    )
    const { edition, description } = planVersion.measures.nodes.find((each: { id: string }) => each.id === id)
    return { edition, marks: marksIn(description) }
  },
  write: (who, edition, marks) =>
    who.act(
      'changeMeasure',
      `measureVersion: "${id}", expectedVersion: ${edition}, change: { description: "${marks.join(' ')}" }`,
    ),
})

const grantPage: Page = {
  id: grant,
  read: async (who) => {
    const { edition, caseKeys } = (await who.ask(`{ grant(id: "${grant}") { edition caseKeys } }`)).grant
    return { edition, marks: caseKeys }
  },
  write: (who, edition, marks) =>
    who.act(
      'changeGrant',
      `grant: "${grant}", expectedVersion: ${edition}, caseKeys: ${JSON.stringify(marks)}, reason: "Flere saker"`,
    ),
}

const marksIn = (text: string | null) => (text ?? '').split(' ').filter(Boolean)

test(`twenty who write on one plan and one grant lose none of ${writers.length * editsOfEach} edits`, async () => {
  const plan = await done(planner.act('startPlan', `agreement: "${smola}", year: 2027`, { of: 'planVersion { id }' }))
  expect(plan.planVersion.id).toBe(`${smola}/2027/1`)
  const measures: string[] = []
  for (let number = 1; number <= 4; number++) {
    const added = await done(
      planner.act(
        'addMeasure',
        `planVersion: "${smola}/2027/1", measure: { title: "Ordskifte ${number}", objectives: [{ objective: "${smola}/1" }] }`,
        { of: 'measureVersion { id }' },
      ),
    )
    measures.push(added.measureVersion.id)
  }
  const [planBefore] = await rows('select edition from action_plans.plan_version where id = $1', [`${smola}/2027/1`])
  const [grantBefore] = await rows('select edition, case_keys from funding.state_grant where id = $1', [grant])
  const acknowledged = new Map<string, string[]>([...measures, grant].map((id) => [id, []]))
  let conflicts = 0

  await Promise.all(
    writers.map(async ({ number, party }) => {
      const who = people[number]!
      for (let edit = 0; edit < editsOfEach; edit++) {
        const page = party === 'kdd' ? grantPage : measurePage(measures[(number + edit) % measures.length]!)
        const mark = `w${number}e${edit}`
        for (;;) {
          const { edition, marks } = await page.read(who)
          const outcome = await page.write(who, edition, [...marks, mark])
          if (outcome.isDone) break
          expect(outcomeOf(outcome)).toBe('VERSION_CONFLICT')
          expect(valuesOf(outcome).present).toBeGreaterThan(edition)
          conflicts++
        }
        acknowledged.get(page.id)!.push(mark)
      }
    }),
  )

  expect(conflicts).toBeGreaterThan(0)
  for (const id of measures) {
    const [held] = await rows('select edition, description from action_plans.measure_version where id = $1', [id])
    expect(marksIn(held.description).sort()).toEqual(acknowledged.get(id)!.sort())
    expect(held.edition).toBe(1 + acknowledged.get(id)!.length)
  }
  const [planAfter] = await rows('select edition from action_plans.plan_version where id = $1', [`${smola}/2027/1`])
  const ofMeasures = measures.reduce((sum, id) => sum + acknowledged.get(id)!.length, 0)
  expect(planAfter.edition).toBe(planBefore.edition + ofMeasures)
  const [grantAfter] = await rows('select edition, case_keys from funding.state_grant where id = $1', [grant])
  expect([...grantAfter.case_keys].sort()).toEqual(
    [...(grantBefore.case_keys ?? []), ...acknowledged.get(grant)!].sort(),
  )
  expect(grantAfter.edition).toBe((grantBefore.edition ?? 1) + acknowledged.get(grant)!.length)
}, 300_000)

test(`the last krone of a grant is taken once, in ${races} races of twenty`, async () => {
  const amounts = async () => {
    const [sums] = await rows(
      `select sum(amount_ore) filter (where stage = 'GRANTED')::bigint as granted,
         sum(amount_ore) filter (where stage = 'ALLOCATED')::bigint as allocated
       from funding.money_entry where grant_id = $1`,
      [grant],
    )
    return { granted: Number(sums.granted) / 100, allocated: Number(sums.allocated) / 100 }
  }
  const allocate = (who: Person, objective: number, amount: number) =>
    who.act(
      'allocate',
      `agreement: "${smola}", grant: "${grant}", objective: "${smola}/${objective}", year: 2025, amount: ${amount}`,
    )
  const before = await amounts()
  await done(allocate(planner, 1, before.granted - before.allocated))
  const municipal = writers.filter(({ party }) => party !== 'kdd')
  const takers = [...municipal, ...municipal.slice(0, 20 - municipal.length)]
  for (let race = 1; race <= races; race++) {
    const { edition } = await grantPage.read(decider)
    const more = `grant: "${grant}", expectedVersion: ${edition}, amount: ${before.granted + race}, reason: "En krone til"`
    await done(decider.act('changeGrant', more))
    const outcomes = await Promise.all(
      takers.map(({ number }) => allocate(people[number]!, 1 + (number % 5), 1).then(outcomeOf)),
    )
    expect(outcomes.sort()).toEqual([...Array(19).fill('GRANT_EXCEEDED'), 'done'])
    expect(await amounts()).toEqual({ granted: before.granted + race, allocated: before.granted + race })
  }
}, 300_000)

test(`of forty who approve a plan at once one does, in ${rounds} rounds`, async () => {
  const [aure, handler, ...named] = await Promise.all(['aure-kommune', 'handler', ...partners].map(platform.as))
  let version = `${smola}/2028/1`
  const edition = async (): Promise<number> =>
    (await planner.ask(`{ planVersion(id: "${version}") { edition } }`)).planVersion.edition
  const onEdition = async (who: Person, act: string, given = '') =>
    done(who.act(act, `planVersion: "${version}", expectedVersion: ${await edition()}, ${given}`))

  await done(planner.act('startPlan', `agreement: "${smola}", year: 2028`))
  const { planVersion } = await planner.ask(
    `{ planVersion(id: "${version}") { measures(first: 100) { nodes { id edition } } } }`,
  )
  for (const { id, edition: read } of planVersion.measures.nodes)
    await done(
      planner.act('withdrawMeasure', `measureVersion: "${id}", expectedVersion: ${read}, reason: "Begynner på nytt"`),
    )
  await done(
    planner.act(
      'addMeasure',
      `planVersion: "${version}", measure: { title: "Ferje", objectives: [{ objective: "${smola}/5" }] }`,
    ),
  )
  for (const objective of [1, 2, 3, 4])
    await onEdition(planner, 'explainUnmet', `objective: "${smola}/${objective}", text: "Neste år"`)

  for (let round = 1; round <= rounds; round++) {
    if (round > 1) {
      const amended = await done(
        planner.act('amendPlan', `planVersion: "${version}", reference: "28/${round}"`, { of: 'planVersion { id }' }),
      )
      version = amended.planVersion.id
    }
    for (const who of [planner, aure!]) await onEdition(who, 'agreeToPlan')
    await onEdition(planner, 'submitPlan')
    for (const who of named) await onEdition(who, 'endorseObjective', `objective: "${smola}/5", answer: ENDORSED`)
    await onEdition(handler!, 'handlePlan', 'recommendation: APPROVE')

    const read = await edition()
    const [{ count: before }] = await rows(`select count(*)::int from platform.act_record where name = 'approvePlan'`)
    const approved = await Promise.all(
      Array.from({ length: 40 }, (_, place) =>
        decider.act(
          'approvePlan',
          `planVersion: "${version}", expectedVersion: ${read}, reference: "KDD 28/${round}-${place}"`,
        ),
      ),
    )
    expect(approved.map(outcomeOf).sort()).toEqual([...Array(39).fill('ACT_NOT_NOW'), 'done'])
    const plan = await rows(
      `select id, state, decision_reference from action_plans.plan_version where plan_id = $1 and state = 'APPROVED'`,
      [`${smola}/2028`],
    )
    const winner = approved.findIndex(({ isDone }) => isDone)
    expect(plan).toEqual([{ id: version, state: 'APPROVED', decision_reference: `KDD 28/${round}-${winner}` }])
    const [{ count: after }] = await rows(`select count(*)::int from platform.act_record where name = 'approvePlan'`)
    expect(after - before).toBe(1)
  }
}, 600_000)

test('of forty acts at once with one key one is done, and all are told of it', async () => {
  const [before] = await rows('select max(number)::int as head from platform.revision')
  const key = crypto.randomUUID()
  const given = `agreement: "${smola}", grant: "${grant}", objective: "${smola}/1", year: 2025, amount: 3`
  const { edition } = await grantPage.read(decider)
  const [{ ore }] = await rows(
    `select sum(amount_ore)::bigint as ore from funding.money_entry where grant_id = $1 and stage = 'GRANTED'`,
    [grant],
  )
  const more = `grant: "${grant}", expectedVersion: ${edition}, amount: ${Number(ore) / 100 + 100}, reason: "Mer"`
  await done(decider.act('changeGrant', more))

  const told = await Promise.all(
    Array.from({ length: 40 }, () => planner.act('allocate', given, { key, of: 'moneyEntry { id amount { value } }' })),
  )

  const [first] = told
  expect(told.filter(({ isRepeated }) => !isRepeated)).toHaveLength(1)
  for (const each of told) expect({ ...each, isRepeated: false }).toEqual({ ...first, isRepeated: false })
  expect(first).toMatchObject({ isDone: true, problems: [], moneyEntry: { amount: { value: 3 } } })
  const made = await rows('select id from funding.money_entry where amount_ore = 300 and grant_id = $1', [grant])
  expect(made).toEqual([{ id: first!.moneyEntry.id }])
  const acts = await rows(`select name from platform.act_record where revision > $1 order by revision`, [before.head])
  expect(acts).toEqual([{ name: 'changeGrant' }, { name: 'allocate' }])
}, 60_000)

test('after all of it the chain of revisions is whole', async () => {
  expect(await rows('select * from platform.verify()')).toEqual([])
})

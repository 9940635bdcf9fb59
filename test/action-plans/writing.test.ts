import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../subgraphs/foundation/access/actor.js'
import { aureKommune, anActor, decider, fylket, handler, husbanken, smolaKommune, stranger } from './actors.js'
import { type ActionPlansRoom, actionPlansRoom } from './room.js'
import { insert, writeParties } from './rows.js'
import { smola } from './twins.js'

/*
 * The plan of 2027, as those who write it live through it: each test goes on where the one before it ended.
 */
const year = 2027
const version = `${smola}/${year}/1`
let room: ActionPlansRoom
let keys = 0

beforeAll(async () => {
  room = await actionPlansRoom()
  await writeParties(room.admin, (admin) =>
    insert(
      admin,
      ['smola-kommune', 'aure-kommune', 'more-og-romsdal-fylkeskommune', 'kdd'].map((party) => [
        'approval',
        {
          id: `${smola}/approval/${party}`,
          agreement_id: smola,
          party_id: party,
          state: party === 'kdd' ? 'PENDING' : 'GRANTED',
          decided_on: party === 'kdd' ? null : '2024-01-01',
        },
      ]),
    ),
  )
})
afterAll(() => room?.end())

interface Done {
  readonly isDone: boolean
  readonly isRepeated: boolean
  readonly revision: number | null
  readonly problems: readonly { code: string; message: string; path: string[]; values: { name: string; json: string }[] }[]
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of it.
  readonly [field: string]: any
}

const newKey = () => `the key of act ${keys++}`

/** Does an act with the arguments as GraphQL writes them. */
async function act(
  actor: Actor,
  name: string,
  given: string,
  { key = newKey(), of = 'planVersion { id state edition isPublic }' } = {},
): Promise<Done> {
  const question = `mutation { ${name}(idempotencyKey: "${key}", ${given}) {
    isDone isRepeated revision problems { code message path values { name json } } ${of} } }`
  const { data, errors } = await room.ask(question, {}, { actor })
  expect(errors).toBeUndefined()
  return data[name]
}

const ofMeasure = { of: 'measureVersion { id edition title objectives { objective { id } shareBasisPoints } partners { party { id } } }' }

const refusedWith = (done: Done) => done.problems.map(({ code }) => code)

/** What somebody reads of the version: null where it is not there for them. */
async function read(actor: Actor | null, revision?: number) {
  const { data } = await room.ask(
    `{ planVersion(id: "${version}") { state edition measures { nodes { title } } endorsements { answer } }
       agreement: _entities(representations: [{ __typename: "Agreement", id: "${smola}" }]) {
         ... on Agreement { actionPlans { nodes { id } } } } }`,
    {},
    { actor, ...(revision !== undefined && { revision }) },
  )
  return data.planVersion && { ...data.planVersion, measures: data.planVersion.measures.nodes.map(({ title }: { title: string }) => title) }
}

describe('a plan is begun', () => {
  test('by a municipality of the agreement, once for each key', async () => {
    const asked = `agreement: "${smola}", year: ${year}`
    const first = await act(smolaKommune, 'startPlan', asked, { key: 'begin the plan of 2027' })
    expect(first).toMatchObject({
      isDone: true,
      isRepeated: false,
      planVersion: { id: version, state: 'DRAFT', edition: 1, isPublic: false },
    })
    const again = await act(smolaKommune, 'startPlan', asked, { key: 'begin the plan of 2027' })
    expect(again).toEqual({ ...first, isRepeated: true })
    expect(await room.head()).toBe(first.revision)
    const other = await act(smolaKommune, 'startPlan', `agreement: "${smola}", year: 2028`, { key: 'begin the plan of 2027' })
    expect(refusedWith(other)).toEqual(['IDEMPOTENCY_KEY_USED'])
  })

  test('by nobody else, and nobody else is told of it', async () => {
    for (const actor of [husbanken, stranger, handler, fylket])
      expect(refusedWith(await act(actor, 'startPlan', `agreement: "${smola}", year: 2028`))).toEqual(['ACT_NOT_YOURS'])
    const reader = anActor('smola-kommune', 'smola-kommune/2', [])
    expect(refusedWith(await act(reader, 'startPlan', `agreement: "${smola}", year: 2028`))).toEqual(['TASK_MISSING'])
    for (const actor of [smolaKommune, aureKommune, fylket]) expect(await read(actor)).toMatchObject({ state: 'DRAFT' })
    for (const actor of [null, husbanken, stranger, handler]) expect(await read(actor)).toBeNull()
  })

  test('once a year, within the term of the agreement', async () => {
    expect(refusedWith(await act(aureKommune, 'startPlan', `agreement: "${smola}", year: ${year}`))).toEqual(['PLAN_BEGUN_ALREADY'])
    expect(refusedWith(await act(aureKommune, 'startPlan', `agreement: "${smola}", year: 2031`))).toEqual(['YEAR_OUTSIDE_TERM'])
    expect(refusedWith(await act(aureKommune, 'startPlan', 'agreement: "none", year: 2027'))).toEqual(['UNKNOWN_KEY'])
  })

  test('and two at once are one act', async () => {
    const asked = `planVersion: "${version}", measure: { title: "Boliger", objectives: [{ objective: "${smola}/1" }] }`
    const both = await Promise.all([1, 2].map(() => act(smolaKommune, 'addMeasure', asked, { key: 'the first measure', ...ofMeasure })))
    expect(both.map(({ isRepeated }) => isRepeated).sort()).toEqual([false, true])
    expect(new Set(both.map((each) => each.measureVersion.id)).size).toBe(1)
    expect(await read(aureKommune)).toMatchObject({ edition: 2, measures: ['Boliger'] })
  })
})

describe('measures', () => {
  test('serve objectives with shares that add up', async () => {
    const added = await act(
      aureKommune,
      'addMeasure',
      `planVersion: "${version}", measure: { title: "Kompetanse", partners: [{ party: "husbanken", role: "rår" }, { category: "utbyggere" }],
         milestones: [{ title: "I gang", dueOn: "2027-03-01" }], risks: [{ text: "Ingen søker", likelihood: LOW }],
         objectives: [{ objective: "${smola}/1" }, { objective: "${smola}/2" }, { objective: "${smola}/3" }] }`,
      ofMeasure,
    )
    expect(added.measureVersion).toMatchObject({
      edition: 1,
      objectives: [3334, 3333, 3333].map((shareBasisPoints, place) => ({ objective: { id: `${smola}/${place + 1}` }, shareBasisPoints })),
      partners: [{ party: { id: 'husbanken' } }, { party: null }],
    })
    const wrong = (measure: string) => act(aureKommune, 'addMeasure', `planVersion: "${version}", measure: ${measure}`, ofMeasure)
    expect(refusedWith(await wrong('{ title: "x", objectives: [] }'))).toEqual(['OBJECTIVES_UNFIT'])
    expect(refusedWith(await wrong(`{ objectives: [{ objective: "${smola}/1" }] }`))).toEqual(['TITLE_NEEDED'])
    expect(
      refusedWith(await wrong(`{ title: "x", objectives: [{ objective: "${smola}/1", shareBasisPoints: 9000 }] }`)),
    ).toEqual(['SHARES_UNFIT'])
    expect(refusedWith(await wrong('{ title: "x", objectives: [{ objective: "demo-rindal-holtalen/1" }] }'))).toEqual(['UNKNOWN_KEY'])
    expect(
      refusedWith(await wrong(`{ title: "x", objectives: [{ objective: "${smola}/1" }], responsibleMunicipality: "0301" }`)),
    ).toEqual(['UNKNOWN_KEY'])
  })

  test('two who change the same one meet: the second is told what the first changed, and nothing is lost', async () => {
    const measure = `${version}/m1`
    const change = (actor: Actor, title: string, edition: number) =>
      act(actor, 'changeMeasure', `measureVersion: "${measure}", expectedVersion: ${edition}, change: { title: "${title}" }`, ofMeasure)
    expect(await change(smolaKommune, 'Flere boliger', 1)).toMatchObject({ isDone: true, measureVersion: { edition: 2 } })
    const late = await change(aureKommune, 'Færre boliger', 1)
    expect(late.problems[0]).toMatchObject({ code: 'VERSION_CONFLICT' })
    expect(Object.fromEntries(late.problems[0]!.values.map(({ name, json }) => [name, JSON.parse(json)]))).toEqual({
      what: measure,
      expected: 1,
      present: 2,
      changed: { title: 'Flere boliger' },
    })
    expect(await change(aureKommune, 'Flere og bedre boliger', 2)).toMatchObject({ isDone: true, measureVersion: { edition: 3 } })
    expect((await read(smolaKommune))?.measures).toEqual(['Flere og bedre boliger', 'Kompetanse'])
  })
})

describe('a draft that is shared', () => {
  test('is shown to KDD, and to partners the measures of their own objectives', async () => {
    expect(await act(smolaKommune, 'sharePlan', `planVersion: "${version}"`)).toMatchObject({ isDone: true })
    expect((await read(handler))?.measures).toEqual(['Flere og bedre boliger', 'Kompetanse'])
    expect((await read(husbanken))?.measures).toEqual(partnersOf('husbanken') ? ['Flere og bedre boliger', 'Kompetanse'] : [])
    for (const actor of [null, stranger]) expect(await read(actor)).toBeNull()
  })
})

const partnersOf = (_party: string) => true

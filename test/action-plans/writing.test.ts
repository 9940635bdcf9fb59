import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../subgraphs/foundation/access/actor.js'
import { anActor, aureKommune, decider, fylket, handler, husbanken, smolaKommune, stranger } from './actors.js'
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
let begunAt = 0
const partnersOf: Record<number, string[]> = {}

beforeAll(async () => {
  room = await actionPlansRoom()
  for (const objective of [1, 2, 3]) {
    const { rows } = await room.admin.query(
      `select party_id from access_key where objective_id = $1 and standing = 'PARTNER' and party_id <> all ($2) order by 1`,
      [`${smola}/${objective}`, ['smola-kommune', 'aure-kommune']],
    )
    partnersOf[objective] = rows.map(({ party_id }) => party_id)
  }
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
  readonly problems: readonly {
    code: string
    message: string
    path: string[]
    values: { name: string; json: string }[]
  }[]
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

const ofMeasure = {
  of: 'measureVersion { id edition title objectives { objective { id } shareBasisPoints } partners { party { id } } }',
}

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
  return (
    data.planVersion && {
      ...data.planVersion,
      measures: data.planVersion.measures.nodes.map(({ title }: { title: string }) => title),
    }
  )
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
    begunAt = first.revision!
    const again = await act(smolaKommune, 'startPlan', asked, { key: 'begin the plan of 2027' })
    expect(again).toEqual({ ...first, isRepeated: true })
    expect(await room.head()).toBe(first.revision)
    const other = await act(smolaKommune, 'startPlan', `agreement: "${smola}", year: 2028`, {
      key: 'begin the plan of 2027',
    })
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
    expect(refusedWith(await act(aureKommune, 'startPlan', `agreement: "${smola}", year: ${year}`))).toEqual([
      'PLAN_BEGUN_ALREADY',
    ])
    expect(refusedWith(await act(aureKommune, 'startPlan', `agreement: "${smola}", year: 2031`))).toEqual([
      'YEAR_OUTSIDE_TERM',
    ])
    expect(refusedWith(await act(aureKommune, 'startPlan', 'agreement: "none", year: 2027'))).toEqual(['UNKNOWN_KEY'])
  })

  test('and two at once are one act', async () => {
    const asked = `planVersion: "${version}", measure: { title: "Boliger", objectives: [{ objective: "${smola}/1" }] }`
    const both = await Promise.all(
      [1, 2].map(() => act(smolaKommune, 'addMeasure', asked, { key: 'the first measure', ...ofMeasure })),
    )
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
      objectives: [3334, 3333, 3333].map((shareBasisPoints, place) => ({
        objective: { id: `${smola}/${place + 1}` },
        shareBasisPoints,
      })),
      partners: [{ party: { id: 'husbanken' } }, { party: null }],
    })
    const wrong = (measure: string) =>
      act(aureKommune, 'addMeasure', `planVersion: "${version}", measure: ${measure}`, ofMeasure)
    expect(refusedWith(await wrong('{ title: "x", objectives: [] }'))).toEqual(['OBJECTIVES_UNFIT'])
    expect(refusedWith(await wrong(`{ objectives: [{ objective: "${smola}/1" }] }`))).toEqual(['TITLE_NEEDED'])
    expect(
      refusedWith(await wrong(`{ title: "x", objectives: [{ objective: "${smola}/1", shareBasisPoints: 9000 }] }`)),
    ).toEqual(['SHARES_UNFIT'])
    expect(refusedWith(await wrong('{ title: "x", objectives: [{ objective: "demo-rindal-holtalen/1" }] }'))).toEqual([
      'UNKNOWN_KEY',
    ])
    expect(
      refusedWith(
        await wrong(`{ title: "x", objectives: [{ objective: "${smola}/1" }], responsibleMunicipality: "0301" }`),
      ),
    ).toEqual(['UNKNOWN_KEY'])
  })

  test('two who change the same one meet: the second is told what the first changed, and nothing is lost', async () => {
    const measure = `${version}/m1`
    const change = (actor: Actor, title: string, edition: number) =>
      act(
        actor,
        'changeMeasure',
        `measureVersion: "${measure}", expectedVersion: ${edition}, change: { title: "${title}" }`,
        ofMeasure,
      )
    expect(await change(smolaKommune, 'Flere boliger', 1)).toMatchObject({
      isDone: true,
      measureVersion: { edition: 2 },
    })
    const late = await change(aureKommune, 'Færre boliger', 1)
    expect(late.problems[0]).toMatchObject({ code: 'VERSION_CONFLICT' })
    expect(Object.fromEntries(late.problems[0]!.values.map(({ name, json }) => [name, JSON.parse(json)]))).toEqual({
      what: measure,
      expected: 1,
      present: 2,
      changed: { title: 'Flere boliger' },
    })
    expect(await change(aureKommune, 'Flere og bedre boliger', 2)).toMatchObject({
      isDone: true,
      measureVersion: { edition: 3 },
    })
    expect((await read(smolaKommune))?.measures).toEqual(['Flere og bedre boliger', 'Kompetanse'])
  })
})

describe('a draft that is shared', () => {
  test('is shown to KDD, and to partners the measures of their own objectives', async () => {
    await act(
      smolaKommune,
      'addMeasure',
      `planVersion: "${version}", measure: { title: "Lærlinger", objectives: [{ objective: "${smola}/2" }] }`,
      ofMeasure,
    )
    expect(await act(smolaKommune, 'sharePlan', `planVersion: "${version}"`)).toMatchObject({ isDone: true })
    expect((await read(handler))?.measures).toEqual(['Flere og bedre boliger', 'Kompetanse', 'Lærlinger'])
    expect((await read(husbanken))?.measures).toEqual(['Flere og bedre boliger', 'Kompetanse'])
    for (const actor of [null, stranger]) expect(await read(actor)).toBeNull()
  })
})

/** Every named partner of an objective with measures that is not one of the municipalities. */
const partners = () =>
  [1, 2, 3].flatMap((objective) => partnersOf[objective]!.map((party) => [anActor(party), objective] as const))

const edition = async (): Promise<number> => (await read(smolaKommune)).edition

const agree = async (actor: Actor) =>
  act(actor, 'agreeToPlan', `planVersion: "${version}", expectedVersion: ${await edition()}`)

const submit = async (actor: Actor) =>
  act(actor, 'submitPlan', `planVersion: "${version}", expectedVersion: ${await edition()}`)

const endorse = async (actor: Actor, objective: number, answer = 'ENDORSED', note = '') =>
  act(
    actor,
    'endorseObjective',
    `planVersion: "${version}", expectedVersion: ${await edition()}, objective: "${smola}/${objective}", answer: ${answer}, note: "${note}"`,
  )

const approve = async (actor: Actor) =>
  act(actor, 'approvePlan', `planVersion: "${version}", expectedVersion: ${await edition()}, reference: "KDD 27/1"`)

describe('a plan is submitted', () => {
  test('by one municipality once all have agreed to what it says', async () => {
    for (const objective of [4, 5])
      await act(
        smolaKommune,
        'explainUnmet',
        `planVersion: "${version}", expectedVersion: ${await edition()}, objective: "${smola}/${objective}", text: "Venter"`,
      )
    expect(refusedWith(await submit(smolaKommune))).toEqual(['CONSENT_MISSING', 'CONSENT_MISSING'])
    await agree(smolaKommune)
    expect(refusedWith(await submit(smolaKommune))).toEqual(['CONSENT_MISSING'])
    await agree(aureKommune)
    await act(
      smolaKommune,
      'changeMeasure',
      `measureVersion: "${version}/m3", expectedVersion: 1, change: { description: "Ti plasser" }`,
      ofMeasure,
    )
    expect(refusedWith(await submit(aureKommune))).toEqual(['CONSENT_MISSING', 'CONSENT_MISSING'])
    for (const actor of [smolaKommune, aureKommune]) await agree(actor)
    expect(await submit(aureKommune)).toMatchObject({ isDone: true, planVersion: { state: 'SUBMITTED' } })
  })

  test('then anyone is told that it is, and nothing of what it says', async () => {
    for (const actor of [null, stranger]) expect(await read(actor)).toMatchObject({ state: 'SUBMITTED', measures: [] })
    expect(
      refusedWith(
        await act(
          smolaKommune,
          'changeMeasure',
          `measureVersion: "${version}/m3", expectedVersion: 2, change: { title: "x" }`,
          ofMeasure,
        ),
      ),
    ).toEqual(['ACT_NOT_NOW'])
  })
})

describe('a plan is returned', () => {
  test('by KDD alone, with reasons, and what it says is changed again', async () => {
    const notes = `notes: [{ measure: "${smola}/m3", field: "deliverable", reason: "Hva leveres?" }]`
    const give =
      (actor: Actor, said = notes) =>
      async () =>
        act(actor, 'returnPlan', `planVersion: "${version}", expectedVersion: ${await edition()}, ${said}`)
    expect(refusedWith(await give(smolaKommune)())).toEqual(['ACT_NOT_YOURS'])
    expect(refusedWith(await give(decider, 'notes: []')())).toEqual(['REASON_NEEDED'])
    expect(await give(decider)()).toMatchObject({ isDone: true, planVersion: { state: 'RETURNED' } })
    await act(
      smolaKommune,
      'changeMeasure',
      `measureVersion: "${version}/m3", expectedVersion: 2, change: { deliverable: "Ti fagbrev" }`,
      ofMeasure,
    )
    for (const actor of [smolaKommune, aureKommune]) await agree(actor)
    expect(await submit(smolaKommune)).toMatchObject({ isDone: true })
  })
})

describe('a plan is approved', () => {
  test('not before it was prepared by another person, the agreement is in force, and every partner has answered', async () => {
    expect(refusedWith(await approve(decider))).toEqual(['DECISION_NOT_PREPARED'])
    const handle = async (actor: Actor) =>
      act(
        actor,
        'handlePlan',
        `planVersion: "${version}", expectedVersion: ${await edition()}, recommendation: APPROVE`,
      )
    expect(await handle(handler)).toMatchObject({ isDone: true })
    expect(refusedWith(await approve(handler))).toEqual(['DECISION_NOT_PREPARED'])
    expect(refusedWith(await approve(decider))).toEqual([
      'AGREEMENT_NOT_IN_FORCE',
      ...partners().map(() => 'ENDORSEMENT_MISSING'),
    ])
    await writeParties(room.admin, async (admin) => {
      await admin.query(`update approval set state = 'GRANTED', decided_on = '2024-02-01' where id = $1`, [
        `${smola}/approval/kdd`,
      ])
    })
  })

  test('a later change makes the answers to its objective stale, and only those', async () => {
    for (const [actor, objective] of partners()) expect(await endorse(actor, objective)).toMatchObject({ isDone: true })
    expect(refusedWith(await endorse(husbanken, 2))).toEqual(['UNKNOWN_KEY'])
    expect(refusedWith(await endorse(husbanken, 1, 'DECLINED'))).toEqual(['REASON_NEEDED'])
    await act(
      decider,
      'returnPlan',
      `planVersion: "${version}", expectedVersion: ${await edition()}, notes: [{ reason: "Nok en gang" }]`,
    )
    await act(
      aureKommune,
      'changeMeasure',
      `measureVersion: "${version}/m3", expectedVersion: 3, change: { firstStep: "Ring skolen" }`,
      ofMeasure,
    )
    for (const actor of [smolaKommune, aureKommune]) await agree(actor)
    await submit(smolaKommune)
    await act(
      handler,
      'handlePlan',
      `planVersion: "${version}", expectedVersion: ${await edition()}, recommendation: APPROVE`,
    )
    const stale = await approve(decider)
    expect(
      stale.problems.map(({ values }) => JSON.parse(values.find(({ name }) => name === 'objective')!.json)),
    ).toEqual(partnersOf[2]!.map(() => `${smola}/2`))
    for (const party of partnersOf[2]!) await endorse(anActor(party), 2)
  })

  test('once, by whoever comes first of many', async () => {
    const at = await edition()
    const all = await Promise.all(
      Array.from({ length: 6 }, () =>
        act(decider, 'approvePlan', `planVersion: "${version}", expectedVersion: ${at}, reference: "KDD 27/1"`),
      ),
    )
    expect(all.filter(({ isDone }) => isDone)).toHaveLength(1)
    expect(all.filter(({ isDone }) => !isDone).flatMap(refusedWith)).toEqual(Array(5).fill('ACT_NOT_NOW'))
    expect(await read(null)).toMatchObject({
      state: 'APPROVED',
      measures: ['Flere og bedre boliger', 'Kompetanse', 'Lærlinger'],
    })
  })

  test('and at each revision before that, each reader sees what that reader saw then', async () => {
    for (let revision = (await room.head()) - 1; revision > begunAt; revision--) {
      const said = await read(null, revision)
      if (said) expect(said.measures).toEqual([])
      expect(await read(stranger, revision)).toEqual(said)
      expect(await read(smolaKommune, revision)).not.toBeNull()
    }
  })
})

test('the chain of revisions is whole', async () => {
  const { rows } = await room.admin.query('select * from platform.verify()')
  expect(rows).toEqual([])
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { versionId } from './plans.js'
import { type ActionPlansRoom, actionPlansRoom, type When } from './room.js'
import { write } from './rows.js'
import { kdd, municipalities, rindal, smola } from './twins.js'
import { aroundThePlan, planOfTheYear, year } from './year.js'

const version = versionId({ year })

let room: ActionPlansRoom
beforeAll(async () => {
  room = await actionPlansRoom()
  await write(room, [...planOfTheYear, ...aroundThePlan])
  await room.database.write('a clerk', 'KDD approves', (tx) =>
    tx.query(
      `update plan_version set state = 'APPROVED', approved_on = '2025-03-01', decision_reference = 'KDD 24/1' where id = $1`,
      [version],
    ),
  )
})
afterAll(() => room?.end())

const question = (fields: string) => `query ($representations: [_Any!]!, $year: Int!) {
  _entities(representations: $representations) { ... on Agreement { ${fields} } } }`

async function agreement(fields: string, { id = smola, of = year, when = {} as When } = {}) {
  const { data, errors } = await room.ask(
    question(`${fields} known: cycle(year: $year) { year }`),
    { representations: [{ __typename: 'Agreement', id }], year: of },
    when,
  )
  expect(errors).toBeUndefined()
  return data._entities[0]
}

const cycle = async (fields: string, asked: Parameters<typeof agreement>[1] = {}) =>
  (await agreement(`cycle(year: $year) { ${fields} }`, asked)).cycle

interface Item {
  readonly kind: string
  readonly party: { readonly id: string }
  readonly state: string
}

/** Who stands how, kind by kind. */
async function states(asked: Parameters<typeof agreement>[1] = {}): Promise<Record<string, Record<string, string>>> {
  const found: Record<string, Record<string, string>> = {}
  for (const { kind, party, state } of (await cycle('items { kind state party { id } }', asked)).items as Item[]) {
    found[kind] ??= {}
    found[kind][party.id] = state
  }
  return found
}

describe('the year of the agreement', () => {
  test('asks each party for what the rules of follow-up say, and tells how it stands', async () => {
    expect(await states({ when: { day: '2025-10-02' } })).toEqual({
      PLAN_REVISED: { 'aure-kommune': 'DONE', 'smola-kommune': 'DONE' },
      PLAN_ENDORSED: {
        'aure-kommune': 'OPEN',
        husbanken: 'DONE',
        'more-og-romsdal-fylkeskommune': 'OPEN',
        'smola-kommune': 'OPEN',
        'statsforvalteren-mr': 'NOT_DONE',
      },
      PLAN_APPROVED: { kdd: 'DONE' },
      STATUS_TREATED: { 'aure-kommune': 'DONE', 'smola-kommune': 'NOT_REPORTED' },
      DIALOGUE_HELD: { kdd: 'DONE' },
    })
  })

  test('changes with the day asked about', async () => {
    const on = async (day: string) => states({ when: { day } })
    expect(await on('2024-12-31')).toMatchObject({
      PLAN_APPROVED: { kdd: 'NOT_DUE' },
      STATUS_TREATED: { 'aure-kommune': 'NOT_DUE' },
    })
    expect((await on('2025-02-28')).PLAN_APPROVED).toEqual({ kdd: 'OPEN' })
    expect((await on('2025-02-28')).DIALOGUE_HELD).toEqual({ kdd: 'OPEN' })
    expect((await on('2025-11-01')).REPORTED).toEqual({ 'smola-kommune': 'DONE' })
    expect((await on('2026-01-01')).PLAN_ENDORSED).toMatchObject({ 'aure-kommune': 'NOT_REPORTED', husbanken: 'DONE' })
  })

  test('was late with the approval at the revision before it, past the deadline of the grant letter', async () => {
    const revision = (await room.head()) - 1
    const found = await states({ when: { revision, day: '2025-03-02' } })
    expect(found.PLAN_APPROVED).toEqual({ kdd: 'LATE' })
    // What the plan has measures for was not public then: every named partner was still to be heard.
    expect(found.PLAN_ENDORSED).toEqual(
      Object.fromEntries(
        [...municipalities, 'husbanken', 'more-og-romsdal-fylkeskommune', 'statsforvalteren-mr'].map((party) => [
          party,
          'OPEN',
        ]),
      ),
    )
  })

  test('names the section, the deadline with its source, the version, and the meeting with what it passed on', async () => {
    const { items, isOnRecord } = await cycle(`isOnRecord items { kind section text doneOn reference party { id }
      deadline { dueOn setBy item year sources { sourceId section } } planVersion { id }
      meeting { id heldOn participants matters { text ministry party { id } } } }`)
    const of = (kind: string) => items.find((item: Item) => item.kind === kind)
    expect(isOnRecord).toBe(true)
    expect(of('PLAN_APPROVED')).toEqual({
      kind: 'PLAN_APPROVED',
      section: '2',
      text: 'KDD godkjenner handlingsplanen som grunnlag for tilskudd',
      doneOn: '2025-03-01',
      reference: 'KDD 24/1',
      party: { id: kdd },
      deadline: {
        dueOn: '2025-02-28',
        setBy: 'GRANT_LETTER',
        item: 'PLAN_APPROVED',
        year: 2025,
        sources: [{ sourceId: 'grant-letter', section: '3' }],
      },
      planVersion: { id: version },
      meeting: null,
    })
    expect(of('DIALOGUE_HELD')).toMatchObject({
      section: '7',
      reference: 'referat 25/7',
      deadline: null,
      meeting: {
        id: `${smola}/2025/meeting`,
        heldOn: '2025-10-01',
        participants: ['KDD', 'Smøla', 'Aure'],
        matters: [
          { text: 'ferjetilbudet', ministry: null, party: { id: 'kdd' } },
          { text: 'ferjetilbudet', ministry: 'Samferdselsdepartementet', party: null },
        ],
      },
    })
  })

  test('has a final report in its last year only', async () => {
    expect((await states({ of: 2028 })).FINAL_REPORTED).toEqual({
      'aure-kommune': 'NOT_DUE',
      'smola-kommune': 'NOT_DUE',
    })
    expect((await states({ of: 2027 })).FINAL_REPORTED).toBeUndefined()
    expect(await states({ of: 2029 })).toEqual({})
    expect(await cycle('isOnRecord items { kind }', { of: 2_000_000_000 })).toEqual({ isOnRecord: true, items: [] })
  })
})

test('an agreement whose text is not on record asks for nothing that is known, and says so', async () => {
  expect(await cycle('year isOnRecord items { kind }', { id: rindal })).toEqual({ year, isOnRecord: false, items: [] })
})

test('the cycle of one agreement or of two costs seven statements', async () => {
  for (const ids of [[smola], [smola, rindal]]) {
    const { statements } = await room.ask(question('cycle(year: $year) { items { kind state party { id } } }'), {
      representations: ids.map((id) => ({ __typename: 'Agreement', id })),
      year,
    })
    expect(statements).toBe(7)
  }
})

test('treatments, meetings and reports are listed with the agreement, of one year or of all', async () => {
  expect(
    await agreement(`
      politicalTreatments { treatedOn year body reference party { id } agreement { id } }
      dialogueMeetings(year: $year) { heldOn year agreement { id } }
      statusReports { kind year reportedOn summary reference party { id } agreement { id } }`),
  ).toMatchObject({
    politicalTreatments: [
      {
        treatedOn: '2025-09-15',
        year: 2025,
        body: 'kommunestyret',
        reference: 'sak 61/25',
        party: { id: 'aure-kommune' },
        agreement: { id: smola },
      },
    ],
    dialogueMeetings: [{ heldOn: '2025-10-01', year: 2025, agreement: { id: smola } }],
    statusReports: [
      {
        kind: 'STATUS',
        year: 2025,
        reportedOn: '2025-11-01',
        summary: 'i rute',
        reference: 'rapport 1',
        party: { id: 'smola-kommune' },
        agreement: { id: smola },
      },
    ],
  })
  const fields = ['politicalTreatments', 'dialogueMeetings', 'statusReports']
  expect(await agreement(fields.map((field) => `${field}(year: $year) { id }`).join(' '), { of: 2024 })).toMatchObject(
    Object.fromEntries(fields.map((field) => [field, []])),
  )
})

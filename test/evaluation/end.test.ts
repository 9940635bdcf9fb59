import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  actingIn,
  aureKommune,
  fylket,
  husbanken,
  kdd,
  otherEvaluator,
  refusedWith,
  rindal,
  sintef,
  smolaKommune,
  writeCast,
} from './actors.js'
import { type EvaluationRoom, evaluationRoom } from './room.js'
import { aLocalIndicator } from './small-world.js'
import { insertIn } from './writing.js'

/*
 * The end of the agreement demo-a, which runs through 2028: each test goes on where the one before it ended.
 */
let room: EvaluationRoom
const inRoom = actingIn(() => room)
const after = '2029-01-01'
const act: typeof inRoom = (actor, name, given, options) => inRoom(actor, name, given, { day: after, ...options })

beforeAll(async () => {
  room = await evaluationRoom()
  await writeCast(room)
  const effort = (id: string, from_year: number, to_year: number | null) =>
    [
      'supplementary_effort',
      { id, pilot_id: 'demo-a', title: id, from_year, to_year, amount_state: 'NOT_REPORTED' },
    ] as const
  await insertIn(room.admin, 'evaluation', [
    aLocalIndicator('demo-a', 'houses', {
      objective_id: 'demo-a/1',
      judging: 'Telles ved nyttår',
      judging_state: 'AGREED',
    }),
    effort('before', 2020, 2024),
    effort('throughout', 2024, null),
    effort('late', 2028, 2030),
    effort('afterwards', 2029, null),
  ])
}, 60_000)
afterAll(() => room?.end())

const ofReport =
  'selfReport { id year isAtEnd isPublic attainment judging judgingState objective { id } obligation { id } }'

const closing = (actor: typeof kdd) => act(actor, 'closeAgreement', 'agreement: "demo-a"', { of: 'agreement { id }' })

const reopening = (actor: typeof kdd, reason: string) =>
  act(actor, 'reopenAgreement', `agreement: "demo-a", reason: "${reason}"`, { of: 'agreement { id }' })

/** As the rooms that write of them read it. */
const closedAgreements = async (): Promise<string[]> => {
  const { rows } = await room.admin.query('select agreement_id from keys.closing_key')
  return rows.map(({ agreement_id }) => agreement_id)
}

test('on its last day it has not ended', async () => {
  const asked = 'objective: "demo-a/1", attainment: PARTLY, text: "Mye er bygd"'
  expect(refusedWith(await act(smolaKommune, 'reportAttainment', asked, { day: '2028-12-31' }))).toEqual([
    'ACT_NOT_NOW',
  ])
})

test('what is to be counted and aimed at is settled, and what was counted may still be told', async () => {
  expect(
    refusedWith(await act(smolaKommune, 'setTarget', 'indicator: "demo-a/houses", period: "2028", value: 4')),
  ).toEqual(['ACT_NOT_NOW'])
  const reading = await act(
    smolaKommune,
    'recordObservation',
    'indicator: "demo-a/houses", period: "2028", value: 4, state: REPORTED',
  )
  expect(reading).toMatchObject({ isDone: true })
})

test('municipalities report attainment by the way of judging that was agreed, or say that none was', async () => {
  const report = (actor: typeof kdd, objective: string) =>
    act(actor, 'reportAttainment', `objective: "${objective}", attainment: PARTLY, text: "Mye er bygd"`, {
      of: ofReport,
    })
  for (const actor of [kdd, fylket, husbanken, sintef, rindal])
    expect(refusedWith(await report(actor, 'demo-a/1'))).toEqual(['ACT_NOT_YOURS'])
  expect(await report(smolaKommune, 'demo-a/1')).toMatchObject({
    selfReport: {
      year: 2028,
      isAtEnd: true,
      isPublic: false,
      judgingState: 'AGREED',
      judging: expect.stringContaining('Telles ved nyttår'),
    },
  })
  expect(await report(aureKommune, 'demo-a/2')).toMatchObject({
    selfReport: { judgingState: 'NOT_AGREED', judging: null },
  })
  expect(refusedWith(await report(smolaKommune, 'demo-a/1'))).toEqual(['SELF_REPORT_MADE_ALREADY'])
  expect(refusedWith(await report(smolaKommune, 'demo-a-2/1'))).toEqual(['ACT_NOT_NOW'])
  expect(refusedWith(await report(aureKommune, 'demo-a-2/1'))).toEqual(['UNKNOWN_KEY'])
})

test('each reports on the obligations that it owes itself, one by one or as a member of a group', async () => {
  const report = (actor: typeof kdd, obligation: string) =>
    act(actor, 'reportOnObligation', `obligation: "${obligation}", attainment: REACHED, text: "Vi har gjort det"`, {
      of: ofReport,
    })
  for (const actor of [smolaKommune, kdd, fylket, sintef, rindal])
    expect(refusedWith(await report(actor, 'demo-a/OBL-1'))).toEqual(['ACT_NOT_YOURS'])
  for (const actor of [husbanken, kdd])
    expect(refusedWith(await report(actor, 'demo-a/OBL-2'))).toEqual(['ACT_NOT_YOURS'])
  expect(await report(husbanken, 'demo-a/OBL-1')).toMatchObject({
    selfReport: { obligation: { id: 'demo-a/OBL-1' }, objective: null, judgingState: null, isAtEnd: true },
  })
  for (const actor of [smolaKommune, aureKommune])
    expect(await report(actor, 'demo-a/OBL-2')).toMatchObject({ isDone: true })
})

test('the assessor concludes of both, beside other effort of the period', async () => {
  const conclude = (actor: typeof kdd, about: string, note = 'Ferga kom samtidig') =>
    act(actor, 'conclude', `${about}, conclusion: PARTLY, rationale: "Halvparten", effortNote: "${note}"`, {
      of: 'assessment { id year isAtEnd isPublic effortNote efforts { id } }',
    })
  for (const actor of [kdd, smolaKommune, husbanken, rindal, otherEvaluator])
    expect(refusedWith(await conclude(actor, 'objective: "demo-a/1"'))).toEqual(['ACT_NOT_YOURS'])
  expect(refusedWith(await conclude(sintef, 'objective: "demo-a/1"', ' '))).toEqual(['TEXT_NEEDED'])
  expect(refusedWith(await conclude(sintef, 'objective: "demo-a/1", obligation: "demo-a/OBL-1"'))).toEqual([
    'CONCLUSION_PLACE_UNFIT',
  ])
  expect(await conclude(sintef, 'objective: "demo-a/1"')).toMatchObject({
    assessment: {
      year: 2028,
      isAtEnd: true,
      isPublic: false,
      effortNote: 'Ferga kom samtidig',
      efforts: [{ id: 'throughout' }, { id: 'late' }],
    },
  })
  expect(await conclude(sintef, 'obligation: "demo-a/OBL-1"')).toMatchObject({ isDone: true })
})

test('it is not closed while something has neither a report nor a reason for none, and drafts are no reports', async () => {
  const missing = async () =>
    (await closing(kdd)).problems.map(({ code, values }) => {
      const about = values.find(({ name, json }) => name !== 'parties' && json !== 'null')
      return `${code} ${JSON.parse(about!.json)}`
    })
  expect(refusedWith(await closing(smolaKommune))).toEqual(['ACT_NOT_YOURS'])
  expect(await missing()).toEqual([
    'REPORT_MISSING demo-a/1',
    'REPORT_MISSING demo-a/2',
    'REPORT_MISSING demo-a/OBL-1',
    'REPORT_MISSING demo-a/OBL-2',
  ])
  for (const [actor, id] of [
    [smolaKommune, 'demo-a/1/report/1'],
    [smolaKommune, 'demo-a/OBL-2/report/1'],
    [husbanken, 'demo-a/OBL-1/report/1'],
  ] as const)
    expect(await act(actor, 'publishSelfReport', `selfReport: "${id}", expectedVersion: 1`)).toMatchObject({
      isDone: true,
    })
  // Of OBL-2 the other municipality's is still a draft.
  expect(await missing()).toEqual(['REPORT_MISSING demo-a/2', 'REPORT_MISSING demo-a/OBL-2'])
})

test('a reason is given by who owes the report, or by the state', async () => {
  const of = 'missingReports { objective { id } obligation { id } owedBy { id } }'
  const explain = (actor: typeof kdd, about: string, reason = ', reason: "Kommunen er delt"') =>
    act(actor, 'explainMissingReport', `${about}${reason}`, { of })
  for (const actor of [fylket, husbanken, sintef, rindal])
    expect(refusedWith(await explain(actor, 'objective: "demo-a/2"'))).toEqual(['ACT_NOT_YOURS'])
  expect(refusedWith(await explain(husbanken, 'obligation: "demo-a/OBL-2"'))).toEqual(['ACT_NOT_YOURS'])
  expect(refusedWith(await explain(kdd, 'objective: "demo-a/2"', ''))).toEqual(['REASON_NEEDED'])
  expect(refusedWith(await explain(kdd, ''))).toEqual(['REASON_PLACE_UNFIT'])
  expect(await explain(kdd, 'objective: "demo-a/2"')).toMatchObject({
    missingReports: [{ objective: null, obligation: { id: 'demo-a/OBL-2' }, owedBy: [{ id: 'aure-kommune' }] }],
  })
  expect(await explain(aureKommune, 'obligation: "demo-a/OBL-2"')).toMatchObject({ missingReports: [] })
})

test('once closed nothing of it is written, until KDD opens it again with a reason', async () => {
  expect(await closing(kdd)).toMatchObject({ isDone: true, agreement: { id: 'demo-a' } })
  expect(await closedAgreements()).toEqual(['demo-a'])
  expect(refusedWith(await closing(kdd))).toEqual(['ACT_NOT_NOW'])
  const correct = () =>
    act(
      smolaKommune,
      'correctSelfReport',
      'selfReport: "demo-a/1/report/1", expectedVersion: 1, text: "Alt er bygd", reason: "Telt om"',
      {
        of: ofReport,
      },
    )
  expect(refusedWith(await correct())).toEqual(['ACT_NOT_NOW'])
  expect(
    refusedWith(
      await act(sintef, 'assessObjective', 'objective: "demo-a/2", year: 2028, conclusion: PARTLY, rationale: "a"'),
    ),
  ).toEqual(['ACT_NOT_NOW'])
  expect(
    refusedWith(
      await act(
        smolaKommune,
        'recordObservation',
        'indicator: "demo-a/houses", period: "2027", value: 4, state: REPORTED',
      ),
    ),
  ).toEqual(['ACT_NOT_NOW'])
  expect(refusedWith(await reopening(kdd, ' '))).toEqual(['REASON_NEEDED'])
  expect(refusedWith(await reopening(smolaKommune, 'En rapport var feil'))).toEqual(['ACT_NOT_YOURS'])
  expect(await reopening(kdd, 'En rapport var feil')).toMatchObject({ isDone: true, agreement: { id: 'demo-a' } })
  expect(await closedAgreements()).toEqual([])
  expect(await correct()).toMatchObject({ isDone: true, selfReport: { isPublic: true } })
})

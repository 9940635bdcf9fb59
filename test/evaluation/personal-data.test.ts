import { afterAll, beforeAll, expect, test } from 'vitest'
import { actingIn, kdd, refusedWith, sintef, smolaKommune, writeCast } from './actors.js'
import { type EvaluationRoom, evaluationRoom } from './room.js'

/*
 * Nothing of a person is written into what came of the work, and none of what came another way is published.
 */
let room: EvaluationRoom
const act = actingIn(() => room)

beforeAll(async () => {
  room = await evaluationRoom()
  await writeCast(room)
}, 60_000)
afterAll(() => room?.end())

const change = (text: string) => room.database.write('a clerk', 'an import', (tx) => tx.query(text))

test.each([
  ['issueDesign', kdd, 'world: DEMO, title: "Felles", text: "?", reference: "25/1"'],
  ['proposeStrategy', kdd, 'agreement: "demo-a", title: "Felles", text: "?"'],
  ['shareLesson', smolaKommune, 'pilot: "demo-a", title: "Lært", text: "?"'],
  ['reportSelf', smolaKommune, 'agreement: "demo-a", year: 2026, text: "?"'],
  [
    'assessObjective',
    sintef,
    'objective: "demo-a/1", year: 2026, conclusion: PARTLY, rationale: "Ja", evidence: [{ text: "?" }]',
  ],
] as const)('%s takes none', async (name, actor, given) => {
  const done = await act(actor, name, given.replace('?', 'Spør kari.nordmann@example.no'))
  expect(refusedWith(done)).toEqual(['PERSONAL_DATA_FOUND'])
})

test('a report into which it came another way is not published until it is taken out', async () => {
  const { selfReport } = await act(smolaKommune, 'reportSelf', 'agreement: "demo-a", year: 2026, text: "Godt i gang"', {
    of: 'selfReport { id }',
  })
  const publish = () => act(smolaKommune, 'publishSelfReport', `selfReport: "${selfReport.id}", expectedVersion: 1`)
  await change(`update self_report set text = 'Ring 91 23 45 67' where id = '${selfReport.id}'`)
  const refused = await publish()
  expect(refusedWith(refused)).toEqual(['PERSONAL_DATA_FOUND'])
  expect(refused.problems[0]!.values).toContainEqual({ name: 'place', json: JSON.stringify(`${selfReport.id}: text`) })
  await change(`update self_report set text = 'Godt i gang' where id = '${selfReport.id}'`)
  expect(await publish()).toMatchObject({ isDone: true })
})

test('nor is an assessment whose evidence holds it', async () => {
  const { assessment } = await act(
    sintef,
    'assessObjective',
    'objective: "demo-a/1", year: 2026, conclusion: PARTLY, rationale: "Ja", evidence: [{ text: "Et intervju" }]',
    { of: 'assessment { id }' },
  )
  const publish = () => act(sintef, 'publishAssessment', `assessment: "${assessment.id}", expectedVersion: 1`)
  await change(`update evidence set text = 'Intervju med 912 34 567' where assessment_id = '${assessment.id}'`)
  expect(refusedWith(await publish())).toEqual(['PERSONAL_DATA_FOUND'])
  await change(`update evidence set text = 'Et intervju' where assessment_id = '${assessment.id}'`)
  expect(await publish()).toMatchObject({ isDone: true })
})

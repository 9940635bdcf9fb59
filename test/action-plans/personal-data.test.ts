import { afterAll, beforeAll, expect, test } from 'vitest'
import { decider, smolaKommune } from './actors.js'
import { aMeasure, aWholePlan, versionId } from './plans.js'
import { type ActionPlansRoom, actionPlansRoom } from './room.js'
import { write } from './rows.js'
import { smola } from './twins.js'

/*
 * Nothing of a person is written into a plan, and none of what came another way becomes public with one.
 */
const draft = versionId({ year: 2026 })
const submitted = versionId({ year: 2025 })
let room: ActionPlansRoom

beforeAll(async () => {
  room = await actionPlansRoom()
  await write(room, [
    aMeasure(1),
    ...aWholePlan({ year: 2026, state: 'DRAFT' }),
    ...aWholePlan({ year: 2025, state: 'SUBMITTED' }),
  ])
})
afterAll(() => room?.end())

interface Problem {
  readonly code: string
  readonly message: string
  readonly path: readonly string[]
}

async function problemsOf(actor: typeof decider, name: string, given: string): Promise<readonly Problem[]> {
  const { data, errors } = await room.ask(
    `mutation { ${name}(idempotencyKey: "${crypto.randomUUID()}", ${given}) { problems { code message path } } }`,
    {},
    { actor },
  )
  expect(errors).toBeUndefined()
  return data[name].problems
}

test('who writes is told at once where it is, of all of it, and nothing is written', async () => {
  const head = await room.head()
  const problems = await problemsOf(
    smolaKommune,
    'addMeasure',
    `planVersion: "${draft}", reason: "Etter ønske fra ola@smola.no", measure: {
       title: "Boliger", objectives: [{ objective: "${smola}/1" }], firstStep: "Ring 912 34 567",
       risks: [{ text: "Ingen søker" }, { text: "Se 01019000083" }] }`,
  )
  expect(problems.map(({ code, path }) => [code, path.join('.')]).sort()).toEqual([
    ['PERSONAL_DATA_FOUND', 'measure.firstStep'],
    ['PERSONAL_DATA_FOUND', 'measure.risks.1.text'],
    ['PERSONAL_DATA_FOUND', 'reason'],
  ])
  expect(JSON.stringify(problems)).not.toMatch(/ola@smola|912 34 567|01019000083/)
  expect(await room.head()).toBe(head)
})

test.each([
  ['changeMeasure', `measureVersion: "${draft}/m1", expectedVersion: 1, change: { description: "?" }`],
  ['describePlan', `planVersion: "${draft}", expectedVersion: 1, summary: "?"`],
  ['explainUnmet', `planVersion: "${draft}", expectedVersion: 1, objective: "${smola}/2", text: "?"`],
  [
    'setPriorities',
    `planVersion: "${draft}", expectedVersion: 1, participants: [], priorities: [{ objective: "${smola}/1", rank: 1, reason: "?" }]`,
  ],
  ['recordTreatment', `agreement: "${smola}", year: 2025, treatedOn: "2025-09-01", body: "?", reference: "sak 1/25"`],
  ['recordDialogueMeeting', `agreement: "${smola}", year: 2025, heldOn: "2025-09-01", participants: ["KDD", "?"]`],
  ['reportStatus', `agreement: "${smola}", year: 2025, kind: STATUS, summary: "?"`],
  ['returnPlan', `planVersion: "${submitted}", expectedVersion: 1, notes: [{ reason: "?" }]`],
])('%s takes none', async (name, given) => {
  const problems = await problemsOf(smolaKommune, name, given.replace('?', 'Spør kari.nordmann@example.no'))
  expect(problems.map(({ code }) => code)).toEqual(['PERSONAL_DATA_FOUND'])
})

test('a plan into which it came another way is not approved, and KDD is told where it is', async () => {
  await room.database.write('a clerk', 'an import', (tx) =>
    tx.query(`update measure_version set transfer_value = 'Ring 22 33 44 55' where id = '${submitted}/m1'`),
  )
  const approve = `planVersion: "${submitted}", expectedVersion: 1, reference: "KDD 25/1"`
  const [problem, ...others] = await problemsOf(decider, 'approvePlan', approve)
  expect(others).toEqual([])
  expect(problem).toMatchObject({ code: 'PERSONAL_DATA_FOUND', path: [] })
  expect(problem!.message).toContain(`"${submitted}/m1: transferValue"`)
  expect(problem!.message).not.toContain('22 33 44 55')
  await room.database.write('a clerk', 'mended', (tx) =>
    tx.query(`update measure_version set transfer_value = null where id = '${submitted}/m1'`),
  )
  expect((await problemsOf(decider, 'approvePlan', approve)).map(({ code }) => code)).toEqual(['DECISION_NOT_PREPARED'])
})

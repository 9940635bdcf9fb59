import { afterAll, beforeAll, expect, test } from 'vitest'
import { manyPlans, numbers } from './many-plans.js'
import { type ActionPlansRoom, actionPlansRoom } from './room.js'
import { write } from './rows.js'
import { rindal, smola } from './twins.js'

let room: ActionPlansRoom
beforeAll(async () => {
  room = await actionPlansRoom()
  await write(room, manyPlans(7, 3))
})
afterAll(() => room?.end())

const objectives = [
  ...numbers(5).map((number) => `${smola}/${number}`),
  ...numbers(2).map((number) => `${rindal}/${number}`),
]
const joined = (type: string, keys: readonly object[], fields: string) => ({
  question: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${fields} } } }`,
  variables: { representations: keys.map((key) => ({ __typename: type, ...key })) },
})
const ofObjectives = (fields: string) =>
  joined(
    'Objective',
    objectives.map((id) => ({ id })),
    fields,
  )

/** Each question with what it costs: a statement for each list and each look-up that it leads to. */
const costs: readonly (readonly [string, { question: string; variables: object }, number])[] = [
  ['the measures of every objective', ofObjectives('measures(first: 100) { nodes { id number } }'), 1],
  ['those of a year', ofObjectives('measures(year: 2024, first: 100) { nodes { id number } }'), 1],
  ['them, with what the plans say', ofObjectives('measures(first: 100) { nodes { id current { title status } } }'), 2],
  [
    'everything that hangs on them',
    ofObjectives(`priority(year: 2025) { reason } endorsements { answer } invitations { state }
      measures(first: 100) { nodes { versions { title } version(year: 2024) { title } current {
        objectives { objective { id } } partners { party { id } } milestones { title } risks { text } planVersion { state } } } }`),
    12,
  ],
  [
    'all plans, whole',
    {
      question: `{ actionPlans(world: DEMO, first: 100) { nodes { state current { id } versions { state content { summary }
        responsibilities { text } unmetObjectives { reason } priorities { reason } priorityParticipants { party { id } }
        endorsements { answer } settledFinancing { text } measures(first: 100) { nodes { title measure { number } } } } } } }`,
      variables: {},
    },
    11,
  ],
  [
    'the measures of parties and municipalities',
    joined(
      'Party',
      ['husbanken', 'nav', 'smola-kommune'].map((id) => ({ id })),
      'measures(world: DEMO, first: 50) { nodes { id } }',
    ),
    1,
  ],
  [
    'a total with the measures behind each group',
    {
      question:
        '{ measureTotals(world: DEMO, groupBy: [OBJECTIVE, STATUS]) { groups { count entries(first: 100) { nodes { id } } } } }',
      variables: {},
    },
    2,
  ],
]

const rowsIn = (answer: unknown): number =>
  typeof answer !== 'object' || answer === null
    ? 0
    : Object.values(answer).reduce<number>((sum, each) => sum + rowsIn(each), Array.isArray(answer) ? answer.length : 0)

const few = new Map<string, number>()

test.each(costs)('%s cost a statement for each list that they lead to', async (name, { question, variables }, cost) => {
  const { data, errors, statements } = await room.ask(question, { ...variables })
  expect(errors).toBeUndefined()
  expect(statements).toBe(cost)
  few.set(name, rowsIn(data))
})

test('with many times the measures they cost as many', async () => {
  for (const table of [
    'measure_partner',
    'measure_objective',
    'measure_version',
    'plan_version',
    'action_plan',
    'measure',
  ])
    await room.database.write('a test', 'make room', (tx) => tx.query(`delete from ${table}`))
  await write(room, manyPlans(8, 40))
  for (const [name, { question, variables }, cost] of costs) {
    const { data, errors, statements } = await room.ask(question, { ...variables })
    expect([name, errors]).toEqual([name, undefined])
    expect([name, rowsIn(data) > 3 * few.get(name)!]).toEqual([name, true])
    expect([name, statements <= cost]).toEqual([name, true])
  }
})

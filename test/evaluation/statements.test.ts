import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Row } from '../reference.js'
import { randomRecords } from './random-records.js'
import { type EvaluationRoom, evaluationRoom } from './room.js'
import { pilots, planOf, writeSmallWorld } from './small-world.js'
import { insertIn } from './writing.js'

/** What the other rooms' types are asked here, as the gateway does: all of a type at once. */
const fields: Readonly<Record<string, string>> = {
  Pilot: `evaluation {
    indicators(first: 50) { nodes {
      id behind latestObservation { period value { value state } former { reason } } targets { value planVersion { id } }
      series { period state observation { value { value } } } commonIndicator { name }
      observations(first: 5) { nodes { value { value } numerator { state } step } } } }
    assessments { nodes { conclusion evidence { text indicator { id } } } }
    selfReports { nodes { text } }
    lessons { nodes { title uses { note lesson { title } } } }
    supplementaryEfforts { nodes { amount { value state } } }
    contextSeries { name values { year value { value } } }
    coverage { reported expected missing { name } } }`,
  Objective: `indicators { nodes { name behind } } assessments(first: 1) { nodes { conclusion assessor { id } } } selfReports { nodes { text } }`,
  Measure: `indicators { nodes { name latestObservation { value { value } } } } lessons { nodes { title } } similar(first: 3) { score measure { id } }`,
  Party: `assessments(world: DEMO, first: 3) { nodes { conclusion } } selfReports(world: DEMO, first: 3) { nodes { text } }`,
  Obligation: `assessments { nodes { conclusion } }`,
  Agreement: `evaluationStrategy { title stands missing { id } consents { agreedOn } } designAdaptations { text questions { text criteria { text } } }`,
}

/** How many statements each may cost, whatever the number of entities and rows. */
const costs: Readonly<Record<string, number>> = {
  Pilot: 20,
  Objective: 4,
  Measure: 4,
  Party: 2,
  Obligation: 1,
  Agreement: 6,
}

const keys: Readonly<Record<string, readonly string[]>> = {
  Pilot: pilots,
  Objective: pilots.flatMap((pilot) => [`${pilot}/1`, `${pilot}/2`]),
  Measure: pilots.flatMap((pilot) => [1, 2, 3, 4].map((number) => `${pilot}/m${number}`)),
  Party: ['sintef', 'husbanken', 'smola-kommune', 'rindal-kommune'],
  Obligation: pilots.map((pilot) => `${pilot}/OBL-1`),
  Agreement: pilots,
}

let room: EvaluationRoom
beforeAll(async () => {
  room = await evaluationRoom()
  await writeSmallWorld(room.admin)
  await insertIn(
    room.admin,
    'action_plans',
    pilots.flatMap((pilot) => planOf(pilot, 2026, 2, 'SUBMITTED')),
  )
  await insertIn(room.admin, 'evaluation', [
    ...randomRecords(5),
    ['evaluation_strategy', { id: 'demo-strategy', world: 'DEMO', title: 'Felles' }],
    ['evaluation_design', { id: 'demo-design', world: 'DEMO', title: 'Felles' }],
    ...pilots.flatMap(
      (pilot) =>
        [
          ['design_adaptation', { id: `${pilot}/d`, design_id: 'demo-design', agreement_id: pilot, text: 'Slik' }],
          [
            'evaluation_question',
            { id: `${pilot}/q`, design_id: 'demo-design', agreement_id: pilot, position: 1, text: 'Hva?' },
          ],
          ['criterion', { id: `${pilot}/c`, question_id: `${pilot}/q`, position: 1, text: 'Når?' }],
          ['context_series', { id: `${pilot}/s`, pilot_id: pilot, name: 'Folketall', unit: 'personer' }],
          ['context_value', { series_id: `${pilot}/s`, year: 2025, value: 10, state: 'REPORTED' }],
          [
            'supplementary_effort',
            { id: `${pilot}/e`, pilot_id: pilot, title: 'Annet', from_year: 2025, amount_state: 'NOT_REPORTED' },
          ],
        ] as const,
    ),
  ])
}, 60_000)
afterAll(() => room?.end())

const asked = async (type: string, ids: readonly string[]) => {
  const { data, errors, statements } = await room.ask(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${fields[type]} } } }`,
    { representations: ids.map((id) => ({ __typename: type, id })) },
  )
  expect([type, errors]).toEqual([type, undefined])
  return { found: data._entities as Row[], statements }
}

describe.each(Object.keys(fields))('of %s', (type) => {
  test('all that this room tells costs as many statements for one as for many, and is the same', async () => {
    const { found, statements } = await asked(type, keys[type]!)
    expect([type, statements]).toEqual([type, costs[type]])
    for (const [place, id] of keys[type]!.entries()) {
      const alone = await asked(type, [id])
      expect([id, alone.found]).toEqual([id, [found[place]]])
      expect(alone.statements).toBeLessThanOrEqual(statements)
    }
  })
})

test('the overview of pilots, with the latest reading and conclusion of everything in them, costs a statement a field', async () => {
  const { data, errors, statements } = await room.ask(
    `query ($objectives: [_Any!]!) { _entities(representations: $objectives) { ... on Objective {
      indicators(first: 20) { nodes { name behind latestObservation { period value { value state } } } }
      assessments(first: 1) { nodes { conclusion } } } } }`,
    { objectives: keys.Objective!.map((id) => ({ __typename: 'Objective', id })) },
  )
  expect(errors).toBeUndefined()
  expect(data._entities.flatMap(({ indicators }: Row) => indicators.nodes).length).toBeGreaterThan(5)
  expect(statements).toBe(4)
})

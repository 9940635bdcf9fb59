import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AskedLists, describeFilters } from '../list-filters.js'
import type { Row } from '../reference.js'
import { everyTable } from './lists.js'
import { ownLists } from './own-lists.js'
import { randomRecords } from './random-records.js'
import { type EvaluationRoom, evaluationRoom } from './room.js'
import { pilots, planOf, writeSmallWorld } from './small-world.js'
import { insertIn } from './writing.js'

let room: EvaluationRoom
let asked: AskedLists
beforeAll(async () => {
  room = await evaluationRoom()
  await writeSmallWorld(room.admin)
  await insertIn(
    room.admin,
    'action_plans',
    pilots.flatMap((pilot) => planOf(pilot, 2026, 2, 'SUBMITTED')),
  )
  await insertIn(room.admin, 'evaluation', randomRecords(3))
  asked = { ...room, lists: ownLists(await everyTable(room.admin)), world: 'DEMO' }
}, 60_000)
afterAll(() => room?.end())

describeFilters(['indicators', 'assessments', 'selfReports', 'lessons'], () => asked)

test('an indicator says itself what it is found by: whether it is behind, neither or no one knows', async () => {
  const { data } = await room.ask('{ indicators(world: DEMO, first: 100) { nodes { id behind } } }')
  const { rows, fields } = asked.lists.find(({ name }) => name === 'indicators')!
  const { behind } = fields
  const wanted = rows.map((row) => [row.id, behind?.asks === 'holds' ? behind.of(row) : undefined])
  expect(Object.fromEntries(data.indicators.nodes.map(({ id, behind }: Row) => [id, behind]))).toEqual(
    Object.fromEntries(wanted),
  )
  for (const judged of [true, false, null]) expect(wanted.map(([, behind]) => behind)).toContain(judged)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { actionPlans } from '../../subgraphs/action-plans/room.js'
import type { Actor } from '../../subgraphs/foundation/access/actor.js'
import { parties } from '../../subgraphs/parties/room.js'
import { anActor, aureKommune, husbanken, smolaKommune, stranger } from '../action-plans/actors.js'
import { type RoomAlone, roomAlone } from '../room-alone.js'
import { verifiedDatabase } from '../verified.js'

/* Acts on the real agreement of Smøla and Aure, done in one room and looked up in another. */

let plans: RoomAlone<object>
let room: RoomAlone<object>
beforeAll(async () => {
  const database = await verifiedDatabase()
  plans = await roomAlone(actionPlans, database)
  room = await roomAlone(parties, { ...database, end: async () => {} })
  const begin = (actor: Actor, year: number, reason: string) =>
    plans.ask(
      `mutation { startPlan(agreement: "smola-aure", year: ${year}, reason: "${reason}", idempotencyKey: "plan of ${year}") { isDone } }`,
      {},
      { actor },
    )
  await begin(smolaKommune, 2027, 'Kommunestyret vil det')
  await begin(anActor('aure-kommune', 'aure-kommune/2'), 2028, 'Vi også')
  await begin(stranger, 2028, 'ikke gjort')
})
afterAll(async () => {
  await room?.end()
  await plans?.end()
})

async function told(actor: Actor | null, where = '{}', revision?: number) {
  const question = `{ recordedActs(where: ${where}) { totalCount nodes { act reason person party { id } agreement { id } edition } } }`
  return room.ask(question, {}, { actor, ...(revision !== undefined && { revision }) })
}

const first = {
  act: 'startPlan',
  reason: 'Kommunestyret vil det',
  party: { id: 'smola-kommune' },
  agreement: { id: 'smola-aure' },
  edition: null,
}
const second = { ...first, reason: 'Vi også', party: { id: 'aure-kommune' } }

test('whoever did something, and the main parties of what it is about, are told who did what and why', async () => {
  const { data } = await told(smolaKommune)
  expect(data.recordedActs).toEqual({
    totalCount: 2,
    nodes: [
      { ...second, person: null },
      { ...first, person: 'smola-kommune/1' },
    ],
  })
  expect((await told(aureKommune)).data.recordedActs.nodes).toEqual([
    { ...second, person: 'aure-kommune/2' },
    { ...first, person: null },
  ])
})

test('others are told of none, and whoever has not signed in is told so', async () => {
  for (const actor of [husbanken, stranger]) expect((await told(actor)).data.recordedActs.nodes).toEqual([])
  expect((await told(null)).errors?.[0]?.extensions.code).toBe('SIGN_IN_NEEDED')
})

test('it is looked up by who, what and when, and as it was', async () => {
  const nodes = async (where: string, revision?: number) =>
    (await told(aureKommune, where, revision)).data.recordedActs.nodes
  expect(await nodes('{ party: { eq: "aure-kommune" } }')).toEqual([{ ...second, person: 'aure-kommune/2' }])
  expect(await nodes('{ act: { eq: "approvePlan" } }')).toEqual([])
  expect(await nodes('{}', (await room.head()) - 1)).toEqual([{ ...first, person: null }])
})

test('by raw SQL, the login that serves the public is given none', async () => {
  await room.admin.query('set role parties_reader')
  await expect(room.admin.query('select * from keys.recorded_acts()')).rejects.toThrow(/permission denied/)
  await room.admin.query('set role parties_viewer')
  expect((await room.admin.query('select * from keys.recorded_acts()')).rows).toEqual([])
  await room.admin.query('reset role')
})

test('of what municipalities do to a plan that is a draft the state is told nothing, and of what is public it is', async () => {
  expect((await told(anActor('kdd'))).data.recordedActs).toEqual({ totalCount: 0, nodes: [] })
  const reported = await plans.ask(
    `mutation { reportStatus(agreement: "smola-aure", year: 2026, kind: STATUS, summary: "I rute", idempotencyKey: "status of 2026") { isDone } }`,
    {},
    { actor: smolaKommune },
  )
  expect(reported.data.reportStatus).toEqual({ isDone: true })
  expect((await told(anActor('kdd'))).data.recordedActs.nodes.map(({ act }: { act: string }) => act)).toEqual([
    'reportStatus',
  ])
})

import pg from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPlatform } from '../gateway/platform.js'
import type { RoomOpener } from '../gateway/rooms.js'
import { inProcess } from '../gateway/transport/in-process.js'
import { Cursors } from '../subgraphs/foundation/cursors.js'
import type { RoomDatabase } from '../subgraphs/foundation/database/room-database.js'
import { RoomExecutor } from '../subgraphs/foundation/executor.js'
import { openDatabaseOf } from '../subgraphs/foundation/server.js'
import type { TestDatabase } from './database.js'
import { demoDatabase } from './demo.js'
import { everyRoom } from './rooms.js'
import { askAt } from './world.js'

/** The promise of the platform in one question: pilot, agreement, objective, measure, money, result. */
const overview = `query ($pilots: Int!) {
  pilots(world: DEMO, first: $pilots) {
    nodes {
      id name
      agreement {
        objectives {
          id title
          measures(first: 100) {
            nodes {
              id
              current { title status }
              financingByYear { year planned { value state } allocated { value state } spent { value state } }
              indicators(first: 10) { nodes { id latestObservation { period value { value state } } } }
            }
          }
          assessments(first: 1) { nodes { conclusion } }
        }
      }
    }
  }
}`

/** How often each room was asked, and the statements of all. */
const calls: string[] = []
const databases: RoomDatabase[] = []
const statements = () => databases.reduce((sum, database) => sum + database.statements, 0)

let database: TestDatabase
let platform: Awaited<ReturnType<typeof startPlatform>>
let sql: pg.Client
beforeAll(async () => {
  database = await demoDatabase()
  sql = new pg.Client({ connectionString: database.url })
  await sql.connect()
  const silent = pino({ level: 'silent' })
  const counting = everyRoom.map(
    (room): RoomOpener =>
      async (address) => {
        const opened = await openDatabaseOf(room, address, silent)
        databases.push(opened)
        const executor = new RoomExecutor(room, opened, { cursors: new Cursors(address.secret), report: () => {} })
        const { execute, ...subgraph } = inProcess(room.name, executor)
        return {
          subgraph: {
            ...subgraph,
            execute: (operation, variables, context) => {
              calls.push(
                `${room.name} ${[...operation.text.matchAll(/on (\w+)/g)].map(([, type]) => type).join(' ') || 'root'}`,
              )
              return execute(operation, variables, context)
            },
          },
          close: () => opened.close(),
        }
      },
  )
  platform = await startPlatform({ address: database, rooms: counting, log: silent, host: '127.0.0.1', port: 0 })
}, 120_000)
afterAll(async () => {
  await platform?.stop()
  await sql?.end()
  await database?.end()
})

async function asked(pilots: number) {
  calls.length = 0
  const before = statements()
  const { body } = await askAt(platform.url, overview, { pilots })
  expect(body.errors).toBeUndefined()
  return { nodes: body.data.pilots.nodes, calls: calls.toSorted(), statements: statements() - before }
}

test('the overview costs one call for each type and level, and at most twelve statements, of one pilot and of ten', async () => {
  const one = await asked(1)
  const ten = await asked(100)

  expect(ten.nodes).toHaveLength(10)
  expect(ten.statements).toBeLessThanOrEqual(12)
  expect(one.statements).toBe(ten.statements)
  expect(new Set(ten.calls).size).toBe(ten.calls.length)
  expect(one.calls).toEqual(ten.calls)
}, 60_000)

test('it tells of every public measure, and of what is planned for it, as plain SQL does', async () => {
  const { nodes } = await asked(100)
  const measures = new Map<string, { financingByYear: { year: number; planned: { value: number | null } }[] }>()
  for (const { agreement } of nodes)
    for (const objective of agreement.objectives)
      for (const measure of objective.measures.nodes) measures.set(measure.id, measure)

  const { rows: known } = await sql.query<{ id: string }>(
    `select measure.id from action_plans.measure join parties.pilot on pilot.id = measure.pilot_id
     where pilot.world = 'DEMO' and measure.public_from is not null order by 1`,
  )
  expect([...measures.keys()].toSorted()).toEqual(known.map(({ id }) => id).toSorted())
  const { rows: planned } = await sql.query<{ id: string; year: number; ore: string | null }>(
    `select entry.measure_id as id, entry.budget_year as year, sum(entry.amount_ore) as ore
     from funding.money_entry entry join action_plans.plan_version version on version.id = entry.plan_version_id
     where entry.stage = 'PLANNED' and version.state = 'APPROVED' group by 1, 2`,
  )
  const told = [...measures].flatMap(([id, { financingByYear }]) =>
    financingByYear.flatMap(({ year, planned: { value } }) =>
      value === null ? [] : [`${id} ${year} ${Math.round(value * 100)}`],
    ),
  )
  expect(told.toSorted()).toEqual(
    planned.flatMap(({ id, year, ore }) => (ore === null ? [] : [`${id} ${year} ${ore}`])).toSorted(),
  )
}, 60_000)

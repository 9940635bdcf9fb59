import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoRoles } from '../../data/demo/roles.js'
import { LocalIssuer } from '../../gateway/access/local-issuer.js'
import { createEdge } from '../../gateway/edge/edge.js'
import type { Clock } from '../../gateway/edge/moment.js'
import { openGraph } from '../../gateway/platform.js'
import { inThisProcess } from '../../gateway/rooms.js'
import { Closing } from '../../subgraphs/foundation/closing.js'
import type { TestDatabase } from '../database.js'
import { demoDatabase } from '../demo.js'
import { everyRoom } from '../rooms.js'
import { askAt } from '../world.js'
import { startActing } from '../writing/people.js'
import { answersWanted, eightWriters, repeatedAt, whileAllWrite } from './all-write.js'
import { overview, revisionsIn } from './overview.js'
import { Writer } from './writers.js'

/*
 * Sixteen read an overview out of four rooms while eight change all rooms at once. Each write says the number of its revision
 * wherever it writes, so an answer tells of each of its parts which revision it is of.
 */
let database: TestDatabase
let writers: Writer[]

beforeAll(async () => {
  database = await demoDatabase()
  writers = await eightWriters(database.url)
}, 240_000)
afterAll(async () => {
  for (const writer of writers ?? []) await writer.end()
  await database?.end()
})

describe('while eight change all rooms at once', () => {
  test('no answer in one process mixes two moments, neither anybody’s nor a main party’s', {
    timeout: 1_800_000,
  }, async () => {
    const issuer = new LocalIssuer({ secret: database.secret, audience: null, production: false })
    const authorization = `Bearer ${await issuer.personToken('smola-planlegger')}`
    const platform = await startActing(database, demoRoles)
    try {
      const { mixed, revisions, answers, late } = await whileAllWrite(writers, platform.url, answersWanted, [
        {},
        {},
        {},
        { authorization },
      ])
      expect(mixed).toEqual([])
      expect(answers).toBeGreaterThanOrEqual(answersWanted)
      expect(revisions.size).toBeGreaterThan(10)
      const repeated = await repeatedAt(platform.url)
      expect(repeated).toBeGreaterThan(0)
      expect(repeated).toBeLessThanOrEqual(answers + late)
    } finally {
      await platform.stop()
    }
  })

  test('answers of a gateway that does not look again do mix them', { timeout: 120_000 }, async () => {
    const closing = new Closing()
    const log = pino({ level: 'silent' })
    const graph = { address: database, log, rooms: everyRoom.map((room) => inThisProcess(room)) }
    try {
      const { engine, clock, apiSdl } = await openGraph(graph, closing)
      const blind: Clock = {
        lastSeen: clock.lastSeen,
        head: async () => clock.lastSeen,
        revision: (number) => clock.revision(number),
        revisionAt: (instant) => clock.revisionAt(instant),
      }
      const edge = await createEdge({ engine, sdl: apiSdl, clock: blind, log })
      closing.add(() => edge.stop())
      const url = await edge.listen(0, '127.0.0.1')
      const { mixed } = await whileAllWrite(writers, url, 100)
      expect(mixed.filter((each) => each.includes(',')).length).toBeGreaterThan(0)
    } finally {
      await closing.close()
    }
  })

  test('and nobody who reads waits for them', async () => {
    const platform = await startActing(database, demoRoles)
    const admin = await Writer.open(database.url)
    try {
      await admin.begin()
      const { body } = await askAt(platform.url, overview)
      expect(revisionsIn(body.data)).toEqual(new Set([body.extensions.revision.number]))
    } finally {
      await admin.end()
      await platform.stop()
    }
  })
})

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
import { askAt, startWorld, type WorldAnswer } from '../world.js'
import { startActing } from '../writing/people.js'
import { overview, revisionsIn } from './overview.js'
import { Writer } from './writers.js'

/*
 * Sixteen read an overview out of four rooms while eight change all rooms at once. Each write says the number of its revision
 * wherever it writes, so an answer tells of each of its parts which revision it is of.
 */
const answersWanted = process.env.SIZE === 'full' ? 10_000 : 500

let database: TestDatabase
let writers: Writer[]

beforeAll(async () => {
  database = await demoDatabase()
  writers = await Promise.all(Array.from({ length: 8 }, () => Writer.open(database.url)))
  await writers[0]!.write()
}, 240_000)
afterAll(async () => {
  for (const writer of writers ?? []) await writer.end()
  await database?.end()
})

interface Seen {
  /** Whose parts are of several revisions, or of another than the answer says. */
  readonly mixed: string[]
  readonly revisions: Set<number>
  answers: number
  /** Answers without what a room did not find in time: on a machine that others work on, too. */
  late: number
}

const isLate = (errors: WorldAnswer['body']['errors']): boolean =>
  errors?.every(({ extensions }) => extensions.code === 'ROOM_TIMEOUT') ?? false

/** What sixteen readers are answered while eight write, until there are so many answers. */
async function whileAllWrite(url: string, wanted: number, headers: readonly object[] = [{}]): Promise<Seen> {
  const over = new AbortController()
  const writing = writers.map((writer) => writer.goOn(over.signal))
  const seen: Seen = { mixed: [], revisions: new Set(), answers: 0, late: 0 }
  const read = async (reader: number) => {
    while (seen.answers < wanted) {
      const { body } = await askAt(url, overview, {}, headers[reader % headers.length])
      if (isLate(body.errors)) {
        seen.late += 1
        continue
      }
      if (body.errors) throw new Error(JSON.stringify(body.errors))
      seen.answers += 1
      const { number } = body.extensions.revision
      const of = [...revisionsIn(body.data)]
      seen.revisions.add(number)
      if (of.length !== 1 || of[0] !== number) seen.mixed.push(`${number}: ${of}`)
    }
  }
  try {
    await Promise.all(Array.from({ length: 16 }, (_, reader) => read(reader)))
  } finally {
    over.abort()
    await Promise.all(writing)
  }
  expect(seen.late).toBeLessThan(wanted / 5)
  return seen
}

async function repeatedAt(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text()
  return Number(/^bygdevekst_answers_repeated_total (\d+)$/m.exec(metrics)![1])
}

describe('while eight change all rooms at once', () => {
  test('no answer in one process mixes two moments, neither anybody’s nor a main party’s', {
    timeout: 1_800_000,
  }, async () => {
    const issuer = new LocalIssuer({ secret: database.secret, audience: null, production: false })
    const authorization = `Bearer ${await issuer.personToken('smola-planlegger')}`
    const platform = await startActing(database, demoRoles)
    try {
      const { mixed, revisions, answers, late } = await whileAllWrite(platform.url, answersWanted, [
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

  test('nor does one that the rooms give as processes of their own', { timeout: 1_800_000 }, async () => {
    const world = await startWorld({ mode: 'processes', database })
    try {
      const { mixed, revisions } = await whileAllWrite(world.url, answersWanted / 10)
      expect(mixed).toEqual([])
      expect(revisions.size).toBeGreaterThan(3)
      expect(await repeatedAt(world.url)).toBeGreaterThan(0)
    } finally {
      await world.stop()
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
      const { mixed } = await whileAllWrite(url, 200)
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

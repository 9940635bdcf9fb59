import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../database.js'
import { demoDatabase } from '../demo.js'
import { startWorld } from '../world.js'
import { answersWanted, eightWriters, repeatedAt, whileAllWrite } from './all-write.js'
import type { Writer } from './writers.js'

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

test('no answer that the rooms give as processes of their own mixes two moments, while eight change all of them at once', {
  timeout: 1_800_000,
}, async () => {
  const world = await startWorld({ mode: 'processes', database })
  try {
    const { mixed, revisions } = await whileAllWrite(writers, world.url, answersWanted / 20)
    expect(mixed).toEqual([])
    expect(revisions.size).toBeGreaterThan(1)
    expect(await repeatedAt(world.url)).toBeGreaterThan(0)
  } finally {
    await world.stop()
  }
})

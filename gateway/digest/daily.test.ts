import { setTimeout as pause } from 'node:timers/promises'
import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import { isTime, startDailyDigest } from './daily.js'
import type { Round } from './digest.js'

const log = pino({ level: 'silent' })
const done: Round = { SENT: 0, NOTHING: 0, FAILED: 0, NOT_KNOWN: 0, GIVEN_UP: 0, NOT_TOLD: 0 }
const mondayMorning = () => new Date('2026-11-23T07:00:00Z')

describe('letters are sent in working hours in Norway', () => {
  test.each([
    ['a Monday at seven in winter', '2026-11-23T06:00:00Z', true],
    ['a Monday before seven in winter', '2026-11-23T05:59:59Z', false],
    ['a Monday at seven in summer', '2026-06-22T05:00:00Z', true],
    ['a Monday before seven in summer', '2026-06-22T04:59:59Z', false],
    ['a Friday before five', '2026-11-27T15:59:59Z', true],
    ['a Friday at five', '2026-11-27T16:00:00Z', false],
    ['a Saturday', '2026-11-28T09:00:00Z', false],
    ['a Sunday', '2026-11-29T09:00:00Z', false],
    ['a Monday at midnight, which is still Sunday in UTC', '2026-11-22T23:30:00Z', false],
  ])('%s: %s is %s', (_, instant, expected) => {
    expect(isTime(new Date(instant))).toBe(expected)
  })
})

describe('a process that runs on', () => {
  test('looks at once and again and again, never twice at the same time, and not after it is stopped', async () => {
    let [rounds, atOnce, most] = [0, 0, 0]
    const round = async () => {
      rounds++
      most = Math.max(most, ++atOnce)
      await pause(15)
      atOnce--
      return done
    }
    const daily = startDailyDigest({ round }, log, { everyMs: 5, now: mondayMorning })
    expect(rounds).toBe(1)
    while (rounds < 3) await pause(5)
    await daily.stop()
    expect([atOnce, most]).toEqual([0, 1])
    const before = rounds
    await pause(30)
    expect(rounds).toBe(before)
  })

  test('goes on after a round that failed', async () => {
    let rounds = 0
    const round = async (): Promise<Round> => {
      rounds++
      throw new Error('The database is away.')
    }
    const daily = startDailyDigest({ round }, log, { everyMs: 5, now: mondayMorning })
    while (rounds < 3) await pause(5)
    await daily.stop()
  })

  test('does nothing at the weekend', async () => {
    let rounds = 0
    const round = async () => {
      rounds++
      return done
    }
    const daily = startDailyDigest({ round }, log, { everyMs: 2, now: () => new Date('2026-11-28T09:00:00Z') })
    await pause(20)
    await daily.stop()
    expect(rounds).toBe(0)
  })

  test('tells a round that is under way to end when it stops', async () => {
    let told = false
    const round = (signal?: AbortSignal) =>
      new Promise<Round>((resolve) =>
        signal!.addEventListener('abort', () => {
          told = true
          resolve(done)
        }),
      )
    await startDailyDigest({ round }, log, { now: mondayMorning }).stop()
    expect(told).toBe(true)
  })
})

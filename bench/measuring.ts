import { type HttpAnswer, Target } from './connection.js'
import type { Contender, ContenderName } from './contenders.js'
import { cpuOf, cpuOfFamily } from './cpu.js'
import { asFastAsItGoes, atPace } from './load.js'
import type { Question } from './questions.js'

/** One round of one contender at one question. */
export interface Measurement {
  readonly perSecond: number
  /** Milliseconds of processor time for each request. */
  readonly gatewayCpu: number
  readonly roomsCpu: number
  readonly databaseCpu: number
  /** Milliseconds that a request waited, at the question's pace. */
  readonly p50: number
  readonly p99: number
}

export interface Effort {
  /** Of load as fast as it goes, and then of load at a pace. */
  readonly seconds: number
  readonly connections: number
}

/** What a contender is asked, and what it has to answer each time. */
export interface Duel<Name extends string = ContenderName> {
  readonly contender: Contender<Name>
  readonly question: Question
  readonly target: Target
  readonly isRight: (answer: HttpAnswer) => boolean
}

export const targetOf = ({ url }: Pick<Contender, 'url'>, { text, variables }: Question): Target =>
  new Target(url, { query: text, variables })

export async function measure<Name extends string>(
  { contender, question, target, isRight }: Duel<Name>,
  { seconds, connections }: Effort,
): Promise<Measurement> {
  // What has been idle since the last round opens its connections before it is measured.
  await asFastAsItGoes(target, isRight, { connections, seconds: seconds / 8 })
  const before = await spent(contender)
  const { answers, perSecond } = await asFastAsItGoes(target, isRight, { connections, seconds })
  const after = await spent(contender)
  const waits = await atPace(target, isRight, { perSecond: question.pace, seconds, connections: 4 * connections })
  waits.sort((a, b) => a - b)
  return {
    perSecond,
    gatewayCpu: (after.gateway - before.gateway) / answers,
    roomsCpu: (after.rooms - before.rooms) / answers,
    databaseCpu: (after.database - before.database) / answers,
    p50: quantile(waits, 0.5),
    p99: quantile(waits, 0.99),
  }
}

async function spent({ pid, rooms, database }: Pick<Contender, 'pid' | 'rooms' | 'database'>) {
  const each = await Promise.all(rooms.map(cpuOf))
  return {
    gateway: await cpuOf(pid),
    rooms: each.reduce((sum, one) => sum + one, 0),
    database: await cpuOfFamily(database),
  }
}

/** Of values in ascending order. */
export function quantile(ascending: readonly number[], part: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(part * ascending.length))] ?? Number.NaN
}

/** The process that was asked, the rooms behind it and the database together. */
export function wholeCpu({ gatewayCpu, roomsCpu, databaseCpu }: Measurement): number {
  return gatewayCpu + roomsCpu + databaseCpu
}

/** Of an odd number of values: the one in the middle. */
export function median(values: readonly number[]): number {
  return quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  )
}

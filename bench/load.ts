import { setTimeout as sleep } from 'node:timers/promises'
import type { Connection, HttpAnswer, Target } from './connection.js'

/** An answer that is not what was checked before the load began. */
export class UnexpectedAnswer extends Error {
  constructor({ status, body }: HttpAnswer) {
    super(`Under load came ${status}: ${body.slice(0, 200)}`)
  }
}

type Check = (answer: HttpAnswer) => boolean

/** Each connection asks again as soon as it has its answer. Says how many answers a second that gives. */
export async function asFastAsItGoes(
  target: Target,
  isRight: Check,
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<{ answers: number; perSecond: number }> {
  let answers = 0
  const began = performance.now()
  await over(target, connections, async (connection) => {
    while (performance.now() - began < seconds * 1000) {
      const answer = await connection.ask()
      if (!isRight(answer)) throw new UnexpectedAnswer(answer)
      answers += 1
    }
  })
  return { answers, perSecond: (answers / (performance.now() - began)) * 1000 }
}

/**
 * Requests come at a fixed pace, whether the earlier ones are answered or not. Gives the milliseconds each waited.
 *
 * One that finds all connections busy waits for one, and that counts: who is slow is not asked more gently.
 */
export async function atPace(
  target: Target,
  isRight: Check,
  { perSecond, seconds, connections }: { perSecond: number; seconds: number; connections: number },
): Promise<number[]> {
  const waits: number[] = []
  const began = performance.now()
  const total = Math.round(perSecond * seconds)
  let next = 0
  await over(target, connections, async (connection) => {
    while (next < total) {
      const due = began + (next++ / perSecond) * 1000
      const early = due - performance.now()
      if (early > 0) await sleep(early)
      // A timer that fires late is the loader's fault, and not counted; that all connections were busy is the server's.
      const asked = early > 0 ? performance.now() : due
      const answer = await connection.ask()
      if (!isRight(answer)) throw new UnexpectedAnswer(answer)
      waits.push(performance.now() - asked)
    }
  })
  return waits
}

async function over(
  target: Target,
  connections: number,
  work: (connection: Connection) => Promise<void>,
): Promise<void> {
  const open = await Promise.all(Array.from({ length: connections }, () => target.connect()))
  try {
    await Promise.all(open.map(work))
  } finally {
    for (const connection of open) connection.close()
  }
}

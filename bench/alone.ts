import type { HttpAnswer, Target } from './connection.js'
import { cpuOf, cpuOfFamily } from './cpu.js'
import { UnexpectedAnswer } from './load.js'
import { median } from './measuring.js'

/** What a request costs that is alone: the next is asked when it has been answered. */
export interface Alone {
  /** Milliseconds that a request waits; the middle one of the round. */
  readonly wait: number
  /** Milliseconds of processor time for each request: of the process that is asked, and of PostgreSQL. */
  readonly ownCpu: number
  readonly databaseCpu: number
}

/** Whose processor time is counted: the process that is asked, and the server of the database with all its children. */
export interface Spenders {
  readonly pid: number
  readonly database: number
}

/** The last of so many answers that compilers and caches have settled, and the database has read what it needs. */
export async function warmed(target: Target): Promise<HttpAnswer> {
  const connection = await target.connect()
  try {
    for (let times = 1; times < 10; times++) await connection.ask()
    return await connection.ask()
  } finally {
    connection.close()
  }
}

/** At least three requests, however long they take. */
export async function measureAlone(
  target: Target,
  isRight: (answer: HttpAnswer) => boolean,
  seconds: number,
  { pid, database }: Spenders,
): Promise<Alone> {
  const connection = await target.connect()
  const spent = async () => ({ own: await cpuOf(pid), database: await cpuOfFamily(database) })
  const waits: number[] = []
  try {
    await connection.ask()
    const before = await spent()
    const began = performance.now()
    while (waits.length < 3 || performance.now() - began < seconds * 1000) {
      const asked = performance.now()
      const answer = await connection.ask()
      waits.push(performance.now() - asked)
      if (!isRight(answer)) throw new UnexpectedAnswer(answer)
    }
    const after = await spent()
    return {
      wait: median(waits),
      ownCpu: (after.own - before.own) / waits.length,
      databaseCpu: (after.database - before.database) / waits.length,
    }
  } finally {
    connection.close()
  }
}

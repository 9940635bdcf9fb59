import { type HttpAnswer, Target } from '../connection.js'
import { cpuOf, cpuOfFamily } from '../cpu.js'
import { UnexpectedAnswer } from '../load.js'
import { quantile } from '../measuring.js'
import { type ScaleContender, type ScaleName, scaleHouse } from './contenders.js'
import type { ScaleQuestion } from './questions.js'

/** One round of one contender at one question. */
export interface ScaleMeasurement {
  /** Milliseconds that a request waits, when it is the only one; the middle one of the round. */
  readonly wait: number
  /** Milliseconds of processor time for each request: of the process that is asked, and of PostgreSQL. */
  readonly ownCpu: number
  readonly databaseCpu: number
}

/** A contender's rounds at one question and size, or why it has none. */
export type ScaleStanding =
  | { readonly name: ScaleName; readonly rounds: readonly ScaleMeasurement[] }
  | { readonly name: ScaleName; readonly refusal: string }

export interface ScalePlan {
  readonly rounds: number
  /** For how long each is asked in a round, one request after the other. */
  readonly seconds: number
}

/** What the house told of its own answer, and how long that is. */
export interface ScaleEffort {
  readonly bytes: number
  readonly roomCalls: number
  readonly statements: number
}

/** Lets everyone who says the same answer the question, round after round, all in turn. */
export async function competeAtScale(
  contenders: readonly ScaleContender[],
  question: ScaleQuestion,
  plan: ScalePlan,
  database: number,
): Promise<{ readonly effort: ScaleEffort; readonly standings: readonly ScaleStanding[] }> {
  const house = contenders.find(({ name }) => name === scaleHouse)!
  const own = await warmed(house, question)
  if (own.status !== 200 || JSON.parse(own.body).errors)
    throw new Error(`The house itself does not answer "${question.name}": ${own.body.slice(0, 500)}`)
  const { data, extensions } = JSON.parse(own.body)
  const expected = JSON.stringify(house.told(question, data))

  const refusals = new Map<ScaleName, string>()
  const lengths = new Map<ScaleName, number>()
  for (const contender of contenders) {
    const { status, body } = await warmed(contender, question)
    const refusal = refusalOf(contender, question, status, body, expected)
    if (refusal === undefined) lengths.set(contender.name, body.length)
    else refusals.set(contender.name, refusal)
  }
  const measured = new Map([...lengths.keys()].map((name) => [name, [] as ScaleMeasurement[]]))
  for (let round = 0; round < plan.rounds; round++)
    for (const contender of contenders) {
      const length = lengths.get(contender.name)
      if (length === undefined || refusals.has(contender.name)) continue
      const isRight = ({ status, body }: HttpAnswer) => status === 200 && body.length === length
      try {
        measured.get(contender.name)!.push(await measureAlone(contender, question, isRight, plan.seconds, database))
      } catch (error) {
        if (!(error instanceof UnexpectedAnswer)) throw error
        refusals.set(contender.name, error.message)
      }
    }
  const standings = contenders.map(({ name }): ScaleStanding => {
    const refusal = refusals.get(name)
    return refusal === undefined ? { name, rounds: measured.get(name)! } : { name, refusal }
  })
  return { effort: { bytes: JSON.stringify(data).length, ...extensions.cost.actual }, standings }
}

function refusalOf(
  contender: ScaleContender,
  question: ScaleQuestion,
  status: number,
  body: string,
  expected: string,
): string | undefined {
  if (status !== 200) return `answers ${status}: ${body.slice(0, 200)}`
  const { data, errors } = JSON.parse(body)
  if (errors) return `answers with an error: ${errors[0].message}`
  if (JSON.stringify(contender.told(question, data)) !== expected) return 'says other things'
  return undefined
}

const targetOf = (contender: ScaleContender, question: ScaleQuestion) =>
  new Target(contender.url, { query: contender.textOf(question) })

/** The last of so many answers that compilers and caches have settled, and the database has read what it needs. */
async function warmed(contender: ScaleContender, question: ScaleQuestion): Promise<HttpAnswer> {
  const connection = await targetOf(contender, question).connect()
  try {
    for (let times = 1; times < 10; times++) await connection.ask()
    return await connection.ask()
  } finally {
    connection.close()
  }
}

/** At least three requests, however long they take. */
async function measureAlone(
  contender: ScaleContender,
  question: ScaleQuestion,
  isRight: (answer: HttpAnswer) => boolean,
  seconds: number,
  database: number,
): Promise<ScaleMeasurement> {
  const connection = await targetOf(contender, question).connect()
  const spent = async () => ({ own: await cpuOf(contender.pid), database: await cpuOfFamily(database) })
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
      wait: quantile(
        [...waits].sort((a, b) => a - b),
        0.5,
      ),
      ownCpu: (after.own - before.own) / waits.length,
      databaseCpu: (after.database - before.database) / waits.length,
    }
  } finally {
    connection.close()
  }
}

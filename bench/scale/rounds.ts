import { type Alone, measureAlone, warmed } from '../alone.js'
import { type HttpAnswer, Target } from '../connection.js'
import { UnexpectedAnswer } from '../load.js'
import { type ScaleContender, type ScaleName, scaleHouse } from './contenders.js'
import type { ScaleQuestion } from './questions.js'

/** A contender's rounds at one question and size, or why it has none. */
export type ScaleStanding =
  | { readonly name: ScaleName; readonly rounds: readonly Alone[] }
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
  const own = await warmed(targetOf(house, question))
  if (own.status !== 200 || JSON.parse(own.body).errors)
    throw new Error(`The house itself does not answer "${question.name}": ${own.body.slice(0, 500)}`)
  const { data, extensions } = JSON.parse(own.body)
  const expected = JSON.stringify(house.told(question, data))

  const refusals = new Map<ScaleName, string>()
  const lengths = new Map<ScaleName, number>()
  for (const contender of contenders) {
    const { status, body } = await warmed(targetOf(contender, question))
    const refusal = refusalOf(contender, question, status, body, expected)
    if (refusal === undefined) lengths.set(contender.name, body.length)
    else refusals.set(contender.name, refusal)
  }
  const measured = new Map([...lengths.keys()].map((name) => [name, [] as Alone[]]))
  for (let round = 0; round < plan.rounds; round++)
    for (const contender of contenders) {
      const length = lengths.get(contender.name)
      if (length === undefined || refusals.has(contender.name)) continue
      const isRight = ({ status, body }: HttpAnswer) => status === 200 && body.length === length
      try {
        const { pid } = contender
        const target = targetOf(contender, question)
        measured.get(contender.name)!.push(await measureAlone(target, isRight, plan.seconds, { pid, database }))
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

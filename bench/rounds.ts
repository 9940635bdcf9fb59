import { expectedData, judge } from './agreement.js'
import type { Contender, ContenderName } from './contenders.js'
import { UnexpectedAnswer } from './load.js'
import { type Duel, type Effort, type Measurement, measure } from './measuring.js'
import type { Question } from './questions.js'

/** A contender's rounds at one question, or why it has none. */
export type Standing<Name extends string = ContenderName> =
  | { readonly name: Name; readonly rounds: readonly Measurement[] }
  | { readonly name: Name; readonly refusal: string }

export interface Plan extends Effort {
  readonly rounds: number
}

/**
 * Lets everyone who agrees with the house answer the question, round after round.
 *
 * In each round all have their turn, and another begins: what slows the machine for a while slows them all.
 */
export async function compete<Name extends string>(
  contenders: readonly Contender<Name>[],
  house: Name,
  question: Question,
  plan: Plan,
): Promise<Standing<Name>[]> {
  const expected = await expectedData(contenders.find(({ name }) => name === house)!, question)
  const refusals = new Map<Name, string>()
  const duels: Duel<Name>[] = []
  for (const contender of contenders) {
    const verdict = await judge(contender, question, expected)
    if ('duel' in verdict) duels.push(verdict.duel)
    else refusals.set(contender.name, verdict.refusal)
  }
  const measured = new Map(duels.map(({ contender }) => [contender.name, [] as Measurement[]]))
  for (let round = 0; round < plan.rounds; round++) {
    for (const duel of startingAt(round, duels)) {
      const { name } = duel.contender
      if (refusals.has(name)) continue
      try {
        measured.get(name)!.push(await measure(duel, plan))
      } catch (error) {
        if (!(error instanceof UnexpectedAnswer)) throw error
        refusals.set(name, error.message)
      }
    }
  }
  return contenders.map(({ name }) => {
    const refusal = refusals.get(name)
    return refusal === undefined ? { name, rounds: measured.get(name)! } : { name, refusal }
  })
}

function startingAt<T>(place: number, all: readonly T[]): T[] {
  const first = place % all.length
  return [...all.slice(first), ...all.slice(0, first)]
}

import { refuseForeignObjective } from '../plan-version/rules.js'
import type { PlanWritingStore } from '../plan-version/writing-store.js'
import type { WithdrawAnswerArguments } from './acts-arguments.js'
import { AnswerNotGiven } from './rules.js'

/** Takes an answer back: the partner has not answered then. */
export async function withdrawAnswer(asked: WithdrawAnswerArguments, store: PlanWritingStore): Promise<string> {
  const version = await store.permitted('withdrawAnswer', asked.planVersion)
  refuseForeignObjective(asked.objective, await store.partsIn(version.agreementId))
  if (!(await store.declines.withdraw(version.id, asked.objective)))
    throw new AnswerNotGiven(version.id, asked.objective, store.actor.party)
  return version.id
}

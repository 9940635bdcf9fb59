import { Args, Ctx, Mutation, Resolver } from 'type-graphql'
import { PlanVersionDone } from '../plan-version/acts-resolver.js'
import { onPlanVersion } from '../plan-version/performed.js'
import { planWritingStore } from '../plan-version/writing-store.js'
import type { Context } from '../stores.js'
import { withdrawAnswer } from './acts.js'
import { WithdrawAnswerArguments } from './acts-arguments.js'

@Resolver()
export class EndorsementActsResolver {
  @Mutation(() => PlanVersionDone, {
    description: 'Takes back what a named partner has answered to an objective, while the plan is not approved.',
  })
  withdrawAnswer(
    @Args(() => WithdrawAnswerArguments) asked: WithdrawAnswerArguments,
    @Ctx() context: Context,
  ): Promise<PlanVersionDone> {
    return onPlanVersion('withdrawAnswer', asked, context, (doing) => withdrawAnswer(asked, planWritingStore(doing)))
  }
}

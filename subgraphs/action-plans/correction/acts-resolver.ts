import { Args, Ctx, Mutation, Resolver } from 'type-graphql'
import { measureWritingStore } from '../measure-version/writing-store.js'
import { PlanVersionDone } from '../plan-version/acts-resolver.js'
import { onPlanVersion } from '../plan-version/performed.js'
import { planWritingStore } from '../plan-version/writing-store.js'
import type { Context } from '../stores.js'
import { correctPlan } from './acts.js'
import { CorrectPlanArguments } from './acts-arguments.js'
import { correctionWritingStore } from './writing-store.js'

@Resolver()
export class CorrectionActsResolver {
  @Mutation(() => PlanVersionDone, {
    description:
      'Corrects spelling or the like in an approved plan, with a reason. It needs no decision and makes no endorsement stale; what the plan said before stays readable.',
  })
  correctPlan(
    @Args(() => CorrectPlanArguments) asked: CorrectPlanArguments,
    @Ctx() context: Context,
  ): Promise<PlanVersionDone> {
    return onPlanVersion('correctPlan', asked, context, (doing) =>
      correctPlan(asked, {
        plans: planWritingStore(doing),
        measures: measureWritingStore(doing),
        corrections: correctionWritingStore(doing),
      }),
    )
  }
}

import { Args, Ctx, Mutation, Resolver } from 'type-graphql'
import { PlanVersionDone } from '../plan-version/acts-resolver.js'
import { onPlanVersion } from '../plan-version/performed.js'
import { planWritingStore } from '../plan-version/writing-store.js'
import type { Context } from '../stores.js'
import { describePlan, explainUnmet, recordSettledFinancing, type Stores, setPriorities } from './acts.js'
import {
  DescribePlanArguments,
  ExplainUnmetArguments,
  RecordSettledFinancingArguments,
  SetPrioritiesArguments,
} from './acts-arguments.js'
import { contentWritingStore } from './writing-store.js'

@Resolver()
export class PlanContentActsResolver {
  @Mutation(() => PlanVersionDone, {
    description: 'Sets what place each objective has in the year of a plan that is being written, why, and by whom.',
  })
  setPriorities(
    @Args(() => SetPrioritiesArguments) asked: SetPrioritiesArguments,
    @Ctx() context: Context,
  ): Promise<PlanVersionDone> {
    return this.#perform('setPriorities', asked, context, setPriorities)
  }

  @Mutation(() => PlanVersionDone, {
    description: 'Says what a plan that is being written is about as a whole, and who is responsible for what.',
  })
  describePlan(
    @Args(() => DescribePlanArguments) asked: DescribePlanArguments,
    @Ctx() context: Context,
  ): Promise<PlanVersionDone> {
    return this.#perform('describePlan', asked, context, describePlan)
  }

  @Mutation(() => PlanVersionDone, {
    description: 'Says why an objective has no measures in the year of a plan that is being written.',
  })
  explainUnmet(
    @Args(() => ExplainUnmetArguments) asked: ExplainUnmetArguments,
    @Ctx() context: Context,
  ): Promise<PlanVersionDone> {
    return this.#perform('explainUnmet', asked, context, explainUnmet)
  }

  @Mutation(() => PlanVersionDone, {
    description: 'Records what further financing ordinary budgets have settled, in a plan that is being written.',
  })
  recordSettledFinancing(
    @Args(() => RecordSettledFinancingArguments) asked: RecordSettledFinancingArguments,
    @Ctx() context: Context,
  ): Promise<PlanVersionDone> {
    return this.#perform('recordSettledFinancing', asked, context, recordSettledFinancing)
  }

  #perform<Asked extends { readonly idempotencyKey: string; readonly reason: string | null }>(
    name: string,
    asked: Asked,
    context: Context,
    act: (asked: Asked, stores: Stores) => Promise<string>,
  ): Promise<PlanVersionDone> {
    return onPlanVersion(name, asked, context, (doing) =>
      act(asked, { plans: planWritingStore(doing), contents: contentWritingStore(doing) }),
    )
  }
}

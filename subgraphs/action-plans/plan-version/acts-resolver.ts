import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { acting } from '../../foundation/acts/acts.js'
import { ActDone, told } from '../../foundation/acts/done.js'
import type { Context } from '../stores.js'
import {
  agreeToPlan,
  amendPlan,
  approvePlan,
  endorseObjective,
  handlePlan,
  returnPlan,
  sharePlan,
  startPlan,
  submitPlan,
} from './acts.js'
import {
  AgreeToPlanArguments,
  AmendPlanArguments,
  DecisionArguments,
  EditionActArguments,
  EndorseObjectiveArguments,
  HandlePlanArguments,
  PlanActArguments,
  ReturnPlanArguments,
  StartPlanArguments,
} from './acts-arguments.js'
import { PlanVersion } from './entity.js'
import { planWritingStore } from './writing-store.js'

@ObjectType({ description: 'What came of an act on a version of a plan. Norwegian: utført handling.' })
export class PlanVersionDone extends ActDone {
  planVersionId!: string | null
}

@Resolver(() => PlanVersionDone)
export class PlanActsResolver {
  @FieldResolver(() => PlanVersion, {
    nullable: true,
    description: 'The version as the act left it; null where it was not done.',
  })
  planVersion(
    @Root() { planVersionId }: PlanVersionDone,
    @Ctx() { planVersions }: Context,
  ): Promise<PlanVersion | null> | null {
    return planVersionId === null || planVersionId === undefined ? null : planVersions.byId(planVersionId)
  }

  @Mutation(() => PlanVersionDone, {
    description:
      'Begins the action plan of a year as a draft that only the agreement’s municipalities and county see, from what the last approved plan says of measures that are not over.',
  })
  startPlan(
    @Args(() => StartPlanArguments) asked: StartPlanArguments,
    @Ctx() context: Context,
  ): Promise<PlanVersionDone> {
    return this.#perform('startPlan', asked, context, startPlan)
  }

  @Mutation(() => PlanVersionDone, {
    description:
      'Begins a new version of an approved plan, as a draft: for what a decision says is to be changed in it.',
  })
  amendPlan(
    @Args(() => AmendPlanArguments) asked: AmendPlanArguments,
    @Ctx() context: Context,
  ): Promise<PlanVersionDone> {
    return this.#perform('amendPlan', asked, context, amendPlan)
  }

  @Mutation(() => PlanVersionDone, {
    description: 'Shows a draft to KDD, and to named partners the measures of their own objectives. It stays shown.',
  })
  sharePlan(@Args(() => PlanActArguments) asked: PlanActArguments, @Ctx() context: Context): Promise<PlanVersionDone> {
    return this.#perform('sharePlan', asked, context, sharePlan)
  }

  @Mutation(() => PlanVersionDone, { description: 'Agrees to an edition of the plan, for one municipality.' })
  agreeToPlan(
    @Args(() => AgreeToPlanArguments) asked: AgreeToPlanArguments,
    @Ctx() context: Context,
  ): Promise<PlanVersionDone> {
    return this.#perform('agreeToPlan', asked, context, agreeToPlan)
  }

  @Mutation(() => PlanVersionDone, {
    description: 'Submits the plan to KDD, once all municipalities have agreed to the same edition.',
  })
  submitPlan(
    @Args(() => EditionActArguments) asked: EditionActArguments,
    @Ctx() context: Context,
  ): Promise<PlanVersionDone> {
    return this.#perform('submitPlan', asked, context, submitPlan)
  }

  @Mutation(() => PlanVersionDone, {
    description:
      'Answers to the measures of one objective, for one of its named partners. A later change of one of them makes the answer stale.',
  })
  endorseObjective(
    @Args(() => EndorseObjectiveArguments) asked: EndorseObjectiveArguments,
    @Ctx() context: Context,
  ): Promise<PlanVersionDone> {
    return this.#perform('endorseObjective', asked, context, endorseObjective)
  }

  @Mutation(() => PlanVersionDone, {
    description: 'Prepares KDD’s decision, by another person than the one who will make it.',
  })
  handlePlan(
    @Args(() => HandlePlanArguments) asked: HandlePlanArguments,
    @Ctx() context: Context,
  ): Promise<PlanVersionDone> {
    return this.#perform('handlePlan', asked, context, handlePlan)
  }

  @Mutation(() => PlanVersionDone, {
    description:
      'Gives the plan back to the municipalities, with what has to be mended and why. The reasons are never public.',
  })
  returnPlan(
    @Args(() => ReturnPlanArguments) asked: ReturnPlanArguments,
    @Ctx() context: Context,
  ): Promise<PlanVersionDone> {
    return this.#perform('returnPlan', asked, context, returnPlan)
  }

  @Mutation(() => PlanVersionDone, {
    description:
      'Approves the plan: all of it is public from then on. The agreement has to be in force, and every named partner of every objective with measures to have endorsed them as they stand.',
  })
  approvePlan(
    @Args(() => DecisionArguments) asked: DecisionArguments,
    @Ctx() context: Context,
  ): Promise<PlanVersionDone> {
    return this.#perform('approvePlan', asked, context, approvePlan)
  }

  async #perform<Asked extends { readonly idempotencyKey: string; readonly reason: string | null }>(
    name: string,
    asked: Asked,
    context: Context,
    rule: (asked: Asked, store: ReturnType<typeof planWritingStore>) => Promise<string>,
  ): Promise<PlanVersionDone> {
    const outcome = await acting(context).perform({
      name,
      asked,
      work: async (doing) => ({ planVersionId: await rule(asked, planWritingStore(doing)) }),
    })
    return told(PlanVersionDone, outcome)
  }
}

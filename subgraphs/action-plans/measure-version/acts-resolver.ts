import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { acting } from '../../foundation/acts/acts.js'
import { ActDone, told } from '../../foundation/acts/done.js'
import { planWritingStore } from '../plan-version/writing-store.js'
import type { Context } from '../stores.js'
import { addMeasure, changeMeasure, reachMilestone, reportMeasureStatus, type Stores, withdrawMeasure } from './acts.js'
import {
  AddMeasureArguments,
  ChangeMeasureArguments,
  MeasureActArguments,
  ReachMilestoneArguments,
  ReportMeasureStatusArguments,
} from './acts-arguments.js'
import { MeasureVersion } from './entity.js'
import { measureWritingStore } from './writing-store.js'

@ObjectType({ description: 'What came of an act on what a plan says of a measure. Norwegian: utført handling.' })
export class MeasureVersionDone extends ActDone {
  measureVersionId!: string | null
}

@Resolver(() => MeasureVersionDone)
export class MeasureActsResolver {
  @FieldResolver(() => MeasureVersion, {
    nullable: true,
    description: 'What the plan says of the measure, as the act left it; null where it was not done.',
  })
  measureVersion(
    @Root() { measureVersionId }: MeasureVersionDone,
    @Ctx() { measureVersions }: Context,
  ): Promise<MeasureVersion | null> | null {
    return measureVersionId == null ? null : measureVersions.byId(measureVersionId)
  }

  @Mutation(() => MeasureVersionDone, { description: 'Adds a measure to a plan that is being written.' })
  addMeasure(
    @Args(() => AddMeasureArguments) asked: AddMeasureArguments,
    @Ctx() context: Context,
  ): Promise<MeasureVersionDone> {
    return this.#perform('addMeasure', asked, context, addMeasure)
  }

  @Mutation(() => MeasureVersionDone, {
    description: 'Changes what a plan that is being written says of a measure, or moves it to other objectives.',
  })
  changeMeasure(
    @Args(() => ChangeMeasureArguments) asked: ChangeMeasureArguments,
    @Ctx() context: Context,
  ): Promise<MeasureVersionDone> {
    return this.#perform('changeMeasure', asked, context, changeMeasure)
  }

  @Mutation(() => MeasureVersionDone, {
    description: 'Gives a measure up. The plan goes on saying so, with the reason, and later plans leave it out.',
  })
  withdrawMeasure(
    @Args(() => MeasureActArguments) asked: MeasureActArguments,
    @Ctx() context: Context,
  ): Promise<MeasureVersionDone> {
    return this.#perform('withdrawMeasure', asked, context, withdrawMeasure)
  }

  @Mutation(() => MeasureVersionDone, {
    description: 'Reports how far a measure of the approved plan has come. That is no change of the plan.',
  })
  reportMeasureStatus(
    @Args(() => ReportMeasureStatusArguments) asked: ReportMeasureStatusArguments,
    @Ctx() context: Context,
  ): Promise<MeasureVersionDone> {
    return this.#perform('reportMeasureStatus', asked, context, reportMeasureStatus)
  }

  @Mutation(() => MeasureVersionDone, {
    description:
      'Reports that a milestone of a measure of the approved plan is reached. That is no change of the plan.',
  })
  reachMilestone(
    @Args(() => ReachMilestoneArguments) asked: ReachMilestoneArguments,
    @Ctx() context: Context,
  ): Promise<MeasureVersionDone> {
    return this.#perform('reachMilestone', asked, context, reachMilestone)
  }

  async #perform<Asked extends { readonly idempotencyKey: string; readonly reason: string | null }>(
    name: string,
    asked: Asked,
    context: Context,
    act: (asked: Asked, stores: Stores) => Promise<string>,
  ): Promise<MeasureVersionDone> {
    const outcome = await acting(context).perform({
      name,
      asked,
      work: async (doing) => {
        const stores = { plans: planWritingStore(doing), measures: measureWritingStore(doing) }
        return { measureVersionId: await act(asked, stores) }
      },
    })
    return told(MeasureVersionDone, outcome)
  }
}

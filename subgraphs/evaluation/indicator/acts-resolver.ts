import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { ActDone } from '../../foundation/acts/done.js'
import { keyed, perform } from '../performing.js'
import type { Context } from '../stores.js'
import { agreeOnJudging, defineIndicator, mapIndicator, setTarget } from './acts.js'
import {
  AgreeOnJudgingArguments,
  DefineIndicatorArguments,
  MapIndicatorArguments,
  SetTargetArguments,
} from './acts-arguments.js'
import { Indicator } from './entity.js'

@ObjectType({ description: 'What came of an act on an indicator. Norwegian: utført handling.' })
export class IndicatorDone extends ActDone {
  id!: string | null
}

@Resolver(() => IndicatorDone)
export class IndicatorActsResolver {
  @FieldResolver(() => Indicator, {
    nullable: true,
    description: 'The indicator as the act left it; null where it was not done.',
  })
  indicator(@Root() done: IndicatorDone, @Ctx() { indicators }: Context): Promise<Indicator | null> | null {
    return keyed(done, indicators.byId)
  }

  @Mutation(() => IndicatorDone, {
    description:
      'Says what is to be counted: in one agreement, for its municipalities, or in all of them, for KDD and Distriktssenteret. Norwegian: indikator.',
  })
  defineIndicator(
    @Args(() => DefineIndicatorArguments) asked: DefineIndicatorArguments,
    @Ctx() context: Context,
  ): Promise<IndicatorDone> {
    return perform(IndicatorDone, 'defineIndicator', asked, context, defineIndicator)
  }

  @Mutation(() => IndicatorDone, {
    description: 'Says which common indicator a local one corresponds to, and how far the two can be compared.',
  })
  mapIndicator(
    @Args(() => MapIndicatorArguments) asked: MapIndicatorArguments,
    @Ctx() context: Context,
  ): Promise<IndicatorDone> {
    return perform(IndicatorDone, 'mapIndicator', asked, context, mapIndicator)
  }

  @Mutation(() => IndicatorDone, {
    description:
      'Agrees, for a main party, on how attainment is judged by an indicator. It is agreed once all have agreed to the same; of a common one KDD or Distriktssenteret says it.',
  })
  agreeOnJudging(
    @Args(() => AgreeOnJudgingArguments) asked: AgreeOnJudgingArguments,
    @Ctx() context: Context,
  ): Promise<IndicatorDone> {
    return perform(IndicatorDone, 'agreeOnJudging', asked, context, agreeOnJudging)
  }

  @Mutation(() => IndicatorDone, {
    description:
      'Sets what is aimed at for a period, or changes it: by itself, or in a plan that is being written. Norwegian: måltall.',
  })
  setTarget(
    @Args(() => SetTargetArguments) asked: SetTargetArguments,
    @Ctx() context: Context,
  ): Promise<IndicatorDone> {
    return perform(IndicatorDone, 'setTarget', asked, context, setTarget)
  }
}

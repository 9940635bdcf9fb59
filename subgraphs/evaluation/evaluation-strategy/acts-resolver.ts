import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { ActDone } from '../../foundation/acts/done.js'
import { keyed, perform } from '../performing.js'
import type { Context } from '../stores.js'
import { agreeOnStrategy, proposeStrategy } from './acts.js'
import { AgreeOnStrategyArguments, ProposeStrategyArguments } from './acts-arguments.js'
import { EvaluationStrategy } from './entity.js'

@ObjectType({ description: 'What came of an act on a strategy. Norwegian: utført handling.' })
export class EvaluationStrategyDone extends ActDone {
  id!: string | null
}

@Resolver(() => EvaluationStrategyDone)
export class EvaluationStrategyActsResolver {
  @FieldResolver(() => EvaluationStrategy, {
    nullable: true,
    description: 'The strategy as the act left it; null where it was not done.',
  })
  evaluationStrategy(
    @Root() done: EvaluationStrategyDone,
    @Ctx() { evaluationStrategies }: Context,
  ): Promise<EvaluationStrategy | null> | null {
    return keyed(done, evaluationStrategies.byId)
  }

  @Mutation(() => EvaluationStrategyDone, {
    description:
      'Proposes how the work is to be evaluated, for KDD and the parties to agree on, or changes what was proposed. Norwegian: evalueringsstrategi.',
  })
  proposeStrategy(
    @Args(() => ProposeStrategyArguments) asked: ProposeStrategyArguments,
    @Ctx() context: Context,
  ): Promise<EvaluationStrategyDone> {
    return perform(EvaluationStrategyDone, 'proposeStrategy', asked, context, proposeStrategy)
  }

  @Mutation(() => EvaluationStrategyDone, {
    description: 'Agrees to a strategy, for KDD or a main party. It stands once all of them have.',
  })
  agreeOnStrategy(
    @Args(() => AgreeOnStrategyArguments) asked: AgreeOnStrategyArguments,
    @Ctx() context: Context,
  ): Promise<EvaluationStrategyDone> {
    return perform(EvaluationStrategyDone, 'agreeOnStrategy', asked, context, agreeOnStrategy)
  }
}

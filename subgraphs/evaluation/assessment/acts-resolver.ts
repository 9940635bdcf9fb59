import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { ActDone } from '../../foundation/acts/done.js'
import { keyed, perform } from '../performing.js'
import type { Context } from '../stores.js'
import { assessObjective, assessObligation, changeAssessment, conclude, publishAssessment } from './acts.js'
import {
  AssessmentActArguments,
  AssessObjectiveArguments,
  AssessObligationArguments,
  ChangeAssessmentArguments,
  ConcludeArguments,
} from './acts-arguments.js'
import { Assessment } from './entity.js'

@ObjectType({ description: 'What came of an act on an assessment. Norwegian: utført handling.' })
export class AssessmentDone extends ActDone {
  id!: string | null
}

@Resolver(() => AssessmentDone)
export class AssessmentActsResolver {
  @FieldResolver(() => Assessment, {
    nullable: true,
    description: 'The assessment as the act left it; null where it was not done.',
  })
  assessment(@Root() done: AssessmentDone, @Ctx() { assessments }: Context): Promise<Assessment | null> | null {
    return keyed(done, assessments.byId)
  }

  @Mutation(() => AssessmentDone, {
    description:
      'Begins an assessment of an objective, for the evaluator of its pilot, as a draft that nobody else sees. Norwegian: vurdering av måloppnåelse.',
  })
  assessObjective(
    @Args(() => AssessObjectiveArguments) asked: AssessObjectiveArguments,
    @Ctx() context: Context,
  ): Promise<AssessmentDone> {
    return perform(AssessmentDone, 'assessObjective', asked, context, assessObjective)
  }

  @Mutation(() => AssessmentDone, {
    description:
      'Begins an assessment of an obligation, for the evaluator of its pilot, as a draft that nobody else sees.',
  })
  assessObligation(
    @Args(() => AssessObligationArguments) asked: AssessObligationArguments,
    @Ctx() context: Context,
  ): Promise<AssessmentDone> {
    return perform(AssessmentDone, 'assessObligation', asked, context, assessObligation)
  }

  @Mutation(() => AssessmentDone, {
    description:
      'Begins what the evaluator concludes of an objective or an obligation once the agreement has ended, beside other effort of the period.',
  })
  conclude(@Args(() => ConcludeArguments) asked: ConcludeArguments, @Ctx() context: Context): Promise<AssessmentDone> {
    return perform(AssessmentDone, 'conclude', asked, context, conclude)
  }

  @Mutation(() => AssessmentDone, { description: 'Changes an assessment that is not published yet.' })
  changeAssessment(
    @Args(() => ChangeAssessmentArguments) asked: ChangeAssessmentArguments,
    @Ctx() context: Context,
  ): Promise<AssessmentDone> {
    return perform(AssessmentDone, 'changeAssessment', asked, context, changeAssessment)
  }

  @Mutation(() => AssessmentDone, {
    description:
      'Publishes an assessment with what it rests on: anyone may read it from then on, and it is not changed any more.',
  })
  publishAssessment(
    @Args(() => AssessmentActArguments) asked: AssessmentActArguments,
    @Ctx() context: Context,
  ): Promise<AssessmentDone> {
    return perform(AssessmentDone, 'publishAssessment', asked, context, publishAssessment)
  }
}

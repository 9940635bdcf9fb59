import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { ActDone } from '../../foundation/acts/done.js'
import { keyed, perform } from '../performing.js'
import type { Context } from '../stores.js'
import { adaptDesign, addCriterion, addQuestion, issueDesign } from './acts.js'
import {
  AdaptDesignArguments,
  AddCriterionArguments,
  AddQuestionArguments,
  IssueDesignArguments,
} from './acts-arguments.js'
import { DesignAdaptation, EvaluationDesign, EvaluationQuestion } from './entity.js'

@ObjectType({ description: 'What came of an act on a design. Norwegian: utført handling.' })
export class EvaluationDesignDone extends ActDone {
  id!: string | null
}

@ObjectType({ description: 'What came of an act on the adaptation of a design. Norwegian: utført handling.' })
export class DesignAdaptationDone extends ActDone {
  id!: string | null
}

@ObjectType({ description: 'What came of an act on a question of a design. Norwegian: utført handling.' })
export class EvaluationQuestionDone extends ActDone {
  id!: string | null
}

@Resolver(() => EvaluationDesignDone)
export class EvaluationDesignActsResolver {
  @FieldResolver(() => EvaluationDesign, {
    nullable: true,
    description: 'The design as the act left it; null where it was not done.',
  })
  evaluationDesign(
    @Root() done: EvaluationDesignDone,
    @Ctx() { evaluationDesigns }: Context,
  ): Promise<EvaluationDesign | null> | null {
    return keyed(done, evaluationDesigns.byId)
  }

  @Mutation(() => EvaluationDesignDone, {
    description: 'Issues the design common to the agreements of a world, for KDD. Norwegian: evalueringsdesign.',
  })
  issueDesign(
    @Args(() => IssueDesignArguments) asked: IssueDesignArguments,
    @Ctx() context: Context,
  ): Promise<EvaluationDesignDone> {
    return perform(EvaluationDesignDone, 'issueDesign', asked, context, issueDesign)
  }
}

@Resolver(() => DesignAdaptationDone)
export class DesignAdaptationActsResolver {
  @FieldResolver(() => DesignAdaptation, {
    nullable: true,
    description: 'The adaptation as the act left it; null where it was not done.',
  })
  designAdaptation(
    @Root() done: DesignAdaptationDone,
    @Ctx() { evaluationDesigns }: Context,
  ): Promise<DesignAdaptation | null> | null {
    return keyed(done, evaluationDesigns.adaptationById)
  }

  @Mutation(() => DesignAdaptationDone, {
    description: 'Adapts the common design to one agreement, for its municipalities, or changes how it was adapted.',
  })
  adaptDesign(
    @Args(() => AdaptDesignArguments) asked: AdaptDesignArguments,
    @Ctx() context: Context,
  ): Promise<DesignAdaptationDone> {
    return perform(DesignAdaptationDone, 'adaptDesign', asked, context, adaptDesign)
  }
}

@Resolver(() => EvaluationQuestionDone)
export class EvaluationQuestionActsResolver {
  @FieldResolver(() => EvaluationQuestion, {
    nullable: true,
    description: 'The question as the act left it; null where it was not done.',
  })
  evaluationQuestion(
    @Root() done: EvaluationQuestionDone,
    @Ctx() { evaluationDesigns }: Context,
  ): Promise<EvaluationQuestion | null> | null {
    return keyed(done, evaluationDesigns.questionById)
  }

  @Mutation(() => EvaluationQuestionDone, {
    description: 'Adds a question to a design: a common one for KDD, or one of an agreement that has adapted it.',
  })
  addQuestion(
    @Args(() => AddQuestionArguments) asked: AddQuestionArguments,
    @Ctx() context: Context,
  ): Promise<EvaluationQuestionDone> {
    return perform(EvaluationQuestionDone, 'addQuestion', asked, context, addQuestion)
  }

  @Mutation(() => EvaluationQuestionDone, {
    description: 'Adds to a question by what its answers are judged: for all, or for one agreement.',
  })
  addCriterion(
    @Args(() => AddCriterionArguments) asked: AddCriterionArguments,
    @Ctx() context: Context,
  ): Promise<EvaluationQuestionDone> {
    return perform(EvaluationQuestionDone, 'addCriterion', asked, context, addCriterion)
  }
}

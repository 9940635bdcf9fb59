import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { WorldArguments } from '../../foundation/world-arguments.js'
import { Agreement, named, Party } from '../references.js'
import { editionDescription } from '../standing/edition.js'
import { editionOf } from '../standing/rules.js'
import type { Context } from '../stores.js'
import { Criterion, DesignAdaptation, EvaluationDesign, EvaluationQuestion } from './entity.js'

@Resolver(() => EvaluationDesign)
export class EvaluationDesignResolver {
  @Query(() => [EvaluationDesign], { description: 'The designs common to the agreements of one world, newest first.' })
  evaluationDesigns(
    @Args(() => WorldArguments) { world }: WorldArguments,
    @Ctx() { evaluationDesigns }: Context,
  ): Promise<EvaluationDesign[]> {
    return evaluationDesigns.ofWorld(world)
  }

  @FieldResolver(() => Party, { nullable: true, description: 'Who made it.' })
  party(@Root() design: EvaluationDesign): Party | null {
    return named(design.partyId)
  }

  @FieldResolver(() => [EvaluationQuestion], {
    description: 'The questions common to all agreements. Those of one agreement stand under its adaptation.',
  })
  async questions(
    @Root() design: EvaluationDesign,
    @Ctx() { evaluationDesigns }: Context,
  ): Promise<EvaluationQuestion[]> {
    const questions = await evaluationDesigns.questionsOf(design.id)
    return questions.filter(({ agreementId }) => agreementId === null)
  }

  @FieldResolver(() => [DesignAdaptation], { description: 'How agreements have adapted it, one each.' })
  adaptations(@Root() design: EvaluationDesign, @Ctx() { evaluationDesigns }: Context): Promise<DesignAdaptation[]> {
    return evaluationDesigns.adaptationsOf(design.id)
  }
}

@Resolver(() => DesignAdaptation)
export class DesignAdaptationResolver {
  @FieldResolver(() => EvaluationDesign, { nullable: true, description: 'The common design that it adapts.' })
  design(
    @Root() adaptation: DesignAdaptation,
    @Ctx() { evaluationDesigns }: Context,
  ): Promise<EvaluationDesign | null> {
    return evaluationDesigns.byId(adaptation.designId)
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement that adapts it.' })
  agreement(@Root() adaptation: DesignAdaptation): Agreement {
    return { id: adaptation.agreementId }
  }

  @FieldResolver(() => Int, { description: editionDescription })
  edition(@Root() adaptation: DesignAdaptation): number {
    return editionOf(adaptation)
  }

  @FieldResolver(() => [EvaluationQuestion], { description: 'Questions of this agreement alone.' })
  async questions(
    @Root() { designId, agreementId }: DesignAdaptation,
    @Ctx() { evaluationDesigns }: Context,
  ): Promise<EvaluationQuestion[]> {
    const questions = await evaluationDesigns.questionsOf(designId)
    return questions.filter((question) => question.agreementId === agreementId)
  }
}

@Resolver(() => EvaluationQuestion)
export class EvaluationQuestionResolver {
  @FieldResolver(() => Agreement, {
    nullable: true,
    description: 'The agreement that asks it; null for a common question.',
  })
  agreement(@Root() question: EvaluationQuestion): Agreement | null {
    return named(question.agreementId)
  }

  @FieldResolver(() => [Criterion], {
    description: 'By what its answers are judged: common criteria, and those that agreements have added.',
  })
  criteria(@Root() question: EvaluationQuestion, @Ctx() { evaluationDesigns }: Context): Promise<Criterion[]> {
    return evaluationDesigns.criteriaOf(question.id)
  }
}

@Resolver(() => Criterion)
export class CriterionResolver {
  @FieldResolver(() => Agreement, {
    nullable: true,
    description: 'The agreement that has added it; null for a common criterion.',
  })
  agreement(@Root() criterion: Criterion): Agreement | null {
    return named(criterion.agreementId)
  }
}

@Resolver(() => Agreement)
export class AgreementDesignResolver {
  @FieldResolver(() => [DesignAdaptation], {
    nullable: true,
    description: 'How it adapts the common evaluation design, the newest agreed first.',
  })
  designAdaptations(@Root() agreement: Agreement, @Ctx() { evaluationDesigns }: Context): Promise<DesignAdaptation[]> {
    return evaluationDesigns.ofAgreement(agreement.id)
  }
}

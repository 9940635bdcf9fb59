import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { Indicator } from '../indicator/entity.js'
import { Agreement, named, Objective, Obligation, Party, Pilot } from '../references.js'
import { editionDescription } from '../standing/edition.js'
import { editionOf } from '../standing/rules.js'
import type { Context } from '../stores.js'
import { SupplementaryEffort } from '../supplementary-effort/entity.js'
import { AssessmentArguments, OwnAssessmentArguments } from './arguments.js'
import { Assessment, Evidence } from './entity.js'

export const { Connection: AssessmentConnection } = connectionOf(Assessment)

@Resolver(() => Assessment)
export class AssessmentResolver {
  @Query(() => AssessmentConnection, {
    description: 'What someone independent has concluded, of objectives and of obligations, in one world.',
  })
  assessments(
    @Args(() => AssessmentArguments) asked: AssessmentArguments,
    @Ctx() { assessments, moment }: Context,
  ): Promise<Page<Assessment>> {
    return assessments.page(asked, moment)
  }

  @Query(() => Assessment, {
    nullable: true,
    description: 'One assessment by its key; null while it is not published, but for its assessor.',
  })
  assessment(
    @Arg('id', () => ID, { description: 'Its key.' }) id: string,
    @Ctx() { assessments }: Context,
  ): Promise<Assessment | null> {
    return assessments.byId(id)
  }

  @FieldResolver(() => Pilot, { nullable: true, description: 'The pilot that it is about.' })
  pilot(@Root() assessment: Assessment): Pilot {
    return { id: assessment.pilotId }
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement that it is about.' })
  agreement(@Root() assessment: Assessment): Agreement {
    return { id: assessment.agreementId }
  }

  @FieldResolver(() => Objective, { nullable: true, description: 'The objective that is assessed, where it is one.' })
  objective(@Root() assessment: Assessment): Objective | null {
    return named(assessment.objectiveId)
  }

  @FieldResolver(() => Obligation, { nullable: true, description: 'The obligation that is assessed, where it is one.' })
  obligation(@Root() assessment: Assessment): Obligation | null {
    return named(assessment.obligationId)
  }

  @FieldResolver(() => Party, { nullable: true, description: 'Who concluded. Norwegian: evaluator.' })
  assessor(@Root() assessment: Assessment): Party {
    return { id: assessment.assessorPartyId }
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is published. Until then its assessor alone sees it.' })
  isPublic(@Root() { publicFrom }: Assessment): boolean {
    return publicFrom !== null
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it was made for the end of the agreement, rather than for a year.',
  })
  isAtEnd(@Root() { atEnd }: Assessment): boolean {
    return atEnd === true
  }

  @FieldResolver(() => Int, { description: editionDescription })
  edition(@Root() assessment: Assessment): number {
    return editionOf(assessment)
  }

  @FieldResolver(() => [SupplementaryEffort], {
    description:
      'Of one made for the end of the agreement: other effort that was on record of the period. Norwegian: øvrig innsats.',
  })
  efforts(@Root() assessment: Assessment, @Ctx() { assessments }: Context): Promise<SupplementaryEffort[]> {
    return assessments.effortsOf(assessment.id)
  }

  @FieldResolver(() => [Evidence], { description: 'What it rests on.' })
  evidence(@Root() assessment: Assessment, @Ctx() { assessments }: Context): Promise<Evidence[]> {
    return assessments.evidenceOf(assessment.id)
  }
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Indicator, { nullable: true, description: 'The indicator that shows it, where one does.' })
  indicator(@Root() evidence: Evidence, @Ctx() { indicators }: Context): Promise<Indicator | null> | null {
    return evidence.indicatorId === null ? null : indicators.byId(evidence.indicatorId)
  }
}

@Resolver(() => Objective)
export class ObjectiveAssessmentsResolver {
  @FieldResolver(() => AssessmentConnection, {
    nullable: true,
    description: 'What someone independent has concluded of it, newest first. Norwegian: vurdering av måloppnåelse.',
  })
  assessments(
    @Root() objective: Objective,
    @Args(() => OwnAssessmentArguments) asked: OwnAssessmentArguments,
    @Ctx() { assessments, moment }: Context,
  ): Promise<Page<Assessment>> {
    return assessments.pageOfObjective(objective.id, asked, moment)
  }
}

@Resolver(() => Obligation)
export class ObligationAssessmentsResolver {
  @FieldResolver(() => AssessmentConnection, {
    nullable: true,
    description: 'What someone independent has concluded of it, newest first.',
  })
  assessments(
    @Root() obligation: Obligation,
    @Args(() => OwnAssessmentArguments) asked: OwnAssessmentArguments,
    @Ctx() { assessments, moment }: Context,
  ): Promise<Page<Assessment>> {
    return assessments.pageOfObligation(obligation.id, asked, moment)
  }
}

@Resolver(() => Party)
export class PartyAssessmentsResolver {
  @FieldResolver(() => AssessmentConnection, {
    nullable: true,
    description: 'What it has concluded as an assessor, in all pilots of one world, newest first.',
  })
  assessments(
    @Root() party: Party,
    @Args(() => AssessmentArguments) asked: AssessmentArguments,
    @Ctx() { assessments, moment }: Context,
  ): Promise<Page<Assessment>> {
    return assessments.pageOfParty(party.id, asked, moment)
  }
}

import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { connectionOf } from '../../foundation/connections.js'
import { Measure } from '../measure/entity.js'
import { PlanVersion } from '../plan-version/entity.js'
import { editionOf } from '../plan-version/rules.js'
import { Body, coded, Municipality, named, Objective, Party } from '../references.js'
import type { Context } from '../stores.js'
import { MeasureObjective, MeasurePartner, MeasureVersion, Milestone, Risk } from './entity.js'

export const { Connection: MeasureVersionConnection } = connectionOf(MeasureVersion)

@Resolver(() => MeasureVersion)
export class MeasureVersionResolver {
  @FieldResolver(() => Measure, { nullable: true, description: 'The measure itself, the same over the years.' })
  measure(@Root() version: MeasureVersion, @Ctx() { measures }: Context): Promise<Measure | null> {
    return measures.byId(version.measureId)
  }

  @FieldResolver(() => Int, {
    description: 'How often what it says has been changed, and once more: what an act names as `expectedVersion`.',
  })
  edition(@Root() version: MeasureVersion): number {
    return editionOf(version)
  }

  @FieldResolver(() => PlanVersion, { nullable: true, description: 'The version of the plan that says it.' })
  planVersion(@Root() version: MeasureVersion, @Ctx() { planVersions }: Context): Promise<PlanVersion | null> {
    return planVersions.byId(version.planVersionId)
  }

  @FieldResolver(() => [MeasureObjective], {
    description: 'The objectives that it serves, each with its share, in the order of the plan.',
  })
  objectives(@Root() version: MeasureVersion, @Ctx() { measureParts }: Context): Promise<MeasureObjective[]> {
    return measureParts.objectivesOf(version.id)
  }

  @FieldResolver(() => Municipality, {
    nullable: true,
    description: 'The municipality that is responsible for it; null where the plan names none.',
  })
  responsibleMunicipality(@Root() version: MeasureVersion): Municipality | null {
    return coded(version.responsibleMunicipalityCode)
  }

  @FieldResolver(() => Body, {
    nullable: true,
    description: 'The body that steers it; null where the plan names none. Norwegian: styringsgruppe.',
  })
  steeringBody(@Root() version: MeasureVersion): Body | null {
    return named(version.steeringBodyId)
  }

  @FieldResolver(() => Body, {
    nullable: true,
    description: 'The body that carries it out; null where the plan names none. Norwegian: arbeidsgruppe.',
  })
  workingBody(@Root() version: MeasureVersion): Body | null {
    return named(version.workingBodyId)
  }

  @FieldResolver(() => [MeasurePartner], { description: 'Who takes part in it, each with its role and scope.' })
  partners(@Root() version: MeasureVersion, @Ctx() { measureParts }: Context): Promise<MeasurePartner[]> {
    return measureParts.partnersOf(version.id)
  }

  @FieldResolver(() => [Milestone], { description: 'Its steps, in the order of the plan.' })
  milestones(@Root() version: MeasureVersion, @Ctx() { measureParts }: Context): Promise<Milestone[]> {
    return measureParts.milestonesOf(version.id)
  }

  @FieldResolver(() => [Risk], { description: 'What may go wrong with it, in the order of the plan.' })
  risks(@Root() version: MeasureVersion, @Ctx() { measureParts }: Context): Promise<Risk[]> {
    return measureParts.risksOf(version.id)
  }
}

@Resolver(() => MeasureObjective)
export class MeasureObjectiveResolver {
  @FieldResolver(() => Objective, { nullable: true, description: 'The objective.' })
  objective(@Root() link: MeasureObjective): Objective {
    return { id: link.objectiveId }
  }
}

@Resolver(() => MeasurePartner)
export class MeasurePartnerResolver {
  @FieldResolver(() => Party, {
    nullable: true,
    description: 'Who takes part; null where only a kind of actor is named.',
  })
  party(@Root() partner: MeasurePartner): Party | null {
    return named(partner.partyId)
  }
}

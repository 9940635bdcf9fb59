import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { Page } from '../../foundation/connections.js'
import { Endorsement } from '../endorsement/entity.js'
import { PlannedMeasureArguments } from '../measure-version/arguments.js'
import type { MeasureVersion } from '../measure-version/entity.js'
import { MeasureVersionConnection } from '../measure-version/resolver.js'
import { ActionPlan } from '../plan/entity.js'
import { PlanContent, PlanResponsibility, UnmetObjective } from '../plan-content/entity.js'
import { Priority, PriorityParticipant } from '../priority/entity.js'
import { Agreement, Pilot } from '../references.js'
import { SettledFinancing } from '../settled-financing/entity.js'
import type { Context } from '../stores.js'
import { PlanVersion } from './entity.js'
import { editionOf, isPublic } from './rules.js'

@Resolver(() => PlanVersion)
export class PlanVersionResolver {
  @Query(() => PlanVersion, {
    nullable: true,
    description: 'One version of an action plan by its key; null for a draft.',
  })
  planVersion(
    @Arg('id', () => ID, { description: 'Its key, such as "smola-aure/2026/1".' }) id: string,
    @Ctx() { planVersions }: Context,
  ): Promise<PlanVersion | null> {
    return planVersions.byId(id)
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the public may read what it says: once it has been approved. Until then its lists are empty because they are hidden, not because there is nothing in them.',
  })
  isPublic(@Root() version: PlanVersion): boolean {
    return isPublic(version)
  }

  @FieldResolver(() => Int, {
    description: 'How often what it says has been changed, and once more: what an act names as `expectedVersion`.',
  })
  edition(@Root() version: PlanVersion): number {
    return editionOf(version)
  }

  @FieldResolver(() => PlanVersion, {
    nullable: true,
    description:
      'The version whose measures it was begun with; null where it was begun with none, or that is not told.',
  })
  basedOn(@Root() { basedOnId }: PlanVersion, @Ctx() { planVersions }: Context): Promise<PlanVersion | null> | null {
    return basedOnId === null ? null : planVersions.byId(basedOnId)
  }

  @FieldResolver(() => ActionPlan, { nullable: true, description: 'The plan that it is a version of.' })
  plan(@Root() version: PlanVersion, @Ctx() { plans }: Context): Promise<ActionPlan | null> {
    return plans.byId(version.planId)
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement that the plan carries out.' })
  agreement(@Root() version: PlanVersion): Agreement {
    return { id: version.agreementId }
  }

  @FieldResolver(() => Pilot, { nullable: true, description: 'The pilot of its agreement.' })
  pilot(@Root() version: PlanVersion): Pilot {
    return { id: version.pilotId }
  }

  @FieldResolver(() => PlanContent, {
    nullable: true,
    description: 'What it says of the plan as a whole; null where it says nothing of that, and while it is hidden.',
  })
  content(@Root() version: PlanVersion, @Ctx() { planContents }: Context): Promise<PlanContent | null> {
    return planContents.ofVersion(version.id)
  }

  @FieldResolver(() => [PlanResponsibility], { description: 'Who does what; empty while it is hidden.' })
  responsibilities(@Root() version: PlanVersion, @Ctx() { planContents }: Context): Promise<PlanResponsibility[]> {
    return planContents.responsibilitiesOf(version.id)
  }

  @FieldResolver(() => MeasureVersionConnection, {
    description: 'What it says of each of its measures; empty while it is hidden.',
  })
  measures(
    @Root() version: PlanVersion,
    @Args(() => PlannedMeasureArguments) asked: PlannedMeasureArguments,
    @Ctx() { measureVersions, moment }: Context,
  ): Promise<Page<MeasureVersion>> {
    return measureVersions.pageOfPlan(version.id, asked, moment)
  }

  @FieldResolver(() => [UnmetObjective], {
    description: 'Objectives that have no measures in the year, and why; empty while it is hidden.',
  })
  unmetObjectives(@Root() version: PlanVersion, @Ctx() { planContents }: Context): Promise<UnmetObjective[]> {
    return planContents.unmetObjectivesOf(version.id)
  }

  @FieldResolver(() => [Priority], {
    description: 'What place each objective has in the year: by rank, else by share; empty while it is hidden.',
  })
  priorities(@Root() version: PlanVersion, @Ctx() { priorities }: Context): Promise<Priority[]> {
    return priorities.ofVersion(version.id)
  }

  @FieldResolver(() => [PriorityParticipant], {
    description: 'Who took part in setting the priorities; empty while it is hidden.',
  })
  priorityParticipants(@Root() version: PlanVersion, @Ctx() { priorities }: Context): Promise<PriorityParticipant[]> {
    return priorities.participantsOf(version.id)
  }

  @FieldResolver(() => [Endorsement], {
    description: 'What named partners have answered to it, by objective; empty while it is hidden.',
  })
  endorsements(@Root() version: PlanVersion, @Ctx() { endorsements }: Context): Promise<Endorsement[]> {
    return endorsements.ofVersion(version.id)
  }

  @FieldResolver(() => [SettledFinancing], {
    description:
      'Further financing that ordinary budgets have settled since the year before; empty while it is hidden.',
  })
  settledFinancing(@Root() version: PlanVersion, @Ctx() { settledFinancings }: Context): Promise<SettledFinancing[]> {
    return settledFinancings.ofVersion(version.id)
  }
}

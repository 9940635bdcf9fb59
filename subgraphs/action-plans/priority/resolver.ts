import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { figure, IntFigure } from '../../foundation/figures.js'
import { PlanVersion } from '../plan-version/entity.js'
import { Objective, Party } from '../references.js'
import type { Context } from '../stores.js'
import { Priority, PriorityParticipant } from './entity.js'

/** A plan ranks its objectives or shares the effort out between them: what it does not do is no gap in it. */
const ifGiven = (given: number | null): IntFigure => figure(given, given === null ? 'NOT_APPLICABLE' : 'REPORTED')

@Resolver(() => Priority)
export class PriorityResolver {
  @FieldResolver(() => IntFigure, {
    description: 'Its place: 1 comes first. NOT_APPLICABLE where the plan does not rank its objectives.',
  })
  rank(@Root() priority: Priority): IntFigure {
    return ifGiven(priority.rankGiven)
  }

  @FieldResolver(() => IntFigure, {
    description:
      'Its share of the year’s effort, in basis points. NOT_APPLICABLE where the plan does not share it out between its objectives.',
  })
  shareBasisPoints(@Root() priority: Priority): IntFigure {
    return ifGiven(priority.shareGiven)
  }

  @FieldResolver(() => Objective, { nullable: true, description: 'The objective.' })
  objective(@Root() priority: Priority): Objective {
    return { id: priority.objectiveId }
  }

  @FieldResolver(() => PlanVersion, { nullable: true, description: 'The version of the plan that sets it.' })
  planVersion(@Root() priority: Priority, @Ctx() { planVersions }: Context): Promise<PlanVersion | null> {
    return planVersions.byId(priority.planVersionId)
  }
}

@Resolver(() => PriorityParticipant)
export class PriorityParticipantResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'Who took part.' })
  party(@Root() participant: PriorityParticipant): Party {
    return { id: participant.partyId }
  }
}

@Resolver(() => Objective)
export class ObjectivePriorityResolver {
  @FieldResolver(() => Priority, {
    nullable: true,
    description: 'Its place among the objectives in a year, as the approved plan has it; null where there is none.',
  })
  priority(
    @Root() objective: Objective,
    @Arg('year', () => Int, { description: 'The year of the plan.' }) year: number,
    @Ctx() { priorities }: Context,
  ): Promise<Priority | null> {
    return priorities.ofObjective(objective.id, year)
  }
}

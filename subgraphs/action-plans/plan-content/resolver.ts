import { FieldResolver, Resolver, Root } from 'type-graphql'
import { named, Objective, Party } from '../references.js'
import { PlanResponsibility, UnmetObjective } from './entity.js'

@Resolver(() => PlanResponsibility)
export class PlanResponsibilityResolver {
  @FieldResolver(() => Party, {
    nullable: true,
    description: 'Who is responsible; null where only a kind of actor is named.',
  })
  party(@Root() responsibility: PlanResponsibility): Party | null {
    return named(responsibility.partyId)
  }
}

@Resolver(() => UnmetObjective)
export class UnmetObjectiveResolver {
  @FieldResolver(() => Objective, { nullable: true, description: 'The objective that has no measures.' })
  objective(@Root() unmet: UnmetObjective): Objective {
    return { id: unmet.objectiveId }
  }
}

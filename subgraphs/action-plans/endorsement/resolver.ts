import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { ListArguments } from '../../foundation/list-arguments.js'
import { Measure } from '../measure/entity.js'
import { PlanVersion } from '../plan-version/entity.js'
import { countsAs } from '../plan-version/rules.js'
import { Objective, Party } from '../references.js'
import type { Context } from '../stores.js'
import { Endorsement, EndorsementState } from './entity.js'

export const { Connection: EndorsementConnection } = connectionOf(Endorsement)

@Resolver(() => Endorsement)
export class EndorsementResolver {
  @FieldResolver(() => PlanVersion, { nullable: true, description: 'The version of the plan that the partner read.' })
  planVersion(@Root() endorsement: Endorsement, @Ctx() { planVersions }: Context): Promise<PlanVersion | null> {
    return planVersions.byId(endorsement.planVersionId)
  }

  @FieldResolver(() => Objective, { nullable: true, description: 'The objective whose measures it answers to.' })
  objective(@Root() endorsement: Endorsement): Objective {
    return { id: endorsement.objectiveId }
  }

  @FieldResolver(() => Party, { nullable: true, description: 'The named partner that answers.' })
  party(@Root() endorsement: Endorsement): Party {
    return { id: endorsement.partyId }
  }

  @FieldResolver(() => EndorsementState, {
    description: 'Whether it still counts: it does until a measure of its objective is changed in the version.',
  })
  async state(@Root() endorsement: Endorsement, @Ctx() { endorsements }: Context): Promise<EndorsementState> {
    const touched = await endorsements.editionsOf(endorsement.planVersionId)
    const changedIn = touched.find(({ objectiveId }) => objectiveId === endorsement.objectiveId)?.edition ?? null
    const answeredIn = Math.max(endorsement.edition ?? 1, endorsement.settledIn ?? 1)
    return countsAs(endorsement.answer, answeredIn, changedIn) === 'STALE' ? 'STALE' : 'FRESH'
  }

  @FieldResolver(() => [Measure], {
    description:
      'The measures that a no is about, where it names them: told to the agreement’s main parties and to the partner alone.',
  })
  async measures(@Root() endorsement: Endorsement, @Ctx() { endorsements, measures }: Context): Promise<Measure[]> {
    const declined = await endorsements.declinedBy(endorsement.id)
    const found = await Promise.all(declined.map(({ measureId }) => measures.byId(measureId)))
    return found.filter((measure) => measure !== null)
  }
}

@Resolver(() => Objective)
export class ObjectiveEndorsementsResolver {
  @FieldResolver(() => [Endorsement], {
    nullable: true,
    description: 'What its named partners have answered to its measures in plans that are public, newest first.',
  })
  endorsements(
    @Root() objective: Objective,
    @Arg('year', () => Int, { nullable: true, description: 'Of the plan of this year. Without it: of all years.' })
    year: number | null,
    @Ctx() { endorsements }: Context,
  ): Promise<Endorsement[]> {
    return endorsements.ofObjective(objective.id, year ?? null)
  }
}

@Resolver(() => Party)
export class PartyEndorsementsResolver {
  @FieldResolver(() => EndorsementConnection, {
    nullable: true,
    description: 'What it has answered as a named partner, in plans that are public, newest first.',
  })
  endorsements(
    @Root() party: Party,
    @Args(() => ListArguments) asked: ListArguments,
    @Ctx() { endorsements, moment }: Context,
  ): Promise<Page<Endorsement>> {
    return endorsements.pageOfParty(party.id, asked, moment)
  }
}

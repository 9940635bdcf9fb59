import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { connectionOf } from '../../foundation/connections.js'
import { Agreement } from '../agreement/entity.js'
import { Objective } from '../objective/entity.js'
import { Party } from '../party/entity.js'
import { Pilot } from '../pilot/entity.js'
import type { Context } from '../stores.js'
import { Participation } from './entity.js'

export const { Connection: ParticipationConnection } = connectionOf(Participation)

@Resolver(() => Participation)
export class ParticipationResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'Who; null where the text names a kind of actor only.' })
  party(@Root() participation: Participation, @Ctx() { parties }: Context): Promise<Party | null> | null {
    return participation.partyId === null ? null : parties.byId(participation.partyId)
  }

  @FieldResolver(() => Pilot, { nullable: true, description: 'The pilot it takes part in.' })
  pilot(@Root() participation: Participation, @Ctx() { pilots }: Context): Promise<Pilot | null> {
    return pilots.byId(participation.pilotId)
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement; null for a role in the pilot alone.' })
  agreement(@Root() participation: Participation, @Ctx() { agreements }: Context): Promise<Agreement | null> | null {
    return participation.agreementId === null ? null : agreements.byId(participation.agreementId)
  }

  @FieldResolver(() => Objective, {
    nullable: true,
    description: 'The objective; null for a role in the whole agreement.',
  })
  objective(@Root() participation: Participation, @Ctx() { objectives }: Context): Promise<Objective | null> | null {
    return participation.objectiveId === null ? null : objectives.byId(participation.objectiveId)
  }
}

import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { Obligation } from '../obligation/entity.js'
import { Party } from '../party/entity.js'
import type { Context } from '../stores.js'
import { FollowUpArguments } from './arguments.js'
import { FollowUp } from './entity.js'

export const { Connection: FollowUpConnection } = connectionOf(FollowUp)

@Resolver(() => FollowUp)
export class FollowUpResolver {
  @Query(() => FollowUpConnection, {
    description: 'What debtors did about their obligations, across all agreements of one world.',
  })
  followUps(
    @Args(() => FollowUpArguments) asked: FollowUpArguments,
    @Ctx() { followUps, moment }: Context,
  ): Promise<Page<FollowUp>> {
    return followUps.page(asked, moment)
  }

  @FieldResolver(() => Obligation, { nullable: true, description: 'The obligation that something was done about.' })
  obligation(@Root() followUp: FollowUp, @Ctx() { obligations }: Context): Promise<Obligation | null> {
    return obligations.byId(followUp.obligationId)
  }

  @FieldResolver(() => Party, { nullable: true, description: 'The debtor that did it.' })
  party(@Root() followUp: FollowUp, @Ctx() { parties }: Context): Promise<Party | null> {
    return parties.byId(followUp.partyId)
  }
}

import { Arg, Args, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { withTerm } from '../../foundation/terms.js'
import { Agreement } from '../agreement/entity.js'
import { FollowUp } from '../follow-up/entity.js'
import { Objective } from '../objective/entity.js'
import { Party } from '../party/entity.js'
import type { Context } from '../stores.js'
import { ObligationArguments } from './arguments.js'
import type { Debtor as DebtorRow } from './debtor-store.js'
import { Obligation, PartyGroup } from './entity.js'

@ObjectType({
  description: withTerm('forpliktet part', 'A party that owes an obligation, named itself or through a group.'),
})
class Debtor implements Pick<DebtorRow, 'scope'> {
  partyId!: string
  groupId!: string | null

  @Field(() => String, { nullable: true, description: 'What its share is limited to; null where it has no limit.' })
  scope!: string | null
}

@ObjectType({ description: 'A party as a member of a group.' })
class PartyGroupMember {
  partyId!: string

  @Field(() => String, {
    nullable: true,
    description: 'What its part in the group is limited to; null where it has no limit.',
  })
  scope!: string | null
}

export const { Connection: ObligationConnection } = connectionOf(Obligation)

@Resolver(() => Obligation)
export class ObligationResolver {
  @Query(() => ObligationConnection, {
    description: 'Graded statements across all agreements of one world: who has promised what, how strongly.',
  })
  obligations(
    @Args(() => ObligationArguments) asked: ObligationArguments,
    @Ctx() { obligations, moment }: Context,
  ): Promise<Page<Obligation>> {
    return obligations.page(asked, moment)
  }

  @Query(() => Obligation, { nullable: true, description: 'One graded statement by its key.' })
  obligation(
    @Arg('id', () => ID, { description: 'Its key, such as "smola-aure/OBL-01".' }) id: string,
    @Ctx() { obligations }: Context,
  ): Promise<Obligation | null> {
    return obligations.byId(id)
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement that it stands in.' })
  agreement(@Root() obligation: Obligation, @Ctx() { agreements }: Context): Promise<Agreement | null> {
    return agreements.byId(obligation.agreementId)
  }

  @FieldResolver(() => Objective, {
    nullable: true,
    description: 'The objective it belongs to; null for those of the whole agreement.',
  })
  objective(@Root() obligation: Obligation, @Ctx() { objectives }: Context): Promise<Objective | null> | null {
    return obligation.objectiveId === null ? null : objectives.byId(obligation.objectiveId)
  }

  @FieldResolver(() => [Debtor], {
    description: 'Who owes it, groups taken apart into their members, each with its scope.',
  })
  debtors(@Root() obligation: Obligation, @Ctx() { debtors }: Context): Promise<DebtorRow[]> {
    return debtors.ofObligation(obligation.id)
  }

  @FieldResolver(() => [FollowUp], { description: 'What its debtors did about it, newest first.' })
  followUps(@Root() obligation: Obligation, @Ctx() { followUps }: Context): Promise<FollowUp[]> {
    return followUps.ofObligation(obligation.id)
  }
}

@Resolver(() => Debtor)
export class DebtorResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'Who owes it.' })
  party(@Root() debtor: Debtor, @Ctx() { parties }: Context): Promise<Party | null> {
    return parties.byId(debtor.partyId)
  }

  @FieldResolver(() => PartyGroup, {
    nullable: true,
    description: 'The group that it owes it through; null where the text names the party itself.',
  })
  through(@Root() debtor: Debtor, @Ctx() { debtors }: Context): Promise<PartyGroup | null> | null {
    return debtor.groupId === null ? null : debtors.group(debtor.groupId)
  }
}

@Resolver(() => PartyGroup)
export class PartyGroupResolver {
  @FieldResolver(() => [PartyGroupMember], { description: 'Who belongs to it.' })
  members(@Root() group: PartyGroup, @Ctx() { debtors }: Context): Promise<PartyGroupMember[]> {
    return debtors.membersOf(group.id)
  }
}

@Resolver(() => PartyGroupMember)
export class PartyGroupMemberResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'Who belongs to the group.' })
  party(@Root() member: PartyGroupMember, @Ctx() { parties }: Context): Promise<Party | null> {
    return parties.byId(member.partyId)
  }
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { PartyGroup } from '../obligation/entity.js'
import { Party } from '../party/entity.js'
import type { Context } from '../stores.js'
import { FollowUpRule } from './entity.js'

@Resolver(() => FollowUpRule)
export class FollowUpRuleResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'The one party responsible, where it is one.' })
  responsibleParty(@Root() rule: FollowUpRule, @Ctx() { parties }: Context): Promise<Party | null> | null {
    return rule.responsiblePartyId === null ? null : parties.byId(rule.responsiblePartyId)
  }

  @FieldResolver(() => PartyGroup, { nullable: true, description: 'The group responsible, where it is several.' })
  responsibleGroup(@Root() rule: FollowUpRule, @Ctx() { debtors }: Context): Promise<PartyGroup | null> | null {
    return rule.responsibleGroupId === null ? null : debtors.group(rule.responsibleGroupId)
  }
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { administers } from '../administration/rules.js'
import { Party } from '../party/entity.js'
import type { Context } from '../stores.js'
import { Member, MemberLogin, SupplierMandate } from './entity.js'

@Resolver(() => Party)
export class PartyMembersResolver {
  @FieldResolver(() => [Member], {
    description:
      'Whom the organisation lets act for it, those that are over last. Told to its own administrators; empty for everybody else.',
  })
  members(@Root() { id }: Party, @Ctx() { members, actor }: Context): Promise<Member[]> | Member[] {
    return administers(id, actor) ? members.ofParty(id) : []
  }

  @FieldResolver(() => [SupplierMandate], {
    description:
      'Which suppliers the organisation lets act for it, those that are over last. Told to its own administrators; empty for everybody else.',
  })
  supplierMandates(
    @Root() { id }: Party,
    @Ctx() { members, actor }: Context,
  ): Promise<SupplierMandate[]> | SupplierMandate[] {
    return administers(id, actor) ? members.mandatesOf(id) : []
  }
}

@Resolver(() => Member)
export class MemberResolver {
  @FieldResolver(() => MemberLogin, {
    nullable: true,
    description: 'How the person signs in; null once who it is was erased.',
  })
  login(@Root() { id }: Member, @Ctx() { members }: Context): Promise<MemberLogin | null> {
    return members.loginOf(id)
  }
}

import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { ActDone } from '../../foundation/acts/done.js'
import { performed } from '../../foundation/acts/performed.js'
import { Contact } from '../contact/entity.js'
import { contactWritingStore } from '../contact/writing-store.js'
import type { Context } from '../stores.js'
import { addMember, changeMember, endMember, endSupplier, erasePerson, recordSupplier } from './acts.js'
import {
  AddMemberArguments,
  ChangeMemberArguments,
  EndSupplierArguments,
  ErasePersonArguments,
  MemberActArguments,
  RecordSupplierArguments,
} from './acts-arguments.js'
import { Member, SupplierMandate } from './entity.js'
import { type MemberWritingStore, memberWritingStore } from './writing-store.js'

@ObjectType({ description: 'What came of an act on a membership. Norwegian: utført handling.' })
export class MemberDone extends ActDone {
  memberId!: string | null
}

@ObjectType({ description: 'What came of an act on what a supplier may do. Norwegian: utført handling.' })
export class SupplierMandateDone extends ActDone {
  mandateId!: string | null
}

@ObjectType({ description: 'What came of erasing who a person is. Norwegian: sletting.' })
export class PersonDone extends ActDone {
  memberId!: string | null
  contactId!: string | null
}

@Resolver(() => MemberDone)
export class MemberActsResolver {
  @FieldResolver(() => Member, {
    nullable: true,
    description:
      'The membership as the act left it; null where it was not done, and for who is not of the organisation itself.',
  })
  member(@Root() { memberId }: MemberDone, @Ctx() { members }: Context): Promise<Member | null> | null {
    return memberId == null ? null : members.byId(memberId)
  }

  @Mutation(() => MemberDone, {
    description:
      'Lets a person act for an organisation. For its administrator; its first one may be added by KDD or Distriktssenteret. Norwegian: legge til medlem.',
  })
  addMember(@Args(() => AddMemberArguments) asked: AddMemberArguments, @Ctx() context: Context): Promise<MemberDone> {
    return done('addMember', asked, context, addMember)
  }

  @Mutation(() => MemberDone, {
    description: 'Changes what a person may do for the organisation, and how long. For its administrator.',
  })
  changeMember(
    @Args(() => ChangeMemberArguments) asked: ChangeMemberArguments,
    @Ctx() context: Context,
  ): Promise<MemberDone> {
    return done('changeMember', asked, context, changeMember)
  }

  @Mutation(() => MemberDone, {
    description: 'Ends a membership, at once: within five seconds the person acts for the organisation no more.',
  })
  endMember(@Args(() => MemberActArguments) asked: MemberActArguments, @Ctx() context: Context): Promise<MemberDone> {
    return done('endMember', asked, context, endMember)
  }
}

@Resolver(() => SupplierMandateDone)
export class SupplierActsResolver {
  @FieldResolver(() => SupplierMandate, {
    nullable: true,
    description: 'What the supplier may do as the act left it; null where it was not done.',
  })
  supplierMandate(
    @Root() { mandateId }: SupplierMandateDone,
    @Ctx() { members }: Context,
  ): Promise<SupplierMandate | null> | null {
    return mandateId == null ? null : members.mandateById(mandateId)
  }

  @Mutation(() => SupplierMandateDone, {
    description:
      'Lets a supplier’s machines act for the organisation, as far as their tokens ask for it too. For its administrator. Norwegian: registrere leverandør.',
  })
  recordSupplier(
    @Args(() => RecordSupplierArguments) asked: RecordSupplierArguments,
    @Ctx() context: Context,
  ): Promise<SupplierMandateDone> {
    return performed(SupplierMandateDone, context, {
      name: 'recordSupplier',
      asked,
      work: async (doing) => ({ mandateId: await recordSupplier(asked, memberWritingStore(doing)) }),
    })
  }

  @Mutation(() => SupplierMandateDone, {
    description: 'Ends what lets a supplier act, at once: within five seconds it acts for the organisation no more.',
  })
  endSupplier(
    @Args(() => EndSupplierArguments) asked: EndSupplierArguments,
    @Ctx() context: Context,
  ): Promise<SupplierMandateDone> {
    return performed(SupplierMandateDone, context, {
      name: 'endSupplier',
      asked,
      work: async (doing) => ({ mandateId: await endSupplier(asked, memberWritingStore(doing)) }),
    })
  }
}

@Resolver(() => PersonDone)
export class PersonActsResolver {
  @FieldResolver(() => Member, {
    nullable: true,
    description: 'The membership without its person; null where it was a contact, or another organisation’s.',
  })
  member(@Root() { memberId }: PersonDone, @Ctx() { members }: Context): Promise<Member | null> | null {
    return memberId == null ? null : members.byId(memberId)
  }

  @FieldResolver(() => Contact, {
    nullable: true,
    description: 'The contact without its person; null where it was a member.',
  })
  contact(@Root() { contactId }: PersonDone, @Ctx() { contacts }: Context): Promise<Contact | null> | null {
    return contactId == null ? null : contacts.byId(contactId)
  }

  @Mutation(() => PersonDone, {
    description:
      'Erases who a person is, at every moment: the login of a member, who is none any more, or what a contact says. What the person did stays, signed with a key that says nothing. For the organisation’s administrator, or that of KDD or Distriktssenteret. Norwegian: sletting.',
  })
  erasePerson(
    @Args(() => ErasePersonArguments) asked: ErasePersonArguments,
    @Ctx() context: Context,
  ): Promise<PersonDone> {
    return performed(PersonDone, context, {
      name: 'erasePerson',
      asked,
      work: (doing) => erasePerson(asked, { members: memberWritingStore(doing), contacts: contactWritingStore(doing) }),
    })
  }
}

const done = <Asked extends AddMemberArguments | MemberActArguments>(
  name: string,
  asked: Asked,
  context: Context,
  act: (asked: Asked, store: MemberWritingStore) => Promise<string>,
): Promise<MemberDone> =>
  performed(MemberDone, context, {
    name,
    asked,
    personal: ['issuer', 'subject'],
    work: async (doing) => ({ memberId: await act(asked, memberWritingStore(doing)) }),
  })

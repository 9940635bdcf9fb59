import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Agreement } from '../agreement/entity.js'
import { Party } from '../party/entity.js'
import type { Context } from '../stores.js'
import { Contact, ContactPerson } from './entity.js'

@Resolver(() => Agreement)
export class AgreementContactsResolver {
  @FieldResolver(() => [Contact], {
    description:
      'Whom to talk to at each party. For those who have a part in the agreement, KDD, Distriktssenteret and the evaluator of the pilot; empty for everybody else.',
  })
  contacts(@Root() { id }: Agreement, @Ctx() { contacts, actor }: Context): Promise<Contact[]> | Contact[] {
    return actor === null ? [] : contacts.ofAgreement(id)
  }
}

@Resolver(() => Contact)
export class ContactResolver {
  @FieldResolver(() => ContactPerson, {
    nullable: true,
    description: 'Who it is, and how to reach them: that it was shown is put on record. Null once it was erased.',
  })
  person(@Root() { id }: Contact, @Ctx() { contacts }: Context): Promise<ContactPerson | null> {
    return contacts.personOf(id)
  }

  @FieldResolver(() => Party, { nullable: true, description: 'Whose contact it is.' })
  party(@Root() { partyId }: Contact, @Ctx() { parties }: Context): Promise<Party | null> {
    return parties.byId(partyId)
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement that it is about.' })
  agreement(@Root() { agreementId }: Contact, @Ctx() { agreements }: Context): Promise<Agreement | null> {
    return agreements.byId(agreementId)
  }
}

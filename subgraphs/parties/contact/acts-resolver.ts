import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { ActDone } from '../../foundation/acts/done.js'
import { performed } from '../../foundation/acts/performed.js'
import type { Context } from '../stores.js'
import { addContact, changeContact, removeContact } from './acts.js'
import { AddContactArguments, ChangeContactArguments, RemoveContactArguments } from './acts-arguments.js'
import { Contact } from './entity.js'
import { personFields } from './rules.js'
import { type ContactWritingStore, contactWritingStore } from './writing-store.js'

@ObjectType({ description: 'What came of an act on a contact. Norwegian: utført handling.' })
export class ContactDone extends ActDone {
  contactId!: string | null
}

@Resolver(() => ContactDone)
export class ContactActsResolver {
  @FieldResolver(() => Contact, {
    nullable: true,
    description: 'The contact as the act left it; null where it was not done.',
  })
  contact(@Root() { contactId }: ContactDone, @Ctx() { contacts }: Context): Promise<Contact | null> | null {
    return contactId == null ? null : contacts.byId(contactId)
  }

  @Mutation(() => ContactDone, {
    description:
      'Says whom to talk to at the signed-in organisation about an agreement. For an administrator of whoever works on the agreement. Norwegian: legge til kontakt.',
  })
  addContact(
    @Args(() => AddContactArguments) asked: AddContactArguments,
    @Ctx() context: Context,
  ): Promise<ContactDone> {
    return done('addContact', asked, context, addContact)
  }

  @Mutation(() => ContactDone, {
    description: 'Says all of a contact anew: what is left out is no longer said. For an administrator of its party.',
  })
  changeContact(
    @Args(() => ChangeContactArguments) asked: ChangeContactArguments,
    @Ctx() context: Context,
  ): Promise<ContactDone> {
    return done('changeContact', asked, context, changeContact)
  }

  @Mutation(() => ContactDone, {
    description:
      'Takes a contact out of the list. What it said is what the past shows, until the person is erased. For an administrator of its party.',
  })
  removeContact(
    @Args(() => RemoveContactArguments) asked: RemoveContactArguments,
    @Ctx() context: Context,
  ): Promise<ContactDone> {
    return done('removeContact', asked, context, removeContact)
  }
}

const done = <Asked extends AddContactArguments | RemoveContactArguments>(
  name: string,
  asked: Asked,
  context: Context,
  act: (asked: Asked, store: ContactWritingStore) => Promise<string>,
): Promise<ContactDone> =>
  performed(ContactDone, context, {
    name,
    asked,
    personal: personFields,
    work: async (doing) => ({ contactId: await act(asked, contactWritingStore(doing)) }),
  })

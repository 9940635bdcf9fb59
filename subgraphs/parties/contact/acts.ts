import { VersionConflict } from '../../foundation/acts/refusals.js'
import { refuseWithoutTask } from '../administration/rules.js'
import { refusePersonalNumber } from '../member/rules.js'
import type { AddContactArguments, ChangeContactArguments, RemoveContactArguments } from './acts-arguments.js'
import {
  changedFields,
  type Person,
  permitContact,
  personFields,
  personOf,
  refuseRemoved,
  refuseUnfit,
  type SentPerson,
} from './rules.js'
import type { ContactWritingStore } from './writing-store.js'

/*
 * Whom to talk to at a party about an agreement: said by the party itself. Each answers the key of the contact.
 */

export async function addContact(asked: AddContactArguments, store: ContactWritingStore): Promise<string> {
  const agreement = await store.agreement(asked.agreement)
  permitContact(await store.placeIn(agreement), store.actor)
  refuseWithoutTask('ADMINISTER', store.actor)
  return store.add(agreement, fitPerson(asked))
}

/** What it said before is what the past shows, until it is erased. */
export async function changeContact(asked: ChangeContactArguments, store: ContactWritingStore): Promise<string> {
  const contact = await store.held('changeContact', asked.contact)
  refuseWithoutTask('ADMINISTER', store.actor)
  refuseRemoved('changeContact', contact)
  const { id, edition } = contact
  if (edition !== asked.expectedVersion) {
    const [read, present] = await Promise.all([store.person(id, asked.expectedVersion), store.person(id, edition)])
    // Which fields, and not what they say: that is told to who reads the contact, and put on record.
    throw new VersionConflict(id, asked.expectedVersion, edition, { person: changedFields(read, present) })
  }
  await store.change(contact, fitPerson(asked))
  return id
}

export async function removeContact(asked: RemoveContactArguments, store: ContactWritingStore): Promise<string> {
  const contact = await store.held('removeContact', asked.contact)
  refuseWithoutTask('ADMINISTER', store.actor)
  refuseRemoved('removeContact', contact)
  await store.remove(contact.id)
  return contact.id
}

function fitPerson(sent: SentPerson): Person {
  const person = personOf(sent)
  refuseUnfit(person)
  for (const field of personFields) refusePersonalNumber(person[field] ?? '', [field])
  return person
}

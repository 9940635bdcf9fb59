import { VersionConflict } from '../../foundation/acts/refusals.js'
import { isOfKeeper, permitAdding, permitAdministrator, refuseWithoutTask } from '../administration/rules.js'
import type { ContactWritingStore } from '../contact/writing-store.js'
import type {
  AddMemberArguments,
  ChangeMemberArguments,
  EndSupplierArguments,
  ErasePersonArguments,
  MemberActArguments,
  RecordSupplierArguments,
} from './acts-arguments.js'
import type { Member } from './entity.js'
import {
  OnePersonNeeded,
  OnRecordAlready,
  refuseErased,
  refuseOver,
  refuseReversed,
  refuseSupplierTasks,
  refuseUnfitLogin,
} from './rules.js'
import type { MemberWritingStore } from './writing-store.js'

/*
 * Who acts for an organisation. Each answers the key of what it was done to. What is another organisation's is answered as
 * what is not there, and the same to whoever may not do it at all.
 */

export async function addMember(asked: AddMemberArguments, store: MemberWritingStore): Promise<string> {
  const { party, issuer, subject, validTo = null } = asked
  await store.refuseUnknownParty(party)
  permitAdding(party, asked.tasks, await store.administratorsOf(party), store.actor)
  refuseUnfitLogin(asked)
  refuseReversed(asked.validFrom ?? store.day, validTo)
  const there = await store.ofPerson(party, issuer, subject)
  if (there) throw new OnRecordAlready(party, there)
  return store.add(asked)
}

export async function changeMember(asked: ChangeMemberArguments, store: MemberWritingStore): Promise<string> {
  const member = await current('changeMember', asked, store)
  const { validTo = null } = asked
  if (member.edition !== asked.expectedVersion) {
    const present = { tasks: member.tasks, validTo: member.validTo }
    throw new VersionConflict(member.id, asked.expectedVersion, member.edition, present)
  }
  refuseReversed(member.validFrom, validTo)
  await store.change(member, asked.tasks, validTo)
  return member.id
}

export async function endMember(asked: MemberActArguments, store: MemberWritingStore): Promise<string> {
  const member = await current('endMember', asked, store)
  await store.end(member)
  return member.id
}

/** A membership of who acts that is not over. */
async function current(act: string, { member: id }: MemberActArguments, store: MemberWritingStore): Promise<Member> {
  refuseWithoutTask('ADMINISTER', store.actor)
  const member = await store.held(id)
  refuseOver(act, member.id, member, store.day)
  return member
}

export async function recordSupplier(asked: RecordSupplierArguments, store: MemberWritingStore): Promise<string> {
  await store.refuseUnknownParty(asked.party)
  permitAdministrator('recordSupplier', asked.party, store.actor)
  refuseSupplierTasks(asked.party, asked.tasks)
  refuseReversed(asked.validFrom ?? store.day, asked.validTo ?? null)
  const there = await store.ofSupplier(asked.party, asked.supplierNumber)
  if (there) throw new OnRecordAlready(asked.party, there)
  return store.addSupplier(asked)
}

export async function endSupplier(asked: EndSupplierArguments, store: MemberWritingStore): Promise<string> {
  refuseWithoutTask('ADMINISTER', store.actor)
  const mandate = await store.heldSupplier(asked.supplierMandate)
  refuseOver('endSupplier', mandate.id, mandate, store.day)
  await store.endSupplier(mandate.id)
  return mandate.id
}

/** Where a person may be erased: as a member, and as a contact. */
export interface PersonalStores {
  readonly members: MemberWritingStore
  readonly contacts: ContactWritingStore
}

/** Of whom nothing is left but a key. */
export interface Erased {
  readonly memberId: string | null
  readonly contactId: string | null
}

/** Erases who a person is. What was done stays, signed with a key that says nothing any more. */
export async function erasePerson(
  { member: memberId = null, contact: contactId = null }: ErasePersonArguments,
  { members, contacts }: PersonalStores,
): Promise<Erased> {
  const { actor } = members
  if ((memberId === null) === (contactId === null)) throw new OnePersonNeeded()
  refuseWithoutTask('ADMINISTER', actor)
  if (memberId !== null) {
    const member = await members.held(memberId, isOfKeeper(actor))
    refuseErased(member.id, member.erasedOn)
    await members.erase(member)
  }
  if (contactId !== null) {
    const contact = await contacts.held('erasePerson', contactId, isOfKeeper(actor))
    refuseErased(contact.id, contact.erasedOn)
    await contacts.erase(contact.id)
  }
  return { memberId, contactId }
}

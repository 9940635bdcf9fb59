import { VersionConflict } from '../../foundation/acts/refusals.js'
import { isOfKeeper, permitAdministrator, refuseWithoutTask } from '../administration/rules.js'
import type { ContactWritingStore } from '../contact/writing-store.js'
import type {
  AddMemberArguments,
  ChangeMemberArguments,
  EndSupplierArguments,
  ErasePersonArguments,
  MemberActArguments,
  RecordSupplierArguments,
} from './acts-arguments.js'
import {
  OnePersonNeeded,
  OnRecordAlready,
  permitAdding,
  refuseOver,
  refusePersonalNumber,
  refuseReversed,
  refuseSupplierTasks,
} from './rules.js'
import type { MemberWritingStore } from './writing-store.js'

/*
 * Who acts for an organisation. Each answers the key of what it was done to.
 */

export async function addMember(asked: AddMemberArguments, store: MemberWritingStore): Promise<string> {
  const { party, issuer, subject } = asked
  await store.refuseUnknownParty(party)
  permitAdding(party, asked.tasks, await store.administratorsOf(party), store.actor)
  refusePersonalNumber(subject)
  refuseReversed(asked.validFrom ?? store.day, asked.validTo)
  const there = await store.ofPerson(party, issuer, subject)
  if (there) throw new OnRecordAlready(party, there)
  return store.add(asked)
}

export async function changeMember(asked: ChangeMemberArguments, store: MemberWritingStore): Promise<string> {
  const member = await store.held(asked.member)
  permitAdministrator('changeMember', member.partyId, store.actor)
  refuseOver('changeMember', member.id, member, store.day)
  if (member.edition !== asked.expectedVersion) {
    const { tasks, validTo } = member
    throw new VersionConflict(member.id, asked.expectedVersion, member.edition, { tasks, validTo })
  }
  refuseReversed(member.validFrom, asked.validTo)
  await store.change(member, asked.tasks, asked.validTo)
  return member.id
}

export async function endMember(asked: MemberActArguments, store: MemberWritingStore): Promise<string> {
  const member = await store.held(asked.member)
  permitAdministrator('endMember', member.partyId, store.actor)
  refuseOver('endMember', member.id, member, store.day)
  await store.end(member)
  return member.id
}

export async function recordSupplier(asked: RecordSupplierArguments, store: MemberWritingStore): Promise<string> {
  await store.refuseUnknownParty(asked.party)
  permitAdministrator('recordSupplier', asked.party, store.actor)
  refuseSupplierTasks(asked.party, asked.tasks)
  refuseReversed(asked.validFrom ?? store.day, asked.validTo)
  const there = await store.ofSupplier(asked.party, asked.supplierNumber)
  if (there) throw new OnRecordAlready(asked.party, there)
  return store.addSupplier(asked)
}

export async function endSupplier(asked: EndSupplierArguments, store: MemberWritingStore): Promise<string> {
  const mandate = await store.heldSupplier(asked.supplierMandate)
  permitAdministrator('endSupplier', mandate.partyId, store.actor)
  refuseOver('endSupplier', mandate.id, mandate, store.day)
  await store.endSupplier(mandate.id)
  return mandate.id
}

/** Where a person may be erased: as a member, and as a contact. */
export interface PersonalStores {
  readonly members: MemberWritingStore
  readonly contacts: ContactWritingStore
}

/** Erases who a person is. What was done stays, signed with a key that says nothing any more. */
export async function erasePerson({ member, contact }: ErasePersonArguments, stores: PersonalStores): Promise<Erased> {
  const { actor } = stores.members
  if ((member === null || member === undefined) === (contact === null || contact === undefined)) throw new OnePersonNeeded()
  refuseWithoutTask('ADMINISTER', actor)
  if (member) {
    await stores.members.erase(await stores.members.held(member, isOfKeeper(actor)))
    return { memberId: member, contactId: null }
  }
  await stores.contacts.erase((await stores.contacts.heldOwn('erasePerson', contact!, isOfKeeper(actor))).id)
  return { memberId: null, contactId: contact }
}

export interface Erased {
  readonly memberId: string | null
  readonly contactId: string | null
}

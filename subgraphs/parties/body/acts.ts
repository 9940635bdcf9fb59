import { refuseBlank, refuseFuture } from '../../foundation/acts/refusals.js'
import { permitKeeper } from '../administration/rules.js'
import { KeyTaken, refuseUnfitKey, refuseUnreasoned } from '../register/rules.js'
import type { ChangeBodyMembersArguments, RecordMeetingArguments, RegisterBodyArguments } from './acts-arguments.js'
import { AgreementOrPilot, permitConvener, permitMainParty, refuseOtherMembers, refuseUnfitMembers } from './rules.js'
import type { BodyWritingStore, HeldBody, Home } from './writing-store.js'

/*
 * Bodies: those of an agreement are kept by its main parties, the others by who keeps the registers, and any of them by who
 * convenes it. Each act answers the key of the body.
 */

export async function registerBody(asked: RegisterBodyArguments, store: BodyWritingStore): Promise<string> {
  const { agreement = null } = asked
  const home = agreement === null ? await alone(asked, store) : await ofAgreement(agreement, asked, store)
  refuseUnfitKey(asked.id, agreement === null ? home.world : 'REAL')
  const id = agreement === null ? asked.id : `${agreement}/${asked.id}`
  if (await store.isTaken(id)) throw new KeyTaken('Body', id, ['id'])
  refuseBlank({ name: asked.name })
  await refuseWrong(asked.members, store)
  await store.add(id, home, asked)
  return id
}

export async function changeBodyMembers(asked: ChangeBodyMembersArguments, store: BodyWritingStore): Promise<string> {
  const body = await permitted('changeBodyMembers', asked.body, store)
  refuseOtherMembers(body, asked.expectedVersion, body.members)
  refuseUnreasoned('changeBodyMembers', asked.reason)
  await refuseWrong(asked.members, store)
  await store.changeMembers(body, asked.members)
  return body.id
}

export async function recordMeeting(asked: RecordMeetingArguments, store: BodyWritingStore): Promise<string> {
  const body = await permitted('recordMeeting', asked.body, store)
  refuseFuture(asked.heldOn, store.day, ['heldOn'])
  for (const subject of asked.subjects) refuseBlank({ subjects: subject })
  await store.meet(body, asked)
  return body.id
}

/** One that stands by itself, in a pilot or across all of them. */
async function alone({ pilot = null }: RegisterBodyArguments, store: BodyWritingStore): Promise<Home> {
  permitKeeper('registerBody', store.actor)
  return pilot === null ? { agreementId: null, pilotId: null, world: 'REAL' } : store.ofPilot(pilot)
}

async function ofAgreement(
  agreement: string,
  { pilot = null }: RegisterBodyArguments,
  store: BodyWritingStore,
): Promise<Home> {
  const { parts, ...home } = await store.ofAgreement(agreement)
  permitMainParty('registerBody', parts, store.actor)
  if (pilot !== null) throw new AgreementOrPilot(agreement, pilot)
  return home
}

async function permitted(act: string, id: string, store: BodyWritingStore): Promise<HeldBody> {
  const body = await store.held(id)
  if (body.conveners.includes(store.actor.party)) permitConvener(store.actor)
  else if (body.agreementId !== null) permitMainParty(act, body.parts, store.actor)
  else permitKeeper(act, store.actor)
  return body
}

async function refuseWrong(members: RegisterBodyArguments['members'], store: BodyWritingStore): Promise<void> {
  refuseUnfitMembers(members)
  await store.refuseUnknownMembers(members)
}

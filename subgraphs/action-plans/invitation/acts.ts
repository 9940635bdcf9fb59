import { ActNotYours, TaskMissing } from '../../foundation/acts/refusals.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import { permitParty, refuseEnded, refuseForeignObjective } from '../plan-version/rules.js'
import type { AnswerInvitationArguments, InvitationActArguments, ProposeInvitationArguments } from './acts-arguments.js'
import type { Invitation } from './entity.js'
import { InvitationSettled, InvitedUnfit, invitationActs, invitationStanding, refuseAnswer } from './rules.js'
import type { InvitationWritingStore } from './writing-store.js'

/*
 * Who is to be with in the work on an objective: one named partner proposes, the others agree, the invited answers. Each
 * answers the key of the invitation.
 */

export async function proposeInvitation(
  asked: ProposeInvitationArguments,
  store: InvitationWritingStore,
): Promise<string> {
  const agreement = await permitted('proposeInvitation', asked.agreement, asked.objective, store)
  if ((asked.party == null) === !asked.category?.trim()) throw new InvitedUnfit()
  if (asked.party != null && !(await store.isParty(asked.party))) throw new UnknownKey('party', asked.party, ['party'])
  const open = await store.openTo(asked)
  if (open !== null) throw new InvitationSettled(open)
  return store.propose(agreement, asked)
}

export async function consentToInvitation(
  asked: InvitationActArguments,
  store: InvitationWritingStore,
): Promise<string> {
  const invitation = await held(asked.invitation, store)
  await permitted('consentToInvitation', invitation.agreementId, invitation.objectiveId, store)
  const consents = await store.consentsTo(invitation.id)
  const hasAgreed = [invitation.proposedBy, ...consents.map(({ partyId }) => partyId)].includes(store.actor.party)
  if (hasAgreed || invitation.answer !== null) throw new InvitationSettled(invitation.id)
  await store.consent(invitation.id)
  return invitation.id
}

export async function answerInvitation(
  asked: AnswerInvitationArguments,
  store: InvitationWritingStore,
): Promise<string> {
  const invitation = await held(asked.invitation, store)
  const { party, tasks } = store.actor
  if (invitation.invitedId !== party)
    throw new ActNotYours('answerInvitation', party, { nb: 'den inviterte', nn: 'den inviterte', en: 'the invited' })
  if (!tasks.includes('ENDORSE')) throw new TaskMissing('ENDORSE', party)
  const { endsOn } = (await store.agreement(invitation.agreementId))!
  refuseEnded('answerInvitation', invitation.agreementId, endsOn, store.day)
  const partners = await store.partnersOf(invitation.objectiveId)
  const consents = await store.consentsTo(invitation.id)
  refuseAnswer(invitation.id, invitationStanding(invitation, consents, partners, store.day))
  await store.answer(invitation.id, asked.answer)
  return invitation.id
}

/** An invitation of an agreement that is a draft is told of to the agreement's parties alone, and to the invited. */
async function held(id: string, store: InvitationWritingStore): Promise<Invitation> {
  const invitation = await store.held(id)
  if (!invitation) throw new UnknownKey('invitation', id, ['invitation'])
  const agreement = await store.agreement(invitation.agreementId)
  const parts = await store.partsIn(invitation.agreementId)
  if (agreement?.isDraft && parts.length === 0 && invitation.invitedId !== store.actor.party)
    throw new UnknownKey('invitation', id, ['invitation'])
  return invitation
}

async function permitted(
  name: keyof typeof invitationActs,
  agreementId: string,
  objective: string,
  store: InvitationWritingStore,
) {
  const agreement = await store.agreement(agreementId)
  const parts = await store.partsIn(agreementId)
  if (!agreement || (agreement.isDraft && parts.length === 0))
    throw new UnknownKey('agreement', agreementId, ['agreement'])
  permitParty(name, invitationActs[name], parts, store.actor)
  refuseForeignObjective(
    objective,
    parts.filter(({ standing }) => standing === 'PARTNER'),
  )
  refuseEnded(name, agreementId, agreement.endsOn, store.day)
  return agreement
}

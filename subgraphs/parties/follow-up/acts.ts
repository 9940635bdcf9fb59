import { ReasonNeeded, refuseBlank, refuseFuture } from '../../foundation/acts/refusals.js'
import type { RecordFollowUpArguments, WithdrawFollowUpArguments } from './acts-arguments.js'
import { followedUp, refuseOthers, refuseOutsidePhase, refuseWithoutReporting } from './rules.js'
import type { FollowUpWritingStore } from './writing-store.js'

/*
 * What debtors put on record of what they did about their obligations. Each act answers the key of the record.
 */

export async function recordFollowUp(asked: RecordFollowUpArguments, store: FollowUpWritingStore): Promise<string> {
  const { actor } = store
  const obligation = await store.obligation(asked.obligation)
  const wanted = { obligationId: obligation.id, partyId: actor.party }
  followedUp(wanted, await store.debtorsOf(obligation.id), await store.predecessors())
  refuseWithoutReporting(actor)
  refuseOutsidePhase('recordFollowUp', obligation.agreementId, obligation.phase)
  refuseFuture(asked.doneOn, store.day, ['doneOn'])
  refuseBlank({ text: asked.text })
  return store.add(obligation, asked)
}

/** What was recorded wrongly goes from the present; the past shows that it was there, and the revision says why it went. */
export async function withdrawFollowUp(asked: WithdrawFollowUpArguments, store: FollowUpWritingStore): Promise<string> {
  const { actor } = store
  const followUp = await store.followUp(asked.followUp)
  refuseOthers('withdrawFollowUp', followUp.partyId, await store.predecessors(), actor)
  refuseWithoutReporting(actor)
  refuseOutsidePhase('withdrawFollowUp', followUp.agreementId, followUp.phase)
  if (!asked.reason?.trim()) throw new ReasonNeeded('withdrawFollowUp')
  await store.withdraw(followUp.id)
  return followUp.id
}

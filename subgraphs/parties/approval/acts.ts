import { ReasonNeeded, Refused, refuseFuture } from '../../foundation/acts/refusals.js'
import { kept } from '../../foundation/decision-reference.js'
import { refuseLate } from '../agreement/acts.js'
import { type AgreementWritingStore, provenanceIn } from '../agreement/writing-store.js'
import type { LiftReservationArguments, RegisterApprovalArguments } from './acts-arguments.js'
import { openReservation, replacesDecision, unfitDecision } from './rules.js'
import type { ApprovalWritingStore } from './writing-store.js'

/** Where decisions and their agreement are written, within one act. */
export interface Stores {
  readonly agreements: AgreementWritingStore
  readonly approvals: ApprovalWritingStore
}

/*
 * What a main party's own political body decided about an agreement, told by the party itself. Each answers the key of the
 * agreement: whether it is in force follows from these decisions.
 */

export async function registerApproval(
  asked: RegisterApprovalArguments,
  { agreements, approvals }: Stores,
): Promise<string> {
  const agreement = await agreements.permitted('registerApproval', asked.agreement)
  await refuseLate(agreement, asked.expectedVersion, agreements)
  const { state, decidedOn = null, body = null, reservation = null, reference = null } = asked
  const told = { state, decidedOn, body, reservation, reference }
  const problems = unfitDecision(told)
  if (problems.length > 0) throw new Refused(problems)
  refuseFuture(decidedOn, agreements.day, ['decidedOn'])
  if (replacesDecision(await approvals.own(agreement.id)) && !asked.reason?.trim())
    throw new ReasonNeeded('registerApproval')
  await approvals.register(agreement.id, {
    ...told,
    reference: reference && kept(reference),
    provenance: provenanceIn(agreement.world),
  })
  return agreement.id
}

export async function liftReservation(
  asked: LiftReservationArguments,
  { agreements, approvals }: Stores,
): Promise<string> {
  const agreement = await agreements.permitted('liftReservation', asked.agreement)
  const { liftedOn, body = null } = asked
  refuseFuture(liftedOn, agreements.day, ['liftedOn'])
  const approval = openReservation(agreement.id, agreements.actor.party, await approvals.own(agreement.id), liftedOn)
  await approvals.lift(approval, { liftedOn, body, reference: kept(asked.reference) })
  return agreement.id
}

import { ReasonNeeded } from '../../foundation/acts/refusals.js'
import { refuseMissing } from '../missing-report/rules.js'
import type { WritingStores } from '../writing-stores.js'
import type { CloseAgreementArguments, ReopenAgreementArguments } from './acts-arguments.js'

/**
 * Closes what came of an agreement, once everything has a report or a reason for none: no room writes any more of it.
 *
 * The reports are here, what is closed is kept with the agreement. All rooms read it there under the lock they write with.
 */
export async function closeAgreement(
  { agreement: id }: CloseAgreementArguments,
  { standing, missingReports, closings }: WritingStores,
): Promise<string> {
  const agreement = await standing.permitted('closeAgreement', id)
  refuseMissing(await missingReports.reportsMissing(id, standing.day))
  await closings.close(agreement)
  return id
}

/** Opens it again, with a reason. */
export async function reopenAgreement(
  { agreement: id, reason }: ReopenAgreementArguments,
  { standing, closings }: WritingStores,
): Promise<string> {
  const agreement = await standing.permitted('reopenAgreement', id)
  if (!reason?.trim()) throw new ReasonNeeded('reopenAgreement')
  await closings.reopen(agreement, reason)
  return id
}

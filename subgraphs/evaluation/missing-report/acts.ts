import { ReasonNeeded } from '../../foundation/acts/refusals.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { WritingStores } from '../writing-stores.js'
import type { ExplainMissingReportArguments } from './acts-arguments.js'
import { refuseMissing, refuseReasonPlace } from './rules.js'

/** Says why an objective or an obligation has no report when the agreement has ended. Answers the agreement's key. */
export async function explainMissingReport(
  asked: ExplainMissingReportArguments,
  stores: WritingStores,
): Promise<string> {
  const { standing, missingReports } = stores
  const { objective = null, obligation = null, reason } = asked
  refuseReasonPlace(objective, obligation)
  const [id, notThere] =
    objective !== null
      ? [
          await standing.agreementOfObjective(objective, ['objective']),
          new UnknownKey('objective', objective, ['objective']),
        ]
      : [
          await standing.agreementOfObligation(obligation!, ['obligation']),
          new UnknownKey('obligation', obligation!, ['obligation']),
        ]
  const act = objective !== null ? 'explainMissingAttainment' : 'explainMissingReport'
  const agreement = await standing.permitted(act, id, { obligation, notThere, told: 'explainMissingReport' })
  if (!reason?.trim()) throw new ReasonNeeded('explainMissingReport')
  await missingReports.explain(agreement, { objectiveId: objective, obligationId: obligation }, reason)
  return id
}

/**
 * The part that this room has in closing an agreement: no more is written of its results.
 *
 * Closing spans rooms, so no mutation of this one does it.
 */
export async function closeResults(agreementId: string, { standing, missingReports }: WritingStores): Promise<void> {
  const agreement = await standing.permitted('closeAgreement', agreementId)
  refuseMissing(await missingReports.reportsMissing(agreementId, standing.day))
  await missingReports.close(agreement)
}

/** The same in opening it again, with a reason. */
export async function reopenResults(agreementId: string, reason: string | null, stores: WritingStores): Promise<void> {
  const { standing, missingReports } = stores
  const agreement = await standing.permitted('reopenAgreement', agreementId)
  if (!reason?.trim()) throw new ReasonNeeded('reopenAgreement')
  await missingReports.reopen(agreement, reason)
}

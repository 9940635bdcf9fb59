import { ReasonNeeded } from '../../foundation/acts/refusals.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { WritingStores } from '../writing-stores.js'
import type { ExplainMissingReportArguments } from './acts-arguments.js'
import { refuseReasonPlace } from './rules.js'

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

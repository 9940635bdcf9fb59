import { refuseBlank, refuseFuture } from '../../foundation/acts/refusals.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import { sees, stateOf } from '../agreement/rules.js'
import { type AgreementWritingStore, provenanceIn } from '../agreement/writing-store.js'
import type { EndDisagreementArguments, RecordDisagreementArguments } from './acts-arguments.js'
import { concerns, refuseForeignMeasures, refuseOthers, refuseUnlessOpen } from './rules.js'
import type { DisagreementWritingStore } from './writing-store.js'

/** Where disagreements and their agreement are written, within one act. */
export interface Stores {
  readonly agreements: AgreementWritingStore
  readonly disagreements: DisagreementWritingStore
}

/*
 * Where parties disagree, and what came of it. Each answers the key of the disagreement.
 */

export async function recordDisagreement(
  asked: RecordDisagreementArguments,
  { agreements, disagreements }: Stores,
): Promise<string> {
  const agreement = await agreements.permitted('recordDisagreement', asked.agreement)
  const { text, raisedOn } = asked
  refuseBlank({ text })
  refuseFuture(raisedOn, agreements.day, ['raisedOn'])
  const parties = [...new Set(asked.parties)]
  const others = await disagreements.partsOf(agreement.id, parties)
  refuseOthers(agreements.actor.party, parties, others, (parts) => sees(stateOf(agreement, agreements.day), parts))
  const foreign = await disagreements.foreignObjective(agreement.id, asked.objectives ?? [])
  if (foreign !== undefined) throw new UnknownKey('objective of the agreement', foreign, ['objectives'])
  refuseForeignMeasures(agreement.id, asked.measures ?? [])
  return disagreements.record({ ...asked, parties }, provenanceIn(agreement.world))
}

export async function endDisagreement(
  asked: EndDisagreementArguments,
  { agreements, disagreements }: Stores,
): Promise<string> {
  const notThere = new UnknownKey('disagreement', asked.disagreement, ['disagreement'])
  const held = await disagreements.held(asked.disagreement)
  if (!held || !concerns(held, agreements.actor.party, await agreements.partsIn(held.agreementId))) throw notThere
  await agreements.permitted('endDisagreement', held.agreementId, notThere)
  const { note, endedOn } = asked
  refuseBlank({ note })
  refuseFuture(endedOn, agreements.day, ['endedOn'])
  refuseUnlessOpen(held, endedOn)
  await disagreements.end(asked)
  return held.id
}

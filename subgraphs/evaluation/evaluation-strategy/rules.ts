import type { LocalDate } from '../../foundation/dates.js'
import type { StrategyConsent } from './entity.js'

/** The ministry: it is to agree to every strategy, whoever else does. */
const KDD = 'kdd'

export interface StrategyStanding {
  readonly stands: boolean
  /** The first day it stands; null while someone has not agreed. */
  readonly standsFrom: LocalDate | null
  /** Who has not agreed, by key. */
  readonly missing: readonly string[]
}

/**
 * Whether a strategy stands on a day: KDD and every party have agreed by then.
 *
 * A party without a record has not agreed. Source: section 7 of the Smøla and Aure agreement, by which the strategy is
 * common and agreed with the parties.
 */
export function strategyStanding(
  parties: readonly string[],
  consents: readonly Pick<StrategyConsent, 'partyId' | 'agreedOn'>[],
  day: LocalDate,
): StrategyStanding {
  const agreedOn = new Map(consents.map((consent) => [consent.partyId, consent.agreedOn]))
  const expected = [...new Set([KDD, ...parties, ...agreedOn.keys()])]
  const missing = expected.filter((party) => agreedOn.get(party) == null).sort()
  if (missing.length > 0) return { stands: false, standsFrom: null, missing }
  const standsFrom = [...agreedOn.values()].reduce((latest, one) => (one! > latest! ? one : latest))!
  return { stands: standsFrom <= day, standsFrom, missing }
}

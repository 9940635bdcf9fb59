import { ReasonNeeded } from '../../foundation/acts/refusals.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { AgreementStore } from '../agreement/store.js'
import { refuseOtherEdition } from '../edition.js'
import { refuseYear } from '../money-entry/rules.js'
import type { CorrectSchemeUseArguments, RecordSchemeUseArguments } from './acts-arguments.js'
import { schemeUseSaid } from './rules.js'
import type { SchemeUseWritingStore } from './writing-store.js'

/** What an act on the use of an instrument has in hand. */
export interface Stores {
  readonly agreements: AgreementStore
  readonly uses: SchemeUseWritingStore
  /** The last part of the key of a new use. */
  readonly newUse: string
}

/*
 * What each act on the use of an instrument does, once its rules let it. Each answers the key of the use.
 */

export async function recordSchemeUse(asked: RecordSchemeUseArguments, stores: Stores): Promise<string> {
  const { agreements, uses, newUse } = stores
  const agreement = await agreements.permitted('recordSchemeUse', asked.agreement, {
    money: { payer: asked.use.party ?? null },
  })
  await uses.refuseUnknownScheme(asked.scheme, agreement.world)
  const use = schemeUseSaid(asked.use, null)
  refuseYear(use.year)
  await agreements.refuseUnknown(agreement.id, { party: use.party, measure: use.measure }, ['use'])
  const id = `${agreement.id}/${newUse}`
  await uses.add(id, asked.scheme, agreement, use)
  return id
}

export async function correctSchemeUse(asked: CorrectSchemeUseArguments, stores: Stores): Promise<string> {
  const { agreements, uses } = stores
  const held = await uses.held(asked.schemeUse)
  const { id: key, partyId: party, measureId: measure, appliedOre: applied, awardedOre: awarded } = held
  // One of before the agreement is corrected by those who made it.
  const agreement = held.agreementId ?? (await uses.agreementOf(held.pilotId))
  if (agreement === null) throw new UnknownKey('agreement', held.pilotId, ['schemeUse'])
  await agreements.permitted('correctSchemeUse', agreement, { money: { payer: party } })
  refuseOtherEdition(held, asked.expectedVersion, { outcome: held.outcome, year: held.year, reason: held.reason })
  if (!asked.reason?.trim()) throw new ReasonNeeded('correctSchemeUse')
  const use = schemeUseSaid(asked.change, { ...held, party, measure, applied, awarded })
  refuseYear(use.year)
  await agreements.refuseUnknown(agreement, { party: use.party, measure: use.measure }, ['change'])
  await uses.correct(key, use)
  return key
}

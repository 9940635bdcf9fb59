import { refuseContradiction } from '../../foundation/figures.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import { refuseBlank } from '../standing/rules.js'
import type { WritingStores } from '../writing-stores.js'
import type { RecordSupplementaryEffortArguments } from './acts-arguments.js'
import { refuseReversed } from './rules.js'

/** Puts other effort on record, once its rules let it. Answers its key. */
export async function recordSupplementaryEffort(
  asked: RecordSupplementaryEffortArguments,
  { standing, efforts }: WritingStores,
): Promise<string> {
  const { pilot, title, toYear = null, amount = null, amountState } = asked
  const { world } = await standing.permittedForPilot('recordSupplementaryEffort', pilot, ['pilot'])
  refuseBlank({ title })
  refuseReversed(asked.fromYear, toYear)
  refuseContradiction({ value: amount, state: amountState }, ['amount'])
  const unknown = await efforts.unknown(asked)
  if (unknown.municipality) throw new UnknownKey('municipality of the pilot', unknown.municipality, ['municipality'])
  if (unknown.party) throw new UnknownKey('party', unknown.party, ['party'])
  if (unknown.theme) throw new UnknownKey('theme', unknown.theme, ['theme'])
  const id = await standing.nextKey('effort', `${pilot}/effort/`)
  await efforts.add(id, world, asked)
  return id
}

import { refuseBlank, refuseFuture } from '../../foundation/acts/refusals.js'
import { permitKeeper } from '../administration/rules.js'
import { refuseReversed } from '../municipality/rules.js'
import { current, refuseBlankNames, rename, successorsOf } from '../register/acts.js'
import { KeyTaken, refuseInUse, refuseUnreasoned } from '../register/rules.js'
import type { EndCountyArguments, RegisterCountyArguments, RenameCountyArguments } from './acts-arguments.js'
import { municipalitiesLeft } from './rules.js'
import type { CountyWritingStore } from './writing-store.js'

/*
 * The register of counties. Each act answers the code of the county: one that is numbered anew is another, which takes over.
 */

export async function registerCounty(asked: RegisterCountyArguments, store: CountyWritingStore): Promise<string> {
  const { registers } = store
  permitKeeper('registerCounty', registers.actor)
  const { code, name, officialName } = asked
  if (await registers.isTaken('County', code)) throw new KeyTaken('County', code, ['code'])
  refuseBlank({ name, officialName })
  refuseBlankNames(asked.names)
  await store.add(asked)
  return code
}

export const renameCounty = (asked: RenameCountyArguments, { registers }: CountyWritingStore): Promise<string> =>
  rename('renameCounty', 'County', asked.county, asked, registers)

/** Once no municipality lies in it any more. */
export async function endCounty(asked: EndCountyArguments, store: CountyWritingStore): Promise<string> {
  const { registers } = store
  const { county, validTo } = asked
  const held = await current('endCounty', 'County', county, asked, registers)
  refuseUnreasoned('endCounty', asked.reason)
  refuseFuture(validTo, registers.day, ['validTo'])
  refuseReversed(county, await store.firstDayOf(county), validTo, ['validTo'])
  const successors = await successorsOf('County', held, asked.successors, registers)
  refuseInUse(county, await store.municipalitiesIn(county), municipalitiesLeft)
  await registers.endPlace('County', held, validTo, successors)
  return county
}

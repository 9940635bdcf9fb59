import { refuseBlank, refuseFuture } from '../../foundation/acts/refusals.js'
import { dayBefore } from '../../foundation/dates.js'
import { permitKeeper } from '../administration/rules.js'
import { current, refuseBlankNames, rename, successorsOf } from '../register/acts.js'
import { KeyTaken, refuseUnreasoned } from '../register/rules.js'
import type {
  EndMunicipalityArguments,
  RegisterMunicipalityArguments,
  RenameMunicipalityArguments,
  RenumberMunicipalityArguments,
} from './acts-arguments.js'
import { CodeInUse, refuseReversed } from './rules.js'
import type { MunicipalityWritingStore } from './writing-store.js'

/*
 * The register of municipalities and their codes. Each act answers the key of the municipality, which it keeps whatever code
 * it carries.
 */

export async function registerMunicipality(
  asked: RegisterMunicipalityArguments,
  store: MunicipalityWritingStore,
): Promise<string> {
  const { registers } = store
  permitKeeper('registerMunicipality', registers.actor)
  const { code, name, officialName, county, validFrom } = asked
  if (await registers.isTaken('Municipality', code)) throw new KeyTaken('Municipality', code, ['code'])
  const holder = await store.holderOf(code, validFrom)
  if (holder !== null) throw new CodeInUse(code, holder)
  refuseBlank({ name, officialName })
  refuseBlankNames(asked.names)
  await store.refuseUnknownCounty(county)
  await store.add(asked)
  return code
}

export const renameMunicipality = (
  asked: RenameMunicipalityArguments,
  { registers }: MunicipalityWritingStore,
): Promise<string> => rename('renameMunicipality', 'Municipality', asked.municipality, asked, registers)

/** The code it carried is good until the day before. It is found by both. */
export async function renumberMunicipality(
  asked: RenumberMunicipalityArguments,
  store: MunicipalityWritingStore,
): Promise<string> {
  const { registers } = store
  const { municipality, code, county = null, validFrom } = asked
  const held = await current('renumberMunicipality', 'Municipality', municipality, asked, registers)
  refuseUnreasoned('renumberMunicipality', asked.reason)
  refuseFuture(validFrom, registers.day, ['validFrom'])
  const holder = await store.holderOf(code, validFrom)
  if (holder !== null) throw new CodeInUse(code, holder)
  if (county !== null) await store.refuseUnknownCounty(county)
  const carried = await store.openCode(municipality)
  if (carried !== null) {
    const validTo = dayBefore(validFrom)
    refuseReversed(carried.code, carried.validFrom, validTo, ['validFrom'])
    await store.endCode(carried, validTo)
  }
  await store.addCode(municipality, code, validFrom)
  if (county !== null) await store.moveTo(municipality, county)
  await registers.touch('Municipality', held, ['codes', ...(county === null ? [] : ['county'])])
  return municipality
}

/** It keeps its key, and says what took over from it; so do its codes their last day. */
export async function endMunicipality(
  asked: EndMunicipalityArguments,
  store: MunicipalityWritingStore,
): Promise<string> {
  const { registers } = store
  const { municipality, validTo } = asked
  const held = await current('endMunicipality', 'Municipality', municipality, asked, registers)
  refuseUnreasoned('endMunicipality', asked.reason)
  refuseFuture(validTo, registers.day, ['validTo'])
  refuseReversed(municipality, await store.firstDayOf(municipality), validTo, ['validTo'])
  const successors = await successorsOf('Municipality', held, asked.successors, registers)
  const carried = await store.openCode(municipality)
  if (carried !== null) {
    refuseReversed(carried.code, carried.validFrom, validTo, ['validTo'])
    await store.endCode(carried, validTo)
  }
  await registers.endPlace('Municipality', held, validTo, successors)
  return municipality
}

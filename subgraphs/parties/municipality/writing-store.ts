import sql from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import type { LocalDate } from '../../foundation/dates.js'
import { records } from '../../foundation/rows.js'
import { refuseUnknown } from '../known-store.js'
import { namesBy } from '../register/rules.js'
import { registerWritingStore } from '../register/writing-store.js'
import type { RegisterMunicipalityArguments } from './acts-arguments.js'
import type { CodePeriod } from './rules.js'

export type MunicipalityWritingStore = ReturnType<typeof municipalityWritingStore>

/** Where municipalities and their codes are kept, within one act. */
export const municipalityWritingStore = (doing: Doing) => {
  const { tx } = doing
  const addCode = (municipality: string, code: string, validFrom: LocalDate) =>
    records(
      tx,
      sql`
        insert into municipality_code (code, municipality_code, valid_from, provenance)
        values (${code}, ${municipality}, ${validFrom}, 'REPORTED')`,
    )

  return {
    registers: registerWritingStore(doing),
    addCode,

    refuseUnknownCounty: (county: string) => refuseUnknown(tx, 'county', [[county, ['county']]]),

    /** Which municipality has a code on a day or later; null where none has. */
    holderOf: async (code: string, from: LocalDate): Promise<string | null> => {
      const [found] = await records<{ municipality: string }>(
        tx,
        sql`
          select municipality_code as municipality from municipality_code
          where code = ${code} and (valid_to is null or valid_to >= ${from}::date)
          union all
          select code from municipality where code = ${code} and (valid_to is null or valid_to >= ${from}::date)
            and not exists (select from municipality_code period where period.municipality_code = municipality.code)
          limit 1`,
      )
      return found?.municipality ?? null
    },

    add: async (asked: RegisterMunicipalityArguments): Promise<void> => {
      const { code, validFrom } = asked
      await records(
        tx,
        sql`
          insert into municipality (code, name, official_name, names, county_code, valid_from, provenance)
          values (${code}, ${asked.name}, ${asked.officialName}, ${JSON.stringify(namesBy(asked.names ?? []))}::jsonb,
            ${asked.county}, ${validFrom}, 'REPORTED')`,
      )
      await addCode(code, code, validFrom)
    },

    firstDayOf: async (municipality: string): Promise<LocalDate | null> => {
      const [found] = await records<{ validFrom: LocalDate | null }>(
        tx,
        sql`select valid_from as "validFrom" from municipality where code = ${municipality}`,
      )
      return found?.validFrom ?? null
    },

    /** The code that it carries without a last day; null where none of its codes is on record. */
    openCode: async (municipality: string): Promise<CodePeriod | null> => {
      const [found] = await records<CodePeriod>(
        tx,
        sql`
          select code, valid_from as "validFrom", valid_to as "validTo" from municipality_code
          where municipality_code = ${municipality} and valid_to is null order by valid_from desc limit 1`,
      )
      return found ?? null
    },

    endCode: ({ code, validFrom }: CodePeriod, validTo: LocalDate) =>
      records(
        tx,
        sql`update municipality_code set valid_to = ${validTo} where code = ${code} and valid_from = ${validFrom}`,
      ),

    moveTo: (municipality: string, county: string) =>
      records(tx, sql`update municipality set county_code = ${county} where code = ${municipality}`),
  }
}

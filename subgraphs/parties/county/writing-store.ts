import sql from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import type { LocalDate } from '../../foundation/dates.js'
import { records } from '../../foundation/rows.js'
import { namesBy } from '../register/rules.js'
import { registerWritingStore } from '../register/writing-store.js'
import type { RegisterCountyArguments } from './acts-arguments.js'

export type CountyWritingStore = ReturnType<typeof countyWritingStore>

/** Where counties are kept, within one act. */
export const countyWritingStore = (doing: Doing) => {
  const { tx } = doing
  return {
    registers: registerWritingStore(doing),

    add: ({ code, name, names, officialName, validFrom }: RegisterCountyArguments) =>
      records(
        tx,
        sql`
          insert into county (code, name, official_name, names, valid_from, provenance)
          values (${code}, ${name}, ${officialName}, ${JSON.stringify(namesBy(names ?? []))}::jsonb, ${validFrom}, 'REPORTED')`,
      ),

    firstDayOf: async (county: string): Promise<LocalDate | null> => {
      const [found] = await records<{ validFrom: LocalDate | null }>(
        tx,
        sql`select valid_from as "validFrom" from county where code = ${county}`,
      )
      return found?.validFrom ?? null
    },

    /** The municipalities that still lie in it. */
    municipalitiesIn: async (county: string): Promise<string[]> => {
      const found = await records<{ code: string }>(
        tx,
        sql`select code from municipality where county_code = ${county} and valid_to is null order by 1`,
      )
      return found.map(({ code }) => code)
    },
  }
}

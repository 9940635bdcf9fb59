import sql from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import { records } from '../../foundation/rows.js'
import { refuseUnknown } from '../known-store.js'
import { namesBy } from '../register/rules.js'
import { registerWritingStore } from '../register/writing-store.js'
import type { RegisterPartyArguments } from './acts-arguments.js'

export type PartyWritingStore = ReturnType<typeof partyWritingStore>

/** Where parties are registered, within one act. */
export const partyWritingStore = (doing: Doing) => {
  const { tx } = doing
  return {
    registers: registerWritingStore(doing),

    refuseUnknownPlaces: async ({ municipality, county, district }: RegisterPartyArguments): Promise<void> => {
      if (municipality != null) await refuseUnknown(tx, 'municipality', [[municipality, ['municipality']]])
      if (county != null) await refuseUnknown(tx, 'county', [[county, ['county']]])
      await refuseUnknown(
        tx,
        'county',
        (district ?? []).map((code, place) => [code, ['district', place]]),
      )
    },

    /** Who has these already, that no two parties have. */
    heldBy: async ({ organisationNumber, municipality, county }: RegisterPartyArguments) => {
      const [found] = await records<Record<'organisationNumber' | 'municipality' | 'county', string | null>>(
        tx,
        sql`
          select (select id from party where organisation_number = ${organisationNumber}) as "organisationNumber",
            (select id from party where municipality_code = ${municipality}) as municipality,
            (select id from party where county_code = ${county}) as county`,
      )
      return found!
    },

    add: async (asked: RegisterPartyArguments): Promise<void> => {
      const { id, name, kind, organisationNumber = null } = asked
      await records(
        tx,
        sql`
          insert into party (id, name, names, short_name, also_called, kind, organisation_number, organisation_number_state,
            municipality_code, county_code, note, provenance)
          values (${id}, ${name}, ${JSON.stringify(namesBy(asked.names ?? []))}::jsonb, ${asked.shortName ?? null},
            ${asked.alsoCalled ?? []}::text[], ${kind}, ${organisationNumber},
            ${organisationNumber === null ? 'NOT_REPORTED' : 'REPORTED'}, ${asked.municipality ?? null},
            ${asked.county ?? null}, ${asked.note ?? null}, 'REPORTED')`,
      )
      await records(
        tx,
        sql`
          insert into governor_district (party_id, county_code, provenance)
          select distinct ${id}::text, code, 'REPORTED' from unnest(${asked.district ?? []}::text[]) code`,
      )
    },
  }
}

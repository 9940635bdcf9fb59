import sql from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import { records } from '../../foundation/rows.js'
import { refuseUnknown } from '../known-store.js'
import { namesBy } from '../register/rules.js'
import { provenanceIn, registerWritingStore } from '../register/writing-store.js'
import type { PilotMunicipalityInput, RegisterPilotArguments } from './acts-arguments.js'
import type { CountyShare } from './rules.js'

export type PilotWritingStore = ReturnType<typeof pilotWritingStore>

/** Where pilots are registered, within one act. */
export const pilotWritingStore = (doing: Doing) => {
  const { tx } = doing
  return {
    registers: registerWritingStore(doing),

    refuseUnknownMunicipalities: (municipalities: readonly PilotMunicipalityInput[]): Promise<void> =>
      refuseUnknown(
        tx,
        'municipality',
        municipalities.map(({ municipality }, place) => [municipality, ['municipalities', place, 'municipality']]),
      ),

    /** Those that some municipalities lie in. */
    countiesOf: async (municipalities: readonly string[]): Promise<string[]> => {
      const found = await records<{ code: string }>(
        tx,
        sql`
          select distinct county_code as code from municipality where code = any(${[...municipalities]}) order by 1`,
      )
      return found.map(({ code }) => code)
    },

    add: async (asked: RegisterPilotArguments, counties: readonly CountyShare[]): Promise<void> => {
      const { id, world, municipalities } = asked
      const provenance = provenanceIn(world)
      await records(
        tx,
        sql`
          insert into pilot (id, world, name, names, also_called, name_is_descriptive, cohort, selected_on, scope_note,
            contiguous, lead_place, provenance)
          values (${id}, ${world}, ${asked.name}, ${JSON.stringify(namesBy(asked.names ?? []))}::jsonb,
            ${asked.alsoCalled ?? []}::text[], ${asked.nameIsDescriptive}, ${asked.cohort}, ${asked.selectedOn ?? null},
            ${asked.scopeNote ?? null}, ${asked.contiguous ?? null}, ${asked.leadPlace ?? null}, ${provenance})`,
      )
      await records(
        tx,
        sql`
          insert into pilot_municipality (pilot_id, municipality_code, position, scope_note, provenance)
          select ${id}::text, municipality, place - 1, "scopeNote", ${provenance}
          from rows from (jsonb_to_recordset(${JSON.stringify(municipalities)}::jsonb)
            as (municipality text, "scopeNote" text)) with ordinality as given (municipality, "scopeNote", place)`,
      )
      await records(
        tx,
        sql`
          insert into pilot_county (pilot_id, county_code, share_basis_points, provenance)
          select ${id}::text, county, "shareBasisPoints", ${provenance}
          from jsonb_to_recordset(${JSON.stringify(counties)}::jsonb) as given (county text, "shareBasisPoints" integer)`,
      )
    },
  }
}

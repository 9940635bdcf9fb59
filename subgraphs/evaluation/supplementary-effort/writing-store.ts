import sql from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import type { World } from '../../foundation/provenance.js'
import { records } from '../../foundation/rows.js'
import { provenanceIn } from '../standing/store.js'
import type { RecordSupplementaryEffortArguments } from './acts-arguments.js'

type Said = Omit<RecordSupplementaryEffortArguments, 'idempotencyKey' | 'reason'>

/** Where other effort is written, within one act. */
export const effortWritingStore = ({ tx }: Doing) => ({
  /** Which of the keys named is none: of a municipality of the pilot, of a party, of a theme. */
  unknown: async ({ pilot, municipality, party, theme }: Said) => {
    const [found] = await records<{ municipality: string | null; party: string | null; theme: string | null }>(
      tx,
      sql`
        select
          case when not exists (
            select from public_pilot_municipality where pilot_id = ${pilot} and municipality_code = ${municipality})
            then ${municipality}::text end as municipality,
          case when not exists (select from public_party where id = ${party}) then ${party}::text end as party,
          case when not exists (select from public_theme where id = ${theme}) then ${theme}::text end as theme`,
    )
    return found!
  },

  add: (id: string, world: World, said: Said) =>
    records(
      tx,
      sql`
        insert into supplementary_effort (id, pilot_id, municipality_code, party_id, theme_id, title, text, from_year, to_year,
          amount_ore, amount_state, provenance)
        values (${id}, ${said.pilot}, ${said.municipality}, ${said.party}, ${said.theme}, ${said.title}, ${said.text},
          ${said.fromYear}, ${said.toYear}, ${said.amount}, ${said.amountState}, ${provenanceIn(world)})`,
    ),
})

import sql from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { World } from '../../foundation/provenance.js'
import { columns, records, rows } from '../../foundation/rows.js'
import type { HeldAgreement } from '../agreement/rules.js'
import { provenanceIn } from '../agreement/store.js'
import { SchemeUse } from './entity.js'
import type { KeptUse } from './rules.js'

export type SchemeUseWritingStore = ReturnType<typeof schemeUseWritingStore>

/** Where the use of existing instruments is put on record, within one act. */
export const schemeUseWritingStore = ({ tx }: Doing) => ({
  held: async (id: string): Promise<SchemeUse> => {
    const [found] = await rows(tx, SchemeUse, sql`select ${columns(tx, SchemeUse)} from scheme_use where id = ${id}`)
    if (!found) throw new UnknownKey('use', id, ['schemeUse'])
    return found
  },

  /** The newest agreement of a pilot that anyone may see; null where it has none. */
  agreementOf: async (pilotId: string): Promise<string | null> => {
    const [found] = await records<{ id: string }>(
      tx,
      sql`select id from public_agreement where pilot_id = ${pilotId} order by number desc, id limit 1`,
    )
    return found?.id ?? null
  },

  refuseUnknownScheme: async (id: string, world: World): Promise<void> => {
    const found = await records(tx, sql`select from scheme where id = ${id} and world = ${world}`)
    if (found.length === 0) throw new UnknownKey('instrument', id, ['scheme'])
  },

  add: (id: string, scheme: string, agreement: HeldAgreement, use: KeptUse) =>
    records(
      tx,
      sql`
        insert into scheme_use (id, scheme_id, pilot_id, agreement_id, measure_id, party_id, year, outcome, reason, is_baseline,
          applied_ore, applied_state, awarded_ore, awarded_state, edition, provenance)
        values (${id}, ${scheme}, ${agreement.pilotId}, ${agreement.id}, ${use.measure}, ${use.party}, ${use.year},
          ${use.outcome}, ${use.reason}, ${use.isBaseline}, ${use.applied}, ${use.appliedState}, ${use.awarded},
          ${use.awardedState}, 1, ${provenanceIn(agreement.world)})`,
    ),

  correct: (id: string, use: KeptUse) =>
    records(
      tx,
      sql`
        update scheme_use set measure_id = ${use.measure}, party_id = ${use.party}, year = ${use.year},
          outcome = ${use.outcome}, reason = ${use.reason}, is_baseline = ${use.isBaseline}, applied_ore = ${use.applied},
          applied_state = ${use.appliedState}, awarded_ore = ${use.awarded}, awarded_state = ${use.awardedState},
          edition = coalesce(edition, 1) + 1
        where id = ${id}`,
    ),
})

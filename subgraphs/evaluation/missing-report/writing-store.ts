import sql from 'sql-template-tag'
import { partsIn } from '../../foundation/access/standing.js'
import type { Doing } from '../../foundation/acts/acts.js'
import { records } from '../../foundation/rows.js'
import { type HeldAgreement, provenanceIn } from '../standing/store.js'
import type { Subject } from './rules.js'

/** Where it is written why there is no report, and that no more is to come, within one act. */
export const missingReportWritingStore = ({ tx, actor, day, about }: Doing) => ({
  /** The state says it for all who owe a report, anyone else for itself. */
  explain: async (agreement: HeldAgreement, { objectiveId, obligationId }: Subject, reason: string): Promise<void> => {
    const parts = await partsIn({ tx, actor, day, about }, agreement.id)
    const isOfAll = parts.some(({ standing }) => standing === 'STATE')
    await records(
      tx,
      sql`
        insert into unreported_reason (id, agreement_id, objective_id, obligation_id, party_id, of_all, reason, given_on, provenance)
        values (${`${objectiveId ?? obligationId}/unreported/${actor.party}`}, ${agreement.id}, ${objectiveId}, ${obligationId},
          ${actor.party}, ${isOfAll}, ${reason}, ${day}, ${provenanceIn(agreement.world)})
        on conflict (objective_id, obligation_id, party_id) do update
          set reason = excluded.reason, given_on = excluded.given_on, of_all = excluded.of_all`,
    )
  },

  close: ({ id, world }: HeldAgreement) =>
    records(
      tx,
      sql`
        insert into results_closing (agreement_id, closed_on, provenance) values (${id}, ${day}, ${provenanceIn(world)})
        on conflict (agreement_id) do update set closed_on = excluded.closed_on, reason = null`,
    ),

  reopen: ({ id }: HeldAgreement, reason: string) =>
    records(tx, sql`update results_closing set closed_on = null, reason = ${reason} where agreement_id = ${id}`),
})

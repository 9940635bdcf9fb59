import sql from 'sql-template-tag'
import { partsIn } from '../../foundation/access/standing.js'
import type { Doing } from '../../foundation/acts/acts.js'
import { records } from '../../foundation/rows.js'
import { type HeldAgreement, provenanceIn } from '../standing/store.js'
import type { Subject } from './rules.js'

/** Where it is written why there is no report, within one act. */
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
})

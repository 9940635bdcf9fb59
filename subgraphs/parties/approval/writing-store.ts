import sql from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import type { LocalDate } from '../../foundation/dates.js'
import type { Reference } from '../../foundation/decision-reference.js'
import type { Provenance } from '../../foundation/provenance.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { Approval } from './entity.js'
import type { ToldDecision } from './rules.js'

interface NewApproval extends ToldDecision {
  readonly reference: Reference | null
  readonly provenance: Provenance
}

interface NewLifting {
  readonly liftedOn: LocalDate
  readonly body: string | null
  readonly reference: Reference
}

export type ApprovalWritingStore = ReturnType<typeof approvalWritingStore>

/** Where it is written what whoever acts has decided about an agreement, within one act. */
export const approvalWritingStore = ({ tx, actor }: Doing) => ({
  own: async (agreementId: string): Promise<Approval | undefined> => {
    const [approval] = await rows(
      tx,
      Approval,
      sql`select ${columns(tx, Approval)} from approval where agreement_id = ${agreementId} and party_id = ${actor.party}`,
    )
    return approval
  },

  /** In the place of what was told, or known, before: a reservation that is made now has not been lifted. */
  register: async (
    agreementId: string,
    { state, decidedOn, body, reservation, reference, provenance }: NewApproval,
  ): Promise<void> => {
    await records(
      tx,
      sql`
        delete from reservation_lifting where approval_id in (
          select id from approval where agreement_id = ${agreementId} and party_id = ${actor.party})`,
    )
    await records(
      tx,
      sql`
        insert into approval (id, agreement_id, party_id, state, decided_on, body, reservation, reference, provenance)
        values (${`${agreementId}/approval/${actor.party}`}, ${agreementId}, ${actor.party}, ${state}, ${decidedOn}, ${body},
          ${reservation}, ${reference && JSON.stringify(reference)}, ${provenance})
        on conflict (agreement_id, party_id) do update set state = excluded.state, decided_on = excluded.decided_on,
          body = excluded.body, reservation = excluded.reservation, reservation_lifted_on = null,
          reference = excluded.reference, provenance = excluded.provenance, sources = excluded.sources`,
    )
  },

  lift: async (id: string, { liftedOn, body, reference }: NewLifting): Promise<void> => {
    await records(tx, sql`update approval set reservation_lifted_on = ${liftedOn} where id = ${id}`)
    await records(
      tx,
      sql`
        insert into reservation_lifting (approval_id, agreement_id, body, reference, provenance)
        select id, agreement_id, ${body}::text, ${JSON.stringify(reference)}::jsonb, provenance from approval where id = ${id}`,
    )
  },
})

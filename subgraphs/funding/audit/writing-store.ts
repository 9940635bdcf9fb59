import sql from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import type { LocalDate } from '../../foundation/dates.js'
import type { Provenance } from '../../foundation/provenance.js'
import { records } from '../../foundation/rows.js'

/** What an auditor has stated. */
export interface NewStatement {
  readonly id: string
  readonly agreementId: string
  readonly year: number
  readonly auditor: string
  readonly statedOn: LocalDate
  readonly reference: string
  readonly note: string | null
  readonly provenance: Provenance
}

export type AuditWritingStore = ReturnType<typeof auditWritingStore>

/** Where auditors' statements are put on record, within one act. */
export const auditWritingStore = ({ tx }: Doing) => ({
  add: (statement: NewStatement) =>
    records(
      tx,
      sql`
        insert into audit_statement (id, agreement_id, year, auditor, stated_on, reference, note, provenance)
        values (${statement.id}, ${statement.agreementId}, ${statement.year}, ${statement.auditor}, ${statement.statedOn},
          ${statement.reference}, ${statement.note}, ${statement.provenance})`,
    ),

  /** Marks what is booked as spent, is known and is not audited yet; answers how many entries that is. */
  mark: async ({ id, agreementId, year }: NewStatement, payer: string | null): Promise<number> => {
    const [marked] = await records<{ count: number }>(
      tx,
      sql`
        with marked as (
          update money_entry set audited = true, audit_id = ${id}, edition = coalesce(edition, 1) + 1
          where agreement_id = ${agreementId} and budget_year = ${year} and stage = 'SPENT' and amount_ore is not null
            and audited is distinct from true and (${payer}::text is null or payer_party_id = ${payer})
          returning 1)
        select count(*)::int as count from marked`,
    )
    return marked!.count
  },
})

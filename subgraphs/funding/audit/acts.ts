import { ReasonNeeded } from '../../foundation/acts/refusals.js'
import { type AgreementStore, provenanceIn } from '../agreement/store.js'
import { refuseFuture, refuseYear } from '../money-entry/rules.js'
import type { StateAuditArguments } from './acts-arguments.js'
import { refuseNothing } from './rules.js'
import type { AuditWritingStore } from './writing-store.js'

/** What an act on the audit of accounts has in hand. */
export interface Stores {
  readonly agreements: AgreementStore
  readonly audits: AuditWritingStore
  /** The last part of the key of a new statement. */
  readonly newStatement: string
}

/** Puts on record that an auditor has confirmed accounts, and marks what they hold. Answers the key of the statement. */
export async function stateAudit(asked: StateAuditArguments, stores: Stores): Promise<string> {
  const { agreements, audits, newStatement } = stores
  const agreement = await agreements.permitted('stateAudit', asked.agreement)
  refuseYear(asked.year)
  for (const field of ['auditor', 'reference'] as const)
    if (asked[field].trim() === '') throw new ReasonNeeded('stateAudit', [field])
  const statedOn = asked.statedOn ?? agreements.day
  refuseFuture(statedOn, agreements.day, 'statedOn')
  await agreements.refuseUnknown(agreement.id, { payer: asked.payer ?? null })
  const statement = {
    id: `${agreement.id}/${newStatement}`,
    agreementId: agreement.id,
    year: asked.year,
    auditor: asked.auditor,
    statedOn,
    reference: asked.reference,
    note: asked.note ?? null,
    provenance: provenanceIn(agreement.world),
  }
  await audits.add(statement)
  refuseNothing(agreement.id, asked.year, await audits.mark(statement, asked.payer ?? null))
  return statement.id
}

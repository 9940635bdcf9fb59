import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { LocalDate } from '../../foundation/dates.js'
import { keyLoader } from '../../foundation/loader.js'
import { records } from '../../foundation/rows.js'

/** Agreements of which no more is written. One that was opened again is not among them. */
export const closingStore = (tx: EntityManager) => ({
  ofAgreement: keyLoader(
    (ids: string[]) =>
      records<{ agreementId: string; closedOn: LocalDate }>(
        tx,
        sql`
          select agreement_id as "agreementId", closed_on as "closedOn" from agreement_closing
          where agreement_id = any(${ids}) and closed_on is not null`,
      ),
    (closing) => closing.agreementId,
  ),
})

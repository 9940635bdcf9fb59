import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { AgreementConfirmation } from './entity.js'

export const confirmationStore = (tx: EntityManager) => ({
  ofAgreement: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        AgreementConfirmation,
        sql`
          select ${columns(tx, AgreementConfirmation)} from agreement_confirmation
          where agreement_id = any(${ids}) order by party_id`,
      ),
    (confirmation) => confirmation.agreementId,
  ),
})

import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { AgreementEdition } from './entity.js'

export const editionStore = (tx: EntityManager) => ({
  /** In the order they were written. */
  ofAgreement: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        AgreementEdition,
        sql`
          select ${columns(tx, AgreementEdition)} from agreement_edition where agreement_id = any(${ids}) order by edition`,
      ),
    (edition) => edition.agreementId,
  ),
})

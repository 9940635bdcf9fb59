import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { Approval } from './entity.js'

export const approvalStore = (tx: EntityManager) => ({
  ofAgreement: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        Approval,
        sql`select ${columns(tx, Approval)} from approval where agreement_id = any(${ids}) order by id`,
      ),
    (approval) => approval.agreementId,
  ),
})

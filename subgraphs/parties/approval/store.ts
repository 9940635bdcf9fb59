import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { Approval, ReservationLifting } from './entity.js'

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

  liftingOf: keyLoader(
    (ids: string[]) =>
      rows(
        tx,
        ReservationLifting,
        sql`select ${columns(tx, ReservationLifting)} from reservation_lifting where approval_id = any(${ids})`,
      ),
    (lifting) => lifting.approvalId,
  ),
})

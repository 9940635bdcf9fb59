import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { AuditStatement } from './entity.js'

export const auditStore = (tx: EntityManager) => ({
  byId: keyLoader(
    (ids: string[]) =>
      rows(tx, AuditStatement, sql`select ${columns(tx, AuditStatement)} from audit_statement where id = any(${ids})`),
    (statement) => statement.id,
  ),

  /** The newest year first. */
  ofAgreement: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        AuditStatement,
        sql`
          select ${columns(tx, AuditStatement)} from audit_statement
          where agreement_id = any(${ids}) order by year desc, stated_on desc, id`,
      ),
    (statement) => statement.agreementId,
  ),
})

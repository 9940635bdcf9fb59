import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { Anchoring } from './entity.js'

export const anchoringStore = (tx: EntityManager) => ({
  ofAgreement: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        Anchoring,
        sql`select ${columns(tx, Anchoring)} from anchoring where agreement_id = any(${ids}) order by position, id`,
      ),
    (anchoring) => anchoring.agreementId,
  ),
})

import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { Disagreement } from './entity.js'

/** Answers nothing to anyone but main parties and those whom a disagreement concerns. */
export const disagreementStore = (tx: EntityManager) => ({
  byId: keyLoader(
    (ids: string[]) =>
      rows(tx, Disagreement, sql`select ${columns(tx, Disagreement)} from disagreement where id = any(${ids})`),
    (disagreement) => disagreement.id,
  ),

  /** In the order they were raised. */
  ofAgreement: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        Disagreement,
        sql`
          select ${columns(tx, Disagreement)} from disagreement where agreement_id = any(${ids}) order by raised_on, id`,
      ),
    (disagreement) => disagreement.agreementId,
  ),
})

import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { SettledFinancing } from './entity.js'

export const settledFinancingStore = (tx: EntityManager) => ({
  ofVersion: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        SettledFinancing,
        sql`
          select ${columns(tx, SettledFinancing)} from settled_financing
          where plan_version_id = any(${ids}) order by position, id`,
      ),
    (settled) => settled.planVersionId,
  ),
})

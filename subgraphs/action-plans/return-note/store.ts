import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { ReturnNote } from './entity.js'

export const returnNoteStore = (tx: EntityManager) => ({
  /** The newest return first, in the order that KDD noted each. */
  ofVersion: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        ReturnNote,
        sql`
          select ${columns(tx, ReturnNote)} from return_note
          where plan_version_id = any(${ids}) order by edition desc, position, id`,
      ),
    (note) => note.planVersionId,
  ),
})

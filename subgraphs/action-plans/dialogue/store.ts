import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { PlanDialogue } from './entity.js'

export const dialogueStore = (tx: EntityManager) => ({
  /** In the order they were taken up. */
  ofVersion: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        PlanDialogue,
        sql`
          select ${columns(tx, PlanDialogue)} from plan_dialogue
          where plan_version_id = any(${ids}) order by number`,
      ),
    (dialogue) => dialogue.planVersionId,
  ),
})

import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { Project } from './entity.js'

export const projectStore = (tx: EntityManager) => ({
  ofPilot: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        Project,
        sql`select ${columns(tx, Project)} from project where pilot_id = any(${ids}) order by stage, number, id`,
      ),
    (project) => project.pilotId,
  ),
})

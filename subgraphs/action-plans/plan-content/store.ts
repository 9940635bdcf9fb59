import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { PlanContent, PlanResponsibility, UnmetObjective } from './entity.js'

export const planContentStore = (tx: EntityManager) => ({
  ofVersion: keyLoader(
    (ids: string[]) =>
      rows(
        tx,
        PlanContent,
        sql`select ${columns(tx, PlanContent)} from plan_content where plan_version_id = any(${ids})`,
      ),
    (content) => content.planVersionId,
  ),

  responsibilitiesOf: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        PlanResponsibility,
        sql`
          select ${columns(tx, PlanResponsibility)} from plan_responsibility
          where plan_version_id = any(${ids}) order by position, id`,
      ),
    (responsibility) => responsibility.planVersionId,
  ),

  unmetObjectivesOf: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        UnmetObjective,
        sql`
          select ${columns(tx, UnmetObjective)} from unmet_objective
          where plan_version_id = any(${ids}) order by objective_id, id`,
      ),
    (unmet) => unmet.planVersionId,
  ),
})

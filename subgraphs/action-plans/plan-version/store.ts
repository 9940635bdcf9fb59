import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { ofYear } from '../year-loader.js'
import { PlanVersion } from './entity.js'

export const planVersionStore = (tx: EntityManager) => ({
  byId: keyLoader(
    (ids: string[]) =>
      rows(tx, PlanVersion, sql`select ${columns(tx, PlanVersion)} from plan_version where id = any(${ids})`),
    (version) => version.id,
  ),

  /** The newest first. */
  ofPlan: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        PlanVersion,
        sql`select ${columns(tx, PlanVersion)} from plan_version where plan_id = any(${ids}) order by number desc`,
      ),
    (version) => version.planId,
  ),

  /** Of one year, the newest first. */
  ofAgreement: ofYear((year: number) =>
    groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          PlanVersion,
          sql`
            select ${columns(tx, PlanVersion)} from plan_version
            where agreement_id = any(${ids}) and year = ${year}::int order by number desc`,
        ),
      (version) => version.agreementId,
    ),
  ),
})

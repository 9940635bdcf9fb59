import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { MeasureObjective, MeasurePartner, Milestone, Risk } from './entity.js'

/** What hangs on a version of a measure, in the order that its plan lists it. */
export const measurePartsStore = (tx: EntityManager) => ({
  objectivesOf: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        MeasureObjective,
        sql`
          select ${columns(tx, MeasureObjective)} from measure_objective
          where measure_version_id = any(${ids}) order by position, objective_id`,
      ),
    (link) => link.measureVersionId,
  ),

  partnersOf: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        MeasurePartner,
        sql`
          select ${columns(tx, MeasurePartner)} from measure_partner
          where measure_version_id = any(${ids}) order by position, id`,
      ),
    (partner) => partner.measureVersionId,
  ),

  milestonesOf: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        Milestone,
        sql`select ${columns(tx, Milestone)} from milestone where measure_version_id = any(${ids}) order by position, id`,
      ),
    (milestone) => milestone.measureVersionId,
  ),

  risksOf: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        Risk,
        sql`select ${columns(tx, Risk)} from risk where measure_version_id = any(${ids}) order by position, id`,
      ),
    (risk) => risk.measureVersionId,
  ),
})

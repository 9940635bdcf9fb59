import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { CrossReference, Objective } from './entity.js'

export const objectiveStore = (tx: EntityManager) => ({
  byId: keyLoader(
    (ids: string[]) => rows(tx, Objective, sql`select ${columns(tx, Objective)} from objective where id = any(${ids})`),
    (objective) => objective.id,
  ),

  ofAgreement: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        Objective,
        sql`select ${columns(tx, Objective)} from objective where agreement_id = any(${ids}) order by number`,
      ),
    (objective) => objective.agreementId,
  ),

  crossReferencesOf: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        CrossReference,
        sql`select ${columns(tx, CrossReference)} from cross_reference where objective_id = any(${ids}) order by id`,
      ),
    (reference) => reference.objectiveId,
  ),
})

import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { ofYear } from '../year-loader.js'
import { Priority, PriorityParticipant } from './entity.js'

export const priorityStore = (tx: EntityManager) => ({
  /** By rank; those with shares only after them, the largest share first. */
  ofVersion: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        Priority,
        sql`
          select ${columns(tx, Priority)} from priority
          where plan_version_id = any(${ids}) order by rank, share_basis_points desc nulls last, objective_id`,
      ),
    (priority) => priority.planVersionId,
  ),

  participantsOf: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        PriorityParticipant,
        sql`
          select ${columns(tx, PriorityParticipant)} from priority_participant
          where plan_version_id = any(${ids}) order by position, party_id`,
      ),
    (participant) => participant.planVersionId,
  ),

  /** As the approved plan of a year has it. */
  ofObjective: ofYear((year: number) =>
    keyLoader(
      (ids: string[]) =>
        rows(
          tx,
          Priority,
          sql`
            select ${columns(tx, Priority, 'priority')}
            from priority join plan_version version on version.id = priority.plan_version_id
            where priority.objective_id = any(${ids}) and priority.year = ${year}::int and version.state = 'APPROVED'`,
        ),
      (priority) => priority.objectiveId,
    ),
  ),
})

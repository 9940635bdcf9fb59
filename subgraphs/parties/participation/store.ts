import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { Participation } from './entity.js'

export type ParticipationStore = ReturnType<typeof participationStore>

export const participationStore = (tx: EntityManager) => ({
  byId: keyLoader(
    (ids: string[]) =>
      rows(tx, Participation, sql`select ${columns(tx, Participation)} from participation where id = any(${ids})`),
    (participation) => participation.id,
  ),

  /** Roles in the pilot itself: not those in its agreements. */
  ofPilot: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        Participation,
        sql`
          select ${columns(tx, Participation)} from participation
          where pilot_id = any(${ids}) and agreement_id is null order by position, id`,
      ),
    (participation) => participation.pilotId,
  ),

  /** Roles in the agreement as a whole: not those in one objective. */
  ofAgreement: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        Participation,
        sql`
          select ${columns(tx, Participation)} from participation
          where agreement_id = any(${ids}) and objective_id is null order by position, id`,
      ),
    (participation) => participation.agreementId!,
  ),

  ofObjective: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        Participation,
        sql`select ${columns(tx, Participation)} from participation where objective_id = any(${ids}) order by position, id`,
      ),
    (participation) => participation.objectiveId!,
  ),
})

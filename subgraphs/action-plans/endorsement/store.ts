import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { childPages } from '../../foundation/child-pages.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import type { ListArguments } from '../../foundation/list-arguments.js'
import { groupLoader } from '../../foundation/loader.js'
import type { Order } from '../../foundation/order.js'
import type { Moment } from '../../foundation/request.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { ofYear } from '../year-loader.js'
import { Endorsement } from './entity.js'

const newestFirst: Order = {
  name: 'ANSWERED_ON',
  keys: [
    { sql: sql`endorsement.answered_on`, type: 'date', direction: 'desc' },
    { sql: sql`endorsement.id`, type: 'key', direction: 'desc' },
  ],
}

interface ObjectiveEdition {
  readonly planVersionId: string
  readonly objectiveId: string
  readonly edition: number
}

interface Declined {
  readonly endorsementId: string
  readonly measureId: string
}

export const endorsementStore = (tx: EntityManager, cursors: Cursors) => {
  const pages = childPages(tx)
  return {
    pageOfParty: (partyId: string, { world, ...stretch }: ListArguments, moment: Moment): Promise<Page<Endorsement>> =>
      pages(partyId, {
        entity: Endorsement,
        from: sql`
          endorsement join plan_version version on version.id = endorsement.plan_version_id
            join public_pilot pilot on pilot.id = version.pilot_id`,
        alias: 'endorsement',
        where: sql`endorsement.party_id = parent.key and pilot.world = ${world}`,
        order: newestFirst,
        arguments: stretch,
        moment,
        field: 'Party.endorsements',
        cursors,
      }),

    /** By objective, and by party within it. */
    ofVersion: groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          Endorsement,
          sql`
            select ${columns(tx, Endorsement)} from endorsement
            where plan_version_id = any(${ids}) order by objective_id, party_id`,
        ),
      (endorsement) => endorsement.planVersionId,
    ),

    /** The edition in which the measures of each objective were last changed, of those that were. */
    editionsOf: groupLoader(
      (ids: string[]) =>
        records<ObjectiveEdition>(
          tx,
          sql`
            select plan_version_id as "planVersionId", objective_id as "objectiveId", edition from objective_edition
            where plan_version_id = any(${ids}) order by objective_id`,
        ),
      (touched) => touched.planVersionId,
    ),

    /** The measures that a no is about, in the order it names them. */
    declinedBy: groupLoader(
      (ids: string[]) =>
        records<Declined>(
          tx,
          sql`
            select endorsement_id as "endorsementId", measure_id as "measureId" from declined_measure
            where endorsement_id = any(${ids}) order by position, measure_id`,
        ),
      (declined) => declined.endorsementId,
    ),

    /** The newest first; of one year's plan, or of all. */
    ofObjective: ofYear((year: number | null) =>
      groupLoader(
        (ids: string[]) =>
          rows(
            tx,
            Endorsement,
            sql`
              select ${columns(tx, Endorsement, 'endorsement')}
              from endorsement join plan_version version on version.id = endorsement.plan_version_id
              where endorsement.objective_id = any(${ids}) and version.year = coalesce(${year}::int, version.year)
              order by answered_on desc, endorsement.id desc`,
          ),
        (endorsement) => endorsement.objectiveId,
      ),
    ),
  }
}

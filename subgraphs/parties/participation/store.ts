import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { childPages } from '../../foundation/child-pages.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import type { ListArguments } from '../../foundation/list-arguments.js'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import type { Order } from '../../foundation/order.js'
import type { Moment } from '../../foundation/request.js'
import { columns, rows } from '../../foundation/rows.js'
import { Participation } from './entity.js'

const inOrder: Order = {
  name: 'PILOT',
  keys: [
    { sql: sql`participation.pilot_id`, type: 'key', direction: 'asc' },
    { sql: sql`participation.id`, type: 'key', direction: 'asc' },
  ],
}

export const participationStore = (tx: EntityManager, cursors: Cursors) => {
  const pages = childPages(tx)
  return {
    pageOfParty: (
      partyId: string,
      { world, ...stretch }: ListArguments,
      moment: Moment,
    ): Promise<Page<Participation>> =>
      pages(partyId, {
        entity: Participation,
        from: sql`participation join pilot on pilot.id = participation.pilot_id`,
        alias: 'participation',
        where: sql`participation.party_id = parent.key and pilot.world = ${world}`,
        order: inOrder,
        arguments: stretch,
        moment,
        field: 'Party.participations',
        cursors,
      }),

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
  }
}

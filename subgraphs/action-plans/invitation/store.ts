import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { childPages } from '../../foundation/child-pages.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import type { ListArguments } from '../../foundation/list-arguments.js'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import type { Order } from '../../foundation/order.js'
import type { Moment } from '../../foundation/request.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { Invitation, InvitationConsent } from './entity.js'

const newestFirst: Order = {
  name: 'PROPOSED_ON',
  keys: [
    { sql: sql`invitation.proposed_on`, type: 'date', direction: 'desc' },
    { sql: sql`invitation.id`, type: 'key', direction: 'desc' },
  ],
}

interface NamedPartner {
  readonly objectiveId: string
  readonly partyId: string
}

export const invitationStore = (tx: EntityManager, cursors: Cursors) => {
  const pages = childPages(tx)
  return {
    pageOfParty: (partyId: string, { world, ...stretch }: ListArguments, moment: Moment): Promise<Page<Invitation>> =>
      pages(partyId, {
        entity: Invitation,
        from: sql`
          invitation join public_agreement agreement on agreement.id = invitation.agreement_id
            join public_pilot pilot on pilot.id = agreement.pilot_id`,
        alias: 'invitation',
        where: sql`invitation.invited_id = parent.key and pilot.world = ${world}`,
        order: newestFirst,
        arguments: stretch,
        moment,
        field: 'Party.invitations',
        cursors,
      }),

    byId: keyLoader(
      (ids: string[]) =>
        rows(tx, Invitation, sql`select ${columns(tx, Invitation)} from invitation where id = any(${ids})`),
      (invitation) => invitation.id,
    ),

    /** The newest first. */
    ofObjective: groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          Invitation,
          sql`
            select ${columns(tx, Invitation)} from invitation
            where objective_id = any(${ids}) order by proposed_on desc, id desc`,
        ),
      (invitation) => invitation.objectiveId,
    ),

    consentsTo: groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          InvitationConsent,
          sql`
            select ${columns(tx, InvitationConsent)} from invitation_consent
            where invitation_id = any(${ids}) order by agreed_on, party_id`,
        ),
      (consent) => consent.invitationId,
    ),

    /** Who has to agree: the named partners of an objective, each once. */
    partnersOf: groupLoader(
      (ids: string[]) =>
        records<NamedPartner>(
          tx,
          sql`
            select distinct objective_id as "objectiveId", party_id as "partyId" from public_participation
            where objective_id = any(${ids}) and role = 'NAMED_PARTNER' and party_id is not null
            order by 1, 2`,
        ),
      (partner) => partner.objectiveId,
    ),
  }
}

import sql from 'sql-template-tag'
import { partsIn } from '../../foundation/access/standing.js'
import type { Doing } from '../../foundation/acts/acts.js'
import type { LocalDate } from '../../foundation/dates.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { provenanceIn } from '../plan-version/writing-store.js'
import type { InvitationAnswer, ProposeInvitationArguments } from './acts-arguments.js'
import { Invitation, InvitationConsent } from './entity.js'

interface HeldAgreement {
  readonly world: 'REAL' | 'DEMO'
  readonly endsOn: LocalDate | null
  readonly isDraft: boolean
}

export type InvitationWritingStore = ReturnType<typeof invitationWritingStore>

/** Where invitations are written, within one act. */
export const invitationWritingStore = (doing: Doing) => {
  const { tx, actor, day } = doing
  return {
    actor,
    day,

    partsIn: (agreementId: string) => partsIn(doing, agreementId),

    agreement: async (id: string): Promise<HeldAgreement | null> => {
      const [held] = await records<HeldAgreement>(
        tx,
        sql`select world, ends_on as "endsOn", public_from is null as "isDraft" from agreement_key where id = ${id}`,
      )
      return held ?? null
    },

    held: async (id: string): Promise<Invitation | null> => {
      const [found] = await rows(
        tx,
        Invitation,
        sql`select ${columns(tx, Invitation)} from invitation where id = ${id}`,
      )
      return found ?? null
    },

    /** One to the same that is not declined; null where there is none. */
    openTo: async ({ objective, party, category }: ProposeInvitationArguments): Promise<string | null> => {
      const [open] = await records<{ id: string }>(
        tx,
        sql`
          select id from invitation
          where objective_id = ${objective} and (invited_id = ${party ?? null} or category = ${category ?? null})
            and answer is distinct from 'DECLINED'`,
      )
      return open?.id ?? null
    },

    isParty: async (key: string): Promise<boolean> => {
      const found = await records(tx, sql`select from public_party where id = ${key}`)
      return found.length > 0
    },

    consentsTo: (id: string): Promise<InvitationConsent[]> =>
      rows(
        tx,
        InvitationConsent,
        sql`select ${columns(tx, InvitationConsent)} from invitation_consent where invitation_id = ${id}`,
      ),

    /** Who has to agree on the day of the act. */
    partnersOf: async (objective: string): Promise<string[]> => {
      const found = await records<{ id: string }>(
        tx,
        sql`
          select distinct party_id as id from access_key where objective_id = ${objective} and standing = 'PARTNER'
            and (valid_from is null or valid_from <= ${day}::date) and (valid_to is null or valid_to >= ${day}::date)
          order by 1`,
      )
      return found.map(({ id }) => id)
    },

    propose: async (
      { world }: HeldAgreement,
      { agreement, objective, party, category }: ProposeInvitationArguments,
    ): Promise<string> => {
      const [proposed] = await records<{ id: string }>(
        tx,
        sql`
          insert into invitation (id, agreement_id, objective_id, invited_id, category, proposed_by, proposed_on, provenance)
          select ${objective}::text || '/invitation-' || count(*) + 1, ${agreement}, ${objective}, ${party ?? null},
            ${category ?? null}, ${actor.party}, ${day}::date, ${provenanceIn(world)}
          from invitation where objective_id = ${objective}
          returning id`,
      )
      return proposed!.id
    },

    consent: (id: string) =>
      records(
        tx,
        sql`
          insert into invitation_consent (agreement_id, invitation_id, party_id, agreed_on, provenance)
          select agreement_id, id, ${actor.party}, ${day}::date, provenance from invitation where id = ${id}`,
      ),

    answer: (id: string, answer: InvitationAnswer) =>
      records(tx, sql`update invitation set answer = ${answer}, answered_on = ${day} where id = ${id}`),
  }
}

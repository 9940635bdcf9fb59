import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import type { RoomRequest } from '../../foundation/room.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { Contact, ContactPerson } from './entity.js'

/** Who reads, and where that is put on record. */
export type Reader = Pick<RoomRequest, 'actor' | 'moment' | 'note'>

interface Shown extends ContactPerson {
  readonly contactId: string
  readonly agreementId: string
  readonly revision: string
}

/** Whom to talk to: given to those alone who work on the agreement. */
export const contactStore = (tx: EntityManager, reader: Reader | null) => ({
  byId: keyLoader(
    (ids: string[]) => rows(tx, Contact, sql`select ${columns(tx, Contact)} from contact where id = any(${ids})`),
    (contact) => contact.id,
  ),

  /** Those that stand. */
  ofAgreement: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        Contact,
        sql`
          select ${columns(tx, Contact)} from contact
          where agreement_id = any(${ids}) and removed_on is null order by party_id, id`,
      ),
    (contact) => contact.agreementId,
  ),

  /** Who it is, in the edition of the moment read: nobody is shown it before that stands on record. */
  personOf: keyLoader(
    async (ids: string[]) => {
      const shown = await records<Shown>(
        tx,
        sql`
          select contact.id as "contactId", contact.agreement_id as "agreementId", detail.name, detail.role, detail.email,
            detail.phone, detail.digest, coalesce(nullif(current_setting('platform.as_of', true), '')::bigint,
              ${reader?.moment.revision ?? 0}::bigint) as revision
          from contact join contact_detail detail on (detail.contact_id, detail.edition) = (contact.id, contact.edition)
          where contact.id = any(${ids})`,
      )
      if (shown.length > 0) await putOnRecord(shown, reader)
      return shown.map((person) => Object.assign(new ContactPerson(), person))
    },
    (person) => (person as Shown).contactId,
  ),
})

/** Who was shown which contacts, and when: beside the chain, a row for each agreement. */
async function putOnRecord(shown: readonly Shown[], reader: Reader | null): Promise<void> {
  const { actor, note } = reader ?? {}
  if (!actor || !note) throw new Error('Contacts were read by nobody, or where that cannot be put on record.')
  await note((tx) =>
    records(
      tx,
      sql`
        insert into contact_reading (party_id, person, supplier, agreement_id, contact_ids, revision)
        select ${actor.party}, ${actor.person}::text, ${actor.supplier}::text, agreement_id,
          array_agg(contact_id order by contact_id), ${shown[0]!.revision}::bigint
        from unnest(${shown.map(({ agreementId }) => agreementId)}::text[], ${shown.map(({ contactId }) => contactId)}::text[])
          as shown (agreement_id, contact_id)
        group by agreement_id`,
    ),
  )
}

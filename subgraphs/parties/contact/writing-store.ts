import { randomUUID } from 'node:crypto'
import sql from 'sql-template-tag'
import { partsIn } from '../../foundation/access/standing.js'
import type { Doing } from '../../foundation/acts/acts.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { World } from '../../foundation/provenance.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { marked } from '../personal-mark.js'
import { Contact } from './entity.js'
import { type Person, type Place, permitOwnContact } from './rules.js'

/** An agreement as an act on its contacts finds it. */
export interface HeldAgreement {
  readonly id: string
  readonly pilotId: string
  readonly world: World
  readonly isPublic: boolean
}

export type ContactWritingStore = ReturnType<typeof contactWritingStore>

/**
 * Where contacts are written, within one act. Who a person is stands beside the chain, an edition a row, and in the chain
 * a mark of it.
 */
export const contactWritingStore = (doing: Doing) => {
  const { tx, actor, day } = doing

  const agreement = async (id: string): Promise<HeldAgreement> => {
    const [held] = await records<HeldAgreement>(
      tx,
      sql`
        select agreement.id, agreement.pilot_id as "pilotId", pilot.world, agreement.public_from is not null as "isPublic"
        from agreement join pilot on pilot.id = agreement.pilot_id where agreement.id = ${id}`,
    )
    if (!held) throw new UnknownKey('agreement', id, ['agreement'])
    return held
  }

  const evaluates = async (pilotId: string): Promise<boolean> => {
    const found = await records(
      tx,
      sql`
        select from participation
        where pilot_id = ${pilotId} and party_id = ${actor.party} and role = 'EVALUATOR'
          and (valid_from is null or valid_from <= ${day}::date) and (valid_to is null or valid_to >= ${day}::date)`,
    )
    return found.length > 0
  }

  const placeIn = async ({ id, pilotId, isPublic }: HeldAgreement): Promise<Place> => ({
    agreementId: id,
    isPublic,
    parts: await partsIn(doing, id),
    evaluates: await evaluates(pilotId),
  })

  const keep = async (
    { id, agreementId, pilotId }: Pick<Contact, 'id' | 'agreementId' | 'pilotId'>,
    edition: number,
    salt: Buffer,
    { name, role, email, phone, digest }: Person,
  ) =>
    records(
      tx,
      sql`
        insert into contact_detail (contact_id, edition, pilot_id, agreement_id, salt, name, role, email, phone, digest)
        values (${id}, ${edition}, ${pilotId}, ${agreementId}, ${salt}, ${name}, ${role}, ${email}, ${phone}, ${digest})`,
    )

  return {
    actor,
    agreement,
    placeIn,

    /** A contact of who acts; anybody's for those who may erase it wherever it is. */
    held: async (act: string, id: string, mayBeAnyones = false): Promise<Contact> => {
      const [found] = await rows(tx, Contact, sql`select ${columns(tx, Contact)} from contact where id = ${id}`)
      if (!found) throw new UnknownKey('contact', id, ['contact'])
      const place = await placeIn(await agreement(found.agreementId))
      if (!mayBeAnyones) permitOwnContact(act, found, place, actor)
      return found
    },

    /** Who it was in an edition; null where there was none such, or it is erased. */
    person: async (id: string, edition: number): Promise<Person | null> => {
      const [found] = await records<Person>(
        tx,
        sql`select name, role, email, phone, digest from contact_detail where contact_id = ${id} and edition = ${edition}`,
      )
      return found ?? null
    },

    add: async ({ id: agreementId, pilotId, world }: HeldAgreement, person: Person): Promise<string> => {
      const id = randomUUID()
      const { mark, salt } = markOf(person)
      await records(
        tx,
        sql`
          insert into contact (id, pilot_id, agreement_id, party_id, person_mark, edition, provenance)
          values (${id}, ${pilotId}, ${agreementId}, ${actor.party}, ${mark}, 1, ${world === 'DEMO' ? 'SYNTHETIC' : 'REPORTED'})`,
      )
      await keep({ id, agreementId, pilotId }, 1, salt, person)
      return id
    },

    change: async (contact: Contact, person: Person): Promise<void> => {
      const edition = contact.edition + 1
      const { mark, salt } = markOf(person)
      await records(tx, sql`update contact set person_mark = ${mark}, edition = ${edition} where id = ${contact.id}`)
      await keep(contact, edition, salt, person)
    },

    remove: (id: string) => records(tx, sql`update contact set removed_on = ${day} where id = ${id}`),

    /** Forgets all that was ever said of who it is. */
    erase: async (id: string): Promise<void> => {
      await records(tx, sql`delete from contact_detail where contact_id = ${id}`)
      await records(
        tx,
        sql`
          update contact set removed_on = coalesce(removed_on, ${day}::date), erased_on = ${day}::date where id = ${id}`,
      )
    },
  }
}

const markOf = ({ name, role, email, phone }: Person) => marked([name, role, email, phone])

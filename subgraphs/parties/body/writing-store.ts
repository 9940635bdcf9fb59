import sql from 'sql-template-tag'
import { type Part, partsIn } from '../../foundation/access/standing.js'
import type { Doing } from '../../foundation/acts/acts.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { World } from '../../foundation/provenance.js'
import { records } from '../../foundation/rows.js'
import { refuseUnknown } from '../known-store.js'
import { provenanceIn } from '../register/writing-store.js'
import type { BodyMemberInput, RecordMeetingArguments, RegisterBodyArguments } from './acts-arguments.js'

/** What a body is to belong to. */
export interface Home {
  readonly agreementId: string | null
  readonly pilotId: string | null
  readonly world: World
}

/** A body as an act finds it. */
export interface HeldBody extends Home {
  readonly id: string
  readonly edition: number
  readonly conveners: readonly string[]
  readonly members: readonly string[]
  /** The parts that whoever acts has in the agreement that sets it up. */
  readonly parts: readonly Part[]
}

export type BodyWritingStore = ReturnType<typeof bodyWritingStore>

/** Where bodies, their members and their meetings are written, within one act. */
export const bodyWritingStore = (doing: Doing) => {
  const { tx, revision, actor, day } = doing

  const addMembers = (body: string, edition: number, world: World, members: readonly BodyMemberInput[]) =>
    records(
      tx,
      sql`
        insert into body_member (id, body_id, position, party_id, category, role, provenance)
        select ${`${body}/e${edition}/`}::text || place, ${body}, place - 1, party, category, role, ${provenanceIn(world)}
        from rows from (jsonb_to_recordset(${JSON.stringify(members)}::jsonb) as (party text, category text, role text))
          with ordinality as given (party, category, role, place)`,
    )

  return {
    actor,
    day,

    /** An agreement, and the parts in it of whoever acts; of a draft without any nobody is told. */
    ofAgreement: async (id: string): Promise<Home & { readonly parts: readonly Part[] }> => {
      const [found] = await records<Home & { isDraft: boolean }>(
        tx,
        sql`
          select id as "agreementId", pilot_id as "pilotId", world, public_from is null as "isDraft"
          from agreement_key where id = ${id}`,
      )
      const parts = await partsIn(doing, id)
      if (!found || (found.isDraft && parts.length === 0)) throw new UnknownKey('agreement', id, ['agreement'])
      return { ...found, parts }
    },

    ofPilot: async (id: string): Promise<Home> => {
      const [found] = await records<Home>(
        tx,
        sql`select null as "agreementId", id as "pilotId", world from pilot where id = ${id}`,
      )
      if (!found) throw new UnknownKey('pilot', id, ['pilot'])
      return found
    },

    held: async (id: string): Promise<HeldBody> => {
      const [found] = await records<Omit<HeldBody, 'parts'> & { isDraft: boolean }>(
        tx,
        sql`
          select body.id, body.agreement_id as "agreementId", body.pilot_id as "pilotId", coalesce(pilot.world, 'REAL') as world,
            coalesce(agreement.public_from is null and body.agreement_id is not null, false) as "isDraft",
            coalesce((select max(edition) from body_edition where body_id = body.id), 1) as edition,
            array(select party_id from body_member
              where body_id = body.id and role = 'CONVENER' and party_id is not null order by position) as conveners,
            array(select coalesce(party_id, category) from body_member
              where body_id = body.id order by position, id) as members
          from body left join pilot on pilot.id = body.pilot_id
            left join agreement_key agreement on agreement.id = body.agreement_id
          where body.id = ${id}`,
      )
      const parts = found?.agreementId == null ? [] : await partsIn(doing, found.agreementId)
      if (!found || (found.isDraft && parts.length === 0)) throw new UnknownKey('body', id, ['body'])
      return { ...found, parts }
    },

    isTaken: async (id: string): Promise<boolean> => {
      const found = await records(tx, sql`select from body where id = ${id}`)
      return found.length > 0
    },

    refuseUnknownMembers: (members: readonly BodyMemberInput[]): Promise<void> =>
      refuseUnknown(
        tx,
        'party',
        members.flatMap(({ party }, place) => (party == null ? [] : [[party, ['members', place, 'party']] as const])),
      ),

    add: async (id: string, { agreementId, pilotId, world }: Home, asked: RegisterBodyArguments): Promise<void> => {
      await records(
        tx,
        sql`
          insert into body (id, pilot_id, agreement_id, name, kind, purpose, subjects, section, provenance)
          values (${id}, ${pilotId}, ${agreementId}, ${asked.name}, ${asked.kind}, ${asked.purpose ?? null},
            ${asked.subjects ?? []}::text[], ${asked.section ?? null}, ${provenanceIn(world)})`,
      )
      await addMembers(id, 1, world, asked.members)
    },

    /** Those of before go from the present; the past shows that they were in it. */
    changeMembers: async ({ id, edition, world }: HeldBody, members: readonly BodyMemberInput[]): Promise<void> => {
      await records(tx, sql`delete from body_member where body_id = ${id}`)
      await addMembers(id, edition + 1, world, members)
      await records(
        tx,
        sql`
          insert into body_edition (body_id, edition, fields, provenance)
          values (${id}, ${edition + 1}, array['members'], ${provenanceIn(world)})`,
      )
    },

    /** Keyed by the revision that made it, which none other ever has. */
    meet: ({ id, world }: HeldBody, { heldOn, subjects, reference }: RecordMeetingArguments) =>
      records(
        tx,
        sql`
          insert into body_meeting (id, body_id, held_on, subjects, reference, provenance)
          values (${`${id}/meeting-${revision}`}, ${id}, ${heldOn}, ${subjects}::text[], ${reference ?? null},
            ${provenanceIn(world)})`,
      ),
  }
}

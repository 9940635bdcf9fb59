import sql from 'sql-template-tag'
import { type Part, partsIn, type Standing } from '../../foundation/access/standing.js'
import type { Doing } from '../../foundation/acts/acts.js'
import type { LocalDate } from '../../foundation/dates.js'
import type { Reference } from '../../foundation/decision-reference.js'
import type { JsonValue } from '../../foundation/errors.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { Provenance, World } from '../../foundation/provenance.js'
import { columns, records, rows } from '../../foundation/rows.js'
import type { PresentText } from '../agreement-text/rules.js'
import { type Row, textWritingStore } from '../agreement-text/writing-store.js'
import { Agreement } from './entity.js'
import {
  type AgreementActName,
  type BeforePublication,
  type EditionChange,
  type HeldAgreement,
  type MainParty,
  permit,
  sees,
  stateOf,
} from './rules.js'

/** A pilot as an act finds it. */
export interface HeldPilot {
  readonly id: string
  readonly world: World
}

/** What a new edition says of itself. */
export interface NewEdition {
  readonly edition: number
  readonly fields: readonly string[]
  /** The decision by which the text of a public agreement is changed; null while it is a draft. */
  readonly decision: { readonly decidedOn: LocalDate; readonly body: string; readonly reference: Reference } | null
}

export type AgreementWritingStore = ReturnType<typeof agreementWritingStore>

/** Where agreements are written, within one act: nobody else writes meanwhile, so what is read here stands. */
export const agreementWritingStore = (doing: Doing) => {
  const { tx, actor, day } = doing
  const text = textWritingStore(doing)

  const held = async (id: string): Promise<HeldAgreement | undefined> => {
    const [agreement] = await records<HeldAgreement>(
      tx,
      sql`
        select agreement.id, agreement.pilot_id as "pilotId", pilot.world, publication, ends_on as "endsOn",
          closing.closed_on as "closedOn", coalesce((
            select max(edition) from agreement_edition where agreement_id = agreement.id), 1) as edition
        from agreement join pilot on pilot.id = agreement.pilot_id
          left join agreement_closing closing on closing.agreement_id = agreement.id
        where agreement.id = ${id}`,
    )
    return agreement
  }

  const mainParties = sql`
    select distinct on (part.party_id) part.party_id, part.standing, party.municipality_code
    from access_key part join party on party.id = part.party_id
    where part.standing in ('MUNICIPALITY', 'COUNTY', 'STATE')
      and (part.valid_from is null or part.valid_from <= ${day}::date)
      and (part.valid_to is null or part.valid_to >= ${day}::date)`

  return {
    actor,
    day,
    text,

    /** The parts that who acts has in the agreement. */
    partsIn: (id: string) => partsIn(doing, id),

    isMinistry: async (): Promise<boolean> => {
      const found = await records(tx, sql`select from party where id = ${actor.party} and kind = 'MINISTRY'`)
      return found.length > 0
    },

    pilot: async (id: string): Promise<HeldPilot> => {
      const [pilot] = await records<HeldPilot>(tx, sql`select id, world from pilot where id = ${id}`)
      if (!pilot) throw new UnknownKey('pilot', id, ['pilot'])
      return pilot
    },

    /** An agreement that the act may be done to; one that the party may not see is not there. */
    permitted: async (
      act: AgreementActName,
      id: string,
      notThere = new UnknownKey('agreement', id, ['agreement']),
    ): Promise<HeldAgreement> => {
      const agreement = await held(id)
      const parts: Part[] = agreement ? await partsIn(doing, id) : []
      if (!agreement || !sees(stateOf(agreement, day), parts)) throw notThere
      permit(act, id, stateOf(agreement, day), parts, actor)
      return agreement
    },

    /** The key of the pilot's next agreement: the first has the pilot's own, and nobody knows of it yet. */
    nextOf: async ({ id: pilotId }: HeldPilot): Promise<{ readonly id: string; readonly number: number }> => {
      const [next] = await records<{ number: number }>(
        tx,
        sql`select coalesce(max(number), 0) + 1 as number from agreement where pilot_id = ${pilotId}`,
      )
      const { number } = next!
      const id = number === 1 ? pilotId : `${pilotId}-${number}`
      doing.about(id)
      return { id, number }
    },

    register: async (
      { id: pilotId, world }: HeldPilot,
      { id, number }: { readonly id: string; readonly number: number },
      words: Row,
    ): Promise<HeldAgreement> => {
      await text.insert('agreement', {
        id,
        pilot_id: pilotId,
        number,
        publication: 'DRAFT',
        stage: 'UNDATED_TEXT',
        provenance: provenanceIn(world),
        ...words,
      })
      return (await held(id))!
    },

    present: ({ id, publication }: HeldAgreement): Promise<PresentText> =>
      text.present(id, publication === 'PUBLISHED'),

    say: (id: string, words: Row) => text.update('agreement', id, words),

    /** What each edition changed, and what its fields and parts say now. */
    editions: async (id: string): Promise<{ editions: EditionChange[]; says: (field: string) => JsonValue }> => {
      const editions = await records<EditionChange>(
        tx,
        sql`select edition, fields from agreement_edition where agreement_id = ${id} order by edition`,
      )
      const [agreement] = await rows(
        tx,
        Agreement,
        sql`select ${columns(tx, Agreement)} from agreement where id = ${id}`,
      )
      const { parts } = await text.present(id, false)
      const words = agreement as unknown as Record<string, JsonValue>
      const says = (field: string) => words[field] ?? parts.find((part) => part.id === field)?.says ?? null
      return { editions, says }
    },

    noteEdition: ({ id, world }: HeldAgreement, { edition, fields, decision }: NewEdition) =>
      records(
        tx,
        sql`
          insert into agreement_edition (agreement_id, edition, fields, written_on, written_in, decided_on, body, reference,
            is_amendment, provenance)
          values (${id}, ${edition}, ${[...fields]}, ${day}, ${doing.revision}, ${decision?.decidedOn ?? null},
            ${decision?.body ?? null}, ${decision && JSON.stringify(decision.reference)}, ${decision !== null},
            ${provenanceIn(world)})`,
      ),

    mainParties: (id: string): Promise<MainParty[]> =>
      records<MainParty>(
        tx,
        sql`
          select party_id as "partyId", standing, standing <> 'MUNICIPALITY' or exists (
            select from pilot_municipality link join agreement on agreement.pilot_id = link.pilot_id
            where agreement.id = ${id} and link.municipality_code = main.municipality_code) as "isOfPilot"
          from (${mainParties} and part.agreement_id = ${id}) main order by party_id`,
      ),

    confirm: ({ id, edition, world }: HeldAgreement) =>
      records(
        tx,
        sql`
          insert into agreement_confirmation (agreement_id, party_id, edition, confirmed_on, provenance)
          values (${id}, ${actor.party}, ${edition}, ${day}, ${provenanceIn(world)})
          on conflict (agreement_id, party_id) do update
            set edition = excluded.edition, confirmed_on = excluded.confirmed_on`,
      ),

    beforePublication: async (id: string): Promise<BeforePublication> => {
      const [counted] = await records<{ objectives: number }>(
        tx,
        sql`select count(*)::int as objectives from objective where agreement_id = ${id}`,
      )
      const confirmations = await records<{ partyId: string; standing: Standing; edition: number | null }>(
        tx,
        sql`
          select main.party_id as "partyId", confirmed.edition
          from (${mainParties} and part.agreement_id = ${id}) main
            left join agreement_confirmation confirmed on (confirmed.agreement_id, confirmed.party_id) = (${id}, main.party_id)
          where main.standing <> 'STATE' order by main.party_id`,
      )
      return { objectives: counted!.objectives, confirmations }
    },

    /** With it all that hangs on it: the database marks each row of it with this revision. */
    publish: (id: string, signedOn: LocalDate | null) =>
      records(
        tx,
        sql`
          update agreement set publication = 'PUBLISHED', signed_on = ${signedOn},
            stage = case when ${signedOn}::date is null then 'UNDATED_TEXT' else 'SIGNED' end
          where id = ${id}`,
      ),
  }
}

/** What is written of the demonstration world is made up, of the real one reported. */
export const provenanceIn = (world: World): Provenance => (world === 'DEMO' ? 'SYNTHETIC' : 'REPORTED')

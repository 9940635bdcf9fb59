import sql from 'sql-template-tag'
import { partsIn } from '../../foundation/access/standing.js'
import type { Doing } from '../../foundation/acts/acts.js'
import type { LocalDate } from '../../foundation/dates.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import { records } from '../../foundation/rows.js'
import { type PartyAct, permitParty, refuseClosed } from '../plan-version/rules.js'
import { provenanceIn } from '../plan-version/writing-store.js'
import type {
  RecordDialogueMeetingArguments,
  RecordTreatmentArguments,
  ReportStatusArguments,
  SetDeadlineArguments,
} from './acts-arguments.js'

/** An agreement as an act on a year of it finds it. */
export interface HeldAgreement {
  readonly id: string
  readonly world: 'REAL' | 'DEMO'
  readonly endsOn: LocalDate | null
  readonly isDraft: boolean
  readonly closedOn: LocalDate | null
}

interface Kept {
  readonly id: string
}

export type YearWritingStore = ReturnType<typeof yearWritingStore>

/** Where it is written what happens around the plan of a year, within one act. What is there already is replaced. */
export const yearWritingStore = (doing: Doing) => {
  const { tx, actor, day } = doing
  const only = async (found: Promise<Kept[]>): Promise<string> => (await found)[0]!.id

  return {
    actor,
    day,

    /** An agreement that the act may be done in; a draft that the party has no part in is not told of. */
    permitted: async (name: string, act: PartyAct, id: string): Promise<HeldAgreement> => {
      const [agreement] = await records<HeldAgreement>(
        tx,
        sql`
          select id, world, ends_on as "endsOn", agreement.public_from is null as "isDraft", closing.closed_on as "closedOn"
          from agreement_key agreement left join closing_key closing on closing.agreement_id = id where id = ${id}`,
      )
      const parts = await partsIn(doing, id)
      if (!agreement || (agreement.isDraft && parts.length === 0)) throw new UnknownKey('agreement', id, ['agreement'])
      permitParty(name, act, parts, actor)
      refuseClosed(name, id, agreement.closedOn)
      return agreement
    },

    isParty: async (key: string): Promise<boolean> => {
      const found = await records(tx, sql`select from public_party where id = ${key}`)
      return found.length > 0
    },

    /** The day of the year's last dialogue meeting; null while none has been held. */
    lastMeeting: async (agreement: string, year: number): Promise<LocalDate | null> => {
      const [last] = await records<{ heldOn: LocalDate | null }>(
        tx,
        sql`select max(held_on) as "heldOn" from dialogue_meeting where agreement_id = ${agreement} and year = ${year}`,
      )
      return last!.heldOn
    },

    isTreated: async (agreement: string, year: number): Promise<boolean> => {
      const found = await records(
        tx,
        sql`
          select from political_treatment
          where agreement_id = ${agreement} and year = ${year} and party_id = ${actor.party}`,
      )
      return found.length > 0
    },

    treat: ({ id, world }: HeldAgreement, { year, treatedOn, body, reference }: RecordTreatmentArguments) =>
      only(
        records(
          tx,
          sql`
            insert into political_treatment (id, agreement_id, year, party_id, treated_on, body, reference, provenance)
            values (${`${id}/${year}/treated/${actor.party}`}, ${id}, ${year}, ${actor.party}, ${treatedOn}, ${body}, ${reference},
              ${provenanceIn(world)})
            on conflict (agreement_id, year, party_id) do update
              set treated_on = excluded.treated_on, body = excluded.body, reference = excluded.reference
            returning id`,
        ),
      ),

    meet: async (
      { id, world }: HeldAgreement,
      { year, heldOn, participants, reference, matters }: RecordDialogueMeetingArguments,
    ): Promise<string> => {
      const meeting = await only(
        records(
          tx,
          sql`
            insert into dialogue_meeting (id, agreement_id, year, held_on, participants, reference, provenance)
            select ${id}::text || '/' || ${year}::int || '/meeting-' || count(*) + 1, ${id}, ${year}, ${heldOn}::date,
              ${participants}::text[], ${reference ?? null}, ${provenanceIn(world)}
            from dialogue_meeting where agreement_id = ${id} and year = ${year}
            returning id`,
        ),
      )
      await records(
        tx,
        sql`
          insert into ministry_matter (id, agreement_id, meeting_id, position, party_id, ministry, text, provenance)
          select meeting.id || '/matter-' || given.place, meeting.agreement_id, meeting.id, given.place - 1, given.party,
            given.ministry, given.text, meeting.provenance
          from dialogue_meeting meeting cross join rows from (jsonb_to_recordset(${JSON.stringify(matters ?? [])}::jsonb)
            as (party text, ministry text, text text)) with ordinality as given (party, ministry, text, place)
          where meeting.id = ${meeting}`,
      )
      return meeting
    },

    hasDeadline: async (agreement: string, year: number, item: string): Promise<boolean> => {
      const found = await records(
        tx,
        sql`select from cycle_deadline where agreement_id = ${agreement} and year = ${year} and item = ${item}`,
      )
      return found.length > 0
    },

    setDeadline: ({ id, world }: HeldAgreement, { year, item, dueOn, setBy, reference }: SetDeadlineArguments) =>
      only(
        records(
          tx,
          sql`
            insert into cycle_deadline (id, agreement_id, year, item, due_on, set_by, reference, provenance)
            values (${`${id}/${year}/deadline/${item}`}, ${id}, ${year}, ${item}, ${dueOn}, ${setBy}, ${reference},
              ${provenanceIn(world)})
            on conflict (agreement_id, year, item) do update
              set due_on = excluded.due_on, set_by = excluded.set_by, reference = excluded.reference, sources = '[]'
            returning id`,
        ),
      ),

    isReported: async (agreement: string, year: number, kind: string): Promise<boolean> => {
      const found = await records(
        tx,
        sql`
          select from status_report
          where agreement_id = ${agreement} and year = ${year} and party_id = ${actor.party} and kind = ${kind}`,
      )
      return found.length > 0
    },

    report: ({ id, world }: HeldAgreement, { year, kind, summary, reference }: ReportStatusArguments) =>
      only(
        records(
          tx,
          sql`
            insert into status_report (id, agreement_id, year, party_id, kind, reported_on, summary, reference, provenance)
            values (${`${id}/${year}/reported/${kind}/${actor.party}`}, ${id}, ${year}, ${actor.party}, ${kind}, ${day}, ${summary},
              ${reference ?? null}, ${provenanceIn(world)})
            on conflict (agreement_id, year, party_id, kind) do update
              set reported_on = excluded.reported_on, summary = excluded.summary, reference = excluded.reference
            returning id`,
        ),
      ),
  }
}

import sql from 'sql-template-tag'
import { partsIn } from '../../foundation/access/standing.js'
import type { Doing } from '../../foundation/acts/acts.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { seesAgreement } from '../standing/rules.js'
import { type HeldAgreement, provenanceIn } from '../standing/store.js'
import { type Attainment, SelfReport } from './entity.js'
import type { AgreedJudging } from './rules.js'

export interface NewReport {
  readonly agreement: HeldAgreement
  readonly objective: string | null
  readonly obligation: string | null
  readonly year: number
  readonly attainment: Attainment | null
  readonly text: string
  readonly atEnd: boolean
  readonly judging?: SelfReport['judging']
  readonly judgingState?: SelfReport['judgingState']
}

/** Where reports are written, within one act. */
export const selfReportWritingStore = ({ tx, actor, day, about }: Doing) => {
  const unknown = (id: string) => new UnknownKey('self-report', id, ['selfReport'])

  return {
    unknown,

    held: async (id: string): Promise<SelfReport> => {
      const [found] = await rows(
        tx,
        SelfReport,
        sql`select ${columns(tx, SelfReport)} from self_report where id = ${id}`,
      )
      if (!found) throw unknown(id)
      return found
    },

    /** Whether who acts may know of it: its own, one of an agreement that it is a main party of, or one that is published. */
    isSeen: async ({ partyId, agreementId, publicFrom }: SelfReport): Promise<boolean> =>
      partyId === actor.party ||
      publicFrom !== null ||
      seesAgreement(null, await partsIn({ tx, actor, day, about }, agreementId)),

    /** The key of what who acts has said of the same, for the same year or the end; null where it has said nothing. */
    made: async ({ agreement, objective, obligation, year, atEnd }: NewReport): Promise<string | null> => {
      const [found] = await records<{ id: string }>(
        tx,
        sql`
          select id from self_report
          where agreement_id = ${agreement.id} and party_id = ${actor.party}
            and objective_id is not distinct from ${objective} and obligation_id is not distinct from ${obligation}
            and year = ${year} and coalesce(at_end, false) = ${atEnd}
          order by id limit 1`,
      )
      return found?.id ?? null
    },

    agreedJudging: (objective: string): Promise<AgreedJudging[]> =>
      records(
        tx,
        sql`
          select indicator.name as indicator, indicator.judging
          from indicator left join plan_version_key version on version.id = indicator.plan_version_id
          where indicator.objective_id = ${objective} and indicator.judging_state = 'AGREED'
            and (indicator.plan_version_id is null or version.public_from is not null)
          order by indicator.id`,
      ),

    add: (id: string, report: NewReport) => {
      const { agreement, judging = null, judgingState = null } = report
      return records(
        tx,
        sql`
          insert into self_report (id, agreement_id, pilot_id, objective_id, obligation_id, party_id, year, publication,
            attainment, text, reported_on, at_end, judging, judging_state, edition, provenance)
          values (${id}, ${agreement.id}, ${agreement.pilotId}, ${report.objective}, ${report.obligation}, ${actor.party},
            ${report.year}, 'DRAFT', ${report.attainment}, ${report.text}, ${day}, ${report.atEnd}, ${judging},
            ${judgingState}, 1, ${provenanceIn(agreement.world)})`,
      )
    },

    keepFormer: (id: string, reason: string) =>
      records(
        tx,
        sql`
          insert into former_self_report (id, self_report_id, agreement_id, position, attainment, text, reported_on,
            corrected_on, reason, provenance, sources)
          select id || '/former-' || (next.position + 1), id, agreement_id, next.position, attainment, text, reported_on,
            ${day}::date, ${reason}, provenance, sources
          from self_report cross join lateral (
            select coalesce(max(position) + 1, 0) as position from former_self_report where self_report_id = ${id}) next
          where id = ${id}`,
      ),

    say: (id: string, attainment: Attainment | null, text: string, edition: number) =>
      records(
        tx,
        sql`
          update self_report set attainment = ${attainment}, text = ${text}, reported_on = ${day}, edition = ${edition}
          where id = ${id}`,
      ),

    publish: (id: string) =>
      records(tx, sql`update self_report set publication = 'PUBLISHED', reported_on = ${day} where id = ${id}`),
  }
}

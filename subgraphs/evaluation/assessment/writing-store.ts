import sql from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { type HeldAgreement, provenanceIn } from '../standing/store.js'
import type { EvidenceInput } from './acts-arguments.js'
import { Assessment, type AssessmentConclusion } from './entity.js'

export interface NewAssessment {
  readonly agreement: HeldAgreement
  readonly objective: string | null
  readonly obligation: string | null
  readonly year: number
  readonly conclusion: AssessmentConclusion
  readonly rationale: string
  /** Of one at the end of the agreement; null for one of a year. */
  readonly effortNote: string | null
}

/** What is said otherwise; null stays as it is. */
interface Said {
  readonly conclusion: AssessmentConclusion | null
  readonly rationale: string | null
  readonly effortNote: string | null
}

/** Where assessments are written, within one act. */
export const assessmentWritingStore = ({ tx, actor, day }: Doing) => {
  const unknown = (id: string) => new UnknownKey('assessment', id, ['assessment'])

  return {
    unknown,

    held: async (id: string): Promise<Assessment> => {
      const [found] = await rows(
        tx,
        Assessment,
        sql`select ${columns(tx, Assessment)} from assessment where id = ${id}`,
      )
      if (!found) throw unknown(id)
      return found
    },

    /** The key of a draft of who acts about the same; null where there is none. */
    begun: async ({ objective, obligation, year, effortNote }: NewAssessment): Promise<string | null> => {
      const [found] = await records<{ id: string }>(
        tx,
        sql`
          select id from assessment
          where assessor_party_id = ${actor.party} and publication = 'DRAFT' and year = ${year}
            and objective_id is not distinct from ${objective} and obligation_id is not distinct from ${obligation}
            and coalesce(at_end, false) = ${effortNote !== null}
          order by id limit 1`,
      )
      return found?.id ?? null
    },

    add: (id: string, { agreement, objective, obligation, year, conclusion, rationale, effortNote }: NewAssessment) =>
      records(
        tx,
        sql`
          insert into assessment (id, agreement_id, pilot_id, objective_id, obligation_id, assessor_party_id, assessed_on,
            year, publication, conclusion, rationale, at_end, effort_note, edition, provenance)
          values (${id}, ${agreement.id}, ${agreement.pilotId}, ${objective}, ${obligation}, ${actor.party}, ${day}, ${year},
            'DRAFT', ${conclusion}, ${rationale}, ${effortNote !== null}, ${effortNote}, 1, ${provenanceIn(agreement.world)})`,
      ),

    say: (id: string, { conclusion, rationale, effortNote }: Said, edition: number) =>
      records(
        tx,
        sql`
          update assessment set conclusion = coalesce(${conclusion}, conclusion), rationale = coalesce(${rationale}, rationale),
            effort_note = coalesce(${effortNote}, effort_note), assessed_on = ${day}, edition = ${edition}
          where id = ${id}`,
      ),

    publish: (id: string) =>
      records(tx, sql`update assessment set publication = 'PUBLISHED', assessed_on = ${day} where id = ${id}`),

    /** What it rests on, in words. */
    evidence: (id: string) =>
      records<{ id: string; text: string }>(
        tx,
        sql`select id, text from evidence where assessment_id = ${id} order by position`,
      ),

    /** Whether an indicator of the agreement, or a common one of its world, is public: a draft is no evidence. */
    isShownBy: async (agreement: string, indicator: string): Promise<boolean> => {
      const found = await records(
        tx,
        sql`
          select from public_indicator shown join agreement_key agreement on agreement.id = ${agreement}
          where shown.id = ${indicator} and shown.world = agreement.world
            and (shown.agreement_id is null or shown.agreement_id = agreement.id)`,
      )
      return found.length > 0
    },

    restOn: async (id: string, edition: number, evidence: readonly EvidenceInput[]): Promise<void> => {
      await records(tx, sql`delete from evidence where assessment_id = ${id}`)
      await records(
        tx,
        sql`
          insert into evidence (id, assessment_id, position, text, url, indicator_id, provenance)
          select assessment.id || ${`/e${edition}/evidence-`}::text || given.place, assessment.id, given.place - 1, given.text,
            given.url, given.indicator, assessment.provenance
          from assessment cross join rows from (jsonb_to_recordset(${JSON.stringify(evidence)}::jsonb)
            as (text text, url text, indicator text)) with ordinality as given (text, url, indicator, place)
          where assessment.id = ${id}`,
      )
    },

    /** Other effort on record of the pilot, from the year the agreement was signed to the one it ended. */
    putBeside: (id: string, { id: agreement, pilotId, endsOn }: HeldAgreement) =>
      records(
        tx,
        sql`
          insert into assessment_effort (assessment_id, effort_id, provenance)
          select assessment.id, effort.id, assessment.provenance
          from assessment join supplementary_effort effort on effort.pilot_id = ${pilotId}
            left join public_agreement agreement on agreement.id = ${agreement}
          where assessment.id = ${id} and effort.from_year <= extract(year from ${endsOn}::date)
            and coalesce(effort.to_year >= extract(year from agreement.signed_on), true)`,
      ),
  }
}

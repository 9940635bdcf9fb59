import sql from 'sql-template-tag'
import { partsIn } from '../../foundation/access/standing.js'
import type { Doing } from '../../foundation/acts/acts.js'
import type { LocalDate } from '../../foundation/dates.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { declineStore } from '../endorsement/decline-store.js'
import type { EndorsementAnswer } from '../endorsement/entity.js'
import { copyContents } from '../plan-content/copy-store.js'
import { beforeDecision, beforeSubmission } from './decision-store.js'
import { PlanVersion } from './entity.js'
import {
  becomes,
  editionOf,
  type HeldVersion,
  type PlanActName,
  permit,
  refuseClosed,
  refuseEnded,
  sees,
} from './rules.js'
import { saidIn } from './said-store.js'

/** An agreement as an act on its plans finds it. */
export interface HeldAgreement {
  readonly id: string
  readonly pilotId: string
  readonly world: 'REAL' | 'DEMO'
  readonly endsOn: LocalDate | null
  readonly closedOn: LocalDate | null
  readonly isDraft: boolean
}

/** What KDD wants mended, and where. */
export interface NewReturnNote {
  readonly objective?: string | null
  readonly measure?: string | null
  readonly field?: string | null
  readonly reason: string
}

/** A named partner's answer, and the edition that it read. */
export interface NewAnswer {
  readonly objective: string
  readonly answer: EndorsementAnswer
  readonly scope?: string | null
  readonly note?: string | null
  readonly expectedVersion: number
}

export type PlanWritingStore = ReturnType<typeof planWritingStore>

/**
 * Where versions of plans are written, within one act: nobody else writes meanwhile, so what is read here stands.
 *
 * What is written under an agreement of the demonstration world is as synthetic as the agreement.
 */
export const planWritingStore = (doing: Doing) => {
  const { tx, actor, day } = doing
  const declines = declineStore(tx, actor.party)

  const agreement = async (id: string): Promise<HeldAgreement> => {
    const [held] = await records<HeldAgreement>(
      tx,
      sql`
        select id, pilot_id as "pilotId", world, ends_on as "endsOn", agreement.public_from is null as "isDraft",
          closing.closed_on as "closedOn"
        from agreement_key agreement left join closing_key closing on closing.agreement_id = id where id = ${id}`,
    )
    if (!held) throw new UnknownKey('agreement', id, ['agreement'])
    return held
  }

  const held = async (id: string): Promise<HeldVersion> => {
    const [version] = await rows(
      tx,
      PlanVersion,
      sql`select ${columns(tx, PlanVersion)} from plan_version where id = ${id}`,
    )
    if (!version) throw new UnknownKey('plan version', id, ['planVersion'])
    return version
  }

  return {
    actor,
    day,
    agreement,
    declines,

    hasObjective: async (agreementId: string, objectiveId: string): Promise<boolean> => {
      const found = await records(
        tx,
        sql`select from objective_key where id = ${objectiveId} and agreement_id = ${agreementId}`,
      )
      return found.length > 0
    },

    speaksOf: async (id: string, measureId: string): Promise<boolean> => {
      const found = await records(
        tx,
        sql`select from measure_version where plan_version_id = ${id} and measure_id = ${measureId}`,
      )
      return found.length > 0
    },

    /** The parts that who acts has in the agreement. */
    partsIn: (agreementId: string) => partsIn(doing, agreementId),

    /**
     * A version that the act may be done to; otherwise it is refused, where it may not be seen as what is not there.
     *
     * `of` is what the act is about, where that is a measure: the objectives it serves, and what to say where it is not seen.
     */
    permitted: async (
      act: PlanActName,
      id: string,
      of?: { readonly objectives: readonly string[]; readonly notThere: UnknownKey },
    ) => {
      const version = await held(id)
      const parts = await partsIn(doing, version.agreementId)
      if (!sees(version, parts, of?.objectives))
        throw of?.notThere ?? new UnknownKey('plan version', id, ['planVersion'])
      permit(act, version, parts, actor)
      const { endsOn, closedOn } = await agreement(version.agreementId)
      refuseEnded(act, version.agreementId, endsOn, day)
      refuseClosed(act, version.agreementId, closedOn)
      return version
    },

    /** The newest version of the agreement's plan for a year; null where there is none. */
    newestOf: async (agreementId: string, year: number): Promise<HeldVersion | null> => {
      const [newest] = await rows(
        tx,
        PlanVersion,
        sql`
          select ${columns(tx, PlanVersion)} from plan_version
          where agreement_id = ${agreementId} and year = ${year} order by number desc limit 1`,
      )
      return newest ?? null
    },

    /** The approved version of the last year before that has one. */
    approvedBefore: async (agreementId: string, year: number): Promise<HeldVersion | null> => {
      const [approved] = await rows(
        tx,
        PlanVersion,
        sql`
          select ${columns(tx, PlanVersion)} from plan_version
          where agreement_id = ${agreementId} and year < ${year} and state = 'APPROVED' order by year desc limit 1`,
      )
      return approved ?? null
    },

    /** Begins a version, and the plan if it has none; answers its key. */
    begin: async (
      { id: agreementId, pilotId, world }: HeldAgreement,
      year: number,
      number: number,
      basedOn: string | null,
      decisionReference: string | null,
    ): Promise<string> => {
      const plan = `${agreementId}/${year}`
      const id = `${plan}/${number}`
      const provenance = provenanceIn(world)
      await records(
        tx,
        sql`
          insert into action_plan (id, agreement_id, pilot_id, year, provenance)
          values (${plan}, ${agreementId}, ${pilotId}, ${year}, ${provenance}) on conflict do nothing`,
      )
      await records(
        tx,
        sql`
          insert into plan_version (id, plan_id, agreement_id, pilot_id, year, number, state, edition, based_on_id,
            decision_reference, provenance)
          values (${id}, ${plan}, ${agreementId}, ${pilotId}, ${year}, ${number}, 'DRAFT', 1, ${basedOn},
            ${decisionReference}, ${provenance})`,
      )
      return id
    },

    /** Takes over what another version says of measures that are not over, as the first edition of each. */
    copyMeasures: async (from: HeldVersion, to: string, year: number, number: number): Promise<void> => {
      const id = sql`${to} || '/' || split_part(measure_id, '/', -1)`
      const kept = sql`
        select id from measure_version where plan_version_id = ${from.id} and status not in ('COMPLETED', 'WITHDRAWN')`
      await records(
        tx,
        sql`
          insert into measure_version (id, plan_version_id, measure_id, agreement_id, pilot_id, year, plan_number, position,
            title, description, responsible_municipality_code, steering_body_id, working_body_id, first_step, deliverable,
            planned_from, planned_to, started_on, ended_on, status, status_note, result_goal, effect_goal, judging,
            judging_state, transfer_value, shares_agreed, edition, provenance, sources)
          select ${id}, ${to}, measure_id, agreement_id, pilot_id, ${year}, ${number}, position,
            title, description, responsible_municipality_code, steering_body_id, working_body_id, first_step, deliverable,
            planned_from, planned_to, started_on, ended_on, status, status_note, result_goal, effect_goal, judging,
            judging_state, transfer_value, shares_agreed, 1, provenance, sources
          from measure_version where id in (${kept})`,
      )
      await records(
        tx,
        sql`
          insert into measure_objective (measure_version_id, objective_id, plan_version_id, measure_id, position,
            share_basis_points, provenance, sources)
          select ${id}, objective_id, ${to}, measure_id, position, share_basis_points, provenance, sources
          from measure_objective where measure_version_id in (${kept})`,
      )
      await records(
        tx,
        sql`
          insert into measure_partner (id, measure_version_id, measure_id, position, party_id, category, role, scope,
            provenance, sources)
          select ${id} || '/partner-' || (position + 1), ${id}, measure_id, position, party_id, category, role, scope,
            provenance, sources
          from measure_partner where measure_version_id in (${kept})`,
      )
      for (const { table, name, said } of parts)
        await tx.query(
          `insert into ${table} (id, measure_version_id, position, ${said}, provenance, sources)
           select new_id || '/${name}-' || (part.position + 1), new_id, part.position, ${said}, part.provenance, part.sources
           from ${table} part cross join lateral (select $2 || '/' || split_part(part.measure_version_id, '/', -1) as new_id) key
           where part.measure_version_id in (
             select id from measure_version where plan_version_id = $1 and status not in ('COMPLETED', 'WITHDRAWN'))`,
          [from.id, to],
        )
    },

    /** Takes over what another version of the same year says beside its measures. */
    copyContents: (from: HeldVersion, to: string) => copyContents(tx, from.id, to),

    /** Every act that changes what a version says makes a new edition of it, and of the objectives that it touches. */
    touch: async (version: HeldVersion, objectives: readonly string[]): Promise<void> => {
      const edition = editionOf(version) + 1
      await records(tx, sql`update plan_version set edition = ${edition} where id = ${version.id}`)
      await declines.settle(version.id, objectives, edition)
      // What has measures again needs no reason for having none.
      await records(
        tx,
        sql`
          delete from unmet_objective unmet where plan_version_id = ${version.id} and objective_id = any (${[...objectives]})
            and exists (select from measure_objective link
              where (link.plan_version_id, link.objective_id) = (unmet.plan_version_id, unmet.objective_id))`,
      )
      await records(
        tx,
        sql`
          insert into objective_edition (plan_version_id, objective_id, edition, provenance)
          select version.id, objective_id, ${edition}, version.provenance
          from plan_version version cross join unnest(${[...objectives]}::text[]) as objective_id
          where version.id = ${version.id}
          on conflict (plan_version_id, objective_id) do update set edition = excluded.edition`,
      )
    },

    share: (id: string) => records(tx, sql`update plan_version set shared_on = ${day} where id = ${id}`),

    consent: (version: HeldVersion, reference: string | null) =>
      records(
        tx,
        sql`
          insert into plan_consent (plan_version_id, party_id, edition, agreed_on, reference, provenance)
          select id, ${actor.party}, ${editionOf(version)}, ${day}::date, ${reference}::text, provenance
          from plan_version where id = ${version.id}
          on conflict (plan_version_id, party_id) do update
            set edition = excluded.edition, agreed_on = excluded.agreed_on, reference = excluded.reference`,
      ),

    beforeSubmission: (version: HeldVersion) => beforeSubmission(tx, version, day),

    submit: (id: string) =>
      records(
        tx,
        sql`
          update plan_version set state = ${becomes.submitPlan}, submitted_on = ${day}, handled_by = null, recommendation = null
          where id = ${id}`,
      ),

    /** Puts what KDD wants mended on record, and gives the version back. */
    giveBack: async (version: HeldVersion, notes: readonly NewReturnNote[]): Promise<void> => {
      const edition = editionOf(version)
      for (const [position, note] of notes.entries())
        await records(
          tx,
          sql`
            insert into return_note (id, plan_version_id, agreement_id, edition, position, objective_id, measure_id, field,
              reason, noted_on, provenance)
            select id || '/return-' || ${edition}::int || '-' || ${position}::int, id, agreement_id, ${edition}, ${position},
              ${note.objective ?? null}, ${note.measure ?? null}, ${note.field ?? null}, ${note.reason}, ${day}, provenance
            from plan_version where id = ${version.id}`,
        )
      await records(
        tx,
        sql`update plan_version set state = ${becomes.returnPlan}, returned_on = ${day} where id = ${version.id}`,
      )
    },

    handle: (id: string, recommendation: 'APPROVE' | 'RETURN') =>
      records(
        tx,
        sql`update plan_version set handled_by = ${actor.person}, recommendation = ${recommendation} where id = ${id}`,
      ),

    /** The edition in which a measure of the objective was last changed. */
    changedIn: async (id: string, objectiveId: string): Promise<number> => {
      const [touched] = await records<{ edition: number }>(
        tx,
        sql`select edition from objective_edition where plan_version_id = ${id} and objective_id = ${objectiveId}`,
      )
      return touched?.edition ?? 1
    },

    answer: (version: HeldVersion, { objective, answer, scope, note, expectedVersion }: NewAnswer) =>
      records(
        tx,
        sql`
          insert into endorsement (id, plan_version_id, objective_id, party_id, answer, answered_on, scope, note, edition, provenance)
          select id || '/' || ${objective}::text || '/' || ${actor.party}::text, id, ${objective}, ${actor.party}, ${answer}, ${day}::date,
            ${scope ?? null}, ${note ?? null}, ${expectedVersion}, provenance
          from plan_version where id = ${version.id}
          on conflict (plan_version_id, objective_id, party_id) do update set answer = excluded.answer,
            answered_on = excluded.answered_on, scope = excluded.scope, note = excluded.note, edition = excluded.edition,
            settled_in = null`,
      ),

    beforeDecision: (version: HeldVersion) => beforeDecision(tx, version, day),

    /** All that a version says in words. */
    said: (id: string) => saidIn(tx, id),

    /** The one before of the same year gives way. */
    approve: async (version: HeldVersion, reference: string, body: string | null): Promise<void> => {
      await records(
        tx,
        sql`
          update plan_version set state = 'SUPERSEDED', superseded_on = ${day}
          where plan_id = ${version.planId} and state = 'APPROVED'`,
      )
      await records(
        tx,
        sql`
          update plan_version set state = ${becomes.approvePlan}, approved_on = ${day}, decision_reference = ${reference},
            decided_by_body = ${body}
          where id = ${version.id}`,
      )
    },
  }
}

const parts = [
  { table: 'milestone', name: 'milestone', said: 'title, due_on, reached_on' },
  { table: 'risk', name: 'risk', said: 'text, likelihood, consequence, response' },
]

/** What is written of the demonstration world is made up, of the real one reported. */
export const provenanceIn = (world: 'REAL' | 'DEMO') => (world === 'DEMO' ? 'SYNTHETIC' : 'REPORTED')

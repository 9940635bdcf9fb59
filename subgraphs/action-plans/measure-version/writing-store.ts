import sql, { join, raw } from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import type { LocalDate } from '../../foundation/dates.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import { columns, records, rows } from '../../foundation/rows.js'
import type { HeldVersion } from '../plan-version/rules.js'
import type {
  MeasureInput,
  MeasurePartnerInput,
  MilestoneInput,
  ReportMeasureStatusArguments,
  RiskInput,
} from './acts-arguments.js'
import { MeasureVersion } from './entity.js'
import type { Share } from './rules.js'

export type MeasureWritingStore = ReturnType<typeof measureWritingStore>

/** Where measures of a version are written, within one act. */
export const measureWritingStore = ({ tx, day }: Doing) => {
  const replace = async (version: string, table: string, insertion: ReturnType<typeof sql>) => {
    await records(tx, sql`delete from ${raw(table)} where measure_version_id = ${version}`)
    await records(tx, insertion)
  }

  return {
    held: async (id: string): Promise<MeasureVersion> => {
      const [found] = await rows(
        tx,
        MeasureVersion,
        sql`select ${columns(tx, MeasureVersion)} from measure_version where id = ${id}`,
      )
      if (!found) throw new UnknownKey('measure version', id, ['measureVersion'])
      return found
    },

    objectivesOf: async (id: string): Promise<string[]> => {
      const found = await records<{ id: string }>(
        tx,
        sql`select objective_id as id from measure_objective where measure_version_id = ${id} order by position`,
      )
      return found.map((each) => each.id)
    },

    /** What each of its editions changed. */
    editionsOf: (id: string): Promise<{ edition: number; fields: string[] }[]> =>
      records(tx, sql`select edition, fields from measure_edition where measure_version_id = ${id} order by edition`),

    /** Keys among these that are of no objective of the agreement, no municipality of the pilot, or no party. */
    unknown: async (version: HeldVersion, { objectives, responsibleMunicipality, partners }: MeasureInput) => {
      const [found] = await records<{ objective: string | null; municipality: string | null; party: string | null }>(
        tx,
        sql`
          select
            (select key from unnest(${objectives?.map(({ objective }) => objective) ?? []}::text[]) as key
              where not exists (select from objective_key where id = key and agreement_id = ${version.agreementId}) limit 1) as objective,
            (select key from unnest(${responsibleMunicipality ? [responsibleMunicipality] : []}::text[]) as key
              where not exists (
                select from public_pilot_municipality where pilot_id = ${version.pilotId} and municipality_code = key) limit 1) as municipality,
            (select key from unnest(${partners?.flatMap(({ party }) => party ?? []) ?? []}::text[]) as key
              where not exists (select from public_party where id = key) limit 1) as party`,
      )
      return found!
    },

    /** A new measure of the agreement, under the next of its numbers, as this version speaks of it. */
    add: async (version: HeldVersion, title: string): Promise<string> => {
      const [added] = await records<{ id: string; measure: string; number: number }>(
        tx,
        sql`
          insert into measure (id, agreement_id, pilot_id, number, provenance)
          select plan.agreement_id || '/m' || next.number, plan.agreement_id, plan.pilot_id, next.number, plan.provenance
          from plan_version plan cross join lateral (
            select coalesce(max(number), 0) + 1 as number from measure where agreement_id = plan.agreement_id) next
          where plan.id = ${version.id}
          returning id as measure, number, ${version.id}::text || '/m' || number as id`,
      )
      const { id, measure, number } = added!
      await records(
        tx,
        sql`
          insert into measure_version (id, plan_version_id, measure_id, agreement_id, pilot_id, year, plan_number, position,
            title, status, judging_state, edition, provenance)
          select ${id}, plan.id, ${measure}, plan.agreement_id, plan.pilot_id, plan.year, plan.number, ${number}, ${title},
            'NOT_STARTED', 'NOT_AGREED', 1, plan.provenance
          from plan_version plan where plan.id = ${version.id}`,
      )
      return id
    },

    /** Says otherwise what is given. Null takes away; what is left out stays. */
    say: async (id: string, said: MeasureInput): Promise<void> => {
      const written = Object.entries(columnOf).flatMap(([field, column]) => {
        const value = said[field as keyof typeof columnOf]
        return value === undefined ? [] : [sql`${raw(column)} = ${value}`]
      })
      if (said.judging !== undefined)
        written.push(sql`judging_state = ${said.judging === null ? 'NOT_AGREED' : 'AGREED'}`)
      if (written.length > 0) await records(tx, sql`update measure_version set ${join(written)} where id = ${id}`)
    },

    share: async (id: string, shares: readonly Share[], areAgreed: boolean): Promise<void> => {
      await records(tx, sql`update measure_version set shares_agreed = ${areAgreed} where id = ${id}`)
      await replace(
        id,
        'measure_objective',
        sql`
          insert into measure_objective (measure_version_id, objective_id, plan_version_id, measure_id, position,
            share_basis_points, provenance)
          select version.id, given.objective_id, version.plan_version_id, version.measure_id, given.place - 1, given.share,
            version.provenance
          from measure_version version cross join unnest(
            ${shares.map(({ objectiveId }) => objectiveId)}::text[], ${shares.map(({ basisPoints }) => basisPoints)}::int[])
            with ordinality as given (objective_id, share, place)
          where version.id = ${id}`,
      )
    },

    partners: (id: string, edition: number, partners: readonly MeasurePartnerInput[]) =>
      replace(
        id,
        'measure_partner',
        sql`
          insert into measure_partner (id, measure_version_id, measure_id, position, party_id, category, role, scope, provenance)
          select version.id || ${`/e${edition}/partner-`}::text || given.place, version.id, version.measure_id, given.place - 1,
            given.party, given.category, given.role, given.scope, version.provenance
          from measure_version version cross join rows from (jsonb_to_recordset(${JSON.stringify(partners)}::jsonb)
            as (party text, category text, role text, scope text)) with ordinality as given (party, category, role, scope, place)
          where version.id = ${id}`,
      ),

    milestones: (id: string, edition: number, milestones: readonly MilestoneInput[]) =>
      replace(
        id,
        'milestone',
        sql`
          insert into milestone (id, measure_version_id, position, title, due_on, reached_on, provenance)
          select version.id || ${`/e${edition}/milestone-`}::text || given.place, version.id, given.place - 1, given.title,
            given.due_on, given.reached_on, version.provenance
          from measure_version version cross join rows from (jsonb_to_recordset(${JSON.stringify(milestones)}::jsonb)
            as (title text, "dueOn" date, "reachedOn" date)) with ordinality as given (title, due_on, reached_on, place)
          where version.id = ${id}`,
      ),

    risks: (id: string, edition: number, risks: readonly RiskInput[]) =>
      replace(
        id,
        'risk',
        sql`
          insert into risk (id, measure_version_id, position, text, likelihood, consequence, response, provenance)
          select version.id || ${`/e${edition}/risk-`}::text || given.place, version.id, given.place - 1, given.text,
            given.likelihood, given.consequence, given.response, version.provenance
          from measure_version version cross join rows from (jsonb_to_recordset(${JSON.stringify(risks)}::jsonb)
            as (text text, likelihood text, consequence text, response text)) with ordinality
            as given (text, likelihood, consequence, response, place)
          where version.id = ${id}`,
      ),

    withdraw: (id: string, note: string) =>
      records(
        tx,
        sql`update measure_version set status = 'WITHDRAWN', status_note = ${note}, ended_on = ${day} where id = ${id}`,
      ),

    report: ({ measureVersion, status, note, startedOn, endedOn }: ReportMeasureStatusArguments) =>
      records(
        tx,
        sql`
          update measure_version set status = ${status}, status_note = coalesce(${note}, status_note),
            started_on = coalesce(${startedOn}::date, started_on), ended_on = coalesce(${endedOn}::date, ended_on)
          where id = ${measureVersion}`,
      ),

    /** Answers whether the measure has that milestone. */
    reach: async (id: string, milestone: string, reachedOn: LocalDate | null): Promise<boolean> => {
      const own = sql`id = ${milestone} and measure_version_id = ${id}`
      const found = await records(tx, sql`select from milestone where ${own}`)
      await records(tx, sql`update milestone set reached_on = ${reachedOn} where ${own}`)
      return found.length > 0
    },

    /** A new edition, and what it changed. */
    touch: (id: string, edition: number, fields: readonly string[]) =>
      records(
        tx,
        sql`
          with touched as (update measure_version set edition = ${edition} where id = ${id} returning id, provenance)
          insert into measure_edition (measure_version_id, edition, fields, provenance)
          select id, ${edition}, ${[...fields]}::text[], provenance from touched`,
      ),
  }
}

const columnOf = {
  title: 'title',
  description: 'description',
  responsibleMunicipality: 'responsible_municipality_code',
  firstStep: 'first_step',
  deliverable: 'deliverable',
  plannedFrom: 'planned_from',
  plannedTo: 'planned_to',
  wantedResult: 'result_goal',
  wantedEffect: 'effect_goal',
  judging: 'judging',
  transferValue: 'transfer_value',
} as const satisfies Partial<Record<keyof MeasureInput, string>>

import sql, { raw } from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import type { FigureState } from '../../foundation/figure-state.js'
import { records } from '../../foundation/rows.js'
import type {
  DescribePlanArguments,
  PriorityInput,
  ResponsibilityInput,
  SettledFinancingInput,
} from './acts-arguments.js'

export type ContentWritingStore = ReturnType<typeof contentWritingStore>

/** Where what a version says beside its measures is written, within one act. A list takes the place of the one before. */
export const contentWritingStore = ({ tx }: Doing) => {
  const clear = (table: string, version: string) =>
    records(tx, sql`delete from ${raw(table)} where plan_version_id = ${version}`)

  return {
    /** Keys among these that are of no objective of the agreement, or of no party. */
    unknown: async (agreementId: string, objectives: readonly string[], parties: readonly string[]) => {
      const [found] = await records<{ objective: string | null; party: string | null }>(
        tx,
        sql`
          select
            (select key from unnest(${[...objectives]}::text[]) as key
              where not exists (select from objective_key where id = key and agreement_id = ${agreementId}) limit 1) as objective,
            (select key from unnest(${[...parties]}::text[]) as key
              where not exists (select from public_party where id = key) limit 1) as party`,
      )
      return found!
    },

    prioritise: async (
      version: string,
      priorities: readonly PriorityInput[],
      participants: readonly string[],
    ): Promise<void> => {
      await clear('priority', version)
      await records(
        tx,
        sql`
          insert into priority (id, plan_version_id, agreement_id, year, objective_id, rank, share_basis_points, reason, provenance)
          select version.id || '/priority-' || given.objective, version.id, version.agreement_id, version.year, given.objective,
            given.rank, given."shareBasisPoints", given.reason, version.provenance
          from plan_version version cross join jsonb_to_recordset(${JSON.stringify(priorities)}::jsonb)
            as given (objective text, rank smallint, "shareBasisPoints" smallint, reason text)
          where version.id = ${version}`,
      )
      await clear('priority_participant', version)
      await records(
        tx,
        sql`
          insert into priority_participant (plan_version_id, party_id, position, provenance)
          select version.id, given.party, min(given.place) - 1, version.provenance
          from plan_version version cross join unnest(${[...participants]}::text[]) with ordinality as given (party, place)
          where version.id = ${version} group by version.id, given.party`,
      )
    },

    /** What is left out stays, null takes away. */
    describe: (version: string, { summary, responsibility }: DescribePlanArguments) =>
      records(
        tx,
        sql`
          insert into plan_content as content (id, plan_version_id, summary, responsibility, provenance)
          select id || '/content', id, ${summary ?? null}, ${responsibility ?? null}, provenance
          from plan_version where id = ${version}
          on conflict (plan_version_id) do update set
            summary = case when ${summary === undefined} then content.summary else excluded.summary end,
            responsibility = case when ${responsibility === undefined} then content.responsibility else excluded.responsibility end`,
      ),

    entrust: async (version: string, responsibilities: readonly ResponsibilityInput[]): Promise<void> => {
      await clear('plan_responsibility', version)
      await records(
        tx,
        sql`
          insert into plan_responsibility (id, plan_version_id, position, party_id, category, text, provenance)
          select version.id || '/e' || coalesce(version.edition, 1) + 1 || '/responsibility-' || given.place, version.id,
            given.place - 1, given.party, given.category, given.text, version.provenance
          from plan_version version cross join rows from (jsonb_to_recordset(${JSON.stringify(responsibilities)}::jsonb)
            as (party text, category text, text text)) with ordinality as given (party, category, text, place)
          where version.id = ${version}`,
      )
    },

    explain: (version: string, objective: string, reason: string) =>
      records(
        tx,
        sql`
          insert into unmet_objective (id, plan_version_id, objective_id, reason, provenance)
          select id || '/unmet-' || ${objective}::text, id, ${objective}, ${reason}, provenance
          from plan_version where id = ${version}
          on conflict (plan_version_id, objective_id) do update set reason = excluded.reason`,
      ),

    finance: async (
      version: string,
      financing: readonly (SettledFinancingInput & { readonly state: FigureState })[],
    ): Promise<void> => {
      await clear('settled_financing', version)
      await records(
        tx,
        sql`
          insert into settled_financing (id, plan_version_id, position, objective_id, party_id, text, budget_year, amount_ore,
            amount_state, reference, provenance)
          select version.id || '/e' || coalesce(version.edition, 1) + 1 || '/settled-' || given.place, version.id, given.place - 1,
            given.objective, given.party, given.text, given."budgetYear", given.amount, given.state, given.reference,
            version.provenance
          from plan_version version cross join rows from (jsonb_to_recordset(${JSON.stringify(financing)}::jsonb)
            as (objective text, party text, text text, "budgetYear" smallint, amount bigint, state text, reference text))
            with ordinality as given (objective, party, text, "budgetYear", amount, state, reference, place)
          where version.id = ${version}`,
      )
    },
  }
}

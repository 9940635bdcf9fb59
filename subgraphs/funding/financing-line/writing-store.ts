import sql from 'sql-template-tag'
import { partsIn } from '../../foundation/access/standing.js'
import type { Doing } from '../../foundation/acts/acts.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import { records } from '../../foundation/rows.js'
import type { MoneyEntry } from '../money-entry/entity.js'
import type { KeptAmount } from '../money-entry/rules.js'
import type { FinancingLineInput } from './acts-arguments.js'
import { type HeldPlan, refuseSettled, sees } from './rules.js'

/** What a plan version says of a measure, as an act on its financing lines finds it. */
export interface HeldMeasure {
  readonly id: string
  readonly measureId: string
  readonly agreementId: string
  readonly pilotId: string
  readonly year: number
  readonly objectives: readonly string[]
  readonly plan: HeldPlan
}

export type PlannedMeasureStore = ReturnType<typeof plannedMeasureStore>

/** Where financing lines are written, and the plans that they stand in, within one act. */
export const plannedMeasureStore = (doing: Doing) => {
  const { tx } = doing

  const planOf = async (id: string): Promise<(HeldPlan & { readonly agreementId: string }) | null> => {
    const [plan] = await records<HeldPlan & { agreementId: string }>(
      tx,
      sql`
        select id, agreement_id as "agreementId", state, public_from is not null as "isPublic",
          shared_from is not null as "isShared"
        from plan_version_key where id = ${id}`,
    )
    return plan ?? null
  }
  const objectivesOf = async (measureVersionId: string): Promise<string[]> => {
    const found = await records<{ id: string }>(
      tx,
      sql`
        select objective_id as id from measure_objective_key where measure_version_id = ${measureVersionId} order by objective_id`,
    )
    return found.map(({ id }) => id)
  }

  return {
    /** What a plan says of a measure; where the party may not see it, it is not there. */
    measure: async (id: string): Promise<HeldMeasure> => {
      const [held] = await records<Omit<HeldMeasure, 'plan' | 'objectives'> & { planVersionId: string }>(
        tx,
        sql`
          select id, measure_id as "measureId", agreement_id as "agreementId", pilot_id as "pilotId", year,
            plan_version_id as "planVersionId"
          from measure_version_key where id = ${id}`,
      )
      const notThere = new UnknownKey('measure version', id, ['measureVersion'])
      if (!held) throw notThere
      const plan = (await planOf(held.planVersionId))!
      const objectives = await objectivesOf(id)
      if (!sees(plan, objectives, await partsIn(doing, held.agreementId))) throw notThere
      return { ...held, plan, objectives }
    },

    /** Refuses an entry of a plan that the party may not see, as one that is not there. */
    refuseHidden: async (
      { planVersionId, measureVersionId }: Pick<MoneyEntry, 'planVersionId' | 'measureVersionId'>,
      notThere: UnknownKey,
    ): Promise<void> => {
      const plan = await planOf(planVersionId!)
      if (!plan) throw notThere
      const objectives = measureVersionId === null ? [] : await objectivesOf(measureVersionId)
      if (!sees(plan, objectives, await partsIn(doing, plan.agreementId))) throw notThere
    },

    refuseSettled: async (planVersionId: string, act: string): Promise<void> =>
      refuseSettled(act, (await planOf(planVersionId))!),

    /** A version of a plan; where the party may not see it whole, it is not there. */
    plan: async (id: string, argument: string): Promise<HeldPlan & { readonly agreementId: string }> => {
      const plan = await planOf(id)
      const notThere = new UnknownKey('plan version', id, [argument])
      if (!plan || !sees(plan, [], await partsIn(doing, plan.agreementId))) throw notThere
      return plan
    },

    /**
     * Takes over lines of measures that both versions speak of, where the newer one has none yet; answers their keys.
     *
     * Years that are over when the newer plan begins are left behind. Each is a line of its own, at its first edition.
     */
    copy: async (from: string, to: string, key: string): Promise<string[]> => {
      const copied = await records<{ id: string }>(
        tx,
        sql`
          insert into money_entry (id, world, stage, source, budget_year, amount_ore, amount_state, pilot_id, agreement_id,
            measure_id, measure_version_id, plan_version_id, payer_party_id, recipient_party_id, hours, rate_ore, reference,
            note, edition, provenance, sources)
          select ${key}::text || '-' || row_number() over (order by line.measure_id, line.budget_year, line.id), line.world,
            line.stage, line.source, line.budget_year, line.amount_ore, line.amount_state, line.pilot_id, line.agreement_id,
            line.measure_id, spoken.id, spoken.plan_version_id, line.payer_party_id, line.recipient_party_id, line.hours,
            line.rate_ore, line.reference, line.note, 1, line.provenance, line.sources
          from money_entry line
            join measure_version_key spoken on spoken.measure_id = line.measure_id and spoken.plan_version_id = ${to}
          where line.plan_version_id = ${from} and line.budget_year >= spoken.year
            and not exists (select from money_entry held where held.measure_version_id = spoken.id)
          returning id`,
      )
      return copied.map(({ id }) => id)
    },

    /** Says a line anew: what is left out of `said` stays, and the amount is given. */
    change: (id: string, said: FinancingLineInput, { amount, state, hours, rate }: KeptAmount) =>
      records(
        tx,
        sql`
          update money_entry set amount_ore = ${amount}, amount_state = ${state}, hours = ${hours ?? null},
            rate_ore = ${rate ?? null}, edition = coalesce(edition, 1) + 1,
            source = case when ${said.source !== undefined} then ${said.source ?? null} else source end,
            budget_year = case when ${said.year !== undefined} then ${said.year ?? null}::smallint else budget_year end,
            payer_party_id = case when ${said.payer !== undefined} then ${said.payer ?? null} else payer_party_id end,
            recipient_party_id = case when ${said.recipient !== undefined} then ${said.recipient ?? null} else recipient_party_id end,
            reference = case when ${said.reference !== undefined} then ${said.reference ?? null} else reference end,
            note = case when ${said.note !== undefined} then ${said.note ?? null} else note end
          where id = ${id}`,
      ),

    /** Takes a line out of a plan; what it said stays in the history. */
    remove: async (id: string): Promise<void> => {
      await records(tx, sql`delete from money_revision where entry_id = ${id}`)
      await records(tx, sql`delete from money_entry where id = ${id}`)
    },
  }
}

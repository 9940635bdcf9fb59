import sql from 'sql-template-tag'
import { partsIn } from '../../foundation/access/standing.js'
import type { Doing } from '../../foundation/acts/acts.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { World } from '../../foundation/provenance.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { provenanceIn } from '../standing/store.js'
import type { DefineIndicatorArguments } from './acts-arguments.js'
import { type Comparability, Indicator, IndicatorTarget } from './entity.js'
import type { JudgingConsent, Reading, SeriesPoint } from './rules.js'

type Span = Pick<SeriesPoint, 'period' | 'periodFrom' | 'periodTo'>
type Target = Pick<Reading, 'numerator' | 'denominator'> & { readonly value: number }

interface Placed {
  readonly world: World
  readonly pilotId: string | null
  readonly baseline: Reading & { readonly period: string | null }
}

/** What is known of a measure that an indicator is about. */
interface KnownMeasure {
  readonly isThere: boolean
  readonly isPublic: boolean
  /** Whether the version of the plan that introduces the indicator speaks of it. */
  readonly isSpokenOf: boolean
}

/** Where indicators are written, within one act. */
export const indicatorWritingStore = ({ tx, actor, day, about }: Doing) => {
  const unknown = (id: string) => new UnknownKey('indicator', id, ['indicator'])
  const isThere = async (statement: ReturnType<typeof sql>): Promise<boolean> =>
    (await records(tx, statement)).length > 0

  return {
    unknown,

    held: async (id: string, notThere = unknown(id)): Promise<Indicator> => {
      const [found] = await rows(tx, Indicator, sql`select ${columns(tx, Indicator)} from indicator where id = ${id}`)
      if (!found) throw notThere
      return found
    },

    /** Whether who acts may know of it: one that a draft introduces is known to those who see all of the draft. */
    isSeen: async ({ agreementId, planVersionId }: Indicator): Promise<boolean> => {
      if (agreementId === null || planVersionId === null) return true
      const [version] = await records<{ isPublic: boolean; isTold: boolean }>(
        tx,
        sql`
          select public_from is not null as "isPublic", shared_from is not null or state <> 'DRAFT' as "isTold"
          from plan_version_key where id = ${planVersionId}`,
      )
      if (version?.isPublic) return true
      const parts = await partsIn({ tx, actor, day, about }, agreementId)
      return parts.some(
        ({ standing }) =>
          standing === 'MUNICIPALITY' || standing === 'COUNTY' || (standing === 'STATE' && version?.isTold === true),
      )
    },

    hasObjective: (agreement: string, objective: string) =>
      isThere(sql`select from objective_key where id = ${objective} and agreement_id = ${agreement}`),

    hasTheme: (theme: string) => isThere(sql`select from public_theme where id = ${theme}`),

    measure: async (agreement: string, id: string, planVersion: string | null): Promise<KnownMeasure> => {
      const [found] = await records<{ isPublic: boolean; isSpokenOf: boolean }>(
        tx,
        sql`
          select measure.public_from is not null as "isPublic", exists (
            select from measure_version_key spoken
            where spoken.measure_id = measure.id and spoken.plan_version_id = ${planVersion}) as "isSpokenOf"
          from measure_key measure where measure.id = ${id} and measure.agreement_id = ${agreement}`,
      )
      return found ? { isThere: true, ...found } : { isThere: false, isPublic: false, isSpokenOf: false }
    },

    add: (id: string, said: DefineIndicatorArguments, { world, pilotId, baseline }: Placed) =>
      records(
        tx,
        sql`
          insert into indicator (id, world, agreement_id, pilot_id, objective_id, measure_id, plan_version_id, name,
            description, kind, form, unit, direction, accumulation, scale, baseline_period, baseline_value,
            baseline_numerator, baseline_denominator, baseline_state, registry, registry_table, judging_state, theme_id,
            edition, provenance)
          values (${id}, ${world}, ${said.agreement}, ${pilotId}, ${said.objective}, ${said.measure}, ${said.planVersion},
            ${said.name}, ${said.description}, ${said.kind}, ${said.form}, ${said.unit}, ${said.direction},
            ${said.accumulation}, ${said.scale}::text[], ${baseline.period}, ${baseline.value}, ${baseline.numerator},
            ${baseline.denominator}, ${baseline.state}, ${said.registry}, ${said.registryTable}, 'NOT_AGREED',
            ${said.theme}, 1, ${provenanceIn(world)})`,
      ),

    map: (id: string, common: string, comparability: Comparability, reason: string | null, edition: number) =>
      records(
        tx,
        sql`
          update indicator set common_indicator_id = ${common}, comparability = ${comparability},
            comparability_reason = ${reason}, edition = ${edition}
          where id = ${id}`,
      ),

    mainPartiesOf: async (agreement: string): Promise<string[]> => {
      const found = await records<{ id: string }>(
        tx,
        sql`
          select distinct party_id as id from access_key
          where agreement_id = ${agreement} and standing in ('MUNICIPALITY', 'COUNTY', 'STATE')
            and (valid_from is null or valid_from <= ${day}::date) and (valid_to is null or valid_to >= ${day}::date)`,
      )
      return found.map(({ id }) => id)
    },

    consent: ({ id, world }: Indicator, judging: string) =>
      records(
        tx,
        sql`
          insert into judging_consent (indicator_id, party_id, judging, agreed_on, provenance)
          values (${id}, ${actor.party}, ${judging}, ${day}, ${provenanceIn(world)})
          on conflict (indicator_id, party_id) do update set judging = excluded.judging, agreed_on = excluded.agreed_on`,
      ),

    consentsOf: (id: string): Promise<JudgingConsent[]> =>
      records(tx, sql`select party_id as "partyId", judging from judging_consent where indicator_id = ${id}`),

    judge: (id: string, judging: string, edition: number) =>
      records(
        tx,
        sql`
          update indicator set judging = ${judging}, judging_state = 'AGREED', edition = ${edition} where id = ${id}`,
      ),

    target: async (id: string, period: string, planVersion: string | null): Promise<IndicatorTarget | null> => {
      const [found] = await rows(
        tx,
        IndicatorTarget,
        sql`
          select ${columns(tx, IndicatorTarget)} from indicator_target
          where indicator_id = ${id} and period = ${period} and plan_version_id is not distinct from ${planVersion}`,
      )
      return found ?? null
    },

    aim: (id: string, indicator: Indicator, planVersion: string | null, span: Span, target: Target) =>
      records(
        tx,
        sql`
          insert into indicator_target (id, indicator_id, plan_version_id, period, period_from, period_to, value, numerator,
            denominator, edition, provenance)
          values (${id}, ${indicator.id}, ${planVersion}, ${span.period}, ${span.periodFrom}, ${span.periodTo},
            ${target.value}, ${target.numerator}, ${target.denominator}, 1, ${provenanceIn(indicator.world)})`,
      ),

    changeTarget: (id: string, { value, numerator, denominator }: Target, edition: number) =>
      records(
        tx,
        sql`
          update indicator_target set value = ${value}, numerator = ${numerator}, denominator = ${denominator},
            edition = ${edition}
          where id = ${id}`,
      ),
  }
}

import type { Field, Fields, Ordered, Row, Value } from '../reference.js'
import type { ActionPlansRoom } from './room.js'

/*
 * What filters, orders and dimensions mean, said once more over the rows of the tables, without SQL: slowly, and only of
 * what is public.
 */

/** One version of a measure with what it leads to. */
export interface ToldMeasure {
  readonly id: string
  readonly versionId: string
  readonly number: number
  readonly pilot: string
  readonly agreement: string
  readonly cohort: number
  readonly county: string | null
  readonly municipality: string | null
  readonly objectives: readonly string[]
  readonly mainObjective: string | null
  readonly mainTheme: string | null
  readonly themes: readonly string[]
  readonly partners: readonly string[]
  readonly row: Row
}

export interface ToldPlan {
  readonly id: string
  readonly cohort: number
  readonly pilotName: string
  readonly counties: readonly string[]
  readonly state: string
  readonly isApproved: boolean
  readonly approvedOn: string | null
  readonly row: Row
}

export interface Told {
  readonly plans: readonly ToldPlan[]
  /** Each as its newest public version has it, or as the approved plans of a year do. */
  measures(year: number | null): ToldMeasure[]
  /** What one version of a plan says. */
  ofVersion(planVersionId: string): ToldMeasure[]
}

const byBytes = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other))

export async function told({ admin }: ActionPlansRoom): Promise<Told> {
  const all = async (table: string): Promise<Row[]> =>
    (await admin.query(`select to_jsonb(t) as row from ${table} t`)).rows.map(({ row }) => row)
  const pilots = await all('public_pilot')
  const municipalities = await all('public_municipality')
  const counties = await all('public_pilot_county')
  const objectives = await all('public_objective')
  const themes = await all('public_objective_theme')
  const planVersions = await all('plan_version')
  const measures = await all('measure')
  const links = await all('measure_objective')
  const partners = await all('measure_partner')
  const isPublic = ({ state }: Row) => state === 'APPROVED' || state === 'SUPERSEDED'
  const planOf = (version: Row): Row => planVersions.find(({ id }) => id === version.plan_version_id)
  const versions = (await all('measure_version')).filter((version) => isPublic(planOf(version)))

  function measureOf(version: Row): ToldMeasure {
    const served = links.filter((link) => link.measure_version_id === version.id)
    const main = served.toSorted(
      (one, other) =>
        other.share_basis_points - one.share_basis_points || byBytes(one.objective_id, other.objective_id),
    )[0]
    const municipality = version.responsible_municipality_code
    return {
      id: version.measure_id,
      versionId: version.id,
      number: measures.find(({ id }) => id === version.measure_id)!.number,
      pilot: version.pilot_id,
      agreement: version.agreement_id,
      cohort: pilots.find(({ id }) => id === version.pilot_id)!.cohort,
      county: municipalities.find(({ code }) => code === municipality)?.county_code ?? null,
      municipality,
      objectives: served.map(({ objective_id }) => objective_id),
      mainObjective: main?.objective_id ?? null,
      mainTheme: objectives.find(({ id }) => id === main?.objective_id)?.main_theme_id ?? null,
      themes: served.flatMap(({ objective_id }) =>
        themes.filter((link) => link.objective_id === objective_id).map(({ theme_id }) => theme_id),
      ),
      partners: partners.filter((partner) => partner.measure_version_id === version.id).map(({ party_id }) => party_id),
      row: version,
    }
  }

  const newest = (of: readonly Row[]): Row | undefined =>
    of.toSorted((one, other) => other.year - one.year || other.plan_number - one.plan_number)[0]

  return {
    plans: (await all('action_plan')).flatMap((plan): ToldPlan[] => {
      const announced = planVersions.filter(({ plan_id, state }) => plan_id === plan.id && state !== 'DRAFT')
      if (announced.length === 0) return []
      const pilot = pilots.find(({ id }) => id === plan.pilot_id)
      return [
        {
          id: plan.id,
          cohort: pilot.cohort,
          pilotName: pilot.name,
          counties: counties.filter(({ pilot_id }) => pilot_id === plan.pilot_id).map(({ county_code }) => county_code),
          state: announced.toSorted((one, other) => other.number - one.number)[0]!.state,
          isApproved: announced.some(({ state }) => state === 'APPROVED'),
          approvedOn:
            announced
              .map(({ approved_on }) => approved_on)
              .filter((on) => on !== null)
              .toSorted()[0] ?? null,
          row: plan,
        },
      ]
    }),
    measures: (year) => {
      const counting =
        year === null
          ? measures.flatMap(({ id }) => newest(versions.filter(({ measure_id }) => measure_id === id)) ?? [])
          : versions.filter((version) => version.year === year && planOf(version).state === 'APPROVED')
      return counting.map(measureOf)
    },
    ofVersion: (id) => versions.filter(({ plan_version_id }) => plan_version_id === id).map(measureOf),
  }
}

const value = (of: (told: ToldMeasure) => Value): Field => ({ asks: 'value', of })
const key = (of: (told: ToldMeasure) => Value): Field => ({ asks: 'key', of })
const related = (keys: (told: ToldMeasure) => readonly string[]): Field => ({ asks: 'related', keys })

export const measureFields: Fields = {
  measure: key(({ id }) => id),
  title: { asks: 'search', texts: ({ row }: ToldMeasure) => [row.title] },
  agreement: key(({ agreement }) => agreement),
  pilot: key(({ pilot }) => pilot),
  cohort: value(({ cohort }) => cohort),
  county: key(({ county }) => county),
  responsibleMunicipality: key(({ municipality }) => municipality),
  objective: related(({ objectives }) => objectives),
  theme: related(({ themes }) => themes),
  mainTheme: key(({ mainTheme }) => mainTheme),
  partner: related(({ partners }) => partners),
  status: value(({ row }) => row.status),
  judgingState: value(({ row }) => row.judging_state),
  year: value(({ row }) => row.year),
  plannedFrom: value(({ row }) => row.planned_from),
  plannedTo: value(({ row }) => row.planned_to),
}

const statuses = ['NOT_STARTED', 'IN_PROGRESS', 'DELAYED', 'COMPLETED', 'WITHDRAWN']

export const measureOrders: Readonly<Record<string, Ordered>> = {
  NUMBER: { by: ({ number }: ToldMeasure) => number },
  POSITION: { by: ({ row }: ToldMeasure) => row.position },
  TITLE: { by: ({ row }: ToldMeasure) => row.title, alphabet: true },
  STATUS: { by: ({ row }: ToldMeasure) => statuses.indexOf(row.status) },
  PLANNED_FROM: { by: ({ row }: ToldMeasure) => row.planned_from, nullable: true },
  PLANNED_TO: { by: ({ row }: ToldMeasure) => row.planned_to, nullable: true },
}

export const planFields: Fields = {
  id: { asks: 'key', of: ({ id }: ToldPlan) => id },
  agreement: { asks: 'key', of: ({ row }: ToldPlan) => row.agreement_id },
  pilot: { asks: 'key', of: ({ row }: ToldPlan) => row.pilot_id },
  cohort: { asks: 'value', of: ({ cohort }: ToldPlan) => cohort },
  county: { asks: 'related', keys: ({ counties }: ToldPlan) => counties },
  year: { asks: 'value', of: ({ row }: ToldPlan) => row.year },
  state: { asks: 'value', of: ({ state }: ToldPlan) => state },
  isApproved: { asks: 'holds', of: ({ isApproved }: ToldPlan) => isApproved },
}

export const planOrders: Readonly<Record<string, Ordered>> = {
  YEAR: { by: ({ row }: ToldPlan) => row.year },
  PILOT_NAME: { by: ({ pilotName }: ToldPlan) => pilotName, alphabet: true },
  APPROVED_ON: { by: ({ approvedOn }: ToldPlan) => approvedOn, nullable: true },
}

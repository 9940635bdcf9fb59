import type { Row } from './rows.js'
import { kdd, smola } from './twins.js'

/*
 * Builders of plans. Each gives the rows of one thing, sound by default: a test states only what it is about.
 */

type State = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED' | 'SUPERSEDED'

export interface PlanOf {
  readonly agreement?: string
  readonly year?: number
}

export const planId = ({ agreement = smola, year = 2025 }: PlanOf): string => `${agreement}/${year}`

export const aPlan = ({ agreement = smola, year = 2025 }: PlanOf = {}): Row => [
  'action_plan',
  { id: planId({ agreement, year }), agreement_id: agreement, pilot_id: agreement, year },
]

export interface VersionOf extends PlanOf {
  readonly number?: number
  readonly state?: State
  readonly columns?: Readonly<Record<string, unknown>>
}

export const versionId = ({ number = 1, ...plan }: VersionOf): string => `${planId(plan)}/${number}`

/** Submitted in January, treated in March, superseded in September. */
export function aVersion({
  agreement = smola,
  year = 2025,
  number = 1,
  state = 'APPROVED',
  columns,
}: VersionOf = {}): Row {
  const isApproved = state === 'APPROVED' || state === 'SUPERSEDED'
  return [
    'plan_version',
    {
      id: versionId({ agreement, year, number }),
      plan_id: planId({ agreement, year }),
      agreement_id: agreement,
      pilot_id: agreement,
      year,
      number,
      state,
      submitted_on: state === 'DRAFT' ? null : `${year}-01-15`,
      returned_on: state === 'RETURNED' ? `${year}-03-01` : null,
      approved_on: isApproved ? `${year}-03-01` : null,
      superseded_on: state === 'SUPERSEDED' ? `${year}-09-01` : null,
      decision_reference: isApproved ? `KDD ${year}/${number}` : null,
      ...columns,
    },
  ]
}

export const aMeasure = (number: number, agreement = smola): Row => [
  'measure',
  { id: `${agreement}/m${number}`, agreement_id: agreement, pilot_id: agreement, number },
]

export interface MeasureVersionOf extends VersionOf {
  readonly measure: number
  /** Shares by objective number; none are agreed unless they are given. */
  readonly objectives?: Readonly<Record<number, number>> | readonly number[]
  readonly partners?: readonly string[]
}

/** What a version says of a measure, the objectives that it serves, and its partners. */
export function aMeasureVersion({
  agreement = smola,
  year = 2025,
  number = 1,
  measure,
  objectives = [1],
  partners = [],
  columns,
}: MeasureVersionOf): Row[] {
  const version = versionId({ agreement, year, number })
  const ids = {
    measure_version_id: `${version}/m${measure}`,
    measure_id: `${agreement}/m${measure}`,
  }
  const agreed = !Array.isArray(objectives)
  const shares: [number, number][] = agreed
    ? Object.entries(objectives).map(([objective, share]) => [Number(objective), share])
    : equalShares(objectives)
  return [
    [
      'measure_version',
      {
        id: ids.measure_version_id,
        plan_version_id: version,
        measure_id: ids.measure_id,
        agreement_id: agreement,
        pilot_id: agreement,
        year,
        plan_number: number,
        position: measure,
        title: `Tiltak ${measure} i ${year}`,
        status: 'NOT_STARTED',
        judging_state: 'NOT_AGREED',
        shares_agreed: agreed,
        ...columns,
      },
    ],
    ...shares.map(
      ([objective, share], position): Row => [
        'measure_objective',
        {
          ...ids,
          objective_id: `${agreement}/${objective}`,
          plan_version_id: version,
          position,
          share_basis_points: share,
        },
      ],
    ),
    ...partners.map(
      (party, position): Row => [
        'measure_partner',
        {
          ...ids,
          id: `${ids.measure_version_id}/${party}`,
          position,
          party_id: party,
          role: 'bidrar',
        },
      ],
    ),
  ]
}

const equalShares = (objectives: readonly number[]): [number, number][] =>
  objectives.map((objective, place) => [
    objective,
    Math.floor(10_000 / objectives.length) + (place < 10_000 % objectives.length ? 1 : 0),
  ])

export interface Text {
  /** Stands in every text. */
  readonly mark?: string
}

/** Everything that a version can say, around its measure 1, with every column filled. */
export function everythingSaid(version: VersionOf, { mark = 'tekst' }: Text = {}): Row[] {
  const id = versionId(version)
  const { agreement = smola, year = 2025 } = version
  const of = { plan_version_id: id }
  const objective = { objective_id: `${agreement}/1` }
  const measureVersion = { measure_version_id: `${id}/m1` }
  const measure = { ...measureVersion, measure_id: `${agreement}/m1` }
  return [
    ['plan_content', { id: `${id}/content`, ...of, summary: `${mark}: sammendrag`, responsibility: `${mark}: ansvar` }],
    ['plan_consent', { ...of, party_id: 'smola-kommune', edition: 1, agreed_on: `${year}-01-10` }],
    ['objective_edition', { ...of, ...objective, edition: 1 }],
    [
      'return_note',
      {
        id: `${id}/return-1`,
        ...of,
        agreement_id: agreement,
        edition: 1,
        position: 0,
        reason: `${mark}: mangler`,
        noted_on: `${year}-01-12`,
      },
    ],
    ['plan_responsibility', { id: `${id}/r1`, ...of, position: 0, party_id: kdd, text: `${mark}: følger opp` }],
    [
      'plan_responsibility',
      { id: `${id}/r2`, ...of, position: 1, category: `${mark}: utbyggere`, text: `${mark}: bygger` },
    ],
    ...aMeasureVersion({
      ...version,
      measure: 1,
      objectives: { 1: 7000, 3: 3000 },
      columns: {
        title: `${mark}: Flere boliger`,
        description: `${mark}: beskrivelse`,
        responsible_municipality_code: '1573',
        steering_body_id: 'resource-group',
        working_body_id: 'project-leaders-network',
        first_step: `${mark}: første skritt`,
        deliverable: `${mark}: leveranse`,
        planned_from: `${year}-02-01`,
        planned_to: `${year}-11-30`,
        started_on: `${year}-02-15`,
        ended_on: `${year}-12-01`,
        status: 'COMPLETED',
        status_note: `${mark}: ferdig`,
        result_goal: `${mark}: 12 boliger`,
        effect_goal: `${mark}: flere innbyggere`,
        judging: `${mark}: telles ved årsslutt`,
        judging_state: 'AGREED',
        transfer_value: `${mark}: kan tas i bruk av andre`,
      },
    }),
    [
      'measure_partner',
      {
        ...measure,
        id: `${id}/m1/p1`,
        position: 0,
        party_id: 'husbanken',
        role: `${mark}: gir råd`,
        scope: `${mark}: bare bolig`,
      },
    ],
    ['measure_partner', { ...measure, id: `${id}/m1/p2`, position: 1, category: `${mark}: utbyggere` }],
    ['measure_edition', { ...measureVersion, edition: 2, fields: ['title'] }],
    [
      'milestone',
      {
        ...measureVersion,
        id: `${id}/m1/ms1`,
        position: 0,
        title: `${mark}: tomt kjøpt`,
        due_on: `${year}-05-01`,
        reached_on: `${year}-05-20`,
      },
    ],
    ['milestone', { ...measureVersion, id: `${id}/m1/ms2`, position: 1, title: `${mark}: innflytting` }],
    [
      'risk',
      {
        ...measureVersion,
        id: `${id}/m1/risk1`,
        position: 0,
        text: `${mark}: dyrere enn ventet`,
        likelihood: 'MEDIUM',
        consequence: 'HIGH',
        response: `${mark}: bygge færre`,
      },
    ],
    [
      'unmet_objective',
      { ...of, id: `${id}/unmet`, objective_id: `${agreement}/2`, reason: `${mark}: venter på kartlegging` },
    ],
    [
      'priority',
      {
        ...of,
        ...objective,
        id: `${id}/priority1`,
        agreement_id: agreement,
        year,
        rank: 1,
        share_basis_points: 6000,
        reason: `${mark}: haster`,
      },
    ],
    [
      'priority',
      {
        ...of,
        id: `${id}/priority2`,
        objective_id: `${agreement}/2`,
        agreement_id: agreement,
        year,
        share_basis_points: 4000,
      },
    ],
    ['priority_participant', { ...of, party_id: 'aure-kommune', position: 0 }],
    ['priority_participant', { ...of, party_id: kdd, position: 1 }],
    [
      'endorsement',
      {
        ...of,
        ...objective,
        id: `${id}/endorsement`,
        party_id: 'husbanken',
        answer: 'ENDORSED',
        answered_on: `${year}-02-20`,
        scope: `${mark}: bare bolig`,
        note: `${mark}: gjerne mer`,
      },
    ],
    [
      'settled_financing',
      {
        ...of,
        ...objective,
        id: `${id}/settled1`,
        position: 0,
        party_id: 'aure-kommune',
        text: `${mark}: tomter`,
        budget_year: year,
        amount_ore: 123_456_789,
        amount_state: 'REPORTED',
        reference: `${mark}: sak 7/24`,
      },
    ],
    [
      'settled_financing',
      {
        ...of,
        id: `${id}/settled2`,
        position: 1,
        text: `${mark}: veg`,
        budget_year: year,
        amount_state: 'NOT_REPORTED',
      },
    ],
  ]
}

/** One measure, and a version of a plan that says everything of it. */
export const aWholePlan = (version: VersionOf = {}, text: Text = {}): Row[] => [
  aPlan(version),
  aVersion(version),
  ...everythingSaid(version, text),
]

import type { FundingRoom } from './room.js'
import { insert, type Row, writeElsewhere, writeRows } from './rows.js'

/*
 * Four pilots of the demonstration world: one in one county; one in two that have agreed on shares; one in three that have
 * not; and one without an agreement. The first three have the same objectives, and the same measures in a plan for 2025.
 */
export const pilots = [
  { id: 'demo-one', cohort: 1, counties: { 15: null }, isBound: true },
  { id: 'demo-two', cohort: 1, counties: { 18: 3500, 50: 6500 }, isBound: true },
  { id: 'demo-three', cohort: 2, counties: { 18: null, 55: null, 56: null }, isBound: true },
  { id: 'demo-four', cohort: 2, counties: { 34: null }, isBound: false },
] as const
export const bound = pilots.filter(({ isBound }) => isBound).map(({ id }) => id)

/** Main themes of the objectives, by number. */
export const themes = { 1: 'housing', 2: 'skills', 3: null } as const

/** The measures of each plan, with the objectives that they serve, by number, and the shares of each. */
export const measures = {
  m1: { 1: 10000 },
  m2: { 1: 3333, 2: 6667 },
  m3: { 1: 3334, 2: 3333, 3: 3333 },
} as const
export const responsible = '1573'

/** The agreement that `demo-one` may make next: a draft. */
export const draft = 'demo-one-2'

export async function writeWorld(room: FundingRoom): Promise<void> {
  await writeElsewhere(room, 'parties', (tx) => insert(tx, parties()))
  await writeElsewhere(room, 'action-plans', (tx) => insert(tx, bound.flatMap(plan)))
  await writeRows(room, [...scheme, ...bound.map(grant), ...bound.map((pilot) => granted(pilot, 2_000_000_00))])
}

const parties = (): Row[] =>
  pilots.flatMap(({ id, cohort, counties, isBound }): Row[] => [
    ['pilot', { id, world: 'DEMO', name: `Demo: ${id}`, cohort }],
    ...Object.entries(counties).map(
      ([county_code, share_basis_points]): Row => ['pilot_county', { pilot_id: id, county_code, share_basis_points }],
    ),
    ...(isBound ? agreement(id, id, 'PUBLISHED') : []),
    ...(id === 'demo-one' ? agreement(draft, id, 'DRAFT') : []),
    ...(id === 'demo-three'
      ? []
      : [['population', { id: `${id}/2025`, pilot_id: id, year: 2025, inhabitants: 4000 }] as Row]),
  ])

const agreement = (id: string, pilot_id: string, publication: string): Row[] => [
  [
    'agreement',
    { id, pilot_id, number: id === pilot_id ? 1 : 2, publication, title: `Avtale ${id}`, stage: 'UNDATED_TEXT' },
  ],
  ...Object.entries(themes).map(
    ([number, main_theme_id]): Row => [
      'objective',
      { id: `${id}/${number}`, agreement_id: id, number, title: `Delmål ${number}`, main_theme_id },
    ],
  ),
  ...Object.entries(themes).flatMap(([number, theme_id]): Row[] =>
    theme_id === null
      ? []
      : [theme_id, 'nature'].map((theme, position) => [
          'objective_theme',
          { objective_id: `${id}/${number}`, theme_id: theme, position },
        ]),
  ),
]

/** The approved plan of 2025, and a draft for 2026 in which the first measure serves the second objective, beside a new one. */
const plan = (pilot: string): Row[] => [
  ['action_plan', { id: `${pilot}/2025`, agreement_id: pilot, pilot_id: pilot, year: 2025 }],
  ['action_plan', { id: `${pilot}/2026`, agreement_id: pilot, pilot_id: pilot, year: 2026 }],
  planVersion(pilot, 2025, 'APPROVED'),
  planVersion(pilot, 2026, 'DRAFT'),
  ...['m1', 'm2', 'm3', 'm4'].map(
    (measure, place): Row => [
      'measure',
      { id: `${pilot}/${measure}`, agreement_id: pilot, pilot_id: pilot, number: place + 1 },
    ],
  ),
  ...Object.entries(measures).flatMap(([measure, shares]) => measureVersion(pilot, 2025, measure, shares)),
  ...measureVersion(pilot, 2026, 'm1', { 2: 10000 }),
  ...measureVersion(pilot, 2026, 'm4', { 3: 10000 }),
]

export const versionOf = (pilot: string, year: number): string => `${pilot}/${year}/1`

/** A further version of a plan, as a draft in which each of the measures serves the second objective. */
export async function writeDraft(
  room: FundingRoom,
  pilot: string,
  year: number,
  number: number,
  measures: readonly string[],
) {
  const version = `${pilot}/${year}/${number}`
  await writeElsewhere(room, 'action-plans', (tx) =>
    insert(tx, [
      planVersion(pilot, year, 'DRAFT', number),
      ...measures.flatMap((measure) => measureVersion(pilot, year, measure, { 2: 10000 }, number)),
    ]),
  )
  return version
}

const planVersion = (pilot: string, year: number, state: 'APPROVED' | 'DRAFT', number = 1): Row => [
  'plan_version',
  {
    id: `${pilot}/${year}/${number}`,
    plan_id: `${pilot}/${year}`,
    agreement_id: pilot,
    pilot_id: pilot,
    year,
    number,
    state,
    ...(state === 'APPROVED' && { submitted_on: `${year - 1}-11-01`, approved_on: `${year - 1}-12-01` }),
  },
]

const measureVersion = (
  pilot: string,
  year: number,
  measure: string,
  shares: Readonly<Record<number, number>>,
  number = 1,
): Row[] => {
  const version = `${pilot}/${year}/${number}`
  const id = `${version}/${measure}`
  const spoken = { measure_id: `${pilot}/${measure}`, plan_version_id: version }
  return [
    [
      'measure_version',
      {
        ...spoken,
        id,
        agreement_id: pilot,
        pilot_id: pilot,
        year,
        plan_number: number,
        position: Number(measure.slice(1)),
        title: `Tiltak ${measure}`,
        responsible_municipality_code: responsible,
        status: 'NOT_STARTED',
        judging_state: 'NOT_AGREED',
      },
    ],
    ...Object.entries(shares).map(
      ([number, share_basis_points], position): Row => [
        'measure_objective',
        { ...spoken, measure_version_id: id, objective_id: `${pilot}/${number}`, position, share_basis_points },
      ],
    ),
    ...['sintef', 'smola-kommune'].map(
      (party_id, position): Row => [
        'measure_partner',
        { id: `${id}/${party_id}`, measure_version_id: id, measure_id: spoken.measure_id, position, party_id },
      ],
    ),
  ]
}

/** Approves the plan of 2026. */
export const approvePlan = (room: FundingRoom, pilot: string): Promise<number> =>
  writeElsewhere(room, 'action-plans', (tx) =>
    tx.query(
      `update plan_version set state = 'APPROVED', submitted_on = '2025-11-01', approved_on = '2025-12-01' where id = $1`,
      [versionOf(pilot, 2026)],
    ),
  )

const scheme: readonly Row[] = [
  [
    'grant_scheme',
    {
      id: 'demo-scheme',
      name: 'Demo: tilskudd',
      purpose: 'Bosetting',
      eligible_costs: ['reise'],
      ineligible_costs: ['ordinær drift'],
    },
  ],
  ['grant_phase', { scheme_id: 'demo-scheme', phase: 2, purpose: 'gjennomføre avtalen' }],
  [
    'grant_ceiling',
    {
      id: 'demo-scheme/1/2',
      scheme_id: 'demo-scheme',
      cohort: 1,
      phase: 2,
      amount_ore: 1_500_000_00,
      usable_years: [2025],
    },
  ],
  ['eligible_centrality', { scheme_id: 'demo-scheme', cohort: 1, required: [6], may_join: [4, 5] }],
]

export const grantOf = (pilot: string): string => `${pilot}/2025`

const grant = (pilot_id: string): Row => [
  'state_grant',
  {
    id: grantOf(pilot_id),
    scheme_id: 'demo-scheme',
    pilot_id,
    agreement_id: pilot_id,
    recipient_party_id: 'smola-kommune',
    phase: 2,
    year: 2025,
    granted_on: '2025-01-15',
    reference: 'DEMO 25/1',
  },
]

/** An entry with sound defaults; what the test is about is given. */
export function entry(id: string, pilot_id: string, given: Readonly<Record<string, unknown>>): Row {
  const amount = 'amount_ore' in given ? given.amount_ore : 100_00
  return [
    'money_entry',
    {
      id,
      world: 'DEMO',
      stage: 'SPENT',
      source: 'MUNICIPALITY',
      budget_year: 2025,
      amount_ore: amount,
      amount_state: amount === null ? 'NOT_REPORTED' : 'REPORTED',
      pilot_id,
      agreement_id: pilot_id,
      ...given,
    },
  ]
}

const granted = (pilot: string, amount_ore: number): Row =>
  entry(`${pilot}/granted`, pilot, {
    stage: 'GRANTED',
    source: 'STATE_GRANT',
    grant_id: grantOf(pilot),
    recipient_party_id: 'smola-kommune',
    amount_ore,
  })

/** A financing line of a plan version. */
export const line = (id: string, pilot: string, year: number, measure: string, given: object = {}): Row =>
  entry(id, pilot, {
    stage: 'PLANNED',
    budget_year: year,
    plan_version_id: versionOf(pilot, year),
    measure_id: `${pilot}/${measure}`,
    measure_version_id: `${versionOf(pilot, year)}/${measure}`,
    ...given,
  })

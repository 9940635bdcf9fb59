import type pg from 'pg'
import { insertIn, type NewRow, type NewRows, writeIn } from './writing.js'

/*
 * Three demonstration pilots in two counties and both cohorts, each with an agreement, two objectives, an approved plan of
 * 2025 and one of 2026, and four measures. What is counted in them is for each test to state.
 */

export const pilots = ['demo-a', 'demo-b', 'demo-c'] as const
export type Pilot = (typeof pilots)[number]

interface Place {
  readonly cohort: number
  readonly county: string
  readonly municipalities: readonly string[]
  readonly parties: readonly string[]
}

export const places: Readonly<Record<Pilot, Place>> = {
  'demo-a': { cohort: 2, county: '15', municipalities: ['1573', '1576'], parties: ['smola-kommune', 'aure-kommune'] },
  'demo-b': { cohort: 1, county: '50', municipalities: ['5061'], parties: ['rindal-kommune'] },
  'demo-c': { cohort: 1, county: '50', municipalities: ['5026'], parties: ['holtalen-kommune'] },
}

/** By number of the objective: the main theme first. */
export const themes: Readonly<Record<number, readonly string[]>> = { 1: ['housing', 'settlement'], 2: ['energy'] }

/** By number of the measure: its title, and the objectives it serves. */
export const measures: Readonly<Record<number, { readonly title: string; readonly objectives: readonly number[] }>> = {
  1: { title: 'Boliger for unge i sentrum', objectives: [1] },
  2: { title: 'Felles kai for grønn energi', objectives: [2] },
  3: { title: 'Rekruttering av lærlinger', objectives: [1, 2] },
  4: { title: 'Unge i sentrum', objectives: [1] },
}

const numbers = (of: object) => Object.keys(of).map(Number)

export async function writeSmallWorld(admin: pg.Client): Promise<void> {
  await insertIn(admin, 'parties', pilots.flatMap(partiesRows))
  await insertIn(admin, 'action_plans', pilots.flatMap(planRows))
}

function partiesRows(pilot: Pilot): NewRows {
  const { cohort, county, municipalities, parties } = places[pilot]
  const agreement = { agreement_id: pilot }
  const main = ['kdd', ...parties]
  return [
    ['pilot', { id: pilot, world: 'DEMO', name: `Demo: ${pilot.slice(-1).toUpperCase()}`, cohort }],
    ...municipalities.map(
      (code, position) => ['pilot_municipality', { pilot_id: pilot, municipality_code: code, position }] as const,
    ),
    ['pilot_county', { pilot_id: pilot, county_code: county }],
    [
      'agreement',
      {
        id: pilot,
        pilot_id: pilot,
        publication: 'PUBLISHED',
        title: pilot,
        stage: 'SIGNED',
        signed_on: '2025-02-01',
        ends_on: '2028-12-31',
      },
    ],
    ...numbers(themes).flatMap((number): NewRows => {
      const id = `${pilot}/${number}`
      return [
        ['objective', { id, ...agreement, number, title: `Delmål ${number}`, main_theme_id: themes[number]![0] }],
        ...themes[number]!.map(
          (theme, position) => ['objective_theme', { objective_id: id, theme_id: theme, position }] as const,
        ),
      ]
    }),
    ...main.map(
      (party, position) =>
        [
          'participation',
          {
            id: `${pilot}/${party}`,
            pilot_id: pilot,
            ...agreement,
            party_id: party,
            role: party === 'kdd' ? 'COORDINATING_MAIN_PARTY' : 'MAIN_PARTY',
            position,
          },
        ] as const,
    ),
    ...main.map(
      (party, place) =>
        [
          'approval',
          place === 1
            ? { id: `${pilot}/v${place}`, ...agreement, party_id: party, state: 'PENDING' }
            : { id: `${pilot}/v${place}`, ...agreement, party_id: party, state: 'GRANTED', decided_on: '2025-01-20' },
        ] as const,
    ),
    [
      'obligation',
      {
        id: `${pilot}/OBL-1`,
        ...agreement,
        objective_id: `${pilot}/1`,
        position: 0,
        kind: 'PARTNER',
        grade: 'SKAL',
        section: '5',
        text: 'bygge boliger',
      },
    ],
  ]
}

function planRows(pilot: Pilot): NewRows {
  return [
    ...numbers(measures).map((number) => ['measure', measureRow(pilot, number)] as const),
    ...[2025, 2026].flatMap((year) => planOf(pilot, year, 1, 'APPROVED')),
    ...[2025, 2026].flatMap((year) => numbers(measures).flatMap((number) => versionOf(pilot, year, 1, number))),
  ]
}

export const measureRow = (pilot: string, number: number): NewRow => ({
  id: `${pilot}/m${number}`,
  agreement_id: pilot,
  pilot_id: pilot,
  number,
})

/** A plan of a year, with one version of it. */
export function planOf(pilot: string, year: number, number: number, state: string): NewRows {
  const plan = { agreement_id: pilot, pilot_id: pilot, year }
  const approved = state === 'APPROVED' || state === 'SUPERSEDED'
  return [
    ...(number === 1 ? [['action_plan', { id: `${pilot}/${year}`, ...plan }] as const] : []),
    [
      'plan_version',
      {
        id: `${pilot}/${year}/${number}`,
        plan_id: `${pilot}/${year}`,
        ...plan,
        number,
        state,
        submitted_on: state === 'DRAFT' ? null : `${year - 1}-11-01`,
        approved_on: approved ? `${year - 1}-12-01` : null,
      },
    ],
  ]
}

/** What a version of a plan says of a measure. */
export function versionOf(pilot: string, year: number, plan: number, number: number, over: NewRow = {}): NewRows {
  const { title, objectives } = measures[number] ?? { title: `Tiltak ${number}`, objectives: [1] }
  const id = `${pilot}/${year}/${plan}/m${number}`
  const of = { plan_version_id: `${pilot}/${year}/${plan}`, measure_id: `${pilot}/m${number}` }
  const equal = Math.floor(10_000 / objectives.length)
  return [
    [
      'measure_version',
      {
        id,
        ...of,
        agreement_id: pilot,
        pilot_id: pilot,
        year,
        plan_number: plan,
        position: number,
        title,
        responsible_municipality_code: places[pilot as Pilot]?.municipalities[0] ?? null,
        status: 'IN_PROGRESS',
        judging_state: 'NOT_AGREED',
        ...over,
      },
    ],
    ...objectives.map(
      (objective, position) =>
        [
          'measure_objective',
          {
            measure_version_id: id,
            objective_id: `${pilot}/${objective}`,
            ...of,
            position,
            share_basis_points: position === 0 ? 10_000 - equal * (objectives.length - 1) : equal,
          },
        ] as const,
    ),
  ]
}

/** Makes a version public; it takes the place of the one that was approved before. */
export const approve = (admin: pg.Client, id: string): Promise<number> =>
  writeIn(admin, 'action_plans', async () => {
    await admin.query(
      `update plan_version set state = 'SUPERSEDED', superseded_on = '2026-01-01'
       where state = 'APPROVED' and plan_id = (select plan_id from plan_version where id = $1)`,
      [id],
    )
    await admin.query(
      `update plan_version set state = 'APPROVED', submitted_on = '2025-11-01', approved_on = '2026-01-01' where id = $1`,
      [id],
    )
  })

export const publish = (admin: pg.Client, agreement: string, publication: 'DRAFT' | 'PUBLISHED'): Promise<number> =>
  writeIn(admin, 'parties', () =>
    admin.query('update agreement set publication = $1 where id = $2', [publication, agreement]),
  )

/** One that all pilots of the demonstration world have in common, unless a test says otherwise. */
export const anIndicator = (over: NewRow): readonly ['indicator', NewRow] => [
  'indicator',
  {
    world: 'DEMO',
    name: String(over.id),
    kind: 'RESULT',
    form: 'AMOUNT',
    unit: 'boliger',
    direction: 'UP',
    accumulation: 'PERIODIC',
    baseline_state: 'NOT_REPORTED',
    judging_state: 'NOT_AGREED',
    ...over,
  },
]

/** One of a pilot, as its agreement has it. */
export const aLocalIndicator = (pilot: string, id: string, over: NewRow = {}): readonly ['indicator', NewRow] =>
  anIndicator({ id: `${pilot}/${id}`, pilot_id: pilot, agreement_id: pilot, ...over })

/** The first and the last day of a year, half-year or quarter. */
export function spanOf(period: string): {
  readonly period: string
  readonly period_from: string
  readonly period_to: string
} {
  const [, year, kind, place] = /^(\d{4})(?:-([HQ])(\d))?$/.exec(period)!
  const months = kind === 'H' ? 6 : kind === 'Q' ? 3 : 12
  const first = (Number(place ?? 1) - 1) * months
  const day = (date: Date) => date.toISOString().slice(0, 10)
  return {
    period,
    period_from: day(new Date(Date.UTC(Number(year), first, 1))),
    period_to: day(new Date(Date.UTC(Number(year), first + months, 0))),
  }
}

/** A reading of the whole. Without a value, or with another state than REPORTED, say both. */
export const anObservation = (indicator: string, period: string, value: number | null, over: NewRow = {}) =>
  [
    'observation',
    {
      id: `${indicator}/${period}${over.municipality_code ? `/${over.municipality_code}` : ''}${over.part ? `/${over.part}` : ''}`,
      indicator_id: indicator,
      ...spanOf(period),
      value,
      state: value === null ? 'NOT_REPORTED' : 'REPORTED',
      ...over,
    },
  ] as const

export const aTarget = (indicator: string, period: string, value: number, over: NewRow = {}) =>
  [
    'indicator_target',
    { id: `${indicator}/target/${period}`, indicator_id: indicator, ...spanOf(period), value, ...over },
  ] as const

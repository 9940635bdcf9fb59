import type { FundingRoom } from './room.js'
import { type Row, writeRows } from './rows.js'
import { bound, entry, grantOf, line, measures } from './world.js'

const stages = ['SPENT', 'ALLOCATED', 'COMMITTED', 'PLANNED'] as const
const sources = ['MUNICIPALITY', 'STATE_GRANT', 'COUNTY_MUNICIPALITY', 'PRIVATE', 'EU', 'STATE'] as const
const payers = ['kdd', 'smola-kommune', 'aure-kommune', null] as const
const states = ['REPORTED', 'REPORTED', 'PROVISIONAL', 'NOT_REPORTED', 'NOT_DUE', 'NOT_APPLICABLE'] as const
const measureNames = Object.keys(measures)

/** Amounts of all sorts, told from their numbers alone: at every stage, on measures, objectives and neither, with gaps. */
export function assorted(count: number): Row[] {
  return Array.from({ length: count }, (_, number) => {
    const pick = <T>(values: readonly T[], turn: number): T =>
      values[(number * turn + (number >> 2)) % values.length] as T
    const [pilot, stage, state] = [pick(bound, 1), pick(stages, 3), pick(states, 5)]
    const source = stage === 'COMMITTED' ? 'PRIVATE' : pick(sources, 5)
    const year = 2024 + (number % 3)
    const amount_ore = state === 'REPORTED' || state === 'PROVISIONAL' ? ((number * 7_919) % 50_000) - 5_000 : null
    const common = {
      amount_ore,
      amount_state: state,
      budget_year: year,
      source,
      payer_party_id: pick(payers, 1),
      recipient_party_id: pick(payers, 7),
    }
    if (stage === 'PLANNED')
      return line(`money-${number}`, pilot, 2025, pick(measureNames, 5), { ...common, budget_year: 2025 })
    const objective = number % 3 === 0 ? `${pilot}/${1 + (number % 2)}` : null
    const measure = objective === null && number % 4 !== 0 ? `${pilot}/${pick(measureNames, 1)}` : null
    return entry(`money-${number}`, pilot, {
      ...common,
      stage,
      objective_id: objective,
      measure_id: measure,
      ...(stage === 'ALLOCATED' && source === 'STATE_GRANT' && { grant_id: grantOf(pilot) }),
      ...(stage === 'SPENT' && { audited: pick([true, false, null], 1), booked_on: `${year}-0${1 + (number % 9)}-15` }),
    })
  })
}

export const writeAssorted = (room: FundingRoom, count: number): Promise<number> => writeRows(room, assorted(count))

/** The votes of two years, of which one amount is not told, and how existing instruments were used. */
export const writeVotesAndUses = (room: FundingRoom): Promise<number> =>
  writeRows(room, [
    ...[2024, 2025].flatMap((year): Row[] => [
      [
        'appropriation',
        { id: `demo-${year}`, world: 'DEMO', year, increase_ore: year === 2024 ? 50_000_000_00 : null },
      ],
      [
        'money_entry',
        {
          id: `demo-${year}/vote`,
          world: 'DEMO',
          stage: 'APPROPRIATED',
          source: 'STATE_GRANT',
          budget_year: year,
          appropriation_id: `demo-${year}`,
          amount_ore: year === 2025 ? 10_000_000_00 : null,
          amount_state: year === 2025 ? 'REPORTED' : 'NOT_REPORTED',
        },
      ],
    ]),
    ...['demo-fund', 'demo-loan'].map(
      (id): Row => ['scheme', { id, world: 'DEMO', name: `Demo: ${id}`, party_id: 'kdd' }],
    ),
    ...Array.from({ length: 24 }, (_, number): Row => {
      const outcome = (['AWARDED', 'REFUSED', 'APPLIED', 'NOT_APPLIED'] as const)[number % 4]!
      const pilot = bound[number % 3]!
      const hasApplied = outcome !== 'NOT_APPLIED'
      return [
        'scheme_use',
        {
          id: `use-${number}`,
          scheme_id: number % 5 === 0 ? 'demo-loan' : 'demo-fund',
          pilot_id: pilot,
          agreement_id: number % 2 === 0 ? pilot : null,
          measure_id: number % 6 === 0 ? `${pilot}/m1` : null,
          party_id: number % 7 === 0 ? null : 'smola-kommune',
          year: 2022 + (number % 4),
          outcome,
          reason: outcome === 'REFUSED' ? 'Utenfor formålet' : null,
          is_baseline: number % 4 < 2,
          applied_ore: hasApplied ? number * 1000 : null,
          applied_state: hasApplied ? 'REPORTED' : 'NOT_APPLICABLE',
          awarded_ore: outcome === 'AWARDED' ? number * 700 : null,
          awarded_state: outcome === 'AWARDED' ? 'REPORTED' : 'NOT_APPLICABLE',
        },
      ]
    }),
  ])

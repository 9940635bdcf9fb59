import { aLocalIndicator, anIndicator, anObservation, pilots } from './small-world.js'
import type { NewRow, NewRows } from './writing.js'

/** The same numbers every time: from 0 up to, and without, 1. */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}

/** Common indicators of every form, by key. */
export const commonIndicators: Readonly<Record<string, NewRow>> = {
  'demo-amount': { theme_id: 'housing' },
  'demo-stock': { accumulation: 'CUMULATIVE', unit: 'plasser' },
  'demo-ratio': { form: 'RATIO', unit: 'prosent' },
  'demo-scale': { form: 'SCALE', unit: 'steg', scale: ['lav', 'middels', 'høy'] },
}

const periods = ['2024', '2025', '2025-H1', '2025-H2', '2026', '2026-H1', '2026-Q4']
const gaps = ['NOT_REPORTED', 'NOT_DUE', 'NOT_APPLICABLE', 'SUPPRESSED']

/** Local indicators of every grade of comparability in all pilots, with readings of all sorts and gaps of all sorts. */
export function randomReadings(locals: number, seed: number): NewRows {
  const next = numbersFrom(seed)
  const below = (end: number) => Math.floor(next() * end)
  const one = <T>(of: readonly T[]): T => of[below(of.length)]!
  const rows: (readonly [string, NewRow])[] = Object.entries(commonIndicators).map(([id, over]) =>
    anIndicator({ id, ...over }),
  )
  for (const [common, over] of Object.entries(commonIndicators)) {
    for (let place = 0; place < locals; place++) {
      const pilot = one(pilots)
      const comparability = one(['SAME', 'SAME', 'COMPARABLE', 'PARTLY', 'NOT_COMPARABLE'])
      const objective = one([null, `${pilot}/1`, `${pilot}/2`])
      const draft = next() < 0.1
      const indicator = aLocalIndicator(pilot, `${common}/${place}`, {
        ...over,
        theme_id: one([null, 'housing', 'nature']),
        objective_id: objective,
        common_indicator_id: common,
        comparability,
        comparability_reason:
          comparability === 'PARTLY' || comparability === 'NOT_COMPARABLE' ? 'Telles annerledes' : null,
        // A plan that nobody has approved introduced it, so nobody may know of it.
        plan_version_id: draft ? `${pilot}/2026/2` : null,
        ...(next() < 0.15 && { unit: 'noe annet' }),
        ...(next() < 0.1 && { accumulation: over.accumulation === 'CUMULATIVE' ? 'PERIODIC' : 'CUMULATIVE' }),
      })
      rows.push(indicator)
      for (const period of periods) {
        for (const part of [{}, {}, { part: 'unge' }, { municipality_code: '1573' }].slice(1 + below(3))) {
          if (rows.some(([, row]) => row.id === anObservation(indicator[1].id as string, period, 1, part)[1].id))
            continue
          if (next() < 0.3) continue
          rows.push(reading(indicator[1], period, part))
        }
      }
    }
  }
  return rows

  function reading({ id, form }: NewRow, period: string, part: NewRow) {
    if (next() < 0.25) return anObservation(id as string, period, null, { ...part, state: one(gaps) })
    const state = next() < 0.2 ? 'PROVISIONAL' : 'REPORTED'
    const hundredths = () => below(10_000) / 100
    if (form === 'SCALE') return anObservation(id as string, period, 1 + below(3), { ...part, state })
    if (form !== 'RATIO') return anObservation(id as string, period, hundredths(), { ...part, state })
    const [numerator, denominator] = [hundredths(), 1 + below(500)]
    const told = next() < 0.9 ? { numerator, denominator } : {}
    return anObservation(id as string, period, Number((numerator / denominator).toFixed(4)), {
      ...part,
      state,
      ...told,
    })
  }
}

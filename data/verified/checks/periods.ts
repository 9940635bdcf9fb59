import type { LocalDate } from '../../../subgraphs/foundation/dates.js'
import type { Check } from './all.js'

/** No code belongs to two municipalities on the same day, and no municipality has two codes on the same day. */
export const periodsDoNotOverlap: Check = ({ records }) => {
  const periods = records.municipalities.flatMap(({ value, problem }) =>
    value.codes.map((period, index) => ({
      ...period,
      municipality: value.code,
      refused: () => problem(['codes', index], 'overlaps another period of the same code or municipality'),
    })),
  )
  const earlier = new Map<string, Period[]>()
  return periods.flatMap((period) => {
    const rivals = [`code ${period.code}`, `municipality ${period.municipality}`].flatMap((name) => {
      const known = earlier.get(name) ?? []
      earlier.set(name, [...known, period])
      return known
    })
    return rivals.some((rival) => overlap(rival, period)) ? [period.refused()] : []
  })
}

interface Period {
  readonly validFrom: LocalDate
  readonly validTo?: LocalDate | undefined
}

/** Both days of a period are in it. Without a last day it goes on. */
function overlap(a: Period, b: Period): boolean {
  return (b.validTo === undefined || a.validFrom <= b.validTo) && (a.validTo === undefined || b.validFrom <= a.validTo)
}

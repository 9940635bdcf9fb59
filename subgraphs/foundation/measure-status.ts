import type { Comparisons } from './comparison.js'
import { enumeration } from './enumeration.js'
import { enumFilter } from './filters.js'
import { withTerm } from './terms.js'

export const MeasureStatus = enumeration('MeasureStatus', withTerm('status', 'How far a measure has come.'), {
  NOT_STARTED: 'Nothing has been done yet. Norwegian: ikke startet.',
  IN_PROGRESS: 'It is under way. Norwegian: pågår.',
  DELAYED: 'It is under way, and behind its plan. Norwegian: forsinket.',
  COMPLETED: 'What was to be delivered is delivered. Norwegian: fullført.',
  WITHDRAWN: 'It has been given up. Norwegian: trukket.',
})
export type MeasureStatus = keyof typeof MeasureStatus

/** Lists of every room that looks at measures are filtered by it. */
export const MeasureStatusFilter = enumFilter<MeasureStatus>('MeasureStatus', MeasureStatus)
export type MeasureStatusFilter = Comparisons<MeasureStatus>

import type { Comparisons } from './comparison.js'
import { enumeration } from './enumeration.js'
import { enumFilter } from './filters.js'

export const JudgingState = enumeration(
  'JudgingState',
  'Whether the parties have agreed how it is judged that something has been attained.',
  {
    AGREED: 'They have: the way of judging stands beside.',
    NOT_AGREED: 'They have not.',
  },
)
export type JudgingState = keyof typeof JudgingState

/** Of measures in one room, and of indicators in another. */
export const JudgingStateFilter = enumFilter<JudgingState>('JudgingState', JudgingState)
export type JudgingStateFilter = Comparisons<JudgingState>

import { enumeration } from './enumeration.js'

/** Why a figure is there or is not. Closed: a missing figure is never zero, and a new reason is a breaking change. */
export const FigureState = enumeration(
  'FigureState',
  'Whether there is a figure, and if not, why. Only REPORTED and PROVISIONAL have one; a missing figure is never zero.',
  {
    REPORTED: 'It is known, and final as far as its source says.',
    PROVISIONAL: 'It is known, but its source says it may still change.',
    NOT_REPORTED: 'It should be known by now, but nobody has told us.',
    NOT_DUE: 'The date set for it has not come.',
    NOT_APPLICABLE: 'There is nothing to count here.',
    NOT_AGREED: 'The parties have not agreed that it shall be counted, or how.',
    SUPPRESSED: 'It is known but withheld, since it would show something about a single person or business.',
  },
)
export type FigureState = keyof typeof FigureState

/** Whether a figure in this state has a value beside it. In the other states it has none. */
export function hasValue(state: FigureState): boolean {
  return state === FigureState.REPORTED || state === FigureState.PROVISIONAL
}

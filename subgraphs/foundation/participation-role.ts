import type { Comparisons } from './comparison.js'
import { enumeration } from './enumeration.js'
import { enumFilter } from './filters.js'
import { withTerm } from './terms.js'

export const ParticipationRole = enumeration(
  'ParticipationRole',
  withTerm('rolle', 'What part a party has in a pilot, its agreement, or one objective.'),
  {
    MAIN_PARTY: 'Bound by the whole agreement. Norwegian: hovedpart.',
    COORDINATING_MAIN_PARTY: 'A main party that also acts for others. Norwegian: koordinerende hovedpart.',
    SPECIAL_ROLE: 'Given a mandate of its own without being a main party. Norwegian: særlig rolle.',
    NAMED_PARTNER: 'Named under an objective, and bound to work on it. Norwegian: samarbeidspart.',
    MAY_BE_INVITED: 'The text says that it may be invited in. Norwegian: kan inviteres.',
    INVITED: 'It has been invited in. Norwegian: invitert.',
    MENTIONED: 'Mentioned as taking part, where no source says how. Norwegian: omtalt.',
    EVALUATOR: 'Follows and judges the work from outside. Norwegian: evaluator.',
  },
)
export type ParticipationRole = keyof typeof ParticipationRole

/** Lists of every room that looks at who takes part are filtered by it. */
export const ParticipationRoleFilter = enumFilter<ParticipationRole>('ParticipationRole', ParticipationRole)
export type ParticipationRoleFilter = Comparisons<ParticipationRole>

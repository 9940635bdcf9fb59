import type { Comparisons } from '../../foundation/comparison.js'
import { enumFilter } from '../../foundation/filters.js'
import { ParticipationRole } from './entity.js'

export const ParticipationRoleFilter = enumFilter<ParticipationRole>('ParticipationRole', ParticipationRole)
export type ParticipationRoleFilter = Comparisons<ParticipationRole>

import type { LocalDate } from '../../foundation/dates.js'
import type { Approval } from '../approval/entity.js'
import type { Participation } from '../participation/entity.js'

type Role = Pick<Participation, 'role' | 'partyId' | 'validFrom' | 'validTo'>
type Decision = Pick<Approval, 'partyId' | 'state' | 'decidedOn' | 'reservationLiftedOn'>

/** Why an agreement is not known to be in force, for one main party. */
export type Obstacle = 'NOT_REPORTED' | 'PENDING' | 'REFUSED' | 'RESERVATION_OPEN'

export interface Standing {
  readonly status: 'IN_FORCE' | 'NOT_IN_FORCE' | 'NOT_KNOWN' | 'ENDED'
  /** The first day in force; null while it is not known that there will be one. */
  readonly inForceFrom: LocalDate | null
  /** What each main party still owes, or nobody has told, in the order of the parties. */
  readonly missing: readonly { readonly partyId: string; readonly obstacle: Obstacle }[]
}

/**
 * Where an agreement stands on a day.
 *
 * It is in force from the latest of the days on which its main parties approved it or lifted their reservations.
 * What is reported weighs more than what is not: one party that is known to hesitate settles that it is not in
 * force, whatever nobody has told about the others. Once its term is over it has ended, whether or not it ever was.
 *
 * Source: section 4 of the Smøla and Aure agreement; the others are read the same way.
 */
export function standing(
  roles: readonly Role[],
  decisions: readonly Decision[],
  endsOn: LocalDate | null,
  day: LocalDate,
): Standing {
  const mainParties = roles.filter((role) => isMainParty(role) && holds(role, day)).map(({ partyId }) => partyId!)
  const decisionOf = (partyId: string) => decisions.find((decision) => decision.partyId === partyId)
  const missing = mainParties.flatMap((partyId) => {
    const obstacle = obstacleOf(decisionOf(partyId))
    return obstacle ? [{ partyId, obstacle }] : []
  })
  const inForceFrom = missing.length > 0 ? null : latest(mainParties.map((partyId) => decisionOf(partyId)!))
  return { status: statusOf(inForceFrom, missing, endsOn, day), inForceFrom, missing }
}

/** Bound by the whole agreement, alone or on behalf of others too. */
export const isMainParty = ({ role }: Pick<Role, 'role'>): boolean =>
  role === 'MAIN_PARTY' || role === 'COORDINATING_MAIN_PARTY'

const holds = ({ validFrom, validTo }: Role, day: LocalDate): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day)

function obstacleOf(decision: Decision | undefined): Obstacle | null {
  switch (decision?.state) {
    case 'GRANTED':
      return null
    case 'GRANTED_WITH_RESERVATION':
      return decision.reservationLiftedOn ? null : 'RESERVATION_OPEN'
    case 'REFUSED':
    case 'PENDING':
      return decision.state
    default:
      return 'NOT_REPORTED'
  }
}

function statusOf(
  inForceFrom: LocalDate | null,
  missing: Standing['missing'],
  endsOn: LocalDate | null,
  day: LocalDate,
): Standing['status'] {
  if (endsOn && day > endsOn) return 'ENDED'
  if (inForceFrom) return day >= inForceFrom ? 'IN_FORCE' : 'NOT_IN_FORCE'
  return missing.some(({ obstacle }) => obstacle !== 'NOT_REPORTED') ? 'NOT_IN_FORCE' : 'NOT_KNOWN'
}

const latest = (decisions: readonly Decision[]): LocalDate | null =>
  decisions.reduce<LocalDate | null>((last, { decidedOn, reservationLiftedOn }) => {
    const day = reservationLiftedOn ?? decidedOn
    return last === null || (day !== null && day > last) ? day : last
  }, null)

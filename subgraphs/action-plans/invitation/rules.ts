import type { LocalDate } from '../../foundation/dates.js'
import type { Invitation, InvitationConsent } from './entity.js'

type Proposal = Pick<Invitation, 'proposedBy' | 'answer' | 'answeredOn'>
type Consent = Pick<InvitationConsent, 'partyId' | 'agreedOn'>

export interface InvitationStanding {
  readonly state: 'PROPOSED' | 'STANDING' | 'ACCEPTED' | 'DECLINED'
  /** The named partners that have not agreed, in the order they are given. */
  readonly missing: readonly string[]
}

/**
 * How far an invitation has come on a day.
 *
 * It is proposed until all named partners of the objective agree; the one that proposes it has agreed by that. Then it
 * stands, and the invited may answer. An answer that came before all had agreed counts from the day they have. Where no
 * named partner is on record nobody can be known to agree, and it stays proposed.
 */
export function invitationStanding(
  { proposedBy, answer, answeredOn }: Proposal,
  consents: readonly Consent[],
  partners: readonly string[],
  day: LocalDate,
): InvitationStanding {
  const agreed = new Set([
    proposedBy,
    ...consents.filter(({ agreedOn }) => agreedOn <= day).map(({ partyId }) => partyId),
  ])
  const missing = partners.filter((party) => !agreed.has(party))
  if (partners.length === 0 || missing.length > 0) return { state: 'PROPOSED', missing }
  const isAnswered = answer !== null && answeredOn !== null && answeredOn <= day
  return { state: isAnswered ? answer : 'STANDING', missing }
}

import type { LocalDate } from '../../foundation/dates.js'
import { DomainError } from '../../foundation/errors.js'
import type { PartyAct } from '../plan-version/rules.js'
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

/** Only named partners of an objective invite into it, and agree that others do. */
export const invitationActs = {
  proposeInvitation: { by: ['PARTNER'], task: 'ENDORSE' },
  consentToInvitation: { by: ['PARTNER'], task: 'ENDORSE' },
} as const satisfies Readonly<Record<string, PartyAct>>

/** An invitation that names nobody, or both a party and a kind of actor. */
export class InvitedUnfit extends DomainError {
  override readonly code = 'INVITED_UNFIT'

  constructor() {
    super(
      {
        nb: 'En invitasjon går til enten en part eller en type aktør. Oppgi det ene.',
        nn: 'Ein invitasjon går til anten ein part eller ein type aktør. Gje opp det eine.',
        en: 'An invitation goes to either a party or a kind of actor. Name one of them.',
      },
      { path: ['party'] },
    )
  }
}

/** An invitation is proposed to whom another one is open, or agreed to or answered once it is answered. */
export class InvitationSettled extends DomainError {
  override readonly code = 'INVITATION_SETTLED'

  constructor(invitation: string) {
    super(
      {
        nb: `Invitasjonen "${invitation}" er alt foreslått, samtykket til eller besvart. Les hvordan den står.`,
        nn: `Invitasjonen "${invitation}" er alt føreslegen, samtykt til eller svara på. Les korleis han står.`,
        en: `The invitation "${invitation}" has been proposed, agreed to or answered already. Read where it stands.`,
      },
      { values: { invitation } },
    )
  }
}

/** An invitation is answered before all named partners have agreed to it. */
export class InvitationNotStanding extends DomainError {
  override readonly code = 'INVITATION_NOT_STANDING'

  constructor(invitation: string, missing: readonly string[]) {
    const parties = missing.join(', ') || '-'
    super(
      {
        nb: `Invitasjonen "${invitation}" kan ikke besvares ennå: samtykke mangler fra ${parties}.`,
        nn: `Invitasjonen "${invitation}" kan ikkje svarast på enno: samtykke manglar frå ${parties}.`,
        en: `The invitation "${invitation}" cannot be answered yet: consent is missing from ${parties}.`,
      },
      { values: { invitation, missing: [...missing] } },
    )
  }
}

/** It is answered once: when all partners have agreed, and not before. */
export function refuseAnswer(id: string, { state, missing }: InvitationStanding): void {
  if (state === 'PROPOSED') throw new InvitationNotStanding(id, missing)
  if (state !== 'STANDING') throw new InvitationSettled(id)
}

import type { Actor } from '../../foundation/access/actor.js'
import { ActNotNow, ActNotYours, TaskMissing } from '../../foundation/acts/refusals.js'
import { DomainError } from '../../foundation/errors.js'

/** What a party wants to put on record that it did about an obligation. */
export interface NewFollowUp {
  readonly obligationId: string
  readonly partyId: string
}

/** A follow-up by a party that does not owe the obligation, neither itself nor through a group. */
export class NotADebtor extends DomainError {
  override readonly code = 'NOT_A_DEBTOR'

  constructor({ obligationId, partyId }: NewFollowUp, debtors: readonly string[]) {
    const owedBy = debtors.map((debtor) => `"${debtor}"`).join(', ')
    super(
      {
        nb: `"${partyId}" kan ikke føre oppfølging av forpliktelsen "${obligationId}", som påhviler ${owedBy || 'ingen'}. Bare den som er forpliktet, fører hva den har gjort; nevn andre i withWhom.`,
        nn: `"${partyId}" kan ikkje føre oppfølging av forpliktinga "${obligationId}", som kviler på ${owedBy || 'ingen'}. Berre den som er forplikta, fører kva han har gjort; nemn andre i withWhom.`,
        en: `"${partyId}" cannot record a follow-up of the obligation "${obligationId}", which is owed by ${owedBy || 'nobody'}. Only a debtor records what it did; name others in withWhom.`,
      },
      { values: { obligationId, partyId, debtors: [...debtors] } },
    )
  }
}

/**
 * A follow-up as it may be put on record: by a debtor of the obligation, named itself or through a group.
 *
 * Whoever writes one asks this first, with the debtors of that moment; the table refuses the rest whatever wrote. One
 * that ceases to be a debtor keeps what it has on record. What a debtor owed that was merged into another, that one owes.
 */
export function followedUp<Wanted extends NewFollowUp>(
  wanted: Wanted,
  debtors: readonly { readonly partyId: string }[],
  predecessors: readonly string[] = [],
): Wanted {
  if (debtors.some(({ partyId }) => partyId === wanted.partyId || predecessors.includes(partyId))) return wanted
  throw new NotADebtor(wanted, [...new Set(debtors.map(({ partyId }) => partyId))])
}

/** Where an agreement stands to those who follow it up. */
export type Phase = 'DRAFT' | 'PUBLISHED' | 'CLOSED'

/** What was promised is followed up once it is public, and until KDD closes the agreement. */
export function refuseOutsidePhase(act: string, agreement: string, phase: Phase): void {
  if (phase !== 'PUBLISHED') throw new ActNotNow(act, agreement, phase, ['PUBLISHED'])
}

/** For a debtor: an organisation does it by whoever it lets report. */
export function refuseWithoutReporting({ party, tasks }: Actor): void {
  if (!tasks.includes('REPORT')) throw new TaskMissing('REPORT', party)
}

/** A record is taken back by who made it, or who has its place since. */
export function refuseOthers(act: string, partyId: string, predecessors: readonly string[], { party }: Actor): void {
  if (partyId !== party && !predecessors.includes(partyId))
    throw new ActNotYours(act, party, { nb: `"${partyId}"`, nn: `"${partyId}"`, en: `"${partyId}"` })
}

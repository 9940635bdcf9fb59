import type { Part } from '../../foundation/access/standing.js'
import type { LocalDate } from '../../foundation/dates.js'
import { DomainError } from '../../foundation/errors.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { Disagreement } from './entity.js'

/** A disagreement with nobody, or of somebody with itself. */
export class NobodyToDisagreeWith extends DomainError {
  override readonly code = 'NOBODY_TO_DISAGREE_WITH'

  constructor(party: string) {
    super(
      {
        nb: `Oppgi hvem "${party}" er uenig med: minst én annen part i avtalen.`,
        nn: `Gje opp kven "${party}" er usamd med: minst éin annan part i avtala.`,
        en: `Say whom "${party}" disagrees with: one other party of the agreement at least.`,
      },
      { values: { party }, path: ['parties'] },
    )
  }
}

/** A disagreement is ended that has ended, or on a day before it was raised. */
export class DisagreementNotOpen extends DomainError {
  override readonly code = 'DISAGREEMENT_NOT_OPEN'

  constructor({ id, raisedOn, endedOn }: Pick<Disagreement, 'id' | 'raisedOn' | 'endedOn'>, day: LocalDate) {
    const until = endedOn ?? '-'
    super(
      {
        nb: `"${id}" gikk ikke ${day}: den ble reist ${raisedOn} og avsluttet ${until}. Rett datoen, eller før opp en ny uenighet.`,
        nn: `"${id}" gjekk ikkje ${day}: ho vart reist ${raisedOn} og avslutta ${until}. Rett datoen, eller før opp ei ny usemje.`,
        en: `"${id}" was not going on on ${day}: it was raised on ${raisedOn} and ended on ${until}. Correct the date, or record another disagreement.`,
      },
      { values: { id, raisedOn, endedOn, day }, path: ['endedOn'] },
    )
  }
}

/** A party of the agreement, with its parts. */
export interface PartsOfParty {
  readonly partyId: string
  readonly parts: readonly Part[]
}

/**
 * With whom somebody can disagree about an agreement: others who have a part in it and may see it.
 *
 * Whoever is named is told of the disagreement, and of a draft nobody is told but its main parties.
 */
export function refuseOthers(
  party: string,
  named: readonly string[],
  others: readonly PartsOfParty[],
  maySee: (parts: readonly Part[]) => boolean,
): void {
  if (named.length === 0 || named.includes(party)) throw new NobodyToDisagreeWith(party)
  for (const [place, key] of named.entries()) {
    const parts = others.find(({ partyId }) => partyId === key)?.parts ?? []
    if (parts.length === 0 || !maySee(parts)) throw new UnknownKey('party of the agreement', key, ['parties', place])
  }
}

/** Measures are kept in another room: what is known of them here is that their keys begin with that of their agreement. */
export function refuseForeignMeasures(agreement: string, measures: readonly string[]): void {
  for (const [place, key] of measures.entries())
    if (!key.startsWith(`${agreement}/m`)) throw new UnknownKey('measure of the agreement', key, ['measures', place])
}

/** Who is told of a disagreement: main parties of the agreement, who raised it, and whom it names. */
export const concerns = (
  { raisedById, partyIds }: Pick<Disagreement, 'raisedById' | 'partyIds'>,
  party: string,
  parts: readonly Part[],
): boolean =>
  raisedById === party ||
  partyIds.includes(party) ||
  parts.some(({ standing }) => standing !== 'PARTNER' && standing !== 'INVITED')

export function refuseUnlessOpen(disagreement: Pick<Disagreement, 'id' | 'raisedOn' | 'endedOn'>, day: LocalDate) {
  if (disagreement.endedOn !== null || day < disagreement.raisedOn) throw new DisagreementNotOpen(disagreement, day)
}

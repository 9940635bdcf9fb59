import { DomainError } from '../../foundation/errors.js'

/** An auditor's statement of a year in which nothing is booked as spent that is not audited already. */
export class NothingToAudit extends DomainError {
  override readonly code = 'NOTHING_TO_AUDIT'

  constructor(agreement: string, year: number) {
    super(
      {
        nb: `I regnskapet for "${agreement}" er det ikke ført noe for ${year} som ikke er revidert. Før regnskapet først.`,
        nn: `I rekneskapen for "${agreement}" er det ikkje ført noko for ${year} som ikkje er revidert. Før rekneskapen først.`,
        en: `The accounts of "${agreement}" hold nothing for ${year} that is not audited. Book the accounts first.`,
      },
      { values: { agreement, year }, path: ['year'] },
    )
  }
}

export function refuseNothing(agreement: string, year: number, entries: number): void {
  if (entries === 0) throw new NothingToAudit(agreement, year)
}

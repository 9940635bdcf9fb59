import { DomainError } from '../errors.js'

/** The share of a group in a whole that its groups overlap in: the shares would add up to more than all. */
export class ShareOfOverlapping extends DomainError {
  override readonly code = 'SHARE_OF_OVERLAPPING'

  constructor(dimensions: readonly string[]) {
    const given = dimensions.join(', ')
    super(
      {
        nb: `Det som telles kan ha flere verdier av ${given}, så gruppene overlapper og har ingen andel av helheten. Utelat shareOfTotal, eller grupper uten ${given}.`,
        nn: `Det som blir talt kan ha fleire verdiar av ${given}, så gruppene overlappar og har ingen del av heilskapen. Utelat shareOfTotal, eller grupper utan ${given}.`,
        en: `What is counted may have several values of ${given}, so the groups overlap and have no share of the whole. Leave out shareOfTotal, or group without ${given}.`,
      },
      { values: { dimensions } },
    )
  }
}

/** The part that a group is of the whole, from 0 to 1; null of nothing, and where either is not known. */
export function shareOfTotal(part: number | null, whole: number | null, overlapping: readonly string[]): number | null {
  if (overlapping.length > 0) throw new ShareOfOverlapping(overlapping)
  return part === null || whole === null || whole === 0 ? null : part / whole
}

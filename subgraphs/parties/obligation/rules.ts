import { DomainError } from '../../foundation/errors.js'

/** The share of a group in a whole that its groups overlap in: the shares would add up to more than all. */
export class ShareOfOverlapping extends DomainError {
  override readonly code = 'SHARE_OF_OVERLAPPING'

  constructor() {
    super({
      nb: 'En forpliktelse kan ha flere parter, så gruppene overlapper og har ingen andel av helheten. Utelat shareOfTotal, eller grupper uten DEBTOR.',
      nn: 'Ei forplikting kan ha fleire partar, så gruppene overlappar og har ingen del av heilskapen. Utelat shareOfTotal, eller grupper utan DEBTOR.',
      en: 'A statement may have several debtors, so the groups overlap and have no share of the whole. Leave out shareOfTotal, or group without DEBTOR.',
    })
  }
}

/** The part that a group is of the whole, from 0 to 1; null of nothing. */
export function shareOfTotal(count: number, whole: number, overlapping: boolean): number | null {
  if (overlapping) throw new ShareOfOverlapping()
  return whole === 0 ? null : count / whole
}

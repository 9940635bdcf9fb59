import { DomainError } from '../../foundation/errors.js'

/** An effort that ends before it begins. */
export class YearsReversed extends DomainError {
  override readonly code = 'YEARS_REVERSED'

  constructor(from: number, to: number) {
    super(
      {
        nb: `Innsatsen slutter i ${to}, før den begynner i ${from}. Rett ett av årene.`,
        nn: `Innsatsen sluttar i ${to}, før han byrjar i ${from}. Rett eitt av åra.`,
        en: `The effort ends in ${to}, before it begins in ${from}. Correct one of the years.`,
      },
      { values: { from, to }, path: ['toYear'] },
    )
  }
}

export function refuseReversed(from: number, to: number | null): void {
  if (to !== null && to < from) throw new YearsReversed(from, to)
}

import type { LocalDate } from '../../foundation/dates.js'
import { DomainError, type InputPath } from '../../foundation/errors.js'

/** A code is given to a municipality for days on which another has it. */
export class CodeInUse extends DomainError {
  override readonly code = 'CODE_IN_USE'

  constructor(code: string, municipality: string) {
    super(
      {
        nb: `Kommunenummeret "${code}" er det "${municipality}" som har på den tiden. Rett nummeret eller datoen, eller avslutt det som står der.`,
        nn: `Kommunenummeret "${code}" er det "${municipality}" som har på den tida. Rett nummeret eller datoen, eller avslutt det som står der.`,
        en: `The code "${code}" is that of "${municipality}" at that time. Correct the code or the day, or end what is there.`,
      },
      { values: { code, municipality }, path: ['code'] },
    )
  }
}

/** A municipality or a county, or a code of one, that would end before it began. */
export class ValidityUnfit extends DomainError {
  override readonly code = 'VALIDITY_UNFIT'

  constructor(code: string, from: LocalDate, to: LocalDate, path: InputPath) {
    super(
      {
        nb: `"${code}" gjelder fra ${from} og kan ikke slutte ${to}. Rett datoen.`,
        nn: `"${code}" gjeld frå ${from} og kan ikkje slutte ${to}. Rett datoen.`,
        en: `"${code}" is valid from ${from} and cannot end on ${to}. Correct the day.`,
      },
      { values: { code, from, to }, path },
    )
  }
}

export function refuseReversed(code: string, from: LocalDate | null, to: LocalDate, path: InputPath): void {
  if (from !== null && to < from) throw new ValidityUnfit(code, from, to, path)
}

/** A code that a municipality carries, and since when. */
export interface CodePeriod {
  readonly code: string
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
}

/** The code that a municipality has on a day: its key, where no other is on record for that day. */
export function codeOn(key: string, periods: readonly CodePeriod[], day: LocalDate): string {
  const held = periods.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day))
  return held?.code ?? key
}

import { DomainError } from '../../foundation/errors.js'
import { asKroner, inKroner, type Ore } from '../../foundation/money.js'

/** A vote of a year that has one on record. */
export class AppropriationRecorded extends DomainError {
  override readonly code = 'APPROPRIATION_RECORDED'

  constructor(year: number, appropriation: string) {
    super(
      {
        nb: `Bevilgningen for ${year} er registrert som "${appropriation}". Rett den i stedet, med begrunnelse ("correctAppropriation").`,
        nn: `Løyvinga for ${year} er registrert som "${appropriation}". Rett ho i staden, med grunngjeving ("correctAppropriation").`,
        en: `The appropriation for ${year} is on record as "${appropriation}". Correct it instead, with a reason ("correctAppropriation").`,
      },
      { values: { year, appropriation }, path: ['year'] },
    )
  }
}

/** A vote that is corrected to less than is granted of it. */
export class AppropriationBelowGranted extends DomainError {
  override readonly code = 'APPROPRIATION_BELOW_GRANTED'

  constructor(year: number, wanted: Ore, granted: Ore) {
    super(
      {
        nb: `Bevilgningen for ${year} kan ikke være ${inKroner(wanted)}: det er gitt tilskudd for ${inKroner(granted)}. Sett ned tilskudd først.`,
        nn: `Løyvinga for ${year} kan ikkje vere ${inKroner(wanted)}: det er gjeve tilskot for ${inKroner(granted)}. Set ned tilskot først.`,
        en: `The appropriation for ${year} cannot be ${inKroner(wanted)}: grants of ${inKroner(granted)} are given. Cut grants first.`,
      },
      { values: { year, wanted: asKroner(wanted), granted: asKroner(granted) }, path: ['amount'] },
    )
  }
}

/** Grants of a year are within its vote, also where the vote is put on record or corrected after them. */
export function refuseBelowGranted(year: number, wanted: Ore | null, granted: Ore): void {
  if (wanted !== null && wanted < granted) throw new AppropriationBelowGranted(year, wanted, granted)
}

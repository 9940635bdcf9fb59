import { ActNotNow } from '../../foundation/acts/refusals.js'
import type { LocalDate } from '../../foundation/dates.js'
import { DomainError } from '../../foundation/errors.js'

/** How far a key has come. */
export type KeyState = 'GOOD' | 'ENDED' | 'REVOKED'

export interface KeyPeriod {
  readonly endsOn: LocalDate
  readonly revokedOn: LocalDate | null
}

export function stateOf({ endsOn, revokedOn }: KeyPeriod, day: LocalDate): KeyState {
  if (revokedOn !== null) return 'REVOKED'
  return endsOn < day ? 'ENDED' : 'GOOD'
}

/** What is over cannot be revoked. */
export function refuseOverKey(prefix: string, period: KeyPeriod, day: LocalDate): void {
  const state = stateOf(period, day)
  if (state !== 'GOOD') throw new ActNotNow('revokeApiKey', prefix, state, ['GOOD'])
}

/** The last day of a key for which nobody has said one: the same day of the year after. */
export function yearAfter(day: LocalDate): LocalDate {
  const year = String(Number(day.slice(0, 4)) + 1)
  return `${year}${day.slice(4).replace('-02-29', '-02-28')}` as LocalDate
}

/** A key for nobody. */
export class KeyHolderNeeded extends DomainError {
  override readonly code = 'KEY_HOLDER_NEEDED'

  constructor() {
    super(
      {
        nb: 'Oppgi hvilket program eller hvilken organisasjon nøkkelen er til, med høyst 100 tegn.',
        nn: 'Oppgje kva program eller kva organisasjon nøkkelen er til, med høgst 100 teikn.',
        en: 'Say which program or organisation the key is for, in at most 100 characters.',
      },
      { path: ['holder'] },
    )
  }
}

export function refuseUnfitHolder(holder: string): void {
  if (holder.trim() === '' || holder.length > 100) throw new KeyHolderNeeded()
}

/** A key would end before it is issued. */
export class KeyOverAlready extends DomainError {
  override readonly code = 'KEY_OVER_ALREADY'

  constructor(endsOn: LocalDate, day: LocalDate) {
    super(
      {
        nb: `Nøkkelen ville slutte ${endsOn}, før den lages ${day}. Oppgi en senere dag.`,
        nn: `Nøkkelen ville slutte ${endsOn}, før han vert laga ${day}. Oppgje ein seinare dag.`,
        en: `The key would end on ${endsOn}, before it is made on ${day}. Give a later day.`,
      },
      { values: { endsOn, day }, path: ['endsOn'] },
    )
  }
}

export function refusePastEnd(endsOn: LocalDate, day: LocalDate): void {
  if (endsOn < day) throw new KeyOverAlready(endsOn, day)
}

/** A key is asked for where none can be made: nothing is set for it to be hashed under. */
export class KeysNotMade extends DomainError {
  override readonly code = 'KEYS_NOT_MADE'

  constructor() {
    super({
      nb: 'Her lages det ikke nøkler: innstillingen KEY_PEPPER mangler. Be dem som driver tjenesten om å sette den.',
      nn: 'Her vert det ikkje laga nøklar: innstillinga KEY_PEPPER manglar. Be dei som driv tenesta om å setje henne.',
      en: 'No keys are made here: the setting KEY_PEPPER is missing. Ask those who run the service to set it.',
    })
  }
}

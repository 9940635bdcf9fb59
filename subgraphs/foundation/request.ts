import type { Actor } from './access/actor.js'
import type { LocalDate } from './dates.js'

/** The languages a name or a message may be given in: bokmål, nynorsk, Northern, Southern Sámi, Kven, English. */
export type Language = 'nb' | 'nn' | 'se' | 'sma' | 'fkv' | 'en'

/**
 * What an answer is true of: a revision of the platform and a day in Europe/Oslo.
 *
 * `live` says that the tables are read as they stand; otherwise they are read as they were at `revision`.
 */
export interface Moment {
  readonly revision: number
  readonly day: LocalDate
  readonly live: boolean
  /**
   * Whether it is the moment that was asked for, by `asOf`. Left out, whoever reads the past asked for it: only what was
   * asked of the present, and had to be answered anew, reads the past unasked.
   */
  readonly asked?: boolean | undefined
}

/** The revision that a reader keeps to from page to page; null for one who reads the present as it goes on. */
export const keptTo = ({ revision, live, asked = !live }: Moment): number | null => (asked ? revision : null)

/** What every request carries from the gateway into a room, in process or over HTTP. */
export interface RequestContext {
  readonly requestId: string
  readonly moment: Moment
  readonly language: Language
  /** Who acts, or reads what is not public; null for anyone. */
  readonly actor: Actor | null
  /** Aborted when the client is gone, or when the time for this call is up. */
  readonly signal: AbortSignal
}

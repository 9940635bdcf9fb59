import { dayIn, type LocalDate } from '../../subgraphs/foundation/dates.js'
import type { Moment } from '../../subgraphs/foundation/request.js'

/** The newest revision: its number, and the instant it was made, in ISO 8601. */
export interface Head {
  readonly number: number
  readonly at: string
}

/** Where the gateway learns which revision is the newest. */
export interface Clock {
  /** The newest as it is asked for after this call: a client that has just written finds its own revision. */
  head(): Promise<Head>
}

/** What an answer says of the moment it is true of. */
export interface Revision extends Head {
  /** In Europe/Oslo. */
  readonly day: LocalDate
}

/** The revision that an answer begun now is true of. */
export function revisionAt({ number, at }: Head, now: number = Date.now()): Revision {
  return { number, at, day: osloDay(now) }
}

export function momentOf({ number, day }: Revision): Moment {
  return { revision: number, day, live: true }
}

const hourMs = 3_600_000
let hour = Number.NaN
let dayOfHour: LocalDate

/** The date in Norway. It changes on a full hour in UTC, summer and winter, so it is worked out once an hour. */
export function osloDay(now: number): LocalDate {
  const current = Math.floor(now / hourMs)
  if (current !== hour) {
    hour = current
    dayOfHour = dayIn('Europe/Oslo', new Date(now))
  }
  return dayOfHour
}

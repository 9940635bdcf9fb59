import { dayIn, type LocalDate } from '../../subgraphs/foundation/dates.js'
import type { Instant } from '../../subgraphs/foundation/instant.js'
import type { Moment } from '../../subgraphs/foundation/request.js'

/** A revision: its number, and the instant it was made, in ISO 8601. */
export interface Head {
  readonly number: number
  readonly at: string
}

/** Where the gateway learns which revision is the newest, and when the others were made. */
export interface Clock {
  /** The newest that anybody here has seen: an answer is pinned to it, and looked at again once it is there. */
  readonly lastSeen: Head
  /** The newest as it is asked for after this call: a client that has just written finds its own revision. */
  head(): Promise<Head>
  /** Null if there is none of that number. */
  revision(number: number): Promise<Head | null>
  /** The last one at or before an instant; null before the first. */
  revisionAt(instant: Instant): Promise<Head | null>
}

/** What an answer says of the moment it is true of. */
export interface Revision extends Head {
  /** In Europe/Oslo. */
  readonly day: LocalDate
}

/** The revision that an answer begun now is true of. Its day is never before the one on which the revision was made. */
export function revisionAt({ number, at }: Head, now: number = Date.now()): Revision {
  // The database may run a little ahead of us, and its midnight come first.
  return { number, at, day: osloDay(Math.max(now, Date.parse(at))) }
}

export function momentOf({ number, day }: Revision, way: Pick<Moment, 'live' | 'asked'> = { live: true }): Moment {
  return { revision: number, day, ...way }
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

/** The last instant of a day in Norway: where the clock stands an hour before Greenwich's, or in summer two. */
export function endOf(day: LocalDate): Instant {
  const inWinter = `${day}T22:59:59.999999Z`
  return (dayIn('Europe/Oslo', new Date(inWinter)) === day ? inWinter : `${day}T21:59:59.999999Z`) as Instant
}

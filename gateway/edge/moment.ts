import { dayIn, type LocalDate } from '../../subgraphs/foundation/dates.js'
import type { Moment } from '../../subgraphs/foundation/request.js'

/** The newest revision: its number, and the instant it was made, in ISO 8601. */
export interface Head {
  readonly number: number
  readonly at: string
}

/** Where the gateway learns which revision is the newest. */
export interface Clock {
  head(): Promise<Head>
}

/** What an answer says of the moment it is true of. */
export interface Revision extends Head {
  /** In Europe/Oslo. */
  readonly day: LocalDate
}

/**
 * One look at the clock for all who wait for it.
 *
 * A look that began before a request came may miss what the client itself has just written, so nobody joins one that is
 * under way: they wait for the next, together.
 */
export function shared(clock: Clock): Clock {
  let underWay: Promise<unknown> | undefined
  let next: Promise<Head> | undefined
  const look = (): Promise<Head> => {
    next = undefined
    const head = clock.head()
    underWay = head
    const done = () => {
      if (underWay === head) underWay = undefined
    }
    head.then(done, done)
    return head
  }
  return {
    head: () => {
      next ??= underWay ? underWay.then(look, look) : Promise.resolve().then(look)
      return next
    },
  }
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

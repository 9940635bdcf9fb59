import type { Logger } from 'pino'
import { dayIn } from '../../subgraphs/foundation/dates.js'
import type { Digest } from './digest.js'

/** From when until when letters are sent, by the clock in Norway: they lie there in the morning, and none comes at night. */
const firstHour = 7
const lastHour = 17

/** How often it is looked for what is left to be sent, in milliseconds. */
const usually = 600_000

/** How long a round that is under way is waited for, in milliseconds, when the process is told to stop. */
const patience = 5_000

export interface DailyOptions {
  readonly everyMs?: number
  readonly now?: () => Date
}

/** Sends the digest of each working day, as soon as its morning has come, and what has failed again in the hours after. */
export function startDailyDigest(
  digest: Pick<Digest, 'round'>,
  log: Logger,
  { everyMs = usually, now = () => new Date() }: DailyOptions = {},
): { stop(): Promise<void> } {
  const stopping = new AbortController()
  let underWay: Promise<unknown> | undefined
  const look = () => {
    if (underWay || !isTime(now())) return
    underWay = digest
      .round(stopping.signal)
      .catch((err) => log.error({ err }, 'a round of digests failed: the next one tries again'))
      .finally(() => {
        underWay = undefined
      })
  }
  const timer = setInterval(look, everyMs)
  look()
  return {
    stop: async () => {
      clearInterval(timer)
      stopping.abort()
      if (underWay) await Promise.race([underWay, new Promise((over) => setTimeout(over, patience).unref())])
    },
  }
}

/** Whether it is a day from Monday to Friday in Norway, in working hours. Public holidays are taken as other days. */
export function isTime(now: Date): boolean {
  const weekday = new Date(`${dayIn('Europe/Oslo', now)}T00:00:00Z`).getUTCDay()
  const hour = Number(hours.format(now))
  return weekday >= 1 && weekday <= 5 && hour >= firstHour && hour < lastHour
}

const hours = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', hour: '2-digit', hourCycle: 'h23' })

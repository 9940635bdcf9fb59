import type { IncomingHttpHeaders } from 'node:http'
import { type LocalDate, localDate } from '../../subgraphs/foundation/dates.js'
import { type Instant, instant } from '../../subgraphs/foundation/instant.js'
import type { Parameters } from './parameters.js'
import { AsOfContradicted, AsOfUnreadable } from './refusals.js'

/** The moment that is asked about: a revision by its number, an instant, or the end of a day in Norway. */
export type AsOf =
  | { readonly kind: 'revision'; readonly number: number }
  | { readonly kind: 'instant'; readonly instant: Instant }
  | { readonly kind: 'day'; readonly day: LocalDate }

/** What a request says of it, in any of the three places that it may be said in; null where it asks about the present. */
export function asOfIn(
  headers: IncomingHttpHeaders,
  search: string,
  extensions: Parameters['extensions'],
): AsOf | null {
  const given: unknown[] = search.includes('asOf') ? new URLSearchParams(search).getAll('asOf') : []
  const { 'x-as-of': header } = headers
  if (header !== undefined) given.push(header)
  if (extensions.asOf !== undefined && extensions.asOf !== null) given.push(extensions.asOf)
  if (given.length === 0) return null
  const [first, ...others] = given.map(asOf)
  for (const other of others)
    if (written(other) !== written(first!)) throw new AsOfContradicted(written(first!), written(other))
  return first!
}

/** The same for every way of writing it. */
export function written(asOf: AsOf): string {
  switch (asOf.kind) {
    case 'revision':
      return String(asOf.number)
    case 'instant':
      return asOf.instant
    case 'day':
      return asOf.day
  }
}

/** Digits alone are a revision: a year has to be written as a day. */
function asOf(given: unknown): AsOf {
  const text = typeof given === 'number' ? String(given) : given
  if (typeof text !== 'string') throw new AsOfUnreadable(given)
  try {
    if (/^\d+$/.test(text)) return { kind: 'revision', number: revisionNumber(text) }
    if (text.length === '2026-03-01'.length) return { kind: 'day', day: localDate(text) }
    return { kind: 'instant', instant: instant(text) }
  } catch {
    throw new AsOfUnreadable(given)
  }
}

function revisionNumber(digits: string): number {
  const number = Number(digits)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${digits} is more than there will ever be.`)
  return number
}

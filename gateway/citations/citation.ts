import type { LocalDate } from '../../subgraphs/foundation/dates.js'
import type { Instant } from '../../subgraphs/foundation/instant.js'
import type { Language } from '../../subgraphs/foundation/request.js'
import type { Revision } from '../edge/moment.js'
import { canonical, sha256Of } from './canonical.js'

/** What a citation is made of: what was asked, of which moment, and what anyone is answered. The same content has the same id. */
export interface Cited {
  /** In its normal form: one operation with its fragments, without cursors. */
  readonly operation: string
  /** Canonical JSON. */
  readonly variables: string
  /** The one names are looked for in first. */
  readonly language: Language
  readonly revision: number
  readonly day: LocalDate
  /** SHA-256 of the answer's data in canonical JSON, in lower-case hexadecimal. */
  readonly sha256: string
}

/** An answer that somebody has cited, for good. The answer itself is not kept: it is given anew, and has to have the same hash. */
export interface Citation extends Omit<Cited, 'revision' | 'day'> {
  /** Short, permanent, and never another's. */
  readonly id: string
  /** As the answer was given: a revision that changed something public, and the day it is read on. */
  readonly revision: Revision
  /** The length of the canonical answer. */
  readonly bytes: number
  /** Whether it is about the demonstration, whose figures are made up. */
  readonly isSynthetic: boolean
  /** Which contract was served when it was cited. */
  readonly schemaVersion: string
  /** By which rules texts were put in order then. */
  readonly collationVersion: string
  /** The newest revision when it was cited: what was redacted since has a later one. */
  readonly citedAfter: number
  readonly citedAt: Instant
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** All that an id may be made of: SHA-256 of what is cited, in Crockford's base 32. The id is as much of its beginning as nobody else has. */
export function codeOf({ operation, variables, language, revision, day, sha256 }: Cited): string {
  return base32(sha256Of(canonical({ operation, variables, language, revision, day, sha256 })))
}

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

/** An id as somebody has copied it: letters of either case, and those that are taken for digits. Null where it can be none. */
export function idIn(text: string): string | null {
  const id = text.toLowerCase().replace(/o/g, '0').replace(/[il]/g, '1')
  return /^[0-9a-hjkmnp-tv-z]{10,52}$/.test(id) ? id : null
}

/** Which contract is served: the beginning of the SHA-256 of `/schema.graphql`. */
export const versionOf = (sdl: string): string => sha256Of(sdl).toString('hex').slice(0, 12)

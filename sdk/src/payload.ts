import { HttpError, MalformedAnswerError } from './errors.js'
import type { Reply } from './transport.js'

/** A body of GraphQL over HTTP, as parsed. */
export interface Payload {
  readonly data?: unknown
  readonly errors?: readonly unknown[]
  readonly extensions?: { readonly [name: string]: unknown }
}

/** The statuses after which the same request may well succeed. */
const passing: readonly number[] = [408, 425, 429, 500, 502, 503, 504]

export const isPassing = (status: number): boolean => passing.includes(status)

/** What a reply holds. A refusal in the words of GraphQL is an answer too, unless trying again may give a better one. */
export function payload({ status, retryAfterMs, text }: Reply): Payload {
  const held = isPassing(status) ? undefined : payloadIn(text)
  if (held) return held
  if (status < 200 || status >= 300) throw new HttpError(status, retryAfterMs, text)
  throw new MalformedAnswerError(text)
}

/** What a reply to `/cite` holds: a citation, or why there is none. */
export function citedIn(reply: Reply): Payload {
  const { status, text } = reply
  const data = status >= 200 && status < 300 ? parsed(text) : undefined
  return typeof data === 'object' && data !== null ? { data } : payload(reply)
}

/** The GraphQL answer in a body, if there is one. */
export function payloadIn(text: string): Payload | undefined {
  const read = parsed(text)
  if (typeof read !== 'object' || read === null) return undefined
  if (!('data' in read) && !('errors' in read && Array.isArray(read.errors))) return undefined
  return read as Payload
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

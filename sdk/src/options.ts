import { OptionError, type SdkError } from './errors.js'
import type { Language } from './generated/model.js'

/** How one call is made. What is left out is as the client was set up. */
export interface Call {
  /** Aborts the call: it ends with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** For one attempt. 10 000 unless set. */
  readonly timeoutMs?: number | undefined
  /** For the whole call, with retries and the waits between them. 30 000 unless set. */
  readonly deadlineMs?: number | undefined
  /** How often an attempt that failed on the way is made again. 3 unless set. */
  readonly retries?: number | undefined
  /** The language of names and of error messages; several, the most wanted first. The platform's own choice unless set. */
  readonly language?: Language | readonly Language[] | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/**
 * A moment: a revision by its number, the end of a day in Norway (`'2026-03-01'`), or an instant, as a `Date` or as text with
 * its offset from UTC (`'2026-03-01T12:00:00+01:00'`).
 */
export type AsOf = number | string | Date

/** How a client is set up. */
export interface Options extends Omit<Call, 'signal' | 'headers'> {
  /** Where the platform stands, without `/graphql`: `http://127.0.0.1:4000`. */
  readonly url: string
  /** The moment that everything is asked about; the present unless set. `client.asOf(…)` sets it for another client. */
  readonly asOf?: AsOf | undefined
  /** Who asks, for the platform's log: the name and version of your program. */
  readonly client?: { readonly name: string; readonly version: string } | undefined
  /** Sent with every call; a function is asked before each attempt, so that a token can be renewed. */
  readonly headers?:
    | Readonly<Record<string, string>>
    | (() => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>)
    | undefined
  /** A `fetch` of your own: a proxy, a test, a runtime without one. */
  readonly fetch?: Fetch | undefined
  /** Told of what goes over the wire, for logs and traces. */
  readonly on?: Hooks | undefined
}

/** As much of `fetch` as is used. */
export type Fetch = (
  url: string,
  request: {
    readonly method: 'POST'
    readonly headers: Record<string, string>
    readonly body: string
    readonly signal: AbortSignal
  },
) => Promise<{
  readonly status: number
  readonly headers: { get(name: string): string | null }
  text(): Promise<string>
}>

export interface Attempt {
  /** The name of the question. */
  readonly question: string
  /** 1 for the first. */
  readonly attempt: number
}

export interface Hooks {
  readonly request?: (event: Attempt) => void
  readonly response?: (
    event: Attempt & { readonly status: number; readonly ms: number; readonly requestId: string | null },
  ) => void
  readonly retry?: (event: Attempt & { readonly waitMs: number; readonly because: SdkError }) => void
}

/** The address of the graph, or of another path. */
export function endpoint(url: string, path = '/graphql'): string {
  if (!/^https?:\/\//.test(url)) throw new OptionError(`"${url}" is no address: give it as "http://127.0.0.1:4000".`)
  const base = url.replace(/\/+$/, '')
  if (base.endsWith('/graphql')) throw new OptionError(`Leave "/graphql" out of "${url}": the client adds it itself.`)
  return `${base}${path}`
}

/** A moment as the platform reads it. */
export function written(moment: AsOf): number | string {
  if (!(moment instanceof Date)) return moment
  if (Number.isNaN(moment.getTime())) throw new OptionError('asOf is a Date that is no date.')
  return moment.toISOString()
}

/** A setting that counts something; refuses what cannot be a count. */
export function wholeNumber(name: string, value: number, least: number): number {
  if (!(Number.isSafeInteger(value) && value >= least))
    throw new OptionError(`${name} is ${value}; it is a whole number, at least ${least}.`)
  return value
}

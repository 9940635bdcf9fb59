import { decode } from './decode.js'
import { AnswerError, DecodeError, NotFoundError } from './errors.js'
import { type GraphError, graphError } from './graph-error.js'
import type { Payload } from './payload.js'
import type { Question } from './question.js'
import type { LocalDate, Open } from './scalars.js'

/** The state of the platform that an answer is true of. */
export interface Revision {
  readonly number: number
  /** When that revision was made. */
  readonly at: Date
  /** The day it is read on, in Norway. */
  readonly day: LocalDate
}

/** What a question costs, and what its answer cost. */
export interface Cost {
  /** In fields of the fullest answer it could have. */
  readonly requested: number
  /** What the answer really took; left out where nothing was asked, or the platform did not say. */
  readonly actual?: {
    /** How many answers of the platform's parts it is made of. */
    readonly roomCalls: number
    /** How many different SQL statements; null where one of those parts did not say. */
    readonly statements: number | null
  }
  /** How each total was made: from cells summed up beforehand, or from the entries themselves. */
  readonly totals?: readonly { readonly field: string; readonly from: Open<'CELLS' | 'ENTRIES'> }[]
}

/** What came, what did not and why, and what it is true of. */
export class Answer<Data> {
  constructor(
    /** The name of the question. */
    readonly question: string,
    /** What came, even where some of it is missing; null where nothing came or nothing was found. */
    readonly data: Data | null,
    /** Why something is missing; empty where nothing is. */
    readonly errors: readonly GraphError[],
    /** Null where the platform did not say. */
    readonly revision: Revision | null,
    /** Null where the platform did not say. */
    readonly cost: Cost | null,
  ) {}

  /** The whole of what was asked for: throws an `AnswerError` if something is missing, a `NotFoundError` if there is no such thing. */
  orThrow(): NonNullable<Data> {
    if (this.errors.length > 0) throw new AnswerError(this.question, this.errors, this.data)
    if (this.data === null || this.data === undefined) throw new NotFoundError(this.question)
    return this.data
  }
}

export function answer<Data, Variables>(
  { name, at, decoding }: Question<Data, Variables>,
  payload: Payload,
): Answer<Data> {
  const errors = (payload.errors ?? []).map((error) => graphError(error, at))
  const data =
    at.reduce((held, step) => (held as Record<string, unknown> | null | undefined)?.[step], payload.data) ?? null
  if (decoding) decode(data, decoding)
  const said = payload.extensions as { revision?: unknown; cost?: Cost } | undefined
  return new Answer<Data>(name, data as Data | null, errors, revision(said?.revision), said?.cost ?? null)
}

function revision(given: unknown): Revision | null {
  if (given === null || given === undefined) return null
  const held = { revision: given }
  decode(held, { revision: { at: 't', day: 'd' } })
  const { number, at, day } = held.revision as Revision
  if (!Number.isSafeInteger(number)) throw new DecodeError(['revision', 'number'], number, 'a whole number')
  return { number, at, day }
}

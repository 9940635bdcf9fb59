import { decode } from './decode.js'
import { AnswerError, DecodeError, NotFoundError, OptionError } from './errors.js'
import { type GraphError, graphError } from './graph-error.js'
import type { Call } from './options.js'
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

/** A permanent public reference to one answer. Whoever follows it is given the same answer again, or told what has moved. */
export interface Citation {
  /** Short, permanent, and never another's. */
  readonly id: string
  /** Where anyone finds it: as a page, and as JSON, CSV, BibTeX and RIS by `.json`, `.csv`, `.bib` and `.ris`. */
  readonly url: string
  /** SHA-256 of the answer's data in canonical JSON (RFC 8785), in hexadecimal. */
  readonly sha256: string
  /** To be printed beside the figures, in the language of the answer. */
  readonly text: string
}

/** Cites what was asked, at a moment. */
export type Citing = (at: Revision, call?: Call) => Promise<Citation>

/** What came, what did not and why, and what it is true of. */
export class Answer<Data> {
  readonly #citing: Citing | undefined

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
    /** How it is cited, or the answer that this one was made of. */
    citing?: Citing | Answer<unknown>,
  ) {
    this.#citing = citing instanceof Answer ? citing.#citing : citing
  }

  /** The whole of what was asked for: throws an `AnswerError` if something is missing, a `NotFoundError` if there is no such thing. */
  orThrow(): NonNullable<Data> {
    if (this.errors.length > 0) throw new AnswerError(this.question, this.errors, this.data)
    if (this.data === null || this.data === undefined) throw new NotFoundError(this.question)
    return this.data
  }

  /**
   * Cites it: a short permanent address under which anyone gets what anyone is answered to this question, of this moment. The
   * same answer always has the same one. An answer that holds more, since you are signed in, is cited without that.
   *
   * Throws an `AnswerError` if something is missing, and an `OptionError` for what is no answer to a question.
   */
  async cite(call?: Call): Promise<Citation> {
    if (this.errors.length > 0) throw new AnswerError(this.question, this.errors, this.data)
    if (!this.#citing || !this.revision)
      throw new OptionError(`${this.question} answers of no moment: it cannot be cited.`)
    return this.#citing(this.revision, call)
  }
}

export function answer<Data, Variables>(
  { name, at, decoding }: Question<Data, Variables>,
  payload: Payload,
  citing?: Citing,
): Answer<Data> {
  const errors = (payload.errors ?? []).map((error) => graphError(error, at))
  const data =
    at.reduce((held, step) => (held as Record<string, unknown> | null | undefined)?.[step], payload.data) ?? null
  if (decoding) decode(data, decoding)
  const said = payload.extensions as { revision?: unknown; cost?: Cost } | undefined
  return new Answer<Data>(name, data as Data | null, errors, revision(said?.revision), said?.cost ?? null, citing)
}

function revision(given: unknown): Revision | null {
  if (given === null || given === undefined) return null
  const held = { revision: given }
  decode(held, { revision: { at: 't', day: 'd' } })
  const { number, at, day } = held.revision as Revision
  if (!Number.isSafeInteger(number)) throw new DecodeError(['revision', 'number'], number, 'a whole number')
  return { number, at, day }
}

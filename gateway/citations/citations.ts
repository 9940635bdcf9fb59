import { GraphQLError, type GraphQLSchema, parse } from 'graphql'
import type { Logger } from 'pino'
import { DomainError } from '../../subgraphs/foundation/errors.js'
import type { Language } from '../../subgraphs/foundation/request.js'
import type { AsOf } from '../edge/as-of.js'
import { DocumentRefused, type Question } from '../edge/documents.js'
import type { Variables } from '../edge/engine.js'
import type { Pinning } from '../edge/pinning.js'
import { RequestTimeout } from '../engine/faults.js'
import { canonical, sha256Of } from './canonical.js'
import { type Citation, codeOf, idIn, versionOf } from './citation.js'
import { momentToCite } from './moment.js'
import { goesOnFrom, goneFrom, knownOf, normalForm } from './operation.js'
import { refusePersonalIn } from './personal.js'
import type { PublicAnswer, PublicAnswers, Waiting } from './public-answers.js'
import { Rate } from './rate.js'
import {
  AnswerNotWhole,
  CitationNotAnswered,
  CitationUnknown,
  LaterPageNotCited,
  OnlyAnswersCited,
  TooManyCitations,
  TooMuchToCite,
} from './refusals.js'
import type { Cause, Standing } from './standing.js'
import type { CitationRate, CitationStore } from './store.js'

/** The most that a citation may hold, and how many new ones there may be. */
export interface CitationLimits extends CitationRate {
  readonly operation: number
  readonly variables: number
  /** Of the canonical answer. */
  readonly answer: number
  /** New citations from one address. */
  readonly perMinuteAndAddress: number
}

export const citationLimits: CitationLimits = {
  operation: 20_000,
  variables: 10_000,
  answer: 2_000_000,
  perMinuteAndAddress: 30,
  perMinute: 100,
  perDay: 5_000,
}

/** An answer that somebody asks to cite. */
export interface ToCite {
  readonly question: Question<unknown>
  readonly variables: Variables
  readonly language: Language
  readonly asOf: AsOf | null
  /** As the answer said it in `extensions.revision`; undefined where it is not said. */
  readonly revision: unknown
  /** Where it comes from. */
  readonly address: string
}

export interface CitationsOptions<Prepared> {
  readonly store: CitationStore
  readonly answers: PublicAnswers<Prepared>
  readonly pinning: Pinning
  readonly schema: GraphQLSchema
  /** The contract that is served, as text. */
  readonly sdl: string
  readonly log: Logger
  readonly limits?: CitationLimits
}

/** Cites answers, and gives them again. */
export class Citations<Prepared> {
  readonly #of: CitationsOptions<Prepared>
  readonly #limits: CitationLimits
  readonly #rate: Rate
  /** Of the contract that is served now. */
  readonly schemaVersion: string

  constructor(options: CitationsOptions<Prepared>) {
    this.#of = options
    this.#limits = options.limits ?? citationLimits
    this.#rate = new Rate(this.#limits.perMinuteAndAddress)
    this.schemaVersion = versionOf(options.sdl)
  }

  /** The citation of what anyone is answered. The same answer is cited once, whoever asks, and however often. */
  async cite(asked: ToCite, waiting: Waiting): Promise<{ readonly citation: Citation; readonly isNew: boolean }> {
    const { store, answers, pinning, schema } = this.#of
    const { question, language } = asked
    if (question.kind !== 'query') throw new OnlyAnswersCited(question.kind)
    const operation = normalForm(question.document, question.name, schema)
    const document = parse(operation)
    const known = knownOf(document, asked.variables)
    const variables = canonical(known)
    this.#hold('operation', operation)
    this.#hold('variables', variables)
    refusePersonalIn(document, known)
    const later = goesOnFrom(document, known)
    if (later !== null) throw new LaterPageNotCited(later)

    const revision = await momentToCite(asked, pinning, store)
    const { answer, errors, world } = await answers.ask({ operation, variables: known, language, revision }, waiting)
    if (answer === null) throw new AnswerNotWhole(codesOf(errors))
    this.#hold('answer', answer.canonical)

    const sha256 = sha256Of(answer.canonical).toString('hex')
    const cited = { operation, variables, language, revision: revision.number, day: revision.day, sha256 }
    const code = codeOf(cited)
    const found = await store.withCode(code)
    if (found) return { citation: found, isNew: false }
    const seconds = this.#rate.take(asked.address)
    if (seconds > 0) throw new TooManyCitations(seconds)
    const citation = await store.add(
      {
        ...cited,
        ...{ code, bytes: Buffer.byteLength(answer.canonical), schemaVersion: this.schemaVersion },
        isSynthetic: world === 'DEMO' || holdsSynthetic(answer.canonical),
      },
      this.#limits,
    )
    if (!citation) throw new TooManyCitations(60)
    this.#of.log.info({ citation: citation.id, revision: revision.number, requestId: waiting.requestId }, 'cited')
    return { citation, isNew: true }
  }

  /** By its id, as somebody has copied it. */
  async find(text: string): Promise<Citation> {
    const id = idIn(text)
    const found = id === null ? null : await this.#of.store.withId(id)
    if (!found) throw new CitationUnknown(text)
    return found
  }

  /** Asks anew what was cited: the same bytes, or why they are not. */
  async standing(citation: Citation, waiting: Waiting): Promise<Standing> {
    const { operation, language, revision } = citation
    const variables = JSON.parse(citation.variables) as Variables
    let again: PublicAnswer
    try {
      again = await this.#of.answers.ask({ operation, variables, language, revision }, waiting)
    } catch (error) {
      const refusals = refusalsIn(error)
      if (!refusals) throw error
      return { state: 'MOVED', causes: await this.#causes(citation, refusals) }
    }
    const { answer, errors, isAsked } = again
    if (!isAsked) {
      const refusals = errors.map(({ message }) => message)
      return { state: 'MOVED', causes: await this.#causes(citation, refusals) }
    }
    if (errors.length > 0) throw new CitationNotAnswered(citation.id, codesOf(errors))
    if (answer !== null && sha256Of(answer.canonical).toString('hex') === citation.sha256)
      return { state: 'UNCHANGED', answer }
    return { state: 'MOVED', causes: await this.#causes(citation, []) }
  }

  /** All that has changed since, and may be why. */
  async #causes(citation: Citation, refusals: readonly string[]): Promise<Cause[]> {
    const { store, schema, log } = this.#of
    const [redactions, collation] = await Promise.all([
      store.redactionsSince(citation.citedAfter),
      store.collationVersion(),
    ])
    const { schemaVersion: was } = citation
    const causes: Cause[] = []
    if (was !== this.schemaVersion || refusals.length > 0) {
      const gone = goneFrom(schema, citation.operation)
      causes.push({ cause: 'SCHEMA', was, is: this.schemaVersion, gone, refusals })
    }
    if (redactions.length > 0) causes.push({ cause: 'REDACTION', redactions })
    if (collation !== citation.collationVersion)
      causes.push({ cause: 'COLLATION', was: citation.collationVersion, is: collation })
    if (causes.length > 0) return causes
    log.error({ citation: citation.id }, 'a cited answer is not what it was, and nothing is known that explains it')
    return [{ cause: 'UNEXPLAINED' }]
  }

  #hold(what: 'operation' | 'variables' | 'answer', text: string): void {
    const limit = this.#limits[what]
    if (text.length > limit) throw new TooMuchToCite(what, text.length, limit)
  }
}

/** What is made up says so, in its key or beside it. */
const holdsSynthetic = (answer: string): boolean => /"SYNTHETIC"|"demo-/.test(answer)

const codesOf = (errors: readonly { readonly extensions?: { readonly code?: unknown } }[]): string[] =>
  errors.map(({ extensions }) => String(extensions?.code))

/** Why an operation is not taken as it is; undefined where that is not what went wrong. */
function refusalsIn(error: unknown): string[] | undefined {
  if (error instanceof DocumentRefused) return error.errors.map(({ message }) => message)
  if (error instanceof RequestTimeout) return undefined
  if (error instanceof GraphQLError || error instanceof DomainError) return [error.message]
  return undefined
}

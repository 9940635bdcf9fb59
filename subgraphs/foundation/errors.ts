import { GraphQLError } from 'graphql'
import type { Language, RequestContext } from './request.js'

/** One sentence in each language the platform speaks to people in. It quotes the values and says the way out. */
export interface Sentences {
  readonly nb: string
  readonly nn: string
  readonly en: string
}

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue | undefined }

/** Where in the input the trouble is: `['where', 'county', 'in', 0]`. */
export type InputPath = readonly (string | number)[]

export interface ErrorDetails {
  /** What the sentence quotes, for programs. */
  readonly values?: Readonly<Record<string, JsonValue>>
  readonly path?: InputPath
}

/**
 * What went wrong in the world's own terms, and the only kind of error a client sees in full.
 *
 * A subclass is named for what went wrong, states a code that never changes, and gives the sentence in three languages.
 * Its docstring says when it happens: `docs/errors.md` is made from it.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string
  readonly sentences: Sentences
  readonly values: Readonly<Record<string, JsonValue>>
  /** Not named `path`: graphql takes any error with one for an error that already has its place in the answer. */
  readonly inputPath: InputPath | undefined

  constructor(sentences: Sentences, details: ErrorDetails = {}) {
    super(sentences.en)
    this.name = new.target.name
    this.sentences = sentences
    this.values = details.values ?? {}
    this.inputPath = details.path
  }

  sentence(language: Language): string {
    return sentenceIn(language, this.sentences)
  }
}

/** The sentence for a reader of this language. Sámi and Kven readers get bokmål: a wrong machine translation helps nobody. */
export function sentenceIn(language: Language, sentences: Sentences): string {
  return language === 'en' || language === 'nn' ? sentences[language] : sentences.nb
}

/** Something failed on our side. The log holds the reason under the same request id. */
export class Internal extends DomainError {
  override readonly code = 'INTERNAL'

  constructor(requestId: string) {
    super(
      {
        nb: `Noe gikk galt hos oss. Prøv igjen; hjelper det ikke, oppgi forespørselen "${requestId}" til dem som driver tjenesten.`,
        nn: `Noko gjekk gale hos oss. Prøv på nytt; hjelper det ikkje, gje opp førespurnaden "${requestId}" til dei som driv tenesta.`,
        en: `Something went wrong on our side. Try again; if that does not help, give the request "${requestId}" to those who run the service.`,
      },
      { values: { requestId } },
    )
  }
}

/** Told of every error that is masked, with the request it happened in. */
export type Report = (error: unknown, requestId: string) => void

/**
 * The error as a client may see it.
 *
 * A `DomainError` is given in full, in the reader's language. What graphql itself refuses (syntax, validation, a variable
 * of the wrong type) speaks of the client's own question and passes. All else is masked and reported.
 */
export function toGraphQLError(
  error: unknown,
  { language, requestId }: Pick<RequestContext, 'language' | 'requestId'>,
  report: Report,
): GraphQLError {
  const cause = causeOf(error)
  if (cause instanceof DomainError) return inFull(cause, error, language)
  if (cause instanceof GraphQLError && error instanceof GraphQLError) {
    return located(error.message, error, { code: 'BAD_REQUEST', ...cause.extensions })
  }
  report(cause, requestId)
  return inFull(new Internal(requestId), error, language)
}

/** The error that was thrown, out of what graphql wrapped around it on the way. */
function causeOf(error: unknown): unknown {
  let cause = error
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  return cause
}

function inFull(cause: DomainError, error: unknown, language: Language): GraphQLError {
  const path = cause.inputPath ?? variablePath(error)
  return located(cause.sentence(language), error, {
    code: cause.code,
    values: cause.values,
    ...(path && { path }),
  })
}

function located(message: string, error: unknown, extensions: Record<string, unknown>): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions })
  const { nodes, source, positions, path } = error
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions,
  })
}

/** graphql says where in a variable the bad value is, but only within its sentence: `got invalid value 1.234 at "where.amount[0]"; …`. */
function variablePath(error: unknown): InputPath | undefined {
  if (!(error instanceof GraphQLError)) return undefined
  const [, variable, within] =
    /^Variable "\$(\w+)" got invalid value .*?(?: at "\w+((?:\.\w+|\[\d+\])+)")?; /s.exec(error.message) ?? []
  if (variable === undefined) return undefined
  const steps = within?.match(/\w+/g) ?? []
  return [variable, ...steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step))]
}

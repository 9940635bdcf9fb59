import type { Path } from './decode.js'
import type { GraphError } from './graph-error.js'

/** Anything the SDK throws by itself. What is thrown after your own signal is aborted is the signal's reason. */
export abstract class SdkError extends Error {
  abstract readonly code: string
}

/** The platform could not be reached, or the connection broke. */
export class NetworkError extends SdkError {
  override readonly name = 'NetworkError'
  readonly code = 'NETWORK'

  constructor(url: string, cause: unknown) {
    super(`${url} could not be reached: ${cause instanceof Error ? causes(cause) : String(cause)}`, { cause })
  }
}

/** Nothing came within the time given, for one attempt (`timeoutMs`) or for the whole call (`deadlineMs`). */
export class TimeoutError extends SdkError {
  override readonly name = 'TimeoutError'
  readonly code = 'TIMEOUT'

  constructor(readonly ms: number) {
    super(`No answer within ${ms} ms.`)
  }
}

/** The platform, or something in front of it, answered with a status instead of an answer. */
export class HttpError extends SdkError {
  override readonly name = 'HttpError'
  readonly code = 'HTTP'

  constructor(
    readonly status: number,
    /** How long the server asks to be left alone, if it says. */
    readonly retryAfterMs: number | null,
    readonly body: string,
  ) {
    super(`The answer was HTTP ${status}: ${body.slice(0, 200)}`)
  }
}

/** What came is no GraphQL answer: cut off on the way, or somebody else's page. */
export class MalformedAnswerError extends SdkError {
  override readonly name = 'MalformedAnswerError'
  readonly code = 'MALFORMED_ANSWER'

  constructor(body: string) {
    super(`The answer is not GraphQL over HTTP: ${body.slice(0, 200)}`)
  }
}

/** A value that is not what the graph promises: a day that no calendar has, an amount with three decimals. */
export class DecodeError extends SdkError {
  override readonly name = 'DecodeError'
  readonly code = 'DECODE'

  constructor(
    /** From the answer's `data`. */
    readonly path: Path,
    readonly value: unknown,
    wanted: string,
  ) {
    super(`${path.join('.') || 'data'} is ${JSON.stringify(value)}; it should be ${wanted}.`)
  }
}

/** The next page would start where this one did: following it would never end. */
export class CursorStuckError extends SdkError {
  override readonly name = 'CursorStuckError'
  readonly code = 'CURSOR_STUCK'

  constructor(
    readonly question: string,
    readonly cursor: string | null,
  ) {
    super(`${question} says that there are more pages, but gives the cursor ${JSON.stringify(cursor)} again.`)
  }
}

/** There is nothing by the key asked for. Thrown by `orThrow` alone: otherwise `data` is null. */
export class NotFoundError extends SdkError {
  override readonly name = 'NotFoundError'
  readonly code = 'NOT_FOUND'

  constructor(readonly question: string) {
    super(`${question} found nothing.`)
  }
}

/** The answer came with errors. Thrown by `orThrow`, and while nodes are iterated; it holds what did come. */
export class AnswerError extends SdkError {
  override readonly name = 'AnswerError'
  readonly code = 'ANSWER'

  constructor(
    readonly question: string,
    readonly errors: readonly GraphError[],
    /** What was answered all the same. */
    readonly data: unknown,
  ) {
    super(`${question}: ${errors.map(inWords).join('; ')}`)
  }
}

/** A client or a call was set up in a way that cannot be meant. */
export class OptionError extends SdkError {
  override readonly name = 'OptionError'
  readonly code = 'OPTION'
}

const inWords = ({ code, message, path }: GraphError): string =>
  `${code}${path.length > 0 ? ` at ${path.join('.')}` : ''}: ${message}`

/** `fetch` says "fetch failed" and hides what happened one level down. */
const causes = (error: Error): string =>
  error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message

import type { ServerResponse } from 'node:http'
import type { GraphQLFormattedError } from 'graphql'
import type { AnswerCost } from '../engine/cost.js'
import type { MediaType } from './media-type.js'
import type { Revision } from './moment.js'
import { readableByAnyone } from './origins.js'

/** An answer as it goes out. */
export interface Answer {
  readonly errors?: readonly GraphQLFormattedError[] | undefined
  readonly data?: Record<string, unknown> | null | undefined
  readonly extensions?: AnswerExtensions
}

export interface AnswerExtensions {
  /** The moment the answer is true of. */
  readonly revision: Revision
  readonly cost: { readonly requested: number } & Partial<AnswerCost>
}

/**
 * The status of an answer to a request that HTTP has nothing against.
 *
 * `application/graphql-response+json` tells by 400 that nothing was executed; `application/json` is 200 whenever a body
 * says what happened, because older clients take any other status for a broken connection.
 */
export function statusOf(answer: Answer, mediaType: MediaType): number {
  return answer.data === undefined && mediaType === 'application/graphql-response+json' ? 400 : 200
}

export function send(
  response: ServerResponse,
  status: number,
  mediaType: MediaType,
  headers: Readonly<Record<string, string>>,
  { errors, data, extensions }: Answer,
): void {
  // As text, not as bytes: Node then hands head and body to the socket in one piece.
  const body = JSON.stringify({ errors, data, extensions })
  response.writeHead(status, {
    ...readableByAnyone,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
    'content-type': `${mediaType}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
}

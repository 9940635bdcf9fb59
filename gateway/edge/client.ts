import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { acceptedLanguages } from '../../subgraphs/foundation/accepted-languages.js'
import type { Language } from '../../subgraphs/foundation/request.js'
import { remembered } from './remembered.js'

/** Who asks, as it says itself. It decides nothing; it lets a log line be found again. */
export interface Client {
  readonly requestId: string
  /** What it reads; also the language of the errors it gets. */
  readonly language: Language
  readonly name?: string
  readonly version?: string
}

/**
 * Reads `x-request-id`, and `graphql-client-name` and `-version` or, from Apollo's clients,
 * `apollographql-client-name` and `-version`. What is not short and plain is left out: these texts end up in logs.
 */
export function clientOf(headers: IncomingHttpHeaders): Client {
  const name = plain(headers['graphql-client-name'] ?? headers['apollographql-client-name'])
  const version = plain(headers['graphql-client-version'] ?? headers['apollographql-client-version'])
  return {
    requestId: requestIdOf(headers['x-request-id']),
    language: accepted(headers['accept-language'] ?? ''),
    ...(name !== undefined && { name }),
    ...(version !== undefined && { version }),
  }
}

/** Of the languages asked for, the first: a room finds the next best itself where a name lacks it. */
const accepted = remembered((header): Language => acceptedLanguages(header)[0] ?? 'nb')

function requestIdOf(given: string | string[] | undefined): string {
  return typeof given === 'string' && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID()
}

function plain(given: string | string[] | undefined): string | undefined {
  return typeof given === 'string' && /^[\w @/.:+-]{1,64}$/.test(given) ? given : undefined
}

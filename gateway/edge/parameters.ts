import type { IncomingMessage } from 'node:http'
import type { Sentences } from '../../subgraphs/foundation/errors.js'
import { BatchingRefused, BodyUnreadable, MethodNotAllowed, ParameterRefused } from './refusals.js'
import { readJsonText } from './request-body.js'

/** What a request to `/graphql` says, checked for its shape and nothing else. */
export interface Parameters {
  readonly query: string | undefined
  /** The SHA-256 of a trusted document, as GraphQL over HTTP names it. */
  readonly documentId: string | undefined
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
  readonly extensions: Readonly<Record<string, unknown>>
}

const none: Readonly<Record<string, unknown>> = Object.freeze({})
const names = ['query', 'documentId', 'operationName', 'variables', 'extensions'] as const

export async function readParameters(request: IncomingMessage, search: string, maxBytes: number): Promise<Parameters> {
  switch (request.method) {
    case 'GET':
      return parameters(ofSearch(search))
    case 'POST':
      return parameters(ofBody(await readJsonText(request, maxBytes)))
    default:
      throw new MethodNotAllowed(request.method ?? '', ['GET', 'POST', 'OPTIONS'])
  }
}

function ofBody(text: string): Readonly<Record<string, unknown>> {
  const body = json(text)
  if (Array.isArray(body)) throw new BatchingRefused()
  if (!isRecord(body))
    throw new BodyUnreadable({ nb: 'det er ikke et objekt', nn: 'det er ikkje eit objekt', en: 'it is not an object' })
  return body
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new BodyUnreadable({ nb: 'det er ikke JSON', nn: 'det er ikkje JSON', en: 'it is not JSON' })
  }
}

function ofSearch(search: string): Readonly<Record<string, unknown>> {
  const params = new URLSearchParams(search)
  const given: Record<string, unknown> = {}
  for (const name of names) {
    const [value, ...more] = params.getAll(name)
    if (more.length > 0) throw new ParameterRefused(name, expected.once)
    if (value === undefined) continue
    given[name] = name === 'variables' || name === 'extensions' ? jsonParameter(name, value) : value
  }
  return given
}

function jsonParameter(name: string, value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    throw new ParameterRefused(name, expected.object)
  }
}

function parameters(given: Readonly<Record<string, unknown>>): Parameters {
  return {
    query: text('query', given.query),
    documentId: text('documentId', given.documentId),
    operationName: text('operationName', given.operationName),
    variables: record('variables', given.variables),
    extensions: record('extensions', given.extensions),
  }
}

function text(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw new ParameterRefused(name, expected.text)
  return value
}

function record(name: string, value: unknown): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return none
  if (!isRecord(value)) throw new ParameterRefused(name, expected.object)
  return value
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const expected = {
  text: { nb: 'en tekst', nn: 'ein tekst', en: 'a text' },
  object: { nb: 'et objekt i JSON', nn: 'eit objekt i JSON', en: 'a JSON object' },
  once: { nb: 'gitt høyst én gang', nn: 'gjeven høgst éin gong', en: 'given at most once' },
} as const satisfies Record<string, Sentences>

import type { IncomingMessage } from 'node:http'
import { type GraphQLSchema, OperationTypeNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { DomainError, type Sentences } from './errors.js'
import type { RoomOperation } from './executor.js'
import { holdVariables, type Limits, limits, readDocument } from './limits.js'

/** The body of a request to a room cannot be taken as a question. */
export class RoomRequestUnreadable extends DomainError {
  override readonly code = 'ROOM_REQUEST_UNREADABLE'

  constructor(
    because: Sentences,
    readonly status = 400,
  ) {
    super({
      nb: `Forespørselen kan ikke leses: ${because.nb}. Send et JSON-objekt med "query" og "variables".`,
      nn: `Førespurnaden kan ikkje lesast: ${because.nn}. Send eit JSON-objekt med "query" og "variables".`,
      en: `The request cannot be read: ${because.en}. Send a JSON object with "query" and "variables".`,
    })
  }
}

/** A gateway asks with thousands of keys at once. */
export const largestBody = 16 * 2 ** 20

/** Looser than the gateway's, which has measured the question itself: a plan writes some things several times. */
const roomLimits: Limits = {
  ...limits,
  tokens: 4 * limits.tokens,
  fields: 4 * limits.fields,
  rootFields: 4 * limits.rootFields,
  aliases: 4 * limits.aliases,
  directives: 4 * limits.directives,
  operations: 1,
  variableValues: 100 * limits.variableValues,
}

export async function readBody(request: IncomingMessage, most = largestBody): Promise<Buffer> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    throw new RoomRequestUnreadable({ nb: 'den er ikke JSON', nn: 'han er ikkje JSON', en: 'it is not JSON' }, 415)
  if (request.headers['content-encoding'] !== undefined)
    throw new RoomRequestUnreadable({ nb: 'den er pakket', nn: 'han er pakka', en: 'it is encoded' }, 415)
  let chunks: Buffer[] = []
  let length = 0
  // Leaving the loop must not end the connection: the answer that says why goes over it.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= most) chunks.push(chunk)
    else chunks = []
    // Only who has sent everything is sure to read the answer. Who sends on and on is cut off.
    if (length > 2 * most) break
  }
  if (length > most)
    throw new RoomRequestUnreadable(
      {
        nb: `den er større enn ${most} byte`,
        nn: `han er større enn ${most} byte`,
        en: `it is larger than ${most} bytes`,
      },
      413,
    )
  return Buffer.concat(chunks)
}

const question = z.object({
  query: z.string().min(1),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
})

export interface RoomQuestion {
  readonly operation: RoomOperation
  readonly variables: Readonly<Record<string, unknown>>
}

/** Reads questions for one room, and holds each to its limits before anything is spent on it. */
export class RoomQuestions {
  readonly #operations = new LRUCache<string, RoomOperation>({ max: 1_000 })

  constructor(private readonly schema: GraphQLSchema) {}

  read(body: Buffer): RoomQuestion {
    const { query, variables } = parsed(body)
    const operation = this.#operations.get(query) ?? this.#operationOf(query)
    holdVariables(variables ?? {}, roomLimits)
    return { operation, variables: variables ?? {} }
  }

  #operationOf(text: string): RoomOperation {
    const { document, operations } = readDocument(text, this.schema, roomLimits)
    const operation = { text, document, kind: operations[0]?.kind ?? OperationTypeNode.QUERY }
    this.#operations.set(text, operation)
    return operation
  }
}

function parsed(body: Buffer): z.infer<typeof question> {
  try {
    return question.parse(JSON.parse(body.toString()))
  } catch {
    throw new RoomRequestUnreadable({
      nb: 'den er ikke et spørsmål',
      nn: 'han er ikkje eit spørsmål',
      en: 'it is not a question',
    })
  }
}

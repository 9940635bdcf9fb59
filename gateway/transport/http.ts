import http, { type ClientRequest, type IncomingMessage } from 'node:http'
import https from 'node:https'
import type { Prover } from '../../subgraphs/foundation/proof.js'
import type { RequestContext } from '../../subgraphs/foundation/request.js'
import type { Subgraph, SubgraphOperation, SubgraphResult, Variables } from '../engine/subgraph.js'
import { parseResult, readAnswer } from './answer.js'
import { readEvents } from './events.js'
import { RoomUnavailable } from './room-unavailable.js'

export interface HttpSubgraphOptions {
  readonly name: string
  /** Where the room is asked, such as `http://127.0.0.1:4001/graphql`. */
  readonly url: URL
  readonly prover: Prover
  /** The largest answer that is taken, also once unpacked, in bytes. */
  readonly mostBytes?: number
}

/** A room in another process. Connections are kept open; how long an answer may take, the request's signal says. */
export class HttpSubgraph implements Subgraph {
  readonly name: string
  readonly #url: URL
  readonly #prover: Prover
  readonly #mostBytes: number
  readonly #agent: http.Agent
  readonly #request: typeof http.request

  constructor({ name, url, prover, mostBytes = 64 * 2 ** 20 }: HttpSubgraphOptions) {
    const scheme = url.protocol === 'https:' ? https : http
    this.name = name
    this.#url = url
    this.#prover = prover
    this.#mostBytes = mostBytes
    // The last used first: those that stand idle are closed before the room would close them.
    this.#agent = new scheme.Agent({ keepAlive: true, scheduling: 'lifo', timeout: 30_000, maxSockets: 256 })
    this.#request = scheme.request
  }

  async execute(operation: SubgraphOperation, variables: Variables, context: RequestContext): Promise<SubgraphResult> {
    const response = await this.#ask(operation, bodyOf(operation, variables), context, 'application/json')
    return readAnswer(this.name, response, this.#mostBytes)
  }

  async *subscribe(
    operation: SubgraphOperation,
    variables: Variables,
    context: RequestContext,
  ): AsyncGenerator<SubgraphResult> {
    const response = await this.#ask(operation, bodyOf(operation, variables), context, 'text/event-stream')
    if (!response.headers['content-type']?.startsWith('text/event-stream'))
      return yield await readAnswer(this.name, response, this.#mostBytes)
    try {
      for await (const { event, data } of readEvents(this.name, response, this.#mostBytes)) {
        if (event === 'complete') return
        if (event === 'next') yield parseResult(this.name, data)
      }
    } catch (cause) {
      if (context.signal.aborted) return
      throw cause instanceof RoomUnavailable ? cause : this.#cutOff(cause)
    } finally {
      response.destroy()
    }
    throw this.#cutOff()
  }

  /** Lets go of the connections that are kept open. */
  close(): void {
    this.#agent.destroy()
  }

  async #ask(
    operation: SubgraphOperation,
    body: string,
    context: RequestContext,
    accept: string,
  ): Promise<IncomingMessage> {
    const first = this.#send(body, context, accept)
    try {
      return await responseTo(first)
    } catch (error) {
      // A kept connection may be closed by the room just as it is used. What only reads can be asked again.
      if (first.reusedSocket && operation.kind === 'query' && !context.signal.aborted && wasClosed(error))
        return await this.#askAnew(body, context, accept)
      throw this.#unreachable(error)
    }
  }

  async #askAnew(body: string, context: RequestContext, accept: string): Promise<IncomingMessage> {
    try {
      return await responseTo(this.#send(body, context, accept))
    } catch (error) {
      throw this.#unreachable(error)
    }
  }

  #send(body: string, context: RequestContext, accept: string): ClientRequest {
    const bytes = Buffer.from(body)
    const path = this.#url.pathname
    const request = this.#request(this.#url, {
      method: 'POST',
      agent: this.#agent,
      signal: context.signal,
      headers: {
        ...this.#prover.prove({ method: 'POST', path, body: bytes }, context),
        'content-type': 'application/json',
        'content-length': bytes.length,
        accept,
      },
    })
    return request.end(bytes)
  }

  #unreachable(cause: unknown): RoomUnavailable {
    return new RoomUnavailable(this.name, 'REFUSED_CONNECTION', `${this.#url} could not be asked`, { cause })
  }

  #cutOff(cause?: unknown): RoomUnavailable {
    return new RoomUnavailable(this.name, 'CUT_OFF', 'its events ended before they were complete', { cause })
  }
}

function responseTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve)
    // Also after the response: its reader sees the same failure, and nobody else must.
    request.on('error', reject)
  })
}

const wasClosed = (error: unknown) => ['ECONNRESET', 'EPIPE'].includes((error as NodeJS.ErrnoException).code ?? '')

const written = new WeakMap<SubgraphOperation, string>()

/** The text of an operation is written as JSON once: it is long, and the same each time. */
function bodyOf(operation: SubgraphOperation, variables: Variables): string {
  let query = written.get(operation)
  if (query === undefined) {
    query = JSON.stringify(operation.text)
    written.set(operation, query)
  }
  return `{"query":${query},"variables":${JSON.stringify(variables)}}`
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { GraphQLError } from 'graphql'
import { DomainError, type Report, toGraphQLError } from './errors.js'
import { sendEvents } from './event-stream.js'
import type { RoomExecutor } from './executor.js'
import { type CarriedContext, ProofCheck, showsRouterSecret } from './proof.js'
import { ProofRefused } from './proof-refused.js'
import { RoomApollo } from './room-apollo.js'
import { RoomQuestions, RoomRequestUnreadable, readBody } from './room-requests.js'

export interface RoomHttpOptions {
  /** Shared with the gateway: see `proof.ts`. */
  readonly roomSecret: string
  /** Shared with a router of another make that stands in the gateway's place; without it none may ask. */
  readonly routerSecret?: string | undefined
  /** What a request is taken to be about where no gateway says it: the room's own present. */
  readonly ownContext: (request: IncomingMessage) => Promise<CarriedContext>
  readonly isReady: () => Promise<boolean>
  /** Aborted when the room is about to stop. */
  readonly leaving: () => AbortSignal
  readonly report: Report
  /** A request has arrived whole within this time or is given up, in milliseconds. */
  readonly slowest?: number
}

/** A room over HTTP: `/graphql` for those who prove that they may ask, and its health. */
export async function roomHttp<Stores extends object>(
  executor: RoomExecutor<Stores>,
  options: RoomHttpOptions,
): Promise<{ server: Server; stop(): Promise<void> }> {
  const apollo = await RoomApollo.start(executor)
  const room = new RoomHttp(executor, apollo, options)
  const { slowest = 9_000 } = options
  const server = createServer(
    {
      requestTimeout: slowest,
      headersTimeout: slowest,
      connectionsCheckingInterval: Math.ceil(slowest / 9),
      // Longer than the gateway keeps its own, so that it never asks on one just closed.
      keepAliveTimeout: 65_000,
    },
    (request, response) => void room.handle(request, response),
  )
  return { server, stop: () => apollo.stop() }
}

class RoomHttp<Stores extends object> {
  readonly #questions: RoomQuestions
  readonly #proofs: ProofCheck

  constructor(
    private readonly executor: RoomExecutor<Stores>,
    private readonly apollo: RoomApollo,
    private readonly options: RoomHttpOptions,
  ) {
    this.#questions = new RoomQuestions(executor.schema)
    this.#proofs = new ProofCheck(options.roomSecret)
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      switch (`${request.method} ${request.url}`) {
        case 'GET /health/live':
          return send(response, 200, { status: 'live' })
        case 'GET /health/ready':
          return await this.#ready(response)
        case 'POST /graphql':
          return await this.#graphql(request, response)
        default:
          return send(response, request.url === '/graphql' ? 405 : 404, { status: 'There is nothing here.' })
      }
    } catch (error) {
      this.#refuse(error, request, response)
    }
  }

  async #ready(response: ServerResponse): Promise<void> {
    const ready = !this.options.leaving().aborted && (await this.options.isReady())
    send(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready' })
  }

  async #graphql(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request)
    const carried = await this.#carried(request, body)
    const { operation, variables } = this.#questions.read(body)
    const accept = request.headers.accept ?? 'application/json'
    const gone = goneSignal(response)
    if (accept.includes('text/event-stream')) {
      const signal = AbortSignal.any([gone, this.options.leaving()])
      return await sendEvents(response, this.executor.subscribe(operation, variables, { ...carried, signal }))
    }
    const question = { accept, body: { query: operation.text, variables } }
    const answer = await this.apollo.answer(question, { ...carried, signal: gone })
    response.writeHead(answer.status, answer.headers).end(answer.body)
  }

  /**
   * Who asks, and about what. The gateway proves it with each request.
   *
   * Behind another router, whoever it asks for will be known by that person's own token, checked here. Nobody acts yet,
   * so such a router reads what is public.
   */
  async #carried(request: IncomingMessage, body: Buffer): Promise<CarriedContext> {
    const { routerSecret, ownContext } = this.options
    if (routerSecret !== undefined && showsRouterSecret(routerSecret, request.headers)) return await ownContext(request)
    return this.#proofs.check({ method: 'POST', path: '/graphql', body }, request.headers)
  }

  #refuse(error: unknown, request: IncomingMessage, response: ServerResponse): void {
    if (response.destroyed) return
    const requestId = 'unproven'
    const { message, extensions } = toGraphQLError(error, { language: 'en', requestId }, this.options.report)
    if (response.headersSent) return void response.destroy()
    // What is left of a body that was refused is not read, so nothing can follow on this connection.
    if (!request.complete) response.setHeader('connection', 'close')
    send(response, statusOf(error), { errors: [{ message, extensions }] })
  }
}

/** Aborted when the one who asked has hung up: nobody waits for the answer any more. */
function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  return gone.signal
}

function statusOf(error: unknown): number {
  if (error instanceof ProofRefused) return 401
  if (error instanceof RoomRequestUnreadable) return error.status
  return error instanceof DomainError || error instanceof GraphQLError ? 400 : 500
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}

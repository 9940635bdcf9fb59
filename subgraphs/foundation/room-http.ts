import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { GraphQLError } from 'graphql'
import { HeaderAuthentication } from './access/authentication.js'
import { nobodyKnown } from './access/directory.js'
import { DomainError, type Report, toGraphQLError } from './errors.js'
import { sendEvents } from './event-stream.js'
import type { RoomExecutor } from './executor.js'
import { type CarriedContext, ProofCheck, showsRouterSecret } from './proof.js'
import { ProofRefused } from './proof-refused.js'
import { Refusal } from './refusal.js'
import { RoomApollo } from './room-apollo.js'
import { RoomQuestions, RoomRequestUnreadable, readBody } from './room-requests.js'

export interface RoomHttpOptions {
  /** Shared with the gateway: see `proof.ts`. */
  readonly roomSecret: string
  /** Shared with a router of another make that stands in the gateway's place; without it none may ask. */
  readonly routerSecret?: string | undefined
  /** What a request is taken to be about where no gateway says it: the room's own present. */
  readonly ownContext: (request: IncomingMessage) => Promise<CarriedContext>
  /** Finds out by a person's own token whom such a router asks for; without it nobody's is taken. */
  readonly authentication?: HeaderAuthentication | undefined
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
    const { carried, until } = await this.#carried(request, body)
    const { operation, variables } = this.#questions.read(body)
    const accept = request.headers.accept ?? 'application/json'
    const gone = goneSignal(response)
    if (accept.includes('text/event-stream')) {
      const over = until === null ? [] : [AbortSignal.timeout(Math.max(0, until - Date.now()))]
      const signal = AbortSignal.any([gone, this.options.leaving(), ...over])
      return await sendEvents(response, this.executor.subscribe(operation, variables, { ...carried, signal }))
    }
    const question = { accept, body: { query: operation.text, variables } }
    const answer = await this.apollo.answer(question, { ...carried, signal: gone })
    response.writeHead(answer.status, answer.headers).end(answer.body)
  }

  /**
   * Who asks, and about what. The gateway proves it with each request.
   *
   * Another router shows its own secret, and hands on the token of whom it asks for in `x-user-token`, which is checked here:
   * its word alone makes nobody an actor. Without one it reads what is public.
   */
  async #carried(
    request: IncomingMessage,
    body: Buffer,
  ): Promise<{ readonly carried: CarriedContext; readonly until: number | null }> {
    const { routerSecret, ownContext, authentication = nobodyCanSignIn } = this.options
    const { headers } = request
    if (routerSecret === undefined || !showsRouterSecret(routerSecret, headers))
      return { carried: this.#proofs.check({ method: 'POST', path: '/graphql', body }, headers), until: null }
    const carried = await ownContext(request)
    const token = headers['x-user-token']
    if (token === undefined) return { carried, until: null }
    const { actor, until } = await authentication.actor(String(token), headers['x-acting-for'])
    return { carried: { ...carried, actor }, until }
  }

  #refuse(error: unknown, request: IncomingMessage, response: ServerResponse): void {
    if (response.destroyed) return
    const requestId = 'unproven'
    const { message, extensions } = toGraphQLError(error, { language: 'en', requestId }, this.options.report)
    if (response.headersSent) return void response.destroy()
    // What is left of a body that was refused is not read, so nothing can follow on this connection.
    if (!request.complete) response.setHeader('connection', 'close')
    send(
      response,
      statusOf(error),
      { errors: [{ message, extensions }] },
      error instanceof Refusal ? error.headers : {},
    )
  }
}

/** Where no issuer is known, whatever is shown is refused. */
const nobodyCanSignIn = new HeaderAuthentication({ issuers: [], directory: nobodyKnown, pepper: null })

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
  if (error instanceof Refusal) return error.status
  if (error instanceof RoomRequestUnreadable) return error.status
  return error instanceof DomainError || error instanceof GraphQLError ? 400 : 500
}

function send(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(status, { ...headers, 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(body))
}

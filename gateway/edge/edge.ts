import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import { type Authentication, HeaderAuthentication } from '../../subgraphs/foundation/access/authentication.js'
import { nobodyKnown } from '../../subgraphs/foundation/access/directory.js'
import type { Report } from '../../subgraphs/foundation/errors.js'
import { type Limits, limits } from '../../subgraphs/foundation/limits.js'
import { gracefully } from '../../subgraphs/foundation/stopping.js'
import { Citations } from '../citations/citations.js'
import { PublicAnswers } from '../citations/public-answers.js'
import { citationRoutes } from '../citations/routes.js'
import type { CitationStore } from '../citations/store.js'
import { pages } from '../pages/pages.js'
import { Apollo } from './apollo.js'
import { Asking } from './asking.js'
import { Documents } from './documents.js'
import type { Engine } from './engine.js'
import { GraphQLEndpoint } from './graphql.js'
import { answerLive, answerReady, type Readiness } from './health.js'
import { logExchange } from './log.js'
import { Metrics } from './metrics.js'
import type { Clock } from './moment.js'
import { Pinning } from './pinning.js'
import { type Route, router, telling } from './routes.js'
import { TrustedDocuments, type TrustedManifest } from './trusted-documents.js'

export interface EdgeOptions<Prepared> {
  readonly engine: Engine<Prepared>
  /** The public contract, as text: `/schema.graphql`. */
  readonly sdl: string
  readonly clock: Clock
  readonly log: Logger
  readonly trusted?: TrustedManifest | undefined
  /** Refuses every question that is not a trusted document. */
  readonly trustedOnly?: boolean
  /** Origins whose pages may act, such as `https://plan.example.no`. */
  readonly writers?: readonly string[]
  /** Finds out who asks; without it nobody can sign in. */
  readonly authentication?: Authentication
  /** Paths beside those that are always there, such as those of signing in. */
  readonly routes?: ReadonlyMap<string, Route>
  readonly readiness?: Readiness
  /** Where citations are kept, and where people find them; without it answers cannot be cited. */
  readonly citations?: { readonly store: CitationStore; readonly here: () => URL }
  readonly limits?: Limits
  /** As sent, and once unpacked. */
  readonly bodyBytesAtMost?: number
  /** The engine's own limit lies before it, so that it can give what it has; this is for what does not heed that. */
  readonly requestMsAtMost?: number
  /** How long headers and body may take to arrive. */
  readonly arrivalMsAtMost?: number
}

/** The gateway as the world sees it: one HTTP server. */
export interface Edge {
  /** Port 0 takes a free one. Answers with the address to ask at. */
  listen(port: number, host: string): Promise<string>
  /** Turns readiness off, answers what is under way, and is over within ten seconds. */
  stop(): Promise<void>
}

export async function createEdge<Prepared>(options: EdgeOptions<Prepared>): Promise<Edge> {
  const { engine, log, limits: most = limits, requestMsAtMost = 10_500 } = options
  const report: Report = (error, requestId) => log.error({ err: error, requestId }, 'an error was masked')
  const trusted = new TrustedDocuments(options.trusted, options.trustedOnly)
  const documents = new Documents(engine, { limits: most, keep: trusted.texts })
  const apollo = await Apollo.start<Prepared>(engine.schema, options.sdl)
  const metrics = new Metrics(documents)
  const asking = new Asking(engine, apollo, report, requestMsAtMost)
  const pinning = new Pinning(options.clock, log)
  const bodyBytesAtMost = options.bodyBytesAtMost ?? 1_000_000
  const endpoint = new GraphQLEndpoint({
    documents,
    trusted,
    authentication: options.authentication ?? nobodyCanSignIn,
    asking,
    pinning,
    report,
    limits: most,
    bodyBytesAtMost,
    writers: new Set(options.writers),
    over: (exchange) => {
      metrics.over(exchange)
      logExchange(log, exchange)
    },
  })
  const readiness = options.readiness ?? (async () => [])
  const routes = new Map<string, Route>([
    ['/graphql', (request, response, search) => endpoint.handle(request, response, search)],
    ['/health/live', telling((_, response) => answerLive(response))],
    ['/health/ready', telling((_, response) => answerReady(response, stopping.signal.aborted, readiness))],
    ['/metrics', telling((_, response) => metrics.answer(response))],
  ])
  for (const [path, page] of pages(options.sdl, most)) routes.set(path, page.route)
  if (options.citations) {
    const { store, here } = options.citations
    const answers = new PublicAnswers(documents, asking, most)
    const citations = new Citations({ store, answers, pinning, schema: engine.schema, sdl: options.sdl, log })
    for (const [path, route] of citationRoutes({ citations, documents, trusted, report, bodyBytesAtMost, here }))
      routes.set(path, route)
  }
  for (const [path, route] of options.routes ?? []) routes.set(path, route)
  const server = serverOf(router(routes, report), options.arrivalMsAtMost ?? 9_000)
  const stopping = gracefully(server, { onStop: () => apollo.stop() })

  return {
    listen: async (port, host) => {
      server.listen(port, host)
      await once(server, 'listening')
      const { port: taken } = server.address() as AddressInfo
      return `http://${host.includes(':') ? `[${host}]` : host}:${taken}`
    },
    stop: () => {
      endpoint.stop()
      return stopping.stop()
    },
  }
}

/** Refuses whatever is shown: no issuer is known, and no key. */
const nobodyCanSignIn = new HeaderAuthentication({ issuers: [], directory: nobodyKnown, pepper: null })

function serverOf(listener: RequestListener, arrivalMsAtMost: number): Server {
  const server = createServer(
    {
      headersTimeout: arrivalMsAtMost,
      requestTimeout: arrivalMsAtMost,
      connectionsCheckingInterval: Math.min(1_000, arrivalMsAtMost / 4),
      // Longer than proxies keep theirs, so that none sends a request into a connection just closed.
      keepAliveTimeout: 75_000,
      maxHeaderSize: 16_384,
    },
    listener,
  )
  server.maxHeadersCount = 100
  return server
}

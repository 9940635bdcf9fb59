import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a client sent. */
export interface Received {
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: {
    readonly query?: string
    readonly operationName: string
    readonly variables: Readonly<Record<string, unknown>>
    readonly extensions: { readonly persistedQuery: { readonly sha256Hash: string }; readonly asOf?: unknown }
  }
}

/** What to do with a request: the first for the first one, and so on; the last for all that follow. */
export type Behaviour = (response: ServerResponse, received: Received) => void

export interface Server extends AsyncDisposable {
  readonly url: string
  /** Every request so far. */
  readonly received: readonly Received[]
}

/** A server that does to each request what it is told to. */
export async function misbehaving(...behaviours: readonly [Behaviour, ...Behaviour[]]): Promise<Server> {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    received.push({ url: request.url!, headers: request.headers, body })
    behaviours[Math.min(received.length, behaviours.length) - 1]!(response, received.at(-1)!)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections()
      return new Promise<void>((closed) => server.close(() => closed()))
    },
  }
}

export const answers =
  (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/graphql-response+json', ...headers })
    response.end(JSON.stringify(body))
  }

/** Never answers. */
export const stays: Behaviour = () => {}

/** Begins an answer and hangs up. */
export const hangsUp: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
  response.write('{"data":{"pilot":')
  setTimeout(() => response.destroy(), 5)
}

/** Ends in the middle of the JSON, as a proxy that was cut off does. */
export const cutsShort: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end('{"data":{"pilot":{"id":"smo')
}

/** A page of somebody else's. */
export const showsPage =
  (status: number): Behaviour =>
  (response) => {
    response.writeHead(status, { 'content-type': 'text/html' })
    response.end('<html><h1>Bad gateway</h1></html>')
  }

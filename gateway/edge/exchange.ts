import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Asker, anyone } from '../../subgraphs/foundation/access/authentication.js'
import { type Client, clientOf } from './client.js'
import type { Question } from './documents.js'
import { type MediaType, preferred } from './media-type.js'
import type { Revision } from './moment.js'

/** One request to `/graphql` and its answer: what is learnt on the way, for the answer, the log line and the metrics. */
export class Exchange {
  readonly client: Client
  readonly started = performance.now()
  /** Aborted when the client is gone before its answer was whole, or the time is up. */
  readonly abort = new AbortController()
  language: Client['language']
  /** Of the answer; undefined where the client takes none that we have. */
  readonly accepted: MediaType | undefined
  mediaType: MediaType
  /** Who asks, once that has been looked at. */
  asker: Asker = anyone
  question: Question<unknown> | undefined
  revision: Revision | undefined
  /** A write came between, and it was answered anew. */
  isRepeated = false
  /** Codes of the errors in the answer. */
  codes: readonly string[] = []

  constructor(
    readonly request: IncomingMessage,
    readonly response: ServerResponse,
  ) {
    this.client = clientOf(request.headers)
    this.language = this.client.language
    this.accepted = preferred(request.headers.accept)
    this.mediaType = this.accepted ?? 'application/json'
    response.once('close', () => {
      if (!response.writableFinished) this.abort.abort(new Error('The client is gone.'))
    })
  }

  get requestId(): string {
    return this.client.requestId
  }

  get isClientGone(): boolean {
    return this.response.destroyed && !this.response.writableFinished
  }

  /** The process is stopping: a stream ends here, and nothing more comes on this connection. */
  closeAfterwards(): void {
    this.response.shouldKeepAlive = false
    if (this.mediaType === 'text/event-stream') this.abort.abort(new Error('The process is stopping.'))
  }

  get elapsedMs(): number {
    return performance.now() - this.started
  }
}

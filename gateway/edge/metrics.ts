import type { ServerResponse } from 'node:http'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Exchange } from './exchange.js'

export interface DocumentCounts {
  readonly size: number
  readonly judged: number
}

/** What `/metrics` tells, in Prometheus' text format. No label holds anything a client made up. */
export class Metrics {
  readonly registry = new Registry()
  readonly #requests: Counter<'kind' | 'status' | 'outcome'>
  readonly #keyed: Counter<'key'>
  readonly #repeated: Counter
  readonly #durations: Histogram<'kind'>

  constructor(documents: DocumentCounts) {
    const registers = [this.registry]
    // Memory, processor time, and how late the event loop runs.
    collectDefaultMetrics({ register: this.registry })
    this.#requests = new Counter({
      name: 'bygdevekst_requests_total',
      help: 'Requests to /graphql that are over, by kind of operation, HTTP status and whether the answer held errors.',
      labelNames: ['kind', 'status', 'outcome'],
      registers,
    })
    this.#keyed = new Counter({
      name: 'bygdevekst_key_requests_total',
      help: 'Requests to /graphql with an API key that was good, by the open part of the key.',
      labelNames: ['key'],
      registers,
    })
    this.#repeated = new Counter({
      name: 'bygdevekst_answers_repeated_total',
      help: 'Questions answered anew since a write came between; their share is of bygdevekst_requests_total{kind="query"}.',
      registers,
    })
    this.#durations = new Histogram({
      name: 'bygdevekst_request_duration_seconds',
      help: 'From the first byte read to the last one handed on, by kind of operation.',
      labelNames: ['kind'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    })
    new Gauge({
      name: 'bygdevekst_known_documents',
      help: 'Documents whose verdict is in memory.',
      registers,
      collect() {
        this.set(documents.size)
      },
    })
    new Counter({
      name: 'bygdevekst_documents_read_total',
      help: 'Documents read, measured and validated; all other requests found theirs in memory.',
      registers,
      collect() {
        this.reset()
        this.inc(documents.judged)
      },
    })
  }

  over(exchange: Exchange): void {
    const kind = exchange.question?.kind ?? 'none'
    const outcome = exchange.isClientGone ? 'gone' : exchange.codes.length > 0 ? 'errors' : 'clean'
    const { keyHolder } = exchange.asker
    if (keyHolder) this.#keyed.inc({ key: keyHolder.prefix })
    this.#requests.inc({ kind, status: exchange.response.statusCode, outcome })
    if (exchange.isRepeated) this.#repeated.inc()
    this.#durations.observe({ kind }, exchange.elapsedMs / 1_000)
  }

  async answer(response: ServerResponse): Promise<void> {
    const text = await this.registry.metrics()
    response.writeHead(200, { 'content-type': this.registry.contentType, 'content-length': Buffer.byteLength(text) })
    response.end(text)
  }
}

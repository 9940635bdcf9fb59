import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { Answer } from './answer.js'
import { readableByAnyone } from './origins.js'

/** Proxies close a connection on which nothing is heard for half a minute or so. */
const heartbeatMs = 12_000

/** A client that has read nothing for this long is taken to be gone. */
const patienceMs = 60_000

/**
 * Answers as server-sent events, as graphql-sse's "distinct connections" have it: each `next` is an answer, `complete`
 * says that no more come.
 *
 * A client that reads slowly is waited for, so that what it has not read stays with whoever gives the answers.
 */
export async function sendEvents(
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  answers: AsyncIterable<Answer>,
  signal: AbortSignal,
): Promise<void> {
  response.writeHead(200, {
    ...readableByAnyone,
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    // Some proxies collect a response before they pass it on, unless told.
    'x-accel-buffering': 'no',
  })
  response.flushHeaders()
  const heartbeat = setInterval(() => response.write(':\n\n'), heartbeatMs)
  try {
    for await (const answer of answers) {
      if (signal.aborted || response.destroyed) break
      if (!response.write(`event: next\ndata: ${JSON.stringify(answer)}\n\n`)) await drained(response, signal)
    }
  } finally {
    clearInterval(heartbeat)
    if (!response.destroyed) response.end('event: complete\ndata:\n\n')
  }
}

async function drained(response: ServerResponse, signal: AbortSignal): Promise<void> {
  try {
    await once(response, 'drain', { signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]) })
  } catch {
    response.destroy()
  }
}

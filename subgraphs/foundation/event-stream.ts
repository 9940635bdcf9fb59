import { once } from 'node:events'
import type { ServerResponse } from 'node:http'

/** How often a silent stream shows that it lives, in milliseconds: proxies cut what is still for a minute. */
const heartbeat = 15_000

/**
 * Sends each result as it comes, as server-sent events: GraphQL over SSE, one connection for each subscription.
 *
 * A reader that is slow slows the source: nothing piles up here.
 */
export async function sendEvents(response: ServerResponse, results: AsyncIterable<unknown>): Promise<void> {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  response.flushHeaders()
  const alive = setInterval(() => response.write(':\n\n'), heartbeat)
  try {
    for await (const result of results) {
      if (response.destroyed) return
      if (!response.write(`event: next\ndata: ${JSON.stringify(result)}\n\n`)) await drained(response)
    }
    response.end('event: complete\ndata:\n\n')
  } catch (error) {
    response.destroy()
    throw error
  } finally {
    clearInterval(alive)
  }
}

async function drained(response: ServerResponse): Promise<void> {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  await once(response, 'drain', { signal: gone.signal }).catch(() => {
    // The reader has gone; the loop sees it.
  })
}

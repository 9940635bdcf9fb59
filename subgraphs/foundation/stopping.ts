import type { Server, ServerResponse } from 'node:http'
import { Server as NetServer } from 'node:net'
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'

/** A service that ends in order: it says that it is leaving, answers what it was asked, closes what it holds. */
export interface Stopping {
  /** Aborted as soon as the service is asked to stop: it is not ready any more, and answers without an end are ended. */
  readonly signal: AbortSignal
  /** Resolved when all is closed. Asked twice, it stops once. */
  stop(): Promise<void>
}

export interface StoppingOptions {
  /** Closes what the answers were made from, once the last is given. */
  readonly onStop?: () => Promise<void>
  /** In how many milliseconds it ends, come what may. */
  readonly within?: number
  /** How long new requests are still taken, so that whoever asks whether it is ready sees that it is not. */
  readonly linger?: number
}

/** What closing the rest may take of the time there is. */
const forOnStop = 2_000

/** How long a request may be on its way through a connection that has been made, in milliseconds. */
const onItsWay = 50

export function gracefully(server: Server, { onStop, within = 10_000, linger = 0 }: StoppingOptions = {}): Stopping {
  const leaving = new AbortController()
  let stopped: Promise<void> | undefined

  server.prependListener('request', (_, response: ServerResponse) => {
    if (leaving.signal.aborted) response.shouldKeepAlive = false
  })

  async function stop(): Promise<void> {
    leaving.abort()
    await sleep(linger)
    // Where much is going on, time is up before connections that were made in it have been taken: they are taken now.
    await turn()
    // Not as an HTTP server closes, which would cut off connections whose first request is on its way.
    const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()))
    const idle = setInterval(() => server.closeIdleConnections(), onItsWay)
    const force = setTimeout(() => server.closeAllConnections(), Math.max(0, within - linger - forOnStop))
    await closed
    clearInterval(idle)
    clearTimeout(force)
    await onStop?.()
  }

  return {
    signal: leaving.signal,
    stop: () => {
      stopped ??= stop()
      return stopped
    },
  }
}

/** Stops the service when the process is told to end, and ends it, in time also where something keeps it alive. */
export function stopOnSignals(service: { stop(): Promise<void> }, within = 10_000): void {
  const end = () => {
    // Not kept alive by this timer, so a process that has closed everything ends by itself.
    setTimeout(() => process.exit(1), within - 100).unref()
    void service.stop().then(() => setTimeout(() => process.exit(0), 100).unref())
  }
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
}

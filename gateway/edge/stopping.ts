import type { Server } from 'node:http'

/** How long a request under way may still take, so that all is over within ten seconds. */
const patienceMs = 9_000

/**
 * Stops a server so that nobody notices: no new connections, idle ones closed, what is under way answered. What takes
 * longer than patience has is cut off.
 */
export function stopServer(server: Server, patience = patienceMs): Promise<void> {
  return new Promise((resolve, reject) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), patience)
    // A connection whose answer began before the stop was promised to stay open, and is idle only once that is given.
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    server.close((error) => {
      clearTimeout(cutOff)
      clearInterval(sweep)
      if (error) reject(error)
      else resolve()
    })
  })
}

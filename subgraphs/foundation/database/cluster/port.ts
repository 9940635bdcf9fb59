import { createServer } from 'node:net'

/** The kept port if it is free, so that the address stays the same from start to start; else one that is. */
export async function freePort(kept: number): Promise<number> {
  return (await bound(kept)) ?? (await bound(0))!
}

function bound(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined))
    })
  })
}

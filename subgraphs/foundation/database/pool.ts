import pg from 'pg'
import { columnTypes } from './column-types.js'

export interface PoolOptions {
  readonly url: string
  /** As the server lists it among its connections. */
  readonly name: string
  /** Connections at most. */
  readonly size: number
  /** Told of connections that ended by themselves, as all do when the server restarts. */
  readonly onLost: (error: Error) => void
}

/** How long anyone waits for a connection, in milliseconds. */
export const longestWait = 2_000

export function poolConfig({ url, name, size }: Omit<PoolOptions, 'onLost'>): pg.PoolConfig {
  return {
    connectionString: url,
    application_name: name,
    max: size,
    connectionTimeoutMillis: longestWait,
    idleTimeoutMillis: 60_000,
    types: columnTypes,
    keepAlive: true,
  }
}

/** Connections that may be lost at any time, in use or not, without ending the process. */
export function openPool(options: PoolOptions): pg.Pool {
  const pool = new pg.Pool(poolConfig(options))
  pool.on('error', options.onLost)
  // A connection that is lent out has no listener but its borrower's, and between two statements not even that.
  pool.on('connect', (client) => client.on('error', options.onLost))
  return pool
}

import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { guardDatabase } from '../subgraphs/foundation/database/roles.js'

export interface TestDatabase {
  /** A login that administers. */
  readonly url: string
  /** What the logins' passwords are derived from: `loginUrl(url, 'parties', secret)`. */
  readonly secret: string
  /** Drops it, and whatever is still connected to it. */
  end(): Promise<void>
}

/** A database of one's own: every room's tables, empty unless another template is named. */
export async function testDatabase(template?: string): Promise<TestDatabase> {
  const server = inject('testServer')
  const name = `test_${randomBytes(8).toString('hex')}`
  const url = new URL(server.url)
  url.pathname = name
  await administering(server.url, (client) =>
    client.query(`create database ${name} template ${template ?? server.template}`),
  )
  await administering(url.href, guardDatabase)
  return {
    url: url.href,
    secret: server.secret,
    end: async () => {
      await administering(server.url, (client) => client.query(`drop database ${name} with (force)`))
    },
  }
}

async function administering(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

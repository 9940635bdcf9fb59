import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startCluster } from '../subgraphs/foundation/database/cluster.js'
import { migrate } from '../subgraphs/foundation/database/migrate.js'
import { allRooms } from './rooms.js'

/** Where test databases are copied from. */
export interface TestServer {
  readonly url: string
  readonly secret: string
  readonly template: string
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
  }
}

/**
 * One server for the whole run: a throw-away one, on which nothing has to survive, so nothing waits for the disk.
 *
 * `TEST_DATABASE_URL` names another to run on, such as an older PostgreSQL: as a login that administers, on a server
 * that nothing else is on, since the roles on it are made ours.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, end } = await testServer(process.env.TEST_DATABASE_URL)
  const secret = randomBytes(32).toString('base64url')
  try {
    project.provide('testServer', { url, secret, template: await prepareTemplate(url, secret) })
  } catch (error) {
    await end()
    throw error
  }
  return end
}

async function testServer(given: string | undefined): Promise<{ url: string; end: () => Promise<void> }> {
  if (given) return { url: given, end: async () => {} }
  const folder = await mkdtemp(join(tmpdir(), 'bygdevekst-test-'))
  // As root, the server runs as another user, who has to get in.
  await chmod(folder, 0o755)
  const cluster = await startCluster({
    folder,
    log: () => {},
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', track_commit_timestamp: 'on' },
  })
  const end = async () => {
    await cluster.destroy()
    await rm(folder, { recursive: true, force: true })
  }
  return { url: cluster.url, end }
}

/** A database with every room's tables and nothing in them. */
async function prepareTemplate(url: string, secret: string): Promise<string> {
  const template = 'template_house'
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`drop database if exists ${template} with (force)`)
  await client.query(`create database ${template}`)
  await client.end()

  const address = new URL(url)
  address.pathname = template
  await migrate({ databaseUrl: address.href, secret, rooms: allRooms })
  return template
}

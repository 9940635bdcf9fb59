import { mkdtemp, rm } from 'node:fs/promises'
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

/** One throw-away server for the whole run: nothing on it has to survive, so nothing waits for the disk. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'bygdevekst-test-'))
  const cluster = await startCluster({
    folder,
    log: () => {},
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', track_commit_timestamp: 'on' },
  })
  const end = async () => {
    await cluster.destroy()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const template = await prepareTemplate(cluster.url, cluster.secret)
    project.provide('testServer', { url: cluster.url, secret: cluster.secret, template })
  } catch (error) {
    await end()
    throw error
  }
  return end
}

/** A database with every room's tables and nothing in them. */
async function prepareTemplate(url: string, secret: string): Promise<string> {
  const template = 'template_house'
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`create database ${template}`)
  await client.end()

  const address = new URL(url)
  address.pathname = template
  await migrate({ databaseUrl: address.href, secret, rooms: allRooms })
  return template
}

import pg from 'pg'
import { expect } from 'vitest'
import { verifiedDatabase } from '../verified.js'
import { startWorld } from '../world.js'

/** What is known of the ten pilots, asked as anyone may: over HTTP, through the gateway. */
export interface VerifiedWorld {
  /** The data of an answer without errors. */
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of it.
  ask(question: string, variables?: object): Promise<any>
  /** The same tables, in plain SQL. */
  readonly admin: pg.Client
  end(): Promise<void>
}

export async function verifiedWorld(): Promise<VerifiedWorld> {
  const database = await verifiedDatabase()
  const world = await startWorld({ database })
  const admin = new pg.Client({ connectionString: database.url, options: '-c search_path=parties' })
  await admin.connect()
  return {
    ask: async (question, variables) => {
      const { body } = await world.graphql(question, variables)
      expect(body.errors).toBeUndefined()
      return body.data
    },
    admin,
    end: async () => {
      await admin.end()
      await world.stop()
      await database.end()
    },
  }
}

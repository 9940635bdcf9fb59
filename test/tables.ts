import { DataSource, type EntityManager } from 'typeorm'
import { poolConfig } from '../subgraphs/foundation/database/pool.js'
import { testDatabase } from './database.js'

export interface ExampleTables {
  readonly manager: EntityManager
  /** Every statement since it was last emptied. */
  readonly statements: string[]
  end(): Promise<void>
}

/** Tables of a test's own, read through entities as a room's are. */
export async function exampleTables(
  definitions: readonly string[],
  entities: readonly (new () => object)[],
): Promise<ExampleTables> {
  const database = await testDatabase()
  const statements: string[] = []
  const source = new DataSource({
    type: 'postgres',
    url: database.url,
    entities: [...entities],
    installExtensions: false,
    extra: { ...poolConfig({ url: database.url, name: 'example', size: 2 }), options: '-c search_path=example' },
    logging: ['query'],
    logger: {
      logQuery: (text) => statements.push(text),
      logQueryError: () => {},
      logQuerySlow: () => {},
      logSchemaBuild: () => {},
      logMigration: () => {},
      log: () => {},
    },
  })
  await source.initialize()
  await source.query('create schema example')
  for (const definition of definitions) await source.query(definition)
  statements.length = 0
  return {
    manager: source.manager,
    statements,
    end: async () => {
      await source.destroy()
      await database.end()
    },
  }
}

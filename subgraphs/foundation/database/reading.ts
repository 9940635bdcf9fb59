import pg from 'pg'
import { type DataSource, type EntityManager, QueryFailedError, QueryResult } from 'typeorm'
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js'
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js'
import type { Statements } from './statements.js'

/** What one request reads of a room, all of it at one moment. */
export interface Reading {
  /** For stores. Statements asked together run together when the present is read, one by one in the past. */
  readonly manager: EntityManager
  /** How many statements it has asked. */
  readonly statements: number
  /** How many of them were different: how often one is asked depends on which answer comes first, this does not. */
  readonly differentStatements: number
  /** Gives back what it holds. To be called when the request is done, however it ended. */
  end(): Promise<void>
}

export function readingOver(database: DataSource, statements: Statements): Reading {
  return {
    manager: managerOver(database, statements),
    get statements() {
      return statements.count
    },
    get differentStatements() {
      return statements.different
    },
    end: () => statements.end(),
  }
}

/** An entity manager whose every statement, its own or a repository's, goes where it is told. */
function managerOver(database: DataSource, statements: Statements): EntityManager {
  const runner = new StatementRunner(database.driver as PostgresDriver, statements)
  const manager = database.createEntityManager(runner)
  Object.assign(runner, { manager })
  return manager
}

/** TypeORM's runner without a connection of its own: it neither begins nor ends anything. */
class StatementRunner extends PostgresQueryRunner {
  readonly #statements: Statements

  constructor(driver: PostgresDriver, statements: Statements) {
    super(driver, 'slave')
    this.#statements = statements
  }

  override query(text: string, values: unknown[] | undefined, structured: true): Promise<QueryResult>
  override query(text: string, values?: unknown[], structured?: boolean): Promise<unknown>
  override async query(text: string, values?: unknown[], structured = false): Promise<unknown> {
    const { rows, rowCount } = await this.#statements.run(text, values).catch((error) => {
      throw error instanceof pg.DatabaseError ? new QueryFailedError(text, values, error) : error
    })
    if (!structured) return rows
    return Object.assign(new QueryResult(), { raw: rows, records: rows, affected: rowCount ?? 0 })
  }

  override connect(): Promise<never> {
    return Promise.reject(new Error('A reading lends its connection to nobody.'))
  }

  override startTransaction(): Promise<never> {
    return Promise.reject(new Error('A reading neither begins nor ends a transaction.'))
  }

  override stream(): Promise<never> {
    return Promise.reject(new Error('A reading gives its rows at once.'))
  }

  override async release(): Promise<void> {}
}

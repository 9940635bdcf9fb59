import type pg from 'pg'
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm'
import type { RequestContext } from '../request.js'
import { Cancellation } from './cancellation.js'
import { DatabaseUnprepared, isUnprepared, toldAs } from './errors.js'
import { openPool, poolConfig } from './pool.js'
import { PreparedStatements } from './prepared.js'
import { type Reading, readingOver } from './reading.js'
import { type RoomName, readerOf } from './rooms.js'
import { SnakeCase } from './snake-case.js'
import { type Connections, PastStatements, PresentStatements } from './statements.js'

export interface RoomDatabaseOptions {
  readonly room: RoomName
  /** The room's own login, which writes. */
  readonly url: string
  /** The login that serves anonymous reads. */
  readonly readerUrl: string
  // biome-ignore lint/complexity/noBannedTypes: it is how typeorm names a decorated class.
  readonly entities: readonly Function[]
  /** Connections at most, for reads and for writes. */
  readonly size?: { readonly reads: number; readonly writes: number }
  /** Told of connections that ended by themselves, as all do when the server restarts. */
  readonly onLost?: (error: Error) => void
}

/** A room's way into the database. */
export class RoomDatabase {
  readonly room: RoomName
  readonly #database: DataSource
  readonly #reads: Connections
  readonly #cancels: pg.Pool

  constructor(
    room: RoomName,
    database: DataSource,
    reads: pg.Pool,
    cancels: pg.Pool,
    onFailed: (error: Error) => void,
  ) {
    this.room = room
    this.#database = database
    this.#reads = {
      statements: 0,
      pool: reads,
      cancellation: new Cancellation(cancels, onFailed),
      present: new PreparedStatements('present'),
      past: new PreparedStatements('past'),
    }
    this.#cancels = cancels
  }

  /** How many statements its readings have asked since it was opened. */
  get statements(): number {
    return this.#reads.statements
  }

  /** Reads at the request's moment, as anyone may. */
  reading({ moment, signal }: RequestContext): Reading {
    const statements = moment.live
      ? new PresentStatements(this.#reads, signal)
      : new PastStatements(this.#reads, signal, this.room, moment.revision)
    return readingOver(this.#database, statements)
  }

  /**
   * Writes under a revision of its own: all of it, or none.
   *
   * From the first statement to the last everyone else who writes waits: work that is slow is done before. It is given
   * the only number there is for it, and the revision says who wrote and why.
   */
  write<T>(actor: string, reason: string, work: (tx: EntityManager, revision: number) => Promise<T>): Promise<T> {
    return this.#inTransaction(async (runner) => {
      const [{ revision }] = await runner.query('select platform.take_revision($1, $2) as revision', [actor, reason])
      return work(runner.manager, Number(revision))
    })
  }

  /** Looks at the tables as they are and as the room itself sees them, drafts and all. Writes nothing. */
  inspect<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.#inTransaction(async (runner) => {
      await runner.query('set transaction read only')
      return work(runner.manager)
    })
  }

  async #inTransaction<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const runner = this.#database.createQueryRunner()
    try {
      await runner.startTransaction()
      const done = await work(runner)
      await runner.commitTransaction()
      return done
    } catch (error) {
      // If even that fails the connection is gone, and with it the transaction: what happened first is what is told.
      await runner.rollbackTransaction().catch(() => {})
      throw toldAs(error)
    } finally {
      await runner.release()
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#database.destroy(), this.#reads.pool.end(), this.#cancels.end()])
  }
}

/** Opens a room's database, and refuses one that cannot be reached or has not been migrated. */
export async function openRoomDatabase(options: RoomDatabaseOptions): Promise<RoomDatabase> {
  const { room, url, readerUrl, entities, size = { reads: 8, writes: 3 }, onLost = () => {} } = options
  const database = new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    namingStrategy: new SnakeCase(),
    installExtensions: false,
    poolErrorHandler: onLost,
    extra: poolConfig({ url, name: room, size: size.writes }),
  })
  const reads = openPool({ url: readerUrl, name: readerOf(room), size: size.reads, onLost })
  const cancels = openPool({ url: readerUrl, name: `${readerOf(room)} cancels`, size: 1, onLost })
  try {
    await database.initialize()
    await reads.query('select from platform.head')
  } catch (error) {
    await Promise.all([database.isInitialized && database.destroy(), reads.end(), cancels.end()])
    throw isUnprepared(error) ? new DatabaseUnprepared(room, error) : toldAs(error)
  }
  return new RoomDatabase(room, database, reads, cancels, onLost)
}

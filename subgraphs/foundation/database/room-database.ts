import type pg from 'pg'
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm'
import type { Moment, RequestContext } from '../request.js'
import { Cancellation } from './cancellation.js'
import { DatabaseUnprepared, isUnprepared, toldAs } from './errors.js'
import { openPool, poolConfig } from './pool.js'
import { PreparedStatements } from './prepared.js'
import { type Reading, readingOver } from './reading.js'
import { type RoomName, readerOf, viewerOf } from './rooms.js'
import { SnakeCase } from './snake-case.js'
import {
  type Connections,
  FollowerStatements,
  LateStatements,
  PastStatements,
  PresentStatements,
  type Statements,
  ViewerStatements,
} from './statements.js'

export interface RoomDatabaseOptions {
  readonly room: RoomName
  /** The room's own login, which writes. */
  readonly url: string
  /** The login that serves anonymous reads. */
  readonly readerUrl: string
  /** The login that serves readings for an organisation. */
  readonly viewerUrl: string
  /** Whether these two read from a server that follows the one written to, a little behind it. */
  readonly follows?: boolean
  // biome-ignore lint/complexity/noBannedTypes: it is how typeorm names a decorated class.
  readonly entities: readonly Function[]
  /** Connections at most, for reads and for writes. */
  readonly size?: { readonly reads: number; readonly writes: number; readonly views?: number }
  /** Told of connections that ended by themselves, as all do when the server restarts. */
  readonly onLost?: (error: Error) => void
}

/** Where a room reads: the logins of its readings, and one connection each that stops what they have been left with. */
interface Readings {
  readonly reads: pg.Pool
  readonly views: pg.Pool
  readonly cancels: { readonly reads: pg.Pool; readonly views: pg.Pool }
  readonly follows: boolean
}

/** A room's way into the database. */
export class RoomDatabase {
  readonly room: RoomName
  readonly #database: DataSource
  readonly #reads: Connections
  readonly #views: Connections
  readonly #cancels: readonly pg.Pool[]
  readonly #follows: boolean

  constructor(
    room: RoomName,
    database: DataSource,
    { reads, views, cancels, follows }: Readings,
    onFailed: (error: Error) => void,
  ) {
    this.room = room
    this.#database = database
    this.#follows = follows
    this.#reads = connections(reads, new Cancellation(cancels.reads, onFailed))
    this.#views = connections(views, new Cancellation(cancels.views, onFailed))
    this.#cancels = [cancels.reads, cancels.views]
  }

  /** How many statements its readings have asked since it was opened. */
  get statements(): number {
    return this.#reads.statements + this.#views.statements
  }

  /** Reads at the request's moment, as anyone may, or as the organisation that is read for. */
  reading(context: RequestContext): Reading {
    return readingOver(this.#database, this.#statements(context, context.moment))
  }

  /** Reads what an act of this request has made, at a moment that is known once it is done. */
  readingAfter(context: RequestContext, moment: () => Moment): Reading {
    return readingOver(this.#database, new LateStatements(() => this.#statements(context, moment())))
  }

  #statements({ signal, actor }: RequestContext, moment: Moment): Statements {
    const pinned = { room: this.room, revision: moment.revision }
    const viewer = actor ? { party: actor.party, day: moment.day } : undefined
    if (moment.live && this.#follows)
      return new FollowerStatements(viewer ? this.#views : this.#reads, signal, pinned, viewer)
    const past = moment.live ? undefined : pinned
    if (viewer) return new ViewerStatements(this.#views, signal, viewer, past)
    if (past) return new PastStatements(this.#reads, signal, past.room, past.revision)
    return new PresentStatements(this.#reads, signal)
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

  /** Writes what is no part of any revision, beside the chain: such as who was shown what. */
  note<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.#inTransaction((runner) => work(runner.manager))
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
    await Promise.all([
      this.#database.destroy(),
      ...[this.#reads.pool, this.#views.pool, ...this.#cancels].map((pool) => pool.end()),
    ])
  }
}

/** Opens a room's database, and refuses one that cannot be reached or has not been migrated. */
export async function openRoomDatabase(options: RoomDatabaseOptions): Promise<RoomDatabase> {
  const { room, url, readerUrl, viewerUrl, entities, follows = false } = options
  const { size = { reads: 8, writes: 3 }, onLost = () => {} } = options
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
  const views = openPool({ url: viewerUrl, name: viewerOf(room), size: size.views ?? 4, onLost })
  // A login may cancel its own statements alone.
  const cancels = {
    reads: openPool({ url: readerUrl, name: `${readerOf(room)} cancels`, size: 1, onLost }),
    views: openPool({ url: viewerUrl, name: `${viewerOf(room)} cancels`, size: 1, onLost }),
  }
  try {
    await database.initialize()
    await reads.query('select from platform.head')
  } catch (error) {
    const pools = [reads, views, cancels.reads, cancels.views]
    await Promise.all([database.isInitialized && database.destroy(), ...pools.map((pool) => pool.end())])
    throw isUnprepared(error) ? new DatabaseUnprepared(room, error) : toldAs(error)
  }
  return new RoomDatabase(room, database, { reads, views, cancels, follows }, onLost)
}

/** A pool may be read in the present and in the past: plans made for one search path are worth nothing under the other. */
function connections(pool: pg.Pool, cancellation: Cancellation): Connections {
  return {
    statements: 0,
    pool,
    cancellation,
    present: new PreparedStatements('present'),
    past: new PreparedStatements('past'),
  }
}

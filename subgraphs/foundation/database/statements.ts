import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { LocalDate } from '../dates.js'
import type { Cancellation } from './cancellation.js'
import { RevisionNotHere, toldAs } from './errors.js'
import type { PreparedStatements } from './prepared.js'
import { type RoomName, sqlName } from './rooms.js'

/** Where a reading's statements are run. */
export interface Statements {
  /** Rejects with what a client may be told where it can do something about it, with the signal's reason once aborted. */
  run(text: string, values?: unknown[]): Promise<pg.QueryResult>
  readonly count: number
  /** How many of them were different. */
  readonly different: number
  end(): Promise<void>
}

/** What all readings of a room share. */
export interface Connections {
  /** How many statements they have asked together. */
  statements: number
  readonly pool: pg.Pool
  readonly cancellation: Cancellation
  readonly present: PreparedStatements
  readonly past: PreparedStatements
}

/** How long a server that does not have a revision yet is waited for, and how long between two looks. */
const patienceMs = 1_000
const betweenLooksMs = 20

/** The present: each statement on whatever connection is free, without a transaction. */
export class PresentStatements implements Statements {
  count = 0
  readonly #texts = new Set<string>()
  readonly #connections: Connections
  readonly #running: RunningStatements

  constructor(connections: Connections, signal: AbortSignal) {
    this.#connections = connections
    this.#running = new RunningStatements(connections.cancellation, signal)
  }

  get different(): number {
    return this.#texts.size
  }

  run(text: string, values?: unknown[]): Promise<pg.QueryResult> {
    this.count++
    this.#texts.add(text)
    this.#connections.statements++
    return this.#connections.present.ask(text, values, (query) => this.#run(query))
  }

  async #run(query: pg.QueryConfig): Promise<pg.QueryResult> {
    this.#running.refuseAborted()
    const client = await this.#connections.pool.connect().catch(rethrow)
    try {
      return await this.#running.on(client, query)
    } finally {
      client.release(this.#running.aborted)
    }
  }

  async end(): Promise<void> {
    this.#running.end()
  }
}

/**
 * One transaction that only reads, set to a moment, to what one organisation may see, or to both.
 *
 * It is opened by the first statement. After a statement that failed the next opens another one, set to the same.
 */
class TransactionStatements implements Statements {
  count = 0
  readonly #texts = new Set<string>()
  readonly #connections: Connections
  readonly #running: RunningStatements
  readonly #opening: string
  readonly #pinned: Past | undefined
  readonly #revision: number
  #plans: PreparedStatements
  #client: pg.PoolClient | undefined
  /** The driver takes one statement at a time on a connection. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(connections: Connections, signal: AbortSignal, { past, pinned, viewer }: TransactionSettings) {
    this.#connections = connections
    this.#running = new RunningStatements(connections.cancellation, signal)
    this.#plans = past ? connections.past : connections.present
    this.#pinned = pinned
    this.#revision = (past ?? pinned)?.revision ?? 0
    this.#opening = [
      past || pinned ? 'begin isolation level repeatable read, read only' : 'begin read only',
      ...(past ? asOf(past) : []),
      ...(viewer ? readingFor(viewer) : []),
      `select number = ${this.#revision} as "isNewest" from platform.head where number >= ${this.#revision}`,
    ].join(';\n')
  }

  get different(): number {
    return this.#texts.size
  }

  run(text: string, values?: unknown[]): Promise<pg.QueryResult> {
    this.count++
    this.#texts.add(text)
    this.#connections.statements++
    const answer = this.#turn.then(() => this.#plans.ask(text, values, (query) => this.#run(query)))
    this.#turn = answer.catch(() => {})
    return answer
  }

  async #run(query: pg.QueryConfig): Promise<pg.QueryResult> {
    this.#running.refuseAborted()
    this.#client ??= await this.#open()
    try {
      return await this.#running.on(this.#client, query)
    } catch (error) {
      await this.#giveBack(this.#client)
      this.#client = undefined
      throw error
    }
  }

  async #open(): Promise<pg.PoolClient> {
    const client = await this.#connections.pool.connect().catch(rethrow)
    try {
      const until = performance.now() + patienceMs
      while (!(await this.#isThere(client))) {
        if (performance.now() > until) throw new RevisionNotHere(this.#revision)
        await client.query('rollback').catch(rethrow)
        await sleep(betweenLooksMs)
      }
      return client
    } catch (error) {
      await this.#giveBack(client)
      throw error
    }
  }

  /** Opens the transaction, and sees whether this server has come as far: a replica follows a little behind. */
  async #isThere(client: pg.PoolClient): Promise<boolean> {
    // Several statements in one text give several results, which the driver's types do not know.
    const results = (await this.#running.on(client, { text: this.#opening })) as unknown as pg.QueryResult[]
    const found: { isNewest: boolean } | undefined = results.at(-1)?.rows[0]
    if (found && this.#pinned) await this.#keepTo(this.#pinned, found.isNewest, client)
    return found !== undefined
  }

  /** What the transaction sees does not move: it is the present of the pinned revision, or has its past in it. */
  async #keepTo(pinned: Past, isNewest: boolean, client: pg.PoolClient): Promise<void> {
    this.#plans = isNewest ? this.#connections.present : this.#connections.past
    if (!isNewest) await this.#running.on(client, { text: asOf(pinned).join(';\n') })
  }

  async #giveBack(client: pg.PoolClient): Promise<void> {
    if (this.#running.aborted) return client.release(true)
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    )
  }

  async end(): Promise<void> {
    this.#running.end()
    await this.#turn
    if (this.#client) await this.#giveBack(this.#client)
    this.#client = undefined
  }
}

/** What everybody may see, as it was. */
export class PastStatements extends TransactionStatements {
  constructor(connections: Connections, signal: AbortSignal, room: RoomName, revision: number) {
    super(connections, signal, { past: { room, revision } })
  }
}

/** What one organisation may see besides: now, or as it was. */
export class ViewerStatements extends TransactionStatements {
  constructor(connections: Connections, signal: AbortSignal, viewer: Viewer, past?: Past) {
    super(connections, signal, { viewer, ...(past && { past }) })
  }
}

/**
 * The present on a server that follows another one: as of the revision that the request is pinned to, whether it has come to
 * that, which is waited for, or further.
 */
export class FollowerStatements extends TransactionStatements {
  constructor(connections: Connections, signal: AbortSignal, pinned: Past, viewer?: Viewer) {
    super(connections, signal, { pinned, ...(viewer && { viewer }) })
  }
}

/** What is read once an act is done, at the moment it made: which one that is, nobody knows before. */
export class LateStatements implements Statements {
  #made: Statements | undefined

  constructor(private readonly make: () => Statements) {}

  get count(): number {
    return this.#made?.count ?? 0
  }

  get different(): number {
    return this.#made?.different ?? 0
  }

  run(text: string, values?: unknown[]): Promise<pg.QueryResult> {
    this.#made ??= this.make()
    return this.#made.run(text, values)
  }

  async end(): Promise<void> {
    await this.#made?.end()
  }
}

interface Past {
  readonly room: RoomName
  readonly revision: number
}

/** Who is read for, by the key of the party, and on which day: roles have a first and a last one. */
export interface Viewer {
  readonly party: string
  readonly day: LocalDate
}

interface TransactionSettings {
  readonly past?: Past
  /** Read as things stand where this is the newest revision of the server, else as its past. */
  readonly pinned?: Past
  readonly viewer?: Viewer
}

function readingFor({ party, day }: Viewer): string[] {
  return [`set local platform.viewer = ${pg.escapeLiteral(party)}`, `set local platform.day = ${pg.escapeLiteral(day)}`]
}

function asOf({ room, revision }: Past): string[] {
  if (!Number.isSafeInteger(revision) || revision < 0) throw new RangeError(`${revision} is no revision.`)
  return [
    `set local search_path = ${sqlName(room)}_as_of, published_as_of, keys_as_of, pg_temp`,
    `set local platform.as_of = ${revision}`,
  ]
}

/** The statements of one reading that the server is working on: once the reading is aborted, it stops. */
class RunningStatements {
  readonly #cancellation: Cancellation
  readonly #signal: AbortSignal
  readonly #clients = new Set<pg.PoolClient>()
  readonly #abort = () => this.#cancellation.cancel(this.#clients)
  #listening = false

  constructor(cancellation: Cancellation, signal: AbortSignal) {
    this.#cancellation = cancellation
    this.#signal = signal
  }

  /** Then a connection may still be told to stop: nobody else is to have it. */
  get aborted(): boolean {
    return this.#signal.aborted
  }

  refuseAborted(): void {
    this.#signal.throwIfAborted()
  }

  async on(client: pg.PoolClient, statement: pg.QueryConfig): Promise<pg.QueryResult> {
    if (!this.#listening) {
      this.#signal.addEventListener('abort', this.#abort, { once: true })
      this.#listening = true
    }
    this.#clients.add(client)
    try {
      this.refuseAborted()
      return await client.query(statement)
    } catch (error) {
      this.refuseAborted()
      throw toldAs(error)
    } finally {
      this.#clients.delete(client)
    }
  }

  end(): void {
    this.#signal.removeEventListener('abort', this.#abort)
  }
}

function rethrow(error: unknown): never {
  throw toldAs(error)
}

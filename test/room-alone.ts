import { type GraphQLSchema, getOperationAST, parse } from 'graphql'
import pg from 'pg'
import { pino } from 'pino'
import type { Actor } from '../subgraphs/foundation/access/actor.js'
import { CostNotes } from '../subgraphs/foundation/cost.js'
import { Cursors } from '../subgraphs/foundation/cursors.js'
import type { Reading } from '../subgraphs/foundation/database/reading.js'
import type { RoomDatabase } from '../subgraphs/foundation/database/room-database.js'
import { sqlName } from '../subgraphs/foundation/database/rooms.js'
import { type LocalDate, localDate } from '../subgraphs/foundation/dates.js'
import { type RoomAnswer, RoomExecutor } from '../subgraphs/foundation/executor.js'
import type { RequestContext } from '../subgraphs/foundation/request.js'
import type { Room } from '../subgraphs/foundation/room.js'
import { openDatabaseOf } from '../subgraphs/foundation/server.js'
import type { TestDatabase } from './database.js'

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of it.
  readonly data?: any
  // biome-ignore lint/suspicious/noExplicitAny: the same.
  readonly errors?: readonly any[]
  readonly extensions?: RoomAnswer['extensions']
  /** How many SQL statements it cost. */
  readonly statements: number
}

/** When a question is about: now, unless a revision is named. */
export interface When {
  readonly revision?: number
  readonly day?: string
  /** Who asks, or acts; anyone unless somebody is named. */
  readonly actor?: Actor | null
}

/** One room alone, anonymous, on a database that ends with it. */
export interface RoomAlone<Stores extends object> {
  readonly database: RoomDatabase
  /** A login that administers, for what no room may do; the room's tables are on its path. */
  readonly admin: pg.Client
  readonly url: string
  readonly secret: string
  readonly schema: GraphQLSchema
  ask(question: string, variables?: Readonly<Record<string, unknown>>, when?: When): Promise<Answer>
  /** The room's stores as an anonymous reader's, for as long as `use` takes. */
  reading<T>(when: When, use: (stores: Stores, context: RequestContext) => Promise<T>): Promise<T>
  /** The newest revision. */
  head(): Promise<number>
  end(): Promise<void>
}

export const today: LocalDate = localDate('2026-11-23')

export const testPepper = 'what keys are hashed under in a test'

export const testCursors = new Cursors('the secret of a test, long enough for any')

export async function roomAlone<Stores extends object>(
  room: Room<Stores>,
  held: TestDatabase,
): Promise<RoomAlone<Stores>> {
  const database = await openDatabaseOf(room, held, pino({ level: 'silent' }))
  const path = `${sqlName(room.name)},published,keys`
  const admin = new pg.Client({ connectionString: held.url, options: `-c search_path=${path}` })
  await admin.connect()
  return { ...asking(room, database), admin, url: held.url, secret: held.secret, end: () => end(held, database, admin) }
}

function asking<Stores extends object>(
  room: Room<Stores>,
  database: RoomDatabase,
): Pick<RoomAlone<Stores>, 'database' | 'schema' | 'ask' | 'reading' | 'head'> {
  const counting = new CountingReadings(database)
  const faults: unknown[] = []
  const executor = new RoomExecutor(room, counting, {
    acts: database,
    cursors: testCursors,
    keyPepper: testPepper,
    report: (error) => faults.push(error),
  })
  const head = async () => {
    const [row] = await database.inspect((tx) => tx.query('select number from platform.head'))
    return Number(row.number)
  }
  const contextOf = async ({ revision, day = today, actor = null }: When): Promise<RequestContext> => ({
    requestId: 'a test',
    moment: { revision: revision ?? (await head()), day: localDate(day), live: revision === undefined },
    language: 'en',
    actor,
    signal: new AbortController().signal,
  })
  return {
    database,
    schema: executor.schema,
    head,
    ask: async (text, variables = {}, when = {}) => {
      const context = await contextOf(when)
      const document = parse(text)
      const kind = getOperationAST(document)!.operation
      const answer = await executor.execute({ text, document, kind }, variables, context)
      if (faults.length > 0) throw faults.splice(0)[0]
      return { ...answer, statements: counting.last?.statements ?? 0 }
    },
    reading: async (when, use) => {
      const context = await contextOf(when)
      const reading = database.reading(context)
      try {
        return await use(
          room.stores(reading.manager, { ...context, cost: new CostNotes(), acts: null }, testCursors),
          context,
        )
      } finally {
        await reading.end()
      }
    },
  }
}

/** Remembers the newest reading, so that its statements can be counted. Questions are asked one after the other. */
class CountingReadings {
  last: Reading | undefined

  constructor(private readonly database: RoomDatabase) {}

  reading(context: RequestContext): Reading {
    this.last = this.database.reading(context)
    return this.last
  }
}

async function end(held: TestDatabase, database: RoomDatabase, admin: pg.Client): Promise<void> {
  await admin.end()
  await database.close()
  await held.end()
}

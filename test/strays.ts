import type { EntityManager } from 'typeorm'
import type { Cursors } from '../subgraphs/foundation/cursors.js'
import type { Query } from './past-queries.js'
import { type RoomAlone, testCursors, today } from './room-alone.js'

/** A query as it would be if it named the schema of one of its tables: that table it reads now, all others then. */
export interface Stray {
  /** The query, and the words in which it names the table. */
  readonly name: string
  /** What the query answers at the revision while it names no schema. */
  readonly answer: string
  /** What it answers as a stray. */
  ask(): Promise<string>
}

/** A room whose queries may stray. */
export interface Straying<Stores extends object> {
  readonly room: RoomAlone<Stores>
  readonly stores: (tx: EntityManager, cursors: Cursors) => Stores
  /** The schema of each table and view that its queries may name. */
  readonly places: ReadonlyMap<string, string>
}

/** Every stray that a query could become, by each table that each of its statements names. */
export async function straysOf<Stores extends object>(
  straying: Straying<Stores>,
  name: string,
  query: Query<Stores>,
  revision: number,
): Promise<Stray[]> {
  const { places } = straying
  const tables = new RegExp(`(?<=\\b(from|join)\\s+)(${[...places.keys()].join('|')})\\b`, 'g')
  const statements = new Set<string>()
  const answer = await ask(straying, query, revision, (text) => {
    statements.add(text)
    return text
  })
  const strayed = (text: string, index: number, table: string) =>
    `${text.slice(0, index)}${places.get(table)}.${text.slice(index)}`
  return [...statements].flatMap((statement) =>
    [...statement.matchAll(tables)].map(({ index, 2: table = '' }) => ({
      name: `${name}: ${statement.slice(index, index + 60).replaceAll(/\s+/g, ' ')}`,
      answer,
      ask: () => ask(straying, query, revision, (text) => (text === statement ? strayed(text, index, table) : text)),
    })),
  )
}

async function ask<Stores extends object>(
  { room, stores }: Straying<Stores>,
  query: Query<Stores>,
  revision: number,
  rewritten: (statement: string) => string,
): Promise<string> {
  const context = {
    requestId: 'a test',
    moment: { revision, day: today, live: false },
    language: 'en' as const,
    actor: null,
    signal: new AbortController().signal,
  }
  const { manager, end } = room.database.reading(context)
  const run = manager.query.bind(manager)
  manager.query = (text, values) => run(rewritten(text), values)
  try {
    return JSON.stringify(await query(stores(manager, testCursors), context))
  } catch (error) {
    return String(error)
  } finally {
    await end()
  }
}

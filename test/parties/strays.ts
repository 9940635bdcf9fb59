import { Cursors } from '../../subgraphs/foundation/cursors.js'
import { partiesStores } from '../../subgraphs/parties/stores.js'
import type { Query } from './every-query.js'
import { type PartiesRoom, today } from './room.js'

/** A query as it would be if it named the schema of one of its tables: that table it reads now, all others then. */
export interface Stray {
  /** The query, and the words in which it names the table. */
  readonly name: string
  /** What the query answers at the revision while it names no schema. */
  readonly answer: string
  /** What it answers as a stray. */
  ask(): Promise<string>
}

const cursors = new Cursors('the secret of a test, long enough for any')

/** Every stray that a query could become, by each table that each of its statements names. */
export async function straysOf(room: PartiesRoom, name: string, query: Query, revision: number): Promise<Stray[]> {
  const tables = await namesOfTables(room)
  const statements = new Set<string>()
  const answer = await ask(room, query, revision, (text) => {
    statements.add(text)
    return text
  })
  return [...statements].flatMap((statement) =>
    [...statement.matchAll(tables)].map(({ index }) => ({
      name: `${name}: ${statement.slice(index, index + 60).replaceAll(/\s+/g, ' ')}`,
      answer,
      ask: () => ask(room, query, revision, (text) => (text === statement ? strayed(text, index) : text)),
    })),
  )
}

async function namesOfTables({ admin }: PartiesRoom): Promise<RegExp> {
  const { rows } = await admin.query<{ name: string }>(`select name from platform.kept where room = 'parties'`)
  return new RegExp(`(?<=\\b(from|join)\\s+)(${rows.map(({ name }) => name).join('|')})\\b`, 'g')
}

const strayed = (text: string, index: number) => `${text.slice(0, index)}parties.${text.slice(index)}`

async function ask(
  room: PartiesRoom,
  query: Query,
  revision: number,
  rewritten: (statement: string) => string,
): Promise<string> {
  const context = {
    requestId: 'a test',
    moment: { revision, day: today, live: false },
    language: 'en' as const,
    signal: new AbortController().signal,
  }
  const { manager, end } = room.database.reading(context)
  const run = manager.query.bind(manager)
  manager.query = (text, values) => run(rewritten(text), values)
  try {
    return JSON.stringify(await query(partiesStores(manager, cursors), context))
  } catch (error) {
    return String(error)
  } finally {
    await end()
  }
}

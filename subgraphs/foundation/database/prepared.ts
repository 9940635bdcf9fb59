import { LRUCache } from 'lru-cache'
import pg from 'pg'

/** How often a text is seen before it is worth a plan that every connection keeps. */
const often = 3

/** Plans kept at most: each connection holds its own copy of every one. */
const plans = 100

/**
 * Which statements the server is to keep a plan of: those that come again and again.
 *
 * Planning a join costs more than running it for a few keys. Stores have few texts, but filters make many out of one:
 * so a text has to come often, and there is a limit. A name stands for one text for ever, as connections remember it.
 */
export class PreparedStatements {
  readonly #prefix: string
  readonly #names = new Map<string, string>()
  #given = 0
  readonly #seen = new LRUCache<string, number>({ max: 1_000 })

  /** Plans made for one search path are worth nothing under another: each has names of its own. */
  constructor(prefix: string) {
    this.#prefix = prefix
  }

  /** The statement as the driver takes it, with a name if its plan is to be kept. */
  #query(text: string, values: unknown[] | undefined): pg.QueryConfig {
    const name = this.#names.get(text) ?? this.#nameFor(text)
    return { text, ...(values && { values }), ...(name !== undefined && { name }) }
  }

  #nameFor(text: string): string | undefined {
    if (this.#names.size === plans) return undefined
    const times = (this.#seen.get(text) ?? 0) + 1
    this.#seen.set(text, times)
    if (times < often) return undefined
    this.#seen.delete(text)
    const name = `${this.#prefix}${this.#given++}`
    this.#names.set(text, name)
    return name
  }

  /**
   * Asks, and once more if the plan had been made for a table whose columns have changed since.
   *
   * That happens where a newer release has migrated the database under a running one.
   */
  async ask<T>(text: string, values: unknown[] | undefined, run: (query: pg.QueryConfig) => Promise<T>): Promise<T> {
    try {
      return await run(this.#query(text, values))
    } catch (error) {
      if (!isOutdatedPlan(error) || !this.#names.delete(text)) throw error
      return run(this.#query(text, values))
    }
  }
}

/** PostgreSQL says "feature not supported" of many things; of this one, the function it happened in. */
function isOutdatedPlan(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '0A000' && error.routine === 'RevalidateCachedQuery'
}

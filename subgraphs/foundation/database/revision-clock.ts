import type pg from 'pg'
import type { Instant } from '../instant.js'
import { toldAs } from './errors.js'
import { openPool } from './pool.js'

/** One revision: a number, and the instant at which it became the state of the platform. */
export interface Revision {
  readonly number: number
  /** Never before that of an earlier revision. */
  readonly at: Instant
}

/** The newest revision, and the newest that changed what anyone may see. */
export interface Head extends Revision {
  readonly publicNumber: number
}

export interface RevisionClockOptions {
  /** The login `gateway`. */
  readonly url: string
  readonly onLost?: (error: Error) => void
}

/** The one clock of all rooms, as it is read to pin answers to a moment. */
export class RevisionClock {
  readonly #pool: pg.Pool
  #lastSeen: Head
  #asking: Promise<Head> | undefined
  #next: Promise<Head> | undefined

  constructor(pool: pg.Pool, head: Head) {
    this.#pool = pool
    this.#lastSeen = head
  }

  /** The newest head anyone here has seen: good enough to pin an answer to, since it is checked afterwards. */
  get lastSeen(): Head {
    return this.#lastSeen
  }

  /**
   * The head as it is asked for after this call, so that it proves what was read before.
   *
   * Everyone who comes while one question is on its way shares the one after it: it begins after all their reads ended.
   */
  head(): Promise<Head> {
    if (!this.#asking) return this.#ask()
    this.#next ??= this.#asking.then(unheard, unheard).then(() => {
      this.#next = undefined
      return this.#ask()
    })
    return this.#next
  }

  #ask(): Promise<Head> {
    this.#asking = readHead(this.#pool)
      .then((head) => {
        if (head.number > this.#lastSeen.number) this.#lastSeen = head
        return head
      })
      .finally(() => {
        this.#asking = undefined
      })
    return this.#asking
  }

  /** One revision by its number; null if there is none yet. */
  async revision(number: number): Promise<Revision | null> {
    return this.#one('select number, at from platform.revision where number = $1', number)
  }

  /**
   * The last revision at or before an instant; null before the first.
   *
   * Resolve an instant once and cite the number: at this very moment a write may be on its way that will carry it too.
   */
  async revisionAt(instant: Instant): Promise<Revision | null> {
    return this.#one('select number, at from platform.revision where number = platform.revision_at($1)', instant)
  }

  async #one(text: string, value: number | string): Promise<Revision | null> {
    const { rows } = await this.#pool.query<Row>(text, [value]).catch(rethrow)
    return rows[0] ? { number: Number(rows[0].number), at: rows[0].at } : null
  }

  close(): Promise<void> {
    return this.#pool.end()
  }
}

export async function openRevisionClock({ url, onLost = () => {} }: RevisionClockOptions): Promise<RevisionClock> {
  const pool = openPool({ url, name: 'gateway', size: 3, onLost })
  try {
    return new RevisionClock(pool, await readHead(pool))
  } catch (error) {
    await pool.end()
    throw error
  }
}

interface Row {
  readonly number: string
  readonly at: Instant
}

async function readHead(pool: pg.Pool): Promise<Head> {
  const { rows } = await pool
    .query<Row & { readonly public_number: string }>({
      name: 'head',
      text: 'select number, at, public_number from platform.head',
    })
    .catch(rethrow)
  const { number, at, public_number } = rows[0]!
  return { number: Number(number), at, publicNumber: Number(public_number) }
}

function unheard(): void {}

function rethrow(error: unknown): never {
  throw toldAs(error)
}

import type pg from 'pg'
import { toldAs } from '../../subgraphs/foundation/database/errors.js'
import { openPool } from '../../subgraphs/foundation/database/pool.js'
import type { LocalDate } from '../../subgraphs/foundation/dates.js'
import type { World } from '../../subgraphs/foundation/provenance.js'

/** A contact that an organisation has asked its digest for, by key. */
export interface Due {
  readonly contact: string
  readonly party: string
  readonly world: World
}

/** What came of a sending, and what that makes of it for the day. */
export type Outcome = 'SENT' | 'NOTHING' | 'FAILED' | 'NOT_KNOWN'
export type State = Outcome | 'GIVEN_UP'

export interface RecordOptions {
  /** The login `gateway`. */
  readonly url: string
  readonly onLost?: (error: Error) => void
}

/** Who is to be sent a digest and what came of it, as the database answers the gateway: by functions alone. */
export class DigestRecord {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** To whom a digest of the day is still to be sent. */
  due(day: LocalDate): Promise<Due[]> {
    return this.#ask('digest_due', [day])
  }

  /** Takes a sending on, and answers the address, which is put on record as read; null where it is not to be sent. */
  async claim(day: LocalDate, contact: string): Promise<string | null> {
    const [claimed] = await this.#ask<{ address: string }>('digest_claim', [day, contact])
    return claimed?.address ?? null
  }

  /** Notes what came of it. */
  async over(day: LocalDate, contact: string, outcome: Outcome, problem: string | null = null): Promise<State> {
    const [noted] = await this.#ask<{ state: State }>('digest_over', [day, contact, outcome, problem])
    return noted?.state ?? outcome
  }

  /** Contacts whose sending nobody has told the end of: it is not tried again. */
  async lost(day: LocalDate): Promise<string[]> {
    return (await this.#ask<{ contact: string }>('digest_lost', [day])).map(({ contact }) => contact)
  }

  close(): Promise<void> {
    return this.#pool.end()
  }

  async #ask<Row extends object>(answer: string, values: readonly (string | null)[]): Promise<Row[]> {
    const places = values.map((_, place) => `$${place + 1}`).join(', ')
    const asked = { name: answer, text: `select * from directory.${answer}(${places})`, values: [...values] }
    const { rows } = await this.#pool.query<Row>(asked).catch((error) => {
      throw toldAs(error)
    })
    return rows
  }
}

export function openDigestRecord({ url, onLost = () => {} }: RecordOptions): DigestRecord {
  const address = new URL(url)
  // The gateway's login reads; what is written here is written by the functions it asks.
  address.searchParams.set('options', '-c default_transaction_read_only=off')
  return new DigestRecord(openPool({ url: address.href, name: 'digest', size: 1, onLost }))
}

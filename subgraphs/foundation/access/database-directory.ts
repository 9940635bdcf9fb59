import type pg from 'pg'
import { toldAs } from '../database/errors.js'
import { openPool } from '../database/pool.js'
import { dayIn } from '../dates.js'
import type { Directory, KeyHolder, Mandate, Membership } from './directory.js'

export interface DirectoryOptions {
  /** The login `gateway`. */
  readonly url: string
  readonly onLost?: (error: Error) => void
  /** The instant asked about, where that is not now: memberships have a first and a last day. */
  readonly now?: () => Date
}

/** Who is who, as the database answers the gateway: by functions, which are all that its login may ask of it. */
export class DatabaseDirectory implements Directory {
  readonly #pool: pg.Pool
  readonly #now: () => Date

  constructor(pool: pg.Pool, now: () => Date) {
    this.#pool = pool
    this.#now = now
  }

  async partyWithNumber(organisationNumber: string): Promise<string | null> {
    const [found] = await this.#ask<{ party: string | null }>('party_with_number', [organisationNumber])
    return found?.party ?? null
  }

  async supplierMandate(party: string, supplierNumber: string): Promise<Mandate | null> {
    const [found] = await this.#ask<Mandate>('supplier_mandate', [party, supplierNumber, this.#today])
    return found ?? null
  }

  memberships(issuer: string, subject: string): Promise<readonly Membership[]> {
    return this.#ask('memberships', [issuer, subject, this.#today])
  }

  /** That the key was shown is noted, by the day. */
  async keyHolder(hash: string): Promise<KeyHolder | null> {
    const [found] = await this.#ask<KeyHolder>('key_holder', [hash, this.#today])
    return found ?? null
  }

  close(): Promise<void> {
    return this.#pool.end()
  }

  get #today() {
    return dayIn('Europe/Oslo', this.#now())
  }

  async #ask<Row extends object>(answer: string, values: readonly string[]): Promise<Row[]> {
    const places = values.map((_, place) => `$${place + 1}`).join(', ')
    const asked = { name: answer, text: `select * from directory.${answer}(${places})`, values: [...values] }
    const { rows } = await this.#pool.query<Row>(asked).catch((error) => {
      throw toldAs(error)
    })
    return rows
  }
}

export async function openDirectory({
  url,
  onLost = () => {},
  now = () => new Date(),
}: DirectoryOptions): Promise<DatabaseDirectory> {
  const address = new URL(url)
  // The gateway's login reads; that a key was used is all it may have written, by the function that finds the key.
  address.searchParams.set('options', '-c default_transaction_read_only=off')
  const pool = openPool({ url: address.href, name: 'directory', size: 2, onLost })
  try {
    await pool.query(`select from directory.party_with_number('')`)
  } catch (error) {
    await pool.end()
    throw toldAs(error)
  }
  return new DatabaseDirectory(pool, now)
}

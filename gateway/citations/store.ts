import type pg from 'pg'
import { toldAs } from '../../subgraphs/foundation/database/errors.js'
import { openPool } from '../../subgraphs/foundation/database/pool.js'
import type { LocalDate } from '../../subgraphs/foundation/dates.js'
import type { Instant } from '../../subgraphs/foundation/instant.js'
import type { Language } from '../../subgraphs/foundation/request.js'
import type { Head } from '../edge/moment.js'
import type { Citation, Cited } from './citation.js'
import type { Redaction } from './standing.js'

/** What is kept of an answer that is cited for the first time. */
export interface NewCitation extends Cited {
  readonly code: string
  readonly bytes: number
  readonly isSynthetic: boolean
  readonly schemaVersion: string
}

/** How many new citations anybody may make, all together. */
export interface CitationRate {
  readonly perMinute: number
  readonly perDay: number
}

export interface CitationStoreOptions {
  /** The login `gateway`. */
  readonly url: string
  readonly onLost?: (error: Error) => void
}

/** Where citations are kept, as the database answers the gateway: by functions alone. */
export class CitationStore {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  async withId(id: string): Promise<Citation | null> {
    return this.#one('citation', `${citation} from platform.citation_of($1) ${itsRevision}`, [id])
  }

  async withCode(code: string): Promise<Citation | null> {
    return this.#one('citation_found', `${citation} from platform.citation_found($1) ${itsRevision}`, [code])
  }

  /** The citation, whether it is new or somebody was faster; null where too many are new. */
  async add(made: NewCitation, { perMinute, perDay }: CitationRate): Promise<Citation | null> {
    const { code, operation, variables, language, revision, day, sha256, bytes, isSynthetic, schemaVersion } = made
    const answer = Buffer.from(sha256, 'hex')
    return this.#one(
      'cite',
      `${citation} from platform.cite($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ${itsRevision}`,
      [
        ...[code, operation, variables, language, revision, day, answer, bytes, isSynthetic, schemaVersion],
        ...[perMinute, perDay],
      ],
    )
  }

  /** The newest revision at or before another that changed what anyone may see; null before the first. */
  async publicRevision(number: number): Promise<Head | null> {
    const rows = await this.#rows<{ number: string; at: string }>(
      'public_revision',
      'select number, at from platform.revision where number = platform.public_revision($1)',
      [number],
    )
    return rows[0] ? { number: Number(rows[0].number), at: rows[0].at } : null
  }

  async redactionsSince(revision: number): Promise<Redaction[]> {
    const rows = await this.#rows<{ revision: string; at: Instant; relation: string }>(
      'redactions',
      'select revision, at, relation from platform.redactions_since($1)',
      [revision],
    )
    return rows.map(({ revision: number, ...rest }) => ({ ...rest, revision: Number(number) }))
  }

  /** By which rules texts are put in order now. */
  async collationVersion(): Promise<string> {
    const rows = await this.#rows<{ version: string }>(
      'collation',
      'select platform.collation_version() as version',
      [],
    )
    return rows[0]!.version
  }

  close(): Promise<void> {
    return this.#pool.end()
  }

  async #one(name: string, text: string, values: readonly unknown[]): Promise<Citation | null> {
    const [row] = await this.#rows<Row>(name, text, values)
    if (!row) return null
    const { revision, revision_at, day, answer, synthetic, schema_version, collation_version, ...rest } = row
    const { cited_after, cited_at, ...cited } = rest
    return {
      ...cited,
      revision: { number: Number(revision), at: revision_at, day },
      sha256: answer.toString('hex'),
      isSynthetic: synthetic,
      schemaVersion: schema_version,
      collationVersion: collation_version,
      citedAfter: Number(cited_after),
      citedAt: cited_at,
    }
  }

  async #rows<Row extends object>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    const asked = { name: `citations_${name}`, text, values: [...values] }
    const { rows } = await this.#pool.query<Row>(asked).catch((error) => {
      throw toldAs(error)
    })
    return rows
  }
}

interface Row {
  readonly id: string
  readonly operation: string
  readonly variables: string
  readonly language: Language
  readonly revision: string
  readonly revision_at: Instant
  readonly day: LocalDate
  readonly answer: Buffer
  readonly bytes: number
  readonly synthetic: boolean
  readonly schema_version: string
  readonly collation_version: string
  readonly cited_after: string
  readonly cited_at: Instant
}

const citation = `select this.id, operation, variables, language, revision, at as revision_at, day, answer, bytes, synthetic,
  schema_version, collation_version, cited_after, cited_at`
const itsRevision = 'this join platform.revision taken on taken.number = this.revision'

export function openCitationStore({ url, onLost = () => {} }: CitationStoreOptions): CitationStore {
  const address = new URL(url)
  // The gateway's login reads; what is written here is written by the functions it asks.
  address.searchParams.set('options', '-c default_transaction_read_only=off')
  return new CitationStore(openPool({ url: address.href, name: 'citations', size: 2, onLost }))
}

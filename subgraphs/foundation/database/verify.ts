import type pg from 'pg'
import { catalogueFaults } from './catalogue.js'

/** What a walk along the whole chain of revisions found. */
export interface Verification {
  readonly revisions: number
  /** The hash of the newest revision, which stands for all before it: kept elsewhere, it proves that none was changed. */
  readonly seal: string
  /** One sentence each; none if all holds. */
  readonly faults: readonly string[]
}

/** A revision and its seal, as they were published or kept elsewhere. */
export interface PublishedHead {
  readonly revision: number
  readonly seal: string
}

/**
 * Whether the tables hold what each revision sealed, and the catalogue is as it should be. For a login that administers.
 *
 * A chain that somebody has sealed anew from end to end holds in itself: only a head that was published before tells.
 */
export async function verify(client: pg.Client, published: readonly PublishedHead[] = []): Promise<Verification> {
  const { rows } = await client.query<{ number: string; seal: string }>(
    `select number, encode(hash, 'hex') as seal from platform.revision where hash is not null order by revision.number desc limit 1`,
  )
  const { number, seal } = rows[0]!
  const { rows: found } = await client.query<{ number: string; fault: string }>('select * from platform.verify()')
  return {
    revisions: Number(number),
    seal,
    faults: [
      ...(await otherThanPublished(client, published)),
      ...found.map(({ number, fault }) => `Revision ${number}: ${fault}`),
      ...(await catalogueFaults(client)),
    ],
  }
}

async function otherThanPublished(client: pg.Client, published: readonly PublishedHead[]): Promise<string[]> {
  const { rows } = await client.query<{ revision: number; held: string | null }>(
    `select asked.revision, encode(made.hash, 'hex') as held
     from unnest($1::bigint[], $2::text[]) as asked (revision, seal) left join platform.revision made on made.number = asked.revision
     where encode(made.hash, 'hex') is distinct from asked.seal order by asked.revision`,
    [published.map(({ revision }) => revision), published.map(({ seal }) => seal)],
  )
  return rows.map(({ revision, held }) =>
    held === null
      ? `Revision ${revision}: It was published, and is not there.`
      : `Revision ${revision}: It is sealed by ${held}, and another seal was published.`,
  )
}

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

/** Whether the tables hold what each revision sealed, and the catalogue is as it should be. For a login that administers. */
export async function verify(client: pg.Client): Promise<Verification> {
  const { rows } = await client.query<{ number: string; seal: string }>(
    `select number, encode(hash, 'hex') as seal from platform.revision where hash is not null order by revision.number desc limit 1`,
  )
  const { number, seal } = rows[0]!
  const { rows: found } = await client.query<{ number: string; fault: string }>('select * from platform.verify()')
  return {
    revisions: Number(number),
    seal,
    faults: [...found.map(({ number, fault }) => `Revision ${number}: ${fault}`), ...(await catalogueFaults(client))],
  }
}

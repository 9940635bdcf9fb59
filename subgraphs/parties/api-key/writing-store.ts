import sql from 'sql-template-tag'
import type { NewKey } from '../../foundation/access/api-keys.js'
import type { Doing } from '../../foundation/acts/acts.js'
import type { LocalDate } from '../../foundation/dates.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { ApiKey } from './entity.js'

export type ApiKeyWritingStore = ReturnType<typeof apiKeyWritingStore>

/** Where keys of readers are written, within one act: the keys themselves nowhere. */
export const apiKeyWritingStore = ({ tx, actor, day }: Doing) => ({
  actor,
  day,

  add: ({ prefix, hash }: NewKey, holder: string, endsOn: LocalDate) =>
    records(
      tx,
      sql`
        insert into api_key (prefix, hash, holder, party_id, made_on, ends_on, provenance)
        values (${prefix}, ${hash}, ${holder}, ${actor.party}, ${day}, ${endsOn}, 'REPORTED')`,
    ),

  held: async (prefix: string, mayBeAnyones: boolean): Promise<ApiKey> => {
    const [found] = await rows(tx, ApiKey, sql`select ${columns(tx, ApiKey)} from api_key where prefix = ${prefix}`)
    if (!found || !(mayBeAnyones || found.partyId === actor.party)) throw new UnknownKey('API key', prefix, ['prefix'])
    return found
  },

  revoke: (prefix: string) => records(tx, sql`update api_key set revoked_on = ${day} where prefix = ${prefix}`),
})

import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { columns, records, rows } from '../../foundation/rows.js'
import type { LocalDate } from '../../foundation/scalars.js'
import { ApiKey } from './entity.js'

interface Use {
  readonly prefix: string
  readonly lastUsedOn: LocalDate
}

/** Keys of readers: given to readers of the organisation that issued them, and of those that keep the registers. */
export const apiKeyStore = (tx: EntityManager) => ({
  byPrefix: keyLoader(
    (prefixes: string[]) =>
      rows(tx, ApiKey, sql`select ${columns(tx, ApiKey)} from api_key where prefix = any(${prefixes})`),
    (key) => key.prefix,
  ),

  /** The newest first. */
  ofParty: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        ApiKey,
        sql`
          select ${columns(tx, ApiKey)} from api_key where party_id = any(${ids}) order by made_on desc, prefix`,
      ),
    (key) => key.partyId,
  ),

  /** The day it was last shown, known as it is now at every moment; null where it never was. */
  lastUseOf: keyLoader(
    (prefixes: string[]) =>
      records<Use>(
        tx,
        sql`select prefix, last_used_on as "lastUsedOn" from api_key_use where prefix = any(${prefixes})`,
      ),
    (use) => use.prefix,
  ),
})

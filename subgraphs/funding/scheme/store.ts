import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { keyLoader } from '../../foundation/loader.js'
import type { World } from '../../foundation/provenance.js'
import { columns, rows } from '../../foundation/rows.js'
import { Scheme } from './entity.js'

export const schemeStore = (tx: EntityManager) => ({
  /** By name. */
  all: (world: World): Promise<Scheme[]> =>
    rows(
      tx,
      Scheme,
      sql`select ${columns(tx, Scheme)} from scheme where world = ${world} order by name collate "nb-NO-x-icu", id`,
    ),

  byId: keyLoader(
    (ids: string[]) => rows(tx, Scheme, sql`select ${columns(tx, Scheme)} from scheme where id = any(${ids})`),
    (scheme) => scheme.id,
  ),
})

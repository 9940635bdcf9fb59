import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { keyLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { Source } from './entity.js'

export const sourceStore = (tx: EntityManager) => ({
  byId: keyLoader(
    (ids: string[]) => rows(tx, Source, sql`select ${columns(tx, Source)} from source where id = any(${ids})`),
    (source) => source.id,
  ),
})

import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { childrenLoader } from '../../foundation/children.js'
import { keyLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { Theme } from './entity.js'

export const themeStore = (tx: EntityManager) => ({
  byId: keyLoader(
    (ids: string[]) => rows(tx, Theme, sql`select ${columns(tx, Theme)} from theme where id = any(${ids})`),
    (theme) => theme.id,
  ),

  all: () => rows(tx, Theme, sql`select ${columns(tx, Theme)} from theme order by id collate "C"`),

  /** The main theme first, the others in the order of the agreement. */
  ofObjective: childrenLoader(
    tx,
    Theme,
    (ids) => sql`
      select link.objective_id as parent, ${columns(tx, Theme, 'theme')}
      from objective_theme link join theme on theme.id = link.theme_id
      where link.objective_id = any(${ids}) order by link.objective_id, link.position, theme.id`,
  ),
})

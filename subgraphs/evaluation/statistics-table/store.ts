import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { columns, rows } from '../../foundation/rows.js'
import { StatisticsTable } from './entity.js'

export const statisticsTableStore = (tx: EntityManager) => ({
  /** By registry and heading: a register of some tens, so it has no pages. */
  all: (): Promise<StatisticsTable[]> =>
    rows(
      tx,
      StatisticsTable,
      sql`
        select ${columns(tx, StatisticsTable)} from statistics_table
        order by registry, topic collate "nb-NO-x-icu", id`,
    ),
})

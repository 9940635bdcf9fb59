import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { ofYear } from '../year-loader.js'
import { StatusReport } from './entity.js'

export const reportStore = (tx: EntityManager) => ({
  byId: keyLoader(
    (ids: string[]) =>
      rows(tx, StatusReport, sql`select ${columns(tx, StatusReport)} from status_report where id = any(${ids})`),
    (report) => report.id,
  ),

  /** The newest first; of one year, or of all. */
  ofAgreement: ofYear((year: number | null) =>
    groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          StatusReport,
          sql`
            select ${columns(tx, StatusReport)} from status_report
            where agreement_id = any(${ids}) and year = coalesce(${year}::int, year) order by reported_on desc, id`,
        ),
      (report) => report.agreementId,
    ),
  ),
})

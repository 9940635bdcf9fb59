import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { ofYear } from '../year-loader.js'
import { PoliticalTreatment } from './entity.js'

export const treatmentStore = (tx: EntityManager) => ({
  byId: keyLoader(
    (ids: string[]) =>
      rows(
        tx,
        PoliticalTreatment,
        sql`select ${columns(tx, PoliticalTreatment)} from political_treatment where id = any(${ids})`,
      ),
    (treatment) => treatment.id,
  ),

  /** The newest first; of one year, or of all. */
  ofAgreement: ofYear((year: number | null) =>
    groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          PoliticalTreatment,
          sql`
            select ${columns(tx, PoliticalTreatment)} from political_treatment
            where agreement_id = any(${ids}) and year = coalesce(${year}::int, year) order by treated_on desc, id`,
        ),
      (treatment) => treatment.agreementId,
    ),
  ),
})

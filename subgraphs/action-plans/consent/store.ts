import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { PlanConsent } from './entity.js'

export const planConsentStore = (tx: EntityManager) => ({
  ofVersion: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        PlanConsent,
        sql`
          select ${columns(tx, PlanConsent)} from plan_consent
          where plan_version_id = any(${ids}) order by agreed_on, party_id`,
      ),
    (consent) => consent.planVersionId,
  ),
})

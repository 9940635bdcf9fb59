import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { FollowUpRule } from './entity.js'

export const followUpRuleStore = (tx: EntityManager) => ({
  ofAgreement: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        FollowUpRule,
        sql`select ${columns(tx, FollowUpRule)} from follow_up_rule where agreement_id = any(${ids}) order by position, id`,
      ),
    (followUpRule) => followUpRule.agreementId,
  ),
})

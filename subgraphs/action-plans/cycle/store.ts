import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { ofYear } from '../year-loader.js'
import { CycleDeadline } from './entity.js'
import type { Demand, PartnerOfYear } from './rules.js'

type OfAgreement<Told> = Told & { readonly agreementId: string }

export const cycleStore = (tx: EntityManager) => ({
  /** In the order of the rules, and of the parties within each. */
  demandsOf: groupLoader(
    (ids: string[]) =>
      records<OfAgreement<Demand>>(
        tx,
        sql`
          select rule.agreement_id as "agreementId", rule.subject, rule.frequency, rule.text, rule.section,
            debtor.party_id as "partyId", agreement.signed_on as "signedOn", agreement.ends_on as "endsOn",
            pilot.selected_on as "selectedOn"
          from public_follow_up_rule rule join public_agreement agreement on agreement.id = rule.agreement_id
            join public_pilot pilot on pilot.id = rule.pilot_id
            left join public_follow_up_debtor debtor on debtor.rule_id = rule.id
          where rule.agreement_id = any(${ids})
          order by rule.position, rule.id, debtor.party_id`,
      ),
    (demand) => demand.agreementId,
  ),

  /** Each partner under each of its objectives, with its answer to the newest public version that it has answered. */
  partnersOf: ofYear((year: number) =>
    groupLoader(
      (ids: string[]) =>
        records<OfAgreement<PartnerOfYear>>(
          tx,
          sql`
            select partner.agreement_id as "agreementId", partner.party_id as "partyId", partner.objective_id as "objectiveId",
              case when approved.id is not null then exists (
                select from measure_objective link
                where link.plan_version_id = approved.id and link.objective_id = partner.objective_id) end as "hasMeasures",
              answered.answer, answered.answered_on as "answeredOn", answered.plan_version_id as "planVersionId"
            from (
                select distinct agreement_id, party_id, objective_id from public_participation
                where agreement_id = any(${ids}) and role = 'NAMED_PARTNER' and objective_id is not null and party_id is not null
              ) partner
              left join plan_version approved on approved.agreement_id = partner.agreement_id and approved.year = ${year}::int
                and approved.state = 'APPROVED'
              left join lateral (
                select endorsement.answer, endorsement.answered_on, endorsement.plan_version_id
                from endorsement join plan_version version on version.id = endorsement.plan_version_id
                where endorsement.objective_id = partner.objective_id and endorsement.party_id = partner.party_id
                  and version.year = ${year}::int
                order by version.number desc limit 1
              ) answered on true
            order by partner.party_id, partner.objective_id`,
        ),
      (partner) => partner.agreementId,
    ),
  ),

  deadlineById: keyLoader(
    (ids: string[]) =>
      rows(tx, CycleDeadline, sql`select ${columns(tx, CycleDeadline)} from cycle_deadline where id = any(${ids})`),
    (deadline) => deadline.id,
  ),

  deadlinesOf: ofYear((year: number) =>
    groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          CycleDeadline,
          sql`
            select ${columns(tx, CycleDeadline)} from cycle_deadline
            where agreement_id = any(${ids}) and year = ${year}::int order by due_on, id`,
        ),
      (deadline) => deadline.agreementId,
    ),
  ),
})

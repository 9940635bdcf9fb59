import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { LocalDate } from '../../foundation/dates.js'
import { records } from '../../foundation/rows.js'
import { type Owed, type Reason, reportsMissing, type Told } from './rules.js'

/** What is reported when an agreement has ended, and what is not. Drafts are no reports. */
export const missingReportStore = (tx: EntityManager) => {
  const owedIn = (agreement: string, day: LocalDate): Promise<Owed[]> =>
    records(
      tx,
      sql`
        select objective.id as "objectiveId", null as "obligationId", coalesce(municipality.parties, '{}') as by
        from objective_key objective cross join (
          select array_agg(distinct party_id order by party_id) as parties from access_key
          where agreement_id = ${agreement} and standing = 'MUNICIPALITY' and objective_id is null
            and (valid_from is null or valid_from <= ${day}::date) and (valid_to is null or valid_to >= ${day}::date)) municipality
        where objective.agreement_id = ${agreement}
        union all
        select null, obligation.id, coalesce(array_agg(debtor.party_id order by debtor.party_id)
          filter (where debtor.party_id is not null), '{}')
        from obligation_key obligation left join obligation_debtor_key debtor on debtor.obligation_id = obligation.id
        where obligation.agreement_id = ${agreement} group by obligation.id
        order by 1 nulls last, 2`,
    )

  const reportsOf = (agreement: string): Promise<Told[]> =>
    records(
      tx,
      sql`
        select objective_id as "objectiveId", obligation_id as "obligationId", party_id as "partyId" from self_report
        where agreement_id = ${agreement} and at_end and public_from is not null`,
    )

  const reasonsOf = (agreement: string): Promise<Reason[]> =>
    records(
      tx,
      sql`
        select objective_id as "objectiveId", obligation_id as "obligationId", party_id as "partyId", of_all as "isOfAll"
        from unreported_reason where agreement_id = ${agreement}`,
    )

  return {
    /** Which objectives and obligations of the agreement have neither a report nor a reason for none. */
    reportsMissing: async (agreement: string, day: LocalDate): Promise<Owed[]> => {
      const owed = await owedIn(agreement, day)
      return reportsMissing(owed, await reportsOf(agreement), await reasonsOf(agreement))
    },
  }
}

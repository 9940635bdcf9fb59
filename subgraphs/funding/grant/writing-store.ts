import sql from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import type { LocalDate } from '../../foundation/dates.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { World } from '../../foundation/provenance.js'
import { records } from '../../foundation/rows.js'
import type { MoneyActName } from '../agreement/rules.js'
import type { AgreementStore } from '../agreement/store.js'
import type { ChangeGrantArguments, GrantConditionInput } from './acts-arguments.js'

/** A grant letter as an act finds it. */
export interface HeldGrantLetter {
  readonly id: string
  readonly pilotId: string
  readonly agreementId: string | null
  readonly recipientPartyId: string | null
  readonly year: number | null
  readonly world: World
  readonly edition: number
}

/** A new grant letter. */
export interface NewGrantLetter extends Omit<HeldGrantLetter, 'edition'> {
  readonly schemeId: string
  readonly planVersionId: string | null
  readonly phase: number
  readonly grantedOn: LocalDate
  readonly reference: string
  readonly caseKeys: readonly string[]
}

export type GrantWritingStore = ReturnType<typeof grantWritingStore>

/** Where grant letters are written, within one act. */
export const grantWritingStore = ({ tx }: Doing) => {
  const held = async (id: string): Promise<HeldGrantLetter> => {
    const [found] = await records<HeldGrantLetter>(
      tx,
      sql`
        select given.id, given.pilot_id as "pilotId", given.agreement_id as "agreementId",
          given.recipient_party_id as "recipientPartyId", given.year, pilot.world, coalesce(given.edition, 1) as edition
        from state_grant given join public_pilot pilot on pilot.id = given.pilot_id where given.id = ${id}`,
    )
    if (!found) throw new UnknownKey('grant', id, ['grant'])
    return found
  }

  return {
    held,

    /** Refuses an act on a grant whose it is not; one that was given before there was an agreement is the ministry's. */
    permitted: async (
      act: MoneyActName,
      { id, agreementId }: HeldGrantLetter,
      agreements: AgreementStore,
    ): Promise<void> => {
      if (agreementId === null) await agreements.permittedBefore(act, id)
      else await agreements.permitted(act, agreementId, { notThere: new UnknownKey('grant', id, ['grant']) })
    },

    /** Refuses a scheme that there is not, or that is made up where the grant is not. */
    refuseUnknownScheme: async (id: string, world: World): Promise<void> => {
      const found = await records(
        tx,
        sql`select from grant_scheme where id = ${id} and (provenance <> 'SYNTHETIC' or ${world} = 'DEMO')`,
      )
      if (found.length === 0) throw new UnknownKey('grant scheme', id, ['scheme'])
    },

    /** The approved plan of the agreement's year; null where there is none. */
    approvedPlan: async (agreementId: string, year: number): Promise<string | null> => {
      const [plan] = await records<{ id: string }>(
        tx,
        sql`
          select id from public_plan_version
          where agreement_id = ${agreementId} and year = ${year} and state = 'APPROVED'`,
      )
      return plan?.id ?? null
    },

    add: async (grant: NewGrantLetter, conditions: readonly GrantConditionInput[]): Promise<void> => {
      await records(
        tx,
        sql`
          insert into state_grant (id, scheme_id, pilot_id, agreement_id, plan_version_id, recipient_party_id, phase, year,
            granted_on, reference, case_keys, edition, provenance)
          select ${grant.id}, ${grant.schemeId}, ${grant.pilotId}, ${grant.agreementId}, ${grant.planVersionId},
            ${grant.recipientPartyId}, ${grant.phase}, ${grant.year}, ${grant.grantedOn}::date, ${grant.reference},
            ${[...grant.caseKeys]}::text[], 1, case ${grant.world} when 'DEMO' then 'SYNTHETIC' else 'REPORTED' end`,
      )
      await records(
        tx,
        sql`
          insert into grant_condition (id, grant_id, position, text, due_on, provenance)
          select given.id || '/condition-' || asked.place, given.id, asked.place - 1, asked.text, asked.due_on, given.provenance
          from state_grant given cross join rows from (jsonb_to_recordset(${JSON.stringify(conditions)}::jsonb)
            as (text text, "dueOn" date)) with ordinality as asked (text, due_on, place)
          where given.id = ${grant.id}`,
      )
    },

    /** Says the letter anew: what is left out stays. */
    change: async (id: string, { recipient, reference, caseKeys }: ChangeGrantArguments): Promise<void> => {
      await records(
        tx,
        sql`
          update state_grant set recipient_party_id = coalesce(${recipient ?? null}, recipient_party_id),
            reference = coalesce(${reference ?? null}, reference), case_keys = coalesce(${caseKeys ?? null}::text[], case_keys),
            edition = coalesce(edition, 1) + 1
          where id = ${id}`,
      )
      if (recipient != null)
        await records(
          tx,
          sql`update money_entry set recipient_party_id = ${recipient} where grant_id = ${id} and stage = 'GRANTED'`,
        )
    },

    /** The amount that its letter gives, where it is on record; the newest first if there are several. */
    givenOf: (
      id: string,
    ): Promise<{ readonly id: string; readonly ore: string | null; readonly year: number | null }[]> =>
      records(
        tx,
        sql`
          select id, amount_ore as ore, budget_year as year from money_entry
          where grant_id = ${id} and stage = 'GRANTED' order by revision_from desc, id`,
      ),

    condition: async (id: string): Promise<{ readonly grantId: string; readonly metOn: LocalDate | null }> => {
      const [found] = await records<{ grantId: string; metOn: LocalDate | null }>(
        tx,
        sql`select grant_id as "grantId", met_on as "metOn" from grant_condition where id = ${id}`,
      )
      if (!found) throw new UnknownKey('condition', id, ['condition'])
      return found
    },

    meet: (id: string, metOn: LocalDate) =>
      records(tx, sql`update grant_condition set met_on = ${metOn} where id = ${id}`),
  }
}

import sql from 'sql-template-tag'
import { type Part, partsIn } from '../../foundation/access/standing.js'
import type { Doing } from '../../foundation/acts/acts.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import { records } from '../../foundation/rows.js'
import { debtors } from '../obligation/debtor-store.js'
import { provenanceOf } from '../register/writing-store.js'
import type { RecordFollowUpArguments } from './acts-arguments.js'
import type { Phase } from './rules.js'

/** An obligation as an act on what was done about it finds it. */
export interface HeldObligation {
  readonly id: string
  readonly agreementId: string
  readonly phase: Phase
}

interface HeldFollowUp extends HeldObligation {
  readonly partyId: string
}

export type FollowUpWritingStore = ReturnType<typeof followUpWritingStore>

/** Where it is written what debtors did about their obligations, within one act. */
export const followUpWritingStore = (doing: Doing) => {
  const { tx, revision, actor, day } = doing
  const phase = sql`
    case when agreement.public_from is null then 'DRAFT' when closing.agreement_id is not null then 'CLOSED' else 'PUBLISHED' end`

  /** What stands in a draft is there for those alone who have a part in it. */
  async function seen<Found extends HeldObligation>(found: Found | undefined, unknown: UnknownKey): Promise<Found> {
    const parts: Part[] = found ? await partsIn(doing, found.agreementId) : []
    if (!found || (found.phase === 'DRAFT' && parts.length === 0)) throw unknown
    return found
  }

  return {
    actor,
    day,

    obligation: async (id: string): Promise<HeldObligation> => {
      const [found] = await records<HeldObligation>(
        tx,
        sql`
          select obligation.id, obligation.agreement_id as "agreementId", ${phase} as phase
          from obligation join agreement_key agreement on agreement.id = obligation.agreement_id
            left join closing_key closing on closing.agreement_id = agreement.id
          where obligation.id = ${id}`,
      )
      return seen(found, new UnknownKey('obligation', id, ['obligation']))
    },

    followUp: async (id: string): Promise<HeldFollowUp> => {
      const [found] = await records<HeldFollowUp>(
        tx,
        sql`
          select follow_up.id, follow_up.agreement_id as "agreementId", follow_up.party_id as "partyId", ${phase} as phase
          from follow_up join agreement_key agreement on agreement.id = follow_up.agreement_id
            left join closing_key closing on closing.agreement_id = agreement.id
          where follow_up.id = ${id}`,
      )
      return seen(found, new UnknownKey('follow-up', id, ['followUp']))
    },

    debtorsOf: (obligation: string): Promise<{ partyId: string }[]> =>
      records(
        tx,
        sql`select distinct party_id as "partyId" from (${debtors}) debtor where obligation_id = ${obligation} order by 1`,
      ),

    /** Those in whose place the organisation is that acts. */
    predecessors: async (): Promise<string[]> => {
      const found = await records<{ id: string }>(
        tx,
        sql`select party_id as id from succession_key where successor_id = ${actor.party}`,
      )
      return found.map(({ id }) => id)
    },

    /** Keyed by the revision that made it, which none other ever has. */
    add: async ({ id: obligation, agreementId }: HeldObligation, asked: RecordFollowUpArguments): Promise<string> => {
      const id = `${obligation}/follow-up-${revision}`
      await records(
        tx,
        sql`
          insert into follow_up (id, agreement_id, obligation_id, party_id, done_on, text, with_whom, reference, provenance)
          values (${id}, ${agreementId}, ${obligation}, ${actor.party}, ${asked.doneOn}, ${asked.text},
            ${asked.withWhom ?? []}::text[], ${asked.reference ?? null}, ${provenanceOf(agreementId)})`,
      )
      return id
    },

    withdraw: (id: string) => records(tx, sql`delete from follow_up where id = ${id}`),
  }
}

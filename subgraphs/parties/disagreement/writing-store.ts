import sql from 'sql-template-tag'
import type { Part } from '../../foundation/access/standing.js'
import type { Doing } from '../../foundation/acts/acts.js'
import type { Provenance } from '../../foundation/provenance.js'
import { columns, records, rows } from '../../foundation/rows.js'
import type { EndDisagreementArguments, RecordDisagreementArguments } from './acts-arguments.js'
import { Disagreement } from './entity.js'
import type { PartsOfParty } from './rules.js'

export type DisagreementWritingStore = ReturnType<typeof disagreementWritingStore>

/** Where it is written where parties disagree, within one act. */
export const disagreementWritingStore = ({ tx, actor, day }: Doing) => ({
  held: async (id: string): Promise<Disagreement | undefined> => {
    const [found] = await rows(
      tx,
      Disagreement,
      sql`select ${columns(tx, Disagreement)} from disagreement where id = ${id}`,
    )
    return found
  },

  /** Who of those has parts in the agreement on the day, and which. */
  partsOf: async (agreementId: string, parties: readonly string[]): Promise<PartsOfParty[]> => {
    const found = await records<Part & { readonly partyId: string }>(
      tx,
      sql`
        select party_id as "partyId", standing, objective_id as "objectiveId" from access_key
        where agreement_id = ${agreementId} and party_id = any (${[...parties]}::text[])
          and (valid_from is null or valid_from <= ${day}::date) and (valid_to is null or valid_to >= ${day}::date)`,
    )
    return parties.map((partyId) => ({ partyId, parts: found.filter((part) => part.partyId === partyId) }))
  },

  /** The first of the objectives that is none of the agreement. */
  foreignObjective: async (agreementId: string, objectives: readonly string[]): Promise<string | undefined> => {
    const known = await records<{ id: string }>(
      tx,
      sql`select id from objective where agreement_id = ${agreementId} and id = any (${[...objectives]}::text[])`,
    )
    return objectives.find((key) => !known.some(({ id }) => id === key))
  },

  record: async (
    { agreement, parties, objectives, measures, text, raisedOn }: RecordDisagreementArguments,
    provenance: Provenance,
  ): Promise<string> => {
    const [added] = await records<{ id: string }>(
      tx,
      sql`
        insert into disagreement (id, agreement_id, raised_by_id, party_ids, objective_ids, measure_ids, text, raised_on, provenance)
        select ${agreement}::text || '/disagreement-' || count(*) + 1, ${agreement}, ${actor.party}, ${parties}::text[],
          ${objectives ?? []}::text[], ${measures ?? []}::text[], ${text}, ${raisedOn}::date, ${provenance}
        from disagreement where agreement_id = ${agreement}
        returning id`,
    )
    return added!.id
  },

  end: ({ disagreement, outcome, note, endedOn }: EndDisagreementArguments) =>
    records(
      tx,
      sql`
        update disagreement set outcome = ${outcome}, outcome_note = ${note}, ended_on = ${endedOn}
        where id = ${disagreement}`,
    ),
})

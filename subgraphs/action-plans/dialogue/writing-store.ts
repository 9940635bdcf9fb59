import sql from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import { columns, records, rows } from '../../foundation/rows.js'
import type { EndDialogueArguments, RecordDialogueArguments } from './acts-arguments.js'
import { PlanDialogue } from './entity.js'

export type DialogueWritingStore = ReturnType<typeof dialogueWritingStore>

/** Where it is written how a no is talked over, within one act. */
export const dialogueWritingStore = ({ tx }: Doing) => ({
  /** Whether the party has said no to the measure, or to all of the objective's where none is named. */
  isDeclined: async (version: string, { objective, party, measure }: RecordDialogueArguments): Promise<boolean> => {
    const found = await records(
      tx,
      sql`
        select from endorsement
        where plan_version_id = ${version} and objective_id = ${objective} and party_id = ${party} and answer = 'DECLINED'
          and (${measure ?? null}::text is null
            or exists (
              select from declined_measure named where named.endorsement_id = endorsement.id and named.measure_id = ${measure ?? null}))`,
    )
    return found.length > 0
  },

  numbered: async (version: string, number: number): Promise<PlanDialogue | null> => {
    const [found] = await rows(
      tx,
      PlanDialogue,
      sql`select ${columns(tx, PlanDialogue)} from plan_dialogue where plan_version_id = ${version} and number = ${number}`,
    )
    return found ?? null
  },

  open: (version: string, { objective, party, measure, openedOn, note }: RecordDialogueArguments) =>
    records(
      tx,
      sql`
        insert into plan_dialogue (id, plan_version_id, agreement_id, objective_id, measure_id, party_id, number, opened_on, note,
          provenance)
        select version.id || '/dialogue-' || next.number, version.id, version.agreement_id, ${objective}, ${measure ?? null}::text,
          ${party}, next.number, ${openedOn}::date, ${note ?? null}, version.provenance
        from plan_version version cross join lateral (
          select coalesce(max(number), 0) + 1 as number from plan_dialogue where plan_version_id = version.id) next
        where version.id = ${version}`,
    ),

  end: (id: string, { endedOn, outcome, conclusion, reference }: EndDialogueArguments) =>
    records(
      tx,
      sql`
        update plan_dialogue set ended_on = ${endedOn}, outcome = ${outcome}, conclusion = ${conclusion},
          reference = ${reference ?? null}
        where id = ${id}`,
    ),
})

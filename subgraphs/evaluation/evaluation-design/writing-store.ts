import sql from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import type { LocalDate } from '../../foundation/dates.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { World } from '../../foundation/provenance.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { provenanceIn } from '../standing/store.js'
import { DesignAdaptation, EvaluationDesign } from './entity.js'

interface NewDesign {
  readonly world: World
  readonly title: string
  readonly text: string
  readonly reference: string
}

interface NewAdaptation {
  readonly design: string
  readonly agreement: string
  readonly text: string
  readonly agreedOn: LocalDate | null
  readonly edition: number
  readonly world: World
}

/** Where designs are written, within one act. */
export const designWritingStore = ({ tx, actor, day }: Doing) => ({
  /** A design of a world, or of any. */
  held: async (id: string, world: World | null): Promise<EvaluationDesign> => {
    const [found] = await rows(
      tx,
      EvaluationDesign,
      sql`
        select ${columns(tx, EvaluationDesign)} from evaluation_design
        where id = ${id} and world = coalesce(${world}::text, world)`,
    )
    if (!found) throw new UnknownKey('evaluation design', id, ['design'])
    return found
  },

  add: (id: string, { world, title, text, reference }: NewDesign) =>
    records(
      tx,
      sql`
        insert into evaluation_design (id, world, title, text, party_id, decided_on, reference, provenance)
        values (${id}, ${world}, ${title}, ${text}, ${actor.party}, ${day}, ${reference}, ${provenanceIn(world)})`,
    ),

  adaptation: async (design: string, agreement: string): Promise<DesignAdaptation | null> => {
    const [found] = await rows(
      tx,
      DesignAdaptation,
      sql`
        select ${columns(tx, DesignAdaptation)} from design_adaptation
        where design_id = ${design} and agreement_id = ${agreement}`,
    )
    return found ?? null
  },

  adapt: (id: string, { design, agreement, text, agreedOn, edition, world }: NewAdaptation) =>
    records(
      tx,
      sql`
        insert into design_adaptation (id, design_id, agreement_id, text, agreed_on, edition, provenance)
        values (${id}, ${design}, ${agreement}, ${text}, ${agreedOn}, ${edition}, ${provenanceIn(world)})
        on conflict (design_id, agreement_id) do update
          set text = excluded.text, agreed_on = excluded.agreed_on, edition = excluded.edition`,
    ),

  ask: (id: string, design: string, agreement: string | null, text: string) =>
    records(
      tx,
      sql`
        insert into evaluation_question (id, design_id, agreement_id, position, text, provenance)
        select ${id}, id, ${agreement}, (
            select coalesce(max(position) + 1, 0) from evaluation_question
            where design_id = ${design} and agreement_id is not distinct from ${agreement}),
          ${text}, ${provenanceOf}
        from evaluation_design where id = ${design}`,
    ),

  question: async (id: string): Promise<{ readonly agreementId: string | null; readonly world: World }> => {
    const [found] = await records<{ agreementId: string | null; world: World }>(
      tx,
      sql`
        select question.agreement_id as "agreementId", design.world
        from evaluation_question question join evaluation_design design on design.id = question.design_id
        where question.id = ${id}`,
    )
    if (!found) throw new UnknownKey('evaluation question', id, ['question'])
    return found
  },

  judgeBy: (id: string, question: string, agreement: string | null, text: string) =>
    records(
      tx,
      sql`
        insert into criterion (id, question_id, agreement_id, position, text, provenance)
        select ${id}, question.id, ${agreement},
          (select coalesce(max(position) + 1, 0) from criterion where question_id = ${question}),
          ${text}, ${provenanceOf}
        from evaluation_question question join evaluation_design on evaluation_design.id = question.design_id
        where question.id = ${question}`,
    ),
})

/** A common design can be VERIFIED; what is added to it is REPORTED all the same. */
const provenanceOf = sql`case evaluation_design.world when 'DEMO' then 'SYNTHETIC' else 'REPORTED' end`

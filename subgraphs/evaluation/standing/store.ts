import sql from 'sql-template-tag'
import { type Part, partsIn } from '../../foundation/access/standing.js'
import type { Doing } from '../../foundation/acts/acts.js'
import type { LocalDate } from '../../foundation/dates.js'
import type { InputPath } from '../../foundation/errors.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { World } from '../../foundation/provenance.js'
import { records } from '../../foundation/rows.js'
import { type About, type EvaluationActName, permit, phaseOf, rolesOf, seesAgreement } from './rules.js'

/** An agreement as an act on its results finds it. */
export interface HeldAgreement {
  readonly id: string
  readonly pilotId: string
  readonly world: World
  readonly endsOn: LocalDate | null
  readonly closedOn: LocalDate | null
  readonly publicFrom: string | null
}

/** What an act is about, and what to say where it may not be known of. */
export interface Place extends About {
  readonly obligation?: string | null
  readonly notThere?: UnknownKey
  /** What the act is called in the schema, where that is not the name of its rule. */
  readonly told?: string
}

/** What is written of the demonstration world is made up, of the real one reported. */
export const provenanceIn = (world: World): 'SYNTHETIC' | 'REPORTED' => (world === 'DEMO' ? 'SYNTHETIC' : 'REPORTED')

export type StandingStore = ReturnType<typeof standingStore>

/** As what who acts stands to agreements, within one act. */
export const standingStore = ({ tx, actor, day, about }: Doing) => {
  const { party } = actor

  const held = async (id: string): Promise<HeldAgreement | undefined> => {
    const [found] = await records<HeldAgreement>(
      tx,
      sql`
        select agreement.id, agreement.pilot_id as "pilotId", agreement.world, agreement.ends_on as "endsOn",
          closing.closed_on as "closedOn", agreement.public_from as "publicFrom"
        from agreement_key agreement left join closing_key closing on closing.agreement_id = agreement.id
        where agreement.id = ${id}`,
    )
    return found
  }

  const is = async (statement: ReturnType<typeof sql>): Promise<boolean> => (await records(tx, statement)).length > 0

  const isEvaluator = ({ id, pilotId }: HeldAgreement) =>
    is(sql`
      select from participation_key
      where party_id = ${party} and role = 'EVALUATOR' and pilot_id = ${pilotId}
        and (agreement_id is null or agreement_id = ${id})`)

  const isDebtor = (obligation: string) =>
    is(sql`select from obligation_debtor_key where obligation_id = ${obligation} and party_id = ${party}`)

  const permitted = async (act: EvaluationActName, id: string, place: Place = {}): Promise<HeldAgreement> => {
    const { notThere = new UnknownKey('agreement', id, ['agreement']), obligation = null, told = act } = place
    const agreement = await held(id)
    const parts = await partsIn({ tx, actor, day, about }, id)
    if (!agreement || !seesAgreement(agreement.publicFrom, parts)) throw notThere
    const roles = rolesOf(party, place, parts, {
      isEvaluator: await isEvaluator(agreement),
      isDebtor: obligation !== null && (await isDebtor(obligation)),
    })
    permit(act, told, id, roles, phaseOf(agreement.endsOn, agreement.closedOn, day), actor)
    return agreement
  }

  return {
    actor,
    day,
    permitted,

    /** The newest agreement of the pilot of which that is so; where a pilot has none, nothing can be done for it. */
    permittedForPilot: async (act: EvaluationActName, pilotId: string, path: InputPath): Promise<HeldAgreement> => {
      const notThere = new UnknownKey('pilot', pilotId, path)
      const [newest] = await records<{ id: string }>(
        tx,
        sql`
          select id from agreement_key where pilot_id = ${pilotId}
          order by public_from is null, ends_on desc nulls first, id desc limit 1`,
      )
      if (!newest) throw notThere
      return permitted(act, newest.id, { notThere })
    },

    /** Something that is common to the agreements of a world: done by those who have a national task. */
    permittedCommonly: (act: EvaluationActName, what: string, told: string = act): void =>
      permit(act, told, what, rolesOf(party, {}, []), 'RUNNING', actor),

    /** Something that every main party of every agreement of a world takes part in. */
    permittedInWorld: async (act: EvaluationActName, what: string, world: World): Promise<void> => {
      const parts = await records<Part>(
        tx,
        sql`
          select distinct part.standing, part.objective_id as "objectiveId"
          from access_key part join agreement_key agreement on agreement.id = part.agreement_id
          where part.party_id = ${party} and agreement.world = ${world} and agreement.public_from is not null
            and (part.valid_from is null or part.valid_from <= ${day}::date)
            and (part.valid_to is null or part.valid_to >= ${day}::date)`,
      )
      permit(act, act, what, rolesOf(party, {}, parts), 'RUNNING', actor)
    },

    /** The agreement of an objective; unknown where there is none. */
    agreementOfObjective: async (id: string, path: InputPath): Promise<string> => {
      const [found] = await records<{ id: string }>(
        tx,
        sql`select agreement_id as id from objective_key where id = ${id}`,
      )
      if (!found) throw new UnknownKey('objective', id, path)
      return found.id
    },

    /** The agreement of an obligation; unknown where there is none. */
    agreementOfObligation: async (id: string, path: InputPath): Promise<string> => {
      const [found] = await records<{ id: string }>(
        tx,
        sql`select agreement_id as id from obligation_key where id = ${id}`,
      )
      if (!found) throw new UnknownKey('obligation', id, path)
      return found.id
    },

    /** A version of a plan of the agreement that is being written, and that who acts may see; unknown otherwise. */
    planVersion: async (
      agreementId: string,
      id: string,
    ): Promise<{ readonly isPublic: boolean; readonly isOpen: boolean }> => {
      const [found] = await records<{ isPublic: boolean; isOpen: boolean }>(
        tx,
        sql`
          select public_from is not null as "isPublic", state in ('DRAFT', 'RETURNED') as "isOpen"
          from plan_version_key where id = ${id} and agreement_id = ${agreementId}`,
      )
      if (!found) throw new UnknownKey('plan version', id, ['planVersion'])
      return found
    },

    /** The next of the numbered keys that begin so. Keys are never reused. */
    nextKey: async (table: KeyedTable, beginning: string): Promise<string> => {
      const [found] = await records<{ number: number }>(
        tx,
        sql`
          select coalesce(max(substr(id, length(${beginning}) + 1)::int), 0) + 1 as number from (${keysOf[table]}) kept (id)
          where starts_with(id, ${beginning}) and substr(id, length(${beginning}) + 1) ~ '^[0-9]{1,9}$'`,
      )
      return `${beginning}${found!.number}`
    },
  }
}

const keysOf = {
  assessment: sql`select id from assessment`,
  criterion: sql`select id from criterion`,
  design: sql`select id from evaluation_design`,
  effort: sql`select id from supplementary_effort`,
  indicator: sql`select id from indicator`,
  lesson: sql`select id from lesson`,
  lessonUse: sql`select id from lesson_use`,
  observation: sql`select id from observation`,
  question: sql`select id from evaluation_question`,
  selfReport: sql`select id from self_report`,
  strategy: sql`select id from evaluation_strategy`,
  target: sql`select id from indicator_target`,
} as const
type KeyedTable = keyof typeof keysOf

import sql from 'sql-template-tag'
import { type Part, partsIn } from '../../foundation/access/standing.js'
import type { Doing } from '../../foundation/acts/acts.js'
import type { InputPath } from '../../foundation/errors.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { Provenance, World } from '../../foundation/provenance.js'
import { records } from '../../foundation/rows.js'
import {
  type HeldAgreement,
  type MoneyActName,
  type MoneyOf,
  permit,
  permitMinistry,
  rolesOf,
  sees,
  stateOf,
} from './rules.js'

/** Keys that an act names, each as the field of its arguments is called. */
export interface NamedKeys {
  readonly objective?: string | null
  readonly measure?: string | null
  readonly payer?: string | null
  readonly recipient?: string | null
  readonly party?: string | null
}

export type AgreementStore = ReturnType<typeof agreementStore>

/** Whose money an act is about, as the rooms before this one tell it, within one act. */
export const agreementStore = (doing: Doing) => {
  const { tx, actor, day } = doing

  const isMinistry = async (): Promise<boolean> => {
    const found = await records(tx, sql`select from public_party where id = ${actor.party} and kind = 'MINISTRY'`)
    return found.length > 0
  }

  return {
    actor,
    day,

    /** An agreement whose money the act may be done to; one that the party may not see is not there. */
    permitted: async (
      act: MoneyActName,
      id: string,
      { money = {}, notThere, called }: { money?: MoneyOf; notThere?: UnknownKey; called?: string } = {},
    ): Promise<HeldAgreement> => {
      const [held] = await records<HeldAgreement>(
        tx,
        sql`
          select id, pilot_id as "pilotId", world, state as publication, ends_on as "endsOn", closing.closed_on as "closedOn"
          from agreement_key left join closing_key closing on closing.agreement_id = id where id = ${id}`,
      )
      const parts = held ? await partsIn(doing, id) : []
      if (!held || !sees(stateOf(held, day), parts)) throw notThere ?? new UnknownKey('agreement', id, ['agreement'])
      permit(act, id, stateOf(held, day), rolesOf(actor.party, parts, money), actor, called)
      return held
    },

    /** Where there is no agreement yet the ministry acts as the state, and whoever a grant was given to for itself. */
    permittedBefore: async (act: MoneyActName, what: string, money: MoneyOf = {}, called?: string): Promise<void> => {
      const parts: Part[] = (await isMinistry()) ? [{ standing: 'STATE', objectiveId: null }] : []
      permit(act, what, 'RUNNING', rolesOf(actor.party, parts, money), actor, called)
    },

    /** What is done for all agreements of a world. */
    permittedNationally: async (act: string): Promise<void> =>
      permitMinistry(act, await isMinistry(), 'APPROVE', actor),

    pilot: async (id: string): Promise<{ readonly id: string; readonly world: World }> => {
      const [pilot] = await records<{ id: string; world: World }>(
        tx,
        sql`select id, world from public_pilot where id = ${id}`,
      )
      if (!pilot) throw new UnknownKey('pilot', id, ['pilot'])
      return pilot
    },

    /** Refuses the first key that is of no objective or measure of the agreement that anyone may see, or of no party. */
    refuseUnknown: async (agreementId: string | null, keys: NamedKeys, path: InputPath = []): Promise<void> => {
      const [unknown] = await records<{ field: string; kind: string; key: string }>(
        tx,
        sql`
          select field, kind, key from (values
            (1, 'objective', 'objective', ${keys.objective ?? null}::text, exists (
              select from public_objective where id = ${keys.objective ?? null} and agreement_id = ${agreementId})),
            (2, 'measure', 'measure', ${keys.measure ?? null}::text, exists (
              select from public_measure where id = ${keys.measure ?? null} and agreement_id = ${agreementId})),
            (3, 'payer', 'party', ${keys.payer ?? null}::text, exists (select from public_party where id = ${keys.payer ?? null})),
            (4, 'recipient', 'party', ${keys.recipient ?? null}::text, exists (
              select from public_party where id = ${keys.recipient ?? null})),
            (5, 'party', 'party', ${keys.party ?? null}::text, exists (select from public_party where id = ${keys.party ?? null}))
          ) as asked (place, field, kind, key, is_known)
          where key is not null and not is_known order by place limit 1`,
      )
      if (unknown) throw new UnknownKey(unknown.kind, unknown.key, [...path, unknown.field])
    },
  }
}

/** What is told of the demonstration world is made up; what parties tell of the real one nobody else has checked. */
export const provenanceIn = (world: World): Provenance => (world === 'DEMO' ? 'SYNTHETIC' : 'REPORTED')

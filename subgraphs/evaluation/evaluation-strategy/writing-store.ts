import sql from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { World } from '../../foundation/provenance.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { editionOf } from '../standing/rules.js'
import { provenanceIn } from '../standing/store.js'
import { EvaluationStrategy } from './entity.js'

interface NewStrategy {
  readonly agreement: string | null
  readonly world: World
  readonly title: string
  readonly text: string
}

/** Where strategies are written, within one act. */
export const strategyWritingStore = ({ tx, actor, day }: Doing) => {
  const unknown = (id: string) => new UnknownKey('evaluation strategy', id, ['strategy'])

  return {
    unknown,

    held: async (id: string): Promise<EvaluationStrategy> => {
      const [found] = await rows(
        tx,
        EvaluationStrategy,
        sql`select ${columns(tx, EvaluationStrategy)} from evaluation_strategy where id = ${id}`,
      )
      if (!found) throw unknown(id)
      return found
    },

    add: (id: string, { agreement, world, title, text }: NewStrategy) =>
      records(
        tx,
        sql`
          insert into evaluation_strategy (id, world, agreement_id, title, text, edition, provenance)
          values (${id}, ${world}, ${agreement}, ${title}, ${text}, 1, ${provenanceIn(world)})`,
      ),

    /** Another text is another thing to agree to. */
    change: async (id: string, title: string, text: string, edition: number): Promise<void> => {
      await records(
        tx,
        sql`update evaluation_strategy set title = ${title}, text = ${text}, edition = ${edition} where id = ${id}`,
      )
      await records(tx, sql`update strategy_consent set agreed_on = null where strategy_id = ${id}`)
    },

    /** Agreed to once, it is not agreed to again on a later day. */
    consent: (strategy: EvaluationStrategy) =>
      records(
        tx,
        sql`
          insert into strategy_consent (strategy_id, agreement_id, party_id, position, agreed_on, edition, provenance)
          select id, agreement_id, ${actor.party},
            (select coalesce(max(position) + 1, 0) from strategy_consent where strategy_id = ${strategy.id}),
            ${day}::date, ${editionOf(strategy)}, provenance
          from evaluation_strategy where id = ${strategy.id}
          on conflict (strategy_id, party_id) do update
            set agreed_on = coalesce(strategy_consent.agreed_on, excluded.agreed_on), edition = excluded.edition`,
      ),
  }
}

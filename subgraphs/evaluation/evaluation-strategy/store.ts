import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { childrenLoader } from '../../foundation/children.js'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import type { World } from '../../foundation/provenance.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { EvaluationStrategy, StrategyConsent } from './entity.js'

export const evaluationStrategyStore = (tx: EntityManager) => ({
  /** The common ones first. */
  ofWorld: (world: World): Promise<EvaluationStrategy[]> =>
    rows(
      tx,
      EvaluationStrategy,
      sql`
        select ${columns(tx, EvaluationStrategy)} from evaluation_strategy
        where world = ${world} order by agreement_id nulls first, id`,
    ),

  byId: keyLoader(
    (ids: string[]) =>
      rows(
        tx,
        EvaluationStrategy,
        sql`select ${columns(tx, EvaluationStrategy)} from evaluation_strategy where id = any(${ids})`,
      ),
    (strategy) => strategy.id,
  ),

  /** Its own before the common ones of its world. */
  ofAgreement: childrenLoader(
    tx,
    EvaluationStrategy,
    (ids) => sql`
      select agreement.id as parent, ${columns(tx, EvaluationStrategy, 'strategy')}
      from public_agreement agreement
        join public_pilot pilot on pilot.id = agreement.pilot_id
        join evaluation_strategy strategy on strategy.world = pilot.world
          and (strategy.agreement_id is null or strategy.agreement_id = agreement.id)
      where agreement.id = any(${ids}) order by strategy.agreement_id nulls last, strategy.id`,
  ),

  consentsOf: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        StrategyConsent,
        sql`
          select ${columns(tx, StrategyConsent)} from strategy_consent
          where strategy_id = any(${ids}) order by position, party_id`,
      ),
    (consent) => consent.strategyId,
  ),

  /** The main parties of its agreement; of a common one those of every agreement of its world. */
  partiesOf: groupLoader(
    (ids: string[]) =>
      records<{ strategyId: string; partyId: string }>(
        tx,
        sql`
          select distinct strategy.id as "strategyId", role.party_id as "partyId"
          from evaluation_strategy strategy
            join public_pilot pilot on pilot.world = strategy.world
            join public_agreement agreement on agreement.pilot_id = pilot.id
              and agreement.id = coalesce(strategy.agreement_id, agreement.id)
            join public_participation role on role.agreement_id = agreement.id
          where strategy.id = any(${ids}) and role.objective_id is null and role.party_id is not null
            and role.role in ('MAIN_PARTY', 'COORDINATING_MAIN_PARTY')
          order by 1, 2`,
      ),
    ({ strategyId }) => strategyId,
  ),
})

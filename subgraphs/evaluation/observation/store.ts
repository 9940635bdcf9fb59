import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Conditions } from '../../foundation/conditions.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import { childList } from '../../foundation/lists.js'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { ordering } from '../../foundation/ordering.js'
import type { Moment } from '../../foundation/request.js'
import { columns, rows } from '../../foundation/rows.js'
import { known } from '../known-store.js'
import type { ObservationArguments, ObservationWhere } from './arguments.js'
import { FormerObservation, Observation } from './entity.js'

export const observationOrdering = ordering(
  'ObservationOrder',
  {
    PERIOD: { sql: sql`observation.period_to`, type: 'date', description: 'By the last day of the period' },
    OBSERVED_ON: {
      sql: sql`observation.observed_on`,
      type: 'date',
      nullable: true,
      description: 'By the day they were read',
    },
  },
  { sql: sql`observation.id`, type: 'key', direction: 'asc' },
)
export type ObservationOrder = keyof typeof observationOrdering.orders

const conditions = (asked: Conditions<ObservationWhere>) =>
  asked
    .compare('period', sql`observation.period`)
    .compare('periodFrom', sql`observation.period_from`)
    .compare('periodTo', sql`observation.period_to`)
    .holds('isWhole', sql`observation.municipality_code is null and observation.part is null`)
    .key('municipality', known.municipality, sql`observation.municipality_code`)
    .compare('part', sql`observation.part`)
    .compare('state', sql`observation.state`)

export const observationStore = (tx: EntityManager, cursors: Cursors) => {
  const ofIndicator = childList(tx)
  return {
    pageOfIndicator: (
      indicatorId: string,
      { where, orderBy, ...page }: ObservationArguments,
      moment: Moment,
    ): Promise<Page<Observation>> =>
      ofIndicator(indicatorId, {
        entity: Observation,
        from: sql`observation`,
        alias: 'observation',
        within: sql`observation.indicator_id = parent.key`,
        where,
        conditions,
        order: observationOrdering.orders[orderBy],
        arguments: page,
        moment,
        field: 'Indicator.observations',
        cursors,
      }),

    byId: keyLoader(
      (ids: string[]) =>
        rows(tx, Observation, sql`select ${columns(tx, Observation)} from observation where id = any(${ids})`),
      (observation) => observation.id,
    ),

    /** The reading of the whole for the latest period that has one. */
    latestOf: keyLoader(
      (ids: string[]) =>
        rows(
          tx,
          Observation,
          sql`
            select ${columns(tx, Observation, 'latest')} from unnest(${ids}::text[]) asked (id) cross join lateral (
              select * from observation
              where observation.indicator_id = asked.id and municipality_code is null and part is null and value is not null
              order by period_to desc, period_from desc, observation.id limit 1) latest`,
        ),
      (observation) => observation.indicatorId,
    ),

    /** What is on record of the whole, gaps among it: one for each period, the oldest first. */
    wholeOf: groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          Observation,
          sql`
            select ${columns(tx, Observation)} from observation
            where indicator_id = any(${ids}) and municipality_code is null and part is null
            order by period_from, period_to, id`,
        ),
      (observation) => observation.indicatorId,
    ),

    /** What it was before, the latest correction first. */
    formerOf: groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          FormerObservation,
          sql`
            select ${columns(tx, FormerObservation)} from former_observation
            where observation_id = any(${ids}) order by position desc, id`,
        ),
      (former) => former.observationId,
    ),
  }
}

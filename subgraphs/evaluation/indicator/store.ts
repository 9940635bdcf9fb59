import sql, { type Sql } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Conditions } from '../../foundation/conditions.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import type { LocalDate } from '../../foundation/dates.js'
import { childList, list } from '../../foundation/lists.js'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { ordering } from '../../foundation/ordering.js'
import type { Moment } from '../../foundation/request.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { known } from '../known-store.js'
import type { IndicatorArguments, IndicatorWhere, OwnIndicatorArguments } from './arguments.js'
import { Indicator, IndicatorTarget, JudgingConsent } from './entity.js'

export const indicatorOrdering = ordering(
  'IndicatorOrder',
  {
    NAME: { sql: sql`indicator.name`, type: 'text', description: 'By name' },
    KIND: { sql: sql`indicator.kind`, type: 'key', description: 'By what sort of thing they count' },
    PILOT: { sql: sql`indicator.pilot_id`, type: 'key', nullable: true, description: 'By pilot, common ones last' },
  },
  { sql: sql`indicator.id`, type: 'key', direction: 'asc' },
)
export type IndicatorOrder = keyof typeof indicatorOrdering.orders

/** Each with its pilot, where it has one. */
const indicatorsPlaced = sql`indicator left join public_pilot pilot on pilot.id = indicator.pilot_id`

/**
 * The latest reading of the whole for a period that has a target, and that target: one row of `value` and `target`, or none.
 *
 * Readings of a municipality or another part say nothing of the whole, so they are not judged by its targets.
 */
export const judgedReading = (indicator: Sql): Sql => sql`
  select observation.value, target.value as target
  from observation join public_target target
    on target.indicator_id = observation.indicator_id and target.period = observation.period
  where observation.indicator_id = ${indicator} and observation.municipality_code is null and observation.part is null
    and observation.value is not null
  order by observation.period_to desc, observation.period_from desc, observation.id limit 1`

const isBehind = sql`(
  select case indicator.direction when 'UP' then judged.value < judged.target else judged.value > judged.target end
  from (${judgedReading(sql`indicator.id`)}) judged)`

export const indicatorConditions = (asked: Conditions<IndicatorWhere>) =>
  asked
    .key('id', known.indicator, sql`indicator.id`)
    .search('name', sql`indicator.search_name`)
    .key('pilot', known.pilot, sql`indicator.pilot_id`)
    .compare('cohort', sql`pilot.cohort`)
    .related(
      'county',
      known.county,
      sql`link.county_code`,
      sql`public_pilot_county link where link.pilot_id = indicator.pilot_id`,
    )
    .key('objective', known.objective, sql`indicator.objective_id`)
    .key('measure', known.measure, sql`indicator.measure_id`)
    .related(
      'theme',
      known.theme,
      sql`named.theme_id`,
      sql`(
        select indicator.theme_id where indicator.theme_id is not null
        union all
        select link.theme_id from public_objective_theme link where link.objective_id = indicator.objective_id) named where true`,
    )
    .compare('kind', sql`indicator.kind`)
    .compare('form', sql`indicator.form`)
    .holds('isCommon', sql`indicator.agreement_id is null`)
    .key('commonIndicator', known.indicator, sql`indicator.common_indicator_id`)
    .compare('comparability', sql`indicator.comparability`)
    .compare('judgingState', sql`indicator.judging_state`)
    .holds('behind', isBehind)

/** How many indicators of a pilot have a target for a period that is over, and how many of these have been read for the latest. */
export interface IndicatorCoverageRow {
  readonly read: number
  readonly expected: number
  readonly missing: readonly string[]
}

export const indicatorStore = (tx: EntityManager, cursors: Cursors) => {
  const ofParent = childList(tx)
  const listed = (within: Sql) => ({
    entity: Indicator,
    from: indicatorsPlaced,
    alias: 'indicator',
    within,
    conditions: indicatorConditions,
    cursors,
  })
  const pageOf =
    (field: string, within: Sql) =>
    (parent: string, { where, orderBy, ...page }: OwnIndicatorArguments, moment: Moment): Promise<Page<Indicator>> =>
      ofParent(parent, {
        ...listed(within),
        where,
        order: indicatorOrdering.orders[orderBy],
        arguments: page,
        moment,
        field,
      })
  return {
    page: ({ where, orderBy, world, ...page }: IndicatorArguments, moment: Moment): Promise<Page<Indicator>> =>
      list(tx, {
        ...listed(sql`indicator.world = ${world}`),
        where,
        order: indicatorOrdering.orders[orderBy],
        arguments: page,
        moment,
        field: 'Query.indicators',
      }),

    pageOfPilot: pageOf('PilotEvaluation.indicators', sql`indicator.pilot_id = parent.key`),
    pageOfObjective: pageOf('Objective.indicators', sql`indicator.objective_id = parent.key`),
    pageOfMeasure: pageOf('Measure.indicators', sql`indicator.measure_id = parent.key`),
    pageOfCommon: pageOf('Indicator.localIndicators', sql`indicator.common_indicator_id = parent.key`),

    byId: keyLoader(
      (ids: string[]) =>
        rows(tx, Indicator, sql`select ${columns(tx, Indicator)} from indicator where id = any(${ids})`),
      (indicator) => indicator.id,
    ),

    /** One for each period, the oldest first. */
    targetsOf: groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          IndicatorTarget,
          sql`
            select ${columns(tx, IndicatorTarget)} from indicator_target
            where indicator_id = any(${ids}) and id in (select id from public_target where indicator_id = any(${ids}))
            order by period_from, period_to, id`,
        ),
      (target) => target.indicatorId,
    ),

    /** Targets of versions of plans that are not public, for who may see them: by period, the newest version first. */
    proposedTargetsOf: groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          IndicatorTarget,
          sql`
            select ${columns(tx, IndicatorTarget, 'target')}
            from indicator_target target join plan_version_key version on version.id = target.plan_version_id
            where target.indicator_id = any(${ids}) and version.public_from is null
            order by target.period_from, target.period_to, version.year desc, version.number desc, target.id`,
        ),
      (target) => target.indicatorId,
    ),

    judgingConsentsOf: groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          JudgingConsent,
          sql`
            select ${columns(tx, JudgingConsent)} from judging_consent
            where indicator_id = any(${ids}) order by party_id`,
        ),
      (consent) => consent.indicatorId,
    ),

    judgedReadingOf: keyLoader(
      async (ids: string[]) => {
        const found = await records<{ id: string; value: string; target: string }>(
          tx,
          sql`
            select asked.id, judged.value, judged.target
            from unnest(${ids}::text[]) asked (id) cross join lateral (${judgedReading(sql`asked.id`)}) judged`,
        )
        return found.map(({ id, value, target }) => ({ id, value: Number(value), target: Number(target) }))
      },
      ({ id }) => id,
    ),

    coverageOfPilot: coverage(tx),
  }
}

/** By the day, which is the same throughout a request. */
function coverage(tx: EntityManager) {
  const loaders = new Map<
    LocalDate,
    (pilotId: string) => Promise<(IndicatorCoverageRow & { pilotId: string }) | null>
  >()
  return (pilotId: string, day: LocalDate): Promise<IndicatorCoverageRow | null> => {
    const loader =
      loaders.get(day) ??
      keyLoader(
        (ids: string[]) => coverageRows(tx, ids, day),
        (row) => row.pilotId,
      )
    loaders.set(day, loader)
    return loader(pilotId)
  }
}

function coverageRows(
  tx: EntityManager,
  pilotIds: readonly string[],
  day: LocalDate,
): Promise<(IndicatorCoverageRow & { pilotId: string })[]> {
  return records(
    tx,
    sql`
      select pilot_id as "pilotId", count(*)::int as expected, (count(*) filter (where is_read))::int as read,
        coalesce(array_agg(id order by id) filter (where not is_read), '{}') as missing
      from (
        select indicator.pilot_id, indicator.id, exists (
          select from observation
          where observation.indicator_id = indicator.id and observation.period = due.period
            and observation.municipality_code is null and observation.part is null and observation.value is not null) as is_read
        from indicator cross join lateral (
          select period from public_target target
          where target.indicator_id = indicator.id and target.period_to < ${day}::date
          order by target.period_to desc, target.period_from desc, target.id limit 1) due
        where indicator.pilot_id = any(${pilotIds})) expected
      group by pilot_id`,
  )
}

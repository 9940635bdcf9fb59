import sql, { type Sql } from 'sql-template-tag'
import { judgedReading } from './indicator/store.js'

/*
 * What lists across rooms are filtered and ordered by, each as an expression over what the rooms before this one publish.
 * Each is null where what it would be made of is missing: a gap is no zero.
 */

/** What amounts come to at one stage: null where none is there. Unit: øre. */
interface Summed {
  readonly of: (stage: 'GRANTED' | 'ALLOCATED' | 'SPENT') => Sql
  readonly spentShare: Sql
}

const summed = (from: Sql): Summed => ({
  of: (stage) => sql`(select sum(amount_ore) filter (where figures > 0)::bigint from ${from} and stage = ${stage})`,
  spentShare: sql`(
    select case when sum(figures) filter (where stage = 'ALLOCATED') > 0 and sum(figures) filter (where stage = 'SPENT') > 0
        and sum(amount_ore) filter (where stage = 'ALLOCATED') <> 0
      then round(sum(amount_ore) filter (where stage = 'SPENT') * 10000 / sum(amount_ore) filter (where stage = 'ALLOCATED'))::bigint end
    from ${from} and stage in ('ALLOCATED', 'SPENT'))`,
})

/** Money of a measure, of an objective, of a pilot; `key` is the expression that names it. */
export const moneyOf = {
  measure: (key: Sql): Summed => summed(sql`public_measure_money where measure_id = ${key}`),
  objective: (key: Sql): Summed => summed(sql`public_objective_money where objective_id = ${key}`),
  pilot: (key: Sql): Summed => summed(sql`public_objective_money where pilot_id = ${key}`),
}

/**
 * Whether one of these indicators is behind: its latest reading of a period with a target is on the wrong side of that.
 * Null where none of them has such a reading. `indicators` is a condition on `indicator`.
 */
export const behind = (indicators: Sql): Sql => sql`(
  select bool_or(case indicator.direction when 'UP' then judged.value < judged.target else judged.value > judged.target end)
  from indicator cross join lateral (${judgedReading(sql`indicator.id`)}) judged
  where ${indicators})`

import sql, { raw, type Sql } from 'sql-template-tag'
import { FigureState, hasValue } from '../foundation/figure-state.js'
import { type Figure, type FigureTotal, figure } from '../foundation/figures.js'
import { exactOre, type Ore } from '../foundation/money.js'
import { stateOfTotal } from '../foundation/totals/sums.js'

/** Amounts of a row added up, under names that begin with a prefix. */
export type SummedRow = Readonly<Record<string, string | number | null>>

const quoted = (name: string): Sql => raw(`"${name}"`)

/**
 * What amounts add up to and what is known of them: the select list of a group, its names beginning with `prefix`.
 *
 * `of` is the alias of what has `amount_ore` and `amount_state`; with `only`, those alone that satisfy it.
 */
export function summed(prefix: string, of: string, only: Sql = sql`true`): Sql {
  const [amount, state] = [raw(`${of}.amount_ore`), raw(`${of}.amount_state`)]
  const missing = sql`filter (where ${only} and ${amount} is null and ${state} <> 'NOT_APPLICABLE')`
  return sql`
    (count(${state}) filter (where ${only}))::int as ${quoted(`${prefix}.count`)},
    sum(${amount}) filter (where ${only}) as ${quoted(`${prefix}.value`)},
    (count(${amount}) filter (where ${only}))::int as ${quoted(`${prefix}.reported`)},
    (count(*) filter (where ${only} and ${state} <> 'NOT_APPLICABLE'))::int as ${quoted(`${prefix}.expected`)},
    (count(*) filter (where ${only} and ${state} = 'PROVISIONAL'))::int as ${quoted(`${prefix}.provisional`)},
    case when min(${state}) ${missing} = max(${state}) ${missing} then min(${state}) ${missing} end as ${quoted(`${prefix}.gap`)}`
}

/** The sum in such columns, with how many amounts are in it. Where there are none nobody has told us: that is no zero. */
export function totalIn(row: SummedRow, prefix: string): FigureTotal<Ore> {
  const number = (name: string) => Number(row[`${prefix}.${name}`])
  if (number('count') === 0) return { value: null, state: FigureState.NOT_REPORTED, reported: 0, expected: 0 }
  const [reported, expected] = [number('reported'), number('expected')]
  const gap = row[`${prefix}.gap`] as FigureState | null
  const state = stateOfTotal({ reported, expected, provisional: number('provisional'), gap })
  const value = hasValue(state) ? exactOre(Number(row[`${prefix}.value`])) : null
  return { value, state, reported, expected }
}

/** The sum alone. */
export function figureIn(row: SummedRow, prefix: string): Figure<Ore> {
  const { value, state } = totalIn(row, prefix)
  return figure(value, state)
}

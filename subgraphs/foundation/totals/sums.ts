import sql, { join, raw, type Sql } from 'sql-template-tag'
import { FigureState, hasValue } from '../figure-state.js'
import type { FigureTotal } from '../figures.js'
import { exactOre, type Ore } from '../money.js'
import { quoted } from './dimensions.js'

/** A figure of an entry that is added up. Where it is missing nothing is added, and the total says so. */
export interface Summed {
  /** sql`entry.amount_ore`: null where it is missing. */
  readonly value: Sql
  /** Its state. Without one, a value is REPORTED and a gap NOT_REPORTED. */
  readonly state?: Sql
  /** What it is a ratio to, such as inhabitants: numerators and denominators are then each summed before one is divided by the other. */
  readonly per?: Sql
  /** Whether it is counted in whole units such as øre, so that it can be cut into parts that add up. */
  readonly whole?: boolean
}

/** What entries add up to. */
export interface Sums<Figure extends string> {
  /** How many entries, each counted once. */
  readonly count: number
  readonly figures: Readonly<Record<Figure, Sum>>
}

/** A figure added up, exact: as PostgreSQL writes it. */
export type Sum = FigureTotal<string>

export const kronerTotal = ({ value, ...rest }: Sum): FigureTotal<Ore> => ({
  value: value === null ? null : exactOre(Number(value)),
  ...rest,
})

export const numberTotal = ({ value, ...rest }: Sum): FigureTotal<number> => ({
  value: value === null ? null : Number(value),
  ...rest,
})

/** The state of a total, from what is known of the figures in it. */
export function stateOfTotal({
  reported,
  expected,
  provisional,
  gap,
}: {
  readonly reported: number
  readonly expected: number
  /** How many of those reported may still change. */
  readonly provisional: number
  /** The state of those that are missing, where it is one and the same. */
  readonly gap: FigureState | null
}): FigureState {
  if (expected === 0) return FigureState.NOT_APPLICABLE
  if (reported === 0) return gap ?? FigureState.NOT_REPORTED
  return reported < expected || provisional > 0 ? FigureState.PROVISIONAL : FigureState.REPORTED
}

type Figures = Readonly<Record<string, Summed>>

const literal = (state: FigureState): Sql => raw(`'${state}'::text`)
const REPORTED = literal(FigureState.REPORTED)
const PROVISIONAL = literal(FigureState.PROVISIONAL)
const NOT_REPORTED = literal(FigureState.NOT_REPORTED)
const NOT_APPLICABLE = literal(FigureState.NOT_APPLICABLE)
const KNOWN = sql`(${REPORTED}, ${PROVISIONAL})`
const part = (figure: string, name: string): Sql => quoted(`${figure}.${name}`)

/** A figure's columns in an entry: its value where it is known, what it is a ratio to, and its state. */
export function entryColumns(figures: Figures): Sql[] {
  return Object.entries(figures).flatMap(([name, { value, per, state }]) => {
    const there = per ? sql`${value} is not null and ${per} is not null` : sql`${value} is not null`
    const known = state ? sql`${there} and ${state} in ${KNOWN}` : there
    // A state that says there is a figure where there is none is a gap like any other.
    const gap = state
      ? sql`case when ${state} in ${KNOWN} then ${NOT_REPORTED} else coalesce(${state}, ${NOT_REPORTED}) end`
      : NOT_REPORTED
    return [
      sql`case when ${known} then ${value} end as ${quoted(name)}`,
      ...(per ? [sql`case when ${known} then ${per} end as ${part(name, 'per')}`] : []),
      sql`case when ${known} then ${state ?? REPORTED} else ${gap} end as ${part(name, 'state')}`,
    ]
  })
}

/** The names of those columns that no cut changes. */
export const uncutColumns = (figures: Figures): Sql[] =>
  Object.entries(figures).flatMap(([name, { per }]) => [...(per ? [part(name, 'per')] : []), part(name, 'state')])

const parts = ['reported', 'expected', 'provisional', 'gap'] as const

/** The names of the columns that entries add up to. */
export const sumColumns = (figures: Figures): string[] => [
  'count',
  ...Object.keys(figures).flatMap((name) => [name, ...parts.map((each) => `${name}.${each}`)]),
]

/** What entries add up to. `each` counts them: sql`*` where every row is an entry of its own, else sql`distinct id`. */
export function sumsOf(figures: Figures, each: Sql): Sql {
  const count = (condition: Sql) => sql`(count(${each}) filter (where ${condition}))::int`
  return join([
    sql`count(${each})::int as count`,
    ...Object.entries(figures).flatMap(([name, { per }]) => {
      const [value, state] = [quoted(name), part(name, 'state')]
      const missing = sql`filter (where ${value} is null and ${state} <> ${NOT_APPLICABLE})`
      return [
        per
          ? sql`sum(${value})::numeric / nullif(sum(${part(name, 'per')}), 0) as ${value}`
          : sql`sum(${value}) as ${value}`,
        sql`${count(sql`${value} is not null`)} as ${part(name, 'reported')}`,
        sql`${count(sql`${state} <> ${NOT_APPLICABLE}`)} as ${part(name, 'expected')}`,
        sql`${count(sql`${state} = ${PROVISIONAL}`)} as ${part(name, 'provisional')}`,
        sql`case when min(${state}) ${missing} = max(${state}) ${missing} then min(${state}) ${missing} end as ${part(name, 'gap')}`,
      ]
    }),
  ])
}

/** A row as it is read, its columns named with a prefix: `whole.count`. */
export type SumsRow = Readonly<Record<string, string | number | null>>

export function sumsIn<Figure extends string>(
  row: SumsRow,
  prefix: string,
  figures: Readonly<Record<Figure, Summed>>,
): Sums<Figure> {
  const number = (name: string) => row[`${prefix}.${name}`] as number
  const text = (name: string) => row[`${prefix}.${name}`] as string | null
  const sum = (name: string): Sum => {
    const [reported, expected] = [number(`${name}.reported`), number(`${name}.expected`)]
    const gap = text(`${name}.gap`) as FigureState | null
    const state = stateOfTotal({ reported, expected, provisional: number(`${name}.provisional`), gap })
    const value = text(name)
    // A ratio to nothing has no value, though all is known that it is made of.
    if (value === null && hasValue(state)) return { value, state: FigureState.NOT_APPLICABLE, reported, expected }
    return { value, state, reported, expected }
  }
  const sums = Object.fromEntries(Object.keys(figures).map((name) => [name, sum(name)]))
  return { count: number('count'), figures: sums as Record<Figure, Sum> }
}

import sql, { empty, join, raw, type Sql } from 'sql-template-tag'
import type { CursorValues } from './cursors.js'

/**
 * How a key compares. `text` is put in the order of the Norwegian alphabet; `key` compares as its column is declared,
 * so that the index of a primary key serves, and is right for ids, codes and dates kept as text.
 */
export type KeyType = 'text' | 'key' | 'integer' | 'bigint' | 'numeric' | 'date' | 'timestamptz' | 'boolean'

export interface OrderKey {
  readonly sql: Sql
  readonly direction: 'asc' | 'desc'
  readonly type: KeyType
  /** Whether it may be null. Nulls come last in both directions, which costs an index of its own; so say no where it is so. */
  readonly nullable?: boolean
}

/** An order that puts any two rows in one way only: its last key is the row's own, of type `key`. */
export interface Order {
  readonly name: string
  readonly keys: readonly OrderKey[]
}

/** Read forward, or from the end: the same order turned round. */
export type Way = 'forward' | 'backward'

/** The `order by` list. */
export function orderBy({ keys }: Order, way: Way): Sql {
  return join(
    keys.map((key) => {
      const nulls = key.nullable ? (way === 'forward' ? ' nulls last' : ' nulls first') : ''
      return sql`${comparable(key)} ${raw(ascends(key, way) ? 'asc' : 'desc')}${raw(nulls)}`
    }),
  )
}

/** The select list of what a cursor holds: each key as text, beside the columns of the row. */
export function cursorColumns({ keys }: Order): Sql {
  return join(keys.map((key, place) => sql`(${key.sql})::text as ${raw(`"${cursorColumn(place)}"`)}`))
}

/** What a row's cursor holds. */
export function cursorValues({ name, keys }: Order, row: Readonly<Record<string, string | null>>): CursorValues {
  return keys.map(({ nullable }, place) => {
    const value = row[cursorColumn(place)] ?? null
    if (value === null && !nullable)
      throw new Error(`Key ${place} of the order ${name} is said never to be null, but is.`)
    return value
  })
}

/** No column of ours begins with `@`. */
function cursorColumn(place: number): string {
  return `@${place}`
}

/** Rows that come after these values on the way taken; with `including`, also the row that has them. */
export function beyond({ keys }: Order, values: CursorValues, way: Way, including = false): Sql {
  const operator = (key: OrderKey) => raw(`${ascends(key, way) ? '>' : '<'}${including ? '=' : ''}`)
  // One comparison of rows is what an index understands; it holds where all keys run the same way and none is null.
  if (keys.every((key) => !key.nullable && key.direction === keys[0]?.direction)) {
    return sql`(${join(keys.map(comparable))}) ${operator(keys[0] as OrderKey)} (${join(keys.map((key, place) => typed(key, values[place] as string)))})`
  }
  const [first, firstValue] = [keys[0] as OrderKey, values[0] ?? null]
  const [last, lastValue] = [keys.at(-1) as OrderKey, values.at(-1) as string]
  const condition = keys.slice(0, -1).reduceRight<Sql>(
    (rest, key, place) => {
      const value = values[place] ?? null
      return sql`(${after(key, value, way)} or (${same(key, value)} and ${rest}))`
    },
    sql`${comparable(last)} ${operator(last)} ${typed(last, lastValue)}`,
  )
  // An index cannot be entered through an "or". It says nothing new that the first key is no nearer, but that one can use.
  if (firstValue === null || (first.nullable && way === 'forward')) return condition
  return sql`${comparable(first)} ${raw(ascends(first, way) ? '>=' : '<=')} ${typed(first, firstValue)} and ${condition}`
}

function after(key: OrderKey, value: string | null, way: Way): Sql {
  // Nulls come last: nothing is after one on the way forward, and all else is on the way back.
  if (value === null) return way === 'forward' ? sql`false` : sql`${key.sql} is not null`
  const further = sql`${comparable(key)} ${raw(ascends(key, way) ? '>' : '<')} ${typed(key, value)}`
  return key.nullable && way === 'forward' ? sql`(${further} or ${key.sql} is null)` : further
}

function same(key: OrderKey, value: string | null): Sql {
  return value === null ? sql`${key.sql} is null` : sql`${comparable(key)} = ${typed(key, value)}`
}

function ascends({ direction }: OrderKey, way: Way): boolean {
  return (direction === 'asc') === (way === 'forward')
}

function comparable({ sql: key, type }: OrderKey): Sql {
  return sql`${key}${type === 'text' ? raw(' collate "nb-NO-x-icu"') : empty}`
}

function typed({ type }: OrderKey, value: string): Sql {
  return sql`${value}::${raw(type === 'key' ? 'text' : type)}`
}

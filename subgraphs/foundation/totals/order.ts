import sql, { join, type Sql } from 'sql-template-tag'
import { enumeration } from '../enumeration.js'
import type { Order, OrderKey } from '../order.js'
import { type AskedDimension, quoted, sortable } from './dimensions.js'

/** What groups are ordered by: one of their sums, or their dimensions as they are asked for. Ties by the dimensions. */
export interface GroupOrder {
  readonly name: string
  /** `count` or the name of a figure; null for the dimensions. */
  readonly by: string | null
  readonly direction: 'asc' | 'desc'
}

type Directed<Names extends string> = `${Names}_ASC` | `${Names}_DESC`

export interface GroupOrdering<Name extends string> {
  readonly Order: { readonly [Each in Directed<Name | 'DIMENSIONS'>]: Each }
  readonly orders: { readonly [Each in Directed<Name | 'DIMENSIONS'>]: GroupOrder }
}

/**
 * The orders that groups can be read in: `groupOrdering('MoneyGroupOrder', { AMOUNT: { by: 'amount', description: 'By amount' } })`.
 *
 * Both directions of each, and of the dimensions. Gaps last in both.
 */
export function groupOrdering<const Name extends string>(
  name: string,
  sums: Readonly<Record<Name, { readonly by: string; readonly description: string }>>,
): GroupOrdering<Name> {
  const all: [string, { readonly by: string | null; readonly description: string }][] = [
    ...Object.entries<{ readonly by: string; readonly description: string }>(sums),
    ['DIMENSIONS', { by: null, description: 'By the dimensions, in the order they are asked for' }],
  ]
  const both = all.flatMap(([each, { by, description }]) => {
    const [first, last] = by === null ? ['first', 'last'] : ['least', 'most']
    return [
      { name: `${each}_ASC`, by, direction: 'asc' as const, meaning: `${description}, from the ${first}.` },
      { name: `${each}_DESC`, by, direction: 'desc' as const, meaning: `${description}, from the ${last}.` },
    ]
  })
  const named = <Value>(value: (each: (typeof both)[number]) => Value) =>
    Object.fromEntries(both.map((each) => [each.name, value(each)])) as Record<Directed<Name | 'DIMENSIONS'>, Value>
  return {
    Order: enumeration(
      name,
      'What groups are ordered by. Those that tie are put by their dimensions; gaps come last.',
      named(({ meaning }) => meaning),
    ),
    orders: named(({ meaning, ...order }) => order),
  }
}

/** The values of a group as one text, which no other group of its total has. */
export function groupKey(groups: Sql, asked: readonly AskedDimension[]): Sql {
  const values = asked.map(({ column }) => sql`${groups}.${column}`)
  return values.length === 0 ? sql`'[]'` : sql`jsonb_build_array(${join(values)})::text`
}

/** The order as keys of the groups in a table. */
export function orderOfGroups(
  groups: Sql,
  { name, by, direction }: GroupOrder,
  asked: readonly AskedDimension[],
): Order {
  const dimensions = asked.map((dimension): OrderKey => {
    const column = sql`${groups}.${dimension.column}`
    return { ...sortable(dimension, column), direction: by === null ? direction : 'asc', nullable: true }
  })
  return {
    name,
    keys: [
      ...(by === null ? [] : [sumKey(sql`${groups}.${quoted(by)}`, by, direction)]),
      ...dimensions,
      { sql: sql`${groupKey(groups, asked)} collate "C"`, type: 'key', direction: 'asc' },
    ],
  }
}

const sumKey = (column: Sql, by: string, direction: OrderKey['direction']): OrderKey =>
  by === 'count'
    ? { sql: column, type: 'integer', direction }
    : { sql: column, type: 'numeric', direction, nullable: true }

import { enumeration } from './enumeration.js'
import type { Order, OrderKey } from './order.js'

type Directed<Names extends string> = `${Names}_ASC` | `${Names}_DESC`

/** A column that a list can be ordered by, and what that means to a reader. */
export type Orderable = Omit<OrderKey, 'direction'> & { readonly description: string }

/** The orders a list can be read in: for the graph an enum, for the store the keys of each. */
export interface Ordering<Name extends string> {
  readonly Order: { readonly [Each in Directed<Name>]: Each }
  readonly orders: { readonly [Each in Directed<Name>]: Order }
}

/** Both directions of each, gaps last in both, rows that tie put by their key. */
export function ordering<const Keys extends Readonly<Record<string, Orderable>>>(
  name: string,
  keys: Keys,
  last: OrderKey,
): Ordering<keyof Keys & string> {
  const both = Object.entries(keys).flatMap(([each, { description, ...key }]) =>
    (['asc', 'desc'] as const).map((direction) => ({
      name: `${each}_${direction.toUpperCase()}`,
      meaning: `${description}, ${direction === 'asc' ? 'from the first' : 'from the last'}.`,
      keys: [
        { ...key, direction },
        { ...last, direction: key.nullable ? last.direction : direction },
      ],
    })),
  )
  const named = <Value>(value: (each: (typeof both)[number]) => Value) =>
    Object.fromEntries(both.map((each) => [each.name, value(each)])) as Record<Directed<keyof Keys & string>, Value>
  return {
    Order: enumeration(
      name,
      'What a list is ordered by. Gaps come last; text in the order of the Norwegian alphabet.',
      named((each) => each.meaning),
    ),
    orders: named(({ name, keys }) => ({ name, keys })),
  }
}

import { folded } from '../subgraphs/foundation/search.js'

/** What a filter says of a row: null where the row has a gap, or the filter compares with null. */
type Truth = boolean | null

export type Value = string | number | boolean | null

// biome-ignore lint/suspicious/noExplicitAny: a row as PostgreSQL writes it, whatever its table.
export type Row = any

/** What a field of a `where` asks of a row. */
export type Field =
  | { readonly asks: 'value' | 'key'; readonly of: (row: Row) => Value }
  /** Keys of what is related to the row. */
  | { readonly asks: 'related'; readonly keys: (row: Row) => readonly string[] }
  /** Pairs of key and value: the field `with` asks about the value of the same pair. */
  | {
      readonly asks: 'pair'
      readonly with: string
      readonly pairs: (row: Row) => readonly (readonly [string, string])[]
    }
  | { readonly asks: 'second'; readonly of: string }
  /** Texts, in one of which something is searched for. */
  | { readonly asks: 'search'; readonly texts: (row: Row) => readonly (string | null)[] }
  /** Values of what is related to the row. */
  | { readonly asks: 'some'; readonly values: (row: Row) => readonly Value[] }
  /** Null where there is nothing to judge by. */
  | { readonly asks: 'holds'; readonly of: (row: Row) => boolean | null }

export type Fields = Readonly<Record<string, Field>>

export interface Filter {
  readonly eq?: Value
  readonly in?: readonly Value[] | null
  readonly lt?: Value
  readonly lte?: Value
  readonly gt?: Value
  readonly gte?: Value
  readonly isNull?: boolean | null
}

export interface Where {
  readonly and?: readonly Where[]
  readonly or?: readonly Where[]
  readonly not?: Where
  readonly [field: string]: unknown
}

/** Whether a filter holds of a row: slowly, and without SQL. */
export function holds(fields: Fields, where: Where, row: Row): Truth {
  const { and, or, not, ...own } = where
  return both([
    ...Object.entries(own).map(([name, asked]) => ofField(fields, name, asked, own, row)),
    ...(and ?? []).map((inner) => holds(fields, inner, row)),
    ...(or ? [either(or.map((inner) => holds(fields, inner, row)))] : []),
    ...(not ? [opposite(holds(fields, not, row))] : []),
  ])
}

function ofField(fields: Fields, name: string, asked: unknown, level: Where, row: Row): Truth {
  if (asked === null || asked === undefined) return true
  const field = fields[name]!
  switch (field.asks) {
    case 'value':
    case 'key':
      return compared(field.of(row), asked as Filter)
    case 'related':
      return related(field.keys(row), asked as Filter)
    case 'pair':
      return paired(field.pairs(row), asked as Filter, level[field.with] as Filter | undefined)
    case 'second':
      return level[field.of] == null ? ofField(fields, field.of, {}, level, row) : true
    case 'search':
      return field.texts(row).some((text) => folded(text ?? '').includes(folded((asked as string).trim())))
    case 'some':
      return related(field.values(row), asked as Filter)
    case 'holds': {
      const holds = field.of(row)
      return holds === null ? null : holds === asked
    }
  }
}

/** A list of related things is no gap, even when it is empty. */
function related(keys: readonly Value[], asked: Filter): Truth {
  if (comparesWithNull(asked)) return null
  const { isNull, ...named } = asked
  return both([
    Object.keys(named).length === 0 || keys.some((key) => compared(key, named) === true),
    isNull === undefined || (keys.length === 0) === isNull,
  ])
}

function paired(pairs: readonly (readonly [string, string])[], asked: Filter, second: Filter | undefined): Truth {
  const secondAsks = second != null && Object.keys(second).length > 0
  if (comparesWithNull(asked) || (secondAsks && comparesWithNull(second))) return null
  const fitting = pairs.filter(([, value]) => !secondAsks || compared(value, second) === true)
  const isAskedForAny = secondAsks && asked.isNull === undefined
  return both([
    related(
      fitting.map(([key]) => key),
      asked,
    ),
    !isAskedForAny || fitting.length > 0,
  ])
}

function compared(value: Value, asked: Filter): Truth {
  const each: Truth[] = []
  for (const [operator, other] of Object.entries(asked)) {
    if (other === null) each.push(null)
    else if (operator === 'isNull') each.push((value === null) === other)
    else if (value === null) each.push(null)
    else if (operator === 'eq') each.push(value === other)
    else if (operator === 'in') each.push((other as Value[]).includes(value))
    else if (operator === 'lt') each.push(value < other)
    else if (operator === 'lte') each.push(value <= other)
    else if (operator === 'gt') each.push(value > other)
    else if (operator === 'gte') each.push(value >= other)
  }
  return both(each)
}

const comparesWithNull = (asked: Filter) => Object.values(asked).includes(null)
const both = (truths: readonly Truth[]): Truth => (truths.includes(false) ? false : truths.includes(null) ? null : true)
const either = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(null) ? null : false
const opposite = (truth: Truth): Truth => (truth === null ? null : !truth)

/** What a list is ordered by: a value of each row, compared as text of the Norwegian alphabet, or as it is. */
export interface Ordered {
  readonly by: (row: Row) => Value
  readonly alphabet?: boolean
  readonly nullable?: boolean
}

const alphabet = new Intl.Collator('nb-NO')

/** Rows in an order: gaps last, rows that tie by their key. */
export function inOrder(
  rows: readonly Row[],
  { by, alphabet: alphabetic = false, nullable = false }: Ordered,
  direction: 'ASC' | 'DESC',
  keyOf: (row: Row) => string,
): Row[] {
  const turned = direction === 'ASC' ? 1 : -1
  return rows.toSorted((one, other) => {
    const [left, right] = [by(one), by(other)]
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1
    } else {
      const order = alphabetic ? alphabet.compare(String(left), String(right)) : inTurn(left, right)
      if (order !== 0) return order * turned
    }
    return inTurn(keyOf(one), keyOf(other)) * (nullable ? 1 : turned)
  })
}

const inTurn = (left: NonNullable<Value>, right: NonNullable<Value>) => (left < right ? -1 : left > right ? 1 : 0)

/** A list of the graph, and what its filters and orders mean, said once more over the rows of the tables. */
export interface ReferenceList {
  /** The field of `Query`. */
  readonly name: string
  /** Its `where` is `<type>Where`, its `orderBy` `<type>Order`. */
  readonly type: string
  readonly key: 'id' | 'code'
  readonly rows: readonly Row[]
  readonly fields: Fields
  readonly orders: Readonly<Record<string, Ordered>>
}

import sql, { join, raw, type Sql } from 'sql-template-tag'
import { all } from '../comparison.js'
import type { KeyType } from '../order.js'
import type { Group } from './totals.js'

/**
 * What entries are told apart by.
 *
 * Most have one value for each entry: an exclusive dimension, whose groups add up to the whole. One with `many` values
 * for an entry overlaps, unless it says how the entry is shared out among them: then its figures are cut, and the parts
 * add up, though an entry is counted in each group that it has a part in.
 */
export interface Dimension {
  /** The value of an entry: sql`obligation.grade`. For `many`, that of one related row. Null where it has none. */
  readonly key: Sql
  /** How values compare; byte by byte unless said otherwise. */
  readonly type?: Exclude<KeyType, 'text'>
  /** All values there are, where they have an order of their own, such as grades from the strongest. */
  readonly order?: readonly string[]
  readonly many?: Many
}

/** The rows related to entries, of which one entry may have many, or none. */
export interface Many {
  /** Those of all entries: sql`(${debtors}) debtor`. */
  readonly from: Sql
  /** The entry that a related row belongs to: sql`debtor.obligation_id`. */
  readonly entry: Sql
  /** What of an entry `entry` names, where that is not its key: sql`portion.objective_id`, of which many entries have the same. */
  readonly of?: Sql
  /**
   * What part of the entry it has, in whatever unit: more than zero for each, since only what they are to each other counts.
   * The same number for all shares alike: sql`1`.
   */
  readonly share?: Sql
}

/** The name of a column of ours. */
export const quoted = (name: string): Sql => raw(`"${name}"`)

/** Whether an entry may count in full in several groups, so that they add up to more than the whole. */
export const overlaps = ({ many }: Dimension): boolean => many !== undefined && many.share === undefined

/** A dimension that is asked for, with its column among those of the groups. */
export interface AskedDimension extends Dimension {
  readonly column: Sql
}

export const askedDimension = (dimension: Dimension, place: number): AskedDimension => ({
  ...dimension,
  column: raw(`d${place}`),
})

/** Its values in their order: as SQL that may be compared, and the type it has. */
export function sortable({ type = 'key', order }: Dimension, column: Sql): { sql: Sql; type: KeyType } {
  if (order) return { sql: sql`array_position(${order}::text[], ${column})`, type: 'integer' }
  return { sql: type === 'key' ? sql`${column} collate "C"` : column, type }
}

/** That two rows have the same values, gaps included, in a way that can be hashed. */
export const sameGroup = (one: Sql, other: Sql, asked: readonly AskedDimension[]): Sql =>
  all(
    asked.map(
      ({ column }) =>
        sql`coalesce(${one}.${column}::text, '') = coalesce(${other}.${column}::text, '') and (${one}.${column} is null) = (${other}.${column} is null)`,
    ),
  )

/** The column of an entry that its related rows name, where that is not its key. */
export const namedColumn = ({ column }: AskedDimension): Sql => raw(`${column.sql}_of`)

/** A row for each pair of an entry and a value that it has, an entry without any standing there once with a gap. */
export function unfolded(prior: Sql, dimension: AskedDimension, { from, entry, of }: Many): Sql {
  const { key, column } = dimension
  return sql`
    select ${prior}.*, link.key as ${column}
    from ${prior} left join (select distinct ${entry} as entry, ${key} as key from ${from} where ${key} is not null) link on link.entry = ${prior}.${of ? namedColumn(dimension) : raw('id')}`
}

/**
 * The same, with the figures of an entry cut by the shares: `split` of shares.ts in SQL, by the largest remainder.
 *
 * What was cut before, by the dimensions in `earlier`, is cut once more. An entry without any value stays whole. `figures`
 * and `others` are the columns of `prior`.
 */
export function shared(
  prior: Sql,
  { key, column, type = 'key' }: AskedDimension,
  { from, entry, share }: Many & { readonly share: Sql },
  figures: readonly string[],
  others: readonly Sql[],
  earlier: readonly AskedDimension[],
): Sql {
  const link = sql`
    select *, sum(share) over (partition by entry) as whole
    from (select ${entry} as entry, ${key} as key, sum(${share})::numeric as share from ${from} where ${key} is not null group by 1, 2) linked`
  const product = (figure: string) => sql`abs(${quoted(figure)})::numeric * link.share`
  const divided = sql`
    select ${join([
      sql`${prior}.*`,
      sql`link.key as ${column}`,
      ...figures.flatMap((figure) => [
        sql`div(${product(figure)}, link.whole) as ${quoted(`${figure}.quotient`)}`,
        sql`mod(${product(figure)}, link.whole) as ${quoted(`${figure}.remainder`)}`,
      ]),
    ])}
    from ${prior} left join (${link}) link on link.entry = ${prior}.id`
  const parts = sql`partition by ${join([sql`id`, ...earlier.map((dimension) => dimension.column)])}`
  const cut = (figure: string) => {
    const [whole, quotient] = [quoted(figure), quoted(`${figure}.quotient`)]
    const left = sql`abs(${whole}) - sum(${quotient}) over (${parts})`
    const rank = sql`row_number() over (${parts} order by ${quoted(`${figure}.remainder`)} desc, ${sortable({ key, type }, column).sql})`
    return sql`coalesce(sign(${whole}) * (${quotient} + (${rank} <= ${left})::int), ${whole})::bigint as ${whole}`
  }
  return sql`select ${join([...others, column, ...figures.map(cut)])} from (${divided}) divided`
}

/**
 * That an entry stands in a group: for the list of a group's entries, whose parent is the group's key.
 *
 * `childList(tx)(group.key, { …, within: sql`… and ${inGroup(id, dimensions, group)}` })`. The text is the same for all
 * groups with gaps in the same places, so that one statement finds the entries of all of them.
 */
export function inGroup<Name extends string>(
  id: Sql,
  dimensions: Readonly<Record<Name, Dimension>>,
  { values }: Pick<Group<Name, string>, 'values'>,
): Sql {
  const asked = Object.entries(values) as [Name, string | null][]
  return all(
    asked.map(([name, found], place) => {
      const { key, type = 'key', many } = dimensions[name]
      const value = sql`(parent.key::jsonb ->> ${raw(String(place))})::${raw(type === 'key' ? 'text' : type)}`
      if (!many) return found === null ? sql`${key} is null` : sql`${key} = ${value}`
      const named = many.of ?? id
      return found === null
        ? sql`not exists (select from ${many.from} where ${many.entry} = ${named} and ${key} is not null)`
        : sql`${named} in (select ${many.entry} from ${many.from} where ${key} = ${value})`
    }),
  )
}

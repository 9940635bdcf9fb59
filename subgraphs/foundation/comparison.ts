import sql, { empty, join, type Sql } from 'sql-template-tag'
import { TextHasNul } from './database/errors.js'
import { DomainError, type InputPath, type JsonValue } from './errors.js'

/*
 * What a filter means, everywhere:
 * - what is left out asks nothing; several comparisons in one filter all have to hold
 * - a gap (null in the row) satisfies no comparison, and not the opposite of one either: `isNull` asks for gaps
 * - a comparison with null holds for no row
 * - an empty list, a blank text and a key that does not exist are refused
 */

/** `in: []`, `and: []` or `or: []`: it holds for nothing or for everything, depending on whom one asks. */
export class EmptyList extends DomainError {
  override readonly code = 'EMPTY_LIST'

  constructor(path: InputPath) {
    const place = path.join('.')
    super(
      {
        nb: `${place} er en tom liste. Utelat den, eller oppgi minst én verdi.`,
        nn: `${place} er ei tom liste. Utelat henne, eller gje opp minst éin verdi.`,
        en: `${place} is an empty list. Leave it out, or give at least one value.`,
      },
      { path },
    )
  }
}

/** A text of nothing, or of spaces only, to compare with. */
export class BlankText extends DomainError {
  override readonly code = 'BLANK_TEXT'

  constructor(path: InputPath) {
    const place = path.join('.')
    super(
      {
        nb: `${place} er tom. Utelat den, oppgi en tekst, eller bruk isNull for å spørre etter det som mangler.`,
        nn: `${place} er tom. Utelat han, gje opp ein tekst, eller bruk isNull for å spørje etter det som manglar.`,
        en: `${place} is blank. Leave it out, give a text, or use isNull to ask for what is missing.`,
      },
      { path },
    )
  }
}

/** Whatever of these is given has to hold. */
export interface Comparisons<T> {
  readonly eq?: T | null
  readonly in?: readonly T[] | null
  readonly lt?: T | null
  readonly lte?: T | null
  readonly gt?: T | null
  readonly gte?: T | null
  readonly isNull?: boolean | null
}

const operators = { eq: sql`=`, lt: sql`<`, lte: sql`<=`, gt: sql`>`, gte: sql`>=` } as const

/** The condition that a filter puts on an SQL expression. `path` is where the filter stands in the arguments. */
export function comparison<T extends JsonValue>(
  expression: Sql,
  filter: Comparisons<T> | null | undefined,
  path: InputPath,
): Sql {
  const conditions: Sql[] = []
  for (const [name, operator] of Object.entries(operators)) {
    const value = filter?.[name as keyof typeof operators]
    if (value === undefined) continue
    refuseImpossible(value, [...path, name])
    conditions.push(value === null ? never : sql`${expression} ${operator} ${value}${typeOf(value)}`)
  }
  if (filter?.in !== undefined) {
    for (const [place, value] of filter.in?.entries() ?? []) refuseImpossible(value, [...path, 'in', place])
    if (filter.in?.length === 0) throw new EmptyList([...path, 'in'])
    conditions.push(filter.in === null ? never : sql`${expression} = any(${filter.in}${typeOf(filter.in)})`)
  }
  if (filter?.isNull !== undefined) {
    conditions.push(
      filter.isNull === null ? never : filter.isNull ? sql`${expression} is null` : sql`${expression} is not null`,
    )
  }
  return all(conditions)
}

/**
 * Says that a whole number is a `bigint`, which compares with every column of whole numbers and uses its index. Unsaid, it
 * would be read as a number of the column's own size, and one that is too large for that would fail instead of differ.
 */
function typeOf(value: unknown): Sql {
  if (Array.isArray(value)) return value.every(Number.isInteger) ? sql`::bigint[]` : empty
  return Number.isInteger(value) ? sql`::bigint` : empty
}

/** Not `false`: its opposite must not hold either. */
export const never = sql`null::boolean`

/** Whether a filter compares with null: then it holds for no row, and nor does its opposite. */
export function comparesWithNull(filter: Comparisons<unknown> | null | undefined): boolean {
  return Object.values(filter ?? {}).includes(null)
}

function refuseImpossible(value: unknown, path: InputPath): void {
  if (typeof value !== 'string') return
  if (value.trim() === '') throw new BlankText(path)
  if (value.includes('\0')) throw new TextHasNul(path)
}

export function all(conditions: readonly Sql[]): Sql {
  return conditions.length === 0
    ? sql`true`
    : conditions.length === 1
      ? (conditions[0] as Sql)
      : sql`(${join(conditions, ' and ')})`
}

export function any(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`false` : sql`(${join(conditions, ' or ')})`
}

/** A filter that can be put together of others of its kind. */
export interface Combination<Where> {
  readonly and?: readonly Where[] | null
  readonly or?: readonly Where[] | null
  readonly not?: Where | null
}

/** Every field that a filter asks about, at any level. */
export function fieldsAsked<Where extends Combination<Where>>(where: Where | null | undefined): string[] {
  if (where == null) return []
  const { and, or, not, ...own } = where
  const asked = Object.entries(own).filter(([, filter]) => filter != null)
  const inner = [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])]
  return [...asked.map(([field]) => field), ...inner.flatMap((each) => fieldsAsked(each))]
}

/**
 * The condition of a whole `where`: its own conditions, and those of the filters within it.
 *
 * `own` gives the conditions of one level, and is told where in the arguments that level stands.
 */
export function combined<Where extends Combination<Where>>(
  where: Where | null | undefined,
  own: (where: Where, path: InputPath) => readonly Sql[],
  path: InputPath = ['where'],
): Sql {
  if (where == null) return sql`true`
  const each = (name: 'and' | 'or') => {
    if (where[name]?.length === 0) throw new EmptyList([...path, name])
    return where[name]?.map((inner, place) => combined(inner, own, [...path, name, place]))
  }
  const [and, or] = [each('and'), each('or')]
  return all([
    ...own(where, path),
    ...(and ? [all(and)] : []),
    ...(or ? [any(or)] : []),
    ...(where.not ? [sql`not (${combined(where.not, own, [...path, 'not'])})`] : []),
  ])
}

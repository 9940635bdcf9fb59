import sql, { empty, type Sql } from 'sql-template-tag'
import { all, type Comparisons, comparesWithNull, comparison, never } from './comparison.js'
import type { InputPath } from './errors.js'

/**
 * Rows that are related to one the filter names: `county` of a pilot that lies in several.
 *
 * `related` is what is searched, tied to the row: `pilot_county link where link.pilot_id = pilot.id`; `key` is what
 * the filter compares in it. `isNull` asks whether there is nothing related at all: an empty list is no gap, so what is
 * related to nothing is not related to the one named either. With `also` only what satisfies it counts as related.
 */
export function relation(
  key: Sql,
  related: Sql,
  filter: Comparisons<string> | null | undefined,
  path: InputPath,
  also?: Sql,
): Sql {
  const { isNull, ...named } = filter ?? {}
  const condition = comparison(key, named, path)
  const found = sql`exists (select from ${related}${also ? sql` and ${also}` : empty}`
  if (comparesWithNull(filter)) return never
  const conditions: Sql[] = []
  if (Object.values(named).some((value) => value !== undefined)) conditions.push(sql`${found} and ${condition})`)
  else if (also && isNull == null) conditions.push(sql`${found})`)
  if (isNull != null) conditions.push(sql`(not ${found})) = ${isNull}`)
  return all(conditions)
}

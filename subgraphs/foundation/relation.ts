import sql, { type Sql } from 'sql-template-tag'
import { all, type Comparisons, comparison } from './comparison.js'
import type { InputPath } from './errors.js'

/**
 * Rows that are related to one the filter names: `county` of a pilot that lies in several.
 *
 * `related` is what is searched, tied to the row: `pilot_county link where link.pilot_id = pilot.id`; `key` is what
 * the filter compares in it. `isNull` asks whether there is nothing related at all.
 */
export function relation(key: Sql, related: Sql, filter: Comparisons<string> | null | undefined, path: InputPath): Sql {
  if (filter == null) return sql`true`
  const { isNull, ...named } = filter
  const conditions: Sql[] = []
  if (Object.values(named).some((value) => value !== undefined))
    conditions.push(sql`exists (select from ${related} and ${comparison(key, named, path)})`)
  if (isNull !== undefined)
    conditions.push(isNull === null ? sql`null::boolean` : sql`(not exists (select from ${related})) = ${isNull}`)
  return all(conditions)
}

import sql, { type Sql } from 'sql-template-tag'
import { TextHasNul } from './database/errors.js'
import { DomainError, type InputPath } from './errors.js'

/** A search for less than two letters or digits: it would find nearly everything. */
export class SearchTooShort extends DomainError {
  override readonly code = 'SEARCH_TOO_SHORT'

  constructor(search: string, path: InputPath) {
    super(
      {
        nb: `"${search}" er for kort å søke på. Skriv minst to bokstaver.`,
        nn: `"${search}" er for kort å søkje på. Skriv minst to bokstavar.`,
        en: `"${search}" is too short to search for. Write two letters or more.`,
      },
      { values: { search, atLeast: 2 }, path },
    )
  }
}

/** Letters that Unicode does not take apart into a plain one and a mark. */
const plain: readonly (readonly [string, string])[] = [
  ['æ', 'ae'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ŋ', 'n'],
  ['ŧ', 't'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ß', 'ss'],
]

/** Capitals that PostgreSQL's `lower` leaves alone in the collation "C", the only one that is the same on all servers. */
const capitals = 'ÆØĐÐŊŦÞŁ'
const smalls = 'æøđðŋŧþł'

const MARKS = '[\\u0300-\\u036f]'

/**
 * Text as name search compares it: `Porsáŋgu` and `porsangu`, `Måsøy` and `masoy` are the same.
 *
 * Case, accents and the letters of Norwegian and the Sámi languages are folded into a–z; other alphabets keep their case.
 * Says the same as the SQL function `folded`, character for character.
 */
export function folded(text: string): string {
  const bare = text
    .normalize('NFD')
    .replace(new RegExp(MARKS, 'g'), '')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(new RegExp(`[${capitals}]`, 'g'), (letter) => smalls[capitals.indexOf(letter)] as string)
  return plain.reduce((rest, [letter, replacement]) => rest.replaceAll(letter, replacement), bare)
}

/**
 * The SQL functions behind name search, for a migration to create in a schema that is on every room's path.
 *
 * `folded(text)` is the twin of the function above; `folded_names(jsonb)` folds the names in all languages, one a line.
 * Both are immutable, so that they can be indexed: everything in them is fixed by Unicode, nothing by a locale.
 */
export const searchFunctions: readonly string[] = [
  `create function folded(text) returns text language sql immutable strict parallel safe
   return ${plain.reduce(
     (inner, [letter, replacement]) => `replace(${inner}, '${letter}', '${replacement}')`,
     `translate(lower(regexp_replace(normalize($1, NFD), '${MARKS}', '', 'g') collate "C"), '${capitals}', '${smalls}')`,
   )}`,
  `create function folded_names(jsonb) returns text language sql immutable strict parallel safe
   return (select string_agg(folded(value), E'\\n' order by key collate "C") from jsonb_each_text($1))`,
]

/** Rows whose text, already folded by an SQL function above, holds what was searched for. */
export function foundIn(foldedText: Sql, search: string, path: InputPath): Sql {
  if (search.includes('\0')) throw new TextHasNul(path)
  // The folded names of a row stand one a line: a search with a line break in it would find two halves of different names.
  const wanted = folded(search.trim().replace(/\s+/g, ' '))
  if ((wanted.match(/[\p{L}\p{N}]/gu) ?? []).length < 2) throw new SearchTooShort(search, path)
  return sql`${foldedText} like ${`%${wanted.replace(/[\\%_]/g, '\\$&')}%`}`
}

import pg from 'pg'

/**
 * How values come out of the database: exact, and as text wherever JavaScript has no type that holds them.
 *
 * Whole numbers beyond 2^53 and dates stay text, so that no time zone ever moves a date; an instant is ISO 8601 in UTC,
 * with all the digits the database has.
 */
export const columnTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
    if (format === 'binary') throw new Error('Values are asked for as text.')
    return parsers.get(oid) ?? pg.types.getTypeParser(oid)
  },
}

const asText = (value: string) => value
/** Not among the types that the driver's own types list. */
const arrayOfText: number = 1009
const textArray = pg.types.getTypeParser(arrayOfText) as (value: string) => string[]

/** "2026-11-23 09:00:00.25+00" becomes "2026-11-23T09:00:00.25Z"; every login's time zone is UTC. */
function asInstant(value: string): string {
  return value.replace(' ', 'T').replace(/\+00$/, 'Z')
}

const parsers = new Map<number, (value: string) => unknown>([
  [20, asText], // bigint
  [1082, asText], // date
  [1114, asText], // timestamp
  [1184, asInstant], // timestamptz
  [1186, asText], // interval
  [1016, textArray], // bigint[]
  [1182, textArray], // date[]
  [1115, textArray], // timestamp[]
  [1185, (value) => textArray(value).map(asInstant)], // timestamptz[]
])

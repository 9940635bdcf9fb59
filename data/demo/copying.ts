import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Row } from './rows.js'

/**
 * Brings rows into the rooms' tables with COPY, within one transaction of the login `acts`.
 *
 * PostgreSQL refuses COPY into a table with row-level security. So the rows are copied into a table of the transaction's
 * own, and go from there in one statement, with the rights of the room: its triggers and checks run as for any other write.
 */
export class Copying {
  readonly #staging = new Map<string, Staging>()

  constructor(private readonly client: pg.Client) {}

  /** In a transaction that has taken its revision. */
  async add(room: string, table: string, rows: readonly Row[]): Promise<void> {
    const { client } = this
    await client.query('reset role')
    const staging = await this.#empty(room, table)
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    const named = columns.map((column) => `"${column}"`).join(', ')
    await pipeline(
      Readable.from(chunks(columns, staging.types, rows)),
      client.query(copyFrom(`copy ${staging.name} (${named}) from stdin`)),
    )
    await client.query(
      `set local role ${room}; set local search_path = ${room}, published, keys, pg_temp;
       insert into ${table} (${named}) select ${named} from ${staging.name}`,
    )
  }

  async #empty(room: string, table: string): Promise<Staging> {
    const known = this.#staging.get(`${room}.${table}`)
    if (known) {
      await this.client.query(`truncate ${known.name}`)
      return known
    }
    const made = await this.#make(room, table)
    this.#staging.set(`${room}.${table}`, made)
    return made
  }

  /** The columns are looked up by name: `acts` itself may not even see the room's tables. */
  async #make(room: string, table: string): Promise<Staging> {
    const { rows } = await this.client.query<{ name: string; type: string }>(
      `select attname as name, format_type(atttypid, atttypmod) as type
       from pg_attribute join pg_class on pg_class.oid = attrelid join pg_namespace on pg_namespace.oid = relnamespace
       where (nspname, relname) = ($1, $2) and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
      [room, table],
    )
    const name = `pg_temp.${room}_${table}`
    await this.client.query(
      `create temporary table ${name} (${rows.map(({ name, type }) => `"${name}" ${type}`).join(', ')}) on commit drop;
       grant select on ${name} to ${room}`,
    )
    return { name, types: new Map(rows.map(({ name, type }) => [name, type])) }
  }
}

interface Staging {
  readonly name: string
  /** Of each column. */
  readonly types: ReadonlyMap<string, string>
}

/** The text format of COPY, some thousand rows at a time. */
function* chunks(
  columns: readonly string[],
  types: ReadonlyMap<string, string>,
  rows: readonly Row[],
): Generator<string> {
  const written = columns.map((column) => (types.get(column) === 'jsonb' ? asJson : asText))
  for (let start = 0; start < rows.length; start += 2_000)
    yield rows
      .slice(start, start + 2_000)
      .map((row) => `${columns.map((column, place) => field(row[column], written[place]!)).join('\t')}\n`)
      .join('')
}

function field(value: unknown, written: (value: unknown) => string): string {
  if (value === null || value === undefined) return '\\N'
  return typeof value === 'number' ? String(value) : escaped(written(value))
}

const asJson = (value: unknown): string => JSON.stringify(value)

const asText = (value: unknown): string =>
  Array.isArray(value) ? `{${value.map((item) => quoted(String(item))).join(',')}}` : String(value)

const quoted = (item: string): string => `"${item.replace(/["\\]/g, '\\$&')}"`

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const escaped = (text: string): string => text.replace(/[\\\t\n\r]/g, (sign) => escapes[sign]!)

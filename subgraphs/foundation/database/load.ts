import type { EntityManager } from 'typeorm'
import type { RoomDatabase } from './room-database.js'

/** Rows as the database names and holds them: `{ id: 'm1', amount_ore: '100' }`. All rows of a table have the same columns. */
export interface TableRows {
  readonly table: string
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

/** All there is to know from some origins, in the order in which one table leans on another. */
export interface Dataset {
  /** Rows of other provenances are left alone. */
  readonly provenances: readonly string[]
  readonly tables: readonly TableRows[]
}

export interface Loaded {
  readonly inserted: number
  readonly updated: number
  readonly deleted: number
}

/** By table. */
export type LoadReport = Readonly<Record<string, Loaded>>

/** Makes the tables hold a dataset under one revision; under none, and answering null, if they hold it already. */
export async function load(
  database: RoomDatabase,
  actor: string,
  reason: string,
  dataset: Dataset,
): Promise<LoadReport | null> {
  if (!(await database.inspect((tx) => differs(tx, dataset)))) return null
  return database.write(actor, reason, async (tx) => {
    // More rows than any request writes, and a digest over all of them when they are sealed.
    await tx.query(`set local statement_timeout = '5min'`)
    return loadRows(tx, dataset)
  })
}

/** Whether any of the tables holds something else than the dataset says. */
export async function differs(tx: EntityManager, { provenances, tables }: Dataset): Promise<boolean> {
  for (const { table, rows } of tables) {
    const columns = columnsOf(table, rows, provenances).map(quoted).join(', ')
    const [{ differs }] = await tx.query(
      `with incoming as (select ${columns} from ${given(table)}),
         held as (select ${columns} from ${quoted(table)} where provenance = any ($2))
       select exists ((table incoming except table held) union all (table held except table incoming)) as differs`,
      [JSON.stringify(rows), provenances],
    )
    if (differs) return true
  }
  return false
}

/**
 * Makes the tables hold exactly the dataset's rows of its provenances, and says how many it had to touch.
 *
 * Rows that are gone go first, so that what was unique to them is free for others. What rows hold of each other is
 * asked at the end: every kept table's foreign keys can wait.
 */
export async function loadRows(tx: EntityManager, { provenances, tables }: Dataset): Promise<LoadReport> {
  const loading: TableLoad[] = []
  for (const { table, rows } of tables) loading.push(await tableLoad(tx, table, rows, provenances))
  await tx.query('set constraints all deferred')
  const deleted: number[] = []
  for (const { deletion } of loading.toReversed()) deleted.unshift(await deletion())
  const report: Record<string, Loaded> = {}
  for (const [place, { table, update, insertion }] of loading.entries()) {
    report[table] = { deleted: deleted[place]!, updated: await update(), inserted: await insertion() }
  }
  return report
}

interface TableLoad {
  readonly table: string
  deletion(): Promise<number>
  update(): Promise<number>
  insertion(): Promise<number>
}

async function tableLoad(
  tx: EntityManager,
  table: string,
  rows: TableRows['rows'],
  provenances: readonly string[],
): Promise<TableLoad> {
  const columns = columnsOf(table, rows, provenances)
  const keys = await keyOf(tx, table)
  const missing = rows.length > 0 && keys.find((key) => !columns.includes(key))
  if (missing) throw new Error(`The rows of ${table} lack "${missing}", which is part of its key.`)

  const list = (format: (column: string) => string, between = ', ') => columns.map(quoted).map(format).join(between)
  const held = quoted(table)
  const same = keys.map((key) => `held.${quoted(key)} = incoming.${quoted(key)}`).join(' and ')
  const count = async (statement: string): Promise<number> => {
    const [{ count }] = await tx.query(`with touched as (${statement} returning 1) select count(*) from touched`, [
      JSON.stringify(rows),
      provenances,
    ])
    return Number(count)
  }
  return {
    table,
    deletion: () =>
      count(
        `delete from ${held} held where provenance = any ($2)
         and not exists (select from ${given(table)} incoming where ${same})`,
      ),
    update: () =>
      count(
        `update ${held} held set ${list((column) => `${column} = incoming.${column}`)}
         from ${given(table)} incoming where ${same} and held.provenance = any ($2)
         and (${list((column) => `held.${column}`)}) is distinct from (${list((column) => `incoming.${column}`)})`,
      ),
    // A key held by a row of another provenance is refused by the table itself.
    insertion: () =>
      count(
        `insert into ${held} (${list((column) => column)}) select ${list((column) => column)} from ${given(table)} incoming
         where not exists (select from ${held} held where ${same} and held.provenance = any ($2))`,
      ),
  }
}

/** The dataset's rows, as rows of the table they are meant for. */
function given(table: string): string {
  return `jsonb_populate_recordset(null::${quoted(table)}, $1::jsonb)`
}

async function keyOf(tx: EntityManager, table: string): Promise<string[]> {
  const keys: { attname: string }[] = await tx.query(
    `select attname from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
     where indrelid = $1::regclass and indisprimary order by attnum`,
    [quoted(table)],
  )
  return keys.map(({ attname }) => attname)
}

/** Those of the first row, which all others have to have too: a column left out would keep what it held. */
function columnsOf(table: string, rows: TableRows['rows'], provenances: readonly string[]): string[] {
  const columns = Object.keys(rows[0] ?? { provenance: null }).sort()
  for (const [place, row] of rows.entries()) {
    if (Object.keys(row).sort().join() !== columns.join()) {
      throw new Error(`Row ${place} of ${table} has not the columns of row 0: ${Object.keys(row)} and ${columns}.`)
    }
    if (!provenances.includes(String(row.provenance))) {
      throw new Error(`Row ${place} of ${table} has the provenance "${row.provenance}", not one of ${provenances}.`)
    }
  }
  return columns
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

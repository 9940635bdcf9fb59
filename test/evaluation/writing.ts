import type pg from 'pg'

export type Schema = 'parties' | 'action_plans' | 'funding' | 'evaluation'

/** A row as a test states it: what is left out is as the table has it, and made up. */
export type NewRow = Readonly<Record<string, unknown>>

export type NewRows = readonly (readonly [table: string, row: NewRow])[]

/** Writes into any room's tables under one revision, and says which. */
export async function writeIn(
  admin: pg.Client,
  schema: Schema,
  work: (insert: (rows: NewRows) => Promise<void>) => Promise<unknown>,
): Promise<number> {
  await admin.query('begin')
  try {
    const { rows } = await admin.query(`select platform.take_revision('a clerk', 'a test')::int as revision`)
    await admin.query(`set local search_path = ${schema}, published, keys, pg_temp`)
    await work(async (rows) => {
      for (const [table, row] of rows) await insert(admin, table, row)
    })
    await admin.query('commit')
    return rows[0].revision
  } catch (error) {
    await admin.query('rollback')
    throw error
  }
}

export const insertIn = (admin: pg.Client, schema: Schema, rows: NewRows): Promise<number> =>
  writeIn(admin, schema, (insert) => insert(rows))

async function insert(admin: pg.Client, table: string, row: NewRow): Promise<void> {
  const full = { provenance: 'SYNTHETIC', ...row }
  const columns = Object.keys(full)
  await admin.query(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, place) => `$${place + 1}`).join(', ')})`,
    Object.values(full).map((value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? JSON.stringify(value) : value,
    ),
  )
}

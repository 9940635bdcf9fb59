import type { EntityManager } from 'typeorm'

export type NewRow = Readonly<Record<string, unknown>>

/** Rows with the tables they belong to, each after what it leans on. */
export type NewRows = readonly (readonly [table: string, row: NewRow])[]

/** Writes a row that says nothing else of where it is from as a verified one without a source. */
export async function insert(tx: EntityManager, table: string, row: NewRow): Promise<void> {
  const full = { provenance: 'VERIFIED', sources: '[]', ...row }
  const columns = Object.keys(full)
  await tx.query(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, place) => `$${place + 1}`).join(', ')})`,
    Object.values(full),
  )
}

export async function insertAll(tx: EntityManager, rows: NewRows): Promise<void> {
  for (const [table, row] of rows) await insert(tx, table, row)
}

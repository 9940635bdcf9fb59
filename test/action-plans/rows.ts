import type pg from 'pg'
import type { ActionPlansRoom } from './room.js'

/** A row as it is to be written: its table, and its columns by name. */
export type Row = readonly [table: string, columns: Readonly<Record<string, unknown>>]

interface Asking {
  query(text: string, values?: unknown[]): Promise<unknown>
}

/** Writes rows as the room itself does, under one revision; those that others lean on first. Answers the revision. */
export const write = (room: ActionPlansRoom, rows: readonly Row[], reason = 'a test'): Promise<number> =>
  room.database.write('a clerk', reason, async (tx, revision) => {
    await insert(tx, rows)
    return revision
  })

/** Writes rows of the parties room, which no other room may: as one who administers. */
export async function writeParties(admin: pg.Client, work: (admin: pg.Client) => Promise<void>): Promise<void> {
  await admin.query(`begin; set local search_path = parties, published, keys`)
  await admin.query(`select platform.take_revision('a clerk', 'a test')`)
  await work(admin)
  await admin.query('commit')
}

export async function insert(tx: Asking, rows: readonly Row[]): Promise<void> {
  for (const [table, given] of rows) {
    const row = { provenance: 'SYNTHETIC', sources: '[{"sourceId":"demo","section":"7"}]', ...given }
    const columns = Object.keys(row)
    await tx.query(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, place) => `$${place + 1}`).join(', ')})`,
      Object.values(row),
    )
  }
}

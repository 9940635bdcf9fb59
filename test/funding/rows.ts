import type { EntityManager } from 'typeorm'
import type { RoomName } from '../../subgraphs/foundation/database/rooms.js'
import { sqlName } from '../../subgraphs/foundation/database/rooms.js'
import type { FundingRoom } from './room.js'

/** A row as it is to be written: its table, and its columns by name. */
export type Row = readonly [table: string, columns: Readonly<Record<string, unknown>>]

interface Asking {
  query(text: string, values?: unknown[]): Promise<unknown>
}

/** Writes as the room itself does, under one revision, and answers it. */
export const write = (room: FundingRoom, work: (tx: EntityManager) => Promise<unknown>): Promise<number> =>
  room.database.write('a clerk', 'a test', async (tx, revision) => {
    await work(tx)
    return revision
  })

export const writeRows = (room: FundingRoom, rows: readonly Row[]): Promise<number> =>
  write(room, (tx) => insert(tx, rows))

/** Writes what belongs to another room, as one who administers, under one revision, and answers it. */
export async function writeElsewhere(
  { admin }: FundingRoom,
  room: RoomName,
  work: (admin: Asking) => Promise<unknown>,
): Promise<number> {
  await admin.query(`begin; set local search_path = ${sqlName(room)}, published, keys`)
  try {
    const { rows } = await admin.query(`select platform.take_revision('a clerk', 'a test') as revision`)
    await work(admin)
    await admin.query('commit')
    return Number(rows[0].revision)
  } catch (error) {
    await admin.query('rollback')
    throw error
  }
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

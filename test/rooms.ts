import type { RoomMigrations } from '../subgraphs/foundation/database/migrate.js'

/** The rooms whose tables every test database has. */
export const allRooms: readonly RoomMigrations[] = []

import type { RoomMigrations } from '../subgraphs/foundation/database/migrate.js'
import { migrations as parties } from '../subgraphs/parties/migrations/index.js'

/** The rooms whose tables every test database has. */
export const allRooms: readonly RoomMigrations[] = [{ room: 'parties', migrations: parties }]

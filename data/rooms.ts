import { migrations as actionPlans } from '../subgraphs/action-plans/migrations/index.js'
import { migrations as evaluation } from '../subgraphs/evaluation/migrations/index.js'
import type { RoomMigrations } from '../subgraphs/foundation/database/migrate.js'
import { migrations as funding } from '../subgraphs/funding/migrations/index.js'
import { migrations as parties } from '../subgraphs/parties/migrations/index.js'

/** Every room with its tables, in the order in which they lean on each other. */
export const allRooms: readonly RoomMigrations[] = [
  { room: 'parties', migrations: parties },
  { room: 'action-plans', migrations: actionPlans },
  { room: 'funding', migrations: funding },
  { room: 'evaluation', migrations: evaluation },
]

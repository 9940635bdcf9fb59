import { actionPlans } from '../../subgraphs/action-plans/room.js'
import { evaluation } from '../../subgraphs/evaluation/room.js'
import type { RoomName } from '../../subgraphs/foundation/database/rooms.js'
import type { Room } from '../../subgraphs/foundation/room.js'
import { funding } from '../../subgraphs/funding/room.js'
import { parties } from '../../subgraphs/parties/room.js'

export interface Address {
  readonly url: string
  readonly secret: string
}

/** The rooms that every gateway stands in front of. What their stores are matters to themselves alone. */
// biome-ignore lint/suspicious/noExplicitAny: a record holds rooms of four kinds.
export const rooms: Readonly<Record<RoomName, Room<any>>> = {
  parties,
  'action-plans': actionPlans,
  funding,
  evaluation,
}

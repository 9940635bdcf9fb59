import { actionPlans } from '../subgraphs/action-plans/room.js'
import { evaluation } from '../subgraphs/evaluation/room.js'
import type { Room } from '../subgraphs/foundation/room.js'
import { funding } from '../subgraphs/funding/room.js'
import { parties } from '../subgraphs/parties/room.js'

/** Every room of the house, each after those it leans on. What its stores are matters to itself alone. */
// biome-ignore lint/suspicious/noExplicitAny: a list holds rooms of four kinds.
export const everyRoom: readonly Room<any>[] = [parties, actionPlans, funding, evaluation]

/** The tables that every test database has. */
export { allRooms } from '../data/rooms.js'

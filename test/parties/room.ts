import { parties } from '../../subgraphs/parties/room.js'
import type { PartiesStores } from '../../subgraphs/parties/stores.js'
import { type RoomAlone, roomAlone } from '../room-alone.js'
import { verifiedDatabase } from '../verified.js'

export { today, type When } from '../room-alone.js'

/** The parties room alone, anonymous, on a database of its own with the verified dataset. */
export type PartiesRoom = RoomAlone<PartiesStores>

export const partiesRoom = async (): Promise<PartiesRoom> => roomAlone(parties, await verifiedDatabase())

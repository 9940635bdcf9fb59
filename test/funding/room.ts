import { funding } from '../../subgraphs/funding/room.js'
import type { FundingStores } from '../../subgraphs/funding/stores.js'
import { type RoomAlone, roomAlone } from '../room-alone.js'
import { verifiedDatabase } from '../verified.js'
import { writeWorld } from './world.js'

export { today, type When } from '../room-alone.js'

/** The funding room alone, anonymous, on the verified registers with a small demonstration world beside them. */
export type FundingRoom = RoomAlone<FundingStores>

export async function fundingRoom(): Promise<FundingRoom> {
  const room = await roomAlone(funding, await verifiedDatabase())
  await writeWorld(room)
  return room
}

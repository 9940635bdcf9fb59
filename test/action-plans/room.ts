import { actionPlans } from '../../subgraphs/action-plans/room.js'
import type { ActionPlansStores } from '../../subgraphs/action-plans/stores.js'
import { type RoomAlone, roomAlone } from '../room-alone.js'
import { verifiedDatabase } from '../verified.js'
import { writeTwins } from './twins.js'

export { today, type When } from '../room-alone.js'

/** The action plans room alone, anonymous, on the verified dataset with two demonstration twins beside it. */
export type ActionPlansRoom = RoomAlone<ActionPlansStores>

export async function actionPlansRoom(): Promise<ActionPlansRoom> {
  const room = await roomAlone(actionPlans, await verifiedDatabase())
  await writeTwins(room)
  return room
}

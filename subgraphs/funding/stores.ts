import type { EntityManager } from 'typeorm'
import type { Cursors } from '../foundation/cursors.js'
import type { RoomContext } from '../foundation/room.js'
import { appropriationStore } from './appropriation/store.js'

/** Everything the room keeps, for one request. */
export const fundingStores = (tx: EntityManager, _cursors: Cursors) => ({
  appropriations: appropriationStore(tx),
})

export type FundingStores = ReturnType<typeof fundingStores>
export type Context = RoomContext<FundingStores>

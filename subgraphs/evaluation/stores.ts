import type { EntityManager } from 'typeorm'
import type { Cursors } from '../foundation/cursors.js'
import type { RoomContext } from '../foundation/room.js'
import { statisticsTableStore } from './statistics-table/store.js'

/** Everything the room keeps, for one request. */
export const evaluationStores = (tx: EntityManager, _cursors: Cursors) => ({
  statisticsTables: statisticsTableStore(tx),
})

export type EvaluationStores = ReturnType<typeof evaluationStores>
export type Context = RoomContext<EvaluationStores>

import type { EntityManager } from 'typeorm'
import type { Cursors } from '../foundation/cursors.js'
import type { RoomContext } from '../foundation/room.js'
import { measureListStore } from './measure-list/store.js'
import { objectiveListStore } from './objective-list/store.js'
import { pilotListStore } from './pilot-list/store.js'
import { statisticsTableStore } from './statistics-table/store.js'

/** Everything the room keeps, for one request. */
export const evaluationStores = (tx: EntityManager, cursors: Cursors) => ({
  measureList: measureListStore(tx, cursors),
  objectiveList: objectiveListStore(tx, cursors),
  pilotList: pilotListStore(tx, cursors),
  statisticsTables: statisticsTableStore(tx),
})

export type EvaluationStores = ReturnType<typeof evaluationStores>
export type Context = RoomContext<EvaluationStores>

import { afterAll, beforeAll } from 'vitest'
import { evaluation } from '../../subgraphs/evaluation/room.js'
import type { EvaluationStores } from '../../subgraphs/evaluation/stores.js'
import { demoDatabase } from '../demo.js'
import { type AskedLists, describeFilters } from '../list-filters.js'
import { type RoomAlone, roomAlone } from '../room-alone.js'
import { everyTable, listsAcrossRooms } from './lists.js'

let room: RoomAlone<EvaluationStores>
let asked: AskedLists
beforeAll(async () => {
  room = await roomAlone(evaluation, await demoDatabase())
  asked = { ...room, lists: listsAcrossRooms(await everyTable(room.admin), 'DEMO'), world: 'DEMO' }
})
afterAll(() => room?.end())

describeFilters(['pilots', 'objectives', 'measures'], () => asked)

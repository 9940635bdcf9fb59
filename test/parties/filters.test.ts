import { afterAll, beforeAll } from 'vitest'
import { type AskedLists, describeFilters } from '../list-filters.js'
import { referenceLists } from './lists.js'
import { type PartiesRoom, partiesRoom } from './room.js'

let room: PartiesRoom
let asked: AskedLists
beforeAll(async () => {
  room = await partiesRoom()
  asked = { ...room, lists: await referenceLists(room), world: 'REAL' }
})
afterAll(() => room?.end())

describeFilters(
  ['pilots', 'agreements', 'parties', 'municipalities', 'counties', 'objectives', 'obligations', 'bodies'],
  () => asked,
)

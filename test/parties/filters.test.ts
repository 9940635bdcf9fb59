import { afterAll, beforeAll } from 'vitest'
import { type AskedLists, describeFilters } from '../list-filters.js'
import { writeFollowing } from './following.js'
import { referenceLists } from './lists.js'
import { type PartiesRoom, partiesRoom } from './room.js'

let room: PartiesRoom
let asked: AskedLists
beforeAll(async () => {
  room = await partiesRoom()
  await room.database.write('a test', 'what was done since', writeFollowing)
  asked = { ...room, lists: await referenceLists(room), world: 'REAL' }
})
afterAll(() => room?.end())

describeFilters(
  ['agreements', 'parties', 'municipalities', 'counties', 'obligations', 'followUps', 'bodies'],
  () => asked,
)

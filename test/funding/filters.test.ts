import { afterAll, beforeAll } from 'vitest'
import { type AskedLists, describeFilters } from '../list-filters.js'
import { fundingLists } from './lists.js'
import { writeAssorted, writeVotesAndUses } from './money.js'
import { type FundingRoom, fundingRoom } from './room.js'
import { writeRows } from './rows.js'
import { line } from './world.js'

let room: FundingRoom
let asked: AskedLists
beforeAll(async () => {
  room = await fundingRoom()
  await writeAssorted(room, 60)
  await writeVotesAndUses(room)
  await writeRows(room, [line('of-a-draft', 'demo-one', 2026, 'm1')])
  asked = { ...room, lists: await fundingLists(room), world: 'DEMO' }
})
afterAll(() => room?.end())

describeFilters(['moneyEntries', 'grants', 'schemeUses'], () => asked)

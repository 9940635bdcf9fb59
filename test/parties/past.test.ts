import { partiesStores } from '../../subgraphs/parties/stores.js'
import { describePast } from '../past.js'
import { everyQuery } from './every-query.js'
import { writeFollowing } from './following.js'
import { writeInhabitants } from './inhabitants.js'
import { referenceLists } from './lists.js'
import { partiesRoom } from './room.js'

describePast({
  open: async () => {
    const room = await partiesRoom()
    await room.database.write('a test', 'what was done since', writeFollowing)
    await room.database.write('a test', 'how many live where', writeInhabitants)
    const { rows } = await room.admin.query<{ name: string }>(`select name from platform.kept where room = 'parties'`)
    return {
      room,
      stores: partiesStores,
      places: new Map(rows.map(({ name }) => [name, 'parties'])),
      queries: everyQuery(await referenceLists(room)),
    }
  },
  otherwise: { rooms: ['parties'], keys: '^about_(type|id)$' },
  keysAlone: [
    'municipalities.keyOf',
    // An edition is part of the key of what it changed.
    'bodies.editionOf',
    'registers.editionOf',
    'registers.mergedInto',
    'registers.successorsOf',
    'registers.predecessorsOf',
  ],
  toViewersAlone: [
    ...['byPrefix', 'lastUseOf', 'ofParty'].map((name) => `apiKeys.${name}`),
    ...['byId', 'ofAgreement', 'personOf'].map((name) => `contacts.${name}`),
    ...['byId', 'loginOf', 'mandateById', 'mandatesOf', 'ofParty'].map((name) => `members.${name}`),
    ...['agreements.drafts', 'disagreements.byId', 'disagreements.ofAgreement', 'recordedActs.page'],
  ],
  idle: [
    // The objective is joined for those who count by its theme: a page reads nothing of it.
    'obligations.page: objective on',
    'obligations.pageOfParty: objective on',
    // The code that a municipality has today stands among all its codes as well.
    'municipalities.keyOf: municipality where',
  ],
  named: { schema: 'parties', table: 'theme', column: 'name' },
  strays: 150,
})

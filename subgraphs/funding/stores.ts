import type { EntityManager } from 'typeorm'
import type { Cursors } from '../foundation/cursors.js'
import type { RoomContext } from '../foundation/room.js'
import { appropriationStore } from './appropriation/store.js'
import { auditStore } from './audit/store.js'
import { financingStore } from './financing/store.js'
import { grantStore } from './grant/store.js'
import { grantSchemeStore } from './grant-scheme/store.js'
import { moneyEntryStore } from './money-entry/store.js'
import { moneyTotalsStore } from './money-entry/totals-store.js'
import { schemeStore } from './scheme/store.js'
import { schemeUseStore } from './scheme-use/store.js'
import { schemeUseTotalsStore } from './scheme-use/totals-store.js'

/** Everything the room keeps, for one request. */
export const fundingStores = (tx: EntityManager, cursors: Cursors) => ({
  appropriations: appropriationStore(tx),
  audits: auditStore(tx),
  financing: financingStore(tx),
  grants: grantStore(tx, cursors),
  grantSchemes: grantSchemeStore(tx),
  moneyEntries: moneyEntryStore(tx, cursors),
  moneyTotals: moneyTotalsStore(tx, cursors),
  schemes: schemeStore(tx),
  schemeUses: schemeUseStore(tx, cursors),
  schemeUseTotals: schemeUseTotalsStore(tx, cursors),
})

export type FundingStores = ReturnType<typeof fundingStores>
export type Context = RoomContext<FundingStores>

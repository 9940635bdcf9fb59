import type { Doing } from '../../foundation/acts/acts.js'
import { agreementStore } from '../agreement/store.js'
import { plannedMeasureStore } from '../financing-line/writing-store.js'
import { grantWritingStore } from '../grant/writing-store.js'
import type { Stores } from './acts.js'
import { bookingStore } from './booking-store.js'

/** All that an act on money has in hand. An act books under the revision it makes, so no two make the same key. */
export const moneyStores = (doing: Doing): Stores => ({
  agreements: agreementStore(doing),
  money: bookingStore(doing.tx),
  grants: grantWritingStore(doing),
  lines: plannedMeasureStore(doing),
  newKey: (of, stage) => `${of}/${stage.toLowerCase()}-${doing.revision}`,
})

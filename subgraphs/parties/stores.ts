import type { EntityManager } from 'typeorm'
import type { Cursors } from '../foundation/cursors.js'
import type { RoomContext } from '../foundation/room.js'
import { agreementStore } from './agreement/store.js'
import { anchoringStore } from './anchoring/store.js'
import { apiKeyStore } from './api-key/store.js'
import { approvalStore } from './approval/store.js'
import { bodyStore } from './body/store.js'
import { closingStore } from './closing/store.js'
import { confirmationStore } from './confirmation/store.js'
import { contactStore, type Reader } from './contact/store.js'
import { countyStore } from './county/store.js'
import { disagreementStore } from './disagreement/store.js'
import { editionStore } from './edition/store.js'
import { followUpStore } from './follow-up/store.js'
import { followUpRuleStore } from './follow-up-rule/store.js'
import { memberStore } from './member/store.js'
import { municipalityStore } from './municipality/store.js'
import { objectiveStore } from './objective/store.js'
import { debtorStore } from './obligation/debtor-store.js'
import { obligationStore } from './obligation/store.js'
import { obligationTotalsStore } from './obligation/totals-store.js'
import { openQuestionStore } from './open-question/store.js'
import { participationStore } from './participation/store.js'
import { partyStore } from './party/store.js'
import { pilotStore } from './pilot/store.js'
import { populationStore } from './population/store.js'
import { recordedActStore } from './recorded-act/store.js'
import { registerStore } from './register/store.js'
import { sourceStore } from './source/store.js'
import { themeStore } from './theme/store.js'

/** Everything the room keeps, for one request. Without a reader it shows nothing that is to be put on record. */
export const partiesStores = (tx: EntityManager, cursors: Cursors, reader: Reader | null = null) => ({
  agreements: agreementStore(tx, cursors),
  anchorings: anchoringStore(tx),
  apiKeys: apiKeyStore(tx),
  approvals: approvalStore(tx),
  bodies: bodyStore(tx, cursors),
  closings: closingStore(tx),
  contacts: contactStore(tx, reader),
  confirmations: confirmationStore(tx),
  counties: countyStore(tx, cursors),
  debtors: debtorStore(tx),
  disagreements: disagreementStore(tx),
  editions: editionStore(tx),
  followUpRules: followUpRuleStore(tx),
  followUps: followUpStore(tx, cursors),
  members: memberStore(tx),
  municipalities: municipalityStore(tx, cursors),
  objectives: objectiveStore(tx),
  obligations: obligationStore(tx, cursors),
  obligationTotals: obligationTotalsStore(tx, cursors),
  openQuestions: openQuestionStore(tx),
  participations: participationStore(tx, cursors),
  parties: partyStore(tx, cursors),
  pilots: pilotStore(tx),
  populations: populationStore(tx),
  recordedActs: recordedActStore(tx, cursors),
  registers: registerStore(tx),
  sources: sourceStore(tx),
  themes: themeStore(tx),
})

export type PartiesStores = ReturnType<typeof partiesStores>
export type Context = RoomContext<PartiesStores>

import type { EntityManager } from 'typeorm'
import type { Cursors } from '../foundation/cursors.js'
import type { RoomContext } from '../foundation/room.js'
import { planConsentStore } from './consent/store.js'
import { cycleStore } from './cycle/store.js'
import { dialogueStore } from './dialogue/store.js'
import { endorsementStore } from './endorsement/store.js'
import { invitationStore } from './invitation/store.js'
import { measureStore } from './measure/store.js'
import { measureTotalsStore } from './measure/totals-store.js'
import { measurePartsStore } from './measure-version/parts-store.js'
import { measureVersionStore } from './measure-version/store.js'
import { meetingStore } from './meeting/store.js'
import { planStore } from './plan/store.js'
import { planContentStore } from './plan-content/store.js'
import { decisionStore } from './plan-version/decision-store.js'
import { planVersionStore } from './plan-version/store.js'
import { priorityStore } from './priority/store.js'
import { projectStore } from './project/store.js'
import { reportStore } from './report/store.js'
import { returnNoteStore } from './return-note/store.js'
import { settledFinancingStore } from './settled-financing/store.js'
import { taskStore } from './task/store.js'
import { treatmentStore } from './treatment/store.js'

/** Everything the room keeps, for one request. */
export const actionPlansStores = (tx: EntityManager, cursors: Cursors) => ({
  cycles: cycleStore(tx),
  decisions: decisionStore(tx),
  dialogues: dialogueStore(tx),
  endorsements: endorsementStore(tx, cursors),
  invitations: invitationStore(tx, cursors),
  measureParts: measurePartsStore(tx),
  measureTotals: measureTotalsStore(tx, cursors),
  measureVersions: measureVersionStore(tx, cursors),
  measures: measureStore(tx, cursors),
  meetings: meetingStore(tx),
  planConsents: planConsentStore(tx),
  planContents: planContentStore(tx),
  planVersions: planVersionStore(tx),
  plans: planStore(tx, cursors),
  priorities: priorityStore(tx),
  projects: projectStore(tx),
  reports: reportStore(tx),
  returnNotes: returnNoteStore(tx),
  settledFinancings: settledFinancingStore(tx),
  tasks: taskStore(tx),
  treatments: treatmentStore(tx),
})

export type ActionPlansStores = ReturnType<typeof actionPlansStores>
export type Context = RoomContext<ActionPlansStores>

import type { LocalDate } from '../../foundation/dates.js'
import type { Endorsement } from '../endorsement/entity.js'
import type { DialogueMeeting } from '../meeting/entity.js'
import type { PlanVersion } from '../plan-version/entity.js'
import type { StatusReport } from '../report/entity.js'
import type { PoliticalTreatment } from '../treatment/entity.js'
import type { CycleDeadline, CycleItemKind, CycleItemState } from './entity.js'

/** What a rule of follow-up demands of one party, with the term of its agreement as far as it is known. */
export interface Demand {
  readonly subject: string
  readonly frequency: 'YEARLY' | 'ONCE' | 'AS_NEEDED' | 'AT_END'
  readonly text: string
  readonly section: string | null
  /** Null where nobody is known to be bound. */
  readonly partyId: string | null
  readonly signedOn: LocalDate | null
  /** When the pilot was selected: a day, a month or a year. */
  readonly selectedOn: string | null
  readonly endsOn: LocalDate | null
}

/** A partner named under an objective, and its newest answer to what the plan of the year has there. */
export interface PartnerOfYear {
  readonly partyId: string
  readonly objectiveId: string
  /** Whether the approved plan has measures under the objective; null where no approved plan says. */
  readonly hasMeasures: boolean | null
  readonly answer: Endorsement['answer'] | null
  readonly answeredOn: LocalDate | null
  readonly planVersionId: string | null
}

/** What is on record of one agreement in one year. */
export interface YearOnRecord {
  readonly versions: readonly Pick<
    PlanVersion,
    'id' | 'number' | 'state' | 'submittedOn' | 'approvedOn' | 'decisionReference'
  >[]
  readonly partners: readonly PartnerOfYear[]
  readonly treatments: readonly Pick<PoliticalTreatment, 'partyId' | 'treatedOn' | 'reference'>[]
  readonly meetings: readonly Pick<DialogueMeeting, 'id' | 'heldOn' | 'reference'>[]
  readonly reports: readonly Pick<StatusReport, 'partyId' | 'kind' | 'reportedOn' | 'reference'>[]
  readonly deadlines: readonly CycleDeadline[]
}

/** One thing that an agreement demands of one party in a year, and where it stands. */
export interface Demanded {
  readonly kind: CycleItemKind
  readonly partyId: string
  readonly section: string | null
  readonly text: string
  readonly state: CycleItemState
  readonly doneOn: LocalDate | null
  readonly reference: string | null
  readonly planVersionId: string | null
  readonly meetingId: string | null
  readonly deadline: CycleDeadline | null
}

/**
 * What an agreement demands of each party in a year, and where each of it stands on a day.
 *
 * It follows from the agreement's rules of follow-up alone: where none is on record, nothing is demanded. A yearly rule
 * holds from the year in which the agreement was signed (where no source tells that, from the year in which the pilot was
 * selected) to the year in which it ends; one for its end in that year only. What is to be done once or as needed is
 * demanded in the years in which somebody did it or a deadline is set for it, since nobody else says when.
 *
 * In the order of the rules. Source: sections 2, 6 and 7 of the Smøla and Aure agreement; see docs/decisions/cycle.md.
 */
export function demandedIn(
  year: number,
  demands: readonly Demand[],
  recorded: YearOnRecord,
  day: LocalDate,
): Demanded[] {
  // What the partners answer to is the plan that the municipalities revise: so it follows upon that.
  const revision = demands.findLastIndex(({ subject }) => subject === 'ACTION_PLAN')
  return demands.flatMap((demand, place) => {
    const items = (kind: CycleItemKind | undefined, partyId: string | null) =>
      kind && partyId !== null ? itemsOf(kind, { ...demand, partyId }, year, recorded, day) : []
    const partners = place === revision ? partnersAsked(recorded) : []
    return [
      ...items(kinds[demand.subject], demand.partyId),
      ...partners.flatMap((partner) => items('PLAN_ENDORSED', partner)),
    ]
  })
}

const kinds: Readonly<Record<string, CycleItemKind>> = {
  ACTION_PLAN: 'PLAN_REVISED',
  PLAN_APPROVAL: 'PLAN_APPROVED',
  POLITICAL_TREATMENT: 'STATUS_TREATED',
  POLITICAL_DIALOGUE: 'DIALOGUE_HELD',
  FURTHER_REPORTING: 'REPORTED',
  FINAL_REPORT: 'FINAL_REPORTED',
}

interface DemandOfParty extends Demand {
  readonly partyId: string
}

function itemsOf(
  kind: CycleItemKind,
  demand: DemandOfParty,
  year: number,
  recorded: YearOnRecord,
  day: LocalDate,
): Demanded[] {
  const outcome = outcomeOf(kind, demand.partyId, year, recorded, day)
  const deadline = recorded.deadlines.find(({ item }) => item === kind) ?? null
  const isHeardOf = outcome.isDone || outcome.isKnownUndone || deadline !== null
  if (!isDemanded(demand, year, isHeardOf)) return []
  const { partyId, section, text } = demand
  const state = stateOf(outcome, deadline?.dueOn ?? null, year, day)
  const { doneOn, reference, planVersionId, meetingId } = state === 'DONE' ? outcome : nothing
  return [{ kind, partyId, section, text, state, doneOn, reference, planVersionId, meetingId, deadline }]
}

/** Whether a rule asks for something in a year. What is heard of in the year tells of what comes as needed. */
function isDemanded({ frequency, signedOn, selectedOn, endsOn }: Demand, year: number, isHeardOf: boolean): boolean {
  const first = yearOf(signedOn ?? selectedOn)
  const last = yearOf(endsOn)
  if (frequency === 'YEARLY') return (first === null || year >= first) && (last === null || year <= last)
  if (frequency === 'AT_END' && last !== null) return year === last
  return isHeardOf
}

const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)))

/**
 * Where something stands. What is known comes before what is only expected, and a deadline before the turn of the year:
 * past it the item is late, until it the item is open. Without one the item is open until `expectedBy`.
 */
function stateOf(
  { isDone, isKnownUndone, expectedBy }: Outcome,
  dueOn: LocalDate | null,
  year: number,
  day: LocalDate,
): CycleItemState {
  if (isDone) return 'DONE'
  if (isKnownUndone) return 'NOT_DONE'
  if (dueOn !== null && day > dueOn) return 'LATE'
  if (day < firstDay(year)) return 'NOT_DUE'
  return dueOn !== null || day <= expectedBy ? 'OPEN' : 'NOT_REPORTED'
}

const firstDay = (year: number): LocalDate => `${year}-01-01` as LocalDate
const lastDay = (year: number): LocalDate => `${year}-12-31` as LocalDate

/** What the records of a year say of one thing on a day. Those of later days are not heard yet. */
interface Outcome {
  readonly isDone: boolean
  /** A record says that it was not done. */
  readonly isKnownUndone: boolean
  /** The last day on which nobody need have heard of it, where no deadline is set. */
  readonly expectedBy: LocalDate
  readonly doneOn: LocalDate | null
  readonly reference: string | null
  readonly planVersionId: string | null
  readonly meetingId: string | null
}

const nothing = { doneOn: null, reference: null, planVersionId: null, meetingId: null }

function outcomeOf(
  kind: CycleItemKind,
  partyId: string,
  year: number,
  recorded: YearOnRecord,
  day: LocalDate,
): Outcome {
  const untold: Outcome = { ...nothing, isDone: false, isKnownUndone: false, expectedBy: lastDay(year) }
  switch (kind) {
    case 'PLAN_REVISED':
      return { ...untold, ...revised(recorded, day) }
    case 'PLAN_ENDORSED':
      return { ...untold, ...endorsed(partyId, recorded, day) }
    case 'PLAN_APPROVED':
      return { ...untold, ...approved(year, recorded, day) }
    case 'STATUS_TREATED':
      return { ...untold, ...treated(partyId, recorded, day) }
    case 'DIALOGUE_HELD':
      return { ...untold, ...held(recorded, day) }
    case 'REPORTED':
      return { ...untold, ...reported('STATUS', partyId, recorded, day) }
    case 'FINAL_REPORTED':
      return { ...untold, ...reported('FINAL', partyId, recorded, day) }
  }
}

/** The first version that was submitted counts for all municipalities: the plan is theirs in common. */
function revised({ versions }: YearOnRecord, day: LocalDate): Partial<Outcome> {
  const heardOf = versions
    .map(({ id, submittedOn, approvedOn }) => ({ id, on: submittedOn ?? approvedOn }))
    .filter(({ on }) => on === null || on <= day)
  const first = earliest(heardOf, ({ on }) => on)
  return first ? { isDone: true, doneOn: first.on, planVersionId: first.id } : {}
}

/** Those named under an objective that the approved plan has measures for; while there is no such plan, under any. */
function partnersAsked({ partners }: YearOnRecord): string[] {
  return [...new Set(partners.filter(({ hasMeasures }) => hasMeasures !== false).map(({ partyId }) => partyId))]
}

/** A partner has endorsed the plan once it has said yes under each of its objectives, and has not once it says no to one. */
function endorsed(partyId: string, { partners }: YearOnRecord, day: LocalDate): Partial<Outcome> {
  const own = partners.filter((partner) => partner.partyId === partyId && partner.hasMeasures !== false)
  const answers = own.filter(({ answeredOn }) => answeredOn !== null && answeredOn <= day)
  if (answers.some(({ answer }) => answer === 'DECLINED')) return { isKnownUndone: true }
  if (answers.length < own.length) return {}
  const last = answers.reduce((one, other) => (other.answeredOn! > one.answeredOn! ? other : one))
  return { isDone: true, doneOn: last.answeredOn, planVersionId: last.planVersionId }
}

/** A year that is over with its newest version returned is known to have no approved plan. */
function approved(year: number, { versions }: YearOnRecord, day: LocalDate): Partial<Outcome> {
  const approvals = versions.filter(({ approvedOn }) => approvedOn !== null && approvedOn <= day)
  const first = earliest(approvals, ({ approvedOn }) => approvedOn)
  if (first)
    return {
      isDone: true,
      doneOn: first.approvedOn,
      reference: first.decisionReference,
      planVersionId: first.id,
    }
  const newest = versions.toSorted((one, other) => other.number - one.number)[0]
  return { isKnownUndone: newest?.state === 'RETURNED' && day > lastDay(year) }
}

/** It is to come before the dialogue meeting: once that is held it should be known, and coming after it is too late to count. */
function treated(partyId: string, { treatments, meetings }: YearOnRecord, day: LocalDate): Partial<Outcome> {
  const lastMeeting = meetings
    .map(({ heldOn }) => heldOn)
    .filter((heldOn) => heldOn <= day)
    .toSorted()
    .at(-1)
  const own = treatments.find((treatment) => treatment.partyId === partyId && treatment.treatedOn <= day)
  if (!own) return lastMeeting ? { expectedBy: lastMeeting } : {}
  if (lastMeeting && own.treatedOn > lastMeeting) return { isKnownUndone: true }
  return { isDone: true, doneOn: own.treatedOn, reference: own.reference }
}

function held({ meetings }: YearOnRecord, day: LocalDate): Partial<Outcome> {
  const first = earliest(
    meetings.filter(({ heldOn }) => heldOn <= day),
    ({ heldOn }) => heldOn,
  )
  return first ? { isDone: true, doneOn: first.heldOn, reference: first.reference, meetingId: first.id } : {}
}

function reported(
  kind: StatusReport['kind'],
  partyId: string,
  { reports }: YearOnRecord,
  day: LocalDate,
): Partial<Outcome> {
  const own = reports.find((report) => report.kind === kind && report.partyId === partyId && report.reportedOn <= day)
  return own ? { isDone: true, doneOn: own.reportedOn, reference: own.reference } : {}
}

/** The first by its day; one without a day only where there is no other. */
const earliest = <Told>(all: readonly Told[], on: (told: Told) => LocalDate | null): Told | undefined =>
  all.toSorted((one, other) => ((on(one) ?? '9') < (on(other) ?? '9') ? -1 : 1))[0]

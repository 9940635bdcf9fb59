import { ReasonNeeded } from '../../foundation/acts/refusals.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import { refuseFuture, YearOutsideTerm } from '../plan-version/rules.js'
import type {
  RecordDialogueMeetingArguments,
  RecordTreatmentArguments,
  ReportStatusArguments,
  SetDeadlineArguments,
} from './acts-arguments.js'
import { refuseEarlyReport, refuseLateTreatment, refuseMatters, type YearActName, yearActs } from './rules.js'
import type { YearWritingStore } from './writing-store.js'

/*
 * What happens around the plan of a year. Each answers the key of what it put on record. What is on record already is
 * replaced for a reason; what it said stays readable at the revisions of then. All of it stays open once an agreement has
 * ended: what was done is still told.
 */

export async function recordTreatment(asked: RecordTreatmentArguments, store: YearWritingStore): Promise<string> {
  const agreement = await permitted('recordTreatment', asked, store)
  const { id } = agreement
  refuseFuture(asked.treatedOn, store.day, ['treatedOn'])
  for (const field of ['body', 'reference'] as const)
    if (asked[field].trim() === '') throw new ReasonNeeded('recordTreatment', [field])
  refuseLateTreatment(asked.treatedOn, await store.lastMeeting(id, asked.year))
  if (await store.isTreated(id, asked.year)) refuseUnreasoned('recordTreatment', asked.reason)
  return store.treat(agreement, asked)
}

export async function recordDialogueMeeting(
  asked: RecordDialogueMeetingArguments,
  store: YearWritingStore,
): Promise<string> {
  const agreement = await permitted('recordDialogueMeeting', asked, store)
  refuseFuture(asked.heldOn, store.day, ['heldOn'])
  refuseMatters(asked.matters ?? [])
  for (const [place, { party }] of (asked.matters ?? []).entries())
    if (party != null && !(await store.isParty(party)))
      throw new UnknownKey('party', party, ['matters', place, 'party'])
  return store.meet(agreement, asked)
}

export async function setDeadline(asked: SetDeadlineArguments, store: YearWritingStore): Promise<string> {
  const agreement = await permitted('setDeadline', asked, store)
  if (asked.reference.trim() === '') throw new ReasonNeeded('setDeadline', ['reference'])
  if (await store.hasDeadline(agreement.id, asked.year, asked.item)) refuseUnreasoned('setDeadline', asked.reason)
  return store.setDeadline(agreement, asked)
}

export async function reportStatus(asked: ReportStatusArguments, store: YearWritingStore): Promise<string> {
  const agreement = await permitted('reportStatus', asked, store)
  refuseEarlyReport(asked.kind, asked.year, agreement.endsOn, store.day)
  if (asked.summary.trim() === '') throw new ReasonNeeded('reportStatus', ['summary'])
  if (await store.isReported(agreement.id, asked.year, asked.kind)) refuseUnreasoned('reportStatus', asked.reason)
  return store.report(agreement, asked)
}

async function permitted(
  name: YearActName,
  { agreement: id, year }: { readonly agreement: string; readonly year: number },
  store: YearWritingStore,
) {
  const agreement = await store.permitted(name, yearActs[name], id)
  const { endsOn } = agreement
  if (endsOn !== null && year > Number(endsOn.slice(0, 4))) throw new YearOutsideTerm(id, year, endsOn)
  return agreement
}

function refuseUnreasoned(act: YearActName, reason: string | null): void {
  if (!reason?.trim()) throw new ReasonNeeded(act)
}

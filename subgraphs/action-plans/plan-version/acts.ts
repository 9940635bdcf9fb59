import { refusePublishing } from '../../foundation/acts/personal-data.js'
import { ReasonNeeded } from '../../foundation/acts/refusals.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import { refuseNamed } from '../endorsement/rules.js'
import type {
  AgreeToPlanArguments,
  AmendPlanArguments,
  DecisionArguments,
  EditionActArguments,
  EndorseObjectiveArguments,
  HandlePlanArguments,
  PlanActArguments,
  ReturnPlanArguments,
  StartPlanArguments,
} from './acts-arguments.js'
import {
  mayStart,
  PlanBegunAlready,
  refuseApproval,
  refuseForeignObjective,
  refuseOtherEdition,
  refuseOutsideTerm,
  refuseStaleReading,
  refuseSubmission,
} from './rules.js'
import type { PlanWritingStore } from './writing-store.js'

/*
 * What each act on a plan does, once its rules let it. Each answers the key of the version that it was done to.
 */

export async function startPlan({ agreement: id, year }: StartPlanArguments, store: PlanWritingStore): Promise<string> {
  const agreement = await store.agreement(id)
  mayStart(id, agreement.isDraft, await store.partsIn(id), store.actor)
  refuseOutsideTerm(id, year, agreement.endsOn, store.day)
  const there = await store.newestOf(id, year)
  if (there) throw new PlanBegunAlready(there.planId, there.id)
  const before = await store.approvedBefore(id, year)
  const begun = await store.begin(agreement, year, 1, before?.id ?? null, null)
  if (before) await store.copyMeasures(before, begun, year, 1)
  return begun
}

export async function amendPlan(
  { planVersion, reference }: AmendPlanArguments,
  store: PlanWritingStore,
): Promise<string> {
  const approved = await store.permitted('amendPlan', planVersion)
  if (reference.trim() === '') throw new ReasonNeeded('amendPlan', ['reference'])
  const agreement = await store.agreement(approved.agreementId)
  refuseOutsideTerm(agreement.id, approved.year, agreement.endsOn, store.day)
  const newest = await store.newestOf(approved.agreementId, approved.year)
  if (newest && newest.id !== approved.id) throw new PlanBegunAlready(newest.planId, newest.id)
  const begun = await store.begin(agreement, approved.year, approved.number + 1, approved.id, reference)
  await store.copyMeasures(approved, begun, approved.year, approved.number + 1)
  await store.copyContents(approved, begun)
  return begun
}

export async function sharePlan({ planVersion }: PlanActArguments, store: PlanWritingStore): Promise<string> {
  const version = await store.permitted('sharePlan', planVersion)
  await store.share(version.id)
  return version.id
}

export async function agreeToPlan(asked: AgreeToPlanArguments, store: PlanWritingStore): Promise<string> {
  const version = await store.permitted('agreeToPlan', asked.planVersion)
  refuseOtherEdition(version, asked.expectedVersion)
  await store.consent(version, asked.reference)
  return version.id
}

export async function submitPlan(asked: EditionActArguments, store: PlanWritingStore): Promise<string> {
  const version = await store.permitted('submitPlan', asked.planVersion)
  refuseOtherEdition(version, asked.expectedVersion)
  refuseSubmission(version, await store.beforeSubmission(version))
  await store.submit(version.id)
  return version.id
}

export async function endorseObjective(asked: EndorseObjectiveArguments, store: PlanWritingStore): Promise<string> {
  const version = await store.permitted('endorseObjective', asked.planVersion)
  refuseForeignObjective(asked.objective, await store.partsIn(version.agreementId))
  refuseStaleReading(version, asked.expectedVersion, await store.changedIn(version.id, asked.objective))
  if (asked.answer === 'DECLINED' && !asked.note?.trim()) throw new ReasonNeeded('endorseObjective', ['note'])
  refuseNamed(asked.answer, asked.measures ?? [], await store.declines.measuresUnder(version.id, asked.objective))
  await store.answer(version, asked)
  await store.declines.name(version.id, asked.objective, asked.measures ?? [])
  return version.id
}

export async function handlePlan(asked: HandlePlanArguments, store: PlanWritingStore): Promise<string> {
  const version = await store.permitted('handlePlan', asked.planVersion)
  refuseOtherEdition(version, asked.expectedVersion)
  await store.handle(version.id, asked.recommendation)
  return version.id
}

export async function returnPlan(asked: ReturnPlanArguments, store: PlanWritingStore): Promise<string> {
  const version = await store.permitted('returnPlan', asked.planVersion)
  refuseOtherEdition(version, asked.expectedVersion)
  if (asked.notes.length === 0) throw new ReasonNeeded('returnPlan', ['notes'])
  for (const [place, { objective, measure, reason }] of asked.notes.entries()) {
    if (reason.trim() === '') throw new ReasonNeeded('returnPlan', ['notes', place, 'reason'])
    if (objective && !(await store.hasObjective(version.agreementId, objective)))
      throw new UnknownKey('objective', objective, ['notes', place, 'objective'])
    if (measure && !(await store.speaksOf(version.id, measure)))
      throw new UnknownKey('measure', measure, ['notes', place, 'measure'])
  }
  await store.giveBack(version, asked.notes)
  return version.id
}

export async function approvePlan(asked: DecisionArguments, store: PlanWritingStore): Promise<string> {
  const version = await store.permitted('approvePlan', asked.planVersion)
  refuseOtherEdition(version, asked.expectedVersion)
  if (asked.reference.trim() === '') throw new ReasonNeeded('approvePlan', ['reference'])
  refusePublishing(await store.said(version.id))
  refuseApproval(version, await store.beforeDecision(version), store.actor)
  await store.approve(version, asked.reference, asked.body)
  return version.id
}

import { ReasonNeeded, VersionConflict } from '../../foundation/acts/refusals.js'
import type { JsonValue } from '../../foundation/errors.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import { editionOf, type HeldVersion, type PlanActName, refuseFuture } from '../plan-version/rules.js'
import type { PlanWritingStore } from '../plan-version/writing-store.js'
import type {
  AddMeasureArguments,
  ChangeMeasureArguments,
  MeasureActArguments,
  MeasureInput,
  ReachMilestoneArguments,
  ReportMeasureStatusArguments,
} from './acts-arguments.js'
import { changedFields, refuseReversed, refuseUnfit, sharesOf, TitleNeeded } from './rules.js'
import type { MeasureWritingStore } from './writing-store.js'

/** Where a measure and its plan are written, within one act. */
export interface Stores {
  readonly plans: PlanWritingStore
  readonly measures: MeasureWritingStore
}

/*
 * What each act on a measure does, once its rules let it. Each answers the key of what the version says of the measure.
 */

export async function addMeasure({ planVersion, measure }: AddMeasureArguments, stores: Stores): Promise<string> {
  const { plans, measures } = stores
  const version = await plans.permitted('changePlan', planVersion)
  if (!measure.title) throw new TitleNeeded()
  const objectives = measure.objectives ?? []
  sharesOf(objectives)
  await refuseWrong(version, measure, stores, 'measure')
  const id = await measures.add(version, measure.title)
  await say(id, 1, measure, measures)
  await plans.touch(
    version,
    objectives.map(({ objective }) => objective),
  )
  return id
}

export async function changeMeasure(asked: ChangeMeasureArguments, stores: Stores): Promise<string> {
  const { plans, measures } = stores
  const { version, held, objectives } = await changeable(asked, 'changePlan', stores)
  const { change } = asked
  refuseReversed(
    change.plannedFrom === undefined ? held.plannedFrom : change.plannedFrom,
    change.plannedTo === undefined ? held.plannedTo : change.plannedTo,
    ['change', 'plannedTo'],
  )
  await refuseWrong(version, change, stores, 'change')
  const edition = editionOf(held) + 1
  await say(held.id, edition, change, measures)
  await measures.touch(held.id, edition, fieldsOf(change))
  const moved = change.objectives?.map(({ objective }) => objective) ?? []
  await plans.touch(version, [...new Set([...objectives, ...moved])])
  return held.id
}

export async function withdrawMeasure(asked: MeasureActArguments, stores: Stores): Promise<string> {
  const { plans, measures } = stores
  const { version, held, objectives } = await changeable(asked, 'changePlan', stores)
  if (!asked.reason?.trim()) throw new ReasonNeeded('withdrawMeasure')
  await measures.withdraw(held.id, asked.reason)
  await measures.touch(held.id, editionOf(held) + 1, ['status', 'statusNote'])
  await plans.touch(version, objectives)
  return held.id
}

/** Of a plan that is approved: how far a measure has come is no change of the plan. */
export async function reportMeasureStatus(asked: ReportMeasureStatusArguments, stores: Stores): Promise<string> {
  const { measures } = stores
  const { held } = await changeable(asked, 'reportStatus', stores)
  refuseReversed(asked.startedOn ?? held.startedOn, asked.endedOn ?? held.endedOn, ['endedOn'])
  await measures.report(asked)
  await measures.touch(held.id, editionOf(held) + 1, ['status', 'statusNote', 'startedOn', 'endedOn'])
  return held.id
}

/** Of a plan that is approved, like the status of a measure. Without a day it is told not to have been reached after all. */
export async function reachMilestone(asked: ReachMilestoneArguments, stores: Stores): Promise<string> {
  const { plans, measures } = stores
  const { held } = await changeable(asked, 'reportStatus', stores)
  const reachedOn = asked.reachedOn ?? null
  refuseFuture(reachedOn, plans.day, ['reachedOn'])
  if (reachedOn === null && !asked.reason?.trim()) throw new ReasonNeeded('reachMilestone')
  if (!(await measures.reach(held.id, asked.milestone, reachedOn)))
    throw new UnknownKey('milestone of the measure', asked.milestone, ['milestone'])
  await measures.touch(held.id, editionOf(held) + 1, ['milestones'])
  return held.id
}

async function changeable({ measureVersion, expectedVersion }: MeasureActArguments, act: PlanActName, stores: Stores) {
  const { plans, measures } = stores
  const held = await measures.held(measureVersion)
  const objectives = await measures.objectivesOf(held.id)
  const notThere = new UnknownKey('measure version', measureVersion, ['measureVersion'])
  const version = await plans.permitted(act, held.planVersionId, { objectives, notThere })
  const present = editionOf(held)
  if (present !== expectedVersion) {
    const { responsibleMunicipalityCode: responsibleMunicipality, ...rest } = held
    const said = { ...(rest as unknown as Record<string, JsonValue>), responsibleMunicipality, objectives }
    const changed = changedFields(await measures.editionsOf(held.id), expectedVersion, said)
    throw new VersionConflict(held.id, expectedVersion, present, changed)
  }
  return { version, held, objectives }
}

async function refuseWrong(
  version: HeldVersion,
  said: MeasureInput,
  { measures }: Stores,
  argument: string,
): Promise<void> {
  refuseUnfit(said)
  const { objective, municipality, party } = await measures.unknown(version, said)
  if (objective) throw new UnknownKey('objective', objective, [argument, 'objectives'])
  if (municipality)
    throw new UnknownKey('municipality of the pilot', municipality, [argument, 'responsibleMunicipality'])
  if (party) throw new UnknownKey('party', party, [argument, 'partners'])
}

async function say(id: string, edition: number, said: MeasureInput, measures: MeasureWritingStore): Promise<void> {
  await measures.say(id, said)
  if (said.objectives != null) {
    const { shares, areAgreed } = sharesOf(said.objectives)
    await measures.share(id, shares, areAgreed)
  }
  if (said.partners !== undefined) await measures.partners(id, edition, said.partners ?? [])
  if (said.milestones !== undefined) await measures.milestones(id, edition, said.milestones ?? [])
  if (said.risks !== undefined) await measures.risks(id, edition, said.risks ?? [])
}

const fieldsOf = (said: MeasureInput): string[] =>
  Object.entries(said).flatMap(([field, value]) => (value === undefined ? [] : [field]))

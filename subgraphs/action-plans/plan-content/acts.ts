import { ReasonNeeded } from '../../foundation/acts/refusals.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import { type HeldVersion, refuseOtherEdition } from '../plan-version/rules.js'
import type { PlanWritingStore } from '../plan-version/writing-store.js'
import type {
  DescribePlanArguments,
  ExplainUnmetArguments,
  RecordSettledFinancingArguments,
  SetPrioritiesArguments,
} from './acts-arguments.js'
import {
  ObjectiveHasMeasures,
  ParticipantsNeeded,
  refuseFinancing,
  refusePriorities,
  refuseResponsibilities,
  stateOf,
} from './rules.js'
import type { ContentWritingStore } from './writing-store.js'

/** Where what a plan says beside its measures is written, within one act. */
export interface Stores {
  readonly plans: PlanWritingStore
  readonly contents: ContentWritingStore
}

/*
 * What a plan says beside its measures. Each makes a new edition of the version, to which the municipalities have to agree
 * anew; what partners have answered to measures still holds.
 */

export async function setPriorities(asked: SetPrioritiesArguments, { plans, contents }: Stores): Promise<string> {
  const version = await changeable(asked, plans)
  const { priorities, participants, reason } = asked
  refusePriorities(priorities)
  if (participants.length === 0) throw new ParticipantsNeeded()
  const explained = priorities.map((each, place) => {
    const why = each.reason?.trim() || reason?.trim()
    if (!why) throw new ReasonNeeded('setPriorities', ['priorities', place, 'reason'])
    return { ...each, reason: why }
  })
  await refuseUnknown(
    version,
    priorities.map(({ objective }) => objective),
    participants,
    contents,
    ['priorities', 'participants'],
  )
  await contents.prioritise(version.id, explained, participants)
  await plans.touch(version, [])
  return version.id
}

export async function describePlan(asked: DescribePlanArguments, { plans, contents }: Stores): Promise<string> {
  const version = await changeable(asked, plans)
  const responsibilities = asked.responsibilities ?? []
  refuseResponsibilities(responsibilities)
  const parties = responsibilities.flatMap(({ party }) => party ?? [])
  await refuseUnknown(version, [], parties, contents, ['responsibilities', 'responsibilities'])
  await contents.describe(version.id, asked)
  if (asked.responsibilities !== undefined) await contents.entrust(version.id, responsibilities)
  await plans.touch(version, [])
  return version.id
}

export async function explainUnmet(asked: ExplainUnmetArguments, { plans, contents }: Stores): Promise<string> {
  const version = await changeable(asked, plans)
  if (asked.text.trim() === '') throw new ReasonNeeded('explainUnmet', ['text'])
  await refuseUnknown(version, [asked.objective], [], contents, ['objective', 'objective'])
  if ((await plans.declines.measuresUnder(version.id, asked.objective)).length > 0)
    throw new ObjectiveHasMeasures(version.id, asked.objective)
  await contents.explain(version.id, asked.objective, asked.text)
  await plans.touch(version, [])
  return version.id
}

export async function recordSettledFinancing(
  asked: RecordSettledFinancingArguments,
  { plans, contents }: Stores,
): Promise<string> {
  const version = await changeable(asked, plans)
  const { financing } = asked
  refuseFinancing(financing)
  const objectives = financing.flatMap(({ objective }) => objective ?? [])
  const parties = financing.flatMap(({ party }) => party ?? [])
  await refuseUnknown(version, objectives, parties, contents, ['financing', 'financing'])
  await contents.finance(
    version.id,
    financing.map((each) => ({ ...each, state: stateOf(each) })),
  )
  await plans.touch(version, [])
  return version.id
}

async function changeable(
  { planVersion, expectedVersion }: { readonly planVersion: string; readonly expectedVersion: number },
  plans: PlanWritingStore,
): Promise<HeldVersion> {
  const version = await plans.permitted('changePlan', planVersion)
  refuseOtherEdition(version, expectedVersion)
  return version
}

async function refuseUnknown(
  { agreementId }: HeldVersion,
  objectives: readonly string[],
  parties: readonly string[],
  contents: ContentWritingStore,
  [ofObjective, ofParty]: readonly [string, string],
): Promise<void> {
  const { objective, party } = await contents.unknown(agreementId, objectives, parties)
  if (objective) throw new UnknownKey('objective', objective, [ofObjective])
  if (party) throw new UnknownKey('party', party, [ofParty])
}

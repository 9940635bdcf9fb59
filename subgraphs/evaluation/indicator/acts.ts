import { ReasonNeeded, VersionConflict } from '../../foundation/acts/refusals.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import { editionOf, refuseBlank, refuseOtherEdition } from '../standing/rules.js'
import type { WritingStores } from '../writing-stores.js'
import type {
  AgreeOnJudgingArguments,
  DefineIndicatorArguments,
  MapIndicatorArguments,
  SetTargetArguments,
} from './acts-arguments.js'
import type { Indicator } from './entity.js'
import {
  isAgreed,
  MeasureNotPublic,
  PlanVersionSettled,
  readingOf,
  refuseMapping,
  refusePlace,
  refuseScale,
  spanOf,
} from './rules.js'

/*
 * What each act on an indicator does, once its rules let it. Each answers its key.
 */

export async function defineIndicator(asked: DefineIndicatorArguments, stores: WritingStores): Promise<string> {
  const { standing, indicators } = stores
  const { agreement = null, objective = null, measure = null, planVersion = null, theme = null, name, unit } = asked
  if (agreement === null) standing.permittedCommonly('defineCommonIndicator', asked.world, 'defineIndicator')
  const held = agreement === null ? null : await standing.permitted('defineIndicator', agreement)
  refusePlace({ agreement, objective, measure, planVersion })
  refuseBlank({ name, unit })
  refuseScale(asked)
  if (objective !== null && !(await indicators.hasObjective(agreement!, objective)))
    throw new UnknownKey('objective', objective, ['objective'])
  if (theme !== null && !(await indicators.hasTheme(theme))) throw new UnknownKey('theme', theme, ['theme'])
  await refuseSettled(agreement, planVersion, stores)
  if (measure !== null) {
    const known = await indicators.measure(agreement!, measure, planVersion)
    if (!known.isThere) throw new UnknownKey('measure', measure, ['measure'])
    if (!known.isPublic && !known.isSpokenOf) throw new MeasureNotPublic(measure)
  }
  const { period = null, ...given } = asked.baseline ?? { state: 'NOT_REPORTED' as const }
  if (period !== null) spanOf(period, ['baseline', 'period'])
  const baseline = { ...readingOf(asked, given, ['baseline', 'value']), period }
  const world = held?.world ?? asked.world
  const beginning = objective ?? measure ?? agreement ?? `${world === 'DEMO' ? 'demo-' : ''}common`
  const id = await standing.nextKey('indicator', `${beginning}/indicator-`)
  await indicators.add(id, asked, { world, pilotId: held?.pilotId ?? null, baseline })
  return id
}

export async function mapIndicator(asked: MapIndicatorArguments, stores: WritingStores): Promise<string> {
  const { indicators } = stores
  const local = await indicators.held(asked.indicator)
  if (local.agreementId === null) throw indicators.unknown(local.id)
  await permittedLocally('mapIndicator', local, stores)
  refuseOtherEdition(local, asked.expectedVersion)
  const notThere = new UnknownKey('common indicator', asked.commonIndicator, ['commonIndicator'])
  const common = await indicators.held(asked.commonIndicator, notThere)
  if (common.agreementId !== null || common.world !== local.world) throw notThere
  const { comparability, comparabilityReason = null } = asked
  refuseMapping(local, common, comparability)
  if ((comparability === 'PARTLY' || comparability === 'NOT_COMPARABLE') && !comparabilityReason?.trim())
    throw new ReasonNeeded('mapIndicator', ['comparabilityReason'])
  await indicators.map(local.id, common.id, comparability, comparabilityReason, editionOf(local) + 1)
  return local.id
}

/** Agreed once all main parties have agreed to the same; until then what was agreed before stands. */
export async function agreeOnJudging(asked: AgreeOnJudgingArguments, stores: WritingStores): Promise<string> {
  const { standing, indicators } = stores
  const indicator = await indicators.held(asked.indicator)
  const judging = asked.judging.trim()
  if (indicator.agreementId === null) standing.permittedCommonly('agreeOnCommonJudging', indicator.id, 'agreeOnJudging')
  else await permittedLocally('agreeOnJudging', indicator, stores)
  refuseBlank({ judging })
  if (indicator.agreementId !== null) {
    await indicators.consent(indicator, judging)
    const parties = await indicators.mainPartiesOf(indicator.agreementId)
    if (!isAgreed(judging, parties, await indicators.consentsOf(indicator.id))) return indicator.id
  }
  if (indicator.judging !== judging) await indicators.judge(indicator.id, judging, editionOf(indicator) + 1)
  return indicator.id
}

export async function setTarget(asked: SetTargetArguments, stores: WritingStores): Promise<string> {
  const { standing, indicators } = stores
  const indicator = await indicators.held(asked.indicator)
  const { agreementId, id } = indicator
  if (agreementId === null) standing.permittedCommonly('setCommonTarget', id, 'setTarget')
  else await permittedLocally('setTarget', indicator, stores)
  const span = spanOf(asked.period)
  const { value, numerator, denominator } = readingOf(indicator, { ...asked, state: 'REPORTED' })
  if (agreementId === null && asked.planVersion != null)
    throw new UnknownKey('plan version', asked.planVersion, ['planVersion'])
  // What is aimed at is never more public than what is counted.
  const isDraft =
    indicator.planVersionId !== null && !(await standing.planVersion(agreementId!, indicator.planVersionId)).isPublic
  const planVersion = asked.planVersion ?? (isDraft ? indicator.planVersionId : null)
  if (isDraft && planVersion !== indicator.planVersionId)
    throw new UnknownKey('plan version that introduces the indicator', planVersion!, ['planVersion'])
  await refuseSettled(agreementId, planVersion, stores)
  const there = await indicators.target(id, span.period, planVersion)
  const present = there === null ? 0 : editionOf(there)
  if ((asked.expectedVersion ?? 0) !== present)
    throw new VersionConflict(
      `${id} ${span.period}`,
      asked.expectedVersion ?? 0,
      present,
      there ? { value: there.value } : {},
    )
  const target = { value: value!, numerator, denominator }
  if (there) await indicators.changeTarget(there.id, target, present + 1)
  else await indicators.aim(await standing.nextKey('target', `${id}/target-`), indicator, planVersion, span, target)
  return id
}

async function refuseSettled(
  agreementId: string | null,
  planVersion: string | null,
  { standing }: WritingStores,
): Promise<void> {
  if (planVersion === null) return
  const { isOpen } = await standing.planVersion(agreementId!, planVersion)
  if (!isOpen) throw new PlanVersionSettled(planVersion)
}

async function permittedLocally(
  act: 'mapIndicator' | 'agreeOnJudging' | 'setTarget',
  indicator: Indicator,
  { standing, indicators }: WritingStores,
): Promise<void> {
  const notThere = indicators.unknown(indicator.id)
  if (!(await indicators.isSeen(indicator))) throw notThere
  await standing.permitted(act, indicator.agreementId!, { notThere })
}

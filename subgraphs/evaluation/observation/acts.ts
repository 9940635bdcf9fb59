import { ReasonNeeded, VersionConflict } from '../../foundation/acts/refusals.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { Indicator } from '../indicator/entity.js'
import { readingOf, spanOf } from '../indicator/rules.js'
import { editionOf } from '../standing/rules.js'
import type { WritingStores } from '../writing-stores.js'
import type { CorrectObservationArguments, RecordObservationArguments } from './acts-arguments.js'
import { ObservationRecordedAlready } from './rules.js'

/*
 * What each act on a reading does, once its rules let it. Each answers its key.
 */

export async function recordObservation(asked: RecordObservationArguments, stores: WritingStores): Promise<string> {
  const { standing, indicators, observations } = stores
  const indicator = await indicators.held(asked.indicator)
  await permittedOn('recordObservation', indicator, indicators.unknown(indicator.id), stores)
  const { period, municipality = null, part = null, observedOn = null, note = null } = asked
  const span = spanOf(period)
  const reading = readingOf(indicator, asked)
  if (municipality !== null && !(await observations.isOf(indicator.pilotId, municipality)))
    throw new UnknownKey('municipality of the pilot', municipality, ['municipality'])
  const there = await observations.of(indicator.id, period, municipality, part)
  if (there !== null) throw new ObservationRecordedAlready(there, period)
  const id = await standing.nextKey('observation', `${indicator.id}/observation-`)
  await observations.add(id, indicator, span, reading, { municipality, part, observedOn, note })
  return id
}

/** What it was is kept, with the reason. */
export async function correctObservation(asked: CorrectObservationArguments, stores: WritingStores): Promise<string> {
  const { indicators, observations } = stores
  const held = await observations.held(asked.observation)
  const indicator = await indicators.held(held.indicatorId)
  await permittedOn('correctObservation', indicator, observations.unknown(held.id), stores)
  const present = editionOf(held)
  if (present !== asked.expectedVersion) {
    const { value, numerator, denominator, state } = held
    throw new VersionConflict(held.id, asked.expectedVersion, present, { value, numerator, denominator, state })
  }
  const reading = readingOf(indicator, asked)
  const { reason, observedOn = null, note = null } = asked
  if (!reason?.trim()) throw new ReasonNeeded('correctObservation')
  await observations.correct(held.id, reading, { observedOn, note }, reason, present + 1)
  return held.id
}

async function permittedOn(
  told: 'recordObservation' | 'correctObservation',
  indicator: Indicator,
  notThere: UnknownKey,
  { standing, indicators }: WritingStores,
): Promise<void> {
  if (indicator.agreementId === null) return standing.permittedCommonly('recordCommonObservation', indicator.id, told)
  if (!(await indicators.isSeen(indicator))) throw notThere
  await standing.permitted('recordObservation', indicator.agreementId, { notThere, told })
}

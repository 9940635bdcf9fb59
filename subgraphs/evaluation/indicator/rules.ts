import type { LocalDate } from '../../foundation/dates.js'
import { type FigureState, hasValue } from '../../foundation/figure-state.js'
import { type Figure, figure } from '../../foundation/figures.js'
import type { Observation } from '../observation/entity.js'
import type { Indicator, IndicatorTarget } from './entity.js'

/** What is kept of one reading, whatever form its indicator has. */
export interface Reading {
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly state: FigureState
}

type Form = Pick<Indicator, 'form' | 'scale'>

/**
 * The numerator or the denominator of a reading, with a state of its own.
 *
 * Only a ratio has any. One that is known while nobody told what was divided by what is NOT_REPORTED there.
 */
export function partOfRatio({ form }: Form, part: number | null, { state }: Reading): Figure<number> {
  if (form !== 'RATIO') return figure<number>(null, 'NOT_APPLICABLE')
  if (!hasValue(state)) return figure<number>(null, state)
  return part === null ? figure<number>(null, 'NOT_REPORTED') : figure(part, state)
}

/** The step of a scale in its own words; null where there is no reading, or no scale. */
export function stepOf({ form, scale }: Form, value: number | null): string | null {
  return form === 'SCALE' && value !== null ? (scale[value - 1] ?? null) : null
}

/** Whether a reading is on the wrong side of a target, by the direction that is wanted. On the target is not behind it. */
export function isBehind(direction: Indicator['direction'], value: number, target: number): boolean {
  return direction === 'UP' ? value < target : value > target
}

type Span = Pick<Observation, 'period' | 'periodFrom' | 'periodTo'>

/** One period of an indicator: what was aimed at, what was read, and if nothing was, why. */
export interface SeriesPoint extends Span {
  readonly state: FigureState
  readonly target: IndicatorTarget | null
  readonly observation: Observation | null
  readonly behind: boolean | null
}

/**
 * All periods of an indicator from the first to the last that has a target or a reading, oldest first.
 *
 * A gap is a gap: a year between two others of which nobody told anything stands there as NOT_REPORTED, and nothing is
 * drawn across it. A period that is not over on the day is NOT_DUE while there is no reading.
 */
export function series(
  direction: Indicator['direction'],
  targets: readonly IndicatorTarget[],
  observations: readonly Observation[],
  day: LocalDate,
): SeriesPoint[] {
  const spans = new Map<string, Span>()
  for (const { period, periodFrom, periodTo } of [...observations, ...targets])
    if (!spans.has(period)) spans.set(period, { period, periodFrom, periodTo })
  for (const span of between([...spans.values()])) if (!spans.has(span.period)) spans.set(span.period, span)
  const targetOf = new Map(targets.map((target) => [target.period, target]))
  const observationOf = new Map(observations.map((observation) => [observation.period, observation]))
  return [...spans.values()].toSorted(earliestFirst).map((span) => {
    const [target, observation] = [targetOf.get(span.period) ?? null, observationOf.get(span.period) ?? null]
    return {
      ...span,
      state: observation?.state ?? (span.periodTo < day ? 'NOT_REPORTED' : 'NOT_DUE'),
      target,
      observation,
      behind: target && observation?.value != null ? isBehind(direction, observation.value, target.value) : null,
    }
  })
}

function earliestFirst(one: Span, other: Span): number {
  if (one.periodFrom !== other.periodFrom) return one.periodFrom < other.periodFrom ? -1 : 1
  return one.periodTo < other.periodTo ? -1 : one.periodTo > other.periodTo ? 1 : one.period < other.period ? -1 : 1
}

/** How a year is cut: whole, in halves or in quarters. */
const cuts: readonly { readonly name: RegExp; readonly parts: number; readonly letter: string }[] = [
  { name: /^(\d{4})$/, parts: 1, letter: '' },
  { name: /^(\d{4})-H([12])$/, parts: 2, letter: '-H' },
  { name: /^(\d{4})-Q([1-4])$/, parts: 4, letter: '-Q' },
]

/** Every year, half-year or quarter between the first and the last of its kind. */
function between(spans: readonly Span[]): Span[] {
  return cuts.flatMap(({ name, parts, letter }) => {
    const places = spans.flatMap(({ period }) => {
      const [, year, part = '1'] = name.exec(period) ?? []
      return year === undefined ? [] : [Number(year) * parts + Number(part) - 1]
    })
    if (places.length === 0) return []
    const [first, last] = [Math.min(...places), Math.max(...places)]
    return Array.from({ length: last - first + 1 }, (_, step) => spanAt(first + step, parts, letter))
  })
}

function spanAt(place: number, parts: number, letter: string): Span {
  const [year, part] = [Math.floor(place / parts), place % parts]
  const months = 12 / parts
  const [from, to] = [part * months + 1, (part + 1) * months]
  return {
    period: letter === '' ? `${year}` : `${year}${letter}${part + 1}`,
    periodFrom: `${year}-${twoDigits(from)}-01` as LocalDate,
    periodTo: `${year}-${twoDigits(to)}-${to === 6 || to === 9 ? 30 : 31}` as LocalDate,
  }
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

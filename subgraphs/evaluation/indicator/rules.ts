import type { LocalDate } from '../../foundation/dates.js'
import { DomainError, type InputPath } from '../../foundation/errors.js'
import { type FigureState, hasValue } from '../../foundation/figure-state.js'
import { type Figure, figure, refuseContradiction } from '../../foundation/figures.js'
import type { Observation } from '../observation/entity.js'
import type { Comparability, Indicator, IndicatorTarget } from './entity.js'

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

/** A period that is no year, half-year or quarter. */
export class PeriodUnknown extends DomainError {
  override readonly code = 'PERIOD_UNKNOWN'

  constructor(period: string, path: InputPath) {
    super(
      {
        nb: `"${period}" er ingen periode. Skriv et år, 2026, et halvår, 2026-H1, eller et kvartal, 2026-Q1.`,
        nn: `"${period}" er ingen periode. Skriv eit år, 2026, eit halvår, 2026-H1, eller eit kvartal, 2026-Q1.`,
        en: `"${period}" is no period. Write a year, 2026, a half-year, 2026-H1, or a quarter, 2026-Q1.`,
      },
      { values: { period }, path },
    )
  }
}

/** The first and the last day of a period by its name. */
export function spanOf(period: string, path: InputPath = ['period']): Span {
  for (const { name, parts, letter } of cuts) {
    const [, year, part = '1'] = name.exec(period) ?? []
    if (year !== undefined && year !== '0000') return spanAt(Number(year) * parts + Number(part) - 1, parts, letter)
  }
  throw new PeriodUnknown(period, path)
}

/** A reading or a target that does not have the form of its indicator. */
export class ReadingUnfit extends DomainError {
  override readonly code = 'READING_UNFIT'

  constructor(form: Indicator['form'], given: Omit<Reading, 'state'>, steps: number, path: InputPath) {
    const { value, numerator, denominator } = given
    const said = `${value ?? '-'} (${numerator ?? '-'} / ${denominator ?? '-'})`
    super(
      {
        nb: `${said} passer ikke til formen ${form}${steps > 0 ? ` med ${steps} trinn` : ''}. Et antall er ett tall, en andel enten ett tall eller teller og nevner, der nevneren er over 0, og et trinn et helt tall fra 1.`,
        nn: `${said} høver ikkje til forma ${form}${steps > 0 ? ` med ${steps} trinn` : ''}. Eit tal på noko er eitt tal, ein del anten eitt tal eller teljar og nemnar, der nemnaren er over 0, og eit trinn eit heilt tal frå 1.`,
        en: `${said} does not have the form ${form}${steps > 0 ? ` with ${steps} steps` : ''}. An amount is one number, a ratio either one number or numerator and denominator, the latter above 0, and a step a whole number from 1.`,
      },
      { values: { form, value, numerator, denominator, steps }, path },
    )
  }
}

/** What is given of a reading. */
export interface GivenReading {
  readonly value?: number | null
  readonly numerator?: number | null
  readonly denominator?: number | null
  readonly state: FigureState
}

/** A reading as it is kept: of a ratio in parts the value is the one divided by the other. Refuses what has another form. */
export function readingOf({ form, scale }: Form, given: GivenReading, path: InputPath = ['value']): Reading {
  const { numerator = null, denominator = null, state } = given
  const isInParts = numerator !== null || denominator !== null
  const unfit = new ReadingUnfit(form, { value: given.value ?? null, numerator, denominator }, scale.length, path)
  if (
    isInParts &&
    (form !== 'RATIO' || given.value != null || numerator === null || denominator === null || denominator <= 0)
  )
    throw unfit
  const value = isInParts ? numerator! / denominator! : (given.value ?? null)
  refuseContradiction({ value, state }, path)
  if (form === 'SCALE' && value !== null && !(Number.isInteger(value) && value >= 1 && value <= scale.length))
    throw unfit
  return { value, numerator, denominator, state }
}

/** An indicator with a scale of fewer than two steps, or with steps that has no scale. */
export class ScaleUnfit extends DomainError {
  override readonly code = 'SCALE_UNFIT'

  constructor(form: Indicator['form'], scale: readonly string[]) {
    const steps = scale.join(', ') || '-'
    super(
      {
        nb: `Formen ${form} passer ikke til trinnene ${steps}. En skala har minst to ulike trinn, og bare den har trinn.`,
        nn: `Forma ${form} høver ikkje til trinna ${steps}. Ein skala har minst to ulike trinn, og berre han har trinn.`,
        en: `The form ${form} does not go with the steps ${steps}. A scale has two different steps at least, and nothing else has any.`,
      },
      { values: { form, scale: [...scale] }, path: ['scale'] },
    )
  }
}

export function refuseScale({ form, scale }: Form): void {
  const isFit = form === 'SCALE' ? scale.length > 1 && new Set(scale).size === scale.length : scale.length === 0
  if (!isFit || scale.some((step) => step.trim() === '')) throw new ScaleUnfit(form, scale)
}

/** An indicator that is said to be about something of an agreement while it is common, or about two things. */
export class IndicatorPlaceUnfit extends DomainError {
  override readonly code = 'INDICATOR_PLACE_UNFIT'

  constructor() {
    super({
      nb: 'En indikator gjelder ett delmål eller ett tiltak i en avtale, eller avtalen som helhet; en felles indikator gjelder ingen av dem. Oppgi høyst ett, og avtalen.',
      nn: 'Ein indikator gjeld eitt delmål eller eitt tiltak i ei avtale, eller avtala i det heile; ein felles indikator gjeld ingen av dei. Gje opp høgst eitt, og avtala.',
      en: 'An indicator is about one objective or one measure of an agreement, or about the agreement as a whole; a common one is about none of them. Name one at most, and the agreement.',
    })
  }
}

interface IndicatorPlace {
  readonly agreement: string | null
  readonly objective: string | null
  readonly measure: string | null
  readonly planVersion: string | null
}

export function refusePlace({ agreement, objective, measure, planVersion }: IndicatorPlace): void {
  const isPlaced = objective !== null || measure !== null || planVersion !== null
  if ((agreement === null && isPlaced) || (objective !== null && measure !== null)) throw new IndicatorPlaceUnfit()
}

/** A measure that only drafts speak of is followed by an indicator that none of these drafts introduces. */
export class MeasureNotPublic extends DomainError {
  override readonly code = 'MEASURE_NOT_PUBLIC'

  constructor(measure: string) {
    super(
      {
        nb: `Bare utkast omtaler tiltaket "${measure}" ennå. Oppgi versjonen av handlingsplanen som innfører indikatoren.`,
        nn: `Berre utkast omtaler tiltaket "${measure}" enno. Gje opp versjonen av handlingsplanen som innfører indikatoren.`,
        en: `Only drafts speak of the measure "${measure}" yet. Name the version of the action plan that introduces the indicator.`,
      },
      { values: { measure }, path: ['planVersion'] },
    )
  }
}

/** A version of a plan is changed, by what is counted or aimed at, once it is submitted or decided on. */
export class PlanVersionSettled extends DomainError {
  override readonly code = 'PLAN_VERSION_SETTLED'

  constructor(version: string) {
    super(
      {
        nb: `"${version}" er ikke lenger under arbeid, så indikatorer og måltall i den ligger fast. Bruk en versjon som skrives nå, eller utelat den.`,
        nn: `"${version}" er ikkje lenger under arbeid, så indikatorar og måltal i han ligg fast. Bruk ein versjon som vert skriven no, eller lat han vere.`,
        en: `"${version}" is no longer being written, so indicators and targets in it are settled. Use a version that is being written, or leave it out.`,
      },
      { values: { version }, path: ['planVersion'] },
    )
  }
}

/** A local indicator is said to be comparable with one that counts in another form, or with itself or another local one. */
export class IndicatorsDiffer extends DomainError {
  override readonly code = 'INDICATORS_DIFFER'

  constructor(local: string, common: string, comparability: Comparability) {
    super(
      {
        nb: `"${local}" og "${common}" har ulik form, skala, enhet eller periodisering og kan ikke være ${comparability}. Velg PARTLY eller NOT_COMPARABLE, og skriv hva som skiller.`,
        nn: `"${local}" og "${common}" har ulik form, skala, eining eller periodisering og kan ikkje vere ${comparability}. Vel PARTLY eller NOT_COMPARABLE, og skriv kva som skil.`,
        en: `"${local}" and "${common}" differ in form, scale, unit or accumulation, and cannot be ${comparability}. Choose PARTLY or NOT_COMPARABLE, and say what differs.`,
      },
      { values: { local, common, comparability }, path: ['comparability'] },
    )
  }
}

type Counted = Pick<Indicator, 'id' | 'form' | 'scale' | 'unit' | 'accumulation'>

/** Readings of another form are never added up with those of the common one, whatever is said of them. */
export function refuseMapping(local: Counted, common: Counted, comparability: Comparability): void {
  const isSameForm = local.form === common.form && local.scale.join('\n') === common.scale.join('\n')
  const isSame = isSameForm && local.unit === common.unit && local.accumulation === common.accumulation
  const isFit = comparability === 'NOT_COMPARABLE' || (comparability === 'PARTLY' ? isSameForm : isSame)
  if (!isFit) throw new IndicatorsDiffer(local.id, common.id, comparability)
}

/** What a main party has agreed to as the way of judging. */
export interface JudgingConsent {
  readonly partyId: string
  readonly judging: string
}

/** Whether all main parties have agreed to the same way of judging. */
export function isAgreed(judging: string, parties: readonly string[], consents: readonly JudgingConsent[]): boolean {
  return parties.every((party) => consents.some((each) => each.partyId === party && each.judging === judging))
}

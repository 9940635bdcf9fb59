import { DomainError } from './errors.js'

/** A day in the calendar, `2028-12-30`. Text, so that no time zone can move it; later days compare greater. */
export type LocalDate = string & { readonly precision: 'day' }

/** A day, a month or a year, as precise as the source says: `2024-01-09`, `2022-11`, `2027`. */
export type ImpreciseDate = string & { readonly precision: 'day' | 'month' | 'year' }

/** A date that is not written as ISO 8601 has it, or a day that no calendar has. */
export class DateDoesNotExist extends DomainError {
  override readonly code = 'DATE_DOES_NOT_EXIST'

  constructor(date: unknown, wanted: string) {
    const quoted = JSON.stringify(date) ?? String(date)
    super(
      {
        nb: `${quoted} er ikke en dato som finnes. Skriv den som ${wanted}.`,
        nn: `${quoted} er ikkje ein dato som finst. Skriv han som ${wanted}.`,
        en: `${quoted} is not a date that exists. Write it as ${wanted}.`,
      },
      { values: { date: typeof date === 'string' ? date : quoted, wanted } },
    )
  }
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const IMPRECISE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Text as a day, if there is such a day. */
export function localDate(text: unknown): LocalDate {
  const [, year, month, day] = (typeof text === 'string' && DAY.exec(text)) || []
  if (!exists(year, month, day)) throw new DateDoesNotExist(text, '2028-12-30')
  return text as LocalDate
}

/** Text as a day, a month or a year, if there is such a one. */
export function impreciseDate(text: unknown): ImpreciseDate {
  const [, year, month = '01', day = '01'] = (typeof text === 'string' && IMPRECISE.exec(text)) || []
  if (!exists(year, month, day)) throw new DateDoesNotExist(text, '2028-12-30, 2028-12 / 2028')
  return text as ImpreciseDate
}

/** The first day a date may mean: `2022-11` begins on 2022-11-01. */
export function firstDayOf(date: ImpreciseDate): LocalDate {
  return (date + '-01-01'.slice(date.length - 4)) as LocalDate
}

/** The last day a date may mean: `2022-11` ends on 2022-11-30, `2027` on 2027-12-31. */
export function lastDayOf(date: ImpreciseDate): LocalDate {
  if (date.length === 10) return date as string as LocalDate
  if (date.length === 4) return `${date}-12-31` as LocalDate
  return `${date}-${daysIn(Number(date.slice(0, 4)), Number(date.slice(5)))}` as LocalDate
}

/** Whether one date is over before the other begins. `2022` is neither before nor after `2022-11`. */
export function isBefore(a: ImpreciseDate | LocalDate, b: ImpreciseDate | LocalDate): boolean {
  return lastDayOf(a as ImpreciseDate) < firstDayOf(b as ImpreciseDate)
}

/** The day after: the first one on which an agreement that `endsOn` a day is over. */
export const dayAfter = (date: LocalDate): LocalDate => moved(date, 1)

/** The day before: the last one of what was good until another thing took its place. */
export const dayBefore = (date: LocalDate): LocalDate => moved(date, -1)

function moved(date: LocalDate, days: number): LocalDate {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10) as LocalDate
}

/** The day an instant falls on in a time zone. */
export function dayIn(zone: 'Europe/Oslo', instant: Date): LocalDate {
  return localDate(calendar(zone).format(instant))
}

const calendars = new Map<string, Intl.DateTimeFormat>()

/** The Swedish calendar writes days as ISO 8601 does. Made once: making one costs far more than asking it. */
function calendar(zone: string): Intl.DateTimeFormat {
  const kept = calendars.get(zone)
  if (kept) return kept
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
  calendars.set(zone, made)
  return made
}

function exists(year?: string, month?: string, day?: string): boolean {
  if (year === undefined || year === '0000' || month === undefined || day === undefined) return false
  return +month >= 1 && +month <= 12 && +day >= 1 && +day <= daysIn(+year, +month)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  DateDoesNotExist,
  dayAfter,
  dayBefore,
  dayIn,
  firstDayOf,
  impreciseDate,
  isBefore,
  lastDayOf,
  localDate,
} from './dates.js'

const days = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a day', () => {
  test('that the calendar has is taken as it stands', () => {
    fc.assert(fc.property(days, (day) => localDate(day) === day))
  })

  test.each([
    '2025-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '0000-01-01',
    '2024-1-9',
    '20240109',
    '2024-01-09T00:00:00Z',
    ' 2024-01-09',
    '2024',
    '',
    null,
    20240109,
  ])('that no calendar has is refused: %s', (day) => {
    expect(() => localDate(day)).toThrow(DateDoesNotExist)
  })

  test.each(['2024-02-29', '2000-02-29'])('in a leap year is taken: %s', (day) => {
    expect(localDate(day)).toBe(day)
  })

  test('is followed by the next, over months and years', () => {
    expect(dayAfter(localDate('2028-12-30'))).toBe('2028-12-31')
    expect(dayAfter(localDate('2028-12-31'))).toBe('2029-01-01')
    expect(dayAfter(localDate('2024-02-28'))).toBe('2024-02-29')
  })

  test('comes after the one before it', () => {
    expect(dayBefore(localDate('2029-01-01'))).toBe('2028-12-31')
    expect(dayBefore(localDate('2024-03-01'))).toBe('2024-02-29')
  })
})

describe('a date as precise as its source', () => {
  test.each([
    ['2027', '2027-01-01', '2027-12-31'],
    ['2022-11', '2022-11-01', '2022-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-01-09', '2024-01-09', '2024-01-09'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect(firstDayOf(impreciseDate(date))).toBe(first)
    expect(lastDayOf(impreciseDate(date))).toBe(last)
  })

  test.each(['2022-13', '2022-1', '22', '2022-', '2025-02-29', 'høsten 2022', 2022])(
    'is refused where there is no such date: %s',
    (date) => {
      expect(() => impreciseDate(date)).toThrow(DateDoesNotExist)
    },
  )

  test('is before another only when it is over before the other begins', () => {
    const precedes = (a: string, b: string) => isBefore(impreciseDate(a), impreciseDate(b))
    expect(precedes('2022', '2023')).toBe(true)
    expect(precedes('2022-10', '2022-11-01')).toBe(true)
    expect(precedes('2022', '2022-11')).toBe(false)
    expect(precedes('2022-11', '2022')).toBe(false)
    expect(precedes('2022-11', '2022-11')).toBe(false)
  })
})

describe('the day in Oslo', () => {
  test.each([
    ['2024-06-02T22:00:00Z', '2024-06-03'],
    ['2024-06-02T21:59:59Z', '2024-06-02'],
    ['2024-12-31T23:00:00Z', '2025-01-01'],
    ['2024-12-31T22:59:59Z', '2024-12-31'],
  ])('at %s is %s, summer time or not', (instant, day) => {
    expect(dayIn('Europe/Oslo', new Date(instant))).toBe(day)
  })
})

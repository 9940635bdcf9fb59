import { expect, test } from 'vitest'
import { localDate } from '../../subgraphs/foundation/dates.js'
import { endOf, osloDay, revisionAt } from './moment.js'

test('the day is Norway’s, summer and winter', () => {
  const day = (instant: string) => osloDay(Date.parse(instant))
  expect(day('2026-07-01T21:59:59Z')).toBe('2026-07-01')
  expect(day('2026-07-01T22:00:00Z')).toBe('2026-07-02')
  expect(day('2026-12-31T22:59:59Z')).toBe('2026-12-31')
  expect(day('2026-12-31T23:00:00Z')).toBe('2027-01-01')
  expect(day('2026-03-29T00:30:00Z')).toBe('2026-03-29')
})

test('an answer without asOf is of today, however old the newest revision is', () => {
  const head = { number: 7, at: '2024-01-09T10:00:00.000Z' }
  expect(revisionAt(head, Date.parse('2026-11-23T09:00:00Z'))).toEqual({ ...head, day: '2026-11-23' })
})

test('no answer is of a day before the one on which its revision was made, though our clock be behind', () => {
  const head = { number: 7, at: '2026-11-23T23:00:01Z' }
  expect(revisionAt(head, Date.parse('2026-11-23T22:59:59Z')).day).toBe('2026-11-24')
})

test('a day ends at midnight in Norway, also where the clock is moved', () => {
  const ends = (day: string) => endOf(localDate(day))
  expect(ends('2026-07-01')).toBe('2026-07-01T21:59:59.999999Z')
  expect(ends('2026-12-31')).toBe('2026-12-31T22:59:59.999999Z')
  expect(['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25'].map((day) => ends(day).slice(11, 13))).toEqual([
    ...['22', '21'],
    ...['21', '22'],
  ])
})

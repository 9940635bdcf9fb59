import { expect, test } from 'vitest'
import { osloDay, revisionAt } from './moment.js'

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

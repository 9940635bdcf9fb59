import { expect, test } from 'vitest'
import { localDate } from '../../foundation/dates.js'
import { stateOf, yearAfter } from './rules.js'

test('a key for which nobody has said a last day is good for a year, from a leap day to the last of February', () => {
  expect(yearAfter(localDate('2026-11-23'))).toBe('2027-11-23')
  expect(yearAfter(localDate('2028-02-29'))).toBe('2029-02-28')
})

test('a key is good through its last day, and revoked from the day it was, even after it would have ended', () => {
  const day = localDate('2026-11-23')
  expect(stateOf({ endsOn: day, revokedOn: null }, day)).toBe('GOOD')
  expect(stateOf({ endsOn: localDate('2026-11-22'), revokedOn: null }, day)).toBe('ENDED')
  expect(stateOf({ endsOn: localDate('2026-11-22'), revokedOn: localDate('2026-11-20') }, day)).toBe('REVOKED')
})

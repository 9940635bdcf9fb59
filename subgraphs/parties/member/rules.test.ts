import { expect, test } from 'vitest'
import { type LocalDate, localDate } from '../../foundation/dates.js'
import { refuseOver, refusePersonalNumber } from './rules.js'

test.each(['01017012345', '010170 12345', 'pid:01017012345', 'f. 01017012345, Smøla', '41017012345'])(
  '"%s" is taken to hold a national identity number',
  (text) => expect(() => refusePersonalNumber(text, ['subject'])).toThrow('"subject"'),
)

test.each(['104718923412345678901', '+46701234567', '91 23 45 67', '0047 91234567', '945685263', 'a1b2'])(
  '"%s" is not',
  (text) => expect(() => refusePersonalNumber(text, ['subject'])).not.toThrow(),
)

test('what is agreed until today is not over, and what is ended is, whatever was agreed', () => {
  const day = localDate('2026-11-23')
  const [yesterday, nextYear] = [localDate('2026-11-22'), localDate('2027-11-23')]
  const over = (validTo: LocalDate | null, endedOn: LocalDate | null) => () =>
    refuseOver('endMember', 'm', { validTo, endedOn }, day)
  expect(over(null, null)).not.toThrow()
  expect(over(day, null)).not.toThrow()
  expect(over(yesterday, null)).toThrow('ENDED')
  expect(over(nextYear, day)).toThrow('ENDED')
})

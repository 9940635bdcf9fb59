import { expect, test } from 'vitest'
import { knownOfExpected } from './rules.js'

test('what is known is what is reported, finally or not; the rest is missing, each for its reason', () => {
  expect(
    knownOfExpected([
      { kind: 'MONEY', state: 'REPORTED', count: 3 },
      { kind: 'GRANT', state: 'PROVISIONAL', count: 1 },
      { kind: 'MONEY', state: 'NOT_REPORTED', count: 2 },
      { kind: 'PLAN', state: 'NOT_DUE', count: 2 },
      { kind: 'GRANT', state: 'NOT_REPORTED', count: 1 },
    ]),
  ).toEqual({
    known: 4,
    expected: 9,
    missing: [
      { state: 'NOT_REPORTED', count: 3 },
      { state: 'NOT_DUE', count: 2 },
    ],
  })
  expect(knownOfExpected([])).toEqual({ known: 0, expected: 0, missing: [] })
})

import { expect, test } from 'vitest'
import { inhabitantsOf } from './rules.js'

const sources = [{ sourceId: 'ssb', source: { id: 'ssb' }, section: '07459', note: null }]

test('a number on record is reported, with its source', () => {
  const population = { inhabitants: 2080, provenance: 'VERIFIED', sources } as const
  expect(inhabitantsOf(population)).toEqual({ value: 2080, state: 'REPORTED', provenance: 'VERIFIED', sources })
})

test('nobody at all is a number too', () => {
  const population = { inhabitants: 0, provenance: 'VERIFIED', sources } as const
  expect(inhabitantsOf(population)).toMatchObject({ value: 0, state: 'REPORTED' })
})

test('what is not on record has no number, and is not zero', () => {
  expect(inhabitantsOf(null)).toEqual({ value: null, state: 'NOT_REPORTED', provenance: null, sources: [] })
})

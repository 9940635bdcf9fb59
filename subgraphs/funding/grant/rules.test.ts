import { describe, expect, test } from 'vitest'
import type { FigureState } from '../../foundation/figure-state.js'
import { type Figure, figure } from '../../foundation/figures.js'
import { kroner, type Ore } from '../../foundation/money.js'
import { ceilingExceeded, remaining } from './rules.js'

const amount = (value: number | null, state: FigureState = value === null ? 'NOT_REPORTED' : 'REPORTED'): Figure<Ore> =>
  figure(value === null ? null : kroner(value), state)

describe('what is left of a grant', () => {
  test('is its amount less what is set on objectives and measures', () => {
    expect(remaining(amount(2_000_000), amount(1_500_000.5))).toEqual({ value: kroner(499_999.5), state: 'REPORTED' })
    expect(remaining(amount(100), amount(40, 'PROVISIONAL')).state).toBe('PROVISIONAL')
  })

  test('is negative where the grant was cut afterwards', () => {
    expect(remaining(amount(100), amount(150)).value).toBe(kroner(-50))
  })

  test('is not known where nobody has told us of the one or the other', () => {
    expect(remaining(amount(null), amount(10))).toEqual({ value: null, state: 'NOT_REPORTED' })
    expect(remaining(amount(100), amount(null, 'NOT_DUE'))).toEqual({ value: null, state: 'NOT_DUE' })
  })
})

describe('a ceiling', () => {
  const ceiling = { amount: kroner(2_000_000) }

  test('warns of a grant that is more, and not of one that is as much', () => {
    expect(ceilingExceeded(amount(2_000_000.01), ceiling)).toEqual({ amount: kroner(2_000_000.01), ceiling })
    expect(ceilingExceeded(amount(2_000_000), ceiling)).toBeNull()
  })

  test('warns of nothing where there is no ceiling, or the amount is not known', () => {
    expect(ceilingExceeded(amount(9_000_000), undefined)).toBeNull()
    expect(ceilingExceeded(amount(null), ceiling)).toBeNull()
  })
})

import { describe, expect, test } from 'vitest'
import { FigureState } from '../../foundation/figure-state.js'
import { type Figure, figure } from '../../foundation/figures.js'
import { kroner, type Ore } from '../../foundation/money.js'
import { spentShare } from './rules.js'

const reported = (amount: number): Figure<Ore> => figure(kroner(amount), 'REPORTED')
const missing = (state: FigureState = 'NOT_REPORTED'): Figure<Ore> => figure<Ore>(null, state)

describe('the spent share of a measure', () => {
  test('is what is spent of what is allocated, in basis points', () => {
    expect(spentShare(reported(25), reported(100))).toEqual({ value: 2500, state: 'REPORTED' })
    expect(spentShare(reported(150), reported(100))).toEqual({ value: 15_000, state: 'REPORTED' })
  })

  test('is rounded half away from zero', () => {
    expect(spentShare(reported(0.01), reported(200)).value).toBe(1)
    expect(spentShare(reported(-0.01), reported(200)).value).toBe(-1)
    expect(spentShare(reported(0.01), reported(200.01)).value).toBe(0)
    expect(spentShare(reported(0), reported(-100)).value).toBe(0)
  })

  test('is not known while either is not, and is none of nothing', () => {
    expect(spentShare(missing(), reported(100))).toEqual({ value: null, state: 'NOT_REPORTED' })
    expect(spentShare(reported(1), missing('NOT_DUE'))).toEqual({ value: null, state: 'NOT_DUE' })
    expect(spentShare(reported(1), reported(0))).toEqual({ value: null, state: 'NOT_APPLICABLE' })
  })

  test('is provisional while one of them is', () => {
    expect(spentShare(figure(kroner(1), 'PROVISIONAL'), reported(2))).toEqual({ value: 5000, state: 'PROVISIONAL' })
  })

  test('is not told where it is more than a whole number of the graph can be', () => {
    expect(spentShare(reported(9_999_999_999_999), reported(0.01)).state).toBe(FigureState.NOT_APPLICABLE)
  })
})

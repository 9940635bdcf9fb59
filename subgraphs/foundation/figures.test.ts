import { describe, expect, test } from 'vitest'
import { FigureState } from './figure-state.js'
import { figure, refuseContradiction } from './figures.js'
import { kroner } from './money.js'

const states = Object.values(FigureState)
const known: FigureState[] = ['REPORTED', 'PROVISIONAL']

describe('a figure', () => {
  test.each(states)('in the state %s has a value only where the state says so', (state) => {
    const [withOne, without] = [
      { value: kroner(0), state },
      { value: null, state },
    ]
    const [right, wrong] = known.includes(state) ? [withOne, without] : [without, withOne]
    expect(figure(right.value, right.state)).toEqual(right)
    expect(() => figure(wrong.value, wrong.state)).toThrow(state)
    expect(() => refuseContradiction(right, ['input', 'amount'])).not.toThrow()
    expect(() => refuseContradiction(wrong, ['input', 'amount'])).toThrow(
      expect.objectContaining({ code: 'FIGURE_CONTRADICTS_STATE', inputPath: ['input', 'amount'] }),
    )
  })
})

import { expect, test } from 'vitest'
import { FigureState, hasValue } from './figure-state.js'

test('only a reported or provisional figure has a value: the others are missing, never zero', () => {
  expect(Object.values(FigureState).filter(hasValue)).toEqual(['REPORTED', 'PROVISIONAL'])
})

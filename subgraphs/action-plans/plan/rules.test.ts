import { expect, test } from 'vitest'
import { current, newest } from './rules.js'

const versions = [
  { number: 1, state: 'SUPERSEDED' },
  { number: 3, state: 'SUBMITTED' },
  { number: 2, state: 'APPROVED' },
] as const

test('the approved version holds, also while a newer one is being treated', () => {
  expect(current(versions)).toEqual({ number: 2, state: 'APPROVED' })
  expect(newest(versions)).toEqual({ number: 3, state: 'SUBMITTED' })
})

test('none holds while none is approved, and none is the newest where there is none', () => {
  expect(current(versions.slice(0, 2))).toBeNull()
  expect([current([]), newest([])]).toEqual([null, null])
})

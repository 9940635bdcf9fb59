import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LocalDate } from '../../foundation/dates.js'
import type { Observation } from '../observation/entity.js'
import type { IndicatorTarget } from './entity.js'
import { isBehind, partOfRatio, series, stepOf } from './rules.js'

const day = '2026-11-23' as LocalDate
const span = (period: string, from: string, to: string) => ({
  period,
  periodFrom: from as LocalDate,
  periodTo: to as LocalDate,
})
const year = (name: number) => span(`${name}`, `${name}-01-01`, `${name}-12-31`)
const reading = (
  of: ReturnType<typeof span>,
  value: number | null,
  state = value === null ? 'NOT_REPORTED' : 'REPORTED',
) => ({ ...of, value, state }) as Observation
const target = (of: ReturnType<typeof span>, value: number) => ({ ...of, value }) as IndicatorTarget

describe('behind', () => {
  test('is a reading on the wrong side of its target; one that meets it is not', () => {
    expect([3, 4, 5].map((value) => isBehind('UP', value, 4))).toEqual([true, false, false])
    expect([3, 4, 5].map((value) => isBehind('DOWN', value, 4))).toEqual([false, false, true])
  })

  test('is never so in both directions', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (value, aimedAt) => {
        expect(isBehind('UP', value, aimedAt) && isBehind('DOWN', value, aimedAt)).toBe(false)
      }),
    )
  })
})

describe('a series', () => {
  test('has the years between as gaps, those to come as not due, and each judged by its own target', () => {
    const points = series(
      'UP',
      [target(year(2024), 5), target(year(2027), 9)],
      [reading(year(2022), 1), reading(year(2024), 4), reading(year(2025), null, 'SUPPRESSED')],
      day,
    )
    expect(points.map(({ period, state, behind }) => [period, state, behind])).toEqual([
      ['2022', 'REPORTED', null],
      ['2023', 'NOT_REPORTED', null],
      ['2024', 'REPORTED', true],
      ['2025', 'SUPPRESSED', null],
      ['2026', 'NOT_DUE', null],
      ['2027', 'NOT_DUE', null],
    ])
    expect(points[1]).toMatchObject({
      periodFrom: '2023-01-01',
      periodTo: '2023-12-31',
      target: null,
      observation: null,
    })
  })

  test('fills half-years with half-years and quarters with quarters, across the turn of the year', () => {
    const periods = (one: ReturnType<typeof span>, other: ReturnType<typeof span>) =>
      series('UP', [], [reading(one, 1), reading(other, 2)], day).map(({ period, periodTo }) => `${period} ${periodTo}`)
    expect(periods(span('2024-H2', '2024-07-01', '2024-12-31'), span('2025-H2', '2025-07-01', '2025-12-31'))).toEqual([
      '2024-H2 2024-12-31',
      '2025-H1 2025-06-30',
      '2025-H2 2025-12-31',
    ])
    expect(periods(span('2024-Q4', '2024-10-01', '2024-12-31'), span('2025-Q3', '2025-07-01', '2025-09-30'))).toEqual([
      '2024-Q4 2024-12-31',
      '2025-Q1 2025-03-31',
      '2025-Q2 2025-06-30',
      '2025-Q3 2025-09-30',
    ])
  })

  test('of nothing is empty, and never invents a value', () => {
    expect(series('UP', [], [], day)).toEqual([])
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 2010, max: 2030 }), { maxLength: 8 }), (years) => {
        const points = series(
          'DOWN',
          [],
          years.map((each) => reading(year(each), each)),
          day,
        )
        const known = points.filter(({ observation }) => observation !== null)
        expect(known.map(({ period }) => Number(period))).toEqual(years.toSorted())
        expect(points.filter(({ observation }) => observation === null).map(({ state }) => state)).not.toContain(
          'REPORTED',
        )
        expect(points.length).toBe(years.length === 0 ? 0 : Math.max(...years) - Math.min(...years) + 1)
      }),
    )
  })
})

test('only a ratio has a numerator, and one that nobody told is a gap of its own', () => {
  const ratio = { form: 'RATIO' as const, scale: [] }
  const known = { value: 0.5, numerator: 1, denominator: null, state: 'PROVISIONAL' as const }
  expect(partOfRatio(ratio, known.numerator, known)).toEqual({ value: 1, state: 'PROVISIONAL' })
  expect(partOfRatio(ratio, known.denominator, known)).toEqual({ value: null, state: 'NOT_REPORTED' })
  expect(partOfRatio(ratio, null, { ...known, value: null, state: 'NOT_AGREED' })).toEqual({
    value: null,
    state: 'NOT_AGREED',
  })
  expect(partOfRatio({ form: 'AMOUNT', scale: [] }, null, known)).toEqual({ value: null, state: 'NOT_APPLICABLE' })
})

test('a step is told in words, and only of a scale', () => {
  const scale = { form: 'SCALE' as const, scale: ['lav', 'høy'] }
  expect([1, 2, 3, null].map((value) => stepOf(scale, value))).toEqual(['lav', 'høy', null, null])
  expect(stepOf({ form: 'AMOUNT', scale: [] }, 1)).toBeNull()
})

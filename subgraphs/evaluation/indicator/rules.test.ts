import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LocalDate } from '../../foundation/dates.js'
import type { Observation } from '../observation/entity.js'
import type { Comparability, IndicatorTarget } from './entity.js'
import {
  isAgreed,
  isBehind,
  partOfRatio,
  readingOf,
  refuseMapping,
  refusePlace,
  refuseScale,
  series,
  spanOf,
  stepOf,
} from './rules.js'

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

describe('what is written', () => {
  const amount = { form: 'AMOUNT', scale: [] as string[] } as const
  const ratio = { form: 'RATIO', scale: [] as string[] } as const
  const trust = { form: 'SCALE' as const, scale: ['lav', 'middels', 'høy'] }
  const there = { state: 'REPORTED' } as const

  test('a period is a year, a half-year or a quarter, with its days', () => {
    expect(spanOf('2026')).toEqual({ period: '2026', periodFrom: '2026-01-01', periodTo: '2026-12-31' })
    expect(spanOf('2026-H1')).toEqual({ period: '2026-H1', periodFrom: '2026-01-01', periodTo: '2026-06-30' })
    expect(spanOf('2026-Q3')).toEqual({ period: '2026-Q3', periodFrom: '2026-07-01', periodTo: '2026-09-30' })
    for (const wrong of ['2026-H3', '26', '0000', '2026-Q0', 'i fjor'])
      expect(() => spanOf(wrong)).toThrow('is no period')
  })

  test('a reading has the form of its indicator', () => {
    expect(readingOf(amount, { value: 5, ...there })).toEqual({
      value: 5,
      numerator: null,
      denominator: null,
      ...there,
    })
    expect(readingOf(ratio, { numerator: 3, denominator: 4, ...there })).toMatchObject({ value: 0.75 })
    expect(readingOf(ratio, { value: 0.5, ...there })).toMatchObject({ value: 0.5, numerator: null })
    expect(readingOf(trust, { value: 3, ...there })).toMatchObject({ value: 3 })
    expect(readingOf(amount, { state: 'NOT_REPORTED' })).toMatchObject({ value: null })
  })

  test.each([
    ['an amount in parts', amount, { numerator: 1, denominator: 2 }],
    ['a ratio by nothing', ratio, { numerator: 1, denominator: 0 }],
    ['half a ratio', ratio, { numerator: 1 }],
    ['a ratio said twice', ratio, { value: 0.5, numerator: 1, denominator: 2 }],
    ['a step that the scale does not have', trust, { value: 4 }],
    ['half a step', trust, { value: 1.5 }],
  ])('%s is refused', (_, form, given) => {
    expect(() => readingOf(form, { ...given, ...there })).toThrow('does not have the form')
  })

  test('a gap has no value, and a value is no gap', () => {
    expect(() => readingOf(amount, { value: 0, state: 'NOT_REPORTED' })).toThrow('contradicts')
    expect(() => readingOf(amount, { state: 'REPORTED' })).toThrow('contradicts')
  })

  test('steps belong to a scale, and a scale has some', () => {
    expect(() => refuseScale(trust)).not.toThrow()
    expect(() => refuseScale(amount)).not.toThrow()
    for (const scale of [[], ['en'], ['en', 'en'], ['en', ' ']])
      expect(() => refuseScale({ form: 'SCALE', scale })).toThrow('two different steps')
    expect(() => refuseScale({ form: 'AMOUNT', scale: ['en', 'to'] })).toThrow('AMOUNT')
  })

  test('an indicator is about one thing of its agreement', () => {
    const place = { agreement: 'demo-a', objective: null, measure: null, planVersion: null }
    expect(() => refusePlace({ ...place, objective: 'demo-a/1' })).not.toThrow()
    expect(() => refusePlace({ ...place, agreement: null })).not.toThrow()
    expect(() => refusePlace({ ...place, objective: 'demo-a/1', measure: 'demo-a/m1' })).toThrow('one at most')
    expect(() => refusePlace({ ...place, agreement: null, objective: 'demo-a/1' })).toThrow('one at most')
  })

  test('what is counted in another form is never comparable, in another unit only in part', () => {
    const local = { id: 'a', form: 'AMOUNT', scale: [], unit: 'boliger', accumulation: 'PERIODIC' } as const
    const map = (common: object, grade: Comparability) => () =>
      refuseMapping({ ...local, scale: [] }, { ...local, scale: [], id: 'b', ...common }, grade)
    expect(map({}, 'SAME')).not.toThrow()
    expect(map({ unit: 'hus' }, 'COMPARABLE')).toThrow('cannot be COMPARABLE')
    expect(map({ unit: 'hus' }, 'PARTLY')).not.toThrow()
    expect(map({ form: 'RATIO' }, 'PARTLY')).toThrow('cannot be PARTLY')
    expect(map({ form: 'RATIO' }, 'NOT_COMPARABLE')).not.toThrow()
  })

  test('a way of judging is agreed once all have agreed to the same words', () => {
    const consents = [
      { partyId: 'aure-kommune', judging: 'Telles' },
      { partyId: 'kdd', judging: 'Telles' },
      { partyId: 'smola-kommune', judging: 'Spørres' },
    ]
    expect(isAgreed('Telles', ['aure-kommune', 'kdd'], consents)).toBe(true)
    expect(isAgreed('Telles', ['aure-kommune', 'kdd', 'smola-kommune'], consents)).toBe(false)
    expect(isAgreed('Spørres', ['smola-kommune', 'hitra-kommune'], consents)).toBe(false)
  })
})

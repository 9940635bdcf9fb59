import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  AmountNotExact,
  AmountOutOfRange,
  asKroner,
  exactOre,
  HoursNotExact,
  inKroner,
  kroner,
  minus,
  type Ore,
  ore,
  plus,
  worth,
} from './money.js'

const LARGEST = 999_999_999_999_999
const amounts = fc.integer({ min: -LARGEST, max: LARGEST }).map(exactOre)

describe('an amount', () => {
  test('comes through kroner and back exact, however large', () => {
    fc.assert(
      fc.property(amounts, (amount) => kroner(asKroner(amount)) === amount),
      { numRuns: 2000 },
    )
  })

  test('survives JSON', () => {
    fc.assert(
      fc.property(amounts, (amount) => kroner(JSON.parse(JSON.stringify(asKroner(amount)))) === amount),
      { numRuns: 2000 },
    )
  })

  test.each([0.005, 1.234, 0.1 + 0.2, 1e-7, 9_999_999_999.998, Number.NaN, Number.POSITIVE_INFINITY])(
    'finer than an øre is refused: %s',
    (amount) => {
      expect(() => kroner(amount)).toThrow(AmountNotExact)
    },
  )

  test.each([1e13, -1e13, 1e300])('of 10^13 kroner or more is refused: %s', (amount) => {
    expect(() => kroner(amount)).toThrow(AmountOutOfRange)
  })

  test('just short of 10^13 kroner is taken', () => {
    expect(kroner(9_999_999_999_999.99)).toBe(LARGEST)
    expect(kroner(-9_999_999_999_999.99)).toBe(-LARGEST)
  })

  test('of minus nothing is nothing', () => {
    expect(Object.is(kroner(-0), 0)).toBe(true)
  })

  test('in parts of an øre is refused', () => {
    expect(() => exactOre(0.5)).toThrow(AmountNotExact)
  })
})

describe('sums', () => {
  test('are exact', () => {
    expect(plus(kroner(0.1), kroner(0.2))).toBe(kroner(0.3))
    expect(minus(kroner(0.3), kroner(0.1))).toBe(kroner(0.2))
  })

  test('that leave the range are refused', () => {
    expect(() => plus(LARGEST as Ore, 1 as Ore)).toThrow(AmountOutOfRange)
    expect(() => minus(-LARGEST as Ore, 1 as Ore)).toThrow(AmountOutOfRange)
  })
})

describe('hours', () => {
  test.each([
    [7.5, 450, 3375],
    [0.25, 0.02, 0.01],
    [0.25, 0.01, 0],
    [0.5, 0.01, 0.01],
    [1.15, 100.1, 115.12],
    [0, 450, 0],
  ])('%s at %s kroner are worth %s', (hours, rate, value) => {
    expect(worth(hours, kroner(rate))).toBe(kroner(value))
  })

  test('round half up, also below zero', () => {
    expect(worth(0.5, exactOre(-1))).toBe(0)
    expect(worth(0.51, exactOre(-1))).toBe(-1)
    expect(worth(1.5, exactOre(-1))).toBe(-1)
  })

  test('are worth what exact arithmetic says', () => {
    const hundredths = fc.integer({ min: 0, max: 1_000_000 })
    const rates = fc.integer({ min: -10_000_000, max: 10_000_000 })
    fc.assert(
      fc.property(hundredths, rates, (hours, rate) => {
        const value = BigInt(worth(hours / 100, exactOre(rate)))
        const twice = 2n * (100n * value - BigInt(hours) * BigInt(rate))
        expect(twice > -100n && twice <= 100n).toBe(true)
      }),
    )
  })

  test.each([-1, 0.125, Number.NaN, Number.POSITIVE_INFINITY])('that cannot be counted are refused: %s', (hours) => {
    expect(() => worth(hours, kroner(1))).toThrow(HoursNotExact)
  })

  test('worth more than an amount can be are refused', () => {
    expect(() => worth(1_000_000, LARGEST as Ore)).toThrow(AmountOutOfRange)
  })
})

test.each([
  [0, '0 kroner'],
  [0.5, '0,50 kroner'],
  [999, '999 kroner'],
  [1234.5, '1 234,50 kroner'],
  [-1_234_567.08, '−1 234 567,08 kroner'],
])('%s is written as %s', (amount, text) => {
  expect(inKroner(kroner(amount)).replaceAll('\u00a0', ' ')).toBe(text)
})

describe('a column of øre', () => {
  test('gives exact amounts from the text PostgreSQL sends', () => {
    expect(ore.from('-123450')).toBe(kroner(-1234.5))
  })

  test('keeps a gap a gap', () => {
    expect(ore.from(null)).toBeNull()
    expect(ore.to(null)).toBeNull()
  })

  test('takes no amount that was never checked', () => {
    expect(() => ore.to(0.5 as Ore)).toThrow(AmountNotExact)
    expect(() => ore.from('1000000000000000')).toThrow(AmountOutOfRange)
  })
})

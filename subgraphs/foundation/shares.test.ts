import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactOre, kroner } from './money.js'
import { equalShares, type Share, split, splitEqually } from './shares.js'

const numRuns = process.env.SIZE === 'full' ? 10_000 : 1_000

const keys = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'abÅå𝄞￿'), minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 12,
})
const amounts = fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }).map(exactOre)

/** Shares of a whole: ten thousand basis points cut at random places. */
const agreed: fc.Arbitrary<Share[]> = keys.chain((all) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 9_999 }), { minLength: all.length - 1, maxLength: all.length - 1 })
    .map((cuts) => {
      const places = [0, ...cuts.toSorted((one, other) => one - other), 10_000]
      return all.map((key, place) => ({ key, basisPoints: places[place + 1]! - places[place]! }))
    }),
)

const total = (parts: ReadonlyMap<string, number>) => [...parts.values()].reduce((sum, part) => sum + BigInt(part), 0n)

describe('an amount cut by shares', () => {
  test('has parts that add up to it, each within one øre of what is exact', () => {
    fc.assert(
      fc.property(amounts, agreed, (amount, shares) => {
        const parts = split(amount, shares)
        expect(total(parts)).toBe(BigInt(amount))
        for (const { key, basisPoints } of shares) {
          const off = BigInt(parts.get(key)!) * 10_000n - BigInt(amount) * BigInt(basisPoints)
          expect(off < 10_000n && off > -10_000n).toBe(true)
        }
      }),
      { numRuns },
    )
  })

  test('is cut alike in whatever order the shares are given, and a refund as the payment', () => {
    fc.assert(
      fc.property(amounts, agreed, fc.infiniteStream(fc.nat()), (amount, shares, ranks) => {
        const parts = split(amount, shares)
        const shuffled = shares
          .map((share) => ({ share, rank: ranks.next().value as number }))
          .toSorted((one, other) => one.rank - other.rank)
          .map(({ share }) => share)
        expect(Object.fromEntries(split(amount, shuffled))).toEqual(Object.fromEntries(parts))
        for (const [key, part] of split(exactOre(-amount), shares)) expect(part + parts.get(key)!).toBe(0)
      }),
      { numRuns },
    )
  })

  test('gives the øre left over to those that were rounded most, and to the lowest keys among equals', () => {
    const of = (ore: number, ...basisPoints: number[]) => [
      ...split(
        exactOre(ore),
        basisPoints.map((each, place) => ({ key: 'cab'[place]!, basisPoints: each })),
      ),
    ]
    expect(of(101, 5_000, 5_000)).toEqual([
      ['c', 50],
      ['a', 51],
    ])
    expect(of(100, 3_333, 3_333, 3_334)).toEqual([
      ['c', 33],
      ['a', 33],
      ['b', 34],
    ])
    expect(of(2, 2_000, 3_000, 5_000)).toEqual([
      ['c', 0],
      ['a', 1],
      ['b', 1],
    ])
  })
})

describe('an amount that no shares are agreed for', () => {
  test('is cut into parts that are equal but for one øre, the lowest keys first', () => {
    fc.assert(
      fc.property(amounts, keys, (amount, all) => {
        const parts = splitEqually(amount, all)
        expect(total(parts)).toBe(BigInt(amount))
        const inOrder = all
          .toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
          .map((key) => Math.abs(parts.get(key)!))
        expect(inOrder).toEqual(inOrder.toSorted((one, other) => other - one))
        expect(inOrder[0]! - inOrder.at(-1)!).toBeLessThanOrEqual(1)
      }),
      { numRuns },
    )
  })

  test('is shown as shares that are a whole', () => {
    expect(equalShares(['b', 'a', 'c'])).toEqual([
      { key: 'b', basisPoints: 3_333 },
      { key: 'a', basisPoints: 3_334 },
      { key: 'c', basisPoints: 3_333 },
    ])
    fc.assert(fc.property(keys, (all) => void split(kroner(1), equalShares(all))))
  })
})

test.each<[Share[], string]>([
  [[], 'SHAREHOLDERS_UNCLEAR'],
  [
    [
      { key: 'a', basisPoints: 5_000 },
      { key: 'a', basisPoints: 5_000 },
    ],
    'SHAREHOLDERS_UNCLEAR',
  ],
  [
    [
      { key: 'a', basisPoints: 0 },
      { key: 'b', basisPoints: 10_000 },
    ],
    'SHARE_OUT_OF_RANGE',
  ],
  [[{ key: 'a', basisPoints: Number.NaN }], 'SHARE_OUT_OF_RANGE'],
  [[{ key: 'a', basisPoints: 10_001 }], 'SHARE_OUT_OF_RANGE'],
  [
    [
      { key: 'a', basisPoints: 2_500.5 },
      { key: 'b', basisPoints: 7_499.5 },
    ],
    'SHARE_OUT_OF_RANGE',
  ],
  [[{ key: 'a', basisPoints: 9_999 }], 'SHARES_DO_NOT_ADD_UP'],
])('shares that are no cut of one whole are refused: %j as %s', (shares, code) => {
  expect(() => split(kroner(1), shares)).toThrow(expect.objectContaining({ code }))
})

test('nobody can be given equal shares of something', () => {
  expect(() => splitEqually(kroner(1), [])).toThrow(expect.objectContaining({ code: 'SHAREHOLDERS_UNCLEAR' }))
})

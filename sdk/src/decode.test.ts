import { describe, expect, test } from 'vitest'
import { type Codec, decode, type FigureCodec } from './decode.js'
import { DecodeError } from './errors.js'
import { type Figure, isThere, kroner } from './figures.js'
import type { Kroner } from './scalars.js'

const decoded = (value: unknown, codec: Codec | FigureCodec): unknown => {
  const data = { value }
  decode(data, { value: codec })
  return data.value
}

describe.each<[Codec, unknown[], unknown[]]>([
  ['k', [0, 0.1, -12.34, 9_999_999_999_999.99], [1e13, -1e13, 0.001, 1.005, Number.NaN, '12', true]],
  ['d', ['2028-12-30', '2024-02-29'], ['2023-02-29', '2028-13-01', '2028-1-1', '2028-12-30T00:00:00Z', '', 2028]],
  ['i', ['2028-12-30', '2022-11', '2027'], ['2022-13', '2023-02-29', '22', '2022-1', 2022]],
  ['s', ['REPORTED', 'NOT_AGREED'], [7, true]],
])('codec %s', (codec, right, wrong) => {
  test.each(right)('takes %j', (value) => expect(decoded(value, codec)).toBe(value))
  test.each(wrong)('refuses %j', (value) => expect(() => decoded(value, codec)).toThrow(DecodeError))
  test('leaves a null alone', () => expect(decoded(null, codec)).toBeNull())
})

test('an instant becomes a Date, wherever its offset is', () => {
  expect(decoded('2024-06-03T12:00:00+02:00', 't')).toEqual(new Date('2024-06-03T10:00:00Z'))
  expect(decoded('2024-06-03T10:00:00.123Z', 't')).toEqual(new Date(Date.UTC(2024, 5, 3, 10, 0, 0, 123)))
})

test.each(['2024-06-03', '2024-06-03T10:00:00', '2024-02-30T10:00:00Z', '2024-06-03T25:00:00Z', 0])(
  'an instant that is none is refused: %j',
  (value) => expect(() => decoded(value, 't')).toThrow(DecodeError),
)

test('lists are decoded item by item, and the path says which was wrong', () => {
  const data = { days: [['2028-12-30'], ['2028-12-31', 'soon']] }

  expect(() => decode(data, { days: 'd' })).toThrow('days.1.1 is "soon"; it should be a day such as 2028-12-30.')
})

test('a field that was left out of the question stays left out', () => {
  const data = {}
  decode(data, { endsOn: 'd' })

  expect(data).toEqual({})
})

describe('a figure', () => {
  test('is there, with an exact amount', () => {
    expect(decoded({ state: 'REPORTED', value: 12.5 }, 'fk')).toEqual({ state: 'REPORTED', value: 12.5 })
  })

  test('of a state of tomorrow is missing, and its value is not shown', () => {
    expect(decoded({ state: 'EMBARGOED', value: 12 }, 'fk')).toEqual({ state: 'UNKNOWN', value: null })
  })

  test.each([
    [{ state: 'REPORTED', value: null }],
    [{ state: 'PROVISIONAL' }],
    [{ state: 'NOT_REPORTED', value: 0 }],
    [{ state: 'SUPPRESSED', value: 3 }],
    [{ state: 'REPORTED', value: 0.001 }],
    [{ value: 3 }],
  ])('that contradicts its state is refused: %j', (figure) => {
    expect(() => decoded(figure, 'fk')).toThrow(DecodeError)
  })

  test('is never counted as zero where it is missing', () => {
    const figures: Figure<Kroner>[] = [
      { state: 'REPORTED', value: 0.1 as Kroner },
      { state: 'PROVISIONAL', value: 0.2 as Kroner },
      { state: 'NOT_REPORTED', value: null },
    ]

    expect(kroner.sum(figures)).toEqual({ value: 0.3, reported: 2, expected: 3 })
    expect(kroner.sum(figures.filter((figure) => !isThere(figure)))).toEqual({ value: null, reported: 0, expected: 1 })
  })
})

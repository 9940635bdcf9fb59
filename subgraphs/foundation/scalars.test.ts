import { type GraphQLScalarType, parseValue as literal } from 'graphql'
import { describe, expect, test } from 'vitest'
import { DomainError } from './errors.js'
import {
  CountyCode,
  DateTime,
  ImpreciseDate,
  Kroner,
  LocalDate,
  MunicipalityCode,
  OrgNumber,
  scalars,
} from './scalars.js'

/** What one value does in the three doors of a scalar: as a variable, as a literal, and on the way out. */
const variable = (scalar: GraphQLScalarType, value: unknown) => scalar.parseValue(value)
const written = (scalar: GraphQLScalarType, text: string) => scalar.parseLiteral(literal(text), {})
const out = (scalar: GraphQLScalarType, value: unknown) => scalar.serialize(value)

describe('Kroner', () => {
  test('are øre inside and kroner on the wire', () => {
    expect(variable(Kroner, 1234.5)).toBe(123_450)
    expect(written(Kroner, '1234.50')).toBe(123_450)
    expect(written(Kroner, '-3')).toBe(-300)
    expect(out(Kroner, 123_450)).toBe(1234.5)
  })

  test.each([1.234, 1e13, '12.50', true, null, Number.NaN, { amount: 1 }, [1]])('refuse the variable %s', (value) => {
    expect(() => variable(Kroner, value)).toThrow(DomainError)
  })

  test.each(['1.234', '0.10000000000000000001', '10000000000000', '"12.50"', 'true', 'TEN', '[1]', '{ amount: 1 }'])(
    'refuse the literal %s',
    (text) => {
      expect(() => written(Kroner, text)).toThrow(DomainError)
    },
  )

  test('take zeros after the second decimal', () => {
    expect(written(Kroner, '1.2300')).toBe(123)
  })

  test.each([0.5, 1e15, '100', null])('never leave the house as %s øre', (value) => {
    expect(() => out(Kroner, value)).toThrow(DomainError)
  })
})

describe('what is text on both sides', () => {
  const good: [GraphQLScalarType, string][] = [
    [LocalDate, '2028-12-30'],
    [ImpreciseDate, '2022-11'],
    [OrgNumber, '972417858'],
    [MunicipalityCode, '1573'],
    [CountyCode, '15'],
  ]
  const bad: [GraphQLScalarType, string][] = [
    [LocalDate, '2028-02-30'],
    [ImpreciseDate, '2022-13'],
    [OrgNumber, '972417859'],
    [MunicipalityCode, '573'],
    [CountyCode, '5'],
  ]

  test.each(good)('%s takes %s and gives it back', (scalar, text) => {
    expect(variable(scalar, text)).toBe(text)
    expect(written(scalar, JSON.stringify(text))).toBe(text)
    expect(out(scalar, text)).toBe(text)
  })

  test.each(bad)('%s refuses %s in and out', (scalar, text) => {
    expect(() => variable(scalar, text)).toThrow(DomainError)
    expect(() => written(scalar, JSON.stringify(text))).toThrow(DomainError)
    expect(() => out(scalar, text)).toThrow(DomainError)
  })

  test.each(good)('%s refuses a literal that is no text', (scalar, text) => {
    expect(() => written(scalar, text.replace(/\D.*/, ''))).toThrow(DomainError)
    expect(() => written(scalar, 'YES')).toThrow(DomainError)
  })
})

describe('DateTime', () => {
  test('is answered in UTC, whatever offset it came with', () => {
    expect(out(DateTime, variable(DateTime, '2024-06-03T12:00:00+02:00'))).toBe('2024-06-03T10:00:00Z')
    expect(out(DateTime, written(DateTime, '"2024-06-03t10:00:00.123z"'))).toBe('2024-06-03T10:00:00.123Z')
    expect(out(DateTime, '2024-06-03T10:00:00+00:00')).toBe('2024-06-03T10:00:00Z')
  })

  test.each([
    '2024-06-03T12:00:00',
    '2024-06-03',
    '2024-02-30T12:00:00Z',
    '2024-06-03T24:00:00Z',
    '2024-06-03T23:59:60Z',
    '2024-06-03 12:00:00Z',
    '2024-06-03T12:00Z',
    'now',
    '0000-01-01T00:00:00Z',
    '0001-01-01T00:00:00+02:00',
    '9999-12-31T23:00:00-02:00',
    '',
    1717408800000,
    null,
  ])('refuses %s', (value) => {
    expect(() => variable(DateTime, value)).toThrow(DomainError)
    expect(() => out(DateTime, value)).toThrow(DomainError)
  })

  test.each([
    ['2024-06-03T10:00:00.000001Z', '2024-06-03T10:00:00.000001Z'],
    ['2024-06-03T10:00:00.250000000Z', '2024-06-03T10:00:00.25Z'],
    ['2024-01-01T00:30:00.5+01:00', '2023-12-31T23:30:00.5Z'],
  ])('keeps every digit of %s', (written, answered) => {
    expect(out(DateTime, written)).toBe(answered)
  })

  test('finer than a microsecond is refused, since the database would round it', () => {
    expect(() => variable(DateTime, '2024-06-03T10:00:00.0000001Z')).toThrow(DomainError)
  })
})

test.each(scalars.map((scalar) => [scalar.name, scalar] as const))(
  '%s says what it means and what it is called in Norwegian',
  (_, { description }) => {
    expect(description).toMatch(/^.{20,}\. Norwegian: [a-zæøå]+\.$/)
  },
)

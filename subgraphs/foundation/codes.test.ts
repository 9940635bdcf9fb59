import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countyCode, municipalityCode, OrgNumberWrong, orgNumber, RegionCodeWrong } from './codes.js'

describe('an organisation number', () => {
  // Kommunal- og distriktsdepartementet, Brønnøysundregistrene, Skatteetaten and Nav.
  test.each(['972417858', '974760673', '974761076', '889640782'])(
    'with the right check digit is taken: %s',
    (number) => {
      expect(orgNumber(number)).toBe(number)
    },
  )

  test('with any one digit changed is refused', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('972417858', '974760673', '889640782'),
        fc.nat(8),
        fc.integer({ min: 1, max: 9 }),
        (number, place, by) => {
          const changed = number.slice(0, place) + ((Number(number[place]) + by) % 10) + number.slice(place + 1)
          expect(() => orgNumber(changed)).toThrow(OrgNumberWrong)
        },
      ),
    )
  })

  test('with two neighbouring digits swapped is refused', () => {
    expect(() => orgNumber('974760763')).toThrow(OrgNumberWrong)
  })

  test('whose check digit would have to be 10 does not exist', () => {
    for (const digit of '0123456789') expect(() => orgNumber(`80000005${digit}`)).toThrow(OrgNumberWrong)
  })

  test.each(['972 417 858', '97241785', '9724178588', 'NO972417858', '', null, 972417858])(
    'not written as nine digits is refused: %s',
    (number) => {
      expect(() => orgNumber(number)).toThrow(OrgNumberWrong)
    },
  )
})

describe('a code of a municipality or a county', () => {
  test('keeps its leading zero', () => {
    expect(municipalityCode('0301')).toBe('0301')
    expect(countyCode('03')).toBe('03')
  })

  test.each(['301', '03011', '15 73', 'x573', 1573, null, ''])('has four digits for a municipality: %s', (code) => {
    expect(() => municipalityCode(code)).toThrow(RegionCodeWrong)
  })

  test.each(['3', '150', 15, null, ''])('has two digits for a county: %s', (code) => {
    expect(() => countyCode(code)).toThrow(RegionCodeWrong)
  })
})

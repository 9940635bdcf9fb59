import { describe, expect, test } from 'vitest'
import type { Indicator } from '../indicator/entity.js'
import { exclusion, type IndicatorsNotComparable, namedIndicators, refuseIncomparable } from './rules.js'

const common = {
  id: 'c',
  name: 'Nye boliger',
  form: 'AMOUNT',
  unit: 'boliger',
  accumulation: 'PERIODIC',
  scale: [] as string[],
} as Indicator
const local = (over: Partial<Indicator>): Indicator =>
  ({
    ...common,
    id: 'l',
    name: 'Hytter',
    commonIndicatorId: 'c',
    comparability: 'SAME',
    comparabilityReason: null,
    ...over,
  }) as Indicator

describe('a local indicator', () => {
  test('is added up when it counts the same in the same way, even partly', () => {
    for (const comparability of ['SAME', 'COMPARABLE', 'PARTLY'] as const)
      expect(exclusion(common, local({ comparability }))).toBeNull()
  })

  test.each([
    [{ comparability: 'NOT_COMPARABLE' }, 'NOT_COMPARABLE'],
    [{ form: 'RATIO' }, 'OTHER_FORM'],
    [{ scale: ['lav'] }, 'OTHER_FORM'],
    [{ unit: 'senger' }, 'OTHER_UNIT'],
    [{ accumulation: 'CUMULATIVE' }, 'OTHER_ACCUMULATION'],
    [{ comparability: 'NOT_COMPARABLE', unit: 'senger' }, 'NOT_COMPARABLE'],
  ] as const)('with %j is left out, and it is said why: %s', (over, why) => {
    expect(exclusion(common, local(over as Partial<Indicator>))).toBe(why)
  })
})

test('the indicators that a filter asks for are those it names, but not those it rules out', () => {
  expect(
    namedIndicators({
      localIndicator: { eq: 'a', in: ['b'] },
      and: [{ localIndicator: { in: ['c', 'd'] } }],
      or: [{ year: { eq: 2025 } }, { not: { localIndicator: { eq: 'e' } } }],
      not: { localIndicator: { eq: 'f' } },
    }),
  ).toEqual([
    { key: 'a', path: ['where', 'localIndicator', 'eq'] },
    { key: 'b', path: ['where', 'localIndicator', 'in', 0] },
    { key: 'c', path: ['where', 'and', 0, 'localIndicator', 'in', 0] },
    { key: 'd', path: ['where', 'and', 0, 'localIndicator', 'in', 1] },
  ])
  expect(namedIndicators(null)).toEqual([])
})

test('the refusal says in each language why the indicator cannot be added up', () => {
  const refuse = (over: Partial<Indicator>) => {
    try {
      refuseIncomparable(common, [{ key: 'l', path: ['where'], indicator: local(over) }])
    } catch (error) {
      return (error as IndicatorsNotComparable).sentences
    }
    return null
  }
  expect(refuse({})).toBeNull()
  expect(refuse({ comparability: 'NOT_COMPARABLE', comparabilityReason: 'Bare hytter' })?.nb).toBe(
    '"Hytter" (l) kan ikke summeres som "Nye boliger": den er ikke sammenlignbar (Bare hytter). Ta den ut av filteret, og se på den for seg.',
  )
  expect(refuse({ unit: 'senger' })?.en).toContain('it is counted in senger, and not in boliger')
  expect(refuse({ form: 'SCALE' })?.nn).toContain('han har forma SCALE')
  expect(refuse({ accumulation: 'CUMULATIVE' })?.en).toContain('it is CUMULATIVE')
  expect(refuse({ commonIndicatorId: 'x' })?.en).toContain('it corresponds to "x"')
  expect(refuse({ commonIndicatorId: null })?.nb).toContain('svarer ikke til noen fellesindikator')
})

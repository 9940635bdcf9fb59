import { describe, expect, test } from 'vitest'
import { kroner } from '../../foundation/money.js'
import { schemeUseSaid } from './rules.js'

const codeOf = (attempt: () => unknown): string => {
  try {
    attempt()
    return 'said'
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('what is said of the use of an instrument', () => {
  const applied = schemeUseSaid({ year: 2025, outcome: 'APPLIED', applied: kroner(100), party: 'smola-kommune' }, null)

  test('is known where an amount is given, and says why where none is', () => {
    expect(applied).toMatchObject({
      applied: kroner(100),
      appliedState: 'REPORTED',
      awarded: null,
      awardedState: 'NOT_APPLICABLE',
    })
    expect(schemeUseSaid({ year: 2025, outcome: 'AWARDED' }, null)).toMatchObject({
      appliedState: 'NOT_REPORTED',
      awardedState: 'NOT_REPORTED',
    })
    expect(schemeUseSaid({ year: 2025, outcome: 'NOT_APPLIED' }, null)).toMatchObject({
      appliedState: 'NOT_APPLICABLE',
    })
    expect(schemeUseSaid({ year: 2025, outcome: 'APPLIED', appliedState: 'SUPPRESSED' }, null)).toMatchObject({
      applied: null,
      appliedState: 'SUPPRESSED',
    })
  })

  test('stays where it is left out of a correction, and goes where null is given', () => {
    expect(schemeUseSaid({ outcome: 'AWARDED', awarded: kroner(80) }, applied)).toEqual({
      ...applied,
      outcome: 'AWARDED',
      awarded: kroner(80),
      awardedState: 'REPORTED',
    })
    expect(schemeUseSaid({ party: null, applied: null }, applied)).toMatchObject({
      party: null,
      applied: null,
      appliedState: 'NOT_REPORTED',
    })
  })

  test('takes what was awarded away with the award', () => {
    const awarded = schemeUseSaid({ outcome: 'AWARDED', awarded: kroner(80) }, applied)
    expect(schemeUseSaid({ outcome: 'REFUSED', reason: 'Klage' }, awarded)).toMatchObject({
      awarded: null,
      awardedState: 'NOT_APPLICABLE',
    })
  })

  test('is refused where it cannot be', () => {
    expect(codeOf(() => schemeUseSaid({ outcome: 'APPLIED' }, null))).toBe('SCHEME_USE_INCOMPLETE')
    expect(codeOf(() => schemeUseSaid({ year: null }, applied))).toBe('SCHEME_USE_INCOMPLETE')
    expect(codeOf(() => schemeUseSaid({ awarded: kroner(1) }, applied))).toBe('AWARD_UNFIT')
    expect(codeOf(() => schemeUseSaid({ applied: kroner(1), appliedState: 'NOT_REPORTED' }, applied))).toBe(
      'FIGURE_CONTRADICTS_STATE',
    )
  })
})

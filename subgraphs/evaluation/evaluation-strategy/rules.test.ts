import { expect, test } from 'vitest'
import type { LocalDate } from '../../foundation/dates.js'
import { strategyStanding } from './rules.js'

const day = '2026-11-23' as LocalDate
const consent = (partyId: string, agreedOn: string | null) => ({ partyId, agreedOn: agreedOn as LocalDate | null })

test('a strategy stands from the day the last of KDD and the parties agreed', () => {
  const consents = [consent('kdd', '2026-01-01'), consent('aure-kommune', '2026-05-01')]
  expect(strategyStanding(['aure-kommune', 'kdd'], consents, day)).toEqual({
    stands: true,
    standsFrom: '2026-05-01',
    missing: [],
  })
  expect(strategyStanding(['aure-kommune'], consents, '2026-04-30' as LocalDate)).toMatchObject({
    stands: false,
    standsFrom: '2026-05-01',
  })
})

test('it does not while KDD, a main party or one that was asked has not agreed', () => {
  const missing = (parties: string[], ...consents: ReturnType<typeof consent>[]) =>
    strategyStanding(parties, consents, day)
  expect(missing(['aure-kommune'], consent('aure-kommune', '2026-05-01'))).toEqual({
    stands: false,
    standsFrom: null,
    missing: ['kdd'],
  })
  expect(missing(['aure-kommune'], consent('kdd', '2026-05-01')).missing).toEqual(['aure-kommune'])
  expect(missing([], consent('kdd', '2026-05-01'), consent('sintef', null)).missing).toEqual(['sintef'])
  expect(missing([]).missing).toEqual(['kdd'])
})

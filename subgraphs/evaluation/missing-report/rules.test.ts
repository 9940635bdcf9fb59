import { expect, test } from 'vitest'
import { refuseMissing, refuseReasonPlace, reportsMissing } from './rules.js'

const objective = { objectiveId: 'demo-a/1', obligationId: null }
const obligation = { objectiveId: null, obligationId: 'demo-a/OBL-1' }
const owed = [
  { ...objective, by: ['aure-kommune', 'smola-kommune'] },
  { ...obligation, by: ['husbanken', 'kdd'] },
]
const missing = (
  ...[reports, reasons = []]: [Parameters<typeof reportsMissing>[1], Parameters<typeof reportsMissing>[2]?]
) =>
  reportsMissing(owed, reports, reasons).map(({ objectiveId, obligationId, by }) => [objectiveId ?? obligationId, by])

test('everything is missing while nobody has told anything', () => {
  expect(missing([])).toEqual([
    ['demo-a/1', ['aure-kommune', 'smola-kommune']],
    ['demo-a/OBL-1', ['husbanken', 'kdd']],
  ])
})

test('one municipality speaks for an objective, each debtor for itself', () => {
  expect(
    missing([
      { ...objective, partyId: 'smola-kommune' },
      { ...obligation, partyId: 'kdd' },
    ]),
  ).toEqual([['demo-a/OBL-1', ['husbanken']]])
})

test('a report by somebody who owes none is none', () => {
  expect(missing([{ ...objective, partyId: 'hitra-kommune' }])).toHaveLength(2)
})

test('a reason stands for a report: of the state for all, of anyone else for itself', () => {
  const reason = (partyId: string, isOfAll: boolean) => ({ ...obligation, partyId, isOfAll })
  const told = [{ ...objective, partyId: 'aure-kommune' }]
  expect(missing(told, [reason('husbanken', false)])).toEqual([['demo-a/OBL-1', ['kdd']]])
  expect(missing(told, [reason('kdd', true)])).toEqual([])
})

test('what nobody is known to owe needs a reason', () => {
  const nobody = [{ ...obligation, by: [] }]
  expect(reportsMissing(nobody, [], [])).toEqual(nobody)
  expect(reportsMissing(nobody, [], [{ ...obligation, partyId: 'kdd', isOfAll: true }])).toEqual([])
})

test('closing names all that is missing at once, and a reason is about one thing', () => {
  expect(() => refuseMissing([])).not.toThrow()
  expect(() => refuseMissing(owed)).toThrow(/demo-a\/1.*demo-a\/OBL-1/)
  expect(() => refuseReasonPlace('demo-a/1', null)).not.toThrow()
  for (const both of [null, 'x']) expect(() => refuseReasonPlace(both, both)).toThrow('Name one of them')
})

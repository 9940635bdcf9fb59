import { expect, test } from 'vitest'
import { followedUp, NotADebtor } from './rules.js'

const debtors = [{ partyId: 'smola-kommune' }, { partyId: 'aure-kommune' }, { partyId: 'smola-kommune' }]
const obligationId = 'smola-aure/OBL-01'

test('each debtor of an obligation may put on record what it did about it', () => {
  for (const { partyId } of debtors) {
    const wanted = { obligationId, partyId, doneOn: '2026-03-01' }
    expect(followedUp(wanted, debtors)).toBe(wanted)
  }
})

test('another party may not, and is told who may, each once', () => {
  const refusal = () => followedUp({ obligationId, partyId: 'kdd' }, debtors)
  expect(refusal).toThrow(NotADebtor)
  expect(refusal).toThrow(/"kdd".*"smola-aure\/OBL-01", which is owed by "smola-kommune", "aure-kommune"\./)
})

test('where nobody owes it, nobody may', () => {
  expect(() => followedUp({ obligationId, partyId: 'smola-kommune' }, [])).toThrow(/owed by nobody/)
})

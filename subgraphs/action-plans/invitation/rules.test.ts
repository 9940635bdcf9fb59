import { describe, expect, test } from 'vitest'
import { type LocalDate, localDate } from '../../foundation/dates.js'
import { type InvitationStanding, invitationStanding } from './rules.js'

const partners = ['smola-kommune', 'aure-kommune', 'husbanken']
const [early, late] = [localDate('2026-03-01'), localDate('2026-06-01')]
/** What each partner may have said by the day: nothing, yes in time, or yes on a day that is yet to come. */
const consents = [null, early, late]
const answers = [null, 'ACCEPTED', 'DECLINED'] as const
const days = ['2026-02-28', early, '2026-05-31', late].map((day) => localDate(day))

/** The rule a second time, from the words of the plan: a countdown of those who are still to agree. */
function secondOpinion(
  proposedBy: string,
  agreedOn: readonly (LocalDate | null)[],
  answer: 'ACCEPTED' | 'DECLINED' | null,
  answeredOn: LocalDate | null,
  day: LocalDate,
): InvitationStanding['state'] {
  let stillToAgree = partners.length
  partners.forEach((partner, place) => {
    const on = partner === proposedBy ? ('' as LocalDate) : agreedOn[place]
    if (on != null && !(on > day)) stillToAgree -= 1
  })
  if (stillToAgree > 0) return 'PROPOSED'
  if (answer === null || (answeredOn as string) > day) return 'STANDING'
  return answer
}

describe('an invitation into an objective of three named partners', () => {
  test('stands the same by two tellings of the rule, whoever proposed it, in every row of the table', () => {
    let rows = 0
    for (const proposedBy of [...partners, 'nobody-named'])
      for (const one of consents)
        for (const other of consents)
          for (const third of consents)
            for (const answer of answers)
              for (const answeredOn of answer === null ? [null] : [early, late])
                for (const day of days) {
                  rows += 1
                  const agreedOn = [one, other, third]
                  const given = agreedOn.flatMap((on, place) =>
                    on ? [{ partyId: partners[place]!, agreedOn: on }] : [],
                  )
                  const { state } = invitationStanding({ proposedBy, answer, answeredOn }, given, partners, day)
                  expect({ proposedBy, agreedOn, answer, answeredOn, day, state }).toEqual({
                    proposedBy,
                    agreedOn,
                    answer,
                    answeredOn,
                    day,
                    state: secondOpinion(proposedBy, agreedOn, answer, answeredOn, day),
                  })
                }
    expect(rows).toBe(4 * 27 * 5 * 4)
  })

  test('names those who have not agreed', () => {
    const proposal = { proposedBy: 'husbanken', answer: null, answeredOn: null }
    expect(invitationStanding(proposal, [{ partyId: 'aure-kommune', agreedOn: late }], partners, early)).toEqual({
      state: 'PROPOSED',
      missing: ['smola-kommune', 'aure-kommune'],
    })
  })

  test('needs the consent of named partners alone', () => {
    const proposal = { proposedBy: 'smola-kommune', answer: null, answeredOn: null }
    const agreed = ['aure-kommune', 'husbanken', 'nve'].map((partyId) => ({ partyId, agreedOn: early }))
    expect(invitationStanding(proposal, agreed, partners, early)).toEqual({ state: 'STANDING', missing: [] })
    expect(invitationStanding(proposal, agreed.slice(1), partners, early).state).toBe('PROPOSED')
  })
})

test('an invitation into an objective whose partners are not on record stays proposed', () => {
  const answered = { proposedBy: 'kdd', answer: 'ACCEPTED' as const, answeredOn: early }
  expect(invitationStanding(answered, [], [], late)).toEqual({ state: 'PROPOSED', missing: [] })
})

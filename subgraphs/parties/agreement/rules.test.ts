import { describe, expect, test } from 'vitest'
import { type LocalDate, localDate } from '../../foundation/dates.js'
import { ApprovalState } from '../approval/entity.js'
import { standing, stateOf } from './rules.js'

const parties = ['smola-kommune', 'aure-kommune', 'more-og-romsdal-fylkeskommune', 'kdd']
/** Main parties, one of them coordinating, in roles without a period. */
const roles = (partyIds: string[]) =>
  partyIds.map((partyId) => ({
    partyId,
    role: partyId === 'kdd' ? ('COORDINATING_MAIN_PARTY' as const) : ('MAIN_PARTY' as const),
    validFrom: null,
    validTo: null,
  }))
const states = Object.values(ApprovalState)
const endsOn = localDate('2028-12-30')

/** Each party decides on a day of its own, and lifts a reservation much later if it lifts it at all. */
const decisionOf = (partyId: string, state: ApprovalState, lifted: boolean) => ({
  partyId,
  state,
  decidedOn: state.startsWith('GRANTED') ? localDate(`2025-0${parties.indexOf(partyId) + 1}-15`) : null,
  reservationLiftedOn:
    state === 'GRANTED_WITH_RESERVATION' && lifted ? localDate(`2026-0${parties.indexOf(partyId) + 1}-01`) : null,
})

/** The rule a second time, from the words of the design: by counting states, and sorting days. */
function secondOpinion(decisions: ReturnType<typeof decisionOf>[], day: LocalDate) {
  const count = (wanted: (decision: (typeof decisions)[number]) => boolean) => decisions.filter(wanted).length
  const days = decisions
    .flatMap(({ decidedOn, reservationLiftedOn }) => [decidedOn, reservationLiftedOn])
    .filter((at) => at !== null)
  const hesitant = count(
    ({ state, reservationLiftedOn }) =>
      ['PENDING', 'REFUSED'].includes(state) || (state === 'GRANTED_WITH_RESERVATION' && reservationLiftedOn === null),
  )
  const silent = count(({ state }) => state === 'NOT_REPORTED')
  const from = hesitant + silent === 0 ? days.sort().at(-1)! : null
  if (day >= '2028-12-31') return { status: 'ENDED', inForceFrom: from }
  if (hesitant > 0) return { status: 'NOT_IN_FORCE', inForceFrom: from }
  if (silent > 0) return { status: 'NOT_KNOWN', inForceFrom: from }
  return { status: from! > day ? 'NOT_IN_FORCE' : 'IN_FORCE', inForceFrom: from }
}

const days = ['2025-04-14', '2025-04-15', '2026-04-01', endsOn, '2028-12-31'].map(localDate)
const table = states.flatMap((a) =>
  states.flatMap((b) => states.flatMap((c) => states.map((d) => [a, b, c, d] as const))),
)

describe('an agreement with four main parties', () => {
  test('stands the same by two tellings of the rule, in all 625 rows, reservations open or lifted, on five days', () => {
    expect(table).toHaveLength(625)
    for (const row of table)
      for (const lifted of [false, true])
        for (const day of days) {
          const decisions = row.map((state, index) => decisionOf(parties[index]!, state, lifted))
          const { status, inForceFrom } = standing(roles(parties), decisions, endsOn, day)
          expect({ row, day, lifted, status, inForceFrom }).toEqual({
            row,
            day,
            lifted,
            ...secondOpinion(decisions, day),
          })
        }
  })

  test('is not known to be in force while nobody has told what the parties decided', () => {
    expect(standing(roles(parties), [], endsOn, localDate('2026-11-23'))).toEqual({
      status: 'NOT_KNOWN',
      inForceFrom: null,
      missing: parties.map((partyId) => ({ partyId, obstacle: 'NOT_REPORTED' })),
    })
  })

  test('names the one party that holds it back', () => {
    const decisions = parties.map((partyId) =>
      decisionOf(partyId, partyId === 'kdd' ? ApprovalState.PENDING : ApprovalState.GRANTED, false),
    )
    expect(standing(roles(parties), decisions, endsOn, localDate('2026-01-01')).missing).toEqual([
      { partyId: 'kdd', obstacle: 'PENDING' },
    ])
  })

  test('is in force until and with its last day, and has ended the day after', () => {
    const granted = parties.map((partyId) => decisionOf(partyId, ApprovalState.GRANTED, false))
    expect(standing(roles(parties), granted, endsOn, endsOn).status).toBe('IN_FORCE')
    expect(standing(roles(parties), granted, endsOn, localDate('2028-12-31')).status).toBe('ENDED')
  })
})

test('an agreement whose main parties are not on record is not known to be in force', () => {
  expect(standing([], [], null, localDate('2026-01-01'))).toEqual({
    status: 'NOT_KNOWN',
    inForceFrom: null,
    missing: [],
  })
})

test('a decision by someone who is no main party changes nothing', () => {
  const outsider = decisionOf('kdd', ApprovalState.REFUSED, false)
  const granted = decisionOf('smola-kommune', ApprovalState.GRANTED, false)
  expect(standing(roles(['smola-kommune']), [granted, outsider], null, localDate('2026-01-01')).status).toBe('IN_FORCE')
})

test('a partner, and a main party that has left, are not asked', () => {
  const [smola] = roles(['smola-kommune'])
  const partner = { ...smola!, partyId: 'husbanken', role: 'NAMED_PARTNER' as const }
  const former = { ...smola!, partyId: 'aure-kommune', validTo: localDate('2025-12-31') }
  const granted = decisionOf('smola-kommune', ApprovalState.GRANTED, false)
  expect(standing([smola!, partner, former], [granted], null, localDate('2026-01-01')).status).toBe('IN_FORCE')
  expect(standing([smola!, former], [granted], null, localDate('2025-12-31')).status).toBe('NOT_KNOWN')
})

describe('to what is done to it, an agreement', () => {
  const held = { publication: 'PUBLISHED', endsOn, closedOn: null } as const
  const on = (day: string, otherwise = {}) => stateOf({ ...held, ...otherwise }, localDate(day))

  test('runs to its last day, and has ended from the day after', () => {
    expect([on('2028-12-30'), on('2028-12-31')]).toEqual(['RUNNING', 'ENDED'])
    expect(on('2099-01-01', { endsOn: null })).toBe('RUNNING')
  })

  test('is closed once KDD has closed it, and a draft until it is published, whatever its days', () => {
    expect(on('2028-12-30', { closedOn: localDate('2028-12-30') })).toBe('CLOSED')
    expect(on('2028-12-31', { publication: 'DRAFT' })).toBe('DRAFT')
  })
})

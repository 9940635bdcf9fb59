import { describe, expect, test } from 'vitest'
import { type LocalDate, localDate } from '../../foundation/dates.js'
import type { CycleDeadline, CycleItemKind, CycleItemState } from './entity.js'
import { type Demand, type Demanded, demandedIn, type PartnerOfYear, type YearOnRecord } from './rules.js'

const year = 2026
const [smola, aure, kdd, husbanken] = ['smola-kommune', 'aure-kommune', 'kdd', 'husbanken'] as const

/** A yearly rule of an agreement that was signed in 2025 and ends in 2028. */
const aDemand = (subject: string, partyId: string | null, more: Partial<Demand> = {}): Demand => ({
  subject,
  frequency: 'YEARLY',
  text: subject.toLowerCase(),
  section: '7',
  partyId,
  signedOn: localDate('2025-06-01'),
  selectedOn: '2022-11',
  endsOn: localDate('2028-12-30'),
  ...more,
})

const nothing: YearOnRecord = {
  versions: [],
  partners: [],
  treatments: [],
  meetings: [],
  reports: [],
  deadlines: [],
}

const aDeadline = (item: CycleItemKind, dueOn: string): CycleDeadline =>
  ({ item, dueOn: localDate(dueOn), year, setBy: 'KDD' }) as CycleDeadline

const aPartner = (partyId: string, objective: number, more: Partial<PartnerOfYear> = {}): PartnerOfYear => ({
  partyId,
  objectiveId: `smola-aure/${objective}`,
  hasMeasures: true,
  answer: null,
  answeredOn: null,
  planVersionId: null,
  ...more,
})

const aVersion = (number: number, state: YearOnRecord['versions'][number]['state'], on: string | null) => ({
  id: `v${number}`,
  number,
  state,
  submittedOn: localDate('2026-01-15'),
  approvedOn: on === null ? null : localDate(on),
  decisionReference: on === null ? null : `sak ${number}`,
})

const items = (demands: readonly Demand[], recorded: Partial<YearOnRecord>, day: string, of = year): Demanded[] =>
  demandedIn(of, demands, { ...nothing, ...recorded }, localDate(day))

const only = (demand: Demand, recorded: Partial<YearOnRecord>, day: string): Demanded => {
  const found = items([demand], recorded, day)
  expect(found).toHaveLength(1)
  return found[0]!
}

/** What can be recorded of each kind, as done on a day. */
const subjects: readonly [CycleItemKind, string, (on: LocalDate) => Partial<YearOnRecord>][] = [
  ['PLAN_REVISED', 'ACTION_PLAN', (on) => ({ versions: [{ ...aVersion(1, 'SUBMITTED', null), submittedOn: on }] })],
  ['PLAN_APPROVED', 'PLAN_APPROVAL', (on) => ({ versions: [aVersion(1, 'APPROVED', on)] })],
  [
    'STATUS_TREATED',
    'POLITICAL_TREATMENT',
    (on) => ({ treatments: [{ partyId: smola, treatedOn: on, reference: 'sak 1' }] }),
  ],
  ['DIALOGUE_HELD', 'POLITICAL_DIALOGUE', (on) => ({ meetings: [{ id: 'm', heldOn: on, reference: 'referat' }] })],
  [
    'REPORTED',
    'FURTHER_REPORTING',
    (on) => ({ reports: [{ partyId: smola, kind: 'STATUS', reportedOn: on, reference: 'rapport' }] }),
  ],
  [
    'FINAL_REPORTED',
    'FINAL_REPORT',
    (on) => ({ reports: [{ partyId: smola, kind: 'FINAL', reportedOn: on, reference: 'rapport' }] }),
  ],
]

/** The rule a second time, from the words of the design: a ladder of dates. */
function secondOpinion(doneOn: string | null, dueOn: string | null, day: string): CycleItemState {
  if (doneOn !== null && [doneOn, day].sort()[0] === doneOn) return 'DONE'
  const turn = day.slice(0, 4)
  if (dueOn === null) return turn < '2026' ? 'NOT_DUE' : turn === '2026' ? 'OPEN' : 'NOT_REPORTED'
  if ([day, dueOn].sort()[0] === day) return turn < '2026' ? 'NOT_DUE' : 'OPEN'
  return 'LATE'
}

const days = [
  '2025-10-31',
  '2025-11-02',
  '2026-01-01',
  '2026-05-31',
  '2026-06-01',
  '2026-12-31',
  '2027-01-01',
  '2027-03-02',
]
const doneOns = [null, '2025-11-01', '2026-05-31', '2027-02-01']
const dueOns = [null, '2025-11-01', '2026-05-31', '2027-03-01']

describe.each(subjects)('%s', (kind, subject, doneOn) => {
  test('stands the same by two tellings of the rule, done or not, with a deadline or without, on eight days', () => {
    for (const on of doneOns)
      for (const dueOn of dueOns)
        for (const day of days) {
          const recorded = {
            ...(on === null ? {} : doneOn(localDate(on))),
            deadlines: dueOn === null ? [] : [aDeadline(kind, dueOn)],
          }
          const { state, ...item } = only(aDemand(subject, smola), recorded, day)
          expect({ on, dueOn, day, state }).toEqual({ on, dueOn, day, state: secondOpinion(on, dueOn, day) })
          expect(item).toMatchObject({
            kind,
            partyId: smola,
            section: '7',
            text: subject.toLowerCase(),
            doneOn: state === 'DONE' ? on : null,
            deadline: recorded.deadlines[0] ?? null,
          })
        }
  })
})

describe('the action plan', () => {
  test('counts as revised for each municipality from the day its first version was submitted', () => {
    const versions = [
      { ...aVersion(2, 'APPROVED', '2026-04-01'), submittedOn: localDate('2026-03-01') },
      aVersion(1, 'RETURNED', null),
    ]
    const demands = [aDemand('ACTION_PLAN', aure), aDemand('ACTION_PLAN', smola)]
    const done = { state: 'DONE', doneOn: '2026-01-15', planVersionId: 'v1', reference: null }
    expect(items(demands, { versions }, '2026-06-01')).toMatchObject([
      { ...done, partyId: aure },
      { ...done, partyId: smola },
    ])
  })

  test('counts as revised where it is known, and nobody has told when it was submitted', () => {
    const versions = [{ ...aVersion(1, 'SUBMITTED', null), submittedOn: null }]
    expect(only(aDemand('ACTION_PLAN', smola), { versions }, '2026-06-01')).toMatchObject({
      state: 'DONE',
      doneOn: null,
    })
  })

  test('counts as approved from the first approval, also once that version is superseded', () => {
    const versions = [aVersion(2, 'APPROVED', '2026-09-01'), aVersion(1, 'SUPERSEDED', '2026-03-01')]
    expect(only(aDemand('PLAN_APPROVAL', kdd), { versions }, '2026-10-01')).toMatchObject({
      state: 'DONE',
      doneOn: '2026-03-01',
      reference: 'sak 1',
      planVersionId: 'v1',
    })
  })

  test('is known not to have been approved once the year is over with its newest version returned', () => {
    const state = (newest: 'RETURNED' | 'SUBMITTED', day: string, dueOn?: string) =>
      only(
        aDemand('PLAN_APPROVAL', kdd),
        {
          versions: [aVersion(2, newest, null), aVersion(1, 'RETURNED', null)],
          deadlines: dueOn ? [aDeadline('PLAN_APPROVED', dueOn)] : [],
        },
        day,
      ).state
    expect(state('RETURNED', '2026-12-31')).toBe('OPEN')
    expect(state('RETURNED', '2026-12-31', '2026-06-01')).toBe('LATE')
    expect(state('RETURNED', '2027-01-01')).toBe('NOT_DONE')
    expect(state('RETURNED', '2027-01-01', '2026-06-01')).toBe('NOT_DONE')
    expect(state('SUBMITTED', '2027-01-01')).toBe('NOT_REPORTED')
    expect(state('SUBMITTED', '2027-01-01', '2026-06-01')).toBe('LATE')
  })
})

describe('the endorsement of a named partner', () => {
  const demand = aDemand('ACTION_PLAN', smola)
  const endorsements = (partners: PartnerOfYear[], day = '2026-06-01', deadlines: CycleDeadline[] = []) =>
    items([demand], { partners, deadlines }, day).filter(({ kind }) => kind === 'PLAN_ENDORSED')
  const yes = (on: string, version = 'v1') =>
    ({ answer: 'ENDORSED', answeredOn: localDate(on), planVersionId: version }) as const
  const no = (on: string) => ({ answer: 'DECLINED', answeredOn: localDate(on), planVersionId: 'v1' }) as const

  test('is asked for where the plan has measures under an objective of it, once for each partner', () => {
    const partners = [
      aPartner(aure, 1),
      aPartner(aure, 2),
      aPartner(husbanken, 1, { hasMeasures: false }),
      aPartner(kdd, 3, { hasMeasures: false }),
      aPartner(kdd, 4),
    ]
    expect(endorsements(partners).map(({ partyId }) => partyId)).toEqual([aure, kdd])
  })

  test('is asked for of every named partner while no approved plan says what measures there are', () => {
    const partners = [aPartner(aure, 1, { hasMeasures: null }), aPartner(husbanken, 1, { hasMeasures: null })]
    expect(endorsements(partners, '2025-12-31').map(({ partyId, state }) => [partyId, state])).toEqual([
      [aure, 'NOT_DUE'],
      [husbanken, 'NOT_DUE'],
    ])
    expect(endorsements(partners, '2027-01-01').map(({ state }) => state)).toEqual(['NOT_REPORTED', 'NOT_REPORTED'])
  })

  test('is given with its last yes, under all of its objectives', () => {
    const partners = [aPartner(aure, 1, yes('2026-02-01')), aPartner(aure, 2, yes('2026-02-20', 'v2'))]
    const [given] = endorsements(partners)
    expect(given).toMatchObject({ state: 'DONE', doneOn: '2026-02-20', planVersionId: 'v2', section: '7' })
    expect(endorsements(partners, '2026-02-19').map(({ state }) => state)).toEqual(['OPEN'])
    expect(endorsements([partners[0]!, aPartner(aure, 2)]).map(({ state }) => state)).toEqual(['OPEN'])
    const due = [aDeadline('PLAN_ENDORSED', '2026-02-10')]
    expect(endorsements([partners[0]!, aPartner(aure, 2)], '2026-06-01', due).map(({ state }) => state)).toEqual([
      'LATE',
    ])
  })

  test('is known not to be given from the day it says no under one of them', () => {
    const partners = [aPartner(aure, 1, yes('2026-02-01')), aPartner(aure, 2, no('2026-02-20'))]
    expect(endorsements(partners, '2026-02-19').map(({ state }) => state)).toEqual(['OPEN'])
    expect(endorsements(partners, '2026-02-20').map(({ state, doneOn }) => [state, doneOn])).toEqual([
      ['NOT_DONE', null],
    ])
    const silent = [
      aPartner(aure, 1, yes('2026-02-01')),
      aPartner(aure, 2, { ...no('2026-02-20'), hasMeasures: false }),
    ]
    expect(endorsements(silent).map(({ state }) => state)).toEqual(['DONE'])
  })

  test('follows upon the revision of the plan, and before what the later rules ask for', () => {
    const demands = [aDemand('ACTION_PLAN', aure), demand, aDemand('PLAN_APPROVAL', kdd)]
    const found = items(demands, { partners: [aPartner(husbanken, 1)] }, '2026-06-01')
    expect(found.map(({ kind, partyId }) => [kind, partyId])).toEqual([
      ['PLAN_REVISED', aure],
      ['PLAN_REVISED', smola],
      ['PLAN_ENDORSED', husbanken],
      ['PLAN_APPROVED', kdd],
    ])
  })

  test('is not asked for where no rule asks for a plan', () => {
    expect(items([aDemand('PLAN_APPROVAL', kdd)], { partners: [aPartner(husbanken, 1)] }, '2026-06-01')).toHaveLength(1)
  })
})

describe('political treatment', () => {
  const demand = aDemand('POLITICAL_TREATMENT', smola)
  const meetings = ['2026-05-01', '2026-10-01'].map((on) => ({ id: on, heldOn: localDate(on), reference: null }))
  const treated = (on: string) => [{ partyId: smola, treatedOn: localDate(on), reference: 'sak 4' }]
  const state = (recorded: Partial<YearOnRecord>, day: string) => only(demand, recorded, day).state

  test('should be known once the dialogue meeting has been held', () => {
    expect(state({ meetings }, '2026-04-30')).toBe('OPEN')
    expect(state({ meetings }, '2026-05-02')).toBe('NOT_REPORTED')
  })

  test('counts when it came before a meeting of the year, or on the same day', () => {
    for (const on of ['2026-04-01', '2026-05-01', '2026-09-01', '2026-10-01'])
      expect([on, state({ meetings, treatments: treated(on) }, '2026-12-01')]).toEqual([on, 'DONE'])
  })

  test('that came after them all is known not to have been done before them', () => {
    const late = only(demand, { meetings, treatments: treated('2026-10-02') }, '2026-12-01')
    expect(late).toMatchObject({ state: 'NOT_DONE', doneOn: null, reference: null })
    expect(state({ treatments: treated('2026-10-02') }, '2026-12-01')).toBe('DONE')
  })

  test('by another party is no answer', () => {
    expect(state({ treatments: [{ ...treated('2026-04-01')[0]!, partyId: aure }] }, '2026-06-01')).toBe('OPEN')
  })
})

test('a dialogue meeting names itself, with what it passed on', () => {
  const meetings = ['2026-10-01', '2026-05-01'].map((on) => ({
    id: on,
    heldOn: localDate(on),
    reference: `referat ${on}`,
  }))
  expect(only(aDemand('POLITICAL_DIALOGUE', kdd), { meetings }, '2026-12-01')).toMatchObject({
    doneOn: '2026-05-01',
    reference: 'referat 2026-05-01',
    meetingId: '2026-05-01',
  })
})

describe('what a rule asks for', () => {
  const years = (demand: Demand, recorded: Partial<YearOnRecord> = {}) =>
    [2021, 2022, 2024, 2025, 2026, 2028, 2029].filter(
      (each) => items([demand], recorded, '2026-06-01', each).length > 0,
    )
  const signedNobodyKnowsWhen = { signedOn: null }
  const endNotKnown = { endsOn: null }

  test('yearly holds from the year of signing to the year it ends', () => {
    expect(years(aDemand('PLAN_APPROVAL', kdd))).toEqual([2025, 2026, 2028])
    expect(years(aDemand('PLAN_APPROVAL', kdd, endNotKnown))).toEqual([2025, 2026, 2028, 2029])
  })

  test('yearly holds from the year the pilot was selected where nobody tells when it was signed', () => {
    expect(years(aDemand('PLAN_APPROVAL', kdd, signedNobodyKnowsWhen))).toEqual([2022, 2024, 2025, 2026, 2028])
    expect(years(aDemand('PLAN_APPROVAL', kdd, { ...signedNobodyKnowsWhen, selectedOn: null }))).toEqual([
      2021, 2022, 2024, 2025, 2026, 2028,
    ])
  })

  test('at the end holds in its last year, or where something is heard of when that is not known', () => {
    const report = aDemand('FINAL_REPORT', smola, { frequency: 'AT_END' })
    const deadlines = [aDeadline('FINAL_REPORTED', '2026-12-01')]
    expect(years(report)).toEqual([2028])
    expect(years(report, { deadlines })).toEqual([2028])
    expect(years({ ...report, ...endNotKnown })).toEqual([])
    expect(years({ ...report, ...endNotKnown }, { deadlines })).not.toEqual([])
  })

  test.each(['ONCE', 'AS_NEEDED'] as const)(
    '%s is asked of all where a deadline is set, else told of who did it',
    (frequency) => {
      const demands = [smola, aure].map((party) => aDemand('FURTHER_REPORTING', party, { frequency }))
      const reports = [{ partyId: aure, kind: 'STATUS' as const, reportedOn: localDate('2026-03-01'), reference: null }]
      const states = (recorded: Partial<YearOnRecord>) =>
        items(demands, recorded, '2026-06-01').map(({ partyId, state }) => [partyId, state])
      expect(states({})).toEqual([])
      expect(states({ reports })).toEqual([[aure, 'DONE']])
      expect(states({ reports, deadlines: [aDeadline('REPORTED', '2026-09-01')] })).toEqual([
        [smola, 'OPEN'],
        [aure, 'DONE'],
      ])
    },
  )

  test('is nothing where it binds nobody that is known, is about evaluation, or there is no rule', () => {
    expect(items([aDemand('PLAN_APPROVAL', null), aDemand('EVALUATION_STRATEGY', kdd)], {}, '2026-06-01')).toEqual([])
    expect(items([], {}, '2026-06-01')).toEqual([])
  })
})

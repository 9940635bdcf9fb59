import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor, Task } from '../../subgraphs/foundation/access/actor.js'
import { type AgreementState, moneyActs } from '../../subgraphs/funding/agreement/rules.js'
import {
  act,
  aureKommune,
  closeAgreement,
  decider,
  endAgreement,
  fylket,
  husbanken,
  outcomeOf,
  sintef,
  smolaKommune,
  stranger,
  writeParts,
} from './acting.js'
import { type FundingRoom, fundingRoom } from './room.js'
import { type Row, writeRows } from './rows.js'
import { draft, entry, line, versionOf } from './world.js'

/*
 * Every act on money, for every role, while the agreement is a draft, runs, is over and is closed: as the table of the rules has it,
 * and as it is written here by hand.
 */
const actors = { smolaKommune, aureKommune, fylket, kdd: decider, husbanken, sintef, stranger } as const
type Who = keyof typeof actors

const municipalities: readonly Who[] = ['smolaKommune', 'aureKommune']
/** Each for its own money. */
const parties: readonly Who[] = [...municipalities, 'fylket', 'kdd', 'husbanken']
const running: readonly AgreementState[] = ['RUNNING']
const open: readonly AgreementState[] = ['RUNNING', 'ENDED']

type Rows = (agreement: string, key: string, party: string) => Row[]

interface Case {
  /** As the schema names it, and as the table of the rules does. */
  readonly act: string
  readonly of: keyof typeof moneyActs
  readonly by: readonly Who[]
  readonly task: Task
  readonly in: readonly AgreementState[]
  /** What there has to be before it is done: new each time, under a key of its own. */
  readonly rows?: Rows
  readonly given: (agreement: string, key: string, party: string) => string
}

const booked = (agreement: string) => `agreement: "${agreement}", year: 2026, objective: "${agreement}/1"`
const given = (id: string, agreement: string): Row[] => [
  [
    'state_grant',
    {
      id,
      scheme_id: 'demo-scheme',
      pilot_id: agreement,
      agreement_id: agreement,
      phase: 2,
      recipient_party_id: 'sintef',
    },
  ],
  entry(`${id}/granted`, agreement, { stage: 'GRANTED', source: 'STATE_GRANT', grant_id: id, budget_year: 2024 }),
  ['grant_condition', { id: `${id}/condition`, grant_id: id, position: 0, text: 'Rapport' }],
]
const allocated = (agreement: string, key: string): Row[] => [
  ...given(key, agreement),
  entry(`${key}/allocated`, agreement, {
    ...{ stage: 'ALLOCATED', source: 'STATE_GRANT', grant_id: key, objective_id: `${agreement}/1`, amount_ore: 50_00 },
  }),
]
const ofParty =
  (stage: string) =>
  (agreement: string, key: string, party: string): Row[] => [
    entry(`${key}/${stage}`, agreement, { stage, source: 'MUNICIPALITY', payer_party_id: party }),
  ]
const revise = (id: string) => `entry: "${id}", expectedVersion: 1, amount: 7, reason: "Endret"`

const cases: Readonly<Record<string, Case>> = {
  'giving a grant': {
    ...{ act: 'giveGrant', of: 'giveGrant', by: ['kdd'], task: 'APPROVE', in: running },
    given: (agreement) =>
      `scheme: "demo-scheme", pilot: "${agreement === draft ? 'demo-one' : agreement}", agreement: "${agreement}", phase: 1, year: 2024,
       recipient: "sintef", amount: 1, reference: "x"`,
  },
  'changing a grant': {
    ...{
      act: 'changeGrant',
      of: 'changeGrant',
      by: ['kdd'],
      task: 'APPROVE',
      in: open,
      rows: (agreement, key) => given(key, agreement),
    },
    given: (_, key) => `grant: "${key}", expectedVersion: 1, amount: 200, reason: "Mer"`,
  },
  'meeting a condition': {
    ...{
      act: 'meetCondition',
      of: 'meetCondition',
      by: ['kdd'],
      task: 'HANDLE',
      in: open,
      rows: (agreement, key) => given(key, agreement),
    },
    given: (_, key) => `condition: "${key}/condition"`,
  },
  'paying out': {
    ...{
      act: 'disburse',
      of: 'disburse',
      by: ['kdd'],
      task: 'HANDLE',
      in: open,
      rows: (agreement, key) => given(key, agreement),
    },
    given: (_, key) => `grant: "${key}", amount: 5`,
  },
  'allocating of a grant': {
    ...{ act: 'allocate', of: 'allocate', by: [...municipalities, 'sintef'], task: 'SUBMIT', in: running },
    rows: (agreement, key) => given(key, agreement),
    given: (agreement, key) => `${booked(agreement)}, grant: "${key}", amount: 5`,
  },
  'allocating own means': {
    ...{ act: 'allocate', of: 'allocate', by: municipalities, task: 'SUBMIT', in: running },
    given: (agreement, _, party) => `${booked(agreement)}, source: MUNICIPALITY, payer: "${party}", amount: 5`,
  },
  're-allocating': {
    ...{
      act: 'reallocate',
      of: 'reallocate',
      by: [...municipalities, 'sintef'],
      task: 'SUBMIT',
      in: running,
      rows: allocated,
    },
    given: (agreement, key) =>
      `entry: "${key}/allocated", expectedVersion: 1, objective: "${agreement}/2", reason: "Flyttes"`,
  },
  'changing an allocation': {
    ...{
      act: 'reviseEntry',
      of: 'reviseAllocation',
      by: [...municipalities, 'sintef'],
      task: 'SUBMIT',
      in: open,
      rows: allocated,
    },
    given: (_, key) => revise(`${key}/allocated`),
  },
  planning: {
    ...{ act: 'addFinancingLine', of: 'planFinancing', by: municipalities, task: 'DRAFT', in: running },
    given: (agreement) => `measureVersion: "${versionOf(agreement, 2026)}/m1", line: { source: EU, amount: 5 }`,
  },
  'changing a line': {
    ...{ act: 'changeFinancingLine', of: 'planFinancing', by: municipalities, task: 'DRAFT', in: running },
    rows: (agreement, key) => [line(`${key}/line`, agreement, 2026, 'm1')],
    given: (_, key) => `entry: "${key}/line", expectedVersion: 1, change: { amount: 6 }`,
  },
  'removing a line': {
    ...{ act: 'removeFinancingLine', of: 'planFinancing', by: municipalities, task: 'DRAFT', in: running },
    rows: (agreement, key) => [line(`${key}/line`, agreement, 2026, 'm1')],
    given: (_, key) => `entry: "${key}/line", expectedVersion: 1`,
  },
  'promising own money': {
    ...{ act: 'commit', of: 'commit', by: parties, task: 'SUBMIT', in: running },
    given: (agreement, _, party) => `${booked(agreement)}, source: STATE, payer: "${party}", amount: 5`,
  },
  'promising what another pays': {
    ...{ act: 'commit', of: 'commit', by: municipalities, task: 'SUBMIT', in: running },
    given: (agreement) => `${booked(agreement)}, source: STATE, payer: "rindal-kommune", amount: 5`,
  },
  'changing an own promise': {
    ...{
      act: 'reviseEntry',
      of: 'reviseCommitment',
      by: parties,
      task: 'SUBMIT',
      in: open,
      rows: ofParty('COMMITTED'),
    },
    given: (_, key) => revise(`${key}/COMMITTED`),
  },
  'booking own spending': {
    ...{ act: 'bookSpending', of: 'bookSpending', by: parties, task: 'REPORT', in: open },
    given: (agreement, _, party) => `${booked(agreement)}, source: MUNICIPALITY, payer: "${party}", amount: 5`,
  },
  'booking what another spent': {
    ...{ act: 'bookSpending', of: 'bookSpending', by: municipalities, task: 'REPORT', in: open },
    given: (agreement) => `${booked(agreement)}, source: MUNICIPALITY, payer: "rindal-kommune", amount: 5`,
  },
  'changing own spending': {
    ...{ act: 'reviseEntry', of: 'reviseSpending', by: parties, task: 'REPORT', in: open, rows: ofParty('SPENT') },
    given: (_, key) => revise(`${key}/SPENT`),
  },
  'telling of an audit': {
    ...{ act: 'stateAudit', of: 'stateAudit', by: municipalities, task: 'REPORT', in: open, rows: ofParty('SPENT') },
    given: (agreement) => `agreement: "${agreement}", year: 2025, auditor: "Revisor", reference: "R 1"`,
  },
  'telling of one’s own use of an instrument': {
    ...{ act: 'recordSchemeUse', of: 'recordSchemeUse', by: parties, task: 'REPORT', in: open },
    given: (agreement, _, party) =>
      `scheme: "demo-fund", agreement: "${agreement}", use: { party: "${party}", year: 2025, outcome: APPLIED }`,
  },
  'correcting one’s own use': {
    ...{ act: 'correctSchemeUse', of: 'correctSchemeUse', by: parties, task: 'REPORT', in: open },
    rows: (agreement, key, party_id) => [
      [
        'scheme_use',
        {
          ...{
            id: `${key}/use`,
            scheme_id: 'demo-fund',
            pilot_id: agreement,
            agreement_id: agreement,
            party_id,
            year: 2025,
          },
          ...{ outcome: 'APPLIED', is_baseline: false, applied_state: 'NOT_REPORTED', awarded_state: 'NOT_APPLICABLE' },
        },
      ],
    ],
    given: (_, key) => `schemeUse: "${key}/use", expectedVersion: 1, change: { outcome: REFUSED }, reason: "Svar"`,
  },
}

let room: FundingRoom
let number = 0

beforeAll(async () => {
  room = await fundingRoom()
  await writeParts(room, [
    ['demo-one', 'demo-one'],
    ['demo-two', 'demo-two'],
    ['demo-three', 'demo-three'],
    [draft, 'demo-one'],
  ])
  await endAgreement(room, 'demo-two', '2026-11-22')
  await endAgreement(room, 'demo-three', '2026-11-20')
  await closeAgreement(room, 'demo-three', '2026-11-22')
  await writeRows(room, [['scheme', { id: 'demo-fund', world: 'DEMO', name: 'Demo: fond' }]])
})
afterAll(() => room?.end())

const agreements: Readonly<Record<AgreementState, string>> = {
  DRAFT: draft,
  RUNNING: 'demo-one',
  ENDED: 'demo-two',
  CLOSED: 'demo-three',
}

async function attempt(name: string, actor: Actor, state: AgreementState): Promise<string> {
  const { act: called, rows, given } = cases[name]!
  const [agreement, key] = [agreements[state], `${agreements[state]}/case-${number++}`]
  if (rows) await writeRows(room, rows(agreement, key, actor.party))
  return outcomeOf(await act(room, actor, called, given(agreement, key, actor.party)))
}

/** What is not public names no money, so a draft of an agreement is named by few acts: those that need nothing before. */
const isNamedInDraft = (name: string) => cases[name]!.rows === undefined && cases[name]!.of !== 'planFinancing'

describe.each(Object.keys(cases))('%s', (name) => {
  const { by, task, in: states, of } = cases[name]!

  test('is who may do it, with which task and when, as the table of the rules has it', () => {
    expect({ task, states: states.filter((state) => state !== 'DRAFT') }).toEqual({
      task: moneyActs[of].task,
      states: moneyActs[of].in.filter((state) => state !== 'DRAFT'),
    })
  })

  test('is for those to do who may, and not for others', async () => {
    for (const state of ['RUNNING', 'ENDED', 'CLOSED'] as const)
      for (const [who, actor] of Object.entries(actors)) {
        const isHidden = of === 'planFinancing' && !['smolaKommune', 'aureKommune', 'fylket'].includes(who)
        const should = isHidden
          ? 'UNKNOWN_KEY'
          : !by.includes(who as Who)
            ? 'ACT_NOT_YOURS'
            : states.includes(state)
              ? 'done'
              : 'ACT_NOT_NOW'
        expect([state, who, await attempt(name, actor, state)]).toEqual([state, who, should])
      }
  })

  test('needs its task, whatever other tasks there are', async () => {
    const others = (
      ['DRAFT', 'SUBMIT', 'ENDORSE', 'HANDLE', 'APPROVE', 'REPORT', 'ASSESS', 'ADMINISTER'] as const
    ).filter((each) => each !== task)
    const [who] = by
    expect(await attempt(name, { ...actors[who!], tasks: others }, 'RUNNING')).toBe('TASK_MISSING')
    expect(await attempt(name, { ...actors[who!], tasks: [task] }, 'RUNNING')).toBe('done')
  })
})

test.each(Object.keys(cases).filter(isNamedInDraft))(
  '%s cannot be done to a draft of an agreement, and others are not told of it',
  async (name) => {
    const { by } = cases[name]!
    for (const [who, actor] of Object.entries(actors)) {
      const isMainParty = ['smolaKommune', 'aureKommune', 'fylket', 'kdd'].includes(who)
      const should = !isMainParty ? 'UNKNOWN_KEY' : by.includes(who as Who) ? 'ACT_NOT_NOW' : 'ACT_NOT_YOURS'
      expect([who, await attempt(name, actor, 'DRAFT')]).toEqual([who, should])
    }
  },
)

test('every act of the table is among them', () => {
  expect([...new Set(Object.values(cases).map(({ of }) => of))].sort()).toEqual(Object.keys(moneyActs).sort())
})

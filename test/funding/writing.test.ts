import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../subgraphs/foundation/access/actor.js'
import {
  act,
  anActor,
  aureKommune,
  type Done,
  decider,
  endAgreement,
  fylket,
  handler,
  husbanken,
  movePlan,
  outcomeOf,
  smolaKommune,
  valuesOf,
  writeParts,
} from './acting.js'
import { type FundingRoom, fundingRoom } from './room.js'
import { writeRows } from './rows.js'
import { entry, versionOf } from './world.js'

/*
 * The money of one agreement, as those whose it is live through it: each test goes on where the one before it ended.
 */
let room: FundingRoom
let grant: string
const doing = (actor: Actor, name: string, given: string, more = {}): Promise<Done> =>
  act(room, actor, name, given, more)

beforeAll(async () => {
  room = await fundingRoom()
  await writeParts(room, [
    ['demo-one', 'demo-one'],
    ['demo-two', 'demo-two'],
  ])
})
afterAll(() => room?.end())

const letter = (more = '') =>
  `scheme: "demo-scheme", pilot: "demo-one", agreement: "demo-one", phase: 2, year: 2026, recipient: "smola-kommune",
   reference: "25/100-3" ${more}`

describe('the vote of a year', () => {
  test('is put on record by KDD, once, and corrected with a reason', async () => {
    const asked = 'world: DEMO, year: 2026, amount: 3000000, reference: "Prop. 1 S (2025–2026)"'
    const done = await doing(decider, 'recordAppropriation', asked)
    expect(done).toMatchObject({
      isDone: true,
      appropriation: { id: 'demo-appropriation/2026', edition: 1, amount: { value: 3_000_000, state: 'REPORTED' } },
    })
    expect(outcomeOf(await doing(decider, 'recordAppropriation', asked))).toBe('APPROPRIATION_RECORDED')
    const correction = 'appropriation: "demo-appropriation/2026", amount: 2500000, reference: "Innst. 16 S"'
    const correct = (more: string) => doing(decider, 'correctAppropriation', `${correction}, ${more}`)
    expect(outcomeOf(await correct('expectedVersion: 1'))).toBe('REASON_NEEDED')
    expect(outcomeOf(await correct('expectedVersion: 2, reason: "Nysaldering"'))).toBe('VERSION_CONFLICT')
    expect(await correct('expectedVersion: 1, reason: "Nysaldering"')).toMatchObject({
      appropriation: { edition: 2, amount: { value: 2_500_000 }, reference: 'Innst. 16 S' },
    })
    const { data } = await room.ask(
      '{ moneyEntry(id: "demo-appropriation/2026/voted") { revisions { former { value } reason } } }',
    )
    expect(data.moneyEntry.revisions).toEqual([{ former: { value: 3_000_000 }, reason: 'Nysaldering' }])
  })

  test('is not for others, of another world, or of less than nothing', async () => {
    for (const actor of [smolaKommune, fylket, husbanken])
      expect(
        outcomeOf(await doing(actor, 'recordAppropriation', 'world: DEMO, year: 2029, amount: 1, reference: "x"')),
      ).toBe('ACT_NOT_YOURS')
    const wrong = (given: string) => doing(decider, 'recordAppropriation', `world: DEMO, ${given}`)
    expect(outcomeOf(await wrong('year: 2029, amount: -1, reference: "x"'))).toBe('AMOUNT_NOT_POSITIVE')
    expect(outcomeOf(await wrong('year: 1029, amount: 1, reference: "x"'))).toBe('BUDGET_YEAR_UNFIT')
    expect(outcomeOf(await wrong('year: 2029, reference: "x"'))).toBe('FIGURE_CONTRADICTS_STATE')
    expect(outcomeOf(await wrong('year: 2029, amount: 1, reference: " "'))).toBe('REASON_NEEDED')
    expect(await wrong('year: 2029, state: NOT_REPORTED, reference: "x"')).toMatchObject({
      appropriation: { amount: { value: null, state: 'NOT_REPORTED' } },
    })
  })
})

describe('a grant', () => {
  test('of phase 2 rests on an approved plan of the year, and on a vote of it that is on record', async () => {
    const give = (more: string) => doing(decider, 'giveGrant', letter(more))
    expect(outcomeOf(await give(', amount: 100'))).toBe('GRANT_WITHOUT_PLAN')
    const of2025 = letter(', amount: 100').replace('2026', '2025')
    expect(outcomeOf(await doing(decider, 'giveGrant', of2025))).toBe('APPROPRIATION_MISSING')
    await movePlan(room, versionOf('demo-one', 2026), 'APPROVED')
    expect(outcomeOf(await give(', amount: 2500000.01'))).toBe('APPROPRIATION_EXCEEDED')
    expect(outcomeOf(await give(', amount: 0'))).toBe('AMOUNT_NOT_POSITIVE')
    expect(outcomeOf(await give(', amount: 1, grantedOn: "2027-01-01"'))).toBe('DAY_NOT_COME')
    expect(outcomeOf(await doing(decider, 'giveGrant', letter(', amount: 1').replace('phase: 2', 'phase: 3')))).toBe(
      'PHASE_UNFIT',
    )
    expect(
      outcomeOf(
        await doing(decider, 'giveGrant', letter(', amount: 1').replaceAll('pilot: "demo-one"', 'pilot: "demo-two"')),
      ),
    ).toBe('UNKNOWN_KEY')
  })

  test('above the ceiling is given, with a warning that names the ceiling and its source', async () => {
    const given = await doing(
      decider,
      'giveGrant',
      letter(`, amount: 2000000, caseKeys: ["25/100"], grantedOn: "2026-01-15",
        conditions: [{ text: "Rapporter innen fristen", dueOn: "2027-03-01" }, { text: "Egenandel" }]`),
    )
    expect(given).toMatchObject({
      isDone: true,
      problems: [],
      grant: {
        edition: 1,
        phase: 2,
        amount: { value: 2_000_000 },
        caseKeys: ['25/100'],
        planVersion: { id: versionOf('demo-one', 2026) },
        conditions: [
          { text: 'Rapporter innen fristen', dueOn: '2027-03-01', metOn: null },
          { text: 'Egenandel', dueOn: null },
        ],
      },
      warnings: [{ code: 'CEILING_EXCEEDED' }],
    })
    expect(valuesOf({ problems: given.warnings })).toEqual({
      amount: 2_000_000,
      ceiling: 1_500_000,
      sources: ['demo 7'],
    })
    grant = given.grant.id
  })

  test('of phase 1 needs neither plan nor agreement', async () => {
    const first = `scheme: "demo-scheme", pilot: "demo-four", phase: 1, year: 2024, recipient: "sintef", amount: 10, reference: "24/1"`
    expect(await doing(decider, 'giveGrant', first)).toMatchObject({
      isDone: true,
      grant: { planVersion: null },
      warnings: [],
    })
    expect(outcomeOf(await doing(decider, 'giveGrant', first.replace('phase: 1', 'phase: 2')))).toBe(
      'GRANT_WITHOUT_PLAN',
    )
    expect(outcomeOf(await doing(smolaKommune, 'giveGrant', first))).toBe('ACT_NOT_YOURS')
  })

  test('is given by one who approves, and paid out by one who handles, never more than it is', async () => {
    const handles = anActor('kdd', 'kdd/3', ['HANDLE'])
    expect(outcomeOf(await doing(handles, 'giveGrant', letter(', amount: 1')))).toBe('TASK_MISSING')
    const pay = (amount: number) =>
      doing(handles, 'disburse', `grant: "${grant}", amount: ${amount}, bookedOn: "2026-02-01"`)
    expect(await pay(1_500_000)).toMatchObject({
      moneyEntry: { stage: 'DISBURSED', year: 2026, amount: { value: 1_500_000 } },
    })
    const over = await pay(500_000.01)
    expect(over.problems[0]).toMatchObject({ code: 'GRANT_OVERPAID', path: ['amount'] })
    expect(valuesOf(over)).toMatchObject({ wanted: 500_000.01, left: 500_000 })
    expect(outcomeOf(await pay(500_000))).toBe('done')
  })

  test('has conditions that are met once', async () => {
    const meet = (more = '') => doing(handler, 'meetCondition', `condition: "${grant}/condition-1"${more}`)
    expect(outcomeOf(await meet(', metOn: "2026-12-01"'))).toBe('DAY_NOT_COME')
    expect((await meet(', metOn: "2026-11-01"')).grant.conditions[0]).toMatchObject({ metOn: '2026-11-01' })
    expect(outcomeOf(await meet())).toBe('CONDITION_MET')
  })
})

describe('allocations', () => {
  const allocate = (actor: Actor, more: string) =>
    doing(actor, 'allocate', `agreement: "demo-one", year: 2026, ${more}`)
  let allocated: string

  test('take no more than is left of the grant', async () => {
    const done = await allocate(
      smolaKommune,
      `grant: "${grant}", measure: "demo-one/m1", amount: 1500000, reference: "PS 12/26"`,
    )
    expect(done).toMatchObject({
      moneyEntry: { stage: 'ALLOCATED', source: 'STATE_GRANT', amount: { value: 1_500_000 } },
    })
    allocated = done.moneyEntry.id
    const over = await allocate(aureKommune, `grant: "${grant}", objective: "demo-one/2", amount: 500001`)
    expect(outcomeOf(over)).toBe('GRANT_EXCEEDED')
    expect(valuesOf(over)).toMatchObject({ left: 500_000 })
  })

  test('name one place, and where own means come from', async () => {
    expect(outcomeOf(await allocate(aureKommune, 'source: MUNICIPALITY, amount: 5'))).toBe('PLACE_UNFIT')
    const both = 'objective: "demo-one/1", measure: "demo-one/m1"'
    expect(outcomeOf(await allocate(aureKommune, `source: MUNICIPALITY, amount: 5, ${both}`))).toBe('PLACE_UNFIT')
    const on = 'objective: "demo-one/1", amount: 5'
    expect(outcomeOf(await allocate(aureKommune, on))).toBe('SOURCE_UNFIT')
    expect(outcomeOf(await allocate(aureKommune, `source: STATE_GRANT, ${on}`))).toBe('SOURCE_UNFIT')
    expect(outcomeOf(await allocate(aureKommune, `source: EU, grant: "${grant}", ${on}`))).toBe('SOURCE_UNFIT')
    expect(outcomeOf(await allocate(aureKommune, `source: MUNICIPALITY, payer: "aure-kommune", ${on}`))).toBe('done')
    expect(outcomeOf(await allocate(aureKommune, `source: MUNICIPALITY, objective: "demo-two/1", amount: 5`))).toBe(
      'UNKNOWN_KEY',
    )
    expect(outcomeOf(await allocate(aureKommune, `grant: "demo-two/2025", ${on}`))).toBe('UNKNOWN_KEY')
  })

  test('are moved with a reason, once, and what was moved is not moved or changed again', async () => {
    const move = (entry: string, more: string) => doing(aureKommune, 'reallocate', `entry: "${entry}", ${more}`)
    const to = 'measure: "demo-one/m3"'
    expect(outcomeOf(await move(allocated, `expectedVersion: 1, ${to}`))).toBe('REASON_NEEDED')
    expect(outcomeOf(await move(allocated, `expectedVersion: 4, ${to}, reason: "x"`))).toBe('VERSION_CONFLICT')
    const moved = await move(allocated, `expectedVersion: 1, ${to}, reason: "Tiltaket utgår"`)
    expect(moved).toMatchObject({ moneyEntry: { amount: { value: 1_500_000 }, note: 'Tiltaket utgår' } })
    const again = await move(allocated, `expectedVersion: 1, ${to}, reason: "x"`)
    expect([outcomeOf(again), valuesOf(again).to]).toEqual(['ALLOCATION_MOVED', moved.moneyEntry.id])
    for (const entry of [allocated, `${moved.moneyEntry.id}/1`])
      expect(
        outcomeOf(
          await doing(smolaKommune, 'reviseEntry', `entry: "${entry}", expectedVersion: 1, amount: 7, reason: "x"`),
        ),
      ).toBe('ALLOCATION_MOVED')
    allocated = moved.moneyEntry.id
    const { data } = await room.ask(`{ grant(id: "${grant}") { allocated { value } } }`)
    expect(data.grant.allocated.value).toBe(1_500_000)
  })

  test('hold a grant up: it is cut no lower than what is allocated of it, or paid out', async () => {
    const change = (more: string) => doing(decider, 'changeGrant', `grant: "${grant}", ${more}`)
    expect(outcomeOf(await change('expectedVersion: 1, amount: 1600000'))).toBe('REASON_NEEDED')
    const below = await change('expectedVersion: 1, amount: 1499999.99, reason: "Innsparing"')
    expect(below.problems[0]!.message).toBe(
      'The grant "25/100-3" cannot be cut to 1\u00a0499\u00a0999,99\u00a0kroner: 1\u00a0500\u00a0000\u00a0kroner is allocated to objectives and measures. Ask the municipalities to lower the allocations first.',
    )
    expect(valuesOf(below)).toEqual({ grant: '25/100-3', wanted: 1_499_999.99, allocated: 1_500_000 })
    expect(outcomeOf(await change('expectedVersion: 1, amount: 1600000, reason: "Innsparing"'))).toBe(
      'GRANT_BELOW_DISBURSED',
    )
    expect(outcomeOf(await change('expectedVersion: 1, amount: 2500001, reason: "Mer"'))).toBe('APPROPRIATION_EXCEEDED')
    expect(
      await change('expectedVersion: 1, amount: 2500000, reason: "Mer", recipient: "aure-kommune", caseKeys: []'),
    ).toMatchObject({
      grant: { edition: 2, amount: { value: 2_500_000 }, recipient: { id: 'aure-kommune' }, caseKeys: [] },
    })
    const { data } = await room.ask(
      `{ moneyEntry(id: "${grant}/granted") { recipient { id } revisions { former { value } reason } } }`,
    )
    expect(data.moneyEntry).toEqual({
      recipient: { id: 'aure-kommune' },
      revisions: [{ former: { value: 2_000_000 }, reason: 'Mer' }],
    })
    const vote =
      'appropriation: "demo-appropriation/2026", expectedVersion: 2, amount: 2499999, reference: "x", reason: "x"'
    expect(outcomeOf(await doing(decider, 'correctAppropriation', vote))).toBe('APPROPRIATION_BELOW_GRANTED')
  })

  test('are changed with a reason, and what they were is kept', async () => {
    const change = (more: string) => doing(smolaKommune, 'reviseEntry', `entry: "${allocated}", ${more}`)
    expect(outcomeOf(await change('expectedVersion: 1, amount: 2500000.01, reason: "x"'))).toBe('GRANT_EXCEEDED')
    expect(outcomeOf(await change('expectedVersion: 1, amount: -1, reason: "x"'))).toBe('AMOUNT_NOT_POSITIVE')
    expect(await change('expectedVersion: 1, amount: 2500000, reason: "Alt"')).toMatchObject({
      moneyEntry: { edition: 2 },
    })
    expect(outcomeOf(await change('expectedVersion: 1, amount: 3, reason: "x"'))).toBe('VERSION_CONFLICT')
    for (const [entry, code] of [
      [`${grant}/granted`, 'REVISED_OTHERWISE'],
      ['demo-appropriation/2026/voted', 'REVISED_OTHERWISE'],
      ['nowhere', 'UNKNOWN_KEY'],
    ])
      expect(
        outcomeOf(await doing(decider, 'reviseEntry', `entry: "${entry}", expectedVersion: 1, amount: 3, reason: "x"`)),
      ).toBe(code)
  })
})

describe('promises', () => {
  const promise = (actor: Actor, more: string) =>
    doing(actor, 'commit', `agreement: "demo-one", year: 2026, objective: "demo-one/1", ${more}`)

  test('are put on record by who pays, or by a municipality', async () => {
    const given = 'source: STATE, payer: "husbanken", amount: 250000, reference: "Tilsagn 4"'
    expect(await promise(husbanken, given)).toMatchObject({
      moneyEntry: { stage: 'COMMITTED', amount: { value: 250_000 } },
    })
    expect(outcomeOf(await promise(aureKommune, given))).toBe('done')
    expect(outcomeOf(await promise(fylket, given))).toBe('ACT_NOT_YOURS')
    for (const source of ['STATE_GRANT', 'OWN_HOURS'])
      expect(outcomeOf(await promise(husbanken, given.replace('source: STATE', `source: ${source}`)))).toBe(
        'SOURCE_UNFIT',
      )
    expect(outcomeOf(await promise(husbanken, given.replace('250000', '0')))).toBe('AMOUNT_NOT_POSITIVE')
  })
})

describe('accounts', () => {
  const book = (actor: Actor, more: string, when = {}) =>
    doing(actor, 'bookSpending', `agreement: "demo-one", year: 2026, measure: "demo-one/m1", ${more}`, when)
  let hours: string

  test('hold amounts, hours at what they are worth, and what is not known', async () => {
    expect(await book(smolaKommune, 'source: MUNICIPALITY, amount: -12.5, payer: "smola-kommune"')).toMatchObject({
      moneyEntry: { stage: 'SPENT', amount: { value: -12.5 }, audited: null },
    })
    const worked = await book(aureKommune, 'source: OWN_HOURS, hours: 1.5, rate: 333.33')
    expect(worked).toMatchObject({ moneyEntry: { source: 'OWN_HOURS', amount: { value: 500 } } })
    hours = worked.moneyEntry.id
    expect(await book(aureKommune, 'source: MUNICIPALITY, state: NOT_REPORTED')).toMatchObject({
      moneyEntry: { amount: { value: null, state: 'NOT_REPORTED' } },
    })
    for (const [given, code] of [
      ['source: OWN_HOURS, amount: 5', 'HOURS_UNFIT'],
      ['source: OWN_HOURS, hours: 5', 'HOURS_UNFIT'],
      ['source: MUNICIPALITY, hours: 5, rate: 5', 'HOURS_UNFIT'],
      ['source: OWN_HOURS, hours: 0.125, rate: 5', 'HOURS_NOT_EXACT'],
      ['source: MUNICIPALITY', 'FIGURE_CONTRADICTS_STATE'],
      ['source: MUNICIPALITY, amount: 1, bookedOn: "2026-11-24"', 'DAY_NOT_COME'],
      ['source: MUNICIPALITY, amount: 1, payer: "nobody"', 'UNKNOWN_KEY'],
    ] as const)
      expect([given, outcomeOf(await book(aureKommune, given))]).toEqual([given, code])
  })

  test('are confirmed by an auditor, and not confirmed any more where they are changed', async () => {
    const state = (more: string) =>
      doing(smolaKommune, 'stateAudit', `agreement: "demo-one", auditor: "Møre og Romsdal Revisjon", ${more}`)
    const audited = async (id: string) => {
      const { data } = await room.ask(`{ moneyEntry(id: "${id}") { audited edition auditStatement { reference } } }`)
      return data.moneyEntry
    }
    expect(outcomeOf(await state('year: 2027, reference: "R 1"'))).toBe('NOTHING_TO_AUDIT')
    expect(outcomeOf(await state('year: 2026, reference: ""'))).toBe('REASON_NEEDED')
    const done = await state('year: 2026, reference: "R 1", statedOn: "2026-11-20"')
    expect(done.auditStatement).toMatchObject({ year: 2026, reference: 'R 1', agreement: { id: 'demo-one' } })
    expect(await audited(hours)).toEqual({ audited: true, edition: 2, auditStatement: { reference: 'R 1' } })
    expect(outcomeOf(await state('year: 2026, reference: "R 2"'))).toBe('NOTHING_TO_AUDIT')
    const change = (more: string) =>
      doing(aureKommune, 'reviseEntry', `entry: "${hours}", expectedVersion: 2, reason: "Feil", ${more}`)
    expect(outcomeOf(await change('amount: 600'))).toBe('HOURS_UNFIT')
    expect(await change('hours: 2, rate: 300')).toMatchObject({ moneyEntry: { amount: { value: 600 } } })
    expect(await audited(hours)).toEqual({ audited: false, edition: 3, auditStatement: null })
    const { data } = await room.ask(
      '{ _entities(representations: [{ __typename: "Agreement", id: "demo-one" }]) { ... on Agreement { auditStatements { id } } } }',
    )
    expect(data._entities[0].auditStatements).toEqual([{ id: done.auditStatement.id }])
  })

  test('stay open once the term is over, while nothing more is planned, set aside or promised', async () => {
    await endAgreement(room, 'demo-two', '2026-11-22')
    const onTwo = (name: string, more: string) =>
      doing(smolaKommune, name, `agreement: "demo-two", year: 2026, ${more}`)
    const on = 'objective: "demo-two/1", source: MUNICIPALITY, amount: 5'
    expect(outcomeOf(await onTwo('bookSpending', on))).toBe('done')
    expect(outcomeOf(await onTwo('stateAudit', 'auditor: "x", reference: "y"'))).toBe('done')
    for (const [name, given] of [
      ['allocate', on],
      ['commit', `${on}, payer: "smola-kommune"`],
    ] as const)
      expect(outcomeOf(await onTwo(name, given))).toBe('ACT_NOT_NOW')
    const line = `measureVersion: "${versionOf('demo-two', 2026)}/m1", line: { source: MUNICIPALITY, amount: 5 }`
    expect(outcomeOf(await doing(smolaKommune, 'addFinancingLine', line))).toBe('ACT_NOT_NOW')
    expect(outcomeOf(await doing(smolaKommune, 'addFinancingLine', line, { day: '2026-11-22' }))).toBe('done')
  })
})

describe('the use of an instrument', () => {
  test('is put on record, and corrected with a reason', async () => {
    await writeRows(room, [['scheme', { id: 'demo-fund', world: 'DEMO', name: 'Demo: fond', party_id: 'husbanken' }]])
    const record = (actor: Actor, use: string) =>
      doing(actor, 'recordSchemeUse', `scheme: "demo-fund", agreement: "demo-one", use: { ${use} }`)
    const done = await record(smolaKommune, 'party: "smola-kommune", year: 2025, outcome: APPLIED, applied: 100000')
    expect(done.schemeUse).toMatchObject({
      edition: 1,
      applied: { value: 100_000, state: 'REPORTED' },
      awarded: { value: null, state: 'NOT_APPLICABLE' },
    })
    expect(outcomeOf(await record(smolaKommune, 'outcome: APPLIED'))).toBe('SCHEME_USE_INCOMPLETE')
    expect(outcomeOf(await record(smolaKommune, 'year: 2025, outcome: REFUSED, awarded: 5'))).toBe('AWARD_UNFIT')
    expect(outcomeOf(await record(fylket, 'year: 2025, outcome: NOT_APPLIED, party: "smola-kommune"'))).toBe(
      'ACT_NOT_YOURS',
    )
    expect(
      (
        await record(
          fylket,
          'year: 2025, outcome: NOT_APPLIED, reason: "Ukjent", party: "more-og-romsdal-fylkeskommune"',
        )
      ).schemeUse,
    ).toMatchObject({ applied: { state: 'NOT_APPLICABLE' }, reason: 'Ukjent' })
    const correct = (more: string) =>
      doing(aureKommune, 'correctSchemeUse', `schemeUse: "${done.schemeUse.id}", ${more}`)
    expect(outcomeOf(await correct('expectedVersion: 1, change: { outcome: AWARDED }'))).toBe('REASON_NEEDED')
    expect(
      await correct('expectedVersion: 1, change: { outcome: AWARDED, awarded: 80000 }, reason: "Svar kom"'),
    ).toMatchObject({
      schemeUse: { edition: 2, applied: { value: 100_000 }, awarded: { value: 80_000, state: 'REPORTED' } },
    })
    expect(outcomeOf(await correct('expectedVersion: 1, change: { year: 2024 }, reason: "x"'))).toBe('VERSION_CONFLICT')
  })
})

describe('around the rules', () => {
  test('the database too holds payments within the grant', async () => {
    const paid = entry('demo-one/around', 'demo-one', {
      ...{ stage: 'DISBURSED', source: 'STATE_GRANT', grant_id: grant, budget_year: 2026, amount_ore: 500_000_01 },
    })
    await expect(writeRows(room, [paid])).rejects.toThrow('would be paid out')
  })

  test('an act sent twice is done once, and its warnings are told again', async () => {
    const asked = `grant: "${grant}", expectedVersion: 2, reference: "25/100-9", reason: "Nytt brev"`
    const [first, second] = [
      await doing(decider, 'changeGrant', asked, { key: 'the new letter of 2026' }),
      await doing(decider, 'changeGrant', asked, { key: 'the new letter of 2026' }),
    ]
    expect(first).toMatchObject({ isDone: true, isRepeated: false, warnings: [{ code: 'CEILING_EXCEEDED' }] })
    expect(second).toEqual({ ...first, isRepeated: true })
  })

  test('the chain of revisions holds through all of it', async () => {
    expect((await room.admin.query('select * from platform.verify()')).rows).toEqual([])
  })
})

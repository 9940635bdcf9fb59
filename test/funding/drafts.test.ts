import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loginUrl } from '../../subgraphs/foundation/database/logins.js'
import { wholeGraph } from '../parties/whole-graph.js'
import { type FundingRoom, fundingRoom } from './room.js'
import { insert, type Row, writeElsewhere, writeRows } from './rows.js'
import { approvePlan, draft, entry, grantOf, line, versionOf } from './world.js'

/*
 * The financing lines of a plan are drafted, changed five times, and approved with it. At each of those revisions a reader
 * without a login sees what such a reader saw then.
 */
const mark = 'UTKAST'
let room: FundingRoom
let reader: pg.Client
const hidden: number[] = []
let shown: number

beforeAll(async () => {
  room = await fundingRoom()
  reader = new pg.Client({ connectionString: loginUrl(room.url, 'funding_reader', room.secret) })
  await reader.connect()
  await writeRows(room, [line('approved', 'demo-one', 2025, 'm1', { amount_ore: 700_00 })])
  hidden.push(await room.head())
  const plan = { reference: mark, note: mark }
  hidden.push(
    await writeRows(room, [
      line('draft-1', 'demo-one', 2026, 'm1', plan),
      line('draft-4', 'demo-one', 2026, 'm4', plan),
      ['money_revision', { ...revision, id: 'draft-1/1', position: 1, reason: mark }],
    ]),
  )
  for (const edit of [2, 3, 4, 5, 6])
    hidden.push(
      await room.database.write('a clerk', 'an edit', async (tx, number) => {
        await tx.query(`update money_entry set amount_ore = $1 where id = 'draft-1'`, [edit * 1_000_00])
        await insert(tx, [['money_revision', { ...revision, id: `draft-1/${edit}`, position: edit, reason: mark }]])
        return number
      }),
    )
  shown = await approvePlan(room, 'demo-one')
})
afterAll(async () => {
  await reader?.end()
  await room?.end()
})

const revision = {
  entry_id: 'draft-1',
  former_ore: 100_00,
  former_state: 'REPORTED',
  revised_on: '2025-10-01',
}

const stubs = `query ($stubs: [_Any!]!) { _entities(representations: $stubs) {
  ... on Measure { financing { id reference } financingByYear { year planned { value state } } money { totalCount } spentShare { state } }
  ... on MeasureVersion { financing { id reference } }
  ... on MoneyEntry { reference }
  ... on Objective { byStage: money { stage amount { value } } }
  ... on Pilot { funding { byStage { stage amount { value } } grants { id money { totalCount } } } } } }`
const representations = [
  { __typename: 'Measure', id: 'demo-one/m1' },
  { __typename: 'Measure', id: 'demo-one/m4' },
  { __typename: 'MeasureVersion', id: `${versionOf('demo-one', 2026)}/m1` },
  { __typename: 'MoneyEntry', id: 'draft-1' },
  { __typename: 'Objective', id: 'demo-one/2' },
  { __typename: 'Pilot', id: 'demo-one' },
]

describe('a reader without a login', () => {
  const everything = async (at: number): Promise<Record<string, string>> => {
    const answers: Record<string, string> = {}
    for (const [field, text] of wholeGraph(room.schema, 3)) {
      const inDemo = text.replace(/\(first: 100\)/, '(first: 100, world: DEMO)')
      const { data, errors } = await room.ask(inDemo, {}, { revision: at })
      expect([field, errors]).toEqual([field, undefined])
      answers[field] = JSON.stringify(data)
    }
    const { data } = await room.ask(stubs, { stubs: representations }, { revision: at })
    answers.stubs = JSON.stringify(data)
    return answers
  }

  test('is told the same of everything while a plan is drafted, and of its lines once it is approved', async () => {
    const before = await everything(hidden[0]!)
    expect(before.moneyEntries).toContain('approved')
    for (const at of hidden) expect(await everything(at)).toEqual(before)
    const after = await everything(shown)
    for (const field of ['moneyEntries', 'stubs']) expect(after[field]).toContain('draft-1')
  }, 60_000)

  test('is told of the lines of the newest public plan, and of each year by its own approved plan', async () => {
    const measure = async (at: number) =>
      (await room.ask(stubs, { stubs: representations.slice(0, 1) }, { revision: at })).data._entities[0]
    expect(await measure(hidden.at(-1)!)).toMatchObject({
      financing: [{ id: 'approved' }],
      financingByYear: [{ year: 2025, planned: { value: 700, state: 'REPORTED' } }],
    })
    expect(await measure(shown)).toMatchObject({
      financing: [{ id: 'draft-1' }],
      financingByYear: [
        { year: 2025, planned: { value: 700 } },
        { year: 2026, planned: { value: 6000 } },
      ],
    })
  })

  test('cannot learn by a filter or a key that a line exists', async () => {
    const question = `query ($where: MoneyEntryWhere) {
      moneyEntries(world: DEMO, where: $where) { totalCount } moneyEntry(id: "draft-1") { id revisions { reason } } }`
    const asked = { where: { year: { eq: 2026 } } }
    for (const at of hidden)
      expect((await room.ask(question, asked, { revision: at })).data).toEqual({
        moneyEntries: { totalCount: 0 },
        moneyEntry: null,
      })
    const { data } = await room.ask(question, asked, { revision: shown })
    expect(data.moneyEntries.totalCount).toBe(2)
    expect(data.moneyEntry.revisions).toHaveLength(6)
    const unknown = { where: { measure: { eq: 'demo-one/m4' } } }
    for (const at of hidden)
      expect((await room.ask(question, unknown, { revision: at })).errors?.[0].extensions.code).toBe('UNKNOWN_KEY')
  })
})

describe('the login that serves such readers', () => {
  const count = async (relation: string, at?: number): Promise<number> => {
    await reader.query('begin read only')
    if (at)
      await reader.query(
        `set local search_path = funding_as_of, published_as_of, keys_as_of, pg_temp; set local platform.as_of = ${at}`,
      )
    const { rows } = await reader.query(`select count(*)::int from ${relation} t where t::text like '%draft-1%'`)
    await reader.query('rollback')
    return rows[0].count
  }

  test('is given no row of a draft from any table, and none by what is published for other rooms', async () => {
    for (const table of ['money_entry', 'money_portion', 'money_revision']) {
      for (const at of hidden) expect([table, at, await count(table, at)]).toEqual([table, at, 0])
      expect([table, await count(table, shown)]).not.toContain(0)
      expect([table, await count(table)]).not.toContain(0)
    }
  })

  test('is given none of the lines before they were public where it reads the present', async () => {
    expect(await count('money_entry_history')).toBe(0)
  })

  test('leaves planned money out of every roll-up', async () => {
    for (const table of ['objective_money', 'nation_money', 'measure_money']) {
      const { rows } = await room.admin.query(`select count(*)::int from ${table} where stage = 'PLANNED'`)
      expect(rows[0].count).toBe(0)
    }
  })
})

describe('money is booked on what is public only, and within its own world', () => {
  const booked = (row: Row) =>
    writeRows(room, [row]).then(
      () => 'booked',
      (error: Error) => error.message,
    )
  const objective_id = `${draft}/1`

  test.each([
    ['a draft of an agreement', entry('x', 'demo-one', { agreement_id: draft }), 'not public'],
    ['an objective of a draft', entry('x', 'demo-one', { agreement_id: draft, objective_id }), 'not public'],
    ['a measure that only drafts speak of', entry('x', 'demo-two', { measure_id: 'demo-two/m4' }), 'not public'],
    [
      'a pilot of another world',
      entry('x', 'smola-aure', { agreement_id: null }),
      'no pilot that there is in its world',
    ],
    [
      'an agreement of another pilot',
      entry('x', 'demo-one', { agreement_id: 'demo-two' }),
      'no agreement of its pilot',
    ],
    ['an objective of another agreement', entry('x', 'demo-one', { objective_id: 'demo-two/1' }), 'no objective'],
    ['a measure of another agreement', entry('x', 'demo-one', { measure_id: 'demo-two/m1' }), 'no measure'],
    [
      'a grant of another pilot',
      entry('x', 'demo-one', { stage: 'DISBURSED', source: 'STATE_GRANT', grant_id: grantOf('demo-two') }),
      'no grant of its pilot',
    ],
    [
      'a measure that its plan does not hold',
      line('x', 'demo-two', 2025, 'm1', { measure_version_id: `${versionOf('demo-two', 2026)}/m1` }),
      'no measure of its plan version',
    ],
  ])('not on %s', async (_, row, reason) => {
    expect(await booked(row)).toContain(reason)
  })

  test('and neither is a grant given, nor an instrument used, by what is not public', async () => {
    const grant = { id: 'x', scheme_id: 'demo-scheme', pilot_id: 'demo-one', phase: 1 }
    expect(await booked(['state_grant', { ...grant, agreement_id: draft }])).toContain('no public agreement')
    expect(await booked(['state_grant', { ...grant, pilot_id: 'smola-aure' }])).toContain('no pilot')
    expect(await booked(['state_grant', { ...grant, plan_version_id: versionOf('demo-one', 2027) }])).toContain(
      'no public plan',
    )
    const use = { scheme_id: 'x', pilot_id: 'demo-one', year: 2025, outcome: 'APPLIED', is_baseline: false }
    const states = { applied_state: 'NOT_REPORTED', awarded_state: 'NOT_APPLICABLE' }
    await writeRows(room, [['scheme', { id: 'x', world: 'DEMO', name: 'x' }]])
    expect(await booked(['scheme_use', { ...use, ...states, id: 'x', agreement_id: draft }])).toContain(
      'no public agreement',
    )
    expect(await booked(['scheme_use', { ...use, ...states, id: 'x', measure_id: 'demo-two/m4' }])).toContain(
      'no public measure',
    )
  })

  test('a line may be drafted in a plan that is not public', async () => {
    expect(await booked(line('drafted', 'demo-two', 2026, 'm4'))).toBe('booked')
    await writeElsewhere(room, 'funding', (tx) => tx.query(`delete from money_entry where id = 'drafted'`))
  })
})

test('the chain of revisions holds through all of it', async () => {
  expect((await room.admin.query('select * from platform.verify()')).rows).toEqual([])
})

import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../subgraphs/foundation/access/actor.js'
import { loginUrl } from '../../subgraphs/foundation/database/logins.js'
import {
  act,
  aureKommune,
  fylket,
  handler,
  husbanken,
  movePlan,
  outcomeOf,
  sharePlan,
  sintef,
  smolaKommune,
  stranger,
  writeParts,
} from './acting.js'
import { type FundingRoom, fundingRoom } from './room.js'
import { writeElsewhere, writeRows } from './rows.js'
import { entry, versionOf, writeDraft } from './world.js'

/*
 * The financing lines of a plan are drafted, shown, submitted, returned, mended and approved with it. At each of those
 * revisions each viewer sees what the plan of the house says, then and ever after.
 */
const mark = 'UTKAST'
const version = versionOf('demo-one', 2026)
let room: FundingRoom
let viewer: pg.Client
let reader: pg.Client

/** Lines by the measure they are of: one whose objective the partner has a part in, and one of another. */
const lines: Record<'m1' | 'm4' | 'removed', string> = { m1: '', m4: '', removed: '' }
type Line = keyof typeof lines

const whole = { smolaKommune, aureKommune, fylket }
const everyone: Readonly<Record<string, Actor | null>> = {
  ...whole,
  handler,
  husbanken,
  stranger,
  sintef,
  anyone: null,
}

interface Step {
  readonly name: string
  readonly revision: number
  /** Which lines there are. */
  readonly there: readonly Line[]
  readonly shown: 'to its own' | 'to who was shown it' | 'to all'
  /** Whether the first line has been revised. */
  readonly isRevised: boolean
}
const steps: Step[] = []

beforeAll(async () => {
  room = await fundingRoom()
  await writeParts(room, [['demo-one', 'demo-one']])
  ;[viewer, reader] = (await Promise.all(
    ['funding_viewer', 'funding_reader'].map(async (login) => {
      const client = new pg.Client({ connectionString: loginUrl(room.url, login, room.secret) })
      await client.connect()
      return client
    }),
  )) as [pg.Client, pg.Client]
})
afterAll(async () => {
  await Promise.all([viewer?.end(), reader?.end()])
  await room?.end()
})

const line = (actor: Actor, name: string, given: string) => act(room, actor, name, given)

async function add(actor: Actor, measure: string): Promise<string> {
  const given = `measureVersion: "${version}/${measure}", line: { source: MUNICIPALITY, amount: 1000, note: "${mark}", reference: "${mark}" }`
  const done = await line(actor, 'addFinancingLine', given)
  expect(done).toMatchObject({ isDone: true, moneyEntry: { stage: 'PLANNED', year: 2026, note: mark } })
  return done.moneyEntry.id
}

async function step(name: string, shown: Step['shown'], there: readonly Line[]): Promise<void> {
  const isRevised = name === 'one is revised' || steps.some((earlier) => earlier.isRevised)
  steps.push({ name, revision: await room.head(), there, shown, isRevised })
  await expectSeen(steps.at(-1)!)
}

/** What the plan of the house says that a viewer sees of the lines. */
function expected(viewer: string, { there, shown }: Step): string[] {
  const all = there.map((each) => lines[each]).sort()
  if (shown === 'to all' || viewer in whole) return all
  if (shown === 'to its own') return []
  if (viewer === 'handler') return all
  return viewer === 'husbanken'
    ? there
        .filter((each) => each !== 'm4')
        .map((each) => lines[each])
        .sort()
    : []
}

/** That everyone sees what they should in every way there is of looking: now, or at the step's revision. */
async function expectSeen(at: Step, isPast = false): Promise<void> {
  for (const [name, actor] of Object.entries(everyone)) {
    const should = expected(name, at)
    const context = `${at.name}${isPast ? ', looking back' : ''}: ${name}`
    expect([context, await seenInGraph(actor, isPast ? at.revision : undefined)]).toEqual([context, should])
    for (const table of ['money_entry', 'money_portion', 'money_revision'] as const) {
      const found = await seenInTable(table, actor, isPast ? at.revision : undefined)
      const wanted = table === 'money_revision' ? should.filter((id) => id === lines.m1 && at.isRevised) : should
      expect([context, table, found]).toEqual([context, table, wanted])
    }
  }
}

async function seenInGraph(actor: Actor | null, revision?: number): Promise<string[]> {
  const keys = Object.values(lines).filter((id) => id !== '')
  const question = `query ($of: [_Any!]!) {
    moneyEntries(world: DEMO, first: 100, where: { stage: { eq: PLANNED } }) { totalCount nodes { id revisions { reason } portions { amount { value } } } }
    ${keys.map((id, place) => `k${place}: moneyEntry(id: "${id}") { id reference }`).join('\n')}
    _entities(representations: $of) {
      ... on MeasureVersion { financing { id } } ... on MoneyEntry { reference } ... on Measure { money { totalCount } } } }`
  const of = [
    ...['m1', 'm4'].map((measure) => ({ __typename: 'MeasureVersion', id: `${version}/${measure}` })),
    ...keys.map((id) => ({ __typename: 'MoneyEntry', id })),
  ]
  const { data, errors } = await room.ask(question, { of }, { actor, ...(revision !== undefined && { revision }) })
  expect(errors).toBeUndefined()
  const listed = data.moneyEntries.nodes.map(({ id }: { id: string }) => id).sort()
  expect(data.moneyEntries.totalCount).toBe(listed.length)
  const byKey = keys.filter((_, place) => data[`k${place}`] !== null).sort()
  const ofVersions = [data._entities[0], data._entities[1]]
    .flatMap((each) => each.financing.map(({ id }: { id: string }) => id))
    .sort()
  const referenced = keys.filter((_, place) => data._entities[place + 2] !== null).sort()
  expect([byKey, ofVersions, referenced]).toEqual([listed, listed, listed])
  return listed
}

/** What raw SQL gives, as the login that serves the viewer: lines by key, each once. */
async function seenInTable(table: string, actor: Actor | null, revision?: number): Promise<string[]> {
  const client = actor === null ? reader : viewer
  await client.query('begin read only')
  try {
    if (actor)
      await client.query(
        `select set_config('platform.viewer', $1, true), set_config('platform.day', '2026-11-23', true)`,
        [actor.party],
      )
    if (revision !== undefined)
      await client.query(
        `set local search_path = funding_as_of, published_as_of, keys_as_of, pg_temp; set local platform.as_of = ${revision}`,
      )
    const { rows } = await client.query(
      `select distinct ${table === 'money_entry' ? 'id' : 'entry_id'} as id from ${table} where plan_version_id is not null order by 1`,
    )
    return rows.map(({ id }) => id)
  } finally {
    await client.query('rollback')
  }
}

describe('financing lines', () => {
  test('of a draft are seen by its own alone', async () => {
    lines.m1 = await add(smolaKommune, 'm1')
    await step('a line is added', 'to its own', ['m1'])
    lines.m4 = await add(aureKommune, 'm4')
    lines.removed = await add(aureKommune, 'm1')
    await step('more are added', 'to its own', ['m1', 'm4', 'removed'])
    const revise = `entry: "${lines.m1}", expectedVersion: 1, amount: 2000, reason: "${mark}"`
    expect(outcomeOf(await line(smolaKommune, 'reviseEntry', revise))).toBe('done')
    await step('one is revised', 'to its own', ['m1', 'm4', 'removed'])
  })

  test('are written by its municipalities alone, and to others not there', async () => {
    const given = `measureVersion: "${version}/m1", line: { source: MUNICIPALITY, amount: 5 }`
    for (const actor of [handler, husbanken, stranger])
      expect(outcomeOf(await line(actor, 'addFinancingLine', given))).toBe('UNKNOWN_KEY')
    expect(outcomeOf(await line(fylket, 'addFinancingLine', given))).toBe('ACT_NOT_YOURS')
    for (const [name, more] of [
      ['changeFinancingLine', 'change: { note: "x" }'],
      ['removeFinancingLine', 'reason: "x"'],
      ['reviseEntry', 'amount: 1, reason: "x"'],
    ] as const) {
      const asked = `entry: "${lines.m1}", expectedVersion: 1, ${more}`
      for (const actor of [handler, husbanken, stranger]) {
        const [hidden, nowhere] = [
          await line(actor, name, asked),
          await line(actor, name, asked.replace(lines.m1, 'demo-one/nowhere')),
        ]
        expect(outcomeOf(hidden)).toBe('UNKNOWN_KEY')
        expect(JSON.stringify(hidden).replaceAll(lines.m1, 'demo-one/nowhere')).toBe(JSON.stringify(nowhere))
      }
      expect(outcomeOf(await line(fylket, name, asked))).toBe('ACT_NOT_YOURS')
    }
    for (const [wrong, code] of [
      ['amount: 5', 'SOURCE_UNFIT'],
      ['source: MUNICIPALITY', 'FIGURE_CONTRADICTS_STATE'],
      ['source: MUNICIPALITY, amount: -5', 'AMOUNT_NOT_POSITIVE'],
      ['source: MUNICIPALITY, amount: 5, year: 2025', 'BUDGET_YEAR_UNFIT'],
      ['source: MUNICIPALITY, amount: 5, payer: "nobody"', 'UNKNOWN_KEY'],
    ])
      expect([
        wrong,
        outcomeOf(await line(smolaKommune, 'addFinancingLine', `measureVersion: "${version}/m1", line: { ${wrong} }`)),
      ]).toEqual([wrong, code])
  })

  test('are shown to KDD with the plan, and to named partners those of their own objectives', async () => {
    await sharePlan(room, version)
    await step('the draft is shared', 'to who was shown it', ['m1', 'm4', 'removed'])
    const changed = await line(
      aureKommune,
      'changeFinancingLine',
      `entry: "${lines.m4}", expectedVersion: 1, change: { source: OWN_HOURS, hours: 10, rate: 500, note: null }`,
    )
    expect(changed).toMatchObject({
      moneyEntry: { edition: 2, source: 'OWN_HOURS', amount: { value: 5000 }, note: null, reference: mark },
    })
    const noted = await line(
      aureKommune,
      'changeFinancingLine',
      `entry: "${lines.m4}", expectedVersion: 2, change: { note: "${mark}" }`,
    )
    expect(noted).toMatchObject({ moneyEntry: { edition: 3, amount: { value: 5000 }, note: mark } })
    expect(
      outcomeOf(
        await line(
          aureKommune,
          'changeFinancingLine',
          `entry: "${lines.m4}", expectedVersion: 2, change: { note: "x" }`,
        ),
      ),
    ).toBe('VERSION_CONFLICT')
    for (const actor of [handler, husbanken])
      expect(
        outcomeOf(
          await line(actor, 'changeFinancingLine', `entry: "${lines.m1}", expectedVersion: 2, change: { note: "x" }`),
        ),
      ).toBe('ACT_NOT_YOURS')
    await step('one is changed', 'to who was shown it', ['m1', 'm4', 'removed'])
  })

  test('stand while the plan is submitted, and are mended once it is returned', async () => {
    await movePlan(room, version, 'SUBMITTED')
    await step('the plan is submitted', 'to who was shown it', ['m1', 'm4', 'removed'])
    const remove = `entry: "${lines.removed}", expectedVersion: 1, reason: "Utgår"`
    for (const [name, given] of [
      ['addFinancingLine', `measureVersion: "${version}/m1", line: { source: MUNICIPALITY, amount: 5 }`],
      ['changeFinancingLine', `entry: "${lines.m1}", expectedVersion: 2, change: { note: "x" }`],
      ['removeFinancingLine', remove],
      ['reviseEntry', `entry: "${lines.m1}", expectedVersion: 2, amount: 1, reason: "x"`],
    ] as const)
      expect(outcomeOf(await line(smolaKommune, name, given))).toBe('ACT_NOT_NOW')
    await movePlan(room, version, 'RETURNED')
    await step('the plan is returned', 'to who was shown it', ['m1', 'm4', 'removed'])
    expect(await line(aureKommune, 'removeFinancingLine', remove)).toMatchObject({ isDone: true, moneyEntry: null })
    await step('a line is removed', 'to who was shown it', ['m1', 'm4'])
    await movePlan(room, version, 'SUBMITTED')
    await step('the plan is submitted anew', 'to who was shown it', ['m1', 'm4'])
  })

  test('are public once the plan is approved, and settled', async () => {
    await movePlan(room, version, 'APPROVED')
    await step('the plan is approved', 'to all', ['m1', 'm4'])
    const given = `entry: "${lines.m1}", expectedVersion: 2, amount: 1, reason: "x"`
    expect(outcomeOf(await line(smolaKommune, 'reviseEntry', given))).toBe('ACT_NOT_NOW')
    expect(outcomeOf(await line(stranger, 'reviseEntry', given))).toBe('ACT_NOT_YOURS')
  })

  test('are taken over to the plan that follows, where it has none, by its own alone', async () => {
    const next = await writeDraft(room, 'demo-one', 2026, 2, ['m1', 'm4'])
    const copy = (actor: Actor, from = version) =>
      act(room, actor, 'copyFinancingLines', `planVersion: "${next}", from: "${from}"`)
    for (const actor of [handler, husbanken, stranger]) expect(outcomeOf(await copy(actor))).toBe('UNKNOWN_KEY')
    expect(outcomeOf(await copy(fylket))).toBe('ACT_NOT_YOURS')
    expect(outcomeOf(await copy(smolaKommune, versionOf('demo-two', 2025)))).toBe('UNKNOWN_KEY')
    const own = `measureVersion: "${next}/m4", line: { source: EU, amount: 9 }`
    expect(outcomeOf(await line(smolaKommune, 'addFinancingLine', own))).toBe('done')
    const copied = await copy(aureKommune)
    expect(copied.financingLines).toMatchObject([
      {
        edition: 1,
        year: 2026,
        amount: { value: 2000 },
        measureVersion: { id: `${next}/m1` },
        planVersion: { id: next },
      },
    ])
    expect(outcomeOf(await copy(aureKommune))).toBe('NOTHING_TO_COPY')
    for (const actor of [null, stranger, handler, husbanken])
      expect(await seenInGraph(actor)).toEqual([lines.m1, lines.m4].sort())
    await writeElsewhere(room, 'funding', async (tx) => {
      await tx.query('delete from money_entry where plan_version_id = $1', [next])
    })
  })

  test('are in the past what they were, for each who looks back', async () => {
    for (const each of steps) await expectSeen(each, true)
  }, 60_000)

  test('leave no trace for who may not see them, in anything that the login for viewers may read', async () => {
    await viewer.query(`select set_config('platform.viewer', 'hitra-kommune', false)`)
    const { rows } = await viewer.query(
      `select table_schema || '.' || table_name as relation from information_schema.table_privileges
       where grantee = 'funding_viewer' and privilege_type = 'SELECT' and table_schema in ('funding', 'published', 'keys')`,
    )
    expect(rows.length).toBeGreaterThan(40)
    await writeRows(room, [
      entry('demo-one/secret', 'demo-one', {
        ...{
          stage: 'PLANNED',
          plan_version_id: versionOf('demo-three', 2026),
          pilot_id: 'demo-three',
          agreement_id: 'demo-three',
        },
        ...{
          measure_id: 'demo-three/m4',
          measure_version_id: `${versionOf('demo-three', 2026)}/m4`,
          budget_year: 2026,
          note: 'HEMMELIG',
        },
      }),
    ])
    for (const { relation } of rows) {
      const { rows: found } = await viewer.query(
        `select count(*)::int as count from ${relation} t where t::text ~ 'HEMMELIG|demo-one/secret'`,
      )
      expect([relation, found[0].count]).toEqual([relation, 0])
    }
  })
})

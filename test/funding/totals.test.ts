import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeAssorted, writeVotesAndUses } from './money.js'
import { type FundingRoom, fundingRoom } from './room.js'
import { writeRows } from './rows.js'
import { bound, entry, line } from './world.js'

let room: FundingRoom
beforeAll(async () => {
  room = await fundingRoom()
  await writeAssorted(room, 200)
  await writeVotesAndUses(room)
  await writeRows(room, [line('of-a-draft', 'demo-one', 2026, 'm1', { amount_ore: 1_000_000_00 })])
})
afterAll(() => room?.end())

const stages = ['SPENT', 'ALLOCATED', 'COMMITTED', 'PLANNED', 'GRANTED', 'APPROPRIATED', 'DISBURSED'] as const

/** Dimensions that cut a total into parts: how a group names its value, and what that is in hand-written SQL. */
const exclusive: Readonly<Record<string, readonly [field: string, column: string]>> = {
  PILOT: ['pilot { id }', 'p.pilot_id'],
  COHORT: ['cohort', 'l.cohort'],
  COUNTY: ['county { code }', 'p.county_code'],
  OBJECTIVE: ['objective { id }', 'p.objective_id'],
  MAIN_THEME: ['mainTheme { id }', 'p.main_theme_id'],
  RESPONSIBLE_MUNICIPALITY: ['responsibleMunicipality { code }', 'p.responsible_municipality_code'],
  RECIPIENT: ['recipient { id }', 'p.recipient_party_id'],
  SOURCE: ['source', 'p.source'],
  YEAR: ['year', 'p.budget_year'],
}
const inCells = ['PILOT', 'COHORT', 'COUNTY', 'OBJECTIVE', 'MAIN_THEME', 'SOURCE', 'YEAR']

/** Filters, each with what it is in hand-written SQL, and whether it leaves pilots out of what is expected. */
const filters: readonly (readonly [where: object, condition: string, expected: string])[] = [
  [{}, 'true', 'true'],
  [{ year: { gte: 2025 } }, 'p.budget_year >= 2025', 'true'],
  [{ source: { in: ['MUNICIPALITY', 'EU'] } }, `p.source in ('MUNICIPALITY', 'EU')`, 'true'],
  [{ county: { eq: '18' } }, `p.county_code = '18'`, `l.id in ('demo-two', 'demo-three')`],
  [{ county: { isNull: true } }, 'p.county_code is null', 'false'],
  [{ mainTheme: { isNull: true } }, 'p.main_theme_id is null', 'true'],
  [{ not: { mainTheme: { eq: 'housing' } } }, `not p.main_theme_id = 'housing'`, 'true'],
  [{ cohort: { eq: 1 } }, 'l.cohort = 1', 'l.cohort = 1'],
  [
    { pilot: { in: ['demo-one', 'demo-four'] } },
    `p.pilot_id in ('demo-one', 'demo-four')`,
    `l.id in ('demo-one', 'demo-four')`,
  ],
  [{ objective: { eq: 'demo-two/2' } }, `p.objective_id = 'demo-two/2'`, `l.id = 'demo-two'`],
  [{ state: { eq: 'NOT_DUE' } }, `p.amount_state = 'NOT_DUE'`, 'true'],
  [{ measure: { eq: 'demo-three/m3' } }, `p.measure_id = 'demo-three/m3'`, `l.id = 'demo-three'`],
  [{ audited: { eq: true } }, 'e.audited', 'true'],
  [{ amount: { lt: 0 } }, 'e.amount_ore < 0', 'true'],
  [
    { payer: { eq: 'kdd' }, recipient: { isNull: true } },
    `e.payer_party_id = 'kdd' and p.recipient_party_id is null`,
    'true',
  ],
]
/** Holds of every amount, and no cell can tell. */
const always = { or: [{ payer: { isNull: true } }, { payer: { isNull: false } }] }

const publicPortions = `
  money_portion p join money_entry e on e.id = p.entry_id left join public_pilot l on l.id = p.pilot_id
  where p.world = 'DEMO' and (p.plan_version_id is null or p.plan_version_id like '%/2025/1')`

interface Sum {
  readonly value: string | null
  readonly states: string[]
}

/** The state of a sum, from those of all that is in it. */
function stateOf({ states }: Sum): string {
  const due = states.filter((state) => state !== 'NOT_APPLICABLE')
  const known = due.filter((state) => state === 'REPORTED' || state === 'PROVISIONAL')
  if (due.length === 0) return 'NOT_APPLICABLE'
  if (known.length === 0) return new Set(due).size === 1 ? due[0]! : 'NOT_REPORTED'
  return known.length < due.length || due.includes('PROVISIONAL') ? 'PROVISIONAL' : 'REPORTED'
}
const figureOf = (sum: Sum) => ({ value: sum.value === null ? null : Number(sum.value) / 100, state: stateOf(sum) })

const question = (dimensions: readonly string[], isExclusive = true) => `
  query ($stage: MoneyStage!, $groupBy: [MoneyDimension!], $where: MoneyEntryWhere, $having: MoneyHaving) {
    moneyTotals(stage: $stage, groupBy: $groupBy, where: $where, having: $having, world: DEMO) {
      amount { value state } distinct { value state } answeredFrom overlapping groupCount coverage { reported expected missing }
      groups { amount { value state } ${isExclusive ? 'shareOfTotal' : ''} ${dimensions.join(' ')} } } }`

// biome-ignore lint/suspicious/noExplicitAny: a group as the graph answers it.
const keyOf = (group: any, field: string): string => {
  const [name, key] = field.replace(/[{}]/g, '').split(/\s+/) as [string, string?]
  const value = group[name]
  return String(value === null ? null : key ? value[key] : value)
}

async function ask(stage: string, groupBy: readonly string[], where: object) {
  const fields = groupBy.map((name) => exclusive[name]![0])
  const { data, errors } = await room.ask(question(fields), { stage, groupBy: groupBy.length ? groupBy : null, where })
  expect(errors).toBeUndefined()
  const { groups, ...total } = data.moneyTotals
  return {
    ...total,
    groups: new Map<string, { amount: object; shareOfTotal: number | null }>(
      groups.map((group: { amount: object; shareOfTotal: number | null }) => [
        fields.map((field) => keyOf(group, field)).join(' '),
        group,
      ]),
    ),
  }
}

const random = fc.tuple(
  fc.constantFrom(...stages),
  fc.uniqueArray(fc.constantFrom(...Object.keys(exclusive)), { maxLength: 3 }),
  fc.constantFrom(...filters),
  fc.constantFrom(...filters),
)

test('any grouping of any filter equals hand-written SQL, adds up to the øre, and is the same from cells and from entries', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(random, async ([stage, groupBy, one, other]) => {
      const [where, condition] = [{ and: [one[0], other[0]] }, `${one[1]} and ${other[1]}`]
      const columns = groupBy.map((name) => `${exclusive[name]![1]}::text`)
      const sums = `sum(p.amount_ore) as value, array_agg(p.amount_state) as states`
      const {
        rows: [whole],
      } = await room.admin.query(
        `select sum(p.amount_ore) as value, coalesce(array_agg(p.amount_state), '{}') as states from ${publicPortions} and p.stage = $1 and ${condition}`,
        [stage],
      )
      const { rows: groups } = await room.admin.query(
        columns.length === 0
          ? 'select where false'
          : `select array[${columns}] as key, ${sums} from ${publicPortions} and p.stage = $1 and ${condition} group by ${columns}`,
        columns.length === 0 ? [] : [stage],
      )
      const { rows: pilots } = await room.admin.query(
        `select l.id, exists (select from ${publicPortions.replaceAll(' l ', ' own ').replaceAll('l.id', 'own.id')} and p.stage = $1
             and ${condition.replaceAll('l.', 'own.')} and p.pilot_id = l.id and p.amount_ore is not null) as reported
         from public_pilot l where l.world = 'DEMO' and $1 <> 'APPROPRIATED' and ${one[2]} and ${other[2]} order by l.id`,
        [stage],
      )

      const told = await ask(stage, groupBy, where)
      expect(told.amount).toEqual(figureOf(whole))
      expect(told.coverage).toEqual({
        expected: pilots.length,
        reported: pilots.filter(({ reported }) => reported).length,
        missing: pilots.filter(({ reported }) => !reported).map(({ id }) => id),
      })
      expect(Object.fromEntries([...told.groups].map(([key, { amount }]) => [key, amount]))).toEqual(
        Object.fromEntries(groups.map((row) => [row.key.map(String).join(' '), figureOf(row)])),
      )
      const cents = [...told.groups.values()].reduce(
        (sum, { amount }) => sum + Math.round(((amount as { value: number | null }).value ?? 0) * 100),
        0,
      )
      if (groupBy.length > 0) expect(cents).toBe(Math.round((told.amount.value ?? 0) * 100))

      const { answeredFrom, ...fromEntries } = await ask(stage, groupBy, { and: [where, always] })
      expect(answeredFrom).toBe('ENTRIES')
      const { answeredFrom: from, ...same } = told
      seen.add(from)
      if (groupBy.some((name) => !inCells.includes(name)) || stage === 'PLANNED') expect(from).toBe('ENTRIES')
      expect(fromEntries).toEqual(same)
    }),
    { numRuns: process.env.SIZE === 'full' ? 500 : 60 },
  )
  expect([...seen].sort()).toEqual(['CELLS', 'ENTRIES'])
}, 300_000)

describe('a total', () => {
  test('of plans counts the approved ones alone', async () => {
    const { amount } = await ask('PLANNED', [], {})
    expect(amount.value).toBeLessThan(100_000)
  })

  test('by theme or partner overlaps, counts each amount once in its distinct sum, and has no shares', async () => {
    for (const [dimension, field, link] of [
      [
        'THEME',
        'theme { id }',
        `left join lateral (
           select theme_id as key from public_objective_theme where objective_id = p.objective_id) link on true`,
      ],
      [
        'PARTNER',
        'partner { id }',
        `left join lateral (
           select party_id as key from public_measure_partner
           where measure_version_id = p.pilot_id || '/2025/1/' || split_part(p.measure_id, '/', 2)) link on true`,
      ],
    ] as const) {
      const { data } = await room.ask(question([field], false), { stage: 'SPENT', groupBy: [dimension] })
      const { rows } = await room.admin.query(
        `select link.key, sum(p.amount_ore) as value, array_agg(p.amount_state) as states
         from money_portion p ${link} where p.world = 'DEMO' and p.stage = 'SPENT' group by 1`,
      )
      expect(data.moneyTotals.overlapping).toBe(true)
      const whole = await ask('SPENT', [], {})
      expect(data.moneyTotals.distinct).toEqual(whole.amount)
      expect(
        Object.fromEntries(
          data.moneyTotals.groups.map((group: { amount: object }) => [keyOf(group, field), group.amount]),
        ),
      ).toEqual(Object.fromEntries(rows.map((row) => [String(row.key), figureOf(row)])))

      const refused = await room.ask(question([field]), { stage: 'SPENT', groupBy: [dimension] })
      expect(refused.errors?.[0].extensions.code).toBe('SHARE_OF_OVERLAPPING')
    }
  })

  test('gives each group its share of the whole', async () => {
    const { amount, groups } = await ask('GRANTED', ['PILOT'], {})
    expect([...groups.values()].map(({ shareOfTotal }) => shareOfTotal)).toEqual([1 / 3, 1 / 3, 1 / 3])
    expect(amount.value).toBe(6_000_000)
  })

  test('gives only the groups that are asked for, and what those come to', async () => {
    const all = await ask('SPENT', ['SOURCE'], {})
    const { data } = await room.ask(question(['source']), {
      stage: 'SPENT',
      groupBy: ['SOURCE'],
      having: { amount: { gt: 1000 } },
    })
    const kept = [...all.groups.values()].filter(({ amount }) => (amount as { value: number }).value > 1000)
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.length).toBeLessThan(all.groups.size)
    expect(data.moneyTotals.groups.map(({ amount }: { amount: object }) => amount)).toEqual(
      kept.map(({ amount }) => amount),
    )
    const sum = kept.reduce((total, { amount }) => total + (amount as { value: number }).value, 0)
    expect(data.moneyTotals.distinct.value).toBeCloseTo(sum, 2)
    expect(data.moneyTotals.amount).toEqual(all.amount)
  })

  test('lists the amounts behind each group, whatever it is answered from', async () => {
    for (const [groupBy, column] of [
      ['COUNTY', 'p.county_code'],
      ['OBJECTIVE', 'p.objective_id'],
      ['RECIPIENT', 'p.recipient_party_id'],
      ['COHORT', 'l.cohort::text'],
    ] as const) {
      const [field] = exclusive[groupBy]!
      const { data, statements } = await room.ask(
        `query ($where: MoneyEntryWhere) { moneyTotals(stage: SPENT, groupBy: [${groupBy}], where: $where, world: DEMO) {
          groups { ${field} entries(first: 100) { nodes { id } } } } }`,
        { where: { year: { eq: 2025 } } },
      )
      const { rows } = await room.admin.query(
        `select ${column} as key, array_agg(distinct e.id order by e.id) as ids from ${publicPortions} and p.stage = 'SPENT'
         and p.budget_year = 2025 group by 1`,
      )
      expect(
        Object.fromEntries(
          data.moneyTotals.groups.map((group: { entries: { nodes: { id: string }[] } }) => [
            keyOf(group, field),
            group.entries.nodes.map(({ id }) => id).sort(),
          ]),
        ),
      ).toEqual(Object.fromEntries(rows.map(({ key, ids }) => [String(key), ids.sort()])))
      // One for the total; for its groups one, and another for the group of those without a value.
      expect(statements).toBeLessThanOrEqual(3)
    }
  })

  test('lists them also where groups overlap, an amount in each that it counts in', async () => {
    for (const [groupBy, field, link] of [
      ['THEME', 'theme { id }', 'public_objective_theme link on link.objective_id = p.objective_id'],
      [
        'PARTNER',
        'partner { id }',
        `public_measure_partner link on link.measure_version_id = p.pilot_id || '/2025/1/' || split_part(p.measure_id, '/', 2)`,
      ],
    ] as const) {
      const { data } = await room.ask(
        `{ moneyTotals(stage: SPENT, groupBy: [${groupBy}], world: DEMO) { groups { ${field} entries(first: 100) { nodes { id } } } } }`,
      )
      const { rows } = await room.admin.query(
        `select link.${groupBy === 'THEME' ? 'theme_id' : 'party_id'} as key, array_agg(distinct p.entry_id) as ids
         from money_portion p left join ${link} where p.world = 'DEMO' and p.stage = 'SPENT' group by 1`,
      )
      expect(rows.length).toBeGreaterThan(2)
      expect(
        Object.fromEntries(
          data.moneyTotals.groups.map((group: { entries: { nodes: { id: string }[] } }) => [
            keyOf(group, field),
            group.entries.nodes.map(({ id }) => id).sort(),
          ]),
        ),
      ).toEqual(Object.fromEntries(rows.map(({ key, ids }) => [String(key), ids.sort()])))
    }
  })
})

describe('an amount for each inhabitant', () => {
  const perInhabitant = async (groupBy: string[] | null, where: object = {}) => {
    const { data, statements } = await room.ask(
      `query ($groupBy: [MoneyDimension!], $where: MoneyEntryWhere) {
        moneyTotals(stage: GRANTED, groupBy: $groupBy, where: $where, world: DEMO, orderBy: DIMENSIONS_ASC) {
          perInhabitant { value state } groups { perInhabitant { value state } } } }`,
      { groupBy, where },
    )
    expect(statements).toBeLessThanOrEqual(4)
    const { perInhabitant: whole, groups } = data.moneyTotals
    return [whole, ...groups.map((group: { perInhabitant: object }) => group.perInhabitant)]
  }
  const unknown = { value: null, state: 'NOT_REPORTED' }
  const none = { value: null, state: 'NOT_APPLICABLE' }
  const reported = (value: number) => ({ value, state: 'REPORTED' })

  test('is told of whole pilots whose inhabitants are on record', async () => {
    // In order of keys: one, three (of which nobody knows how many live there), two.
    expect(await perInhabitant(['PILOT'])).toEqual([unknown, reported(500), unknown, reported(500)])
    expect(await perInhabitant(['COHORT'])).toEqual([unknown, reported(500), unknown])
    expect(await perInhabitant(['COHORT', 'YEAR'], { cohort: { eq: 1 } })).toEqual([reported(500), reported(500)])
    await writeRows(room, [
      entry('of-2027', 'demo-one', {
        stage: 'GRANTED',
        source: 'STATE_GRANT',
        grant_id: 'demo-one/2025',
        budget_year: 2027,
      }),
    ])
    expect(await perInhabitant(['YEAR'], { pilot: { eq: 'demo-one' } })).toEqual([
      reported(2000_100 / 4000),
      reported(500),
      unknown,
    ])
  })

  test('is told of nothing that cuts a pilot apart', async () => {
    for (const groupBy of [['COUNTY'], ['PILOT', 'SOURCE']]) {
      const [whole, ...groups] = await perInhabitant(groupBy)
      expect([whole, ...groups].every((figure) => figure.state === 'NOT_APPLICABLE')).toBe(true)
    }
    expect(await perInhabitant(null, { county: { eq: '18' } })).toEqual([none])
  })
})

test('what is booked counts from the next moment on, and not in what was', async () => {
  const before = await room.head()
  const spent = async (revision?: number) => {
    const { data } = await room.ask(
      '{ moneyTotals(stage: SPENT, world: DEMO) { amount { value } answeredFrom } }',
      {},
      revision === undefined ? {} : { revision },
    )
    expect(data.moneyTotals.answeredFrom).toBe('CELLS')
    return data.moneyTotals.amount.value
  }
  const then = await spent()
  await writeRows(room, [entry('one-more', bound[0]!, { amount_ore: 1_000_01 })])
  expect(await spent()).toBeCloseTo(then + 1000.01, 2)
  expect(await spent(before)).toBe(then)
})

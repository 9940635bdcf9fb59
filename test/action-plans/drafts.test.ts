import { type GraphQLObjectType, parse, visit } from 'graphql'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loginUrl } from '../../subgraphs/foundation/database/logins.js'
import { wholeGraph, wholeThing } from '../parties/whole-graph.js'
import { aMeasure, aMeasureVersion, aPlan, aVersion, aWholePlan, everythingSaid, versionId } from './plans.js'
import { type ActionPlansRoom, actionPlansRoom } from './room.js'
import { insert, type Row, write, writeParties } from './rows.js'
import { smola } from './twins.js'

/*
 * The plan of 2025 is public. That of 2026 is written, edited, submitted, edited, returned, edited, submitted again,
 * approved, and superseded by a second version. At each of those revisions a reader without a login sees what such a
 * reader saw then: nothing of a draft; of one that is submitted or returned, that it is and when.
 */
const mark = 'UTKAST'
const year = 2026
const version = versionId({ year })
/** Only the plan of 2026 speaks of it. */
const newMeasure = `${smola}/m2`
const revisions: Record<'before' | 'draft' | 'told' | 'public', number[]> = {
  before: [],
  draft: [],
  told: [],
  public: [],
}
let room: ActionPlansRoom
const readers = new Map<string, pg.Client>()

beforeAll(async () => {
  room = await actionPlansRoom()
  for (const login of ['action_plans_reader', 'evaluation_reader']) {
    const client = new pg.Client({ connectionString: loginUrl(room.url, login, room.secret) })
    await client.connect()
    readers.set(login, client)
  }
  await write(room, [aMeasure(1), ...aWholePlan({ year: 2025 })])
  revisions.before.push(await room.head())

  const change = async (state: keyof typeof revisions, work: Parameters<ActionPlansRoom['database']['write']>[2]) =>
    revisions[state].push(
      await room.database.write('a clerk', state, async (tx, revision) => {
        await work(tx, revision)
        return revision
      }),
    )
  const edit = (number: number) => async (tx: Parameters<Parameters<typeof change>[1]>[0]) => {
    for (const [table, column, key] of edited)
      await tx.query(`update ${table} set ${column} = '${mark} ${number}' where ${key} = $1`, [version])
    await insert(tx, [[...addedBy(number)]])
  }
  await change('draft', async (tx) => {
    await insert(tx, [
      aMeasure(2),
      aPlan({ year }),
      aVersion({ year, state: 'DRAFT' }),
      ...everythingSaid({ year }, { mark }),
      ...aMeasureVersion({
        year,
        measure: 2,
        partners: ['nav'],
        columns: { title: mark, responsible_municipality_code: '1576' },
      }),
    ])
  })
  for (const number of [1, 2]) await change('draft', edit(number))
  await change('told', (tx) => setState(tx, 'SUBMITTED', `submitted_on = '2026-01-15'`))
  await change('told', edit(3))
  await change('told', (tx) => setState(tx, 'RETURNED', `returned_on = '2026-02-15'`))
  await change('told', edit(4))
  await change('told', (tx) => setState(tx, 'SUBMITTED', `submitted_on = '2026-02-20'`))
  await change('public', (tx) => setState(tx, 'APPROVED', `approved_on = '2026-03-01'`))
  await change('public', async (tx) => {
    await setState(tx, 'SUPERSEDED', `superseded_on = '2026-09-01'`)
    await insert(tx, [
      aVersion({ year, number: 2 }),
      ...aMeasureVersion({ year, number: 2, measure: 1, columns: { title: mark } }),
      ...aMeasureVersion({
        year,
        number: 2,
        measure: 2,
        partners: ['nav'],
        columns: { title: mark, responsible_municipality_code: '1576' },
      }),
    ])
  })
})
afterAll(async () => {
  for (const client of readers.values()) await client.end()
  await room?.end()
})

/** A text of the version, of a measure in it, and of what hangs on both. */
const edited = [
  ['plan_content', 'summary', 'plan_version_id'],
  ['measure_version', 'title', 'plan_version_id'],
  ['unmet_objective', 'reason', 'plan_version_id'],
] as const

const addedBy = (number: number): Row => [
  'risk',
  {
    id: `${version}/m1/risk-${number}`,
    measure_version_id: `${version}/m1`,
    position: number,
    text: `${mark} ${number}`,
  },
]

const setState = (tx: { query(text: string, values?: unknown[]): Promise<unknown> }, state: string, also: string) =>
  tx.query(`update plan_version set state = '${state}', ${also} where id = $1`, [version])

const hidden = () => [...revisions.draft, ...revisions.told]

/** What counts or tells of measures alone. */
const counts = ['measureTotals', 'totals of a year', 'in a year', 'how many']

/** Everything that can be asked without a key, and of everything that other rooms lead from, at a revision. */
function everything(revision: number): Promise<Record<string, string>> {
  const known = answersAt.get(revision) ?? answersOf(revision)
  answersAt.set(revision, known)
  return known
}

const answersAt = new Map<number, Promise<Record<string, string>>>()

async function answersOf(revision: number): Promise<Record<string, string>> {
  const things = [
    ['Pilot', 'id', smola],
    ['Agreement', 'id', smola],
    ...[1, 2, 3].map((number) => ['Objective', 'id', `${smola}/${number}`]),
    ...['husbanken', 'nav', 'aure-kommune', 'kdd'].map((party) => ['Party', 'id', party]),
    ...['1573', '1576'].map((code) => ['Municipality', 'code', code]),
  ] as [string, string, string][]
  const questions = new Map([
    ...wholeGraph(room.schema, 5, 'DEMO'),
    ...things.map(([type, key, value]): [string, string] => {
      const thing = wholeThing(room.schema.getType(type) as GraphQLObjectType, 3, 'DEMO')
      return [
        `${type} ${value}`,
        `{ _entities(representations: [{ __typename: "${type}", ${key}: "${value}" }]) { ... on ${type} ${thing} } }`,
      ]
    }),
    [
      'in a year',
      `{ _entities(representations: [{ __typename: "Objective", id: "${smola}/1" }]) { ... on Objective {
        priority(year: ${year}) { reason } measures(year: ${year}) { totalCount } endorsements(year: ${year}) { note } } } }`,
    ],
    [
      'how many',
      `{ _entities(representations: [{ __typename: "Objective", id: "${smola}/1" }, { __typename: "Municipality", code: "1576" }]) {
        ... on Objective { measures { totalCount } } ... on Municipality { measures(world: DEMO) { totalCount } } } }`,
    ],
    ['totals of a year', `{ measureTotals(world: DEMO, year: ${year}, groupBy: [STATUS]) { count groups { count } } }`],
  ])
  const answers: Record<string, string> = {}
  for (const [name, question] of questions) {
    const { data, errors } = await room.ask(question, {}, { revision })
    expect([name, errors]).toEqual([name, undefined])
    answers[name] = JSON.stringify(data)
  }
  return answers
}

const question = (fields: string) => `{ planVersion(id: "${version}") { ${fields} } }`
const content = `content { summary } responsibilities { text } measures { totalCount nodes { title } }
  unmetObjectives { reason } priorities { reason } priorityParticipants { party { id } }
  endorsements { note } settledFinancing { text amount { value } }`

describe('a reader without a login', () => {
  test('is asked for every text there is', () => {
    const selected = new Set<string>()
    for (const asked of wholeGraph(room.schema, 5, 'DEMO').values())
      visit(parse(asked), { Field: ({ name }) => void selected.add(name.value) })
    for (const field of ['summary', 'reason', 'title', 'judging', 'likelihood', 'dueOn', 'note', 'amount', 'scope'])
      expect([...selected]).toContain(field)
  })

  test('is told the same of everything while a version is a draft, whatever happens to it', async () => {
    const before = await everything(revisions.before[0]!)
    for (const revision of revisions.draft) expect(await everything(revision)).toEqual(before)
  }, 60_000)

  test('is told of a submitted or returned version that it is, and of nothing else', async () => {
    const before = await everything(revisions.before[0]!)
    for (const revision of revisions.told) {
      const answers = await everything(revision)
      for (const [name, answer] of Object.entries(answers)) {
        // Whatever leads to the pilot or the agreement leads to its plans.
        if (answer !== before[name])
          expect([name, answer]).toEqual([name, expect.stringContaining(`"${smola}/${year}"`)])
        for (const told of [mark, `${version}/`, newMeasure]) expect([name, answer]).not.toContain(told)
      }
      for (const name of ['actionPlans', `Pilot ${smola}`, `Agreement ${smola}`])
        expect([name, answers[name]]).not.toEqual([name, before[name]])
      for (const name of counts) expect([name, answers[name]]).toEqual([name, before[name]])
    }
  }, 60_000)

  test('is told the same of a submitted version, however it is edited', async () => {
    const [submitted, editedThen, returned, editedAgain] = await Promise.all(revisions.told.map(everything))
    expect(editedThen).toEqual(submitted)
    expect(editedAgain).toEqual(returned)
  }, 60_000)

  test('sees all of it from the revision that approved it, and also once it is superseded', async () => {
    const before = await everything(revisions.before[0]!)
    for (const revision of revisions.public) {
      const answers = await everything(revision)
      for (const name of ['actionPlans', `Objective ${smola}/1`, 'Party nav', 'Municipality 1576'])
        expect([name, answers[name]]).toEqual([name, expect.stringContaining(mark)])
      for (const name of counts) expect([name, answers[name]]).not.toEqual([name, before[name]])
    }
  }, 60_000)

  test('looks a version up by key, and finds what may be told', async () => {
    const look = async (revision: number) =>
      (await room.ask(question(`state isPublic submittedOn returnedOn ${content}`), {}, { revision })).data.planVersion
    for (const revision of [...revisions.before, ...revisions.draft]) expect(await look(revision)).toBeNull()
    const nothing = {
      isPublic: false,
      content: null,
      responsibilities: [],
      measures: { totalCount: 0, nodes: [] },
      unmetObjectives: [],
      priorities: [],
      priorityParticipants: [],
      endorsements: [],
      settledFinancing: [],
    }
    const submitted = { ...nothing, state: 'SUBMITTED', submittedOn: '2026-01-15', returnedOn: null }
    const returned = { ...submitted, state: 'RETURNED', returnedOn: '2026-02-15' }
    const again = { ...returned, state: 'SUBMITTED', submittedOn: '2026-02-20' }
    const found = await Promise.all(revisions.told.map(look))
    expect(found).toEqual([submitted, submitted, returned, returned, again])
    for (const revision of revisions.public) {
      const shown = await look(revision)
      expect(shown).toMatchObject({ isPublic: true, measures: { totalCount: 2 } })
      for (const list of ['responsibilities', 'unmetObjectives', 'priorities', 'endorsements', 'settledFinancing'])
        expect(shown[list]).not.toEqual([])
    }
  })

  test('cannot reach what it says by the keys that other rooms might hold', async () => {
    const representations = [
      { __typename: 'Measure', id: newMeasure },
      { __typename: 'MeasureVersion', id: `${version}/m1` },
      { __typename: 'MeasureVersion', id: `${version}/m2` },
    ]
    const look = async (revision: number) =>
      (
        await room.ask(
          `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename }
            measure(id: "${newMeasure}") { id } other: measure(id: "${smola}/m1") { version(year: ${year}) { id } current { id } versions { id } } }`,
          { representations },
          { revision },
        )
      ).data
    const old = { id: `${smola}/2025/1/m1` }
    for (const revision of [...revisions.before, ...hidden()])
      expect(await look(revision)).toEqual({
        _entities: [null, null, null],
        measure: null,
        other: { version: null, current: old, versions: [old] },
      })
    const shown = await look(revisions.public[0]!)
    expect(shown._entities).toEqual([{ __typename: 'Measure' }, ...Array(2).fill({ __typename: 'MeasureVersion' })])
    expect(shown.other).toMatchObject({ version: { id: `${version}/m1` }, current: { id: `${version}/m1` } })
  })

  test('cannot learn by a filter that a key exists', async () => {
    const filtered = async (list: string, where: string, revision: number) =>
      (
        await room.ask(
          `{ ${list}(world: DEMO, where: ${where}) { ${list === 'actionPlans' ? 'totalCount' : 'count'} } }`,
          {},
          { revision },
        )
      ).errors?.[0].extensions.code
    const plan = `{ id: { eq: "${smola}/${year}" } }`
    const measure = `{ measure: { in: ["${newMeasure}"] } }`
    for (const revision of revisions.draft) expect(await filtered('actionPlans', plan, revision)).toBe('UNKNOWN_KEY')
    for (const revision of revisions.told) expect(await filtered('actionPlans', plan, revision)).toBeUndefined()
    for (const revision of hidden()) expect(await filtered('measureTotals', measure, revision)).toBe('UNKNOWN_KEY')
    for (const revision of revisions.public) expect(await filtered('measureTotals', measure, revision)).toBeUndefined()
  })

  test('learns nothing from the cycle but that the plan was submitted', async () => {
    const cycle = async (revision: number) =>
      (
        await room.ask(
          `{ _entities(representations: [{ __typename: "Agreement", id: "${smola}" }]) { ... on Agreement {
            cycle(year: ${year}) { items { kind party { id } state doneOn planVersion { id } } } } } }`,
          {},
          { revision },
        )
      ).data._entities[0].cycle.items as { kind: string }[]
    const others = (items: { kind: string }[]) => items.filter(({ kind }) => kind !== 'PLAN_REVISED')
    const before = await cycle(revisions.before[0]!)
    for (const revision of revisions.draft) expect(await cycle(revision)).toEqual(before)
    for (const revision of revisions.told) {
      expect(await cycle(revision)).not.toEqual(before)
      expect(others(await cycle(revision))).toEqual(others(before))
    }
  })
})

/** How many rows with this text a login is given of a relation, now or at a revision. */
async function countOf(client: pg.Client, relation: string, text: string, revision?: number): Promise<number> {
  const [schema] = (await client.query('select current_schema')).rows.map((row) => row.current_schema)
  await client.query('begin read only')
  if (revision)
    await client.query(
      `set local search_path = ${schema}_as_of, published_as_of, keys_as_of, pg_temp; set local platform.as_of = ${revision}`,
    )
  const { rows } = await client.query(`select count(*)::int from ${relation} t where t::text ~ $1`, [text])
  await client.query('rollback')
  return rows[0].count
}

/** Everything that a version says stands in these. */
const saying = [
  ...['plan_content', 'plan_responsibility', 'measure_version', 'measure_objective', 'measure_partner', 'milestone'],
  ...['risk', 'unmet_objective', 'priority', 'priority_participant', 'endorsement', 'settled_financing'],
  ...['plan_consent', 'objective_edition', 'measure_edition'],
]

describe('the login that serves such readers', () => {
  const reader = () => readers.get('action_plans_reader')!
  const count = (client: pg.Client, relation: string, revision?: number) =>
    countOf(client, relation, `(${version}|${newMeasure})`, revision)

  test('is given no row of what it says, from any table, before it is approved', async () => {
    for (const table of [...saying, 'measure']) {
      for (const revision of hidden())
        expect([table, revision, await count(reader(), table, revision)]).toEqual([table, revision, 0])
      for (const revision of revisions.public)
        expect([table, revision, await count(reader(), table, revision)]).not.toContain(0)
    }
  })

  test('is never given what KDD wanted mended, not even once the plan is public', async () => {
    for (const revision of [...hidden(), ...revisions.public])
      expect([revision, await count(reader(), 'return_note', revision)]).toEqual([revision, 0])
    const { rows } = await room.admin.query('select count(*)::int as written from return_note')
    expect(rows[0].written).toBeGreaterThan(0)
  })

  test('is given the version itself from the revision that submitted it', async () => {
    for (const revision of revisions.draft) expect(await count(reader(), 'plan_version', revision)).toBe(0)
    for (const revision of revisions.told) expect(await count(reader(), 'plan_version', revision)).toBe(1)
  })

  test('is given no row of the past where it reads the present', async () => {
    for (const table of [...saying, 'measure', 'plan_version', 'action_plan'])
      expect([table, await count(reader(), `${table}_history`)]).toEqual([table, 0])
  })

  test('of a room after this one is given none by what is published', async () => {
    const other = readers.get('evaluation_reader')!
    const { rows } = await room.admin.query(
      `select name from platform.publication where room = 'action_plans' and space = 'published'`,
    )
    expect(rows.length).toBeGreaterThan(4)
    for (const { name } of rows) {
      for (const revision of hidden()) expect([name, await count(other, name, revision)]).toEqual([name, 0])
      for (const revision of revisions.public) expect([name, await count(other, name, revision)]).not.toContain(0)
    }
  })

  test('of a room after this one finds no text in the keys, and no revision at which a draft became public', async () => {
    const other = readers.get('evaluation_reader')!
    await other.query('begin read only')
    await other.query(
      `set local search_path = evaluation_as_of, published_as_of, keys_as_of, pg_temp; set local platform.as_of = ${revisions.told.at(-1)}`,
    )
    for (const [key, column] of [
      ['plan_version_key', 'id'],
      ['measure_key', 'id'],
      ['measure_version_key', 'plan_version_id'],
      ['measure_objective_key', 'measure_version_id'],
    ]) {
      const { rows } = await other.query(
        `select public_from, t::text as row from ${key} t where ${column} like '${key === 'measure_key' ? newMeasure : version}%'`,
      )
      expect(rows.length).toBeGreaterThan(0)
      for (const { public_from, row } of rows) {
        expect([key, public_from]).toEqual([key, null])
        expect(row).not.toContain(mark)
      }
    }
    await other.query('rollback')
  })
})

describe('an agreement that is a draft', () => {
  const draft = `${smola}-2`
  const of = { agreement_id: draft }
  const rows: readonly Row[] = [
    ['political_treatment', { ...of, id: `${draft}/t`, year, party_id: 'aure-kommune', treated_on: '2026-05-01' }],
    ['dialogue_meeting', { ...of, id: `${draft}/m`, year, held_on: '2026-06-01' }],
    [
      'ministry_matter',
      { ...of, id: `${draft}/m/1`, meeting_id: `${draft}/m`, position: 0, ministry: mark, text: mark },
    ],
    [
      'status_report',
      { ...of, id: `${draft}/r`, year, party_id: 'aure-kommune', kind: 'STATUS', reported_on: '2026-07-01' },
    ],
    ['cycle_deadline', { ...of, id: `${draft}/d`, year, item: 'REPORTED', due_on: '2026-08-01', set_by: 'KDD' }],
    [
      'invitation',
      {
        ...of,
        id: `${draft}/i`,
        objective_id: `${draft}/1`,
        invited_id: 'nve',
        proposed_by: 'kdd',
        proposed_on: '2026-01-01',
      },
    ],
    ['invitation_consent', { ...of, invitation_id: `${draft}/i`, party_id: 'kdd', agreed_on: '2026-01-02' }],
  ]
  const seen = async (table: string) =>
    (
      await readers
        .get('action_plans_reader')!
        .query(`select count(*)::int from ${table} where agreement_id = $1`, [draft])
    ).rows[0].count
  const asked = async () => {
    const { data } = await room.ask(`{ _entities(representations: [
      { __typename: "Agreement", id: "${draft}" }, { __typename: "Objective", id: "${draft}/1" }, { __typename: "Party", id: "nve" }]) {
      ... on Agreement { politicalTreatments { id } dialogueMeetings { id } statusReports { id } cycle(year: ${year}) { isOnRecord items { kind } } }
      ... on Objective { invitations { id } } ... on Party { own: invitations(world: DEMO) { totalCount } } } }`)
    return data._entities
  }

  beforeAll(async () => {
    await writeParties(room.admin, (admin) =>
      insert(admin, [
        [
          'agreement',
          { id: draft, pilot_id: smola, number: 2, publication: 'DRAFT', title: mark, stage: 'UNDATED_TEXT' },
        ],
        ['objective', { id: `${draft}/1`, agreement_id: draft, number: 1, title: mark }],
      ]),
    )
    await write(room, rows)
  })

  test('shows nothing of what happens around it, and cannot have a plan submitted', async () => {
    for (const [table] of rows) expect([table, await seen(table)]).toEqual([table, 0])
    expect(await asked()).toEqual([
      { politicalTreatments: [], dialogueMeetings: [], statusReports: [], cycle: { isOnRecord: false, items: [] } },
      { invitations: [] },
      { own: { totalCount: 0 } },
    ])
    const plan = aPlan({ agreement: draft, year })
    const submitted = aVersion({ agreement: draft, year, state: 'SUBMITTED' })
    await expect(write(room, [plan, submitted])).rejects.toThrow(/is a draft: no plan of it can be submitted/)
    await write(room, [plan, aVersion({ agreement: draft, year, state: 'DRAFT' })])
  })

  test('shows all of it while it is published, also when that is past, and nothing of it at other moments', async () => {
    const publish = async (publication: 'DRAFT' | 'PUBLISHED') => {
      await writeParties(room.admin, async (admin) => {
        await admin.query('update agreement set publication = $1 where id = $2', [publication, draft])
      })
      return room.head()
    }
    const hiddenAt = [await room.head()]
    const published = await publish('PUBLISHED')
    for (const [table] of rows) expect([table, await seen(table)]).toEqual([table, 1])
    const [agreement, objective, party] = await asked()
    expect(agreement).toMatchObject({ politicalTreatments: [{}], dialogueMeetings: [{}], statusReports: [{}] })
    expect([objective.invitations.length, party.own.totalCount]).toEqual([1, 1])
    hiddenAt.push(await publish('DRAFT'))
    await publish('PUBLISHED')
    hiddenAt.push(await publish('DRAFT'))
    const reader = readers.get('action_plans_reader')!
    for (const [table] of rows) {
      expect([table, await seen(table)]).toEqual([table, 0])
      expect([table, await countOf(reader, table, draft, published)]).toEqual([table, 1])
      for (const revision of hiddenAt)
        expect([table, revision, await countOf(reader, table, draft, revision)]).toEqual([table, revision, 0])
    }
  })

  test('is what every table that is not about a plan waits for, but for the projects of applications', async () => {
    const { rows: tables } = await room.admin.query(
      `select name, relrowsecurity as hides from platform.kept join pg_class on pg_class.oid = relation::regclass where room = 'action_plans'`,
    )
    expect(tables.filter(({ hides }) => !hides).map(({ name }) => name)).toEqual(['project'])
    expect(tables.map(({ name }) => name).sort()).toEqual(
      [
        ...saying,
        ...['return_note', 'declined_measure', 'plan_dialogue'],
        'measure',
        'plan_version',
        'action_plan',
        'project',
        ...rows.map(([table]) => table),
      ].sort(),
    )
  })
})

test('the chain of revisions holds through all of it', async () => {
  expect((await room.admin.query('select * from platform.verify()')).rows).toEqual([])
})

import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loginUrl } from '../../subgraphs/foundation/database/logins.js'
import { wholeGraph } from '../parties/whole-graph.js'
import {
  draftAgreement,
  draftPlan,
  editDrafts,
  isDraft,
  mark,
  neverPublic,
  publicRows,
  setReports,
  tablesOfDrafts,
  writeDrafts,
} from './draft.js'
import { type EvaluationRoom, evaluationRoom } from './room.js'
import { approve, publish, writeSmallWorld } from './small-world.js'
import { insertIn } from './writing.js'

/*
 * An agreement that is a draft, a plan that is not approved, and reports that are not published: written, edited, and then
 * made public. A reader without a login sees of them what such a reader saw then.
 */
let room: EvaluationRoom
let reader: pg.Client
const hidden: number[] = []
let before: number
let published: number
let atFirst: Record<string, string>
let whenPublished: Record<string, string>

beforeAll(async () => {
  room = await evaluationRoom()
  const { admin } = room
  reader = new pg.Client({ connectionString: loginUrl(room.url, 'evaluation_reader', room.secret) })
  await reader.connect()
  await writeSmallWorld(admin)
  before = await insertIn(admin, 'evaluation', publicRows)
  atFirst = await everything()
  hidden.push(await writeDrafts(admin))
  for (const edit of [1, 2]) hidden.push(await editDrafts(admin, edit))
}, 60_000)
afterAll(async () => {
  await reader?.end()
  await room?.end()
})

const references = [
  { __typename: 'Pilot', id: 'demo-a' },
  { __typename: 'Agreement', id: draftAgreement },
  { __typename: 'Agreement', id: 'demo-a' },
  { __typename: 'Objective', id: 'demo-a/1' },
  { __typename: 'Objective', id: `${draftAgreement}/1` },
  { __typename: 'Measure', id: 'demo-a/m1' },
  { __typename: 'Measure', id: 'demo-a/m99' },
  { __typename: 'Party', id: 'sintef' },
  { __typename: 'Party', id: 'smola-kommune' },
]

const throughReferences = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Pilot { evaluation { indicators { totalCount nodes { id behind latestObservation { id former { reason } } } }
    assessments { totalCount nodes { rationale evidence { text } } } selfReports { nodes { text } } lessons { nodes { title } }
    coverage { reported expected missing { id } } } }
  ... on Agreement { evaluationStrategy { id title consents { provenance } } designAdaptations { text questions { text } } }
  ... on Objective { indicators { nodes { name } } assessments { nodes { rationale } } selfReports { nodes { text } } }
  ... on Measure { indicators { totalCount nodes { name } } lessons { nodes { title } } similar(first: 20) { score measure { id } } }
  ... on Party { assessments(world: DEMO) { totalCount } selfReports(world: DEMO) { totalCount } } } }`

const others: Readonly<Record<string, string>> = {
  indicators: `{ indicators(world: DEMO) { totalCount nodes { id name behind targets { value } proposedTargets { value } judgingConsents { judging } series { period observation { note } } localIndicators { totalCount } } } }`,
  assessments: '{ assessments(world: DEMO) { totalCount nodes { rationale isPublic efforts { title } } } }',
  selfReports: '{ selfReports(world: DEMO) { totalCount nodes { text isPublic former { text reason } } } }',
  lessons: '{ lessons(world: DEMO) { totalCount nodes { title measure { id } uses { note measure { id } } } } }',
  strategies: '{ evaluationStrategies(world: DEMO) { title } }',
  designs: '{ evaluationDesigns(world: DEMO) { questions { text criteria { text } } adaptations { text } } }',
  totals: `{ indicatorTotals(indicator: "demo-common", world: DEMO, groupBy: [PILOT, YEAR]) {
    count total { value } groups { count total { value } entries { totalCount } } excluded { reason } coverage { reported missing } } }`,
  quality: '{ dataQuality(pilot: "demo-a") { known expected figures { totalCount nodes { title path state } } } }',
}

/** Everything the graph answers without a key of a draft, at a revision, or now. */
async function everything(revision?: number): Promise<Record<string, string>> {
  const when = revision === undefined ? {} : { revision }
  const answers: Record<string, string> = {}
  const questions = [...wholeGraph(room.schema, 2), ...Object.entries(others)]
  for (const [field, question] of questions) {
    const { data, errors } = await room.ask(question, {}, when)
    expect([field, errors]).toEqual([field, undefined])
    answers[field] = JSON.stringify(data)
  }
  const { data, errors } = await room.ask(throughReferences, { representations: references }, when)
  expect(errors).toBeUndefined()
  answers.references = JSON.stringify(data)
  return answers
}

const rowsOfDrafts = async (relation: string, revision?: number): Promise<number> => {
  await reader.query('begin read only')
  if (revision !== undefined)
    await reader.query(
      `set local search_path = evaluation_as_of, published_as_of, keys_as_of, pg_temp; set local platform.as_of = ${revision}`,
    )
  const { rows } = await reader.query(`select count(*)::int from ${relation} t where ${isDraft}`)
  await reader.query('rollback')
  return rows[0].count
}

const publishedViews = ['public_indicator', 'public_observation', 'public_target', 'public_assessment']

describe('while they are drafts', () => {
  test('everything is told as if they did not exist, now and at each of their revisions', async () => {
    expect(atFirst.indicators).toContain('demo-a/known')
    expect(await everything()).toEqual(atFirst)
    for (const revision of [before, ...hidden]) expect(await everything(revision)).toEqual(atFirst)
  }, 120_000)

  test.each([
    ['indicator', `draft-indicator/${draftAgreement}`],
    ['indicator', 'draft-indicator/demo-a'],
    ['assessment', 'draft-assessment/demo-a'],
    ['assessment', `draft-assessment/${draftAgreement}`],
    ['lesson', 'draft-lesson/plan'],
    ['lesson', `draft-lesson/${draftAgreement}`],
  ])('a look at the %s %s finds nothing', async (field, id) => {
    const { data, errors } = await room.ask(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id })
    expect([errors, data[field]]).toEqual([undefined, null])
  })

  test.each([
    ['Indicator', 'draft-indicator/demo-a'],
    ['EvaluationStrategy', 'draft-strategy'],
    ['Lesson', 'draft-lesson/plan'],
  ])('another room is given no %s by reference', async (__typename, id) => {
    const { data } = await room.ask(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }',
      { representations: [{ __typename, id }] },
    )
    expect(data._entities).toEqual([null])
  })

  test.each([
    ['indicators', 'Indicator', { id: { eq: 'draft-indicator/demo-a' } }],
    ['indicators', 'Indicator', { objective: { eq: `${draftAgreement}/1` } }],
    ['indicators', 'Indicator', { measure: { eq: 'demo-a/m99' } }],
    ['assessments', 'Assessment', { id: { eq: 'draft-assessment/demo-a' } }],
    ['assessments', 'Assessment', { agreement: { eq: draftAgreement } }],
    ['selfReports', 'SelfReport', { id: { in: ['draft-report/demo-a'] } }],
    ['lessons', 'Lesson', { id: { eq: 'draft-lesson/plan' } }],
  ])('no filter of %s admits that a key of theirs exists', async (list, type, where) => {
    const { errors } = await room.ask(
      `query ($where: ${type}Where) { ${list}(where: $where, world: DEMO) { totalCount } }`,
      { where },
    )
    expect(errors?.[0].extensions.code).toBe('UNKNOWN_KEY')
  })

  test('a total that names one of their indicators is refused as if it were none', async () => {
    const { errors } = await room.ask(`{ indicatorTotals(indicator: "demo-common", world: DEMO,
      where: { localIndicator: { eq: "draft-indicator/demo-a" } }) { count } }`)
    expect(errors?.[0].extensions.code).toBe('UNKNOWN_KEY')
  })

  test('the login that serves such readers is given no row of them, from any table or view', async () => {
    for (const relation of [...tablesOfDrafts, ...publishedViews]) {
      expect([relation, await rowsOfDrafts(relation)]).toEqual([relation, 0])
      for (const revision of hidden)
        expect([relation, revision, await rowsOfDrafts(relation, revision)]).toEqual([relation, revision, 0])
    }
    for (const table of tablesOfDrafts) expect([table, await rowsOfDrafts(`${table}_history`)]).toEqual([table, 0])
  })

  test('all of them are there for the room itself', async () => {
    for (const table of tablesOfDrafts) {
      const { rows } = await room.admin.query(`select count(*)::int from ${table} t where ${isDraft}`)
      expect([table, rows[0].count]).not.toEqual([table, 0])
    }
  })
})

describe('once they are public', () => {
  beforeAll(async () => {
    await publish(room.admin, draftAgreement, 'PUBLISHED')
    await approve(room.admin, draftPlan)
    published = await setReports(room.admin, 'PUBLISHED')
    whenPublished = await everything()
  }, 60_000)

  test('they are told, in every way that was asked', () => {
    for (const [field, answer] of Object.entries(whenPublished)) {
      if (field in others || field === 'references') expect([field, answer]).not.toEqual([field, atFirst[field]])
    }
    expect(whenPublished.indicators).toContain(mark)
  })

  test('the login is given their rows', async () => {
    for (const relation of [...tablesOfDrafts, ...publishedViews]) {
      const isNever = neverPublic.includes(relation)
      expect([relation, (await rowsOfDrafts(relation)) > 0]).toEqual([relation, !isNever])
    }
  })

  test('they are not told of the time before', async () => {
    for (const revision of [before, ...hidden]) {
      expect(await everything(revision)).toEqual(atFirst)
      for (const relation of [...tablesOfDrafts, ...publishedViews])
        expect([relation, await rowsOfDrafts(relation, revision)]).toEqual([relation, 0])
    }
    expect(await everything(published)).toEqual(whenPublished)
  }, 120_000)

  test('an assessment that is withdrawn is gone, and was public while it was', async () => {
    const withdrawn = await setReports(room.admin, 'DRAFT')
    const look = async (revision?: number) =>
      (
        await room.ask(
          '{ assessment(id: "draft-assessment/demo-a") { evidence { text } } }',
          {},
          revision === undefined ? {} : { revision },
        )
      ).data.assessment
    expect(await look()).toBeNull()
    expect(await look(withdrawn)).toBeNull()
    expect(await look(published)).toEqual({ evidence: [{ text: mark }] })
  })

  test('an agreement that is made a draft again takes all that is said of it along', async () => {
    const shown = await everything(published)
    await publish(room.admin, draftAgreement, 'DRAFT')
    const look = `{ assessment(id: "draft-assessment/${draftAgreement}") { id } }`
    expect((await room.ask(look)).data.assessment).toBeNull()
    const { rows } = await reader.query(
      `select id from public_indicator where id = 'draft-indicator/${draftAgreement}'`,
    )
    expect(rows).toEqual([])
    // What was told while it was public was told.
    expect(await everything(published)).toEqual(shown)
    expect((await room.ask(look, {}, { revision: published })).data.assessment).not.toBeNull()
  })
})

test('every table of this room that hangs on an agreement, a plan or a publication hides drafts and is in this test', async () => {
  const { rows } = await room.admin.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'evaluation'::regnamespace and relkind = 'r' and relrowsecurity and relname not like '%\\_history' order by relname`,
  )
  expect(rows.map(({ name }) => name)).toEqual(tablesOfDrafts.toSorted())
})

test('the chain of revisions holds through all of it', async () => {
  expect((await room.admin.query('select * from platform.verify()')).rows).toEqual([])
})

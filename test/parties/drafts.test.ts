import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loginUrl } from '../../subgraphs/foundation/database/logins.js'
import {
  deleteDraft,
  draft,
  editDraft,
  mark,
  setPublication,
  tablesOfDraft,
  viewsOfDraft,
  writeDraft,
} from './draft.js'
import { type PartiesRoom, partiesRoom } from './room.js'
import { wholeGraph } from './whole-graph.js'

/*
 * A draft is written, edited five times, published, made a draft again, published once more, and deleted. At each of
 * those revisions a reader without a login sees what such a reader saw then.
 */
let room: PartiesRoom
let reader: pg.Client
const revisions: Record<string, number[]> = { before: [], draft: [], published: [], hidden: [], again: [], gone: [] }

beforeAll(async () => {
  room = await partiesRoom()
  reader = new pg.Client({ connectionString: loginUrl(room.url, 'parties_reader', room.secret) })
  await reader.connect()
  const write = (state: string, work: Parameters<PartiesRoom['database']['write']>[2]) =>
    room.database.write('a clerk', state, async (tx, revision) => {
      revisions[state]!.push(revision)
      await work(tx, revision)
    })
  revisions.before!.push(await room.head())
  await write('draft', writeDraft)
  for (const edit of [1, 2, 3, 4, 5]) await write('draft', (tx) => editDraft(tx, edit))
  await write('published', (tx) => setPublication(tx, 'PUBLISHED'))
  await write('published', (tx) => editDraft(tx, 6))
  await write('hidden', (tx) => setPublication(tx, 'DRAFT'))
  await write('again', (tx) => setPublication(tx, 'PUBLISHED'))
  await write('gone', deleteDraft)
})
afterAll(async () => {
  await reader?.end()
  await room?.end()
})

const hidden = () => [...revisions.before!, ...revisions.draft!, ...revisions.hidden!, ...revisions.gone!]
const shown = () => [...revisions.published!, ...revisions.again!]

/** Everything the graph answers without a key, at a revision. */
async function everything(revision: number): Promise<Record<string, string>> {
  const answers: Record<string, string> = {}
  for (const [field, question] of wholeGraph(room.schema, 2)) {
    const { data, errors } = await room.ask(question, {}, { revision })
    expect([field, errors]).toEqual([field, undefined])
    answers[field] = JSON.stringify(data)
  }
  return answers
}

describe('a reader without a login', () => {
  test('is told the same of everything, whatever happens to a draft', async () => {
    const before = await everything(revisions.before![0]!)
    for (const revision of hidden()) expect(await everything(revision)).toEqual(before)
  }, 60_000)

  test('sees it at the moments when it was published, and not in what there was before', async () => {
    const before = await everything(revisions.before![0]!)
    for (const revision of shown()) {
      const answers = await everything(revision)
      for (const field of ['agreements', 'obligations', 'followUps', 'bodies', 'parties', 'obligationTotals'])
        expect(answers[field]).not.toEqual(before[field])
      expect(answers.agreements).toContain(draft)
    }
  }, 60_000)

  test.each(['agreement', 'objective', 'obligation', 'body'])('cannot look up %s by key', async (field) => {
    const id = { agreement: draft, objective: `${draft}/1`, obligation: `${draft}/o`, body: `${draft}/b` }[field]
    const look = async (revision: number) =>
      (await room.ask(`query ($id: ID!) { found: ${field}(id: $id) { id } }`, { id }, { revision })).data.found
    for (const revision of hidden()) expect(await look(revision)).toBeNull()
    for (const revision of shown()) expect(await look(revision)).toEqual({ id })
  })

  test('cannot reach it as another room would, by reference', async () => {
    const representations = [
      { __typename: 'Agreement', id: draft },
      { __typename: 'Objective', id: `${draft}/1` },
      { __typename: 'Obligation', id: `${draft}/o` },
      { __typename: 'Participation', id: `${draft}/MAIN_PARTY` },
      { __typename: 'Body', id: `${draft}/b` },
    ]
    const look = async (revision: number) =>
      (
        await room.ask(
          'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }',
          { representations },
          { revision },
        )
      ).data._entities
    for (const revision of hidden()) expect(await look(revision)).toEqual(representations.map(() => null))
    for (const revision of shown()) expect(await look(revision)).not.toContain(null)
  })

  test.each([
    ['agreements', { id: { eq: draft } }],
    ['followUps', { agreement: { eq: draft } }],
    ['followUps', { obligation: { eq: `${draft}/o` } }],
    ['obligations', { objective: { in: [`${draft}/1`] } }],
    ['obligations', { id: { eq: `${draft}/o` } }],
    ['bodies', { id: { eq: `${draft}/b` } }],
  ])('cannot learn by a filter of %s that its key exists', async (list, where) => {
    const type = { agreements: 'Agreement', followUps: 'FollowUp', obligations: 'Obligation', bodies: 'Body' }[list]
    const question = `query ($where: ${type}Where) { ${list}(where: $where) { totalCount } }`
    for (const revision of hidden())
      expect((await room.ask(question, { where }, { revision })).errors?.[0].extensions.code).toBe('UNKNOWN_KEY')
    for (const revision of shown())
      expect((await room.ask(question, { where }, { revision })).data[list].totalCount).toBeGreaterThan(0)
  })

  test.each([
    ['agreements', 'Agreement', { party: { eq: 'sintef' }, role: { eq: 'INVITED' } }],
    ['followUps', 'FollowUp', { party: { eq: 'sintef' } }],
    ['followUps', 'FollowUp', { doneOn: { eq: '2026-11-01' } }],
    ['parties', 'Party', { id: { eq: 'sintef' }, role: { eq: 'INVITED' } }],
    ['obligations', 'Obligation', { text: mark }],
    ['obligations', 'Obligation', { debtor: { eq: 'sintef' } }],
  ])('cannot learn by a filter of %s what stands in it', async (list, type, where) => {
    const question = `query ($where: ${type}Where) { ${list}(where: $where) { totalCount } }`
    const count = async (revision: number) => (await room.ask(question, { where }, { revision })).data[list].totalCount
    const before = await count(revisions.before![0]!)
    for (const revision of hidden()) expect(await count(revision)).toBe(before)
    for (const revision of shown()) expect(await count(revision)).toBeGreaterThan(before)
  })

  test.each(['GRADE', 'KIND', 'PILOT', 'COHORT', 'OBJECTIVE', 'MAIN_THEME', 'DEBTOR'])(
    'is not told of it by a total by %s',
    async (dimension) => {
      const totals = async (revision: number) =>
        (await room.ask(`{ obligationTotals(groupBy: [${dimension}]) { count groups { count } } }`, {}, { revision }))
          .data
      const before = await totals(revisions.before![0]!)
      for (const revision of hidden()) expect(await totals(revision)).toEqual(before)
      for (const revision of shown()) expect(await totals(revision)).not.toEqual(before)
    },
  )
})

describe('the login that serves such readers', () => {
  const count = async (relation: string, revision?: number): Promise<number> => {
    await reader.query('begin read only')
    if (revision)
      await reader.query(
        `set local search_path = parties_as_of, published_as_of, keys_as_of, pg_temp; set local platform.as_of = ${revision}`,
      )
    const { rows } = await reader.query(`select count(*)::int from ${relation} t where t::text like '%${draft}%'`)
    await reader.query('rollback')
    return rows[0].count
  }

  test('is given no row of it, from any table, at any moment when it was no public one', async () => {
    for (const table of tablesOfDraft) {
      for (const revision of hidden())
        expect([table, revision, await count(table, revision)]).toEqual([table, revision, 0])
      for (const revision of shown()) expect([table, revision, await count(table, revision)]).not.toContain(0)
    }
  })

  test('is given no row of the past where it reads the present', async () => {
    for (const table of tablesOfDraft) expect([table, await count(`${table}_history`)]).toEqual([table, 0])
  })

  test('is given none by what is published for other rooms', async () => {
    for (const view of viewsOfDraft) {
      for (const revision of hidden()) expect([view, await count(view, revision)]).toEqual([view, 0])
      for (const revision of shown()) expect([view, await count(view, revision)]).not.toContain(0)
    }
  })
})

/** Whom to talk to, and where parties disagree. */
const neverPublic = ['contact', 'disagreement']

test('every table that leans on an agreement, straight or through others, hides drafts and is in this test', async () => {
  const { rows } = await room.admin.query<{ name: string; hides: boolean }>(
    `with recursive leaning (relation) as (
       select 'agreement'::regclass::oid
       union
       select conrelid from pg_constraint join leaning on confrelid = relation where contype = 'f')
     select relname as name, relrowsecurity as hides from leaning join pg_class on oid = relation order by relname`,
  )
  for (const { name, hides } of rows) expect([name, hides]).toEqual([name, true])
  // An open question says in words what it is about. What is never public has tests of its own.
  expect([...rows.map(({ name }) => name), 'open_question'].sort()).toEqual([...tablesOfDraft, ...neverPublic].sort())
})

test('the chain of revisions holds through all of it', async () => {
  expect((await room.admin.query('select * from platform.verify()')).rows).toEqual([])
})

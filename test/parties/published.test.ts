import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loginUrl } from '../../subgraphs/foundation/database/logins.js'
import { draft, setPublication, writeDraft } from './draft.js'
import { type PartiesRoom, partiesRoom } from './room.js'

/** What the rooms after this one read of it, through their own logins. */
const later = ['action_plans', 'action_plans_reader', 'funding_reader', 'evaluation_reader'] as const
let room: PartiesRoom
const logins = new Map<string, pg.Client>()
const revisions = { before: 0, draft: 0, published: 0 }
beforeAll(async () => {
  room = await partiesRoom()
  for (const login of later) {
    const client = new pg.Client({ connectionString: loginUrl(room.url, login, room.secret) })
    await client.connect()
    logins.set(login, client)
  }
  revisions.before = await room.head()
  revisions.draft = await room.database.write('a clerk', 'a draft', async (tx, revision) => {
    await writeDraft(tx)
    return revision
  })
})
afterAll(async () => {
  for (const client of logins.values()) await client.end()
  await room?.end()
})

interface View {
  readonly space: string
  readonly name: string
}

const views = async (): Promise<View[]> =>
  (await room.admin.query(`select space, name from platform.publication where room = 'parties' order by 1, 2`)).rows

const rowsOf = async (login: string, text: string): Promise<Record<string, unknown>[]> =>
  (await logins.get(login)!.query(text)).rows

test('every column of what is published says what it means', async () => {
  const { rows } = await room.admin.query(
    `select format('%s.%s', attrelid::regclass, attname) as column, col_description(attrelid, attnum) as says
     from platform.publication join pg_attribute on attrelid = format('%I.%I', space, name)::regclass and attnum > 0
     where room = 'parties'`,
  )
  expect(rows.length).toBeGreaterThan(50)
  for (const { column, says } of rows) expect([column, says]).toEqual([column, expect.stringMatching(/^\S.*\S\.$/)])
})

test.each(later)('%s reads all of it, and no table of this room', async (login) => {
  for (const { space, name } of await views()) {
    const [count] = await rowsOf(login, `select count(*)::int as rows from ${name}`)
    expect([space, name, count!.rows]).not.toContain(0)
  }
  for (const table of ['pilot', 'agreement', 'party']) {
    for (const schema of ['parties', 'parties_as_of', 'parties_past'])
      await expect(rowsOf(login, `select 1 from ${schema}.${table}`)).rejects.toThrow(/permission denied/)
  }
})

test('a public row says of a fact what the graph says', async () => {
  const login = 'action_plans_reader'
  const { data } = await room.ask(`{
    pilots { nodes { id name cohort } } objectives { nodes { id number title mainTheme { id } } }
    agreement(id: "smola-aure") { endsOn } }`)
  const pilots = await rowsOf(login, `select id, name, cohort from public_pilot where world = 'REAL'`)
  expect(byId(pilots)).toEqual(byId(data.pilots.nodes))
  const objectives = await rowsOf(login, 'select id, number, title, main_theme_id from public_objective')
  expect(byId(objectives)).toEqual(
    byId(
      data.objectives.nodes.map(({ mainTheme, ...rest }: { mainTheme: { id: string } }) => ({
        ...rest,
        main_theme_id: mainTheme.id,
      })),
    ),
  )
  const [agreement] = await rowsOf(
    login,
    `select ends_on::text, public_from::int from public_agreement where id = 'smola-aure'`,
  )
  expect(agreement).toEqual({ ends_on: data.agreement.endsOn, public_from: revisions.before })
})

describe('a draft', () => {
  const login = 'funding_reader'
  const named = (view: string) => rowsOf(login, `select * from ${view} t where t::text like '%${draft}%'`)

  test('is in no public view, and in the keys without the revision at which it became public', async () => {
    for (const { space, name } of await views()) {
      const found = await named(name)
      if (space === 'published') expect([name, found]).toEqual([name, []])
      else for (const key of found) expect([name, key.public_from]).toEqual([name, null])
    }
    expect(await named('agreement_key')).toMatchObject([{ id: draft, state: 'DRAFT', world: 'REAL' }])
  })

  test('has no text and no scope in the keys', async () => {
    for (const { name } of (await views()).filter(({ space }) => space === 'keys'))
      expect(JSON.stringify(await rowsOf(login, `select * from ${name}`))).not.toContain('UTKAST')
  })

  test('is public from the revision that published it, for every key of it, and was not before', async () => {
    revisions.published = await room.database.write('a clerk', 'publication', async (tx, revision) => {
      await setPublication(tx, 'PUBLISHED')
      return revision
    })
    for (const { name } of (await views()).filter(({ space }) => space === 'keys')) {
      const found = await named(name)
      expect([name, found.length > 0]).toEqual([name, true])
      for (const key of found) expect([name, Number(key.public_from)]).toEqual([name, revisions.published])
    }
    expect(await named('public_objective')).toHaveLength(1)
    expect(await inThePast(revisions.draft, 'public_objective')).toBe(0)
    expect(await inThePast(revisions.published, 'public_objective')).toBe(1)
  })

  async function inThePast(revision: number, view: string): Promise<number> {
    const client = logins.get(login)!
    await client.query('begin read only')
    await client.query(
      `set local search_path = funding_as_of, published_as_of, keys_as_of, pg_temp; set local platform.as_of = ${revision}`,
    )
    const found = await named(view)
    await client.query('rollback')
    return found.length
  }
})

const byId = (rows: readonly Record<string, unknown>[]) =>
  rows.toSorted((one, other) => (String(one.id) < String(other.id) ? -1 : 1))

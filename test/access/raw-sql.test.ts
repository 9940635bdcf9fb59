import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogueFaults } from '../../subgraphs/foundation/database/catalogue.js'
import { loginUrl } from '../../subgraphs/foundation/database/logins.js'
import { type Schema, writeIn } from '../evaluation/writing.js'
import { isOpen, prepareOracle, readable, readableRows } from './oracle.js'
import { roleNames, roleOf } from './roles.js'
import { type AccessWorld, draftAgreement, openWorld, versionOf, writeSecrets } from './world.js'

/*
 * What the database itself gives each login, in its own words: every table and view that a room's readers may read, for
 * every party, now and as it was. Nothing of it comes through the graph.
 */
const rooms = Object.keys(readable)
const day = '2026-11-23'
/** Nobody; those of the roles; and a party that there is none of. */
const parties = ['', ...new Set(roleNames.map((who) => roleOf(who).party ?? '')), 'nobody'].filter(
  (party, place, all) => all.indexOf(party) === place,
)

let world: AccessWorld
const logins = new Map<string, pg.Client>()
/** What each was given, by room, login, party and table, at the moment that is named. */
type Given = ReadonlyMap<string, string>
const then = new Map<'before' | 'while it was kept', { readonly revision: number; readonly given: Given }>()
let published: readonly string[]

beforeAll(async () => {
  world = await openWorld()
  for (const room of rooms)
    for (const login of [`${room}_reader`, `${room}_viewer`]) {
      const client = new pg.Client({ connectionString: loginUrl(world.url, login, world.secret) })
      await client.connect()
      logins.set(login, client)
    }
  await prepareOracle(world.admin)
  then.set('before', { revision: await head(), given: await allGiven() })
  published = await publishedRows('evaluation_viewer', 'smola-kommune')
  await writeSecrets(world.admin)
  then.set('while it was kept', { revision: await head(), given: await allGiven() })
  for (const room of rooms) await rewrite(room as Schema)
}, 120_000)
afterAll(async () => {
  for (const client of logins.values()) await client.end()
  await world?.end()
})

/** Says every row of a room's guarded tables anew, so that each has a past. */
async function rewrite(room: Schema): Promise<void> {
  const { rows } = await world.admin.query<{ name: string }>(
    `select name from platform.kept where room = $1 and exists (
       select from information_schema.columns where (table_schema, table_name, column_name) = ($1, name, 'sources'))`,
    [room],
  )
  const guarded = rows.filter(({ name }) => !isOpen(room, name))
  await writeIn(world.admin, room, async () => {
    for (const { name } of guarded) await world.admin.query(`update ${name} set sources = '[{"sourceId": "anew"}]'`)
  })
}

async function head(): Promise<number> {
  return Number((await world.admin.query('select number from platform.head')).rows[0].number)
}

/** Reads as the platform does for a party: who is read for is said at the beginning of the transaction. */
async function readAs<T extends object>(
  login: string,
  party: string,
  statement: string,
  revision?: number,
): Promise<T[]> {
  const client = logins.get(login)!
  const room = login.replace(/_(reader|viewer)$/, '')
  await client.query(revision === undefined ? 'begin read only' : 'begin isolation level repeatable read, read only')
  try {
    if (party !== '')
      await client.query(
        `set local platform.viewer = ${pg.escapeLiteral(party)}; set local platform.day = ${pg.escapeLiteral(day)}`,
      )
    if (revision !== undefined)
      await client.query(
        `set local search_path = ${room}_as_of, published_as_of, keys_as_of, pg_temp; set local platform.as_of = ${revision}`,
      )
    return (await client.query<T>(statement)).rows
  } finally {
    await client.query('rollback')
  }
}

/** The tables that a login may read, as the catalogue says. */
async function tablesOf(login: string): Promise<string[]> {
  const room = login.replace(/_(reader|viewer)$/, '')
  const { rows } = await world.admin.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = $1::regnamespace and relkind = 'r'
       and has_table_privilege($2, oid, 'select') and relname not like '%\\_history' order by 1`,
    [room, login],
  )
  return rows.map(({ name }) => name)
}

async function givenTo(login: string, party: string, revision?: number): Promise<Map<string, string[]>> {
  const tables = await tablesOf(login)
  const rows = await readAs<{ table: string; row: string }>(
    login,
    party,
    tables.map((table) => `select '${table}' as table, md5(t::text) as row from ${table} t`).join(' union all '),
    revision,
  )
  const given = new Map(tables.map((table) => [table, [] as string[]]))
  for (const { table, row } of rows) given.get(table)!.push(row)
  return given
}

async function allGiven(revision?: number): Promise<Given> {
  const given = new Map<string, string>()
  for (const login of logins.keys())
    for (const party of login.endsWith('_viewer') ? parties : [''])
      for (const [table, rows] of await givenTo(login, party, revision))
        given.set(`${login} for "${party}": ${table}`, rows.sort().join())
  return given
}

const without = (some: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others)
  return some.filter((each) => !known.has(each))
}

describe.each(rooms)('in the room of %s', (room) => {
  test('it is written down of every table who may read which rows', async () => {
    const { rows } = await world.admin.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = $1::regnamespace and relkind = 'r'
         and relname not like '%\\_history' order by 1`,
      [room],
    )
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(readable[room]!).sort())
  })

  test.each(['reader', 'viewer'])(
    'the %s is given what its party may read, and not a row more or less',
    async (kind) => {
      for (const party of kind === 'viewer' ? parties : [''])
        for (const [table, rows] of await givenTo(`${room}_${kind}`, party)) {
          const may = await readableRows(world.admin, room, table, { party, day })
          expect([table, party, { leaked: without(rows, may).length, missing: without(may, rows).length }]).toEqual([
            table,
            party,
            { leaked: 0, missing: 0 },
          ])
        }
    },
  )

  test('something is kept from somebody in every table that is not open to all', async () => {
    for (const table of Object.keys(readable[room]!)) {
      const { rows } = await world.admin.query(`select count(*)::int as count from ${room}.${table}`)
      const anyone = await readableRows(world.admin, room, table, { party: '', day })
      expect([table, anyone.length < rows[0].count]).toEqual([table, !isOpen(room, table)])
    }
  })

  test('who says nobody to be read for, or a day that is none, is given what anyone is', async () => {
    const viewer = `${room}_viewer`
    const nobody = await givenTo(viewer, '')
    for (const [table, rows] of await givenTo(`${room}_reader`, ''))
      expect([table, nobody.get(table)]).toEqual([table, rows])
    const client = logins.get(viewer)!
    await client.query(`begin read only; set local platform.viewer = ''; set local platform.day = ''`)
    const [table] = Object.keys(readable[room]!).filter((each) => !isOpen(room, each))
    const { rows } = await client.query(`select md5(t::text) as row from ${table} t`)
    await client.query('rollback')
    expect(rows.map((each) => each.row).sort()).toEqual(nobody.get(table!)!.sort())
  })

  test('nobody is given a row that was, without a moment to look back to', async () => {
    const { rows } = await world.admin.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = $1::regnamespace and relname like '%\\_history'
         and relkind = 'r' and relrowsecurity
         and exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'sources')`,
      [room],
    )
    expect(rows.length).toBeGreaterThan(1)
    for (const { name } of rows)
      expect([name, (await world.admin.query(`select from ${room}.${name} limit 1`)).rowCount]).toEqual([name, 1])
    for (const { name } of rows)
      for (const party of parties)
        expect([name, party, await readAs(`${room}_viewer`, party, `select from ${name}`)]).toEqual([name, party, []])
  })

  test('every table that is not open is held by the policies of the house, and by no other', async () => {
    const { rows } = await world.admin.query(
      `select relname as table, relrowsecurity and relforcerowsecurity as held,
         (select json_object_agg(policyname, concat_ws(' ', permissive, cmd, roles::text)) from pg_policies
          where (schemaname, tablename) = ($1, relname)) as policies,
         exists (select from platform.beside where (room, name) = ($1, relname)) as beside
       from pg_class where relnamespace = $1::regnamespace and relkind = 'r' and relname not like '%\\_history'`,
      [room],
    )
    for (const { table, held, policies, beside } of rows) {
      const { what_the_viewer_may_see: shown, ...others } = policies ?? {}
      expect([table, held]).toEqual([table, !isOpen(room, table)])
      if (!held) continue
      expect([table, others]).toEqual([
        table,
        {
          of_the_house: 'PERMISSIVE ALL {house_owner}',
          of_the_room: `PERMISSIVE ALL {${room}}`,
          ...(!beside && {
            what_is_public: `PERMISSIVE SELECT {${shown ? `${room}_reader,${room}_viewer` : `${room}_reader`}}`,
          }),
        },
      ])
      if (shown) expect([table, shown]).toEqual([table, `PERMISSIVE SELECT {${room}_viewer}`])
    }
  })
})

test('roles, rights, twins and views are as the house has them', async () => {
  const faults = await catalogueFaults(world.admin)
  expect(faults.filter((fault) => !/oracle/.test(fault))).toEqual([])
})

/** The rows of all that rooms publish, as a login is given them. */
async function publishedRows(login: string, party: string, revision?: number): Promise<string[]> {
  const { rows } = await world.admin.query<{ name: string }>(
    `select name from platform.publication where space = 'published' order by 1`,
  )
  const union = rows.map(({ name }) => `select '${name}: ' || md5(t::text) as row from ${name} t`).join(' union all ')
  return (await readAs<{ row: string }>(login, party, union, revision)).map(({ row }) => row).sort()
}

test('what rooms publish is the same for all, and tells nothing of what is kept', async () => {
  expect(published.length).toBeGreaterThan(100)
  for (const party of parties)
    expect([party, await publishedRows('evaluation_viewer', party)]).toEqual([party, published])
  expect(await publishedRows('evaluation_reader', '')).toEqual(published)
})

test('keys say of what is kept that it is, and in which state, to rooms alone: no text and no money', async () => {
  const { rows } = await world.admin.query<{ view: string; columns: string[] }>(
    `select table_name as view, array_agg(column_name::text order by column_name) as columns
     from information_schema.columns where table_schema = 'keys' group by 1`,
  )
  const mayBe = [
    ...[/^id$/, /_ids?$/, /_from$/, /_to$/, /_on$/, /^(state|standing|role|outcome|world)$/],
    ...[/^(year|number|responsible_municipality_code|share_basis_points)$/],
  ]
  for (const { view, columns } of rows)
    expect([view, columns.filter((column) => !mayBe.some((form) => form.test(column)))]).toEqual([view, []])
  for (const { view } of rows) {
    const { rows: found } = await world.admin.query(`select from keys.${view} t where t::text like '%§%'`)
    expect([view, found]).toEqual([view, []])
  }
})

test('whatever becomes of it, each is given of the past what they were given then', async () => {
  await writeIn(world.admin, 'parties', () =>
    world.admin.query(`update agreement set publication = 'PUBLISHED' where id = $1`, [draftAgreement]),
  )
  await writeIn(world.admin, 'action_plans', () =>
    world.admin.query(
      `update plan_version set state = 'APPROVED', submitted_on = coalesce(submitted_on, '2026-10-01'), approved_on = '2026-11-01'
       where id = any ($1)`,
      [[versionOf('draft'), versionOf('submitted')]],
    ),
  )
  await writeIn(world.admin, 'evaluation', async () => {
    for (const table of ['self_report', 'assessment'])
      await world.admin.query(`update ${table} set publication = 'PUBLISHED'`)
  })
  const now = await allGiven()
  for (const [moment, { revision, given }] of then) {
    const again = await allGiven(revision)
    for (const [what, rows] of given) expect([moment, what, again.get(what)]).toEqual([moment, what, rows])
  }
  expect(
    [...now].filter(([what, rows]) => then.get('while it was kept')!.given.get(what) !== rows).length,
  ).toBeGreaterThan(50)
}, 60_000)

import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loginUrl } from '../../subgraphs/foundation/database/logins.js'
import { folded } from '../../subgraphs/foundation/search.js'
import { sayOtherwise } from '../otherwise.js'
import type { Row } from '../reference.js'
import { draft, setPublication, themeOfDraft, viewsOfDraft, writeDraft } from './draft.js'
import { writeFollowing } from './following.js'
import { twin, writeInhabitants } from './inhabitants.js'
import { insert } from './insert.js'
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
  await room.database.write('a clerk', 'what was done since, and how many live where', async (tx) => {
    await writeFollowing(tx)
    await writeInhabitants(tx)
    // A theme that it has by an objective too.
    await insert(tx, 'focus_area', {
      id: 'smola-aure/focus',
      pilot_id: 'smola-aure',
      position: 0,
      stage: 'APPLICATION',
      text: 'boliger',
      theme_ids: ['housing'],
    })
  })
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

describe('a public row says of a fact what the graph says', () => {
  const login = 'action_plans_reader'
  const agreements = async (fields: string): Promise<Row[]> =>
    (await room.ask(`{ agreements { nodes { id ${fields} } } }`)).data.agreements.nodes
  const pilots = async (fields: string): Promise<Row[]> =>
    (await room.ask(`{ counties(first: 100) { nodes { pilots { id ${fields} } } } }`)).data.counties.nodes.flatMap(
      (county: Row) => county.pilots,
    )

  test('of a pilot, its name in the form that a search looks for', async () => {
    const found = await pilots('name alsoCalled cohort selectedOn contiguous')
    expect(found).toHaveLength(10)
    expect(await sorted(`select * from public_pilot where world = 'REAL'`)).toEqual(
      inTurn(
        found.map(({ id, name, alsoCalled, cohort, selectedOn, contiguous }) => ({
          id,
          world: 'REAL',
          name,
          cohort,
          selected_on: selectedOn,
          contiguous,
          search_name: [name, ...alsoCalled].map(folded).join('\n'),
        })),
      ),
    )
  })

  test('of a pilot, each theme of its objectives and of what it said that it would work on, once', async () => {
    const found = await pilots('focusAreas { themes { id } } agreements { objectives { themes { id } } }')
    const wanted = found.flatMap(({ id, focusAreas, agreements }) => {
      const objectives = agreements.flatMap((agreement: Row) => agreement.objectives)
      const themes = [...focusAreas, ...objectives].flatMap(({ themes }: Row) => themes.map((theme: Row) => theme.id))
      return [...new Set(themes)].map((theme_id) => ({ pilot_id: id, theme_id }))
    })
    expect(wanted.length).toBeGreaterThan(20)
    expect(await sorted('select * from public_pilot_theme')).toEqual(inTurn(wanted))
  })

  test('of an agreement, when its term ends and since when it is public', async () => {
    const { data } = await room.ask('{ agreement(id: "smola-aure") { endsOn } }')
    // The facts of this room are the first that a new database is given.
    expect(
      await sorted(`select ends_on::text, public_from::int from public_agreement where id = 'smola-aure'`),
    ).toEqual([{ ends_on: data.agreement.endsOn, public_from: 1 }])
  })

  test('of an objective, its number and its main theme, there and where its key stands', async () => {
    const found = await agreements('pilot { id } objectives { id number title mainTheme { id } }')
    const objectives = found.flatMap((agreement) =>
      agreement.objectives.map(({ id, number, title, mainTheme }: Row) => ({
        id,
        agreement_id: agreement.id,
        pilot_id: agreement.pilot.id,
        number,
        title,
        main_theme_id: mainTheme.id,
        search_name: folded(title),
      })),
    )
    expect(objectives).toHaveLength(5)
    expect(await sorted('select * from public_objective')).toEqual(inTurn(objectives))
    const keys = `select id, agreement_id, number, main_theme_id from objective_key where public_from is not null`
    expect(await sorted(keys)).toEqual(inTurn(objectives.map(({ pilot_id, title, search_name, ...key }: Row) => key)))
  })

  test('of an obligation, how strongly it binds and where it stands', async () => {
    const found = await agreements('pilot { id } obligations { id kind grade section objective { id } }')
    const wanted = found.flatMap(({ id: agreement_id, pilot, obligations }) =>
      obligations.map(({ objective, ...obligation }: Row) => ({
        ...obligation,
        agreement_id,
        pilot_id: pilot.id,
        objective_id: objective?.id ?? null,
      })),
    )
    expect(wanted).toHaveLength(60)
    const held = await rowsOf(login, 'select * from public_obligation')
    expect(inTurn(held.map(({ position, ...obligation }) => obligation))).toEqual(inTurn(wanted))
    // The graph lists those of an agreement by their place in it.
    const placed = held.toSorted((one, other) => Number(one.position) - Number(other.position))
    for (const { id, obligations } of found)
      expect(placed.filter((one) => one.agreement_id === id).map((one) => one.position)).toEqual(
        obligations.map(({ id }: Row) => held.find((one) => one.id === id)!.position),
      )
  })

  test('of a main party, what it decided about an agreement', async () => {
    const found = await agreements('approvals { state decidedOn party { id } }')
    const wanted = found.flatMap(({ id: agreement_id, approvals }) =>
      approvals.map(({ state, decidedOn, party }: Row) => ({
        agreement_id,
        party_id: party.id,
        state,
        decided_on: decidedOn,
      })),
    )
    expect(wanted.length).toBeGreaterThan(2)
    expect(await sorted('select agreement_id, party_id, state, decided_on::text from public_approval')).toEqual(
      inTurn(wanted),
    )
  })

  test('of a rule of follow-up, what it demands, and of whom, groups taken apart', async () => {
    const found = await agreements(
      `pilot { id } followUpRules { id subject frequency text section withWhom
         responsibleParty { id } responsibleGroup { members { party { id } } } }`,
    )
    const rules: Row[] = found.flatMap((agreement) =>
      agreement.followUpRules.map((rule: Row) => ({ ...rule, agreement })),
    )
    const held = await rowsOf(login, 'select * from public_follow_up_rule order by agreement_id, position')
    expect(inTurn(held.map(({ position, ...rule }) => rule))).toEqual(
      inTurn(
        rules.map(({ id, agreement, subject, frequency, text, section, withWhom }) => ({
          id,
          agreement_id: agreement.id,
          pilot_id: agreement.pilot.id,
          subject,
          frequency,
          text,
          section,
          with_whom: withWhom,
        })),
      ),
    )
    expect(held.map(({ id }) => id)).toEqual(
      found
        .toSorted((one, other) => (one.id < other.id ? -1 : 1))
        .flatMap((agreement) => agreement.followUpRules.map(({ id }: Row) => id)),
    )
    const debtors = rules.flatMap(({ id: rule_id, responsibleParty, responsibleGroup }) =>
      [responsibleParty, ...(responsibleGroup?.members.map((member: Row) => member.party) ?? [])].flatMap(
        (party: Row | null) => (party ? [{ rule_id, party_id: party.id }] : []),
      ),
    )
    expect(debtors.length).toBeGreaterThan(rules.length)
    expect(await sorted('select * from public_follow_up_debtor')).toEqual(inTurn(debtors))
  })

  test('of a body, whose it is', async () => {
    const { data } = await room.ask('{ bodies { nodes { id name kind pilot { id } agreement { id } } } }')
    const bodies: Row[] = data.bodies.nodes
    expect(bodies.filter(({ agreement }) => agreement)).toHaveLength(1)
    expect(await sorted('select * from public_body')).toEqual(
      inTurn(
        bodies.map(({ pilot, agreement, ...body }) => ({
          ...body,
          pilot_id: pilot?.id ?? null,
          agreement_id: agreement?.id ?? null,
        })),
      ),
    )
  })

  test('of a pilot, how many live in it, where that is told of all of it', async () => {
    expect(await sorted('select pilot_id, year, inhabitants::int from public_population')).toEqual(
      inTurn([
        { pilot_id: 'smola-aure', year: 2025, inhabitants: 2080 + 3500 },
        { pilot_id: twin, year: 2025, inhabitants: 6000 },
      ]),
    )
  })

  const sorted = async (text: string) => inTurn(await rowsOf(login, text))
})

describe('a draft', () => {
  const login = 'funding_reader'
  const named = (view: string) => rowsOf(login, `select * from ${view} t where t::text like '%${draft}%'`)

  const theme = () =>
    rowsOf(login, `select * from public_pilot_theme where (pilot_id, theme_id) = ('smola-aure', '${themeOfDraft}')`)

  test('is in no public view, and in the keys without the revision at which it became public', async () => {
    for (const { space, name } of await views()) {
      const found = await named(name)
      if (space === 'published') expect([name, found]).toEqual([name, []])
      else for (const key of found) expect([name, key.public_from]).toEqual([name, null])
    }
    expect(await theme()).toEqual([])
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
    // Which party has another's place hangs on no agreement.
    const ofAgreements = (await views()).filter(({ space, name }) => space === 'keys' && name !== 'succession_key')
    for (const { name } of ofAgreements) {
      const found = await named(name)
      expect([name, found.length > 0]).toEqual([name, true])
      for (const key of found) expect([name, Number(key.public_from)]).toEqual([name, revisions.published])
    }
    for (const view of viewsOfDraft) {
      expect([view, (await named(view)).length > 0]).toEqual([view, true])
      expect([view, await inThePast(revisions.draft, () => named(view))]).toEqual([view, []])
      const now = inTurn(await named(view))
      expect([view, await inThePast(revisions.published, async () => inTurn(await named(view)))]).toEqual([view, now])
    }
    expect(await inThePast(revisions.draft, theme)).toEqual([])
    expect(await inThePast(revisions.published, theme)).toHaveLength(1)
  })
})

test('at a moment of the past every view shows what it showed then, whatever has become of it', async () => {
  const all = async () => {
    const shown = new Map<string, unknown[]>()
    for (const { name } of await views())
      shown.set(name, inTurn(await rowsOf('funding_reader', `select * from ${name}`)))
    return shown
  }
  const then = await all()
  const revision = await room.head()
  await sayOtherwise(room.admin, 'other keys')
  const [past, present] = [await inThePast(revision, all), await all()]
  for (const [name, rows] of then) {
    expect([name, past.get(name)]).toEqual([name, rows])
    expect([name, present.get(name)]).not.toEqual([name, rows])
  }
})

/** As a reader of funding asks it at a revision. */
async function inThePast<T>(revision: number, ask: () => Promise<T>): Promise<T> {
  const client = logins.get('funding_reader')!
  await client.query('begin read only')
  await client.query(
    `set local search_path = funding_as_of, published_as_of, keys_as_of, pg_temp; set local platform.as_of = ${revision}`,
  )
  try {
    return await ask()
  } finally {
    await client.query('rollback')
  }
}

/** In an order that says nothing, so that two lists can be compared. */
const inTurn = (rows: readonly Row[]): Row[] =>
  rows
    .map((row) => Object.fromEntries(Object.entries(row).toSorted()))
    .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))

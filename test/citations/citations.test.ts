import { createHash } from 'node:crypto'
import pg from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoRoles } from '../../data/demo/roles.js'
import { LocalIssuer } from '../../gateway/access/local-issuer.js'
import { type RunningPlatform, startPlatform } from '../../gateway/platform.js'
import { inItsOwnProcess, inThisProcess } from '../../gateway/rooms.js'
import type { TestDatabase } from '../database.js'
import { demoDatabase } from '../demo.js'
import { overview } from '../moments/overview.js'
import { plan, Writer } from '../moments/writers.js'
import { everyRoom } from '../rooms.js'
import { startWorld, type World } from '../world.js'
import { startActing } from '../writing/people.js'

/*
 * Answers are cited over HTTP and asked for again, while the demonstration is changed: first what changes nothing that was cited,
 * then what does.
 */
let database: TestDatabase
let world: World
let admin: pg.Client
let writer: Writer

beforeAll(async () => {
  database = await demoDatabase()
  world = await startWorld({ database })
  admin = new pg.Client({ connectionString: database.url })
  await admin.connect()
  writer = await Writer.open(database.url)
}, 240_000)
afterAll(async () => {
  await writer?.end()
  await admin?.end()
  await world?.stop()
  await database?.end()
})

interface Made {
  readonly id: string
  readonly url: string
  readonly sha256: string
  readonly text: string
  readonly bytes: number
  readonly isSynthetic: boolean
  readonly language: string
  readonly revision: { readonly number: number; readonly at: string; readonly day: string }
}

async function cite(body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${world.url}/cite`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of it.
  return { status: response.status, headers: response.headers, body: (await response.json()) as any }
}

const cited = async (body: object, headers?: Record<string, string>): Promise<Made> => {
  const { status, body: made } = await cite(body, headers)
  expect([201, 200], JSON.stringify(made)).toContain(status)
  return made
}

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${world.url}/cite/${path}`, { headers })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) }
}

const codes = (body: unknown) =>
  (body as { errors?: { extensions: { code: string } }[] }).errors?.map(({ extensions }) => extensions.code)

const spent = `query Spent($world: World!) {
  moneyTotals(stage: SPENT, world: $world, groupBy: [PILOT]) { groups { pilot { name } amount { value state } } }
}`
const inDemo = { query: spent, variables: { world: 'DEMO' } }
const titles = `query Titles { planVersion(id: "${plan}") { measures(first: 50) { nodes { id title } pageInfo { hasNextPage endCursor } } } }`

describe('an answer that is cited', () => {
  test('is given in every form, and its canonical form has the hash that is cited', async () => {
    const { status, headers, body: made } = await cite(inDemo, { 'accept-language': 'en' })
    expect(status).toBe(201)
    expect(made).toMatchObject({ url: `${world.url}/cite/${made.id}`, isSynthetic: true, language: 'en' })
    expect(made.id).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/)
    expect(headers.get('location')).toBe(made.url)

    const canonical = await get(`${made.id}.canonical.json`)
    expect(createHash('sha256').update(canonical.text).digest('hex')).toBe(made.sha256)
    expect(Buffer.byteLength(canonical.text)).toBe(made.bytes)
    const { body: asked } = await world.graphql(spent, { world: 'DEMO' })
    expect(canonical.json()).toEqual(asked.data)

    const json = (await get(`${made.id}.json`)).json()
    expect(json).toMatchObject({ id: made.id, operation: expect.stringContaining('query Spent'), data: asked.data })
    expect(json.standing).toMatchObject({ state: 'UNCHANGED', causes: [] })

    const [heading, first, ...rows] = (await get(`${made.id}.csv`)).text.trimEnd().split('\r\n')
    const { pilot, amount } = asked.data.moneyTotals.groups[0]
    expect(heading).toBe(
      'citation,world,moneyTotals.groups.pilot.name,moneyTotals.groups.amount.value,moneyTotals.groups.amount.state',
    )
    expect(first).toBe(`${made.id},DEMO (SYNTHETIC),${pilot.name},${amount.value},${amount.state}`)
    expect(rows).toHaveLength(9)

    const bib = await get(`${made.id}.bib`)
    expect(bib.headers.get('content-type')).toMatch(/^application\/x-bibtex/)
    expect(bib.text).toContain(`url = {${made.url}}`)
    const ris = await get(`${made.id}.ris`)
    expect(ris.text).toMatch(/^TY {2}- DATA\r\n/)
    for (const { text } of [bib, ris, await get(made.id), await get(`${made.id}.csv`)])
      expect(text).toContain('SYNTHETIC')
    for (const { text } of [bib, ris, await get(made.id)]) expect(text).toContain(made.sha256)
    expect(made.text).toBe(
      `Bygdevekst (${made.revision.day.slice(0, 4)}). Spent. MADE-UP DEMONSTRATION DATA (SYNTHETIC), not about real pilots. ` +
        `Revision ${made.revision.number}, as of ${made.revision.day}. SHA-256 ${made.sha256}. ${made.url}`,
    )
  })

  test('has a page that anyone can read, in the form that their browser asks for', async () => {
    const { id, sha256 } = await cited(inDemo)
    const page = await get(id, { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-language': 'nn' })
    expect(page.headers.get('content-type')).toMatch(/^text\/html/)
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self'/)
    expect(page.text).toContain('<html lang="nn">')
    expect(page.text).toContain('Uendra')
    expect(page.text).toContain(sha256)
    expect(page.text).not.toContain('<script')
    for (const [accept, type] of [
      ['application/json', /^application\/json/],
      ['text/csv, */*;q=0.1', /^text\/csv/],
      ['application/x-bibtex', /^application\/x-bibtex/],
      ['application/x-research-info-systems', /^application\/x-research-info-systems/],
      ['*/*', /^text\/html/],
    ] as const)
      expect((await get(id, { accept })).headers.get('content-type')).toMatch(type)
  })

  test('says nothing of the demonstration where it is about the real pilots', async () => {
    const made = await cited({ query: '{ pilots(first: 2) { nodes { name cohort } } }' })
    expect(made).toMatchObject({ isSynthetic: false })
    for (const form of ['', '.json', '.bib', '.ris', '.csv']) {
      const { status, text } = await get(`${made.id}${form}`)
      expect(status).toBe(200)
      expect(text).not.toMatch(/SYNTHETIC|OPPDIKTEDE/)
    }
    expect((await get(`${made.id}.csv`)).text).toMatch(
      /^citation,world,pilots\.nodes\.name,pilots\.nodes\.cohort\r\n\w+,REAL,/,
    )
  })

  test('is cited once, however it is written and whoever asks', async () => {
    const { id, revision } = await cited(inDemo)
    const again: [object, Record<string, string>?][] = [
      [inDemo],
      [{ query: `# a note\n${spent.replaceAll('\n', ' ')}`, variables: { world: 'DEMO', other: 1 } }],
      [{ ...inDemo, query: `${spent} query Other { pilots { totalCount } }`, operationName: 'Spent' }],
      [{ ...inDemo, extensions: { language: 'nb' } }, { 'accept-language': 'en' }],
      [{ ...inDemo, extensions: { asOf: revision.number } }],
      [{ ...inDemo, extensions: { revision } }],
    ]
    for (const [body, headers] of again) {
      const { status, body: made } = await cite(body, headers)
      expect([status, made.id]).toEqual([200, id])
    }
    const { rows } = await admin.query('select from platform.citation where id = $1', [id])
    expect(rows).toHaveLength(1)
  })

  test('keeps its id while only a draft is typed, which changes nothing that anyone is answered', async () => {
    const { id, revision } = await cited(inDemo)
    await admin.query('begin')
    await admin.query(`select platform.take_revision('a test', 'nothing public')`)
    await admin.query('commit')
    const { body } = await world.graphql('{ pilots { totalCount } }')
    expect(body.extensions?.revision.number).toBeGreaterThan(revision.number)
    expect((await cited(inDemo)).id).toBe(id)
    expect((await cited({ ...inDemo, extensions: { revision: body.extensions?.revision } })).id).toBe(id)
  })

  test('is what anyone is answered, also where somebody cites it who sees more', async () => {
    const platform = await startActing(database, demoRoles)
    try {
      const issuer = new LocalIssuer({ secret: database.secret, audience: null, production: false })
      const authorization = `Bearer ${await issuer.personToken('smola-planlegger')}`
      const planner = await platform.as('smola-planlegger')
      const begun = await planner.act('startPlan', 'agreement: "demo-smola-aure", year: 2027', {
        of: 'planVersion { id }',
      })
      const query = `{ planVersion(id: "${begun.planVersion.id}") { state } }`
      const drafted = await planner.ask(query)
      expect(drafted.planVersion).toEqual({ state: 'DRAFT' })

      const { id } = await cited({ query }, { authorization })
      expect((await get(`${id}.json`, { authorization })).json().data).toEqual({ planVersion: null })
      expect((await get(id, { authorization })).text).not.toContain('DRAFT')
    } finally {
      await platform.stop()
    }
  })

  test('is found by its id as somebody reads it off a page', async () => {
    const { id } = await cited(inDemo)
    const read = id.toUpperCase().replaceAll('0', 'O').replaceAll('1', 'I')
    expect((await get(`${read}.json`)).json().id).toBe(id)
  })

  test('has a longer id where another begins alike', async () => {
    const asked = { query: '{ pilots { totalCount } municipalities(first: 1) { totalCount } }' }
    const { id } = await cited(asked)
    await admin.query(`update platform.citation set code = overlay(code placing '0' from 52) where id = $1`, [id])
    const other = await cited(asked)
    expect([other.id.length, other.id.slice(0, 10)]).toEqual([12, id])
    expect((await get(`${other.id}.json`)).status).toBe(200)
  })

  test('is of the moment that was asked about', async () => {
    const query = 'query Votes { pilots { totalCount } appropriations { year } }'
    const first = await cited({ query, extensions: { asOf: 1 } })
    expect(first.revision.number).toBe(1)
    expect((await get(`${first.id}.json`)).json().data).toEqual({ pilots: { totalCount: 10 }, appropriations: [] })
    const now = await cited({ query })
    expect(now.id).not.toBe(first.id)
    expect((await get(`${now.id}.json`)).json().data.appropriations).not.toEqual([])
  })

  test('leaves cursors out, which are made with the secret of the server', async () => {
    const { id } = await cited({ query: titles })
    const { operation, data } = (await get(`${id}.json`)).json()
    expect(operation).not.toContain('endCursor')
    expect(data.planVersion.measures.pageInfo).toEqual({ hasNextPage: expect.any(Boolean) })
  })

  test('shows what others have written as text, whatever it holds', async () => {
    const query = 'query Find($text: String!) { pilots(where: { name: $text }) { nodes { name } } }'
    const text = `</pre><script>alert("1")</script>`
    const made = await cite({ query, variables: { text } })
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    const page = (await get(made.body.id)).text
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;')
  })
})

describe('asked for again', () => {
  test('after thirty further revisions it is the same, byte for byte', async () => {
    const made = [await cited({ query: overview }), await cited({ query: titles }), await cited(inDemo)]
    const forms = ['', '.json', '.canonical.json', '.csv', '.bib', '.ris']
    const all = () => Promise.all(made.flatMap(({ id }) => forms.map(async (form) => (await get(`${id}${form}`)).text)))
    const before = await all()
    for (let count = 0; count < 30; count++) await writer.write()

    const now = await world.graphql(overview)
    const cited1 = (await get(`${made[0]!.id}.json`)).json()
    expect(now.body.data).not.toEqual(cited1.data)
    expect(await all()).toEqual(before)
    expect((await cited({ query: overview })).id).not.toBe(made[0]!.id)
    expect((await cited({ query: overview, extensions: { revision: made[0]!.revision } })).id).toBe(made[0]!.id)
  })

  test('says that the schema has moved, and which fields are no longer there', async () => {
    const { id } = await cited({ query: 'query Gone { pilots(first: 1) { nodes { name } totalCount } }' })
    await admin.query(
      `update platform.citation set operation = replace(operation, 'totalCount', 'howMany'), schema_version = 'earlier' where id = $1`,
      [id],
    )
    const { status, json } = await get(`${id}.json`)
    expect([status, json().data]).toEqual([200, null])
    expect(json().standing).toMatchObject({
      state: 'MOVED',
      causes: [{ cause: 'SCHEMA', was: 'earlier', gone: ['PilotConnection.howMany'], refusals: [expect.any(String)] }],
    })
    expect((await get(id)).text).toContain('PilotConnection.howMany')
    for (const form of ['.csv', '.canonical.json']) {
      const moved = await get(`${id}${form}`)
      expect([moved.status, codes(moved.json())]).toEqual([409, ['CITATION_MOVED']])
    }
    // What it is called in a list of references has not moved.
    expect((await get(`${id}.bib`)).status).toBe(200)
  })

  test('says that something was redacted since, and nothing of it is told at any moment', async () => {
    const earlier = await cited({ query: titles, extensions: { asOf: 5 } })
    const { data } = (await get(`${earlier.id}.json`)).json()
    const [measure] = data.planVersion.measures.nodes
    await admin.query('begin')
    await admin.query('set local role house_owner')
    const { rows } = await admin.query(
      `select platform.redact('action_plans.measure_version', $1, '{title}', 'the house', 'a name that should not be there')::int as revision`,
      [measure.id],
    )
    await admin.query('commit')

    const { json, text } = await get(`${earlier.id}.json`)
    expect(json().standing).toEqual({
      state: 'MOVED',
      schemaServed: expect.any(String),
      causes: [
        {
          cause: 'REDACTION',
          redactions: [
            { revision: rows[0].revision, at: expect.any(String), relation: 'action_plans.measure_version' },
          ],
        },
      ],
    })
    expect(text).not.toContain(measure.title)
    const then = await world.graphql(titles, {}, { 'x-as-of': '5' })
    expect(then.text).not.toContain(measure.title)
    expect(then.text).toContain('[sladdet]')

    // What is cited after it is what is told now, and stands.
    const later = await cited({ query: titles, extensions: { asOf: 5 } })
    expect(later.id).not.toBe(earlier.id)
    expect((await get(`${later.id}.json`)).json().standing.state).toBe('UNCHANGED')
  })

  test('says that texts are put in another order than they were', async () => {
    const { id } = await cited({ query: '{ pilots(world: DEMO) { nodes { name } } }' })
    await admin.query(
      `update platform.citation set answer = sha256('in another order'), collation_version = '1.0' where id = $1`,
      [id],
    )
    const { causes } = (await get(`${id}.json`)).json().standing
    expect(causes).toEqual([{ cause: 'COLLATION', was: '1.0', is: expect.stringMatching(/^\d/) }])
  })

  test('says that nobody knows why, and tells those who run the house', async () => {
    const { id } = await cited({ query: '{ pilots(world: DEMO, first: 3) { nodes { name } } }' })
    await admin.query(`update platform.citation set answer = sha256('something else') where id = $1`, [id])
    expect((await get(`${id}.json`)).json().standing.causes).toEqual([{ cause: 'UNEXPLAINED' }])
    const told = () => world.log().filter((line) => line.includes(id) && line.includes('"level":50'))
    await expect.poll(told).toHaveLength(1)
  })

  test('a later contract that answers the same bytes has moved nothing', async () => {
    const { id } = await cited({ query: '{ pilots(world: DEMO, first: 4) { nodes { name } } }' })
    await admin.query(
      `update platform.citation set schema_version = 'earlier', collation_version = '1.0' where id = $1`,
      [id],
    )
    expect((await get(`${id}.json`)).json().standing.state).toBe('UNCHANGED')
  })
})

describe('while a room is away', () => {
  let platform: RunningPlatform
  beforeAll(async () => {
    const rooms = everyRoom.map((room) =>
      room.name === 'funding' ? inItsOwnProcess('funding', new URL('http://127.0.0.1:1/graphql')) : inThisProcess(room),
    )
    const log = pino({ level: 'silent' })
    platform = await startPlatform({ address: database, log, rooms, host: '127.0.0.1', port: 0 })
  })
  afterAll(() => platform?.stop())

  test('a citation is not said to have moved, but to be asked for again', async () => {
    const { id } = await cited(inDemo)
    for (const form of ['', '.json', '.csv', '.canonical.json']) {
      const response = await fetch(`${platform.url}/cite/${id}${form}`)
      expect([form, response.status, response.headers.get('retry-after')]).toEqual([form, 503, '5'])
      expect(codes(await response.json())).toEqual(['CITATION_NOT_ANSWERED'])
    }
    expect((await fetch(`${platform.url}/cite/${id}.bib`)).status).toBe(200)
  })

  test('nothing is cited of what is not there', async () => {
    const response = await fetch(`${platform.url}/cite`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ pilots(first: 1) { nodes { name } } appropriations { year } }` }),
    })
    expect([response.status, codes(await response.json())]).toEqual([422, ['ANSWER_NOT_WHOLE']])
  })
})

describe('what cannot be cited', () => {
  test.each([
    [
      'an act',
      { query: 'mutation { startPlan(idempotencyKey: "12345678", agreement: "a", year: 2027) { isDone } }' },
      400,
      'ONLY_ANSWERS_CITED',
    ],
    ['an answer with errors', { query: '{ pilots(first: 0) { totalCount } }' }, 422, 'ANSWER_NOT_WHOLE'],
    ['a question that is none', { query: '{ pilots { nam } }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a text that is none', { query: '{ pilots {' }, 400, 'GRAPHQL_PARSE_FAILED'],
    [
      'both worlds',
      { query: '{ pilots { totalCount } demo: pilots(world: DEMO) { totalCount } }' },
      400,
      'MIXED_WORLDS',
    ],
    ['a later page', { query: '{ pilots(after: "abc") { totalCount } }' }, 400, 'LATER_PAGE_NOT_CITED'],
    [
      'a later page by a variable',
      { query: 'query ($c: String) { pilots(after: $c) { totalCount } }', variables: { c: 'abc' } },
      ...([400, 'LATER_PAGE_NOT_CITED'] as const),
    ],
    [
      'a long question',
      { query: `{ pilots(where: { name: "${'x'.repeat(20_000)}" }) { totalCount } }` },
      ...([422, 'TOO_MUCH_TO_CITE'] as const),
    ],
    [
      'somebody’s address',
      { query: '{ pilots(where: { name: "kari@example.no" }) { totalCount } }' },
      ...([400, 'PERSONAL_DATA_FOUND'] as const),
    ],
    ['a revision that is none', { query: spent, extensions: { revision: { number: 'x' } } }, 400, 'PARAMETER_REFUSED'],
    [
      'a day before the revision',
      { ...inDemo, extensions: { revision: { number: 5, day: '2020-01-01' } } },
      ...([400, 'PARAMETER_REFUSED'] as const),
    ],
    [
      'a day that has not come',
      { ...inDemo, extensions: { revision: { number: 5, day: '2999-01-01' } } },
      ...([400, 'PARAMETER_REFUSED'] as const),
    ],
    [
      'a revision that is not there',
      { ...inDemo, extensions: { revision: { number: 99_999_999, day: '2999-01-01' } } },
      ...([400, 'AS_OF_NOT_THERE'] as const),
    ],
    ['the time before all', { ...inDemo, extensions: { asOf: 0 } }, 400, 'AS_OF_BEFORE_BEGINNING'],
    ['several at once', [inDemo], 400, 'BATCHING_REFUSED'],
  ])('%s', async (_, body, status, code) => {
    const before = await admin.query('select count(*)::int as count from platform.citation')
    const refused = await cite(body)
    expect([refused.status, codes(refused.body)]).toEqual([status, [code]])
    expect((await admin.query('select count(*)::int as count from platform.citation')).rows).toEqual(before.rows)
  })

  test('is refused in the language of the reader, with the way out', async () => {
    const sentences = await Promise.all(
      ['nb', 'nn', 'en'].map(async (language) => {
        const { body } = await cite(
          { query: '{ pilots(after: "abc") { totalCount } }' },
          { 'accept-language': language },
        )
        return body.errors[0].message as string
      }),
    )
    expect(new Set(sentences).size).toBe(3)
    expect(sentences[2]).toContain('Cite the first page')
  })

  test('what nobody has cited is not found', async () => {
    for (const path of ['0000000000', '0000000000.json', 'x', '', '..%2fmetrics', `${'0'.repeat(10)}.exe`]) {
      const response = await fetch(`${world.url}/cite/${path}`)
      expect([path, response.status]).toEqual([path, 404])
    }
    const made = await cited(inDemo)
    expect((await get(`${made.id}.exe`)).status).toBe(404)
    expect((await fetch(`${world.url}/cite`)).status).toBe(405)
    expect((await fetch(`${world.url}/cite/${made.id}`, { method: 'DELETE' })).status).toBe(405)
    expect((await fetch(`${world.url}/cite/${made.id}.json`, { method: 'HEAD' })).status).toBe(200)
  })

  test('more than a few new ones at a time are refused by the database, and those that are there are given', async () => {
    const { rows } = await admin.query(`select code from platform.citation limit 1`)
    const cite = (code: string, perMinute: number, perDay: number) =>
      admin.query(
        `select id from platform.cite($1, '{ a }', '{}', 'nb', 1, '2026-01-01', sha256(''), 2, false, 'x', $2, $3)`,
        [code, perMinute, perDay],
      )
    const fresh = 'z'.repeat(52)
    expect((await cite(fresh, 0, 1_000)).rows).toEqual([])
    expect((await cite(fresh, 1_000, 0)).rows).toEqual([])
    expect((await cite(rows[0].code, 0, 0)).rows).toHaveLength(1)
    expect((await cite(fresh, 1_000, 1_000)).rows).toEqual([{ id: 'z'.repeat(10) }])
  })

  test('any page may cite, and ask for what is cited', async () => {
    const preflight = await fetch(`${world.url}/cite`, { method: 'OPTIONS' })
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
    const { headers } = await cite(inDemo, { origin: 'https://dashboard.example.no' })
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })
})

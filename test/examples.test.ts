import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { repositoryFile } from '../subgraphs/foundation/repository.js'
import type { TestDatabase } from './database.js'
import { startWorld, type World, worldDatabase } from './world.js'

const run = promisify(execFile)

let database: TestDatabase
let world: World
let sql: pg.Client

beforeAll(async () => {
  database = await worldDatabase()
  world = await startWorld({ mode: 'in-process', database })
  sql = new pg.Client({ connectionString: database.url })
  await sql.connect()
  await sql.query('set search_path to parties')
  await run('npm', ['run', '--silent', 'build', '-w', 'sdk'], { cwd: repositoryFile('.') })
})

afterAll(async () => {
  await sql?.end()
  await world?.stop()
  await database?.end()
})

/** What an example prints. */
async function printed(name: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [repositoryFile(`sdk/examples/${name}.js`), ...args], {
    env: { ...process.env, BYGDEVEKST_URL: world.url },
  })
  return stdout
}

/** The rows of the table under a title, cell by cell. */
function table(text: string, title: string): string[][] {
  const lines = text.split('\n')
  const start = lines.indexOf(title) + 2
  const columns = [...lines[start + 1]!.matchAll(/─+/g)].map(
    ({ 0: rule, index }) => [index, index + rule.length] as const,
  )
  const end = lines.indexOf('', start)
  return lines.slice(start + 2, end).map((line) => columns.map(([from, to]) => line.slice(from, to).trim()))
}

const rows = async (query: string, values: readonly unknown[] = []): Promise<string[][]> =>
  (await sql.query({ text: query, values: [...values], rowMode: 'array' })).rows.map((row: unknown[]) =>
    row.map(String),
  )

const sorted = (cells: readonly (readonly string[])[]) => cells.map((row) => row.join(' | ')).sort()

/** Who is in a group of an agreement, said once more than the rules say it. */
const debtors = `
  with member as (
    select party_group.id as group_id, participation.party_id
    from party_group
      join participation on participation.agreement_id = party_group.agreement_id
      join party on party.id = participation.party_id
    where case party_group.kind
      when 'MUNICIPALITIES' then role in ('MAIN_PARTY', 'COORDINATING_MAIN_PARTY') and party.kind = 'MUNICIPALITY'
      when 'MAIN_PARTIES' then role in ('MAIN_PARTY', 'COORDINATING_MAIN_PARTY')
      when 'NAMED_PARTNERS' then role = 'NAMED_PARTNER'
        and (party_group.objective_id is null or party_group.objective_id = participation.objective_id)
      else role in ('MAIN_PARTY', 'COORDINATING_MAIN_PARTY', 'SPECIAL_ROLE', 'NAMED_PARTNER') end
  )
  select distinct obligation_debtor.obligation_id, coalesce(obligation_debtor.party_id, member.party_id) as party_id
  from obligation_debtor left join member on member.group_id = obligation_debtor.group_id`

test('an evaluator sees who has promised how much in each pilot, and where there is no text to count in', async () => {
  const text = await printed('promises')

  const counted = await rows(`
    select pilot.name, party.name,
      ${['FORPLIKTER', 'SKAL', 'VIL', 'BOR', 'KAN'].map((grade) => `count(*) filter (where grade = '${grade}')`).join(', ')}
    from (${debtors}) debtor
      join obligation on obligation.id = debtor.obligation_id
      join agreement on agreement.id = obligation.agreement_id
      join pilot on pilot.id = agreement.pilot_id
      join party on party.id = debtor.party_id
    where pilot.world = 'REAL'
    group by pilot.name, party.name`)
  const silent = await rows(`
    select name, 'no text on record', '–', '–', '–', '–', '–' from pilot
    where world = 'REAL' and not exists (
      select from agreement join obligation on obligation.agreement_id = agreement.id where agreement.pilot_id = pilot.id)`)
  expect(counted.length).toBeGreaterThan(5)
  expect(sorted(table(text, 'Graded statements by pilot and debtor'))).toEqual(sorted([...counted, ...silent]))
  expect(text).toContain(`${(await rows('select count(*) from obligation'))[0]![0]} statements in all`)
})

test('a dashboard shows the page of one pilot', async () => {
  const text = await printed('pilot', 'smola-aure')

  const facts = Object.fromEntries(table(text, 'Smøla og Aure') as [string, string][])
  expect(facts).toMatchObject({
    Municipalities: 'Smøla, Aure',
    'In force': 'NOT_KNOWN',
    Ends: (await rows(`select ends_on::text from agreement where id = 'smola-aure'`))[0]![0],
  })
  const partners = await rows(`
    select coalesce(party.name, participation.category), coalesce(participation.scope, '')
    from participation left join party on party.id = participation.party_id
    where participation.pilot_id = 'smola-aure' and role = 'NAMED_PARTNER'`)
  expect(sorted(table(text, 'Objectives and their partners').map((row) => row.slice(3)))).toEqual(sorted(partners))
  const gaps = await rows(
    `select question, why from open_question where about_type = 'Pilot' and about_id = 'smola-aure'`,
  )
  expect(sorted(table(text, 'Not known'))).toEqual(sorted(gaps))
})

test('the ministry sees all ten pilots, and how much is known of them', async () => {
  const text = await printed('nation')

  const expected = await rows(`
    select pilot.cohort, pilot.name,
      (select string_agg(county.name, ', ' order by county.name) from pilot_county join county on county.code = county_code
        where pilot_id = pilot.id),
      (select string_agg(municipality.name, ', ' order by position) from pilot_municipality
        join municipality on municipality.code = municipality_code where pilot_id = pilot.id),
      coalesce(agreement.stage, 'none on record'),
      coalesce(agreement.ends_on::text, 'not known')
    from pilot left join agreement on agreement.pilot_id = pilot.id where pilot.world = 'REAL'`)
  const shown = table(text, 'The pilots').map(([cohort, name, county, municipalities, stage, , ends]) => [
    ...[cohort!, name!, county!, municipalities!, stage!, ends!],
  ])
  expect(shown).toHaveLength(10)
  expect(sorted(shown)).toEqual(sorted(expected))
  expect(table(text, 'Coverage')).toEqual(
    await rows(`
      select * from (values
        ('An agreement', (select count(*) from agreement)),
        ('The day it was signed', (select count(signed_on) from agreement)),
        ('The day it ends', (select count(ends_on) from agreement)),
        ('Graded statements', (select count(distinct agreement_id) from obligation))
      ) coverage (what, known)`).then((counts) => counts.map(([what, known]) => [what, `${known} of 10`])),
  )
})

test('a county analyst sees the county’s pilots, who takes part, and every statement', async () => {
  const text = await printed('county', '15')

  const pilots = await rows(`
    select pilot.name from pilot_county join pilot on pilot.id = pilot_id where county_code = '15' and world = 'REAL'`)
  expect(sorted(table(text, 'Pilots in Møre og Romsdal').map(([name]) => [name!]))).toEqual(sorted(pilots))
  const parties = await rows(`
    select pilot.name, coalesce(party.name, category), string_agg(distinct role, ', ' order by role)
    from participation
      join pilot_county on pilot_county.pilot_id = participation.pilot_id and county_code = '15'
      join pilot on pilot.id = participation.pilot_id and pilot.world = 'REAL'
      left join party on party.id = participation.party_id
    group by 1, 2`)
  const shown = table(text, 'Who takes part').map(([pilot, party, roles]) => [
    ...[pilot!, party!, roles!.split(', ').sort().join(', ')],
  ])
  expect(sorted(shown)).toEqual(sorted(parties))
  const statements = await rows(`
    select pilot.name, section, grade, text from obligation join agreement on agreement.id = agreement_id
      join pilot on pilot.id = agreement.pilot_id join pilot_county on pilot_county.pilot_id = pilot.id and county_code = '15'
    where pilot.world = 'REAL'`)
  expect(
    sorted(
      table(text, 'What they have promised').map(([pilot, section, grade, , what]) => [
        pilot!,
        section!,
        grade!,
        what!,
      ]),
    ),
  ).toEqual(sorted(statements))
})

test('an example that finds no platform says where it looked', async () => {
  const failed = run(process.execPath, [repositoryFile('sdk/examples/nation.js')], {
    env: { ...process.env, BYGDEVEKST_URL: 'http://127.0.0.1:1' },
  })

  await expect(failed).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('http://127.0.0.1:1/graphql could not be reached'),
  })
})

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoRoles } from '../data/demo/roles.js'
import { LocalIssuer } from '../gateway/access/local-issuer.js'
import { repositoryFile } from '../subgraphs/foundation/repository.js'
import type { TestDatabase } from './database.js'
import { demoDatabase } from './demo.js'
import { startWorld, type World } from './world.js'
import { startActing } from './writing/people.js'

const run = promisify(execFile)

let database: TestDatabase
let world: World
let sql: pg.Client

beforeAll(async () => {
  database = await demoDatabase()
  world = await startWorld({ mode: 'in-process', database })
  sql = new pg.Client({ connectionString: database.url })
  await sql.connect()
  await sql.query('set search_path to parties, action_plans, funding, evaluation')
  await run('npm', ['run', '--silent', 'build', '-w', 'sdk'], { cwd: repositoryFile('.') })
}, 240_000)

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

/** What the example that acts prints on another platform, and how it ends. */
async function acted(url: string, token: string): Promise<{ code: number; stdout: string }> {
  const env = { ...process.env, BYGDEVEKST_URL: url, BYGDEVEKST_TOKEN: token }
  const program = [repositoryFile('sdk/examples/plan.js'), 'demo-smola-aure', '2027']
  return await run(process.execPath, program, { env }).then(
    ({ stdout }) => ({ code: 0, stdout }),
    (error) => error,
  )
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

/** What amounts add up to, as the examples print it: starred while one is missing or provisional, and never 0 where none is known. */
const added = (amounts: string, of = 'true') => `
  case
    when count(${amounts}_state) filter (where ${of}) = 0 then 'none booked'
    when count(${amounts}_ore) filter (where ${of}) > 0 then
      trim_scale((sum(${amounts}_ore) filter (where ${of})) / 100.0)
      || case when bool_or(${amounts}_state in ('PROVISIONAL', 'NOT_REPORTED', 'NOT_DUE', 'NOT_AGREED', 'SUPPRESSED'))
        filter (where ${of}) then '*' else '' end
    when count(distinct ${amounts}_state) filter (where ${of}) = 1 then min(${amounts}_state) filter (where ${of})
    else 'NOT_REPORTED' end`

const atStages = (stages: readonly string[]) =>
  stages.map((stage) => added('portion.amount', `portion.stage = '${stage}'`)).join(', ')

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
  const [[count]] = (await rows(`select count(*) from obligation where provenance <> 'SYNTHETIC'`)) as [[string]]
  expect(text).toContain(`${count} statements in all`)
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
        ('An agreement', (select count(*) from agreement where provenance <> 'SYNTHETIC')),
        ('The day it was signed', (select count(signed_on) from agreement where provenance <> 'SYNTHETIC')),
        ('The day it ends', (select count(ends_on) from agreement where provenance <> 'SYNTHETIC')),
        ('Graded statements', (select count(distinct agreement_id) from obligation where provenance <> 'SYNTHETIC'))
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

test('an evaluator compares the objectives on a theme: measures, money, indicators, assessments and coverage', async () => {
  const text = await printed('evaluator', 'housing', '--demo')

  const objectives = await rows(`
    select pilot.name, objective.number, objective.title,
      (select count(*) from measure_objective serves join measure on measure.current_version_id = serves.measure_version_id
        where serves.objective_id = objective.id),
      ${atStages(['COMMITTED', 'ALLOCATED', 'SPENT'])}
    from objective join agreement on agreement.id = objective.agreement_id
      join pilot on pilot.id = agreement.pilot_id and pilot.world = 'DEMO'
      left join money_portion portion on portion.objective_id = objective.id
    where objective.main_theme_id = 'housing'
    group by pilot.name, objective.id`)
  expect(objectives.length).toBeGreaterThan(5)
  expect(sorted(table(text, 'Objectives on Bolig'))).toEqual(sorted(objectives))

  const indicators = await rows(`
    select distinct on (indicator.id) pilot.name, objective.number, indicator.name, indicator.unit, target.period,
      case when observation.value is null then coalesce(observation.state, 'NOT_REPORTED')
        else trim_scale(observation.value) || case observation.state when 'PROVISIONAL' then '*' else '' end end,
      trim_scale(target.value),
      case
        when observation.value is null then 'not known'
        when observation.value < target.value and direction = 'UP' then 'yes'
        when observation.value > target.value and direction = 'DOWN' then 'yes'
        else 'no' end
    from indicator
      join objective on objective.id = indicator.objective_id and objective.main_theme_id = 'housing'
      join pilot on pilot.id = indicator.pilot_id and pilot.world = 'DEMO'
      join indicator_target target on target.indicator_id = indicator.id
      left join plan_version on plan_version.id = target.plan_version_id
      left join observation on observation.indicator_id = indicator.id and observation.period = target.period
        and observation.municipality_code is null and observation.part is null
    where coalesce(observation.state <> 'NOT_DUE', target.period_to < current_date)
      and (target.plan_version_id is null or plan_version.public_from is not null)
    order by indicator.id, target.period_from desc, plan_version.year desc, plan_version.number desc`)
  expect(indicators.length).toBeGreaterThan(5)
  expect(sorted(table(text, 'Indicators against their targets'))).toEqual(sorted(indicators))

  const assessments = await rows(`
    select pilot.name, objective.number, coalesce(assessment.year::text, '–'), coalesce(conclusion, 'none on record'),
      coalesce(party.name, '–')
    from objective join agreement on agreement.id = objective.agreement_id
      join pilot on pilot.id = agreement.pilot_id and pilot.world = 'DEMO'
      left join assessment on assessment.objective_id = objective.id and assessment.publication = 'PUBLISHED'
      left join party on party.id = assessor_party_id
    where objective.main_theme_id = 'housing'`)
  expect(sorted(table(text, 'Assessments'))).toEqual(sorted(assessments))

  const coverage = await rows(`
    select stage, ${added('amount')}, count(distinct pilot_id) filter (where amount_ore is not null) || ' of 10 pilots'
    from money_portion where world = 'DEMO' and main_theme_id = 'housing' and stage in ('ALLOCATED', 'SPENT')
    group by stage`)
  expect(sorted(table(text, 'Coverage'))).toEqual(sorted(coverage))
})

test('an evaluator compares what was planned at approval with what is planned now, and cites both', async () => {
  const plan = 'demo-smola-aure/2025'
  const text = await printed('approval')

  const compared = await rows(
    `
    with version as (select id, row_number() over (order by number) = 1 as is_first from plan_version
      where plan_id = $1 and approved_on is not null),
    serving as (select version.is_first, serves.objective_id, serves.measure_version_id, serves.share_basis_points
      from version join measure_version spoken on spoken.plan_version_id = version.id
        join measure_objective serves on serves.measure_version_id = spoken.id),
    line as (select serving.*, entry.id, entry.amount_ore * share_basis_points / 10000 as whole,
        entry.amount_ore * share_basis_points % 10000 as remainder, entry.amount_ore
      from serving join money_entry entry on entry.measure_version_id = serving.measure_version_id and stage = 'PLANNED'),
    placed as (select *, row_number() over (partition by id order by remainder desc, objective_id) as place,
        amount_ore - sum(whole) over (partition by id) as left_over from line),
    planned as (select is_first, objective_id, sum(whole + case when place <= left_over then 1 else 0 end) as ore,
        bool_or(amount_ore is null) as is_missing from placed group by 1, 2)
    select objective.number, objective.title,
      (select count(*) from serving where is_first and objective_id = objective.id),
      (select count(*) from serving where not is_first and objective_id = objective.id),
      trim_scale(before.ore / 100.0) || case when before.is_missing then '*' else '' end,
      trim_scale(after.ore / 100.0) || case when after.is_missing then '*' else '' end,
      trim_scale((after.ore - before.ore) / 100.0) || case when before.is_missing or after.is_missing then '*' else '' end
    from objective join planned before on before.objective_id = objective.id and before.is_first
      join planned after on after.objective_id = objective.id and not after.is_first
    where objective.agreement_id = 'demo-smola-aure'`,
    [plan],
  )
  expect(compared).toHaveLength(5)
  expect(sorted(table(text, 'Demo: Smøla og Aure, the plan for 2025'))).toEqual(sorted(compared))
  expect(compared.some((row) => Number.parseFloat(row[6]!) !== 0)).toBe(true)
  const changed = await rows(
    `
    with planned as (select version.number, spoken.measure_id, spoken.title, sum(amount_ore) as ore, bool_or(amount_ore is null) as is_missing
      from plan_version version join measure_version spoken on spoken.plan_version_id = version.id
        join money_entry entry on entry.measure_version_id = spoken.id and stage = 'PLANNED'
      where plan_id = $1 group by 1, 2, 3)
    select measure_id, after.title, 'other cost',
      coalesce(trim_scale(before.ore / 100.0) || case when before.is_missing then '*' else '' end, 'not known'),
      coalesce(trim_scale(after.ore / 100.0) || case when after.is_missing then '*' else '' end, 'not known')
    from planned before join planned after using (measure_id)
    where (before.number, after.number) = (1, 2) and before.ore is distinct from after.ore`,
    [plan],
  )
  expect(changed.length).toBeGreaterThan(5)
  expect(sorted(table(text, 'Measures that are not what they were'))).toEqual(sorted(changed))

  const urls = [...text.matchAll(/SYNTHETIC.* SHA-256 ([0-9a-f]{64})\. (http\S+)$/gm)]
  expect(urls).toHaveLength(2)
  for (const [, sha256, url] of urls) {
    // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of it.
    const cited: any = await (await fetch(`${url}.json`)).json()
    expect(cited).toMatchObject({ sha256, standing: { state: 'UNCHANGED' } })
    expect(cited.data.planVersion.measures.nodes).toHaveLength(63)
  }
})

test('a dashboard shows the plans, money, grants and results of a demonstration twin', async () => {
  const text = await printed('pilot', 'demo-smola-aure')

  const plans = await rows(`
    select plan.year, (array_agg(version.state order by version.number desc))[1], count(*),
      coalesce(max(version.approved_on) filter (where version.state = 'APPROVED')::text, 'not yet')
    from action_plan plan join plan_version version on version.plan_id = plan.id and version.state <> 'DRAFT'
    where plan.pilot_id = 'demo-smola-aure' group by plan.id`)
  expect(plans.length).toBeGreaterThan(1)
  expect(sorted(table(text, 'Action plans'))).toEqual(sorted(plans))
  const money = await rows(`
    select 'The pilot', ${atStages(['GRANTED', 'ALLOCATED', 'DISBURSED', 'SPENT'])}
    from money_portion portion where portion.pilot_id = 'demo-smola-aure'
    union all
    select 'Objective ' || objective.number, ${atStages(['GRANTED', 'ALLOCATED', 'DISBURSED', 'SPENT'])}
    from objective left join money_portion portion on portion.objective_id = objective.id
    where objective.agreement_id = 'demo-smola-aure' group by objective.id`)
  expect(money).toHaveLength(6)
  expect(sorted(table(text, 'Money by stage'))).toEqual(sorted(money))
  const indicators = await rows(`
    select indicator.name from indicator left join plan_version on plan_version.id = plan_version_id
    where indicator.pilot_id = 'demo-smola-aure' and (plan_version_id is null or public_from is not null)`)
  expect(sorted(table(text, 'Indicators').map((row) => [row[1]!]))).toEqual(sorted(indicators))
  const assessments = await rows(`
    select assessment.year, coalesce('Objective ' || number, 'Obligation in ' || obligation.section), conclusion, party.name
    from assessment join party on party.id = assessor_party_id left join objective on objective.id = assessment.objective_id
      left join obligation on obligation.id = obligation_id
    where assessment.pilot_id = 'demo-smola-aure' and assessment.publication = 'PUBLISHED'`)
  expect(sorted(table(text, 'Assessments'))).toEqual(sorted(assessments))
})

test.each(['DEMO', 'REAL'])('the ministry sees what is granted, allocated and spent, %s', async (world) => {
  const text = await printed('money', ...(world === 'DEMO' ? ['--demo'] : []))

  const themes = await rows(
    `
    select coalesce(theme.name, 'no theme'), coalesce(portion.budget_year::text, 'no year'),
      ${atStages(['GRANTED', 'ALLOCATED', 'SPENT'])}
    from money_portion portion left join theme on theme.id = portion.main_theme_id
    where portion.world = $1 and portion.stage in ('GRANTED', 'ALLOCATED', 'SPENT')
    group by theme.name, portion.budget_year`,
    [world],
  )
  expect(themes).not.toEqual([])
  expect(sorted(table(text, 'Kroner by main theme and year'))).toEqual(sorted(themes))
  const all = await rows(
    `
    select asked.stage,
      case count(portion.amount_state) when 0 then 'NOT_APPLICABLE' else ${added('portion.amount')} end,
      count(distinct pilot_id) filter (where amount_ore is not null) || ' of 10 pilots'
    from unnest(array['GRANTED', 'ALLOCATED', 'SPENT']) asked (stage)
      left join money_portion portion on portion.stage = asked.stage and portion.world = $1
    group by asked.stage`,
    [world],
  )
  expect(sorted(table(text, 'In all').map((row) => row.slice(0, 3)))).toEqual(sorted(all))
})

test('a county analyst sees the county’s share of the money', async () => {
  const text = await printed('county', '15', '--demo')

  const shares = await rows(`
    select lower(stage), ${added('portion.amount', "portion.county_code = '15'")},
      round(100.0 * sum(amount_ore) filter (where county_code = '15') / sum(amount_ore), 1) || '%', ${added('portion.amount')},
      count(distinct pilot_id) filter (where amount_ore is not null) || ' of 10 pilots'
    from money_portion portion where world = 'DEMO' and stage in ('GRANTED', 'ALLOCATED', 'SPENT') group by stage`)
  expect(shares).toHaveLength(3)
  expect(sorted(table(text, 'Its share of the money'))).toEqual(sorted(shares))
})

test('a municipality begins a plan, and is told what is left before it can be submitted', async () => {
  const platform = await startActing(database, demoRoles)
  try {
    const issuer = new LocalIssuer({ secret: database.secret, audience: null, production: false })
    const token = await issuer.personToken('smola-planlegger')
    const first = await acted(platform.url, token)
    expect(first.code).toBe(1)
    expect(first.stdout.split('\n')).toEqual([
      expect.stringMatching(/^Begun: demo-smola-aure\/2027\/1, DRAFT, in revision \d+\.$/),
      expect.stringMatching(/^Added: demo-smola-aure\/2027\/1\/m\d+, "Ten homes in the village centre"\.$/),
      'Before it can be submitted:',
      expect.stringMatching(/^- CONSENT_MISSING: "aure-kommune" has not agreed to edition 2 of/),
      expect.stringMatching(/^- CONSENT_MISSING: "smola-kommune" /),
      '',
    ])
    expect((await acted(platform.url, token)).stdout).toMatch(
      /^The plan is not begun\.\n- PLAN_BEGUN_ALREADY: The action plan "demo-smola-aure\/2027" /,
    )
    expect((await acted(platform.url, '')).code).toBe(1)
  } finally {
    await platform.stop()
  }
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

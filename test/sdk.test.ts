import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  AnswerError,
  type AsOf,
  type Client,
  createClient,
  isThere,
  kroner,
  type List,
  NotFoundError,
  type Page,
} from '../sdk/src/index.js'
import type { TestDatabase } from './database.js'
import { demoDatabase } from './demo.js'
import { plan, Writer } from './moments/writers.js'
import { startWorld, type World } from './world.js'

let database: TestDatabase
let world: World
let client: Client

beforeAll(async () => {
  database = await demoDatabase()
  world = await startWorld({ database })
  client = createClient({ url: world.url, language: 'EN' })
}, 240_000)

afterAll(async () => {
  await world?.stop()
  await database?.end()
})

describe('through the SDK', () => {
  test('Smøla and Aure has five objectives, ends in 2028 and is not known to be in force', async () => {
    const { agreement, municipalities } = (await client.pilots.find('smola-aure')).orThrow()

    expect(municipalities.map(({ municipality }) => municipality?.code)).toEqual(['1573', '1576'])
    expect(agreement).toMatchObject({ endsOn: '2028-12-30', status: 'NOT_KNOWN', inForceFrom: null })
    expect(agreement?.objectives.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
    expect(agreement?.missing.map(({ obstacle }) => obstacle)).toEqual(Array(4).fill('NOT_REPORTED'))
  })

  test('its text carries the reservation of the county, whose lifting is not on record', async () => {
    const { participations } = (await client.agreements.find('smola-aure')).orThrow()

    expect(participations.filter(({ reservation }) => reservation).map(({ party }) => party?.id)).toEqual([
      'more-og-romsdal-fylkeskommune',
    ])
  })

  test('Rindal and Holtålen was signed on 3 June 2024', async () => {
    const { signedOn, sources } = (await client.agreements.find('rindal-holtalen')).orThrow()

    expect(signedOn).toBe('2024-06-03')
    expect(sources).not.toEqual([])
  })

  test('Husbanken is a named partner there in objective 1 only, with its scope; the county governor in 1 to 4', async () => {
    const namedIn = async (party: string) => {
      const roles = await client.party(party).participations.list().toArray()
      return roles
        .filter(({ role, pilot }) => role === 'NAMED_PARTNER' && pilot?.id === 'smola-aure')
        .map(({ objective, scope }) => [objective?.id, scope !== null])
    }

    expect(await namedIn('husbanken')).toEqual([['smola-aure/1', true]])
    expect(await namedIn('statsforvalteren-mr')).toEqual([1, 2, 3, 4].map((number) => [`smola-aure/${number}`, false]))
  })

  test('59 statements are counted by kind and grade, and listed one by one on small pages', async () => {
    const totals = (await client.obligations.totals({ groupBy: ['KIND', 'GRADE'], shares: true })).orThrow()
    const listed = await client.obligations.list({ first: 7 }).toArray()

    expect(totals.count).toBe(59)
    expect(listed).toHaveLength(59)
    for (const { kind, grade, count, shareOfTotal } of totals.groups) {
      expect(listed.filter((each) => each.kind === kind && each.grade === grade)).toHaveLength(count)
      expect(shareOfTotal).toBeCloseTo(count / 59)
    }
  })

  test('all ten pilots come with their 35 municipalities and their sources, in one request', async () => {
    const requests: string[] = []
    const counting = createClient({ url: world.url, on: { request: ({ question }) => requests.push(question) } })

    const pilots = await counting.pilots.list().toArray()

    expect(pilots).toHaveLength(10)
    expect(pilots.flatMap(({ municipalities }) => municipalities)).toHaveLength(35)
    expect(pilots.filter(({ sources }) => sources.length === 0)).toEqual([])
    expect(requests).toEqual(['PilotsList'])
  })

  test('a county’s questions stay within the county', async () => {
    const finnmark = client.county('56')

    const pilots = await finnmark.pilots.list({ counted: true, orderBy: 'NAME_DESC' }).toArray()

    expect(pilots.map(({ id }) => id)).toEqual(['vestre-varanger', 'midt-finnmark', 'hammerfest-hasvik-masoy'])
    expect((await finnmark.obligations.totals()).orThrow().count).toBe(0)
    expect((await client.county('15').obligations.totals()).orThrow().count).toBe(59)
    expect(
      (await finnmark.parties.list({ where: { kind: { eq: 'COUNTY_GOVERNOR' } } }).toArray()).map(({ id }) => id),
    ).toEqual(['statsforvalteren-troms-finnmark'])
  })

  test('pages turned forward one by one hold each party once, in the order of the whole list', async () => {
    const whole = await client.parties.list({ first: 100 }).toArray()
    const small: string[] = []

    for await (const page of client.parties.list({ first: 9, counted: true }).pages()) {
      expect(page.totalCount).toBe(whole.length)
      small.push(...page.orThrow().map(({ id }) => id))
    }

    expect(small).toEqual(whole.map(({ id }) => id))
  })

  test('an answer says its revision and its cost', async () => {
    const { revision, cost } = await client.themes.all()

    expect(revision?.number).toBeGreaterThan(0)
    expect(revision?.at).toBeInstanceOf(Date)
    expect(cost?.requested).toBeGreaterThan(0)
    expect(cost?.actual).toEqual({ roomCalls: 1, statements: 1 })
  })

  test('a municipality is found by a code it had before', async () => {
    expect((await client.municipalities.find('5441')).orThrow()).toMatchObject({ code: '5628', name: 'Tana' })
  })

  test('a key that is not there is told as what it is', async () => {
    const answer = await client.pilots.find('nowhere')

    expect(answer.data).toBeNull()
    expect(() => answer.orThrow()).toThrow(answer.errors.length > 0 ? AnswerError : NotFoundError)
  })

  test('a refusal has its code, its values, its place in the question, and the language asked for', async () => {
    const [english, bokmal] = await Promise.all(
      (['EN', 'NB'] as const).map(async (language) => {
        for await (const { errors } of client.pilots.list({ first: 0 }, { language }).pages()) return errors[0]
        return undefined
      }),
    )

    expect(english?.code).toBe('PAGE_SIZE_OUT_OF_RANGE')
    if (english?.code === 'PAGE_SIZE_OUT_OF_RANGE') expect(english.values.atMost).toBe(100)
    expect(english?.inputPath).toEqual(['first'])
    expect(bokmal?.message).not.toBe(english?.message)
  })

  test('the gateway knows every question by its hash: no text is sent', async () => {
    const bodies: string[] = []
    const spying = createClient({
      url: world.url,
      fetch: (url, request) => {
        bodies.push(request.body)
        return fetch(url, request)
      },
    })

    await Promise.all([
      spying.nation.overview(),
      spying.county('15').overview(),
      spying.objectives.list().toArray(),
      spying.bodies.list().toArray(),
      spying.counties.list().toArray(),
      spying.sources.conflicts(),
      spying.plans.list().toArray(),
      spying.measures.list().toArray(),
      spying.funding.appropriations(),
      spying.evaluation.theme({ theme: 'housing' }),
    ])

    expect(bodies.filter((body) => 'query' in JSON.parse(body))).toEqual([])
  })
})

describe('through the SDK, of the demonstration world', () => {
  const demo = { world: 'DEMO' } as const

  test('a plan has one version that holds, and that version its measures with the lines that are to pay for them', async () => {
    const { current, versions } = (await client.plans.find('demo-smola-aure/2025')).orThrow()

    expect(current?.state).toBe('APPROVED')
    expect(versions.map(({ state }) => state)).toEqual(['APPROVED', 'SUPERSEDED'])
    expect(current?.priorities.length).toBeGreaterThan(0)
    expect((await client.plans.versions.find(current!.id)).orThrow().approvedOn).toBe(current?.approvedOn)
    const measures = await client.plans.measures.list({ version: current!.id }).toArray()
    expect(measures.length).toBeGreaterThan(10)
    expect(measures.flatMap(({ financing }) => financing ?? []).every(({ stage }) => stage === 'PLANNED')).toBe(true)
  })

  test('a measure is told as the plan of a year has it, with its history and measures of other pilots like it', async () => {
    const [listed] = await client.measures
      .list({ ...demo, where: { pilot: { eq: 'demo-smola-aure' } }, limit: 1 })
      .toArray()
    const newest = (await client.measures.find(listed!.id)).orThrow()
    const [oldest] = newest.versions.slice(-1)
    const then = (await client.measures.find(listed!.id, { year: oldest!.year })).orThrow()

    expect(newest.version?.id).toBe(listed!.current?.id)
    expect(then.version?.year).toBe(oldest!.year)
    expect(newest.similar?.map(({ measure }) => measure?.pilot?.id)).not.toContain('demo-smola-aure')
  })

  test('measures filtered across rooms come in the order asked for, and as many are counted as are listed', async () => {
    const behind = await client.measures
      .list({ ...demo, where: { indicatorBehind: true }, orderBy: 'SPENT_SHARE_DESC' })
      .toArray()
    const shares = behind.map(({ spentShare }) => spentShare).filter((share) => share !== null && isThere(share))

    expect(behind.length).toBeGreaterThan(5)
    expect(shares.map(({ value }) => value)).toEqual(shares.map(({ value }) => value).sort((a, b) => b! - a!))
    const totals = (await client.measures.totals({ ...demo, groupBy: ['PILOT'], shares: true })).orThrow()
    expect(totals.count).toBe((await client.measures.list({ ...demo, first: 100 }).toArray()).length)
    expect(totals.groups.reduce((sum, { count }) => sum + count, 0)).toBe(totals.count)
  })

  test('what is spent in a pilot is the same to the øre whichever way it is asked for', async () => {
    const where = { pilot: { eq: 'demo-smola-aure' }, stage: { eq: 'SPENT' } }
    const entries = await client.funding.entries.list({ ...demo, where, first: 100 }).toArray()
    const { amount, groups } = (
      await client.funding.totals({ ...demo, stage: 'SPENT', where: { pilot: where.pilot }, groupBy: ['YEAR'] })
    ).orThrow()
    const { funding } = (await client.pilots.find('demo-smola-aure')).orThrow()

    const spent = kroner.sum(entries.map((entry) => entry.amount)).value
    expect(spent).toBeGreaterThan(0)
    expect(amount.value).toBe(spent)
    expect(kroner.sum(groups.map((group) => group.amount)).value).toBe(spent)
    expect(funding?.byStage.find(({ stage }) => stage === 'SPENT')?.amount).toEqual(amount)
  })

  test('what is left of a grant is what is given less what is allocated, to the øre', async () => {
    const [listed] = await client.funding.grants.list({ ...demo, where: { phase: { eq: 2 } }, limit: 1 }).toArray()
    const { amount, allocated, remaining } = (await client.funding.grants.find(listed!.id)).orThrow()

    expect(Math.round((amount.value! - allocated.value!) * 100)).toBe(Math.round(remaining.value! * 100))
  })

  test('what the Storting voted for 2024 is missing for a reason, and is not zero', async () => {
    const voted = (await client.funding.appropriations()).orThrow()

    expect(voted.map(({ year, amount }) => [year, amount])).toContainEqual([
      2024,
      { state: 'NOT_REPORTED', value: null },
    ])
    expect(voted.find(({ year }) => year === 2024)?.increase).toEqual({ state: 'REPORTED', value: 50_000_000 })
  })

  test('an indicator tells each period with its target and reading, and a gap with its reason', async () => {
    const indicators = await client.evaluation.indicators.list({ ...demo, where: { behind: true } }).toArray()
    const { series, behind } = (await client.evaluation.indicators.find(indicators[0]!.id)).orThrow()

    expect(behind).toBe(true)
    expect(series.some((period) => period.behind)).toBe(true)
    for (const { state, observation } of series) if (observation) expect(observation.value.state).toBe(state)
  })

  test('readings of a common indicator add up to the whole, and what cannot be compared is named', async () => {
    const { total, groups, excluded } = (
      await client.evaluation.totals({ ...demo, indicator: 'demo-common/skills', groupBy: ['PILOT'] })
    ).orThrow()

    expect(groups.reduce((sum, group) => sum + (group.total?.value ?? 0), 0)).toBeCloseTo(total!.value!)
    expect(total!.reported).toBeLessThanOrEqual(total!.expected)
    expect(excluded.every(({ reason }) => reason !== undefined)).toBe(true)
  })

  test('the quality of a pilot’s figures counts each kind, and says of each gap who owes it', async () => {
    const { known, expected, kinds, figures } = (
      await client.evaluation.quality({ pilot: 'demo-smola-aure', where: { state: { eq: 'NOT_REPORTED' } } })
    ).orThrow()

    expect(kinds.reduce((sum, kind) => sum + kind.known, 0)).toBe(known)
    expect(kinds.reduce((sum, kind) => sum + kind.expected, 0)).toBe(expected)
    expect(new Set(figures.nodes.map(({ state }) => state))).toEqual(new Set(['NOT_REPORTED']))
  })

  test('an agreement demands of its parties what its cycle lists, and a register is asked in the world wanted', async () => {
    const { cycle } = (await client.agreements.cycle({ id: 'demo-smola-aure', year: 2025 })).orThrow()

    expect(cycle?.items.map(({ kind }) => kind)).toContain('PLAN_APPROVED')
    const inCounty = async (...variables: Parameters<typeof client.counties.find>) =>
      (await client.counties.find(...variables)).orThrow().pilots.map(({ id }) => id)
    expect(await inCounty('15')).toEqual(['smola-aure'])
    expect(await inCounty('15', demo)).toEqual(['demo-smola-aure'])
  })

  test('a county’s part of a total is what its own question gives, and the two worlds are never added together', async () => {
    const { spent } = (await client.county('15').overview(demo)).orThrow()
    const own = (await client.county('15').money.totals({ ...demo, stage: 'SPENT' })).orThrow()
    const nation = (await client.nation.money(demo)).orThrow()

    expect(spent.groups.find(({ county }) => county?.code === '15')?.amount).toEqual(own.amount)
    expect(spent.amount).toEqual(nation.spent.amount)
    expect((await client.nation.money()).orThrow().spent.amount).toEqual({ state: 'NOT_APPLICABLE', value: null })
  })

  test('what one party takes part in and was granted is asked of the party, in one world', async () => {
    const smola = client.party('smola-kommune')

    expect((await smola.measures.list(demo).toArray()).length).toBeGreaterThan(5)
    expect((await smola.grants.list(demo).toArray()).map(({ pilot }) => pilot?.id)).toContain('demo-smola-aure')
    expect(await smola.measures.list().toArray()).toEqual([])
  })
})

describe('through the SDK, at an earlier moment', () => {
  const smola = 'demo-smola-aure'
  let before: Awaited<ReturnType<Client['agreements']['find']>>
  let written: number

  beforeAll(async () => {
    before = await client.agreements.find(smola)
    const writer = await Writer.open(database.url)
    written = await writer.write()
    await writer.end()
  })

  test('a client tells what was told then, and the one that it was made of what is so now', async () => {
    const { title } = (await client.agreements.find(smola)).orThrow()
    const then = await client.asOf(before.revision!.number).agreements.find(smola)

    expect(title).toBe(String(written))
    expect(then.data).toEqual(before.data)
    expect(then.revision).toMatchObject({ number: before.revision!.number, at: before.revision!.at })
  })

  test('its pages, totals and entrances are of that moment too', async () => {
    const then = client.asOf(written - 1)
    const demo = { world: 'DEMO' } as const
    const titles = async (asked: Client) =>
      (await asked.plans.measures.list({ version: plan, first: 3 }).toArray()).map(({ title }) => title)
    const spent = async (asked: Client) =>
      (await asked.county('15').money.totals({ ...demo, stage: 'SPENT' })).orThrow().amount.value

    expect(new Set(await titles(client))).toEqual(new Set([String(written)]))
    expect(await titles(then)).not.toContain(String(written))
    expect((await titles(then)).length).toBeGreaterThan(10)
    expect(await spent(then)).not.toBe(await spent(client))
    expect(await titles(then.asOf(written))).toEqual(await titles(client))
  })

  test('it is told by a day, an instant or a number, and what is no such moment is refused in words', async () => {
    const today = (await client.themes.all()).revision!.day
    const ofMoment = async (moment: AsOf) => {
      const { data, revision, errors } = await client.asOf(moment).agreements.find(smola)
      return errors[0]?.code ?? [data?.title, revision!.number]
    }

    expect(await ofMoment(today)).toEqual([String(written), written])
    expect(await ofMoment(new Date())).toEqual([String(written), written])
    expect(await ofMoment('2999-01-01')).toBe('AS_OF_IN_FUTURE')
    expect(await ofMoment(written + 1)).toBe('AS_OF_NOT_THERE')
    expect(await ofMoment('1905-06-07')).toBe('AS_OF_BEFORE_BEGINNING')
    expect(await ofMoment('last spring')).toBe('AS_OF_UNREADABLE')
  })
})

async function pagesOf<Node>(list: List<Node>): Promise<Page<Node>[]> {
  const pages: Page<Node>[] = []
  for await (const page of list.pages()) pages.push(page)
  return pages
}

describe('through the SDK, cited', () => {
  const where = { pilot: { eq: 'demo-smola-aure' } }

  test('a figure has an address under which anyone gets it again, also when it is another one now', async () => {
    const spent = await client.funding.totals({ world: 'DEMO', stage: 'SPENT', where, groupBy: ['OBJECTIVE'] })
    const { id, url, sha256, text } = await spent.cite()

    expect(url).toBe(`${world.url}/cite/${id}`)
    expect(text).toContain(`FundingTotals. MADE-UP DEMONSTRATION DATA (SYNTHETIC), not about real pilots. Revision `)
    expect(text).toContain(`SHA-256 ${sha256}. ${url}`)
    const writer = await Writer.open(database.url)
    await writer.write()
    await writer.end()
    // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of it.
    const shown: any = await (await fetch(`${url}.json`)).json()
    expect(shown.standing.state).toBe('UNCHANGED')
    expect(shown.data.moneyTotals.amount).toEqual(spent.data?.amount)
    expect(shown.revision.day).toBe(spent.revision?.day)
    const now = await client.funding.totals({ world: 'DEMO', stage: 'SPENT', where, groupBy: ['OBJECTIVE'] })
    expect(now.data?.amount).not.toEqual(spent.data?.amount)
    expect((await now.cite()).id).not.toBe(id)
    expect((await spent.cite()).id).toBe(id)
  })

  test('a client that lives at a moment cites that moment, and a page the answer that it came in', async () => {
    const then = client.asOf(1)
    const [page] = await pagesOf(then.pilots.list())
    const { url } = await page!.cite()

    // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of it.
    const shown: any = await (await fetch(`${url}.json`)).json()
    expect(shown.revision.number).toBe(1)
    expect(shown.data.pilots.nodes).toHaveLength(10)
  })

  test('the second page of a list is not cited, and it is said what to do instead', async () => {
    const pages = await pagesOf(client.parties.list({ first: 20, limit: 40 }))

    await expect(pages[1]!.cite()).rejects.toThrow(/LATER_PAGE_NOT_CITED.*Cite the first page/)
  })
})

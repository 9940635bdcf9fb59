import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AnswerError, type Client, createClient, NotFoundError } from '../sdk/src/index.js'
import { startWorld, type World } from './world.js'

let world: World
let client: Client

beforeAll(async () => {
  world = await startWorld()
  client = createClient({ url: world.url, language: 'EN' })
})

afterAll(() => world?.stop())

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
    ])

    expect(bodies.filter((body) => 'query' in JSON.parse(body))).toEqual([])
  })
})

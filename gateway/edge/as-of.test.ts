import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExampleEdge, exampleEdge } from './example.js'

/* Revisions 1 and 2 were made half an hour before and after midnight in Norway, 3 in October, 7 in November 2026. */
let world: ExampleEdge
beforeAll(async () => {
  world = await exampleEdge()
})
afterAll(() => world[Symbol.asyncDispose]())

const query = '{ context { revision day live } }'

interface Told {
  readonly data?: { readonly context: { readonly revision: number; readonly day: string; readonly live: boolean } }
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
  readonly extensions?: { readonly revision: { readonly number: number; readonly at: string; readonly day: string } }
}

const told = async (response: Promise<Response>) => (await (await response).json()) as Told
const asked = (asOf: unknown) => told(world.ask({ query, extensions: { asOf } }))
const codeOf = ({ errors }: Told) => errors?.[0]?.extensions.code

/** What the rooms are told, and what the client is: the number, the day, and whether the tables are read as they stand. */
async function momentOf(asOf: unknown) {
  const { data, extensions } = await asked(asOf)
  const { revision, day, live } = data!.context
  expect(extensions!.revision).toMatchObject({ number: revision, day })
  return [revision, day, live ? 'live' : 'past']
}

describe('asOf is', () => {
  test('a revision, read on the day it was made', async () => {
    expect(await momentOf(1)).toEqual([1, '2026-06-30', 'past'])
    expect(await momentOf('2')).toEqual([2, '2026-07-01', 'past'])
    expect((await asked(3)).extensions!.revision.at).toBe('2026-10-01T10:00:00Z')
  })

  test('an instant, read on its own day', async () => {
    expect(await momentOf('2026-06-30T21:30:00Z')).toEqual([1, '2026-06-30', 'past'])
    expect(await momentOf('2026-07-01T00:29:59+02:00')).toEqual([1, '2026-07-01', 'past'])
    expect(await momentOf('2026-07-01T00:30:00+02:00')).toEqual([2, '2026-07-01', 'past'])
    expect(await momentOf('2026-09-30T22:00:00.5Z')).toEqual([2, '2026-10-01', 'past'])
  })

  test('a date, read as it stood when that day ended in Norway', async () => {
    expect(await momentOf('2026-06-30')).toEqual([1, '2026-06-30', 'past'])
    expect(await momentOf('2026-07-01')).toEqual([2, '2026-07-01', 'past'])
    expect(await momentOf('2026-10-31')).toEqual([3, '2026-10-31', 'past'])
  })

  test('read as things stand, where it is the newest revision', async () => {
    expect(await momentOf(7)).toEqual([7, '2026-11-23', 'live'])
    expect(await momentOf('2026-11-23')).toEqual([7, '2026-11-23', 'live'])
    expect(await momentOf('2026-11-23T23:30:00+01:00')).toEqual([7, '2026-11-23', 'live'])
  })

  test('taken from the extension, the header or the address, or from all of them alike', async () => {
    const there = (search: string, headers = {}) =>
      told(fetch(`${world.url}/graphql?query=${encodeURIComponent(query)}&${search}`, { headers }))
    const posted = (search: string, headers = {}, extensions = {}) =>
      told(
        fetch(`${world.url}/graphql${search}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ query, extensions }),
        }),
      )
    const ways = [
      there('asOf=2026-10-01'),
      there('', { 'x-as-of': '2026-10-01' }),
      there(`extensions=${encodeURIComponent('{"asOf":"2026-10-01"}')}`),
      posted('?asOf=2026-10-01'),
      posted('', { 'x-as-of': '2026-10-01' }),
      posted('?asOf=2026-10-01', { 'x-as-of': '2026-10-01' }, { asOf: '2026-10-01' }),
    ]
    for (const { data } of await Promise.all(ways)) expect(data?.context).toMatchObject({ revision: 3, live: false })
    const alike = await posted('?asOf=2026-10-01T00:00:00Z', { 'x-as-of': '2026-10-01T02:00:00.000+02:00' })
    expect(alike.data?.context.revision).toBe(2)
    expect((await asked(null)).data?.context).toMatchObject({ revision: 7, live: true })
  })

  test('told in a stream too', async () => {
    const text = await (await world.ask({ query, extensions: { asOf: 2 } }, { accept: 'text/event-stream' })).text()
    expect(text).toContain('"context":{"revision":2,"day":"2026-07-01","live":false}')
    expect(text).toContain('"revision":{"number":2,')
  })
})

describe('asOf is refused', () => {
  test.each([
    ['2026', 'AS_OF_NOT_THERE'],
    ['2026-02-30', 'AS_OF_UNREADABLE'],
    ['2026-11', 'AS_OF_UNREADABLE'],
    ['2026-10-01T10:00:00', 'AS_OF_UNREADABLE'],
    ['yesterday', 'AS_OF_UNREADABLE'],
    ['', 'AS_OF_UNREADABLE'],
    [-1, 'AS_OF_UNREADABLE'],
    [1.5, 'AS_OF_UNREADABLE'],
    [1e300, 'AS_OF_UNREADABLE'],
    ['99999999999999999999', 'AS_OF_UNREADABLE'],
    [true, 'AS_OF_UNREADABLE'],
    [{ revision: 7 }, 'AS_OF_UNREADABLE'],
    [0, 'AS_OF_BEFORE_BEGINNING'],
    ['2026-06-29', 'AS_OF_BEFORE_BEGINNING'],
    ['1814-05-17', 'AS_OF_BEFORE_BEGINNING'],
    ['2026-06-30T21:29:59Z', 'AS_OF_BEFORE_BEGINNING'],
    [8, 'AS_OF_NOT_THERE'],
    ['2999-01-01', 'AS_OF_IN_FUTURE'],
    ['2999-01-01T00:00:00Z', 'AS_OF_IN_FUTURE'],
  ])('%j: %s', async (asOf, code) => {
    const response = await world.ask({ query, extensions: { asOf } }, { 'accept-language': 'nn' })
    const { errors, data } = (await response.json()) as Told
    expect([response.status, errors?.[0]?.extensions.code, data]).toEqual([400, code, undefined])
  })

  test('where two places ask about different moments', async () => {
    const both = told(world.ask({ query, extensions: { asOf: 3 } }, { 'x-as-of': '2' }))
    expect(codeOf(await both)).toBe('AS_OF_CONTRADICTED')
    const twice = told(fetch(`${world.url}/graphql?query=${encodeURIComponent(query)}&asOf=2&asOf=3`))
    expect(codeOf(await twice)).toBe('AS_OF_CONTRADICTED')
  })

  test('of acts and of subscriptions, and nothing is done', async () => {
    const headers = await world.signedIn()
    const act = { query: 'mutation { approve(pilot: "p1") }', extensions: { asOf: 3 } }
    expect(codeOf(await told(world.ask(act, headers)))).toBe('AS_OF_ONLY_READS')
    expect(world.engine.approvals).toBe(0)
    const stream = await world.ask(
      { query: 'subscription { counting(to: 2) }', extensions: { asOf: 3 } },
      { accept: 'text/event-stream' },
    )
    expect(await stream.text()).toContain('AS_OF_ONLY_READS')
  })

  test('in the reader’s language, with the way out', async () => {
    const sentences = await Promise.all(
      ['nb', 'nn', 'en'].map(async (language) => {
        const response = world.ask({ query, extensions: { asOf: 8 } }, { 'accept-language': language })
        return (await told(response)).errors![0]!.message
      }),
    )
    expect(sentences).toEqual([
      'Det finnes ingen revisjon 8: den nyeste er 7. Spør om en av dem som finnes, eller uten asOf.',
      'Det finst ingen revisjon 8: den nyaste er 7. Spør om ein av dei som finst, eller utan asOf.',
      'There is no revision 8: the newest is 7. Ask for one that is there, or without asOf.',
    ])
  })

  test('while the revisions cannot be read', async () => {
    await using away = await exampleEdge()
    away.clock.now = new Error('connect ECONNREFUSED')
    const response = await away.ask({ query, extensions: { asOf: 3 } })
    expect(response.status).toBe(503)
    expect(codeOf((await response.json()) as Told)).toBe('REVISION_UNKNOWN')
  })
})

describe('one moment per answer', () => {
  const newer = { number: 8, at: '2026-11-23T10:00:00.000Z' }

  test('an answer stands where nothing was written, and costs one look at the counter', async () => {
    await using quiet = await exampleEdge()
    const { data } = await told(quiet.ask({ query }))
    expect([data?.context.live, quiet.clock.looks, quiet.engine.executed]).toEqual([true, 1, 1])
  })

  test('where a write came between it is given anew, at the revision that the write made', async () => {
    await using busy = await exampleEdge()
    busy.clock.seen = { number: 7, at: '2026-11-23T09:00:00.000Z' }
    busy.clock.now = newer
    const { data, extensions } = await told(busy.ask({ query }))
    expect(data?.context).toMatchObject({ revision: 8, live: false })
    expect(extensions?.revision.number).toBe(8)
    expect([busy.engine.executed, busy.clock.looks]).toEqual([2, 1])
    expect(await (await fetch(`${busy.url}/metrics`)).text()).toContain('bygdevekst_answers_repeated_total 1')
  })

  test('an answer asked as of the newest revision is given anew at that one', async () => {
    await using busy = await exampleEdge()
    busy.clock.seen = { number: 7, at: '2026-11-23T09:00:00.000Z' }
    busy.clock.now = newer
    const { data, extensions } = await told(busy.ask({ query, extensions: { asOf: 7 } }))
    expect(data?.context).toEqual({ revision: 7, day: '2026-11-23', live: false })
    expect(extensions?.revision.number).toBe(7)
  })

  test('the past is not looked at again', async () => {
    await using quiet = await exampleEdge()
    await told(quiet.ask({ query, extensions: { asOf: 3 } }))
    expect([quiet.clock.looks, quiet.engine.executed]).toEqual([0, 1])
  })

  test('an act is done once, whatever is written meanwhile', async () => {
    await using busy = await exampleEdge()
    busy.clock.seen = { number: 7, at: '2026-11-23T09:00:00.000Z' }
    busy.clock.now = newer
    await told(busy.ask({ query: 'mutation { approve(pilot: "p1") }' }, await busy.signedIn()))
    expect([busy.engine.approvals, busy.engine.executed]).toEqual([1, 1])
  })
})

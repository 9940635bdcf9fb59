import { expect, test } from 'vitest'
import { createActingClient } from '../src/acts.js'
import { AnswerError, type Cost, createClient, DecodeError, NotFoundError, OptionError } from '../src/index.js'
import { answers, misbehaving } from './misbehaving-server.js'

const revision = { number: 7, at: '2026-11-23T09:00:00.000Z', day: '2026-11-23' }
const extensions = { revision, cost: { requested: 12 } }

/** Asks for one agreement of a platform that answers with these data. */
async function asked(agreement: unknown, rest: object = { extensions }) {
  await using server = await misbehaving(answers({ data: { agreement }, ...rest }))
  return await createClient({ url: server.url, retries: 0 }).agreements.find('smola-aure')
}

test('an answer says what came, what it is true of and what it cost', async () => {
  const answer = await asked({ id: 'smola-aure', endsOn: '2028-12-30', status: 'NOT_KNOWN' })

  expect(answer.data).toMatchObject({ id: 'smola-aure', endsOn: '2028-12-30', status: 'NOT_KNOWN' })
  expect(answer.errors).toEqual([])
  expect(answer.revision).toEqual({ number: 7, at: new Date('2026-11-23T09:00:00Z'), day: '2026-11-23' })
  expect(answer.cost).toEqual({ requested: 12 })
})

test('an answer says what it really cost, and how its totals were made', async () => {
  const cost: Cost = {
    requested: 12,
    actual: { roomCalls: 2, statements: 9 },
    totals: [{ field: 'moneyTotals', from: 'CELLS' }],
  }
  const answer = await asked({ id: 'smola-aure' }, { extensions: { revision, cost } })

  expect(answer.cost).toEqual(cost)
})

test('a platform that says nothing of its revision gives none, not one that is made up', async () => {
  const answer = await asked({ id: 'smola-aure' }, {})

  expect([answer.revision, answer.cost]).toEqual([null, null])
})

test('what came is kept beside the errors, and their paths lead into it', async () => {
  const lost = { message: 'No answer in time.', path: ['agreement', 'pilot'], extensions: { code: 'ROOM_TIMEOUT' } }

  const answer = await asked({ id: 'smola-aure', pilot: null }, { errors: [lost] })

  expect(answer.data).toMatchObject({ id: 'smola-aure', pilot: null })
  expect(answer.errors).toEqual([
    { code: 'ROOM_TIMEOUT', message: 'No answer in time.', path: ['pilot'], inputPath: null, values: {} },
  ])
  expect(() => answer.orThrow()).toThrow('AgreementsFind: ROOM_TIMEOUT at pilot: No answer in time.')
  expect(() => answer.orThrow()).toThrow(AnswerError)
})

test('a key that nothing is known by gives no data, and orThrow says so', async () => {
  const answer = await asked(null)

  expect(answer.data).toBeNull()
  expect(() => answer.orThrow()).toThrow(NotFoundError)
  expect(() => answer.orThrow()).toThrow('AgreementsFind found nothing.')
})

test('an error with a code of tomorrow, or with none, is still told', async () => {
  const tomorrow = { message: 'Under embargo.', extensions: { code: 'EMBARGOED', values: { until: '2027-01-01' } } }

  const { errors } = await asked(null, { errors: [tomorrow, { message: 'Odd.' }] })

  const told = { path: [], inputPath: null }
  expect(errors).toEqual([
    { code: 'EMBARGOED', message: 'Under embargo.', values: { until: '2027-01-01' }, ...told },
    { code: 'UNCODED', message: 'Odd.', values: {}, ...told },
  ])
})

test('an enum value of tomorrow comes as it is', async () => {
  const { data } = await asked({ id: 'smola-aure', status: 'SUSPENDED' })

  expect(data?.status).toBe('SUSPENDED')
})

test.each([
  [{ endsOn: '2028-02-30' }, ['endsOn']],
  [{ endsOn: 20281230 }, ['endsOn']],
  [{ knownBy: '2024-13' }, ['knownBy']],
  [{ approvals: [{ decidedOn: '2024-06-03' }, { decidedOn: '3 June 2024' }] }, ['approvals', 1, 'decidedOn']],
  [{ approvals: 'none' }, ['approvals']],
  ['smola-aure', []],
])('a wrong value is refused with its path: %j', async (agreement, path) => {
  const refused = await asked(agreement).catch((error: unknown) => error)

  expect(refused).toBeInstanceOf(DecodeError)
  expect(refused).toMatchObject({ code: 'DECODE', path })
})

test('a wrong revision is refused, not passed on', async () => {
  const wrong = { ...revision, number: '7' }

  await expect(asked({ id: 'smola-aure' }, { extensions: { revision: wrong } })).rejects.toThrow(
    'revision.number is "7"',
  )
  await expect(asked({}, { extensions: { revision: { ...revision, day: 'today' } } })).rejects.toThrow(DecodeError)
})

const told = answers({ data: { agreement: { id: 'smola-aure' } }, extensions })
const made = {
  id: 'qdf67ggver',
  url: 'http://here/cite/qdf67ggver',
  sha256: 'a1',
  text: 'Bygdevekst (2026).',
  bytes: 7,
}

test('an answer is cited by the question it was asked with, at the moment it is true of', async () => {
  await using server = await misbehaving(told, answers(made, 201))
  const client = createClient({ url: server.url, language: 'NN', asOf: '2026-11-23' })

  const citation = await (await client.agreements.find('smola-aure')).cite()

  expect(citation).toEqual({ id: made.id, url: made.url, sha256: made.sha256, text: made.text })
  const [asked, cited] = server.received
  expect([asked!.url, cited!.url]).toEqual(['/graphql', '/cite'])
  expect(cited!.headers['accept-language']).toBe('nn')
  const { persistedQuery } = asked!.body.extensions
  expect(cited!.body).toEqual({
    operationName: 'AgreementsFind',
    variables: { id: 'smola-aure' },
    extensions: { persistedQuery, revision: { number: 7, day: '2026-11-23' } },
  })
})

test('it is cited with the text of its question where the platform does not know the hash, and again where it is busy', async () => {
  const unknown = { message: 'Not known.', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }
  const busy = { message: 'Too many.', extensions: { code: 'TOO_MANY_CITATIONS' } }
  await using server = await misbehaving(
    ...([told, answers({ errors: [unknown] }, 400)] as const),
    ...([answers({ errors: [busy] }, 429, { 'retry-after': '0' }), answers(made, 200)] as const),
  )
  const client = createClient({ url: server.url })

  expect((await (await client.agreements.find('smola-aure')).cite()).id).toBe(made.id)
  expect(server.received.map(({ url, body }) => [url, body.query !== undefined])).toEqual([
    ['/graphql', false],
    ['/cite', false],
    ['/cite', true],
    ['/cite', true],
  ])
})

test('a page is cited as the answer that it came in', async () => {
  const pilots = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }
  await using server = await misbehaving(answers({ data: { pilots }, extensions }), answers(made, 201))

  for await (const page of createClient({ url: server.url }).pilots.list({ first: 3 }).pages())
    expect((await page.cite()).id).toBe(made.id)
  expect(server.received[1]!.body.variables).toEqual({ first: 3, after: null })
})

test('why an answer cannot be cited is told as any error is', async () => {
  const refused = { message: 'Too much.', extensions: { code: 'TOO_MUCH_TO_CITE', path: ['answer'] } }
  await using server = await misbehaving(told, answers({ errors: [refused] }, 422))
  const answer = await createClient({ url: server.url }).agreements.find('smola-aure')

  await expect(answer.cite()).rejects.toMatchObject({ code: 'ANSWER', errors: [{ code: 'TOO_MUCH_TO_CITE' }] })
})

test('an answer with errors, one of no moment, and what an act did are not cited', async () => {
  const lost = { message: 'No answer in time.', extensions: { code: 'ROOM_TIMEOUT' } }
  await expect((await asked({ id: 'smola-aure' }, { extensions, errors: [lost] })).cite()).rejects.toThrow(AnswerError)
  await expect((await asked({ id: 'smola-aure' }, {})).cite()).rejects.toThrow(OptionError)
  const startPlan = { isDone: true, problems: [], planVersion: { id: 'a' } }
  await using server = await misbehaving(answers({ data: { startPlan }, extensions }))
  const done = await createActingClient({ url: server.url }).startPlan({ agreement: 'a', year: 2027 })
  await expect(done.cite()).rejects.toThrow(OptionError)
  expect(server.received).toHaveLength(1)
})

import { expect, test } from 'vitest'
import { AnswerError, CursorStuckError, createClient, OptionError } from '../src/index.js'
import { answers, type Behaviour, misbehaving, stays } from './misbehaving-server.js'

const ids = (from: number, count: number) =>
  Array.from({ length: count }, (_, place) => ({ id: `source-${from + place}` }))

/** A platform with so many parties, of which it gives as many at a time as it is asked for. */
const holding =
  (total: number): Behaviour =>
  (response, { body: { variables } }) => {
    const { first, after, counted } = variables as { first: number; after: string | null; counted?: boolean }
    const from = Number(after ?? 0)
    const nodes = ids(from, Math.min(first, total - from))
    const end = from + nodes.length
    const parties = {
      nodes,
      pageInfo: { hasNextPage: end < total, endCursor: nodes.length > 0 ? String(end) : null },
      ...(counted && { totalCount: total }),
    }
    answers({ data: { parties } })(response, undefined as never)
  }

const page = (endCursor: string | null) =>
  answers({ data: { parties: { nodes: ids(0, 2), pageInfo: { hasNextPage: true, endCursor } } } })

test('a loop over a list sees every node, page by page', async () => {
  await using server = await misbehaving(holding(120))
  const seen: string[] = []

  for await (const { id } of createClient({ url: server.url }).parties.list({ where: { county: { eq: '15' } } }))
    seen.push(id)

  expect(seen).toHaveLength(120)
  expect(new Set(seen).size).toBe(120)
  expect(server.received.map(({ body }) => body.variables)).toEqual([
    { where: { county: { eq: '15' } }, first: 50, after: null },
    { where: { county: { eq: '15' } }, first: 50, after: '50' },
    { where: { county: { eq: '15' } }, first: 50, after: '100' },
  ])
})

test('nothing is asked before the loop, nothing after it is left, and each loop asks anew', async () => {
  await using server = await misbehaving(holding(120))
  const list = createClient({ url: server.url }).parties.list({ first: 10 })
  expect(server.received).toHaveLength(0)

  for await (const { id } of list) if (id === 'source-3') break
  expect(server.received).toHaveLength(1)

  for await (const { id } of list) if (id === 'source-13') break
  expect(server.received).toHaveLength(3)
})

test('a limit is the most there will be, and no page is larger than what is left of it', async () => {
  await using server = await misbehaving(holding(120))
  const { parties } = createClient({ url: server.url })

  expect(await parties.list({ limit: 60 }).toArray()).toHaveLength(60)
  expect(await parties.list({ limit: 500 }).toArray()).toHaveLength(120)
  expect(server.received.map(({ body }) => body.variables.first)).toEqual([50, 10, 50, 50, 50])
  expect(() => parties.list({ limit: 0 })).toThrow(OptionError)
})

test('pages say how many there are in all, if they are asked', async () => {
  await using server = await misbehaving(holding(30))
  const { parties } = createClient({ url: server.url })
  const counts: (number | null)[] = []

  for await (const { totalCount } of parties.list({ first: 20, counted: true }).pages()) counts.push(totalCount)
  for await (const { totalCount } of parties.list().pages()) counts.push(totalCount)

  expect(counts).toEqual([30, 30, null])
})

test('an empty list is an empty list', async () => {
  await using server = await misbehaving(holding(0))

  expect(await createClient({ url: server.url }).parties.list().toArray()).toEqual([])
})

test.each([
  ['the same cursor again', [page('a'), page('a')]],
  ['no cursor', [page(null)]],
  ['cursors in a circle', [page('a'), page('b'), page('a')]],
])('a server that gives %s is stopped', async (_, behaviours) => {
  await using server = await misbehaving(...(behaviours as [Behaviour]))

  await expect(createClient({ url: server.url }).parties.list().toArray()).rejects.toThrow(CursorStuckError)
  expect(server.received).toHaveLength(behaviours.length)
})

test('a page with errors stops a loop over nodes, and is shown whole by a loop over pages', async () => {
  const lost = {
    message: 'No answer.',
    path: ['parties', 'nodes', 0, 'county'],
    extensions: { code: 'ROOM_UNAVAILABLE' },
  }
  const parties = { nodes: ids(0, 2), pageInfo: { hasNextPage: false, endCursor: '2' } }
  await using server = await misbehaving(answers({ data: { parties }, errors: [lost] }))
  const list = createClient({ url: server.url }).parties.list()

  await expect(list.toArray()).rejects.toThrow(AnswerError)
  for await (const { data, errors } of list.pages()) {
    expect(data).toHaveLength(2)
    expect(errors.map(({ code, path }) => [code, path])).toEqual([['ROOM_UNAVAILABLE', ['nodes', 0, 'county']]])
  }
})

test('a list that is refused whole is one page without data', async () => {
  const refused = { message: 'first: 0 is no page size.', extensions: { code: 'PAGE_SIZE_OUT_OF_RANGE' } }
  await using server = await misbehaving(answers({ data: null, errors: [refused] }))
  const pages: unknown[] = []

  for await (const { data, errors } of createClient({ url: server.url }).parties.list({ first: 0 }).pages())
    pages.push([data, errors[0]?.code])

  expect(pages).toEqual([[null, 'PAGE_SIZE_OUT_OF_RANGE']])
})

test('a signal stops a loop between pages and within one', async () => {
  await using server = await misbehaving(holding(120), stays)
  const stop = new AbortController()
  const loop = async () => {
    for await (const { id } of createClient({ url: server.url }).parties.list({}, { signal: stop.signal }))
      if (id === 'source-49') setTimeout(() => stop.abort(new Error('Enough.')), 20)
  }

  await expect(loop()).rejects.toThrow('Enough.')
  expect(server.received).toHaveLength(2)
})

test('a county’s lists carry the county', async () => {
  await using server = await misbehaving(holding(3))

  await createClient({ url: server.url })
    .county('15')
    .parties.list({ where: { name: 'smøla' } })
    .toArray()

  expect(server.received[0]!.body).toMatchObject({
    operationName: 'CountyPartiesList',
    variables: { county: '15', where: { name: 'smøla' }, first: 50 },
  })
})

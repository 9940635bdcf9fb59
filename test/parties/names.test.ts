import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PartiesRoom, partiesRoom } from './room.js'

let room: PartiesRoom
beforeAll(async () => {
  room = await partiesRoom()
})
afterAll(() => room?.end())

const found = async (list: 'municipalities' | 'parties', name: string): Promise<string[]> => {
  const { data } = await room.ask(
    `query ($name: String!) { found: ${list}(where: { name: $name }) { nodes { name } } }`,
    {
      name,
    },
  )
  return data.found.nodes.map((node: { name: string }) => node.name)
}

test.each([
  ['Deatnu', 'Tana'],
  ['deatnu', 'Tana'],
  ['tana', 'Tana'],
  ['porsangu', 'Porsanger'],
  ['Porsáŋgu', 'Porsanger'],
  ['PORSANGER', 'Porsanger'],
  ['masoy', 'Måsøy'],
  ['Måsøy', 'Måsøy'],
  ['hámmerfeasta', 'Hammerfest'],
  ['smola', 'Smøla'],
  ['amot', 'Åmot'],
])('a search for "%s" finds %s', async (search, name) => {
  expect(await found('municipalities', search)).toContain(name)
})

test('a party is found by what it is called for short', async () => {
  expect(await found('parties', 'kdd')).toEqual(['Kommunal- og distriktsdepartementet'])
})

test.each(['%%', '__', 'sm%la', 'Sm_la', '\\\\', "o'", 'a\\'])(
  'a search for "%s" finds what is written so, and nothing else',
  async (search) => {
    const letters = (search.match(/[\p{L}\p{N}]/gu) ?? []).length
    if (letters >= 2) return expect(await found('municipalities', search)).toEqual([])
    const { errors } = await room.ask(
      'query ($name: String!) { municipalities(where: { name: $name }) { totalCount } }',
      {
        name: search,
      },
    )
    expect(errors![0].extensions.code).toBe('SEARCH_TOO_SHORT')
  },
)

test('names stand in the order of the Norwegian alphabet', async () => {
  await room.database.write('a test', 'names that are hard to put in order', async (tx) => {
    for (const [place, name] of ['Ås', 'Aas', 'Øy', 'Ærøy', 'Zoo', 'Aa', 'Å', 'Ask', 'ask', 'Ánjja'].entries())
      await tx.query(
        `insert into party (id, name, kind, organisation_number_state, provenance) values ($1, $2, 'NETWORK', 'NOT_REPORTED', 'VERIFIED')`,
        [`name-${place}`, name],
      )
  })
  const ordered = async (orderBy: string): Promise<string[]> => {
    const { data } = await room.ask(`{ parties(orderBy: ${orderBy}, first: 100) { nodes { id name } } }`)
    return data.parties.nodes
      .filter(({ id }: { id: string }) => id.startsWith('name-'))
      .map(({ name }: { name: string }) => name)
  }
  const names = ['Ánjja', 'ask', 'Ask', 'Zoo', 'Ærøy', 'Øy', 'Å', 'Aa', 'Ås', 'Aas']
  expect(await ordered('NAME_ASC')).toEqual(names)
  expect(await ordered('NAME_DESC')).toEqual(names.toReversed())
})

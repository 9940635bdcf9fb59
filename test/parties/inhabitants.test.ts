import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Row } from '../reference.js'
import { twin, writeInhabitants } from './inhabitants.js'
import { type PartiesRoom, partiesRoom } from './room.js'

let room: PartiesRoom
beforeAll(async () => {
  room = await partiesRoom()
  await room.database.write('a clerk', 'how many live where', writeInhabitants)
})
afterAll(() => room?.end())

const figure = 'value state provenance sources { section note source { id title } }'
const ask = async (question: string, variables = {}): Promise<Row> => {
  const { data, errors } = await room.ask(question, variables)
  expect(errors).toBeUndefined()
  return data
}
const ofPilot = async (id: string, year: number): Promise<Row> =>
  (
    await ask(`query ($id: ID!, $year: Int!) { pilot(id: $id) { inhabitants(year: $year) { ${figure} } } }`, {
      id,
      year,
    })
  ).pilot.inhabitants

const missing = { value: null, state: 'NOT_REPORTED', provenance: null, sources: [] }
const source = { id: 'ssb-kommunefakta-tabeller', title: 'SSBs egen test av kildelenkene på Kommunefakta' }

test('a municipality says how many live in it in a year, and who says so', async () => {
  const { municipality } = await ask(
    `{ municipality(code: "1573") { before: inhabitants(year: 2024) { ${figure} } now: inhabitants(year: 2025) { ${figure} } } }`,
  )
  const told = {
    state: 'REPORTED',
    provenance: 'VERIFIED',
    sources: [
      { section: '07459', note: null, source },
      { section: '1573', note: null, source },
    ],
  }
  expect(municipality).toEqual({ before: { value: 2100, ...told }, now: { value: 2080, ...told } })
})

test.each([2024, 1900, -1, 2_147_483_647])(
  'where a year is not on record, as %i, nobody has told: that is not zero',
  async (year) => {
    const { municipality } = await ask(
      `query ($year: Int!) { municipality(code: "1576") { inhabitants(year: $year) { ${figure} } } }`,
      { year },
    )
    expect(municipality.inhabitants).toEqual(missing)
  },
)

test('a pilot has as many as its municipalities come to, and all their sources, each once', async () => {
  const { value, state, provenance, sources } = await ofPilot('smola-aure', 2025)
  expect([value, state, provenance]).toEqual([2080 + 3500, 'REPORTED', 'VERIFIED'])
  expect(sources.map(({ section }: Row) => section)).toEqual(['07459', '1573', '1576'])
})

test('a pilot is trusted no further than the least trusted of its municipalities', async () => {
  await room.database.write('a clerk', 'told by the municipality itself', (tx) =>
    tx.query(`update population set provenance = 'REPORTED' where id = '1576/2025'`),
  )
  expect(await ofPilot('smola-aure', 2025)).toMatchObject({ state: 'REPORTED', provenance: 'REPORTED' })
})

test.each([
  ['one of its municipalities is not told', 'smola-aure', 2024],
  ['none of them is', 'nord-troms', 2025],
  ['only part of one belongs to it', 'hammerfest-hasvik-masoy', 2025],
])('a pilot has no number where %s', async (_, id, year) => {
  expect(await ofPilot(id, year)).toEqual(missing)
})

test('a demonstration twin has what is made up for it, and nothing of the municipalities it shares', async () => {
  expect(await ofPilot(twin, 2025)).toEqual({
    value: 6000,
    state: 'REPORTED',
    provenance: 'SYNTHETIC',
    sources: [{ section: null, note: 'Made up.', source }],
  })
  expect(await ofPilot(twin, 2024)).toEqual(missing)
})

test('however many places and years are asked about together, it costs one statement', async () => {
  const both = '{ a: inhabitants(year: 2025) { value } b: inhabitants(year: 2024) { value } }'
  const municipalities = await room.ask(`{ municipalities(first: 100) { nodes ${both} } }`)
  expect(municipalities.statements).toBe(2)
  const pilots = await room.ask(`{ counties(first: 100) { nodes { pilots ${both} } } }`)
  expect(pilots.statements).toBe(3)
  const found = pilots.data.counties.nodes.flatMap((county: Row) => county.pilots)
  expect(found).toHaveLength(10)
  expect(found.filter(({ a }: Row) => a.value !== null)).toEqual([{ a: { value: 5580 }, b: { value: null } }])
})

test('the graph says of a pilot what is published for other rooms to divide by', async () => {
  const { rows } = await room.admin.query('select pilot_id, year, inhabitants::int from public_population')
  expect(rows.length).toBeGreaterThan(1)
  for (const { pilot_id, year, inhabitants } of rows)
    expect([pilot_id, (await ofPilot(pilot_id, year)).value]).toEqual([pilot_id, inhabitants])
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Row } from '../reference.js'
import type { Answer } from '../room-alone.js'
import { type PartiesRoom, partiesRoom } from './room.js'

/** One question over all pilots of a world, county by county, six levels deep. */
const question = `query ($world: World!) {
  counties(first: 100) {
    nodes { pilots(world: $world) {
      id name cohort
      municipalities { municipality { code name county { name } } }
      counties { name }
      agreement {
        id title status endsOn missing { obstacle party { name } }
        mainParties { role reservation party { id name kind } }
        objectives {
          number title mainTheme { name }
          namedPartners { scope party { id name } }
          obligations { grade text debtors { scope party { name } } }
        }
      }
      sources { section source { title } }
    } }
  }
}`

/** Each lies in one county. */
const pilotsOf = ({ data }: Answer): Row[] => data.counties.nodes.flatMap(({ pilots }: Row) => pilots)

/** What it costs: a statement for each list and each look-up that it leads to, however many rows they give. */
const statements = 17

let room: PartiesRoom
beforeAll(async () => {
  room = await partiesRoom()
})
afterAll(() => room?.end())

test('the question over all ten pilots costs seventeen SQL statements', async () => {
  const answer = await room.ask(question, { world: 'REAL' })
  expect(pilotsOf(answer)).toHaveLength(10)
  expect(answer.statements).toBe(statements)
})

test('it costs as many over sixty, with six times the agreements and objectives', async () => {
  const twins = 60
  await room.database.write('a test', 'sixty twins of Smøla and Aure', async (tx) => {
    const copy = async (table: string, columns: string, values: string, where: string) =>
      tx.query(
        `insert into ${table} (${columns}) select ${values} from ${table} cross join generate_series(1, ${twins}) n where ${where}`,
      )
    const id = (column: string) => `'demo-' || n || '-' || ${column}`
    await copy(
      'pilot',
      'id, world, name, cohort, provenance, sources',
      `${id('id')}, 'DEMO', 'Demo: ' || name || n, cohort, 'SYNTHETIC', sources`,
      `id = 'smola-aure'`,
    )
    await copy(
      'pilot_municipality',
      'pilot_id, municipality_code, position, provenance',
      `${id('pilot_id')}, municipality_code, position, 'SYNTHETIC'`,
      `pilot_id = 'smola-aure'`,
    )
    await copy(
      'pilot_county',
      'pilot_id, county_code, provenance',
      `${id('pilot_id')}, county_code, 'SYNTHETIC'`,
      `pilot_id = 'smola-aure'`,
    )
    await copy(
      'agreement',
      'id, pilot_id, publication, title, stage, provenance',
      `${id('id')}, ${id('pilot_id')}, publication, title, stage, 'SYNTHETIC'`,
      `id = 'smola-aure'`,
    )
    await copy(
      'objective',
      'id, agreement_id, number, title, main_theme_id, provenance',
      `${id('id')}, ${id('agreement_id')}, number, title, main_theme_id, 'SYNTHETIC'`,
      `agreement_id = 'smola-aure'`,
    )
    await copy(
      'participation',
      'id, pilot_id, agreement_id, objective_id, party_id, category, role, position, provenance',
      `${id('id')}, ${id('pilot_id')}, ${id('agreement_id')}, ${id('objective_id')}, party_id, category, role, position, 'SYNTHETIC'`,
      `agreement_id = 'smola-aure'`,
    )
  })

  const answer = await room.ask(question, { world: 'DEMO' })
  expect(pilotsOf(answer)).toHaveLength(twins)
  expect(pilotsOf(answer)[0].agreement.objectives).toHaveLength(5)
  expect(answer.statements).toBeLessThanOrEqual(statements)
})

test('how many different statements an answer cost does not depend on which of them is quicker', async () => {
  const party = '{ party { id name } }'
  const text = `{ agreement(id: "smola-aure") {
    participations ${party} approvals ${party} missing ${party} anchorings ${party}
    objectives { namedPartners ${party} mayBeInvited ${party} } obligations { debtors ${party} objective { id } }
  } }`
  const told = new Set<unknown>()
  for (let time = 0; time < 60; time++) told.add(JSON.stringify((await room.ask(text)).extensions))

  expect(told).toEqual(new Set([expect.stringMatching(/^\{"cost":\{"statements":\d+\}\}$/)]))
  expect(told.size).toBe(1)
})

test('thirty parties with their first promises and roles cost a statement for each list', async () => {
  const fields =
    'id participations(first: 5) { nodes { id } } obligations(first: 5) { nodes { id } pageInfo { endCursor } }'
  const answer = await room.ask(`{ parties(first: 30, orderBy: KIND_DESC) { nodes { ${fields} } } }`)
  const parties: { id: string; obligations: { nodes: object[] } }[] = answer.data.parties.nodes
  expect(parties).toHaveLength(30)
  expect(parties.filter(({ obligations }) => obligations.nodes.length > 0).length).toBeGreaterThan(1)
  expect(answer.statements).toBe(3)
  for (const party of parties) {
    const alone = await room.ask(`query ($id: ID!) { party(id: $id) { ${fields} } }`, { id: party.id })
    expect(alone.data.party).toEqual(party)
  }
})

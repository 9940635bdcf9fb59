import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Ore } from '../../subgraphs/foundation/money.js'
import { equalShares, type Share, split } from '../../subgraphs/foundation/shares.js'
import { type FundingRoom, fundingRoom } from './room.js'
import { writeRows } from './rows.js'
import { bound, entry, measures, pilots, responsible, themes } from './world.js'

let room: FundingRoom
beforeAll(async () => {
  room = await fundingRoom()
})
afterAll(() => room?.end())

interface Portion {
  readonly objective: string | null
  readonly theme: string | null
  readonly county: string | null
  readonly amount: number | null
}

const shared = (shares: Readonly<Record<string, number>>): Share[] =>
  Object.entries(shares).map(([key, basisPoints]) => ({ key, basisPoints }))

/** The counties of a pilot with their shares: those agreed, else equal ones. */
function countiesOf(pilot: string): Share[] {
  const { counties } = pilots.find(({ id }) => id === pilot)!
  const codes = Object.keys(counties).sort()
  const agreed: (number | null)[] = Object.values(counties)
  return agreed.every((share) => share === null)
    ? equalShares(codes)
    : shared(counties as unknown as Record<string, number>)
}

/** What the database should cut an amount into: slowly, and without SQL. */
function portionsOf(pilot: string, amount: number | null, under: readonly Share[]): Portion[] {
  const byObjective = amount === null ? undefined : split(amount as Ore, under)
  return under.flatMap(({ key: objective }) => {
    const counties = countiesOf(pilot)
    const part = byObjective?.get(objective)
    const byCounty = part === undefined ? undefined : split(part, counties)
    return counties.map(({ key: county }) => ({
      objective: objective === '' ? null : objective,
      theme: objective === '' ? null : themes[Number(objective.split('/')[1]) as 1 | 2 | 3],
      county,
      amount: byCounty?.get(county) ?? null,
    }))
  })
}

const place = fc.oneof(
  fc.constant({}),
  fc.constantFrom('1', '2', '3').map((objective) => ({ objective })),
  fc.constantFrom(...(Object.keys(measures) as (keyof typeof measures)[])).map((measure) => ({ measure })),
)
const amount = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.maxSafeInteger().map((any) => any % 1e15),
  fc.constant(null),
)

test('the portions of an entry are those of a slow reference, and add up to it to the øre', async () => {
  let count = 0
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...bound), place, amount, amount, async (pilot, at, first, then) => {
      const id = `portions-${count++}`
      const [objective, measure] = ['objective' in at ? at.objective : null, 'measure' in at ? at.measure : null]
      const under: Share[] = measure
        ? shared(Object.fromEntries(Object.entries(measures[measure]).map(([n, share]) => [`${pilot}/${n}`, share])))
        : [{ key: objective ? `${pilot}/${objective}` : '', basisPoints: 10000 }]
      await writeRows(room, [
        entry(id, pilot, {
          amount_ore: first,
          objective_id: objective && `${pilot}/${objective}`,
          measure_id: measure && `${pilot}/${measure}`,
        }),
      ])
      expect(await heldOf(id)).toEqual(portionsOf(pilot, first, under))
      await room.database.write('a clerk', 'a correction', (tx) =>
        tx.query('update money_entry set amount_ore = $2, amount_state = $3 where id = $1', [
          id,
          then,
          then === null ? 'NOT_REPORTED' : 'PROVISIONAL',
        ]),
      )
      expect(await heldOf(id)).toEqual(portionsOf(pilot, then, under))
    }),
    { numRuns: process.env.SIZE === 'full' ? 500 : 100 },
  )
}, 120_000)

async function heldOf(id: string): Promise<Portion[]> {
  const { rows } = await room.admin.query(
    `select objective_id as objective, main_theme_id as theme, county_code as county, amount_ore as amount,
       responsible_municipality_code as responsible, measure_id from money_portion where entry_id = $1 order by place`,
    [id],
  )
  for (const row of rows) expect(row.responsible).toBe(row.measure_id === null ? null : responsible)
  return rows.map(({ objective, theme, county, amount }) => ({
    objective,
    theme,
    county,
    amount: amount === null ? null : Number(amount),
  }))
}

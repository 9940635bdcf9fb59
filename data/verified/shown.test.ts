import { afterAll, beforeAll, expect, test } from 'vitest'
import { actionPlans } from '../../subgraphs/action-plans/room.js'
import type { ActionPlansStores } from '../../subgraphs/action-plans/stores.js'
import { evaluation } from '../../subgraphs/evaluation/room.js'
import type { EvaluationStores } from '../../subgraphs/evaluation/stores.js'
import { funding } from '../../subgraphs/funding/room.js'
import type { FundingStores } from '../../subgraphs/funding/stores.js'
import { type RoomAlone, roomAlone } from '../../test/room-alone.js'
import { verifiedDatabase } from '../../test/verified.js'
import { readVerified } from './read.js'

const dataset = readVerified()
const { scheme } = dataset
const { appropriations, grants, grantCeilings, eligibleCentrality, rules } = dataset.funding

let money: RoomAlone<FundingStores>
let plans: RoomAlone<ActionPlansStores>
let results: RoomAlone<EvaluationStores>
beforeAll(async () => {
  money = await roomAlone(funding, await verifiedDatabase())
  plans = await roomAlone(actionPlans, await verifiedDatabase())
  results = await roomAlone(evaluation, await verifiedDatabase())
})
afterAll(async () => {
  for (const room of [money, plans, results]) await room?.end()
})

/** An answer of which nothing is missing. */
async function asked<Stores extends object>(room: RoomAlone<Stores>, question: string, variables = {}) {
  const { data, errors } = await room.ask(question, variables)
  expect(errors).toBeUndefined()
  return data
}

interface Shown {
  readonly sourceId: string
  readonly section: string | null
}
const sources = 'provenance sources { sourceId section }'
const cited = (source: readonly { readonly sourceId: string; readonly section?: string }[]) => ({
  provenance: 'VERIFIED',
  sources: source.map(({ sourceId, section = null }): Shown => ({ sourceId, section })),
})
/** A figure that a source may give, in kroner; one that none gives is missing. */
const figure = (value: number | undefined, state = 'NOT_REPORTED') =>
  value === undefined ? { value: null, state } : { value, state: 'REPORTED' }

test('of the scheme, its rules, phases, ceilings and how remote a municipality has to be', async () => {
  const { grantSchemes } = await asked(
    money,
    `{ grantSchemes {
      id name purpose applicantRule portal caseKey eligibleCosts ineligibleCosts ownMeansExample financingExample othersExpected
      phases { phase purpose ${sources} }
      ceilings { cohort phase amount validYears durationYears { value state } applicationDueOn note ${sources} }
      eligibleCentrality { cohort required mayJoin ${sources} }
    } }`,
  )
  expect(grantSchemes).toEqual([
    {
      id: scheme.id,
      name: scheme.name,
      purpose: scheme.goal,
      applicantRule: rules.applicant,
      portal: rules.portal,
      caseKey: rules.ministryCase,
      eligibleCosts: rules.eligibleCosts,
      ineligibleCosts: rules.ineligibleCosts,
      ownMeansExample: rules.ownContributionExample,
      financingExample: rules.financingSourcesExample.join(', '),
      othersExpected: rules.otherPartiesExpectedToFinance,
      phases: scheme.phases.map(({ phase, purpose, source }) => ({ phase, purpose, ...cited(source) })),
      ceilings: grantCeilings.map(({ cohort, phase, amount, source, ...ceiling }) => ({
        cohort,
        phase,
        amount,
        validYears: ceiling.usableYears ?? [],
        durationYears: figure(ceiling.durationYears),
        applicationDueOn: ceiling.applicationDeadline ?? null,
        note: ceiling.note ?? null,
        ...cited(source),
      })),
      eligibleCentrality: eligibleCentrality.map(({ cohort, required, mayJoin, source }) => ({
        cohort,
        required,
        mayJoin,
        ...cited(source),
      })),
    },
  ])
})

test('of each vote, its amount where a source gives it, and else what it was raised by', async () => {
  const shown = await asked(
    money,
    `{ appropriations { year amount { value state } increase { value state } note ${sources} } }`,
  )
  expect(shown.appropriations).toEqual(
    appropriations.map(({ year, amount, increase, note, source }) => ({
      year,
      amount: figure(amount),
      increase: figure(increase),
      note: note ?? null,
      ...cited(source),
    })),
  )
  const missing = appropriations.filter(({ amount }) => amount === undefined)
  expect(missing.map(({ year, increase }) => [year, increase])).toEqual([[2024, 50_000_000]])
})

test('of each grant, its amount or what it cannot exceed, and no year that no source gives', async () => {
  const shown = await asked(
    money,
    `{ grants(first: 50, where: {}) { nodes {
      id pilot { id } phase year grantedOn amount { value state } atMost { value state } appropriationState ${sources}
      money(first: 5) { nodes { stage source year yearState amount { value state } ${sources} } }
    } } }`,
  )
  const inTurn = (nodes: readonly { id: string }[]) => nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  expect(inTurn(shown.grants.nodes)).toEqual(
    inTurn(
      grants.map(({ id, pilot, phase, amount, atMost, source }) => ({
        id,
        pilot: { id: pilot },
        phase,
        year: null,
        grantedOn: null,
        amount: figure(amount),
        atMost: figure(atMost, 'NOT_APPLICABLE'),
        appropriationState: 'NOT_ON_RECORD',
        ...cited(source),
        money: {
          nodes: [
            {
              stage: 'GRANTED',
              source: 'STATE_GRANT',
              year: null,
              yearState: 'NOT_REPORTED',
              amount: figure(amount),
              ...cited(source),
            },
          ],
        },
      })),
    ),
  )
})

test('amounts of no known year are listed after all others, whichever way', async () => {
  for (const order of ['YEAR_ASC', 'YEAR_DESC']) {
    const { moneyEntries } = await asked(money, `{ moneyEntries(first: 50, orderBy: ${order}) { nodes { year } } }`)
    const years: (number | null)[] = moneyEntries.nodes.map((entry: { year: number | null }) => entry.year)
    const known = appropriations.map(({ year }) => year).sort()
    expect(years).toEqual([...(order === 'YEAR_ASC' ? known : known.toReversed()), ...grants.map(() => null)])
  }
})

test('of every project, what an application said, under the pilot that applied', async () => {
  const pilots = dataset.pilots.map(({ id }) => ({ __typename: 'Pilot', id }))
  const { _entities: shown } = await asked(
    plans,
    `query ($pilots: [_Any!]!) { _entities(representations: $pilots) {
      ... on Pilot { id projects { number title firstStep stage ${sources} } }
    } }`,
    { pilots },
  )
  expect(shown).toEqual(
    pilots.map(({ id }) => ({
      id,
      projects: dataset.projects
        .filter(({ pilot }) => pilot === id)
        .flatMap(({ stage, projects, source }) =>
          projects.map(({ number, title, firstStep = null }) => ({
            number,
            title,
            firstStep,
            stage,
            ...cited(source),
          })),
        ),
    })),
  )
  // What is applied for is no measure: there is none until a plan is approved.
  expect((await plans.admin.query('select from measure')).rowCount).toBe(0)
})

test('of every table of Statistics Norway, the heading that it stands under', async () => {
  const { statisticsTables } = await asked(results, `{ statisticsTables { id topic registry ${sources} } }`)
  const wanted = dataset.statistics.tables.flatMap(({ theme, ids, source }) =>
    ids.map((id) => ({ id, topic: theme, registry: 'Statistisk sentralbyrå', ...cited(source) })),
  )
  expect(statisticsTables).toHaveLength(wanted.length)
  expect(statisticsTables).toEqual(expect.arrayContaining(wanted))
})

test.each([
  ['what is kept ready', 'CELLS', ''],
  ['the amounts themselves', 'ENTRIES', 'or: [{ payer: { isNull: true } }, { payer: { isNull: false } }]'],
])(
  'of all grants and votes, what they come to each year, from %s: a year not known is a group',
  async (_what, from, where) => {
    const byYear = (stage: string, more = '') =>
      asked(
        money,
        `{ moneyTotals(stage: ${stage}, groupBy: [YEAR], where: { ${where} ${more} }, orderBy: DIMENSIONS_ASC) {
        amount { value state } answeredFrom groups { year amount { value state } }
      } }`,
      ).then(({ moneyTotals }) => moneyTotals)

    const sum = (amounts: readonly { amount?: number | undefined }[]) =>
      amounts.reduce((total, { amount = 0 }) => total + amount, 0)
    // Part of both is not on record: what is known of them is provisional.
    const given = { value: sum(grants), state: 'PROVISIONAL' }
    expect(await byYear('GRANTED')).toEqual({
      amount: given,
      answeredFrom: from,
      groups: [{ year: null, amount: given }],
    })
    expect(await byYear('GRANTED', 'year: { isNull: true }')).toMatchObject({ amount: given })
    expect(await byYear('GRANTED', 'year: { gte: 0 }')).toMatchObject({ groups: [] })
    expect(await byYear('APPROPRIATED')).toEqual({
      amount: { value: sum(appropriations), state: 'PROVISIONAL' },
      answeredFrom: from,
      groups: appropriations.map(({ year, amount }) => ({ year, amount: figure(amount) })),
    })
  },
)

test('what is voted and what is given is cut into portions, and rolled up by year, the one not known among them', async () => {
  const ore = (kroner: number | undefined) => (kroner === undefined ? null : String(kroner * 100))
  const wanted = [
    ...appropriations.map(({ year, amount }) => ['APPROPRIATED', year, null, null, ore(amount)]),
    ...grants.map(({ pilot, amount }) => {
      const [county] = dataset.pilots.find(({ id }) => id === pilot)!.counties
      return ['GRANTED', null, pilot, county, ore(amount)]
    }),
  ]
  const rows = async (text: string): Promise<unknown[]> =>
    (await money.admin.query({ text, rowMode: 'array' })).rows as unknown[]
  const portions = await rows('select stage, budget_year, pilot_id, county_code, amount_ore from money_portion')
  expect(portions).toHaveLength(wanted.length)
  expect(portions).toEqual(expect.arrayContaining(wanted))

  const cells = wanted.map(([stage, year, pilot, county, amount]) => {
    const [figures, gaps] = amount === null ? [0, 1] : [1, 0]
    return [stage, year ?? 0, pilot ?? '', county ?? '', amount ?? '0', figures, gaps]
  })
  const held = await rows(
    'select stage, budget_year, pilot_id, county_code, amount_ore, figures, gaps from objective_money',
  )
  expect(held).toHaveLength(cells.length)
  expect(held).toEqual(expect.arrayContaining(cells))
  expect(await rows('select sum(amount_ore), sum(figures)::int, sum(gaps)::int from nation_money')).toEqual(
    await rows('select sum(amount_ore), sum(figures)::int, sum(gaps)::int from objective_money'),
  )
  expect(
    await rows(`select budget_year from public_objective_money where stage = 'GRANTED' group by budget_year`),
  ).toEqual([[null]])
})

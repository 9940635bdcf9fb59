// For an evaluator: what a plan held when it was first approved against what it holds now, per objective, with a citation of each that
// anyone can follow. The argument is the key of a plan: "demo-smola-aure/2025" unless given.

import { kroner } from '@bygdevekst/sdk'
import { starred } from './figures.js'
import { argument, client, run } from './platform.js'
import { printTable } from './table.js'

/** @typedef {import('@bygdevekst/sdk').PlansMeasuresListNode} Measure */

const key = argument ?? 'demo-smola-aure/2025'

await run(async () => {
  const { year, pilot, versions } = (await client.plans.find(key)).orThrow()
  const approved = versions.filter(({ approvedOn }) => approvedOn !== null).sort((a, b) => a.number - b.number)
  const [first] = approved
  const last = approved.at(-1)
  if (!first || !last) return console.log(`No version of ${key} has been approved.`)

  const [then, now] = [await held(first.id), await held(last.id)]
  const objectives = new Map([...then.measures, ...now.measures].flatMap(served).map((each) => [each.id, each]))
  printTable(
    `${pilot?.name ?? 'not known'}, the plan for ${year}`,
    ['No', 'Objective', 'Measures then', 'now', 'Planned then', 'now', 'Change'],
    [...objectives.values()]
      .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
      .map(({ id, number, title }) => {
        const [before, after] = [planned(then.measures, id), planned(now.measures, id)]
        return [
          ...[String(number ?? '–'), title, serving(then.measures, id), serving(now.measures, id)],
          ...[amount(before), amount(after), change(before, after)],
        ]
      }),
  )
  printTable(
    'Measures that are not what they were',
    ['Measure', 'Title', 'What', 'Planned then', 'now'],
    [
      ...without(then.measures, now.measures).map((each) => [...named(each), 'taken out', amount(cost(each)), '–']),
      ...without(now.measures, then.measures).map((each) => [...named(each), 'added', '–', amount(cost(each))]),
      ...then.measures.flatMap((before) => {
        const after = now.measures.find(({ measure }) => measure?.id === before.measure?.id)
        const [was, is] = [amount(cost(before)), after && amount(cost(after))]
        return after && is !== undefined && was !== is ? [[...named(after), 'other cost', was, is]] : []
      }),
    ],
  )
  console.log(`\n${starred}`)
  console.log(`\nThen is version ${first.number}, approved on ${first.approvedOn}:\n${then.citation.text}`)
  console.log(`\nNow is version ${last.number}, approved on ${last.approvedOn}:\n${now.citation.text}`)
})

/**
 * The measures of a version, and a citation of the answer that they came in.
 *
 * @param {string} version
 */
async function held(version) {
  const list = client.plans.measures.list({ version, first: 100, limit: 100 })
  for await (const page of list.pages()) return { measures: page.orThrow(), citation: await page.cite() }
  throw new Error('A list has at least one page.')
}

/** @param {Measure} measure */
function served({ objectives }) {
  return objectives.flatMap(({ objective }) => objective ?? [])
}

/** @param {Measure} measure */
function named({ measure, title }) {
  return [measure?.id ?? 'not known', title]
}

/**
 * Those of some measures that are not among others.
 *
 * @param {readonly Measure[]} some
 * @param {readonly Measure[]} others
 */
function without(some, others) {
  return some.filter(({ measure }) => !others.some((other) => other.measure?.id === measure?.id))
}

/**
 * How many measures serve an objective.
 *
 * @param {readonly Measure[]} measures
 * @param {string} id
 */
function serving(measures, id) {
  return measures.filter((measure) => served(measure).some((each) => each.id === id)).length
}

/** @param {Measure} measure */
function cost({ financing }) {
  return kroner.sum((financing ?? []).map((line) => line.amount))
}

/**
 * What measures are planned to cost, as far as it is for one objective.
 *
 * @param {readonly Measure[]} measures
 * @param {string} id
 */
function planned(measures, id) {
  const lines = measures.flatMap((measure) => (measure.financing ?? []).map((line) => portion(measure, line, id)))
  return kroner.sum(lines.filter((figure) => figure !== null))
}

/**
 * The part of a line that is for one objective, by the shares that its measure serves them in. Øre left over go to the largest
 * remainder, ties to the lowest key, as the platform itself adds up.
 *
 * @param {Measure} measure
 * @param {NonNullable<Measure['financing']>[number]} line
 * @param {string} id
 * @returns {import('@bygdevekst/sdk').Figure<import('@bygdevekst/sdk').Kroner> | null}
 */
function portion({ objectives }, { amount }, id) {
  if (!objectives.some(({ objective }) => objective?.id === id)) return null
  if (amount.value === null) return amount
  const ore = Math.round(amount.value * 100)
  const parts = objectives.map(({ objective, shareBasisPoints }) => ({
    key: objective?.id ?? '',
    whole: Math.floor((ore * shareBasisPoints) / 10_000),
    remainder: (ore * shareBasisPoints) % 10_000,
  }))
  const left = ore - parts.reduce((sum, { whole }) => sum + whole, 0)
  const order = [...parts].sort((a, b) => b.remainder - a.remainder || (a.key < b.key ? -1 : 1))
  const place = order.findIndex(({ key }) => key === id)
  const value = ((order[place]?.whole ?? 0) + (place < left ? 1 : 0)) / 100
  return { ...amount, value: /** @type {import('@bygdevekst/sdk').Kroner} */ (value) }
}

/**
 * A sum, starred while amounts are missing in it; never 0 where none is known.
 *
 * @param {import('@bygdevekst/sdk').Sum} sum
 */
function amount({ value, reported, expected }) {
  if (value === null) return expected === 0 ? 'none planned' : 'not known'
  return reported < expected ? `${value}*` : value
}

/**
 * @param {import('@bygdevekst/sdk').Sum} before
 * @param {import('@bygdevekst/sdk').Sum} after
 */
function change(before, after) {
  if (before.value === null || after.value === null) return 'not known'
  const kroner = (Math.round(after.value * 100) - Math.round(before.value * 100)) / 100
  return [before, after].some(({ reported, expected }) => reported < expected) ? `${kroner}*` : kroner
}

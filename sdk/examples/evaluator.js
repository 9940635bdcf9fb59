// For an evaluator: the objectives on one theme in all pilots, side by side. The argument is the theme's key: "housing" unless given.

import { at, shown, standing, standings, starred } from './figures.js'
import { argument, client, run, world } from './platform.js'
import { printTable } from './table.js'

const theme = argument ?? 'housing'

await run(async () => {
  const answer = await client.evaluation.theme({ theme, world })
  const { objectives, allocated, spent } = answer.orThrow()
  const of = objectives.nodes.map((objective) => ({
    objective,
    place: [objective.agreement?.pilot?.name ?? 'not known', objective.number],
  }))

  printTable(
    `Objectives on ${objectives.nodes[0]?.mainTheme?.name ?? theme}`,
    ['Pilot', 'No', 'Objective', 'Measures', 'Committed', 'Allocated', 'Spent'],
    of.map(({ place, objective: { title, measures, money } }) => [
      ...place,
      title,
      measures?.totalCount ?? 'not known',
      at(money, 'COMMITTED'),
      at(money, 'ALLOCATED'),
      at(money, 'SPENT'),
    ]),
  )
  printTable(
    'Indicators against their targets',
    ['Pilot', 'No', 'Indicator', ...standings],
    of.flatMap(({ place, objective: { indicators } }) =>
      (indicators?.nodes ?? []).map((indicator) => [...place, indicator.name, ...standing(indicator)]),
    ),
  )
  printTable(
    'Assessments',
    ['Pilot', 'No', 'Year', 'Conclusion', 'Assessor'],
    of.flatMap(({ place, objective: { assessments } }) => {
      if (!assessments?.nodes.length) return [[...place, '–', 'none on record', '–']]
      return assessments.nodes.map(({ year, conclusion, assessor }) => [
        ...place,
        String(year),
        conclusion,
        assessor?.name ?? 'not known',
      ])
    }),
  )
  printTable(
    'Coverage',
    ['Total', 'Kroner', 'Rests on'],
    [allocated, spent].map(({ stage, amount, coverage: { reported, expected } }) => [
      stage,
      shown(amount),
      `${reported} of ${expected} pilots`,
    ]),
  )
  console.log(`\n${starred}`)
  console.log(`True of revision ${answer.revision?.number}, on ${answer.revision?.day}.`)
})

// For the ministry: what is granted, allocated and spent by main theme and year in all pilots, and how many pilots that rests on.

import { shown, starred } from './figures.js'
import { client, run, world } from './platform.js'
import { printTable } from './table.js'

await run(async () => {
  const answer = await client.nation.money({ groupBy: ['MAIN_THEME', 'YEAR'], world })
  const { appropriations, ...stages } = answer.orThrow()
  const totals = [stages.granted, stages.allocated, stages.spent]

  printTable(
    'Voted by the Storting',
    ['Year', 'Voted', 'Raised by', 'Granted of it'],
    appropriations.map(({ year, amount, increase, granted }) => [
      String(year),
      shown(amount),
      shown(increase),
      shown(granted),
    ]),
  )

  const rows = new Map(
    totals.flatMap(({ groups }) =>
      groups.map(({ mainTheme, year }) => [
        `${mainTheme?.id} ${year}`,
        { theme: mainTheme?.name ?? 'no theme', year: String(year ?? 'no year'), mainTheme },
      ]),
    ),
  )
  printTable(
    'Kroner by main theme and year',
    ['Theme', 'Year', ...totals.map(({ stage }) => stage)],
    [...rows]
      .sort(([, a], [, b]) => a.theme.localeCompare(b.theme, 'nb') || a.year.localeCompare(b.year))
      .map(([key, { theme, year }]) => [
        theme,
        year,
        ...totals.map(({ groups }) => {
          const group = groups.find((each) => `${each.mainTheme?.id} ${each.year}` === key)
          return group ? shown(group.amount) : 'none booked'
        }),
      ]),
  )
  printTable(
    'In all',
    ['Stage', 'Kroner', 'Rests on', 'Missing'],
    totals.map(({ stage, amount, coverage: { reported, expected, missing } }) => [
      stage,
      shown(amount),
      `${reported} of ${expected} pilots`,
      missing.join(', ') || '–',
    ]),
  )
  console.log(`\n${starred}`)
  console.log(`True of revision ${answer.revision?.number}, on ${answer.revision?.day}.`)
})

// For an evaluator who compares pilots: who has promised how much, and how strongly?

import { client, run } from './platform.js'
import { printTable } from './table.js'

const grades = /** @type {const} */ (['FORPLIKTER', 'SKAL', 'VIL', 'BOR', 'KAN'])

await run(async () => {
  const answer = await client.nation.overview({ groupBy: ['PILOT', 'DEBTOR', 'GRADE'] })
  const { pilots, obligationTotals } = answer.orThrow()

  const rows = pilots.nodes.flatMap((pilot) => {
    const groups = obligationTotals.groups.filter((group) => group.pilot?.id === pilot.id)
    if (groups.length === 0) return [[pilot.name, 'no text on record', ...grades.map(() => '–')]]
    const debtors = new Map(groups.map(({ debtor }) => [debtor?.id, debtor?.name ?? 'nobody named']))
    return [...debtors].map(([id, name]) => [
      pilot.name,
      name,
      ...grades.map((grade) => {
        const group = groups.find((each) => each.debtor?.id === id && each.grade === grade)
        return group?.count ?? 0
      }),
    ])
  })

  printTable('Graded statements by pilot and debtor', ['Pilot', 'Who', ...grades], rows)
  console.log(`\n${obligationTotals.count} statements in all; one with several debtors stands with each of them.`)
  console.log(`True of revision ${answer.revision?.number}, on ${answer.revision?.day}.`)
})

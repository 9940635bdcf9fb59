// For the ministry: all pilots side by side, and how much is known of them.

import { client, run } from './platform.js'
import { printTable } from './table.js'

await run(async () => {
  const { pilots, obligationTotals } = (await client.nation.overview()).orThrow()

  printTable(
    'The pilots',
    ['Cohort', 'Pilot', 'County', 'Municipalities', 'Agreement', 'In force', 'Ends', 'Objectives'],
    pilots.nodes.map(({ cohort, name, counties, municipalities, agreement }) => [
      cohort,
      name,
      counties.map((county) => county.name).join(', '),
      municipalities.map(({ municipality }) => municipality?.name).join(', '),
      agreement?.stage ?? 'none on record',
      agreement?.status ?? '–',
      agreement?.endsOn ?? 'not known',
      agreement?.objectives.length || (agreement?.objectiveCountReported ?? 'not known'),
    ]),
  )

  const agreements = pilots.nodes.map(({ agreement }) => agreement)
  /** @param {readonly unknown[]} values */
  const known = (values) =>
    `${values.filter((value) => value !== null && value !== undefined).length} of ${values.length}`
  const withText = new Set(obligationTotals.groups.map(({ pilot }) => pilot?.id))
  printTable(
    'Coverage',
    ['What', 'Known of'],
    [
      ['An agreement', known(agreements)],
      ['The day it was signed', known(agreements.map((agreement) => agreement?.signedOn))],
      ['The day it ends', known(agreements.map((agreement) => agreement?.endsOn))],
      ['Graded statements', `${withText.size} of ${pilots.nodes.length}`],
    ],
  )
})

// For a dashboard of a third party: the page of one pilot. Its key is the argument: "smola-aure" unless given.

import { client, run } from './platform.js'
import { printTable } from './table.js'

const key = process.argv[2] ?? 'smola-aure'

await run(async () => {
  const pilot = (await client.pilots.find(key)).orThrow()
  const { agreement } = pilot

  printTable(
    pilot.name,
    ['What', 'Is'],
    [
      ['Cohort', `${pilot.cohort}, selected ${pilot.selectedOn ?? 'at a time not known'}`],
      ['Counties', pilot.counties.map(({ name }) => name).join(', ')],
      ['Municipalities', pilot.municipalities.map(({ municipality }) => municipality?.name).join(', ')],
      ['Agreement', agreement?.stage ?? 'none on record'],
      [
        'In force',
        agreement ? `${agreement.status}${agreement.inForceFrom ? ` from ${agreement.inForceFrom}` : ''}` : '–',
      ],
      ['Ends', agreement?.endsOn ?? 'not known'],
      ['Missing', agreement?.missing.map(({ party, obstacle }) => `${party?.name}: ${obstacle}`).join('; ') || '–'],
    ],
  )
  printTable(
    'Objectives and their partners',
    ['No', 'Objective', 'Theme', 'Partner', 'Scope'],
    (agreement?.objectives ?? []).flatMap(({ number, title, mainTheme, namedPartners }) =>
      namedPartners.map(({ party, category, scope }, place) => [
        ...(place === 0 ? [number, title, mainTheme?.name ?? 'not given'] : ['', '', '']),
        party?.name ?? category ?? '–',
        scope ?? '',
      ]),
    ),
  )
  printTable(
    'Not known',
    ['Question', 'Why'],
    pilot.openQuestions.map(({ question, why }) => [question, why]),
  )
  printTable(
    'Sources',
    ['Source', 'Section', 'Address'],
    pilot.sources.map(({ source, section }) => [source.title, section ?? '', source.url ?? 'not published']),
  )
})

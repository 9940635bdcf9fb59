// For a dashboard of a third party: the page of one pilot. Its key is the argument: "smola-aure" unless given, "demo-smola-aure" for
// its demonstration twin.

import { at, shown, standing, standings, starred } from './figures.js'
import { argument, client, run } from './platform.js'
import { printTable } from './table.js'

const key = argument ?? 'smola-aure'

const stages = ['GRANTED', 'ALLOCATED', 'DISBURSED', 'SPENT']

await run(async () => {
  const pilot = (await client.pilots.find(key)).orThrow()
  const { agreement, actionPlans, funding, evaluation } = pilot

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
    'Action plans',
    ['Year', 'State', 'Versions', 'Approved'],
    (actionPlans?.nodes ?? []).map(({ year, state, versions, current }) => [
      String(year),
      state ?? 'not known',
      versions.length,
      current?.approvedOn ?? 'not yet',
    ]),
  )
  printTable(
    'Money by stage',
    ['Of', ...stages],
    [
      { of: 'The pilot', money: funding?.byStage },
      ...(agreement?.objectives ?? []).map(({ number, money }) => ({ of: `Objective ${number}`, money })),
    ].map(({ of, money }) => [of, ...stages.map((stage) => at(money, stage))]),
  )
  printTable(
    'Grants',
    ['Phase', 'Year', 'Recipient', 'Amount', 'Allocated', 'Left'],
    (funding?.grants ?? []).map(({ phase, year, recipient, amount, allocated, remaining }) => [
      String(phase),
      String(year ?? 'not known'),
      recipient?.name ?? 'not known',
      ...[amount, allocated, remaining].map(shown),
    ]),
  )
  printTable(
    'Indicators',
    ['Of', 'Indicator', ...standings],
    (evaluation?.indicators.nodes ?? []).map((indicator) => [
      indicator.measure
        ? `Measure ${indicator.measure.number}`
        : indicator.objective
          ? `Objective ${indicator.objective.number}`
          : 'The pilot',
      indicator.name,
      ...standing(indicator),
    ]),
  )
  if (evaluation) console.log(`\n${evaluation.coverage.reported} of ${evaluation.coverage.expected} indicators read.`)
  printTable(
    'Assessments',
    ['Year', 'Of', 'Conclusion', 'Assessor'],
    (evaluation?.assessments.nodes ?? []).map(({ year, objective, obligation, conclusion, assessor }) => [
      String(year),
      objective ? `Objective ${objective.number}` : `Obligation in ${obligation?.section}`,
      conclusion,
      assessor?.name ?? 'not known',
    ]),
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
  console.log(`\n${starred}`)
})

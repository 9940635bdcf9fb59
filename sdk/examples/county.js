// For an analyst of a county: its pilots, who takes part, what they have promised, and its share of the money. The argument is the
// county's code.

import { shown, starred } from './figures.js'
import { argument, client, run, world } from './platform.js'
import { printTable } from './table.js'

const code = argument ?? '15'

await run(async () => {
  const { county, ...stages } = (await client.county(code).overview({ world })).orThrow()
  if (!county) {
    console.log(`There is no county ${code}.`)
    return
  }

  printTable(
    `Pilots in ${county.name}`,
    ['Pilot', 'Municipalities', 'Agreement', 'In force', 'Ends'],
    county.pilots.map(({ name, municipalities, agreement }) => [
      name,
      municipalities.map(({ municipality }) => municipality?.name).join(', '),
      agreement?.stage ?? 'none on record',
      agreement?.status ?? '–',
      agreement?.endsOn ?? 'not known',
    ]),
  )

  const roles = county.pilots.flatMap(({ name, participations, agreement }) =>
    [
      ...participations,
      ...(agreement?.participations ?? []),
      ...(agreement?.objectives ?? []).flatMap(({ namedPartners, mayBeInvited }) => [
        ...namedPartners,
        ...mayBeInvited,
      ]),
    ].map(({ role, party, category }) => ({ pilot: name, party: party?.name ?? category ?? 'not named', role })),
  )
  const parties = new Map(roles.map(({ pilot, party }) => [`${pilot}\n${party}`, { pilot, party }]))
  printTable(
    'Who takes part',
    ['Pilot', 'Party', 'Roles'],
    [...parties.values()].map(({ pilot, party }) => {
      const own = roles.filter((each) => each.pilot === pilot && each.party === party)
      return [pilot, party, [...new Set(own.map(({ role }) => role))].join(', ')]
    }),
  )

  printTable(
    'What they have promised',
    ['Pilot', 'Section', 'Grade', 'Who', 'What'],
    county.pilots.flatMap(({ name, agreement }) =>
      (agreement?.obligations ?? []).map(({ section, grade, debtors, text }) => [
        name,
        section,
        grade,
        [...new Set(debtors.map(({ party, through }) => through?.name ?? party?.name ?? 'nobody named'))].join(', '),
        text,
      ]),
    ),
  )

  printTable(
    'Its share of the money',
    ['Stage', 'Kroner', 'Share', 'In all counties', 'Rests on'],
    Object.entries(stages).map(
      ([
        stage,
        {
          amount,
          coverage: { reported, expected },
          groups,
        },
      ]) => {
        const own = groups.find((group) => group.county?.code === county.code)
        return [
          stage,
          own ? shown(own.amount) : 'none booked',
          typeof own?.shareOfTotal === 'number' ? `${(own.shareOfTotal * 100).toFixed(1)}%` : 'not known',
          shown(amount),
          `${reported} of ${expected} pilots`,
        ]
      },
    ),
  )
  console.log(`\n${starred}`)
})

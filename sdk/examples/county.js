// For an analyst of a county: its pilots, who takes part, and what they have promised. The argument is the county's code.

import { client, run } from './platform.js'
import { printTable } from './table.js'

const code = process.argv[2] ?? '15'

await run(async () => {
  const county = (await client.county(code).overview()).orThrow()

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
})

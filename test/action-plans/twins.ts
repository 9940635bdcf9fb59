import type pg from 'pg'
import type { ActionPlansRoom } from './room.js'
import { insert, type Row, writeParties } from './rows.js'

/*
 * Two pilots of the demonstration world: the twin of Smøla and Aure with all of its agreement, and that of Rindal and
 * Holtålen in another county, with two objectives and no rules of follow-up.
 */
export const smola = 'demo-smola-aure'
export const rindal = 'demo-rindal-holtalen'
export const kdd = 'kdd'
export const municipalities = ['smola-kommune', 'aure-kommune'] as const

/** What the twin of Smøla and Aure takes over, each after what it leans on. */
const copied = [
  ...['pilot', 'pilot_municipality', 'pilot_county', 'agreement', 'objective', 'objective_theme', 'participation'],
  ...['party_group', 'follow_up_rule'],
]

export async function writeTwins({ admin }: ActionPlansRoom): Promise<void> {
  await writeParties(admin, async () => {
    for (const table of copied) await insert(admin, await twins(admin, table, 'smola-aure'))
    for (const table of ['pilot', 'pilot_municipality', 'pilot_county'])
      await insert(admin, await twins(admin, table, 'rindal-holtalen'))
    await insert(admin, agreementOfRindal)
  })
}

/** The rows of a table that belong to a pilot, as its twin's. */
async function twins(admin: pg.Client, table: string, pilot: string): Promise<Row[]> {
  const { rows } = await admin.query(`select to_jsonb(t) - 'revision_from' - 'public_from' as row from ${table} t`)
  const isTwinned = (value: unknown) => value === pilot || (typeof value === 'string' && value.startsWith(`${pilot}/`))
  return rows
    .map(({ row }) => Object.entries(row).filter(([column]) => !column.startsWith('search_')))
    .filter((row) => row.some(([, value]) => isTwinned(value)))
    .map((row) => [
      table,
      {
        ...Object.fromEntries(row.map(([column, value]) => [column, isTwinned(value) ? `demo-${value}` : told(value)])),
        provenance: 'SYNTHETIC',
        ...(table === 'pilot' && { world: 'DEMO' }),
      },
    ])
}

/** As a parameter of a statement: jsonb as text, arrays of text as they are. */
const told = (value: unknown): unknown =>
  value !== null &&
  typeof value === 'object' &&
  !(Array.isArray(value) && value.every((one) => typeof one === 'string'))
    ? JSON.stringify(value)
    : value

const agreementOfRindal: readonly Row[] = [
  [
    'agreement',
    {
      id: rindal,
      pilot_id: rindal,
      publication: 'PUBLISHED',
      title: 'Demo: Bygdevekstavtale for Rindal og Holtålen',
      stage: 'SIGNED',
      signed_on: '2024-06-03',
    },
  ],
  ...['housing', 'skills'].flatMap((theme, index): Row[] => {
    const objective = { objective_id: `${rindal}/${index + 1}` }
    return [
      [
        'objective',
        {
          id: objective.objective_id,
          agreement_id: rindal,
          number: index + 1,
          title: `Delmål ${index + 1}`,
          main_theme_id: theme,
        },
      ],
      ['objective_theme', { ...objective, theme_id: theme, position: 0 }],
      [
        'participation',
        {
          ...objective,
          id: `${objective.objective_id}/rindal-kommune`,
          pilot_id: rindal,
          agreement_id: rindal,
          party_id: 'rindal-kommune',
          role: 'NAMED_PARTNER',
          position: index,
        },
      ],
    ]
  }),
]

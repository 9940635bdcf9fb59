import type { EntityManager } from 'typeorm'
import { insertAll, type NewRows } from './insert.js'

/*
 * How many live where, as the register of Statistics Norway might tell it: all of Smøla and Aure in 2025, half of them in
 * 2024; and what is made up for the whole of a demonstration twin.
 */
const counted = (municipality_code: string, year: number, inhabitants: number) =>
  [
    'population',
    {
      id: `${municipality_code}/${year}`,
      municipality_code,
      year,
      inhabitants,
      provenance: 'VERIFIED',
      sources: JSON.stringify([
        { sourceId: 'ssb-kommunefakta-tabeller', section: '07459' },
        { sourceId: 'ssb-kommunefakta-tabeller', section: municipality_code },
      ]),
    },
  ] as const

export const twin = 'demo-smola-aure'
const madeUp = { provenance: 'SYNTHETIC', sources: '[]' }

const rows: NewRows = [
  counted('1573', 2024, 2100),
  counted('1573', 2025, 2080),
  counted('1576', 2025, 3500),
  // Only part of Hammerfest belongs to its pilot.
  ...['5603', '5616', '5618'].map((code) => counted(code, 2025, 1000)),
  ['pilot', { id: twin, world: 'DEMO', name: 'Demo: Smøla og Aure', cohort: 2, ...madeUp }],
  ...['1573', '1576'].map(
    (municipality_code, position) =>
      ['pilot_municipality', { pilot_id: twin, municipality_code, position, ...madeUp }] as const,
  ),
  [
    'population',
    {
      id: `${twin}/2025`,
      pilot_id: twin,
      year: 2025,
      inhabitants: 6000,
      ...madeUp,
      sources: '[{"sourceId": "ssb-kommunefakta-tabeller", "note": "Made up."}]',
    },
  ],
]

export const writeInhabitants = (tx: EntityManager): Promise<void> => insertAll(tx, rows)

import sql from 'sql-template-tag'
import type { Combination, Comparisons } from '../subgraphs/foundation/comparison.js'
import type { Conditions } from '../subgraphs/foundation/conditions.js'
import { amongEntries, type Concerns } from '../subgraphs/foundation/coverage.js'
import { Cursors } from '../subgraphs/foundation/cursors.js'
import { localDate } from '../subgraphs/foundation/dates.js'
import type { FigureState } from '../subgraphs/foundation/figure-state.js'
import type { Moment } from '../subgraphs/foundation/request.js'
import { records } from '../subgraphs/foundation/rows.js'
import type { TotalDefinition, TotalQuestion } from '../subgraphs/foundation/totals/definition.js'
import { type Dimension, inGroup } from '../subgraphs/foundation/totals/dimensions.js'
import type { Summed } from '../subgraphs/foundation/totals/sums.js'
import { totalOf } from '../subgraphs/foundation/totals/total.js'
import type { Group, Total } from '../subgraphs/foundation/totals/totals.js'
import { exampleTables } from './tables.js'

/** Entries to add up, with gaps: what each is, what it is worth, and what is related to it. */
export interface Entry {
  readonly id: string
  readonly pilot: string
  readonly kind: string | null
  readonly year: number | null
  readonly amount: number | null
  readonly state: FigureState
  readonly people: number | null
  readonly inhabitants: number | null
  /** Perhaps named twice. */
  readonly themes: readonly string[]
  /** With the basis points agreed for each, or nothing where none are agreed. */
  readonly counties: Readonly<Record<string, number | null>>
  readonly objectives: Readonly<Record<string, number | null>>
}

export const cohorts: Readonly<Record<string, number>> = { ås: 1, smøla: 2, aure: 1, værøy: 2 }
export const kinds = ['plan', 'grant', 'loan'] as const

export interface EntryWhere extends Combination<EntryWhere> {
  readonly id?: Comparisons<string> | null
  readonly pilot?: Comparisons<string> | null
  readonly cohort?: Comparisons<number> | null
  readonly kind?: Comparisons<string> | null
  readonly year?: Comparisons<number> | null
}

export type Name = 'KIND' | 'YEAR' | 'PILOT' | 'THEME' | 'COUNTY' | 'OBJECTIVE'

export const dimensions: Readonly<Record<Name, Dimension>> = {
  KIND: { key: sql`entry.kind`, order: kinds },
  YEAR: { key: sql`entry.year`, type: 'integer' },
  PILOT: { key: sql`entry.pilot_id` },
  THEME: { key: sql`link.theme`, many: { from: sql`entry_theme link`, entry: sql`link.entry_id` } },
  COUNTY: {
    key: sql`link.county`,
    many: { from: sql`entry_county link`, entry: sql`link.entry_id`, share: sql`coalesce(link.share, 1)` },
  },
  OBJECTIVE: {
    key: sql`link.objective`,
    many: { from: sql`entry_objective link`, entry: sql`link.entry_id`, share: sql`coalesce(link.share, 1)` },
  },
}

/** Amounts are counted in whole øre and can be shared out; what something is per inhabitant cannot. */
export const amount: Summed = { value: sql`entry.amount_ore`, state: sql`entry.amount_state`, whole: true }
export const perInhabitant: Summed = { value: sql`entry.people`, per: sql`entry.inhabitants` }

export type Figures = 'amount' | 'perInhabitant'
export type ExampleTotal = Total<Name, Figures>
export type ExampleGroup = Group<Name, Figures>
export type Question = TotalQuestion<Name, Figures, EntryWhere>

const conditions = (asked: Conditions<EntryWhere>) =>
  asked
    .compare('id', sql`entry.id`)
    .compare('pilot', sql`entry.pilot_id`)
    .compare('cohort', sql`pilot.cohort`)
    .compare('kind', sql`entry.kind`)
    .compare('year', sql`entry.year`)

const concerns = (asked: Concerns<EntryWhere>) =>
  asked
    .compare('pilot', sql`pilot.id`)
    .compare('cohort', sql`pilot.cohort`)
    .owned('id', sql`own.id`, sql`money_entry own where own.pilot_id = pilot.id`)

const from = sql`money_entry entry join pilot on pilot.id = entry.pilot_id`

const definition = (figures: readonly Figures[]): TotalDefinition<Name, Figures, EntryWhere> => ({
  field: 'Query.moneyTotals',
  from,
  id: sql`entry.id`,
  reporter: sql`entry.pilot_id`,
  within: sql`entry.id <> 'left-out'`,
  conditions,
  dimensions,
  figures: Object.fromEntries(figures.map((name) => [name, { amount, perInhabitant }[name]])) as Record<
    Figures,
    Summed
  >,
  coverage: {
    from: sql`pilot`,
    id: sql`pilot.id`,
    within: sql`true`,
    concerns,
    reported: amongEntries(sql`pilot.id`, sql`entry.amount is not null`),
    note: { nb: 'Har meldt et beløp.', nn: 'Har meldt eit beløp.', en: 'It has reported an amount.' },
  },
})

export const live: Moment = { revision: 7, day: localDate('2026-11-23'), live: true }

export type Money = Awaited<ReturnType<typeof exampleMoney>>

export async function exampleMoney() {
  const { manager, statements, end } = await exampleTables(
    [
      'create table pilot (id text primary key, cohort int not null)',
      `create table money_entry (id text primary key, pilot_id text not null, kind text, year smallint,
        amount_ore bigint, amount_state text not null, people int, inhabitants int)`,
      'create table entry_theme (entry_id text, theme text)',
      'create table entry_county (entry_id text, county text, share int)',
      'create table entry_objective (entry_id text, objective text, share int)',
    ],
    [],
  )
  const insert = (table: string, rows: readonly object[]) =>
    manager.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(rows),
    ])
  await insert(
    'pilot',
    Object.entries(cohorts).map(([id, cohort]) => ({ id, cohort })),
  )
  const cursors = new Cursors('a secret')
  return {
    statements,
    end,
    manager,

    /** These entries and no others. */
    async put(entries: readonly Entry[]): Promise<void> {
      await manager.query('truncate money_entry, entry_theme, entry_county, entry_objective')
      await insert(
        'money_entry',
        entries.map(({ amount, state, pilot, ...entry }) => ({
          ...entry,
          pilot_id: pilot,
          amount_ore: amount,
          amount_state: state,
        })),
      )
      await insert(
        'entry_theme',
        entries.flatMap(({ id, themes }) => themes.map((theme) => ({ entry_id: id, theme }))),
      )
      for (const [table, column, of] of [
        ['entry_county', 'county', 'counties'],
        ['entry_objective', 'objective', 'objectives'],
      ] as const) {
        await insert(
          table,
          entries.flatMap((entry) =>
            Object.entries(entry[of]).map(([key, share]) => ({ entry_id: entry.id, [column]: key, share })),
          ),
        )
      }
    },

    total: (question: Question, figures: readonly Figures[] = ['amount']): Promise<ExampleTotal> =>
      totalOf(manager, cursors, definition(figures), question),

    /** The keys of the entries behind a group, without any filter. */
    async entriesOf(group: ExampleGroup): Promise<string[]> {
      const found = await records<{ id: string }>(
        manager,
        sql`
          select entry.id from (values (${group.key}::text)) as parent (key) cross join ${from}
          where ${inGroup(sql`entry.id`, dimensions, group)} order by entry.id collate "C"`,
      )
      return found.map(({ id }) => id)
    },
  }
}

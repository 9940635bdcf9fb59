import type pg from 'pg'
import type { Field, Row } from '../reference.js'

/** Every row of every table of the parties room, by the table's name. */
export type Tables = Readonly<Record<string, readonly Row[]>>

export async function tablesOfParties(admin: pg.Client): Promise<Tables> {
  const { rows: names } = await admin.query<{ name: string }>(`select name from platform.kept where room = 'parties'`)
  const tables: Record<string, Row[]> = {}
  for (const { name } of names) {
    const { rows } = await admin.query(`select to_jsonb(t) as row from parties.${name} t`)
    tables[name] = rows.map(({ row }) => row)
  }
  return tables
}

/** What stands in those tables, in the words in which a reference speaks of it. */
export function rowsIn(tables: Tables) {
  const all = (table: string): readonly Row[] => tables[table] ?? []
  const one = (table: string, id: string): Row => all(table).find((row) => row.id === id)
  const where = (table: string, column: string, value: unknown) => all(table).filter((row) => row[column] === value)
  const pilotOf = (agreementId: string): Row => one('pilot', one('agreement', agreementId).pilot_id)
  const countiesOf = (pilotId: string): string[] =>
    where('pilot_county', 'pilot_id', pilotId).map((row) => row.county_code)
  const themesOf = (objectiveId: string): string[] =>
    where('objective_theme', 'objective_id', objectiveId).map((row) => row.theme_id)
  const themesOfAgreement = (id: string): string[] =>
    where('objective', 'agreement_id', id).flatMap((row) => themesOf(row.id))
  const roles = (column: string, value: string, key = 'party_id'): (readonly [string, string])[] =>
    where('participation', column, value).flatMap((row) => (row[key] ? [[row[key], row.role]] : []))
  const ofPilot = (pilot: (row: Row) => Row) => ({
    pilot: { asks: 'key', of: (row: Row) => pilot(row).id } satisfies Field,
    cohort: { asks: 'value', of: (row: Row) => pilot(row).cohort } satisfies Field,
    county: related((row) => countiesOf(pilot(row).id)),
  })
  return { all, one, where, pilotOf, countiesOf, themesOf, themesOfAgreement, roles, ofPilot }
}

export const value = (column: string): Field => ({ asks: 'value', of: (row) => row[column] })
export const key = (column: string): Field => ({ asks: 'key', of: (row) => row[column] })
export const search = (...columns: string[]): Field => ({
  asks: 'search',
  texts: (row) => columns.flatMap((column) => (isMany(row[column]) ? Object.values(row[column]) : row[column])),
})
export const related = (keys: (row: Row) => string[]): Field => ({ asks: 'related', keys })
export const pair = (second: string, pairs: (row: Row) => (readonly [string, string])[]): Field => ({
  asks: 'pair',
  with: second,
  pairs,
})
export const second = (of: string): Field => ({ asks: 'second', of })

const isMany = (held: unknown): held is object => typeof held === 'object' && held !== null

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readVerified } from '../verified/read.js'
import type { Row, Rows } from './rows.js'
import { demoTables, demoWorld } from './world.js'

const dataset = readVerified()
const [first] = [...demoWorld(dataset, { size: 1, seed: 1 })] as [Rows]
const digestOf = (worlds: Iterable<Rows>): string => {
  const hash = createHash('sha256')
  for (const rows of worlds)
    for (const [, tables] of demoTables)
      for (const table of tables) hash.update(JSON.stringify([table, rows.of(table)]))
  return hash.digest('hex')
}

test('one seed makes one world, another seed another', () => {
  const digest = digestOf([first])
  expect(digestOf(demoWorld(dataset, { size: 1, seed: 1 }))).toBe(digest)
  expect(digestOf(demoWorld(dataset, { size: 1, seed: 2 }))).not.toBe(digest)
})

test.each([
  ['pilot', 10],
  ['objective', 50],
  ['measure', 1_000],
  ['money_entry', 10_000],
  ['indicator', 150],
  ['observation', 2_000],
  ['assessment', 200],
])('of %s it has %i', (table, count) => {
  expect(first.of(table)).toHaveLength(count)
})

test('twice as large, it has twice of everything; only the votes stay as many, and are twice as much', () => {
  const twice = [...demoWorld(dataset, { size: 2, seed: 1 })]
  const count = (table: string) => twice.reduce((sum, rows) => sum + rows.of(table).length, 0)
  for (const table of ['pilot', 'objective', 'measure', 'money_entry', 'indicator', 'observation', 'assessment'])
    expect([table, count(table)]).toEqual([table, 2 * first.of(table).length])
  expect(count('appropriation')).toBe(first.of('appropriation').length)
  const votes = (rows: Rows) =>
    rows.of('money_entry').flatMap((row) => (row.stage === 'APPROPRIATED' ? [row.amount_ore] : []))
  expect(votes(twice[0]!)).toEqual(votes(first).map((ore) => (ore === null ? null : 2 * (ore as number))))
})

describe('everything in it', () => {
  const rows: readonly (readonly [string, Row])[] = first.tables.flatMap((table) =>
    first.of(table).map((row) => [table, row] as const),
  )

  test('is marked as made up, and says by what', () => {
    for (const [table, row] of rows)
      expect([table, row.provenance, row.sources ?? []]).toEqual([
        table,
        'SYNTHETIC',
        table === 'source' ? [] : [{ sourceId: 'demo-generator' }],
      ])
  })

  test('has a key of the demonstration world', () => {
    for (const [table, { id }] of rows)
      if (id !== undefined) expect([table, id]).toEqual([table, expect.stringMatching(/^demo-/)])
  })

  test('has a table that is loaded', () => {
    const loaded = demoTables.flatMap(([, tables]) => tables)
    expect(first.tables.toSorted()).toEqual(loaded.toSorted())
  })
})

test('figures are missing for every reason there is', () => {
  const states = new Set(
    ['money_entry', 'observation', 'indicator', 'scheme_use', 'settled_financing', 'supplementary_effort'].flatMap(
      (table) =>
        first
          .of(table)
          .flatMap((row) => [row.amount_state, row.state, row.baseline_state, row.applied_state, row.awarded_state]),
    ),
  )
  states.delete(undefined)
  expect([...states].sort()).toEqual(
    ['NOT_AGREED', 'NOT_APPLICABLE', 'NOT_DUE', 'NOT_REPORTED', 'PROVISIONAL', 'REPORTED', 'SUPPRESSED'].sort(),
  )
})

test('no two measures of a pilot are called the same', () => {
  const titles = new Map<unknown, Set<unknown>>()
  for (const { measure_id: measure, pilot_id: pilot, title } of first.of('measure_version')) {
    const known = titles.get(pilot) ?? new Set()
    titles.set(pilot, known.add(`${measure} ${title}`))
  }
  for (const known of titles.values()) {
    const words = [...known].map((each) => String(each).split(' ').slice(1).join(' '))
    expect(new Set(words).size).toBe(words.length)
  }
})

test('the pilots are twins of the real ones: in the same places, of the same cohort', () => {
  for (const pilot of dataset.pilots) {
    const twin = first.of('pilot').find(({ id }) => id === `demo-${pilot.id}`)!
    expect([twin.name, twin.cohort]).toEqual([`Demo: ${pilot.name}`, pilot.cohort])
    const codes = first.of('pilot_municipality').filter(({ pilot_id: id }) => id === twin.id)
    expect(codes.map((row) => row.municipality_code)).toEqual(pilot.municipalities)
  }
})

test('nothing in it is quoted from what is verified', () => {
  const quoted = readFileSync(new URL('../verified/obligations/partners.yaml', import.meta.url), 'utf8')
  const sentences = [...quoted.matchAll(/text: "?([^"\n]{30,})/g)].map(([, text]) => text!.toLowerCase())
  expect(sentences.length).toBeGreaterThan(5)
  const said = JSON.stringify(first.of('obligation')).toLowerCase()
  for (const sentence of sentences) expect(said).not.toContain(sentence)
})

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DatasetRefused, type Problem } from './problem.js'
import { readVerified } from './read.js'

const real = fileURLToPath(new URL('.', import.meta.url))

let copy: string
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'verified-'))
  cpSync(real, copy, { recursive: true, filter: (path) => !path.endsWith('.ts') })
})
afterEach(() => rmSync(copy, { recursive: true }))

/** Replaces a text that stands there once, and gives its line. */
function damage(file: string, from: string, to: string): number {
  const [before = '', after, ...more] = read(file).split(from)
  if (after === undefined || more.length > 0) throw new Error(`"${from}" does not stand once in ${file}.`)
  write(file, before + to + after)
  return before.split('\n').length
}

function read(file: string): string {
  return readFileSync(join(copy, file), 'utf8')
}

function write(file: string, text: string): void {
  writeFileSync(join(copy, file), text)
}

function problems(): readonly Problem[] {
  try {
    readVerified(copy)
  } catch (error) {
    if (error instanceof DatasetRefused) return error.problems
    throw error
  }
  return []
}

test('an undamaged copy is read as the dataset itself is', () => {
  expect(readVerified(copy)).toEqual(readVerified())
})

describe('refused, with the line of what is wrong:', () => {
  test.each([
    ['a wrong check digit', 'parties/state.yaml', '"972417858"', '"972417859"', 'check digit'],
    [
      'an unknown source',
      'agreements/others.yaml',
      'count: 6, source: [nivi-referanser]',
      'count: 6, source: [nivi]',
      'no such source',
    ],
    [
      'an unknown source of a section',
      'approvals.yaml',
      'party: kdd, state: NOT_REPORTED, source: [avtale-smola-aure',
      'party: kdd, state: NOT_REPORTED, source: [avtale',
      'no such source',
    ],
    [
      'no source',
      'counties.yaml',
      'name: Rogaland, officialName: Rogaland, source: [nav-fylker]',
      'name: Rogaland, officialName: Rogaland, source: []',
      'a fact without a source',
    ],
    ['an unknown field', 'pilots.yaml', 'leadPlace:', 'leadTown:', 'no such key here'],
    ['a day no calendar has', 'agreements/others.yaml', '2024-06-03', '2024-06-31', 'not a date that exists'],
    ['an unknown county', 'pilots.yaml', 'counties: ["40"]', 'counties: ["41"]', 'no such key among the counties'],
    [
      'an unknown municipality',
      'pilots.yaml',
      '["4636", "4633"]',
      '["4636", "4699"]',
      'no such key among the municipalities',
    ],
    [
      'an unknown party',
      'participations/evaluator.yaml',
      'nord-troms, party: sintef',
      'nord-troms, party: sintaf',
      'no such key among the parties',
    ],
    ['an unknown theme', 'objectives.yaml', 'theme: energy', 'theme: power', 'no such key among the themes'],
    [
      'a theme the text does not name',
      'pilots.yaml',
      'ourThemes: [agriculture]',
      'ourThemes: [nature]',
      'does not name this theme',
    ],
    ['a plan that ends before it begins', 'anchoring.yaml', 'to: 2028', 'to: 2024', 'ends before it begins'],
    [
      'a code that ends before it begins',
      'municipalities/40-telemark.yaml',
      '"3820", validFrom: 2020-01-01',
      '"3820", validFrom: 2024-01-01',
      'ends before it begins',
    ],
    [
      'a municipality in the wrong county',
      'municipalities/40-telemark.yaml',
      'officialName: Seljord\n  county: "40"',
      'officialName: Seljord\n  county: "34"',
      'not of this county',
    ],
    [
      'a grant to an unknown pilot',
      'funding.yaml',
      'pilot: midt-finnmark',
      'pilot: midt',
      'no such key among the pilots',
    ],
    [
      'an objective under another number',
      'objectives.yaml',
      'id: smola-aure/5',
      'id: smola-aure/6',
      'not smola-aure/5',
    ],
    [
      'a statement under another agreement',
      'obligations/mandates.yaml',
      'id: smola-aure/M-1',
      'id: nord-troms/M-1',
      'does not begin with its agreement',
    ],
    [
      'a role in the agreement of another pilot',
      'participations/smola-aure.yaml',
      'pilot: smola-aure, agreement: smola-aure, party: aure-kommune',
      'pilot: nord-troms, agreement: smola-aure, party: aure-kommune',
      'not the pilot of the agreement',
    ],
    ['a key given twice in one record', 'scheme.yaml', 'counties: 7', 'pilots: 9', 'unique'],
  ])('%s', (_what, file, from, to, reason) => {
    const lines = damage(file, from, to) + from.split('\n').length - 1
    expect(problems()).toContainEqual(
      expect.objectContaining({ file, line: lines, reason: expect.stringContaining(reason) }),
    )
  })
})

test('a source left out is a fact without a source, on the line of its record', () => {
  const line = damage('source-conflicts.yaml', '{ value: "85", source: [rindal-pilot-2022] }', '{ value: "85" }')
  expect(problems()).toEqual([
    expect.objectContaining({ path: '0.claims.1.source', line, value: null, reason: 'a fact without a source' }),
  ])
})

test('an organisation number cannot belong to two parties', () => {
  damage('parties/state.yaml', '"942114184"', '"972417858"')
  expect(problems()).toEqual([
    expect.objectContaining({ value: '972417858', reason: 'given to another record already' }),
  ])
})

test('a key cannot belong to two records, in one file or in two', () => {
  damage('themes.yaml', 'id: nature', 'id: energy')
  damage('parties/others.yaml', 'id: doga', 'id: husbanken')
  const reasons = problems().map(({ file, reason }) => `${file}: ${reason}`)
  expect(reasons).toContain('themes.yaml: given to another record already')
  expect(reasons).toContain('parties/state.yaml: given to another record already')
})

test.each([
  ['a grant', 'funding.yaml', 'id: smola-aure/grant-1', 'id: midt-finnmark/grant-1'],
  ['a vote', 'funding.yaml', 'year: 2023', 'year: 2022'],
  ['a ceiling', 'funding.yaml', 'cohort: 2, phase: 2', 'cohort: 1, phase: 2'],
  ['a table', 'statistics.yaml', '"11046"', '"07459"'],
  ['a project', 'projects.yaml', 'number: 5', 'number: 4'],
])('%s cannot stand on record twice', (_what, file, from, to) => {
  const line = damage(file, from, to)
  expect(problems()).toEqual([expect.objectContaining({ file, line, reason: 'given to another record already' })])
})

test('a code cannot belong to two municipalities on the same day', () => {
  damage('municipalities/40-telemark.yaml', '"3820", validFrom', '"3821", validFrom')
  expect(problems()).toEqual([expect.objectContaining({ reason: expect.stringContaining('overlaps') })])
})

test('a municipality cannot have two codes on the same day', () => {
  const line = damage('municipalities/40-telemark.yaml', '"4022", validFrom: 2024', '"4022", validFrom: 2023')
  expect(problems()).toEqual([expect.objectContaining({ line, reason: expect.stringContaining('overlaps') })])
})

test('a municipality cannot be in two pilots', () => {
  damage('pilots.yaml', '["5630", "5632", "5636", "5628"]', '["5630", "5632", "5636", "5622"]')
  expect(problems()).toEqual([
    expect.objectContaining({ value: '5622', reason: 'already in the pilot vestre-varanger' }),
  ])
})

test('an obligation of a group that resolves to nobody is owed by no one', () => {
  for (const party of ['smola-kommune', 'aure-kommune'])
    damage('participations/smola-aure.yaml', `party: ${party}, role: MAIN_PARTY`, `party: ${party}, role: MENTIONED`)
  const owed = problems().filter(({ reason }) => reason === 'a group that resolves to nobody')
  expect(owed.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['obligations/main-parties.yaml', 'follow-up-rules.yaml']),
  )
  expect(owed.map(({ value }) => value)).toEqual(owed.map(() => 'smola-aure/municipalities'))
})

test.each([
  ['GRANTED', 'has the day it was decided'],
  ['GRANTED, decidedOn: 2025-06-01, reservation: om budsjettet', 'no other state, has a reservation'],
  ['GRANTED_WITH_RESERVATION, decidedOn: 2025-06-01', 'no other state, has a reservation'],
  ['PENDING, decidedOn: 2025-06-01', 'nothing is decided yet'],
])('an approval cannot be %s', (state, reason) => {
  damage('approvals.yaml', 'party: kdd, state: NOT_REPORTED', `party: kdd, state: ${state}`)
  expect(problems()).toEqual([expect.objectContaining({ reason: expect.stringContaining(reason) })])
})

test('a file of no noun, and files that are gone, are noticed', () => {
  write('towns.yaml', '- id: honningsvag\n')
  rmSync(join(copy, 'funding.yaml'))
  rmSync(join(copy, 'follow-up-rules.yaml'))
  expect(problems().map(({ file, reason }) => [file, reason])).toEqual([
    ['follow-up-rules.yaml', 'the file is missing'],
    ['funding.yaml', 'the file is missing'],
    ['towns.yaml', 'no noun of the dataset is called "towns"'],
  ])
})

test('all that is wrong is told at once, and one bad record makes no mention of it wrong', () => {
  damage('parties/state.yaml', '"942114184"', '"942114185"')
  damage('themes.yaml', 'name: Energi', 'nam: Energi')
  const refused = problems()
  expect(refused.map(({ file }) => file)).toEqual(['parties/state.yaml', 'themes.yaml', 'themes.yaml'])
  expect(new DatasetRefused(refused).message).toContain('parties/state.yaml:')
})

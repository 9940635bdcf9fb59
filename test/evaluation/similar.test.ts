import { afterAll, beforeAll, expect, test } from 'vitest'
import { folded } from '../../subgraphs/foundation/search.js'
import type { Row } from '../reference.js'
import { everyTable } from './lists.js'
import { numbersFrom } from './random-readings.js'
import { type EvaluationRoom, evaluationRoom } from './room.js'
import { aLocalIndicator, anIndicator, measureRow, pilots, planOf, versionOf, writeSmallWorld } from './small-world.js'
import { insertIn, type NewRows } from './writing.js'

const words = [
  'Bolig',
  'boliger',
  'Fjord',
  'kai',
  'strøm',
  'lærling',
  'ferge',
  'sætre',
  'skole',
  'helse',
  'og',
  'for',
  'unge',
]
const commons = ['demo-c1', 'demo-c2']

let room: EvaluationRoom
let tables: Readonly<Record<string, readonly Row[]>>
beforeAll(async () => {
  room = await evaluationRoom()
  await writeSmallWorld(room.admin)
  const next = numbersFrom(11)
  const one = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)]!
  const title = () => Array.from({ length: 2 + Math.floor(next() * 4) }, () => one(words)).join(one([' ', '-', ', ']))
  const numbers = [5, 6, 7, 8, 9]
  await insertIn(room.admin, 'action_plans', [
    ...pilots.flatMap((pilot) => numbers.map((number) => ['measure', measureRow(pilot, number)] as const)),
    ...pilots.flatMap((pilot) => numbers.flatMap((number) => versionOf(pilot, 2026, 1, number, { title: title() }))),
    // The same measure in the real world, and one that only a draft speaks of.
    ...real(planOf('smola-aure', 2026, 1, 'APPROVED')),
    ...real([['measure', measureRow('smola-aure', 1)], ...versionOf('smola-aure', 2026, 1, 1)]),
    ...planOf('demo-b', 2026, 2, 'SUBMITTED'),
    ['measure', measureRow('demo-b', 99)],
    ...versionOf('demo-b', 2026, 2, 99, { title: 'Boliger for unge i sentrum' }),
  ])
  await insertIn(room.admin, 'evaluation', [
    ...commons.map((id) => anIndicator({ id })),
    ...pilots.flatMap((pilot) =>
      [1, 2, ...numbers].flatMap(
        (number): NewRows =>
          commons.flatMap((common): NewRows => {
            if (next() < 0.6) return []
            const comparability = one(['SAME', 'PARTLY', 'NOT_COMPARABLE'])
            return [
              aLocalIndicator(pilot, `${number}/${common}`, {
                measure_id: `${pilot}/m${number}`,
                common_indicator_id: common,
                comparability,
                comparability_reason: comparability === 'SAME' ? null : 'Telles annerledes',
                plan_version_id: next() < 0.2 && pilot === 'demo-b' ? 'demo-b/2026/2' : null,
              }),
            ]
          }),
      ),
    ),
  ])
  tables = await everyTable(room.admin)
}, 60_000)
afterAll(() => room?.end())

const real = (rows: NewRows): NewRows => rows.map(([table, row]) => [table, { ...row, provenance: 'REPORTED' }])

const entities = (fields: string) => `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Measure { id ${fields} } } }`
const similarOf = async (ids: readonly string[], fields: string) =>
  room.ask(entities(fields), { representations: ids.map((id) => ({ __typename: 'Measure', id })) })

/** What is told of a measure, as sets of what it may share with another. */
function traitsOf(id: string) {
  const measure = tables.measure!.find((row) => row.id === id)
  const version = tables.measure_version!.find((row) => row.id === measure.current_version_id)
  const served: string[] = tables
    .measure_objective!.filter((row) => row.measure_version_id === version.id)
    .map((row) => row.objective_id)
  const draft = (row: Row) => row.plan_version_id === 'demo-b/2026/2'
  return {
    pilot: measure.pilot_id,
    main: new Set<string>(
      served.map((objective) => tables.objective!.find((row) => row.id === objective).main_theme_id),
    ),
    themes: new Set<string>(
      tables.objective_theme!.filter((row) => served.includes(row.objective_id)).map((row) => row.theme_id),
    ),
    words: new Set<string>(
      folded(version.title)
        .split(/[^a-z0-9]+/)
        .filter((word) => word.length > 2 && !['for', 'til', 'med'].includes(word)),
    ),
    indicators: new Set<string>(
      tables
        .indicator!.filter(
          (row) =>
            row.measure_id === id && row.common_indicator_id && row.comparability !== 'NOT_COMPARABLE' && !draft(row),
        )
        .map((row) => row.common_indicator_id),
    ),
  }
}

const both = (one: Set<string>, other: Set<string>) => [...one].filter((each) => other.has(each)).sort()

/** Slowly, and without SQL. */
function similarTo(id: string, first: number) {
  const mine = traitsOf(id)
  const others = tables.measure!.filter(
    (row) => row.id.startsWith('demo-') && row.pilot_id !== mine.pilot && row.current_version_id !== null,
  )
  return others
    .map((row) => {
      const theirs = traitsOf(row.id)
      const [main, themes, shared, indicators] = [
        both(mine.main, theirs.main),
        both(mine.themes, theirs.themes),
        both(mine.words, theirs.words),
        both(mine.indicators, theirs.indicators),
      ]
      const union = (one: Set<string>, other: Set<string>) => new Set([...one, ...other]).size || 1
      const points = [
        main.length ? 3000 : 0,
        Math.round((2000 * themes.length) / union(mine.themes, theirs.themes)),
        Math.round((3000 * shared.length) / union(mine.words, theirs.words)),
        indicators.length ? 2000 : 0,
      ]
      return {
        measure: { id: row.id as string },
        score: points.reduce((sum, each) => sum + each, 0) / 10_000,
        parts: [
          {
            kind: 'MAIN_THEME',
            score: points[0]! / 10_000,
            themes: main.map((theme) => ({ id: theme })),
            words: [],
            indicators: [],
          },
          {
            kind: 'THEMES',
            score: points[1]! / 10_000,
            themes: themes.map((theme) => ({ id: theme })),
            words: [],
            indicators: [],
          },
          { kind: 'WORDS', score: points[2]! / 10_000, themes: [], words: shared, indicators: [] },
          {
            kind: 'INDICATOR',
            score: points[3]! / 10_000,
            themes: [],
            words: [],
            indicators: indicators.map((each) => ({ id: each })),
          },
        ],
      }
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.measure.id < b.measure.id ? -1 : 1))
    .slice(0, first)
}

const parts = 'measure { id } score parts { kind score themes { id } words indicators { id } }'

test('similar measures are those of other pilots that share most, with what each part of the score is made of', async () => {
  const ids = tables.measure!.filter((row) => row.id.startsWith('demo-') && row.current_version_id).map((row) => row.id)
  expect(ids.length).toBe(27)
  const { data, errors, statements } = await similarOf(ids, `similar(first: 4) { ${parts} }`)
  expect(errors).toBeUndefined()
  for (const measure of data._entities)
    expect([measure.id, measure.similar]).toEqual([measure.id, similarTo(measure.id, 4)])
  // One for all measures, and one for the indicators they share.
  expect(statements).toBe(2)
})

test('a measure like it in its own pilot, in a draft or in the other world is not among them', async () => {
  const { data } = await similarOf(['demo-a/m1', 'smola-aure/m1', 'demo-b/m99'], `similar(first: 20) { ${parts} }`)
  const [demo, verified, draft] = data._entities
  const found: string[] = demo.similar.map(({ measure }: Row) => measure.id)
  expect(found).toEqual(similarTo('demo-a/m1', 20).map(({ measure }) => measure.id))
  // The very same title stands in each of these.
  expect(found.slice(0, 2).sort()).toEqual(['demo-b/m1', 'demo-c/m1'])
  expect(found.filter((id) => id.startsWith('demo-a/') || id === 'demo-b/m99' || id.startsWith('smola'))).toEqual([])
  expect(verified.similar).toEqual([])
  expect(draft.similar).toEqual([])
})

test('each part says in words what it comes to, and at most could', async () => {
  const { data } = await similarOf(['demo-a/m1'], 'similar(first: 1) { score parts { kind atMost score note } }')
  const [alike] = data._entities[0].similar
  expect(alike.parts.map(({ atMost }: Row) => atMost).reduce((sum: number, each: number) => sum + each, 0)).toBeCloseTo(
    1,
  )
  expect(alike.parts.slice(0, 3).map(({ note }: Row) => note)).toEqual([
    'Their objectives have the same main theme.',
    'Of the 2 themes that their objectives have between them, 2 are shared.',
    'Of the 3 words that their titles have between them, 3 are shared.',
  ])
})

test('more than twenty, or none, are refused', async () => {
  for (const first of [0, 21]) {
    const { errors } = await similarOf(['demo-a/m1'], `similar(first: ${first}) { score }`)
    expect(errors![0].extensions).toMatchObject({ code: 'PAGE_SIZE_OUT_OF_RANGE', values: { atMost: 20 } })
  }
})

import { expect, test } from 'vitest'
import { membersOf } from './groups.js'
import { readVerified } from './read.js'

const dataset = readVerified()
const { obligations, pilots, participations, objectives, municipalities, parties } = dataset

test('ten pilots in two cohorts of five have 35 municipalities in 7 counties', () => {
  expect(pilots.map(({ cohort }) => cohort)).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 2, 2])
  expect(pilots.flatMap((pilot) => pilot.municipalities)).toHaveLength(35)
  expect(new Set(pilots.flatMap(({ counties }) => counties)).size).toBe(7)
})

test('what the scheme says of pilots, municipalities and counties is what is on record of them', () => {
  const { scheme } = dataset
  const cohorts = [1, 2].map((cohort) => {
    const chosen = pilots.filter((pilot) => pilot.cohort === cohort)
    return { cohort, pilots: chosen.length, municipalities: chosen.flatMap((pilot) => pilot.municipalities).length }
  })
  expect(scheme).toMatchObject({ pilots: 10, municipalities: 35, counties: 7, cohorts })
  expect(
    participations.filter(({ party, role }) => party === scheme.evaluator.party && role === 'EVALUATOR'),
  ).not.toEqual([])
})

test('the registers hold all 357 municipalities and 15 counties of 2024', () => {
  expect(municipalities).toHaveLength(357)
  expect(dataset.counties).toHaveLength(15)
})

test('every municipality has the code it has today, and all but Ålesund and Haram the code it had from 2020', () => {
  const since = (day: string) =>
    municipalities.filter(({ codes }) => !codes.some(({ validFrom }) => validFrom <= day)).map(({ name }) => name)
  expect(since('2024-01-01')).toEqual([])
  expect(since('2020-01-01')).toEqual(['Ålesund', 'Haram'])
})

test('a municipality that changed code in 2024 has one code on each side of it', () => {
  const tana = municipalities.find(({ name }) => name === 'Tana')
  expect(tana?.codes).toMatchObject([
    { code: '5441', validFrom: '2020-01-01', validTo: '2023-12-31' },
    { code: '5628', validFrom: '2024-01-01' },
  ])
})

test('each municipality of a pilot is a party, and its organisation number is on record', () => {
  const ofPilots = pilots.flatMap((pilot) => pilot.municipalities)
  const asParties = parties.flatMap(({ municipality }) => municipality ?? [])
  expect(asParties.toSorted()).toEqual(ofPilots.toSorted())
  expect(municipalities.filter(({ code, organisation }) => ofPilots.includes(code) && !organisation)).toEqual([])
})

test('centrality is on record for Rindal and Holtålen alone', () => {
  const known = municipalities.flatMap(({ name, centrality }) => (centrality ? [[name, centrality.class]] : []))
  expect(known).toEqual([
    ['Holtålen', 6],
    ['Rindal', 5],
  ])
})

test('the Smøla and Aure agreement makes 59 graded statements', () => {
  expect(obligations).toHaveLength(59)
  expect(gradesOf('PARTY', 'PARTNER')).toEqual({ FORPLIKTER: 18, SKAL: 21, VIL: 3 })
  expect(gradesOf('MANDATE')).toEqual({ SKAL: 9 })
  expect(gradesOf('COMMON')).toEqual({ FORPLIKTER: 1, SKAL: 3 })
  expect(gradesOf('FINANCING')).toEqual({ SKAL: 3, BOR: 1 })
})

test('every statement says which section it stands in', () => {
  expect(obligations.filter(({ source }) => source[0]?.section === undefined)).toEqual([])
})

test('the four main parties are two municipalities, a county with a reservation, and the ministry that coordinates', () => {
  const main = participations.filter(({ agreement, role }) => agreement === 'smola-aure' && role.endsWith('MAIN_PARTY'))
  expect(main.map(({ party, role, reservation }) => [party, role, reservation])).toEqual([
    ['smola-kommune', 'MAIN_PARTY', undefined],
    ['aure-kommune', 'MAIN_PARTY', undefined],
    ['more-og-romsdal-fylkeskommune', 'MAIN_PARTY', 'med forbehold om endelig politisk vedtak'],
    ['kdd', 'COORDINATING_MAIN_PARTY', undefined],
  ])
})

test('Husbanken is a partner in objective 1 only and for housing only, the county governor in 1 to 4', () => {
  const of = (key: string) =>
    objectives.flatMap(({ number, partners }) =>
      partners.filter(({ party }) => party === key).map(({ scope }) => [number, scope]),
    )
  expect(of('husbanken')).toEqual([[1, expect.stringContaining('bolig')]])
  expect(of('statsforvalteren-mr')).toEqual([1, 2, 3, 4].map((number) => [number, undefined]))
})

test('a group of debtors is those whose roles make them part of it, each once', () => {
  const members = (id: string) =>
    membersOf(dataset.partyGroups.find((group) => group.id === id)!, dataset).map(({ party }) => party)
  expect(members('smola-aure/municipalities')).toEqual(['smola-kommune', 'aure-kommune'])
  expect(members('smola-aure/main-parties')).toHaveLength(4)
  expect(members('smola-aure/5/named-partners')).toEqual([
    'smola-kommune',
    'aure-kommune',
    'more-og-romsdal-fylkeskommune',
  ])
  expect(members('smola-aure/named-partners').toSorted()).toEqual([
    'aure-kommune',
    'husbanken',
    'more-og-romsdal-fylkeskommune',
    'smola-kommune',
    'statsforvalteren-mr',
  ])
})

test('nobody has told what the main parties decided: all four approvals are NOT_REPORTED', () => {
  expect(dataset.approvals.map(({ state }) => state)).toEqual(Array(4).fill('NOT_REPORTED'))
})

test('SINTEF follows all ten pilots', () => {
  expect(participations.filter(({ role }) => role === 'EVALUATOR').map(({ pilot }) => pilot)).toEqual(
    pilots.map(({ id }) => id),
  )
})

function gradesOf(...kinds: readonly string[]): Record<string, number> {
  const counted: Record<string, number> = {}
  for (const { kind, grade } of obligations) if (kinds.includes(kind)) counted[grade] = (counted[grade] ?? 0) + 1
  return counted
}

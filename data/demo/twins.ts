import type { RecordOf, VerifiedDataset } from '../verified/schema.js'
import { type Random, random } from './random.js'
import { themeWords, usualThemes } from './words/themes.js'

/** An objective of a twin's made-up agreement. */
export interface TwinObjective {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly theme: string
  readonly otherThemes: readonly string[]
  /** Parties named as partners, municipalities among them. */
  readonly partners: readonly string[]
}

/** A pilot's demonstration twin: the same places and themes, and nothing else in common with it. */
export interface Twin {
  readonly id: string
  readonly name: string
  /** 1 for the ten of `npm start`; others are further tens, for larger worlds. */
  readonly group: number
  /** Its place among the ten, from 0. */
  readonly place: number
  readonly pilot: RecordOf<'pilots'>
  readonly municipalities: readonly { readonly code: string; readonly party: string; readonly name: string }[]
  readonly county: string
  readonly countyParty: string
  readonly governor: string
  readonly objectives: readonly TwinObjective[]
  readonly random: Random
}

/** How many objectives each agreement has. */
const objectivesOfEach = 5

/** The agencies of the state that may be partners, by what they know about. */
const agencies: Readonly<Record<string, string>> = {
  housing: 'husbanken',
  skills: 'nav',
  'working-life': 'nav',
  nature: 'miljodirektoratet',
  'land-use': 'landbruksdirektoratet',
  energy: 'nve',
  mobility: 'statens-vegvesen',
  'business-development': 'innovasjon-norge',
  'place-development': 'doga',
  agriculture: 'landbruksdirektoratet',
}

/** Keys of further tens carry their number: `demo-2-smola-aure`. */
export const twinKey = (group: number, key: string): string => (group === 1 ? `demo-${key}` : `demo-${group}-${key}`)

export function twinsOf(dataset: VerifiedDataset, group: number, seed: number): Twin[] {
  return dataset.pilots.map((pilot, place) => {
    const id = twinKey(group, pilot.id)
    const chance = random(`${seed}/${id}`)
    const county = pilot.counties[0]!
    const countyParty = dataset.parties.find((party) => party.county === county)!.id
    const governor = dataset.governorDistricts.find(({ counties }) => counties.includes(county))!.governor
    const municipalities = pilot.municipalities.map((code) => ({
      code,
      party: dataset.parties.find(({ municipality }) => municipality === code)!.id,
      name: dataset.municipalities.find((each) => each.code === code)!.name,
    }))
    const within = { id, municipalities: municipalities.map(({ party }) => party), countyParty, governor }
    return {
      id,
      name: `Demo${group === 1 ? '' : ` ${group}`}: ${pilot.name}`,
      group,
      place,
      pilot,
      municipalities,
      county,
      countyParty,
      governor,
      objectives: objectivesFor(themesOf(dataset, pilot), within, chance.of('objectives')),
      random: chance,
    }
  })
}

/** What the pilot's sources name, and then what is usual, until there are enough. */
function themesOf(dataset: VerifiedDataset, pilot: RecordOf<'pilots'>): string[] {
  const agreed = dataset.objectives.filter(({ agreement }) => agreement === pilot.id).map(({ theme }) => theme)
  const named = (pilot.focusAreas ?? []).flatMap(({ items }) => items.flatMap(({ ourThemes }) => ourThemes))
  const known = [...agreed, ...named, ...usualThemes].filter((theme) => theme in themeWords)
  return [...new Set(known)].slice(0, objectivesOfEach)
}

interface Within {
  readonly id: string
  readonly municipalities: readonly string[]
  readonly countyParty: string
  readonly governor: string
}

function objectivesFor(
  themes: readonly string[],
  { id, municipalities, countyParty, governor }: Within,
  chance: Random,
): TwinObjective[] {
  return themes.map((theme, index) => ({
    id: `${id}/${index + 1}`,
    number: index + 1,
    title: chance.pick(themeWords[theme]!.objectives),
    theme,
    otherThemes: chance.some(
      themes.filter((other) => other !== theme),
      chance.int(0, 1),
    ),
    partners: [
      ...municipalities,
      countyParty,
      ...(chance.chance(0.7) ? [governor] : []),
      ...(agencies[theme] ? [agencies[theme]] : []),
    ],
  }))
}

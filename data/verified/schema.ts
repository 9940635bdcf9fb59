import type { z } from 'zod'
import * as agreements from './shapes/agreement.js'
import * as gaps from './shapes/gaps.js'
import * as pilots from './shapes/pilot.js'
import * as registers from './shapes/registers.js'
import { funding, scheme, statistics } from './shapes/scheme.js'

/**
 * What a record of each noun looks like. `partyGroups` are a list in `party-groups.yaml`, or in all files of the folder
 * `party-groups/`, in the order of their names.
 */
export const lists = {
  sources: registers.sourceDocument,
  counties: registers.countyRecord,
  municipalities: registers.municipalityRecord,
  governorDistricts: registers.governorDistrict,
  themes: registers.theme,
  parties: registers.party,
  pilots: pilots.pilot,
  bodies: pilots.body,
  projects: pilots.projectList,
  agreements: agreements.agreement,
  participations: agreements.participation,
  objectives: agreements.objective,
  partyGroups: agreements.partyGroup,
  obligations: agreements.obligation,
  anchoring: agreements.anchoring,
  approvals: agreements.approval,
  followUpRules: agreements.followUpRule,
  openQuestions: gaps.openQuestion,
  sourceConflicts: gaps.sourceConflict,
} as const

/** Files that are one record. */
export const singles = { scheme, funding, statistics } as const

export type ListNoun = keyof typeof lists
export type SingleNoun = keyof typeof singles
export type RecordOf<Noun extends ListNoun> = z.output<(typeof lists)[Noun]>
export type SingleOf<Noun extends SingleNoun> = z.output<(typeof singles)[Noun]>

export const nouns: readonly string[] = [...Object.keys(lists), ...Object.keys(singles)]

/** Every verified fact: read whole or not at all. */
export type VerifiedDataset = {
  readonly [Noun in ListNoun]: readonly RecordOf<Noun>[]
} & {
  readonly [Noun in SingleNoun]: SingleOf<Noun>
}

import type { Actor, Task } from '../../subgraphs/foundation/access/actor.js'
import { aRole } from '../writing/people.js'

/** Those who live through the year: whoever has a part in the made-up agreement, and some who have none. */
const players = {
  register: ['kdd', ['ADMINISTER']],
  handler: ['kdd', ['HANDLE']],
  approver: ['kdd', ['APPROVE']],
  smola: ['smola-kommune', ['DRAFT', 'SUBMIT', 'APPROVE', 'REPORT']],
  aure: ['aure-kommune', ['DRAFT', 'SUBMIT', 'APPROVE', 'REPORT']],
  fylket: ['more-og-romsdal-fylkeskommune', ['ENDORSE', 'APPROVE', 'REPORT']],
  husbanken: ['husbanken', ['ENDORSE', 'REPORT']],
  innovasjon: ['innovasjon-norge', ['ENDORSE', 'REPORT']],
  sintef: ['sintef', ['ASSESS']],
  governor: ['statsforvalteren-mr', []],
  trysil: ['trysil-kommune', ['DRAFT', 'SUBMIT', 'APPROVE', 'REPORT']],
} as const satisfies Readonly<Record<string, readonly [party: string, tasks: readonly Task[]]>>

export type Player = keyof typeof players

export const roles = Object.entries(players).map(([subject, [party, tasks]]) => aRole(subject, party, tasks))

/** Who looks at what there is to see after each act: one of each party, and anybody. */
export const viewers = [
  'anybody',
  'approver',
  'smola',
  'aure',
  'fylket',
  'husbanken',
  'innovasjon',
  'sintef',
  'governor',
  'trysil',
] as const satisfies readonly (Player | 'anybody')[]
export type Viewer = (typeof viewers)[number]

/** As rooms are told of whoever signed in as one of the roles. */
export function actorOf(viewer: Viewer): Actor | null {
  if (viewer === 'anybody') return null
  const [party, tasks] = players[viewer]
  return { party, person: `local/${viewer}`, supplier: null, tasks }
}

/* What section 5 of the plan of the house calls those who are told more than others. */
export const everybody: readonly Viewer[] = viewers
export const municipalitiesAndCounty: readonly Viewer[] = ['smola', 'aure', 'fylket']
export const mainParties: readonly Viewer[] = ['approver', ...municipalitiesAndCounty]

import type { Actor, Task } from '../../subgraphs/foundation/access/actor.js'

const every: readonly Task[] = ['DRAFT', 'SUBMIT', 'ENDORSE', 'HANDLE', 'APPROVE', 'REPORT', 'ASSESS']

/** Somebody who does everything that the organisation may do, unless tasks are named. */
export const anActor = (party: string, person: string | null = `${party}/1`, tasks = every): Actor => ({
  party,
  person,
  supplier: null,
  tasks,
})

/** Those who have a part in the twin of Smøla and Aure, and one who has none. */
export const smolaKommune = anActor('smola-kommune')
export const aureKommune = anActor('aure-kommune')
export const fylket = anActor('more-og-romsdal-fylkeskommune')
export const handler = anActor('kdd', 'kdd/1')
export const decider = anActor('kdd', 'kdd/2')
export const husbanken = anActor('husbanken')
export const stranger = anActor('hitra-kommune')

import type { Task } from '../../subgraphs/foundation/access/actor.js'

/** What somebody is to the agreement demo-a; the sorts of people that the table of the plan of the house tells apart. */
export type Kind =
  | 'public'
  | 'municipality'
  | 'foreign'
  | 'county'
  | 'governor'
  | 'partner'
  | 'invited'
  | 'state'
  | 'centre'
  | 'evaluator'

/** Somebody who asks: as what, for which party, and with which tasks. */
export interface AccessRole {
  readonly kind: Kind
  /** Null for somebody who has not signed in. */
  readonly party: string | null
  readonly tasks: readonly Task[]
  /** How they show who they are, where it is not as a person of the party. */
  readonly by?: 'key' | 'supplier'
}

const every: readonly Task[] = ['DRAFT', 'SUBMIT', 'ENDORSE', 'HANDLE', 'APPROVE', 'REPORT', 'ASSESS']
const person = (kind: Kind, party: string, tasks = every): AccessRole => ({ kind, party, tasks })

/** All who ask, by the name that the test calls them. */
export const roles = {
  anonymous: { kind: 'public', party: null, tasks: [] },
  'key holder': { kind: 'public', party: null, tasks: [], by: 'key' },
  'own municipality': person('municipality', 'smola-kommune'),
  'foreign municipality': person('foreign', 'rindal-kommune'),
  county: person('county', 'more-og-romsdal-fylkeskommune'),
  'county governor': person('governor', 'statsforvalteren-mr'),
  'named partner': person('partner', 'husbanken'),
  'invited actor': person('invited', 'innovasjon-norge'),
  KDD: person('state', 'kdd'),
  Distriktssenteret: person('centre', 'distriktssenteret'),
  evaluator: person('evaluator', 'sintef'),
  administrator: person('municipality', 'smola-kommune', ['ADMINISTER']),
  'administrator of KDD': person('state', 'kdd', ['ADMINISTER']),
  supplier: { kind: 'municipality', party: 'smola-kommune', tasks: ['DRAFT'], by: 'supplier' },
  'member without the task': person('municipality', 'smola-kommune', []),
} as const satisfies Readonly<Record<string, AccessRole>>
export type RoleName = keyof typeof roles

export const roleNames = Object.keys(roles) as readonly RoleName[]

export const roleOf = (name: RoleName): AccessRole => roles[name]

/** As the supplier is registered, and what it may do for the municipality. */
export const supplierNumber = '986399445'

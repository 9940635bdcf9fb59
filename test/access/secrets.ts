import type { RoleName } from './roles.js'
import { roleNames, roleOf } from './roles.js'

/**
 * What is not public, by the words that stand in every text of it: who is told what is found by looking for them.
 *
 * Of a plan in each state: what is said of the whole (`/0`), and of the objectives of the named partner (`/1`) and of the
 * invited actor (`/2`).
 */
export type Secret =
  | `${'draft' | 'shared' | 'submitted' | 'returned'} plan/${0 | 1 | 2}`
  | `reasons/${0 | 1 | 2}`
  | 'dialogue'
  | 'draft agreement'
  | 'plan of a draft agreement/0'
  | 'plan of a draft agreement/1'
  | 'report'
  | 'assessment'
  | 'judging'
  | 'contact'
  | 'member'
  | 'reader'
  | 'act on a draft plan'
  | 'act on an assessment'

/** As it stands in a text. No other text of the world has the sign. */
export const marked = (secret: Secret): string => `§${secret}§`

/** The secrets that a text tells. */
export const secretsIn = (text: string): Secret[] =>
  [...new Set([...text.matchAll(/§([^§"\\]+)§/g)].map(([, secret]) => secret as Secret))].sort()

type Told = readonly RoleName[]

const ofKinds = (...kinds: readonly string[]): Told => roleNames.filter((name) => kinds.includes(roleOf(name).kind))

const own = ofKinds('municipality', 'county')
const main = ofKinds('municipality', 'county', 'state')

/** Reviewed by hand, from section 5 of the plan of the house: who is told of what is not public. */
export const toldTo: Readonly<Record<Secret, Told>> = {
  'draft plan/0': own,
  'draft plan/1': own,
  'draft plan/2': own,
  'shared plan/0': main,
  'shared plan/1': [...main, 'named partner'],
  'shared plan/2': [...main, 'invited actor'],
  'submitted plan/0': main,
  'submitted plan/1': [...main, 'named partner'],
  'submitted plan/2': [...main, 'invited actor'],
  'returned plan/0': main,
  'returned plan/1': [...main, 'named partner'],
  'returned plan/2': [...main, 'invited actor'],
  'reasons/0': main,
  'reasons/1': [...main, 'named partner'],
  'reasons/2': [...main, 'invited actor'],
  dialogue: [...main, 'named partner'],
  // Main parties alone: whoever is named in it is told once it is published.
  'draft agreement': main,
  'plan of a draft agreement/0': main,
  'plan of a draft agreement/1': main,
  report: main,
  assessment: ['evaluator'],
  judging: main,
  // For a party of the same agreement, KDD, Distriktssenteret and the evaluator.
  contact: ofKinds('municipality', 'county', 'state', 'partner', 'invited', 'centre', 'evaluator'),
  // Who acts for an organisation is for its administrator, and who holds its keys for those of KDD too.
  member: ['administrator'],
  reader: ['administrator', 'administrator of KDD'],
  'act on a draft plan': own,
  'act on an assessment': ['evaluator'],
}

export const secrets = Object.keys(toldTo) as readonly Secret[]

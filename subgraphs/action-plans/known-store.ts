import sql from 'sql-template-tag'
import type { Known } from '../foundation/conditions.js'

/** What a filter of this room may name by key. */
export const known = {
  agreement: { kind: 'agreement', keys: sql`select id from public_agreement` },
  county: { kind: 'county', keys: sql`select code from public_county` },
  measure: { kind: 'measure', keys: sql`select id from measure` },
  municipality: { kind: 'municipality', keys: sql`select code from public_municipality` },
  objective: { kind: 'objective', keys: sql`select id from public_objective` },
  party: { kind: 'party', keys: sql`select id from public_party` },
  pilot: { kind: 'pilot', keys: sql`select id from public_pilot` },
  plan: { kind: 'action plan', keys: sql`select id from action_plan` },
  theme: { kind: 'theme', keys: sql`select id from public_theme` },
} as const satisfies Record<string, Known>

import sql from 'sql-template-tag'
import type { Known } from '../foundation/conditions.js'

/** What a filter of this room may name by key. */
export const known = {
  county: { kind: 'county', keys: sql`select code from public_county` },
  grant: { kind: 'grant', keys: sql`select id from state_grant` },
  measure: { kind: 'measure', keys: sql`select id from public_measure` },
  objective: { kind: 'objective', keys: sql`select id from public_objective` },
  party: { kind: 'party', keys: sql`select id from public_party` },
  pilot: { kind: 'pilot', keys: sql`select id from public_pilot` },
  scheme: { kind: 'scheme', keys: sql`select id from scheme` },
  theme: { kind: 'theme', keys: sql`select id from public_theme` },
} as const satisfies Record<string, Known>

import sql from 'sql-template-tag'
import type { Known } from '../foundation/conditions.js'

/** What a filter of this room may name by key. */
export const known = {
  assessment: { kind: 'assessment', keys: sql`select id from assessment` },
  indicator: { kind: 'indicator', keys: sql`select id from indicator` },
  lesson: { kind: 'lesson', keys: sql`select id from lesson` },
  selfReport: { kind: 'self-report', keys: sql`select id from self_report` },

  agreement: { kind: 'agreement', keys: sql`select id from public_agreement` },
  county: { kind: 'county', keys: sql`select code from public_county` },
  measure: { kind: 'measure', keys: sql`select id from public_measure` },
  municipality: { kind: 'municipality', keys: sql`select code from public_municipality` },
  objective: { kind: 'objective', keys: sql`select id from public_objective` },
  obligation: { kind: 'obligation', keys: sql`select id from public_obligation` },
  party: { kind: 'party', keys: sql`select id from public_party` },
  pilot: { kind: 'pilot', keys: sql`select id from public_pilot` },
  theme: { kind: 'theme', keys: sql`select id from public_theme` },
} as const satisfies Record<string, Known>

import sql from 'sql-template-tag'
import type { Known } from '../foundation/conditions.js'

/** What a filter of this room may name by key. */
export const known = {
  agreement: { kind: 'agreement', keys: sql`select id from agreement` },
  body: { kind: 'body', keys: sql`select id from body` },
  county: { kind: 'county', keys: sql`select code from county` },
  municipality: { kind: 'municipality', keys: sql`select code from municipality` },
  objective: { kind: 'objective', keys: sql`select id from objective` },
  obligation: { kind: 'obligation', keys: sql`select id from obligation` },
  party: { kind: 'party', keys: sql`select id from party` },
  pilot: { kind: 'pilot', keys: sql`select id from pilot` },
  theme: { kind: 'theme', keys: sql`select id from theme` },
} as const satisfies Record<string, Known>

import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Known } from '../foundation/conditions.js'
import type { InputPath } from '../foundation/errors.js'
import { UnknownKey } from '../foundation/named-keys.js'
import { records } from '../foundation/rows.js'

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

/** A key that an act names, and where in what was sent. */
export type NamedKey = readonly [key: string, path: InputPath]

/** Refuses the first of these keys that there is nothing under. */
export async function refuseUnknown(
  tx: EntityManager,
  kind: keyof typeof known,
  named: readonly NamedKey[],
): Promise<void> {
  if (named.length === 0) return
  const keys = named.map(([key]) => key)
  const [unknown] = await records<{ place: string }>(
    tx,
    sql`
      select place from unnest(${keys}::text[]) with ordinality as asked (key, place)
      where key not in (${known[kind].keys}) order by place limit 1`,
  )
  const wrong = unknown && named[Number(unknown.place) - 1]
  if (wrong) throw new UnknownKey(kind, wrong[0], wrong[1])
}

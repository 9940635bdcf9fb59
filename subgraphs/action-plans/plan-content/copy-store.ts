import type { EntityManager } from 'typeorm'

/** Lets a version begin with all that another of the same year says beside its measures. */
export async function copyContents(tx: EntityManager, from: string, to: string): Promise<void> {
  for (const { table, said, key } of contents)
    await tx.query(
      `insert into ${table} (plan_version_id, ${key ? 'id, ' : ''}${said}, provenance, sources)
       select $2, ${key ? `$2 || '/' || ${key}, ` : ''}${said}, provenance, sources from ${table} where plan_version_id = $1`,
      [from, to],
    )
}

/** `key` is what the key of a row ends in, where it has one of its own. */
const contents = [
  { table: 'plan_content', said: 'summary, responsibility', key: `'content'` },
  {
    table: 'plan_responsibility',
    said: 'position, party_id, category, text',
    key: `'responsibility-' || position + 1`,
  },
  { table: 'unmet_objective', said: 'objective_id, reason', key: `'unmet-' || objective_id` },
  {
    table: 'priority',
    said: 'agreement_id, year, objective_id, rank, share_basis_points, reason',
    key: `'priority-' || objective_id`,
  },
  { table: 'priority_participant', said: 'party_id, position', key: null },
  {
    table: 'settled_financing',
    said: 'position, objective_id, party_id, text, budget_year, amount_ore, amount_state, reference',
    key: `'settled-' || position + 1`,
  },
] as const

import type { EntityManager } from 'typeorm'
import type { Said } from '../../foundation/acts/personal-data.js'

/** All that a version says in words, with what is answered to it: everything that becomes public when it is approved. */
export async function saidIn(tx: EntityManager, version: string): Promise<Said[]> {
  const all: Said[] = []
  for (const { table, said, of = 'plan_version_id = $1' } of texts)
    all.push(...(await tx.query(`select id, ${said} from ${table} where ${of} order by id`, [version])))
  return all
}

const ofMeasure = 'measure_version_id in (select id from measure_version where plan_version_id = $1)'

/** By the names that the graph has for it. */
const texts: readonly { readonly table: string; readonly said: string; readonly of?: string }[] = [
  { table: 'plan_content', said: 'summary, responsibility' },
  { table: 'plan_responsibility', said: 'category, text' },
  { table: 'unmet_objective', said: 'reason' },
  { table: 'priority', said: 'reason' },
  { table: 'settled_financing', said: 'text, reference' },
  { table: 'endorsement', said: 'scope, note' },
  {
    table: 'measure_version',
    said: `title, description, first_step as "firstStep", deliverable, status_note as "statusNote", judging,
      result_goal as "wantedResult", effect_goal as "wantedEffect", transfer_value as "transferValue"`,
  },
  { table: 'measure_partner', said: 'category, role, scope', of: ofMeasure },
  { table: 'milestone', said: 'title', of: ofMeasure },
  { table: 'risk', said: 'text, response', of: ofMeasure },
]

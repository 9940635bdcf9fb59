import DataLoader from 'dataloader'
import type { Sql } from 'sql-template-tag'
import type { EntityManager, ObjectLiteral } from 'typeorm'
import { entityOf, records } from './rows.js'

/**
 * The entities that belong to each parent, in the order the statement gives them; an empty list where there are none.
 *
 * The statement is asked for many parents at once, and selects `parent` beside the entity's own columns.
 */
export function childrenLoader<E extends ObjectLiteral>(
  manager: EntityManager,
  Entity: new () => E,
  statement: (parents: readonly string[]) => Sql,
): (parent: string) => Promise<E[]> {
  const loader = new DataLoader<string, E[]>(async (parents) => {
    const made = entityOf(manager, Entity)
    const children = new Map<string, E[]>(parents.map((parent) => [parent, []]))
    for (const row of await records<{ parent: string }>(manager, statement(parents))) {
      const siblings = children.get(row.parent)
      if (!siblings) throw new Error(`A row of the parent ${row.parent} was not asked for.`)
      siblings.push(made(row))
    }
    return parents.map((parent) => children.get(parent)!)
  })
  return (parent) => loader.load(parent)
}

import sql, { type Sql } from 'sql-template-tag'
import type { EntityManager, ObjectLiteral } from 'typeorm'
import { childPages } from './child-pages.js'
import { type Combination, combined } from './comparison.js'
import { Conditions } from './conditions.js'
import type { Page } from './connections.js'
import { NamedKeys } from './named-keys.js'
import { type PageRequest, page } from './pages.js'

export interface ListRequest<E, Where extends Combination<Where>> extends Omit<PageRequest<E>, 'where'> {
  /** What the list holds before anyone filters it. */
  readonly within: Sql
  readonly where: Where | null | undefined
  /** What one level of the filter asks. */
  readonly conditions: (asked: Conditions<Where>) => Conditions<Where>
}

/** A page of a filtered list: the keys that the filter names are looked up first, then the page is read in one statement. */
export async function list<E extends ObjectLiteral, Where extends Combination<Where>>(
  manager: EntityManager,
  { within, where, conditions, ...request }: ListRequest<E, Where>,
): Promise<Page<E>> {
  const condition = await filtered(manager, where, conditions)
  return page(manager, { ...request, where: sql`${within} and ${condition}` })
}

/** A page of the filtered list of one parent. In `within` the parent's key is `parent.key`. */
export type ChildList = <E extends ObjectLiteral, Where extends Combination<Where>>(
  parent: string,
  request: ListRequest<E, Where>,
) => Promise<Page<E>>

/**
 * Pages of the filtered lists that many parents have each for themselves, however many there are in one statement.
 *
 * Made once per request. The keys that a filter names are looked up once for all parents that it is asked of.
 */
export function childList(manager: EntityManager): ChildList {
  const pages = childPages(manager)
  const filters = new Map<string, Promise<Sql>>()
  return async (parent, { within, where, conditions, ...request }) => {
    const asked = JSON.stringify([request.field, where])
    const filter = filters.get(asked) ?? filtered(manager, where, conditions)
    filters.set(asked, filter)
    return pages(parent, { ...request, where: sql`${within} and ${await filter}` })
  }
}

/** What a filter asks, as one condition. A key that it names and that does not exist is refused. */
export async function filtered<Where extends Combination<Where>>(
  manager: EntityManager,
  where: Where | null | undefined,
  conditions: ListRequest<unknown, Where>['conditions'],
): Promise<Sql> {
  const named = new NamedKeys()
  const condition = combined(where, (level, path) => conditions(new Conditions(level, path, named)).all)
  await named.refuseUnknown(manager)
  return condition
}

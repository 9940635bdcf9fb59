import { createHash } from 'node:crypto'
import sql, { empty, type Sql } from 'sql-template-tag'
import type { EntityManager, ObjectLiteral } from 'typeorm'
import { Page } from './connections.js'
import type { CursorScope, Cursors } from './cursors.js'
import { beyond, cursorColumns, cursorValues, type Order, orderBy, type Way } from './order.js'
import { type PageArguments, stretchOf } from './page-arguments.js'
import type { Moment } from './request.js'
import { columns, entityOf, records } from './rows.js'

export interface PageRequest<E> {
  readonly entity: new () => E
  /** What is read, the entity's own table under `alias`: `pilot p join …`. */
  readonly from: Sql
  readonly alias: string
  readonly where: Sql
  readonly order: Order
  readonly arguments: PageArguments
  readonly moment: Moment
  /** The field that answers, `Query.pilots`: its cursors hold nowhere else. */
  readonly field: string
  readonly cursors: Cursors
}

/**
 * One page of rows, in one statement.
 *
 * It starts where the cursor's values stand in the order, not at a count of rows, so a deep page costs no more than
 * the first, and what is written meanwhile neither hides a row nor shows one twice.
 */
export async function page<E extends ObjectLiteral>(manager: EntityManager, request: PageRequest<E>): Promise<Page<E>> {
  const { entity, from, alias, where, order } = request
  if (order.keys.at(-1)?.type !== 'key')
    throw new Error(`The order ${order.name} does not end in a key: rows that tie would change places.`)
  const { way, size, cursor } = stretchOf(request.arguments)
  const scope = scopeOf(request)
  const start = cursor === null ? null : request.cursors.open(cursor, scope, [way === 'forward' ? 'after' : 'before'])

  const found = await records<Record<string, unknown>>(
    manager,
    sql`select ${columns(manager, entity, alias)}, ${cursorColumns(order)}
      from ${from}
      where (${where})${start === null ? empty : sql` and ${beyond(order, start, way)}`}
      order by ${orderBy(order, way)}
      limit ${size + 1}`,
  )

  const more = found.length > size
  const kept = more ? found.slice(0, size) : found
  if (way === 'backward') kept.reverse()
  const behind = () =>
    start === null
      ? false
      : exists(manager, sql`${from} where (${where}) and ${beyond(order, start, turned(way), true)}`)
  return new Page(
    kept.map(entityOf(manager, entity)),
    (place) => request.cursors.seal(scope, cursorValues(order, kept[place] as Record<string, string | null>)),
    way === 'forward' ? { next: () => more, previous: behind } : { next: behind, previous: () => more },
    () => count(manager, sql`${from} where (${where})`),
  )
}

function scopeOf({ field, order, moment, from, where }: PageRequest<unknown>): CursorScope {
  const filter = createHash('sha256')
    .update(
      JSON.stringify([from.text, from.values, where.text, where.values], (_, value) =>
        typeof value === 'bigint' ? String(value) : value,
      ),
    )
    .digest('base64url')
    .slice(0, 12)
  return { field, order: order.name, revision: moment.live ? null : moment.revision, filter }
}

function turned(way: Way): Way {
  return way === 'forward' ? 'backward' : 'forward'
}

async function exists(manager: EntityManager, source: Sql): Promise<boolean> {
  const [answer] = await records<{ found: boolean }>(manager, sql`select exists (select from ${source}) as found`)
  return answer?.found === true
}

async function count(manager: EntityManager, source: Sql): Promise<number> {
  const [answer] = await records<{ total: string }>(manager, sql`select count(*) as total from ${source}`)
  return Number(answer?.total)
}

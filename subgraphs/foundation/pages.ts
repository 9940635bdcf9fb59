import { createHash } from 'node:crypto'
import sql, { empty, type Sql } from 'sql-template-tag'
import type { EntityManager, ObjectLiteral } from 'typeorm'
import { Page } from './connections.js'
import type { CursorScope, Cursors, CursorValues } from './cursors.js'
import { beyond, cursorColumns, cursorValues, type Order, orderBy, type Way } from './order.js'
import { type PageArguments, stretchOf } from './page-arguments.js'
import { keptTo, type Moment } from './request.js'
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

/** What of its list a page holds, once the arguments are found to agree and the cursor to be of this very list. */
export interface Section {
  readonly way: Way
  readonly size: number
  /** Where the cursor stands: the page begins beyond it. */
  readonly start: CursorValues | null
  readonly scope: CursorScope
}

/**
 * One page of rows, in one statement.
 *
 * It starts where the cursor's values stand in the order, not at a count of rows, so a deep page costs no more than
 * the first, and what is written meanwhile neither hides a row nor shows one twice.
 */
export async function page<E extends ObjectLiteral>(manager: EntityManager, request: PageRequest<E>): Promise<Page<E>> {
  const { from, where } = request
  const section = sectionOf(request)
  const found = await records<FoundRow>(
    manager,
    sql`select ${selected(manager, request)} from ${from} where ${inSection(request, section)} ${inOrder(request, section)}`,
  )
  return pageOf(manager, request, section, found, {
    behind: (condition) => exists(manager, sql`${from} where ${condition}`),
    count: () => count(manager, sql`${from} where (${where})`),
  })
}

/** A row as it is read: the columns of the entity, and what its cursor holds. */
export type FoundRow = Readonly<Record<string, unknown>>

/** The section of a list that is asked for. `owner` tells apart the lists that a field gives for different parents. */
export function sectionOf(request: PageRequest<unknown>, owner?: string): Section {
  const { order, field, moment, cursors } = request
  if (order.keys.at(-1)?.type !== 'key')
    throw new Error(`The order ${order.name} does not end in a key: rows that tie would change places.`)
  const { way, size, cursor } = stretchOf(request.arguments)
  const filter = digest([listOf(request), owner]).slice(0, 12)
  const scope = { field, order: order.name, revision: keptTo(moment), filter }
  const start = cursor === null ? null : cursors.open(cursor, scope, [way === 'forward' ? 'after' : 'before'])
  return { way, size, start, scope }
}

/** Stands for what is listed, whatever part of it is asked for. */
export function listOf({ from, where }: PageRequest<unknown>): string {
  return digest([from.text, from.values, where.text, where.values])
}

/** A short text that stands for this content and no other. */
export function digest(content: readonly unknown[]): string {
  const text = JSON.stringify(content, (_, value) => (typeof value === 'bigint' ? String(value) : value))
  return createHash('sha256').update(text).digest('base64url')
}

export function selected(manager: EntityManager, { entity, alias, order }: PageRequest<ObjectLiteral>): Sql {
  return sql`${columns(manager, entity, alias)}, ${cursorColumns(order)}`
}

export function inSection({ where, order }: PageRequest<unknown>, { start, way }: Section): Sql {
  return sql`(${where})${start === null ? empty : sql` and ${beyond(order, start, way)}`}`
}

/** One row more than the page holds, to see whether there is one. */
export function inOrder({ order }: PageRequest<unknown>, { way, size }: Section): Sql {
  return sql`order by ${orderBy(order, way)} limit ${size + 1}`
}

/** What a page finds out only when it is asked. */
interface Later {
  /** Whether the list has rows with this condition. */
  readonly behind: (condition: Sql) => Promise<boolean>
  readonly count: () => Promise<number>
}

export function pageOf<E extends ObjectLiteral>(
  manager: EntityManager,
  { entity, where, order, cursors }: PageRequest<E>,
  { way, size, start, scope }: Section,
  found: readonly FoundRow[],
  later: Later,
): Page<E> {
  const more = found.length > size
  const kept = found.slice(0, size)
  if (way === 'backward') kept.reverse()
  const turned = way === 'forward' ? 'backward' : 'forward'
  const behind = () => start !== null && later.behind(sql`(${where}) and ${beyond(order, start, turned, true)}`)
  return new Page(
    kept.map(entityOf(manager, entity)),
    (place) => cursors.seal(scope, cursorValues(order, kept[place] as Record<string, string | null>)),
    way === 'forward' ? { next: () => more, previous: behind } : { next: behind, previous: () => more },
    later.count,
  )
}

async function exists(manager: EntityManager, source: Sql): Promise<boolean> {
  const [answer] = await records<{ found: boolean }>(manager, sql`select exists (select from ${source}) as found`)
  return answer?.found === true
}

async function count(manager: EntityManager, source: Sql): Promise<number> {
  const [answer] = await records<{ total: string }>(manager, sql`select count(*) as total from ${source}`)
  return Number(answer?.total)
}

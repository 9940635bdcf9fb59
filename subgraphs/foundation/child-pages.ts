import DataLoader from 'dataloader'
import sql from 'sql-template-tag'
import type { EntityManager, ObjectLiteral } from 'typeorm'
import type { Page } from './connections.js'
import { orderBy } from './order.js'
import {
  type FoundRow,
  inOrder,
  inSection,
  listOf,
  type PageRequest,
  pageOf,
  type Section,
  sectionOf,
  selected,
} from './pages.js'
import { records } from './rows.js'

/** The page of one parent's list. In `from` and `where` the parent's key is `parent.key`. */
export type ChildPages = <E extends ObjectLiteral>(parent: string, request: PageRequest<E>) => Promise<Page<E>>

interface Asked {
  readonly parent: string
  readonly request: PageRequest<ObjectLiteral>
  readonly section: Section
  /** The same for all parents whose lists can be read in one statement. */
  readonly batch: string
}

/**
 * Pages of the lists that many parents have each for themselves, in one statement, however many parents there are.
 *
 * Made once per request. Fields that ask for different things of the same parents cost a statement each.
 */
export function childPages(manager: EntityManager): ChildPages {
  const options = { cacheKeyFn: ({ parent, batch }: Asked) => `${batch} ${parent}` }
  const found = new DataLoader(
    (asked: readonly Asked[]) => batched(asked, (batch) => sections(manager, batch)),
    options,
  )
  const counts = new DataLoader((asked: readonly Asked[]) => batched(asked, (batch) => totals(manager, batch)), options)

  return async <E extends ObjectLiteral>(parent: string, request: PageRequest<E>) => {
    const section = sectionOf(request, parent)
    const { scope, way, size, start } = section
    const batch = JSON.stringify([scope.field, scope.order, way, size, start, listOf(request)])
    const asked = { parent, request, section, batch }
    return pageOf(manager, request, section, await found.load(asked), {
      behind: async (condition) => {
        const list = sql`(values (${parent}::text)) as parent (key) cross join lateral (select from ${request.from} where ${condition} limit 1) as child`
        const [answer] = await records<{ found: boolean }>(manager, sql`select exists (select from ${list}) as found`)
        return answer?.found === true
      },
      count: () => counts.load(asked),
    })
  }
}

/** Answers in the order of the questions, those that belong together found together. */
async function batched<T>(
  asked: readonly Asked[],
  answer: (batch: readonly [Asked, ...Asked[]]) => Promise<readonly T[]>,
): Promise<T[]> {
  const batches = new Map<string, [Asked, ...Asked[]]>()
  for (const one of asked) {
    const batch = batches.get(one.batch)
    if (batch) batch.push(one)
    else batches.set(one.batch, [one])
  }
  const answers = new Map<Asked, T>()
  await Promise.all(
    [...batches.values()].map(async (batch) => {
      const found = await answer(batch)
      for (const [place, one] of batch.entries()) answers.set(one, found[place] as T)
    }),
  )
  return asked.map((one) => answers.get(one) as T)
}

/** The rows of each parent's section, in its order. */
async function sections(manager: EntityManager, batch: readonly [Asked, ...Asked[]]): Promise<FoundRow[][]> {
  const [{ request, section }] = batch
  const child = sql`
    select ${selected(manager, request)}, row_number() over (order by ${orderBy(request.order, section.way)}) as "@place"
    from ${request.from} where ${inSection(request, section)} ${inOrder(request, section)}`
  const rows = await records<FoundRow & { readonly '@parent': string }>(
    manager,
    sql`select parent.place as "@parent", child.*
      from unnest(${batch.map(({ parent }) => parent)}::text[]) with ordinality as parent (key, place)
      cross join lateral (${child}) as child
      order by parent.place, child."@place"`,
  )
  const found: FoundRow[][] = batch.map(() => [])
  for (const row of rows) found[Number(row['@parent']) - 1]?.push(row)
  return found
}

async function totals(manager: EntityManager, batch: readonly [Asked, ...Asked[]]): Promise<number[]> {
  const [{ request }] = batch
  const rows = await records<{ total: string }>(
    manager,
    sql`select (select count(*) from ${request.from} where (${request.where})) as total
      from unnest(${batch.map(({ parent }) => parent)}::text[]) with ordinality as parent (key, place)
      order by place`,
  )
  return rows.map(({ total }) => Number(total))
}

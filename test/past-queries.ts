import type { Page } from '../subgraphs/foundation/connections.js'
import type { Moment, RequestContext } from '../subgraphs/foundation/request.js'
import type { Field, ReferenceList, Where } from './reference.js'

/** Asks one function of one store something that it has an answer to. */
export type Query<Stores> = (stores: Stores, context: RequestContext) => Promise<unknown>

/** Every function there is to ask, by `store.function`. */
export const functionsOf = (stores: object): string[] =>
  Object.entries(stores).flatMap(([store, functions]) => Object.keys(functions).map((name) => `${store}.${name}`))

/** Its arguments are those of whichever list it asks: that they fit is seen by their being answered. */
export type AskPage<Stores> = (stores: Stores, asked: never, moment: Moment) => Promise<Page<object>>

/** As much of a list as its first pages are asked by. */
type Paged = Pick<ReferenceList, 'rows' | 'fields' | 'orders'>

/** The first page of a list: without a filter, and by each field of its `where`. */
export function pages<Stores>(list: Paged, ask: AskPage<Stores>, also: object = { world: 'REAL' }): Query<Stores>[] {
  const orderBy = `${Object.keys(list.orders)[0]}_ASC`
  return [...filters(list)].map((where) => async (stores, { moment }) => {
    const asked = { where, orderBy, ...also, first: 3 }
    return read(await ask(stores, asked as never, moment))
  })
}

/** All that a page tells, what costs a statement more with the rest. */
export async function read(page: Page<object>): Promise<unknown> {
  return {
    nodes: page.nodes,
    count: await page.count(),
    next: await page.pageInfo.hasNextPage(),
  }
}

/** No filter, and one for each field of the list's `where` that some row of it satisfies. */
function* filters({ fields, rows }: Paged): Generator<Where | undefined> {
  yield undefined
  for (const [name, field] of Object.entries(fields)) {
    const filter = satisfied(field, fields, rows)
    if (filter !== undefined) yield { [name]: filter }
  }
}

function satisfied(field: Field, fields: ReferenceList['fields'], rows: ReferenceList['rows']): unknown {
  const any = <T>(values: readonly (T | null)[]) => values.find((value) => value !== null)
  const one = <T>(values: readonly (T | null)[]) => (any(values) === undefined ? undefined : { eq: any(values) })
  switch (field.asks) {
    case 'value':
    case 'key':
      return one(rows.map(field.of))
    case 'related':
      return one(rows.flatMap(field.keys))
    case 'some':
      return one(rows.flatMap(field.values))
    case 'pair':
      return one(rows.flatMap(field.pairs).map(([key]) => key))
    case 'second': {
      const pair = fields[field.of]!
      return pair.asks === 'pair' ? one(rows.flatMap(pair.pairs).map(([, value]) => value)) : undefined
    }
    case 'search':
      return any(rows.flatMap(field.texts))?.slice(0, 4)
    case 'holds':
      return rows.some(field.of) || undefined
  }
}

import type { Sql } from 'sql-template-tag'
import type { Combination, Comparisons } from '../comparison.js'
import type { CoverageOf } from '../coverage.js'
import type { JsonValue } from '../errors.js'
import type { ListRequest } from '../lists.js'
import type { Moment } from '../request.js'
import type { Dimension } from './dimensions.js'
import type { GroupOrder } from './order.js'
import type { Summed } from './sums.js'

/**
 * What is added up, by what, and who should have reported it: said once in a room's store.
 *
 * `totalOf(tx, cursors, definition, question)` answers it. In the graph a room adds `class … extends TotalArguments` with
 * `groupBy`, `where`, `having` and `orderBy` (an enum of `groupOrdering`), `class … extends Totals` with `count`, `distinct`
 * and `groups`, and a group's `entries`: a page of the list of entries, with `inGroup` added to what it holds. The list's own
 * `from`, `within` and `conditions` make them the very entries that are counted. `parties/obligation/totals*.ts` does so.
 *
 * A figure is answered by `kronerTotal(sums.figures.amount)` as the type `KronerTotal`, and so on for other numbers.
 *
 * The statement names its own steps: a table called entry, grouped, chosen, kept, page or by_d0 would be hidden by them.
 */
export interface TotalDefinition<Name extends string, Figure extends string, Where extends Combination<Where>> {
  /** The field that answers, `Query.moneyTotals`: its cursors hold nowhere else. */
  readonly field: string
  /** The entries, one row each: sql`money_entry entry join …`. */
  readonly from: Sql
  /** The key of an entry. */
  readonly id: Sql
  /** Who has reported an entry, for coverage that is seen by the entries themselves: the key of its pilot. */
  readonly reporter?: Sql
  /** What is added up before anyone filters it, such as the public entries of a world. */
  readonly within: Sql
  readonly conditions: ListRequest<unknown, Where>['conditions']
  readonly dimensions: Readonly<Record<Name, Dimension>>
  /** What is added up of each entry, by name; none where entries are only counted. */
  readonly figures: Readonly<Record<Figure, Summed>>
  readonly coverage: CoverageOf<Where>
}

/** Comparisons with what a group adds up to, by `count` or the name of a figure. All that is given has to hold. */
export type Having<Figure extends string> = {
  readonly [Each in 'count' | Figure]?: Comparisons<JsonValue> | null
}

/** What is asked of a total. */
export interface TotalQuestion<Name extends string, Figure extends string, Where extends Combination<Where>> {
  readonly groupBy?: readonly Name[] | null
  readonly where?: Where | null
  readonly having?: Having<Figure> | null
  readonly order: GroupOrder
  readonly first?: number | null
  readonly after?: string | null
  readonly moment: Moment
}

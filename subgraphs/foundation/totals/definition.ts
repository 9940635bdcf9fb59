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
 * The same `from`, `within` and `conditions` as those of its list make the entries behind a group the very ones counted.
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

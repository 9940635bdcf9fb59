import { Field, Int, ObjectType } from 'type-graphql'
import { PageInfo } from '../connections.js'
import { Coverage } from '../coverage.js'
import type { Sums } from './sums.js'

/** Entries that share a value in each dimension asked for, and what they add up to. */
export interface Group<Dimension extends string, Figure extends string> {
  /** Tells it from the others: its values in the order asked for, as JSON. `inGroup` finds its entries by it. */
  readonly key: string
  /** Of each dimension asked for, as text; null where the entries of the group have none. */
  readonly values: Readonly<Partial<Record<Dimension, string | null>>>
  readonly sums: Sums<Figure>
}

/** Everything that is told of one total, found together. */
export interface Total<Dimension extends string, Figure extends string> {
  readonly whole: Sums<Figure>
  /** What the groups that `having` keeps hold together, on all pages, each entry once. */
  readonly distinct: Sums<Figure>
  /** Those of the dimensions asked for that an entry may have several values of, each counted in full. */
  readonly overlapping: readonly Dimension[]
  readonly groupCount: number
  readonly groups: readonly Group<Dimension, Figure>[]
  readonly pageInfo: PageInfo
  readonly coverage: Coverage
}

/**
 * What every total says of itself in the graph, beside its own sums and groups.
 *
 * A room extends it: `class MoneyTotals extends Totals { … groups!: MoneyGroup[] }`.
 */
@ObjectType()
export abstract class Totals {
  @Field(() => Boolean, {
    description: 'Whether an entry may be in several groups in full, so that they add up to more than the whole.',
  })
  overlapping!: boolean

  @Field(() => Int, { description: 'How many groups there are on all pages.' })
  groupCount!: number

  @Field(() => PageInfo, { description: 'Where this page of groups begins and ends, and whether more follow.' })
  pageInfo!: PageInfo

  @Field(() => Coverage, { description: 'How many pilots this rests on, of how many, and who is missing.' })
  coverage!: Coverage
}

/** The fields of `Totals` as a total has them. */
export const told = ({ overlapping, groupCount, pageInfo, coverage }: Total<string, string>): Totals => ({
  overlapping: overlapping.length > 0,
  groupCount,
  pageInfo,
  coverage,
})

import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql'
import type { Comparisons } from '../../foundation/comparison.js'
import { enumeration } from '../../foundation/enumeration.js'
import { IntFilter } from '../../foundation/filters.js'
import { MeasureStatus } from '../../foundation/measure-status.js'
import { withTerm } from '../../foundation/terms.js'
import { TotalArguments } from '../../foundation/totals/arguments.js'
import { groupOrdering } from '../../foundation/totals/order.js'
import { type Group, type Total, Totals } from '../../foundation/totals/totals.js'
import { MeasureVersionWhere } from '../measure-version/arguments.js'

export const MeasureDimension = enumeration(
  'MeasureDimension',
  'What measures can be counted by, as the version that counts has them.',
  {
    PILOT: 'Their pilot.',
    COHORT: 'The cohort of their pilot. Norwegian: pulje.',
    COUNTY: 'The county of their responsible municipality.',
    OBJECTIVE: 'The objective with the largest share of them; of those that tie, the one whose key comes first.',
    MAIN_THEME: 'The main theme of that objective.',
    RESPONSIBLE_MUNICIPALITY: 'The municipality that is responsible for them.',
    STATUS: 'How far they have come.',
    YEAR: 'The year that their plan is for.',
    THEME: 'Each theme of an objective that they serve. One measure may have many, so these groups overlap.',
    PARTNER: 'Each party that is a partner in them. One measure may have many, so these groups overlap.',
    ANY_OBJECTIVE:
      'Each objective that they serve, whatever its share. One measure may have many, so these groups overlap.',
  },
)
export type MeasureDimension = keyof typeof MeasureDimension

export const measureGroupOrdering = groupOrdering('MeasureGroupOrder', {
  COUNT: { by: 'count', description: 'By how many measures' },
})
export type MeasureGroupOrder = keyof typeof measureGroupOrdering.orders

@InputType({ description: 'Which groups. What is left out asks nothing; all that is given has to hold.' })
export class MeasureHaving {
  @Field(() => IntFilter, { nullable: true, description: 'How many measures there are in the group.' })
  count?: Comparisons<number> | null
}

@ArgsType()
export class MeasureTotalsArguments extends TotalArguments {
  @Field(() => [MeasureDimension], {
    nullable: true,
    description: 'Count by these, together. Without it there are no groups, only the total.',
  })
  groupBy?: MeasureDimension[] | null

  @Field(() => Int, {
    nullable: true,
    description: 'As the approved plans of this year have them. Without it, each as its newest public version has it.',
  })
  year?: number | null

  @Field(() => MeasureVersionWhere, { nullable: true, description: 'Count only these.' })
  where?: MeasureVersionWhere | null

  @Field(() => MeasureHaving, { nullable: true, description: 'Give only the groups for which this holds.' })
  having?: MeasureHaving | null

  @Field(() => measureGroupOrdering.Order, {
    defaultValue: measureGroupOrdering.Order.COUNT_DESC,
    description: 'The order of the groups, the largest first unless said otherwise.',
  })
  orderBy!: MeasureGroupOrder
}

/** What a group or a total counts, so that its entries are the same ones. */
export type MeasuresCounted = Pick<MeasureTotalsArguments, 'where' | 'world' | 'year'>

@ObjectType({ description: 'Measures that share a value in each dimension asked for.' })
export class MeasureGroup {
  readonly group!: Group<MeasureDimension, never>
  readonly total!: Total<MeasureDimension, never>
  readonly counted!: MeasuresCounted

  @Field(() => Int, { description: 'How many measures.' })
  count!: number

  @Field(() => Int, { nullable: true, description: 'Null where COHORT is not asked for.' })
  cohort!: number | null

  @Field(() => MeasureStatus, { nullable: true, description: 'Null where STATUS is not asked for.' })
  status!: MeasureStatus | null

  @Field(() => Int, { nullable: true, description: 'Null where YEAR is not asked for.' })
  year!: number | null
}

@ObjectType({
  description: withTerm('antall tiltak', 'How many measures there are in public plans, and how they fall into groups.'),
})
export class MeasureTotals extends Totals {
  @Field(() => Int, { description: 'How many measures in all, each counted once.' })
  count!: number

  @Field(() => Int, {
    description: 'How many measures are in the groups that "having" keeps, on all pages, each counted once.',
  })
  distinct!: number

  @Field(() => [MeasureGroup], { description: 'One page of the groups, in the order asked for.' })
  groups!: MeasureGroup[]
}

import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql'
import type { Comparisons } from '../../foundation/comparison.js'
import { enumeration } from '../../foundation/enumeration.js'
import { IntFilter } from '../../foundation/filters.js'
import { TotalArguments } from '../../foundation/totals/arguments.js'
import { groupOrdering } from '../../foundation/totals/order.js'
import { type Group, type Total, Totals } from '../../foundation/totals/totals.js'
import { ObligationWhere } from './arguments.js'
import { ObligationGrade, ObligationKind } from './entity.js'

export const ObligationDimension = enumeration('ObligationDimension', 'What graded statements can be counted by.', {
  GRADE: 'How strongly they bind.',
  KIND: 'Where in the agreement they belong.',
  PILOT: 'The pilot of their agreement.',
  COHORT: 'The cohort of that pilot. Norwegian: pulje.',
  OBJECTIVE: 'Their objective; one group for those of the whole agreement.',
  MAIN_THEME: 'The main theme of their objective.',
  DEBTOR: 'Each party that owes them. One statement may have many, so these groups overlap.',
})
export type ObligationDimension = keyof typeof ObligationDimension

export const obligationGroupOrdering = groupOrdering('ObligationGroupOrder', {
  COUNT: { by: 'count', description: 'By how many statements' },
})
export type ObligationGroupOrder = keyof typeof obligationGroupOrdering.orders

@InputType({ description: 'Which groups. What is left out asks nothing; all that is given has to hold.' })
export class ObligationHaving {
  @Field(() => IntFilter, { nullable: true, description: 'How many statements there are in the group.' })
  count?: Comparisons<number> | null
}

@ArgsType()
export class ObligationTotalsArguments extends TotalArguments {
  @Field(() => [ObligationDimension], {
    nullable: true,
    description: 'Count by these, together. Without it there are no groups, only the total.',
  })
  groupBy?: ObligationDimension[] | null

  @Field(() => ObligationWhere, { nullable: true, description: 'Count only these.' })
  where?: ObligationWhere | null

  @Field(() => ObligationHaving, { nullable: true, description: 'Give only the groups for which this holds.' })
  having?: ObligationHaving | null

  @Field(() => obligationGroupOrdering.Order, {
    defaultValue: obligationGroupOrdering.Order.COUNT_DESC,
    description: 'The order of the groups, the largest first unless said otherwise.',
  })
  orderBy!: ObligationGroupOrder
}

/** What a group or a total counts, so that its entries are the same ones. */
export type ObligationsCounted = Pick<ObligationTotalsArguments, 'where' | 'world'>

@ObjectType({ description: 'Graded statements that share a value in each dimension asked for.' })
export class ObligationGroup {
  readonly group!: Group<ObligationDimension, never>
  readonly total!: Total<ObligationDimension, never>
  readonly counted!: ObligationsCounted

  @Field(() => Int, { description: 'How many statements.' })
  count!: number

  @Field(() => ObligationGrade, { nullable: true, description: 'Null where GRADE is not asked for.' })
  grade!: ObligationGrade | null

  @Field(() => ObligationKind, { nullable: true, description: 'Null where KIND is not asked for.' })
  kind!: ObligationKind | null

  @Field(() => Int, { nullable: true, description: 'Null where COHORT is not asked for.' })
  cohort!: number | null
}

@ObjectType({ description: 'How many graded statements there are, and how they fall into groups.' })
export class ObligationTotals extends Totals {
  @Field(() => Int, { description: 'How many statements in all, each counted once.' })
  count!: number

  @Field(() => Int, {
    description: 'How many statements are in the groups that "having" keeps, on all pages, each counted once.',
  })
  distinct!: number

  @Field(() => [ObligationGroup], { description: 'One page of the groups, in the order asked for.' })
  groups!: ObligationGroup[]
}

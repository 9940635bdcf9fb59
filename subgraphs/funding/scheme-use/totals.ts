import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql'
import type { Comparisons } from '../../foundation/comparison.js'
import { enumeration } from '../../foundation/enumeration.js'
import { KronerTotal } from '../../foundation/figures.js'
import { IntFilter } from '../../foundation/filters.js'
import { TotalArguments } from '../../foundation/totals/arguments.js'
import { groupOrdering } from '../../foundation/totals/order.js'
import { type Group, Totals } from '../../foundation/totals/totals.js'
import { SchemeUseWhere } from './arguments.js'
import { SchemeOutcome } from './entity.js'

export const SchemeUseDimension = enumeration(
  'SchemeUseDimension',
  'What the use of existing instruments can be counted by.',
  {
    SCHEME: 'The instrument.',
    PILOT: 'The pilot.',
    COHORT: 'The cohort of the pilot. Norwegian: pulje.',
    PARTY: 'Who applied, or did not.',
    YEAR: 'The year.',
    OUTCOME: 'What became of it.',
  },
)
export type SchemeUseDimension = keyof typeof SchemeUseDimension

/** What is added up of each use: apart, what is of the agreement's time and what is of the years before. */
export type SchemeUseFigure = 'uses' | 'applied' | 'awarded' | 'baselineUses' | 'baselineApplied' | 'baselineAwarded'

export const schemeUseGroupOrdering = groupOrdering('SchemeUseGroupOrder', {
  COUNT: { by: 'uses', description: 'By how many uses in the time of the agreement' },
  AWARDED: { by: 'awarded', description: 'By how much was awarded in the time of the agreement' },
})
export type SchemeUseGroupOrder = keyof typeof schemeUseGroupOrdering.orders

@InputType({ description: 'Which groups. What is left out asks nothing; all that is given has to hold.' })
export class SchemeUseHaving {
  @Field(() => IntFilter, {
    nullable: true,
    description: 'How many uses there are in the group, those of the years before among them.',
  })
  count?: Comparisons<number> | null
}

@ArgsType()
export class SchemeUseTotalsArguments extends TotalArguments {
  @Field(() => [SchemeUseDimension], {
    nullable: true,
    description: 'Count by these, together. Without it there are no groups, only the total.',
  })
  by?: SchemeUseDimension[] | null

  @Field(() => SchemeUseWhere, { nullable: true, description: 'Count only these.' })
  where?: SchemeUseWhere | null

  @Field(() => SchemeUseHaving, { nullable: true, description: 'Give only the groups for which this holds.' })
  having?: SchemeUseHaving | null

  @Field(() => schemeUseGroupOrdering.Order, {
    defaultValue: schemeUseGroupOrdering.Order.COUNT_DESC,
    description: 'The order of the groups, the largest first unless said otherwise.',
  })
  orderBy!: SchemeUseGroupOrder
}

@ObjectType({ description: 'Uses of existing instruments counted, and their amounts added up.' })
export class SchemeUseSums {
  @Field(() => Int, { description: 'How many uses.' })
  count!: number

  @Field(() => KronerTotal, { description: 'How much was applied for.' })
  applied!: KronerTotal

  @Field(() => KronerTotal, { description: 'How much was awarded.' })
  awarded!: KronerTotal
}

@ObjectType({ description: 'Uses of existing instruments that share a value in each dimension asked for.' })
export class SchemeUseGroup {
  readonly group!: Group<SchemeUseDimension, SchemeUseFigure>

  @Field(() => Int, { nullable: true, description: 'Null where COHORT is not asked for.' })
  cohort!: number | null

  @Field(() => Int, { nullable: true, description: 'Null where YEAR is not asked for.' })
  year!: number | null

  @Field(() => SchemeOutcome, { nullable: true, description: 'Null where OUTCOME is not asked for.' })
  outcome!: SchemeOutcome | null

  @Field(() => SchemeUseSums, { description: 'In the time of the agreement.' })
  sums!: SchemeUseSums

  @Field(() => SchemeUseSums, { description: 'In the years before, to compare with. Norwegian: nullpunkt.' })
  baseline!: SchemeUseSums
}

@ObjectType({ description: 'How existing instruments were used, whole and in groups.' })
export class SchemeUseTotals extends Totals {
  @Field(() => SchemeUseSums, { description: 'In the time of the agreement.' })
  sums!: SchemeUseSums

  @Field(() => SchemeUseSums, { description: 'In the years before, to compare with. Norwegian: nullpunkt.' })
  baseline!: SchemeUseSums

  @Field(() => [SchemeUseGroup], { description: 'One page of the groups, in the order asked for.' })
  groups!: SchemeUseGroup[]
}

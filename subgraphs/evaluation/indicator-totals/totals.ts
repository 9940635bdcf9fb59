import type { Sql } from 'sql-template-tag'
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { Combination, Comparisons } from '../../foundation/comparison.js'
import { enumeration } from '../../foundation/enumeration.js'
import { DateFilter, FloatFilter, IntFilter, KeyFilter } from '../../foundation/filters.js'
import { TotalArguments } from '../../foundation/totals/arguments.js'
import { groupOrdering } from '../../foundation/totals/order.js'
import type { Sums } from '../../foundation/totals/sums.js'
import { type Group, Totals } from '../../foundation/totals/totals.js'
import { ComparabilityFilter } from '../indicator/arguments.js'
import { Indicator } from '../indicator/entity.js'
import type { Exclusion } from './rules.js'

export const IndicatorDimension = enumeration('IndicatorDimension', 'What readings can be added up by.', {
  PILOT: 'The pilot that counted.',
  COHORT: 'The cohort of that pilot. Norwegian: pulje.',
  COUNTY:
    'The county of that pilot. One group without a county holds pilots that lie in several: nobody has told which part of a reading falls in which.',
  OBJECTIVE: 'The objective that the local indicator is about; one group for those about none.',
  MAIN_THEME: 'The main theme of that objective, else the theme of the local indicator itself.',
  YEAR: 'The year in which the period ends. Of a cumulative indicator only the latest reading counts, so this is the year of that one.',
})
export type IndicatorDimension = keyof typeof IndicatorDimension

export const indicatorGroupOrdering = groupOrdering('IndicatorGroupOrder', {
  COUNT: { by: 'count', description: 'By how many readings and gaps' },
  TOTAL: { by: 'total', description: 'By what they add up to' },
})
export type IndicatorGroupOrder = keyof typeof indicatorGroupOrdering.orders

@InputType({ description: 'Which readings. What is left out asks nothing; all that is given has to hold.' })
export class IndicatorTotalsWhere implements Combination<IndicatorTotalsWhere> {
  @Field(() => KeyFilter, { nullable: true, description: 'The pilot that counted.' })
  pilot?: KeyFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The cohort of that pilot. Norwegian: pulje.' })
  cohort?: IntFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A county that pilot lies in, by code.' })
  county?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The objective that the local indicator is about.' })
  objective?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'Any theme of that objective, or of the indicator itself.' })
  theme?: KeyFilter | null

  @Field(() => KeyFilter, {
    nullable: true,
    description: 'The local indicator. One that cannot be added up with the others is refused, with the reason.',
  })
  localIndicator?: KeyFilter | null

  @Field(() => ComparabilityFilter, {
    nullable: true,
    description: 'How far the local indicator can be compared with the common one.',
  })
  comparability?: ComparabilityFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The year in which the period ends.' })
  year?: IntFilter | null

  @Field(() => DateFilter, { nullable: true, description: 'The first day of the period.' })
  periodFrom?: DateFilter | null

  @Field(() => DateFilter, { nullable: true, description: 'The last day of the period.' })
  periodTo?: DateFilter | null

  @Field(() => [IndicatorTotalsWhere], { nullable: true, description: 'All of these hold.' })
  and?: IndicatorTotalsWhere[] | null

  @Field(() => [IndicatorTotalsWhere], { nullable: true, description: 'One of these holds.' })
  or?: IndicatorTotalsWhere[] | null

  @Field(() => IndicatorTotalsWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: IndicatorTotalsWhere | null
}

@InputType({ description: 'Which groups. What is left out asks nothing; all that is given has to hold.' })
export class IndicatorHaving {
  @Field(() => IntFilter, { nullable: true, description: 'How many readings and gaps there are in the group.' })
  count?: Comparisons<number> | null

  @Field(() => FloatFilter, { nullable: true, description: 'What the readings of the group add up to.' })
  total?: Comparisons<number> | null
}

@ArgsType()
export class IndicatorTotalsArguments extends TotalArguments {
  @Field(() => ID, {
    description:
      'A common indicator. The readings of the local ones that correspond to it are added up, so unlike things never are.',
  })
  indicator!: string

  @Field(() => [IndicatorDimension], {
    nullable: true,
    description: 'Add up by these, together. Without it there are no groups, only the total.',
  })
  groupBy?: IndicatorDimension[] | null

  @Field(() => IndicatorTotalsWhere, { nullable: true, description: 'Add up only these.' })
  where?: IndicatorTotalsWhere | null

  @Field(() => IndicatorHaving, { nullable: true, description: 'Give only the groups for which this holds.' })
  having?: IndicatorHaving | null

  @Field(() => indicatorGroupOrdering.Order, {
    defaultValue: indicatorGroupOrdering.Order.DIMENSIONS_ASC,
    description: 'The order of the groups, by their dimensions unless said otherwise.',
  })
  orderBy!: IndicatorGroupOrder
}

const ExclusionReason = enumeration('ExclusionReason', 'Why a local indicator is not added up with the others.', {
  NOT_COMPARABLE: 'It is graded as not comparable with the common one.',
  OTHER_FORM: 'Its readings have another form, or another scale.',
  OTHER_UNIT: 'It is counted in another unit.',
  OTHER_ACCUMULATION: 'One of them holds each period alone, the other all there is by its end.',
} satisfies Record<Exclusion, string>)

@ObjectType({
  description: 'A local indicator whose readings the filter holds for, and that is left out of the total.',
})
export class ExcludedIndicator {
  @Field(() => Indicator, { description: 'The indicator that is left out.' })
  indicator!: Indicator

  @Field(() => ExclusionReason, { description: 'Why it is left out.' })
  reason!: Exclusion

  @Field(() => String, { nullable: true, description: 'What its parties say of that; null where they say nothing.' })
  note!: string | null
}

@ObjectType({ description: 'How many readings stand at one step of a scale.' })
export class StepCount {
  @Field(() => Int, { description: 'The place of the step, from 1 for the lowest.' })
  place!: number

  @Field(() => String, { description: 'The step in words.' })
  step!: string

  @Field(() => Int, { description: 'How many readings stand there.' })
  count!: number
}

/** What is asked of one common indicator: so that sums, steps and entries know what they are of. */
export interface AskedIndicator {
  readonly common: Indicator
  /** The keys of the readings that count, as SQL. */
  readonly counted: Sql
}

@ObjectType({ description: 'Readings that share a value in each dimension asked for.' })
export class IndicatorGroup {
  readonly group!: Group<IndicatorDimension, string>
  readonly sums!: Sums<string>
  readonly whole!: Sums<string>
  readonly asked!: AskedIndicator

  @Field(() => Int, { nullable: true, description: 'Null where COHORT is not asked for.' })
  cohort!: number | null

  @Field(() => Int, { nullable: true, description: 'Null where YEAR is not asked for.' })
  year!: number | null
}

@ObjectType({ description: 'Readings of one common indicator added up, whole and in groups.' })
export class IndicatorTotals extends Totals {
  readonly sums!: Sums<string>
  readonly kept!: Sums<string>
  readonly asked!: AskedIndicator

  @Field(() => Indicator, { description: 'The common indicator.' })
  indicator!: Indicator

  @Field(() => [ExcludedIndicator], {
    description: 'Local indicators that are left out, since they cannot be added up with the others, and why.',
  })
  excluded!: ExcludedIndicator[]

  @Field(() => [IndicatorGroup], { description: 'One page of the groups, in the order asked for.' })
  groups!: IndicatorGroup[]
}

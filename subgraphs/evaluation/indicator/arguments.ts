import { ArgsType, Field, InputType } from 'type-graphql'
import type { Combination, Comparisons } from '../../foundation/comparison.js'
import { enumFilter, IntFilter, KeyFilter } from '../../foundation/filters.js'
import { JudgingStateFilter } from '../../foundation/judging-state.js'
import { ListArguments } from '../../foundation/list-arguments.js'
import { PageArguments } from '../../foundation/page-arguments.js'
import { Comparability, IndicatorForm, IndicatorKind } from './entity.js'
import { type IndicatorOrder, indicatorOrdering } from './store.js'

const IndicatorKindFilter = enumFilter<IndicatorKind>('IndicatorKind', IndicatorKind)
type IndicatorKindFilter = Comparisons<IndicatorKind>

const IndicatorFormFilter = enumFilter<IndicatorForm>('IndicatorForm', IndicatorForm)
type IndicatorFormFilter = Comparisons<IndicatorForm>

export const ComparabilityFilter = enumFilter<Comparability>('Comparability', Comparability)
export type ComparabilityFilter = Comparisons<Comparability>

@InputType({ description: 'Which indicators. What is left out asks nothing; all that is given has to hold.' })
export class IndicatorWhere implements Combination<IndicatorWhere> {
  @Field(() => KeyFilter, { nullable: true, description: 'The indicator itself, by key.' })
  id?: KeyFilter | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, with or without accents; two letters or more.',
  })
  name?: string | null

  @Field(() => KeyFilter, { nullable: true, description: 'Its pilot. isNull asks for common ones.' })
  pilot?: KeyFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The cohort of its pilot. Norwegian: pulje.' })
  cohort?: IntFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A county its pilot lies in, by code.' })
  county?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The objective that it is about.' })
  objective?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The measure that it is about.' })
  measure?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A theme of its own, or of the objective that it is about.' })
  theme?: KeyFilter | null

  @Field(() => IndicatorKindFilter, { nullable: true, description: 'What sort of thing it counts.' })
  kind?: IndicatorKindFilter | null

  @Field(() => IndicatorFormFilter, { nullable: true, description: 'What form its readings have.' })
  form?: IndicatorFormFilter | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it is common to all pilots.' })
  isCommon?: boolean | null

  @Field(() => KeyFilter, { nullable: true, description: 'The common indicator that it corresponds to.' })
  commonIndicator?: KeyFilter | null

  @Field(() => ComparabilityFilter, { nullable: true, description: 'How far it can be compared with that one.' })
  comparability?: ComparabilityFilter | null

  @Field(() => JudgingStateFilter, { nullable: true, description: 'Whether it is agreed how attainment is judged.' })
  judgingState?: JudgingStateFilter | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether its latest reading of a period with a target is on the wrong side of it. One without such a reading is neither.',
  })
  behind?: boolean | null

  @Field(() => [IndicatorWhere], { nullable: true, description: 'All of these hold.' })
  and?: IndicatorWhere[] | null

  @Field(() => [IndicatorWhere], { nullable: true, description: 'One of these holds.' })
  or?: IndicatorWhere[] | null

  @Field(() => IndicatorWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: IndicatorWhere | null
}

@ArgsType()
export class IndicatorArguments extends ListArguments {
  @Field(() => IndicatorWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: IndicatorWhere | null

  @Field(() => indicatorOrdering.Order, {
    defaultValue: indicatorOrdering.Order.NAME_ASC,
    description: 'The order that they are listed in.',
  })
  orderBy!: IndicatorOrder
}

/** Of one pilot, objective or measure, which is of one world already. */
@ArgsType()
export class OwnIndicatorArguments extends PageArguments {
  @Field(() => IndicatorWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: IndicatorWhere | null

  @Field(() => indicatorOrdering.Order, {
    defaultValue: indicatorOrdering.Order.NAME_ASC,
    description: 'The order that they are listed in.',
  })
  orderBy!: IndicatorOrder
}

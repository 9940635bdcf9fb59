import { ArgsType, Field, InputType } from 'type-graphql'
import type { Combination, Comparisons } from '../../foundation/comparison.js'
import { FigureState } from '../../foundation/figure-state.js'
import { DateFilter, enumFilter, KeyFilter, TextFilter } from '../../foundation/filters.js'
import { PageArguments } from '../../foundation/page-arguments.js'
import { type ObservationOrder, observationOrdering } from './store.js'

export const FigureStateFilter = enumFilter<FigureState>('FigureState', FigureState)
export type FigureStateFilter = Comparisons<FigureState>

@InputType({ description: 'Which readings. What is left out asks nothing; all that is given has to hold.' })
export class ObservationWhere implements Combination<ObservationWhere> {
  @Field(() => TextFilter, { nullable: true, description: 'The period, such as "2026" or "2026-H1".' })
  period?: TextFilter | null

  @Field(() => DateFilter, { nullable: true, description: 'The first day of the period.' })
  periodFrom?: DateFilter | null

  @Field(() => DateFilter, { nullable: true, description: 'The last day of the period.' })
  periodTo?: DateFilter | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it is of the whole, and not of a part.' })
  isWhole?: boolean | null

  @Field(() => KeyFilter, { nullable: true, description: 'The municipality that it is of, by code.' })
  municipality?: KeyFilter | null

  @Field(() => TextFilter, { nullable: true, description: 'The part that it is of, such as "kvinner".' })
  part?: TextFilter | null

  @Field(() => FigureStateFilter, { nullable: true, description: 'Whether there is a reading, and if not, why.' })
  state?: FigureStateFilter | null

  @Field(() => [ObservationWhere], { nullable: true, description: 'All of these hold.' })
  and?: ObservationWhere[] | null

  @Field(() => [ObservationWhere], { nullable: true, description: 'One of these holds.' })
  or?: ObservationWhere[] | null

  @Field(() => ObservationWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: ObservationWhere | null
}

@ArgsType()
export class ObservationArguments extends PageArguments {
  @Field(() => ObservationWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: ObservationWhere | null

  @Field(() => observationOrdering.Order, {
    defaultValue: observationOrdering.Order.PERIOD_DESC,
    description: 'The order that they are listed in.',
  })
  orderBy!: ObservationOrder
}

import { ArgsType, Field, InputType, Int } from 'type-graphql'
import type { Combination } from '../../foundation/comparison.js'
import { DateFilter, IntFilter, KeyFilter } from '../../foundation/filters.js'
import { JudgingStateFilter } from '../../foundation/judging-state.js'
import { ListArguments } from '../../foundation/list-arguments.js'
import { MeasureStatusFilter } from '../../foundation/measure-status.js'
import { PageArguments } from '../../foundation/page-arguments.js'
import { type MeasureVersionOrder, measureVersionOrdering } from './store.js'

@InputType({
  description:
    'Which measures, by what the version in question says of them. What is left out asks nothing; all that is given has to hold.',
})
export class MeasureVersionWhere implements Combination<MeasureVersionWhere> {
  @Field(() => KeyFilter, { nullable: true, description: 'The measure, by key.' })
  measure?: KeyFilter | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of the title, with or without accents; two letters or more.',
  })
  title?: string | null

  @Field(() => KeyFilter, { nullable: true, description: 'Its agreement.' })
  agreement?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'Its pilot.' })
  pilot?: KeyFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The cohort of its pilot. Norwegian: pulje.' })
  cohort?: IntFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The county of its responsible municipality, by code.' })
  county?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The municipality that is responsible for it, by code.' })
  responsibleMunicipality?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'An objective that it serves, whatever its share.' })
  objective?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A theme of an objective that it serves.' })
  theme?: KeyFilter | null

  @Field(() => KeyFilter, {
    nullable: true,
    description: 'The main theme of the objective that has the largest share of it: what totals count it under.',
  })
  mainTheme?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A party that is a partner in it.' })
  partner?: KeyFilter | null

  @Field(() => MeasureStatusFilter, { nullable: true, description: 'How far it has come.' })
  status?: MeasureStatusFilter | null

  @Field(() => JudgingStateFilter, { nullable: true, description: 'Whether it is agreed how attainment is judged.' })
  judgingState?: JudgingStateFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The year that its plan is for.' })
  year?: IntFilter | null

  @Field(() => DateFilter, { nullable: true, description: 'The first day it is planned for.' })
  plannedFrom?: DateFilter | null

  @Field(() => DateFilter, { nullable: true, description: 'The last day it is planned for.' })
  plannedTo?: DateFilter | null

  @Field(() => [MeasureVersionWhere], { nullable: true, description: 'All of these hold.' })
  and?: MeasureVersionWhere[] | null

  @Field(() => [MeasureVersionWhere], { nullable: true, description: 'One of these holds.' })
  or?: MeasureVersionWhere[] | null

  @Field(() => MeasureVersionWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: MeasureVersionWhere | null
}

/** Of one version of a plan. */
@ArgsType()
export class PlannedMeasureArguments extends PageArguments {
  @Field(() => MeasureVersionWhere, {
    nullable: true,
    description: 'Only those for which this holds. Without it: all.',
  })
  where?: MeasureVersionWhere | null

  @Field(() => measureVersionOrdering.Order, {
    defaultValue: measureVersionOrdering.Order.POSITION_ASC,
    description: 'The order that they are listed in.',
  })
  orderBy!: MeasureVersionOrder
}

/** Of one objective, which is of one world already. */
@ArgsType()
export class ObjectiveMeasureArguments extends PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: 'As the approved plan of this year has them. Without it, each as its newest public version has it.',
  })
  year?: number | null

  @Field(() => MeasureVersionWhere, {
    nullable: true,
    description: 'Only those for which this holds. Without it: all.',
  })
  where?: MeasureVersionWhere | null

  @Field(() => measureVersionOrdering.Order, {
    defaultValue: measureVersionOrdering.Order.NUMBER_ASC,
    description: 'The order that they are listed in.',
  })
  orderBy!: MeasureVersionOrder
}

@ArgsType()
export class MeasureArguments extends ListArguments {
  @Field(() => Int, {
    nullable: true,
    description: 'As the approved plans of this year have them. Without it, each as its newest public version has it.',
  })
  year?: number | null

  @Field(() => MeasureVersionWhere, {
    nullable: true,
    description: 'Only those for which this holds. Without it: all.',
  })
  where?: MeasureVersionWhere | null

  @Field(() => measureVersionOrdering.Order, {
    defaultValue: measureVersionOrdering.Order.NUMBER_ASC,
    description: 'The order that they are listed in.',
  })
  orderBy!: MeasureVersionOrder
}

import { ArgsType, Field, InputType } from 'type-graphql'
import type { Combination } from '../../foundation/comparison.js'
import { DateFilter, IntFilter, KeyFilter } from '../../foundation/filters.js'
import { ListArguments } from '../../foundation/list-arguments.js'
import { PageArguments } from '../../foundation/page-arguments.js'
import { type LessonOrder, lessonOrdering } from './store.js'

@InputType({ description: 'Which lessons. What is left out asks nothing; all that is given has to hold.' })
export class LessonWhere implements Combination<LessonWhere> {
  @Field(() => KeyFilter, { nullable: true, description: 'The lesson itself, by key.' })
  id?: KeyFilter | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of the title or the text, with or without accents; two letters or more.',
  })
  text?: string | null

  @Field(() => KeyFilter, { nullable: true, description: 'The pilot that learned it.' })
  pilot?: KeyFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The cohort of that pilot. Norwegian: pulje.' })
  cohort?: IntFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A county that pilot lies in, by code.' })
  county?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The objective that it was learned from.' })
  objective?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The measure that it was learned from.' })
  measure?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A theme of its own, or of the objective that it came from.' })
  theme?: KeyFilter | null

  @Field(() => DateFilter, { nullable: true, description: 'The day it was written down.' })
  learnedOn?: DateFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A pilot that has used it. isNull asks for unused ones.' })
  usedBy?: KeyFilter | null

  @Field(() => [LessonWhere], { nullable: true, description: 'All of these hold.' })
  and?: LessonWhere[] | null

  @Field(() => [LessonWhere], { nullable: true, description: 'One of these holds.' })
  or?: LessonWhere[] | null

  @Field(() => LessonWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: LessonWhere | null
}

@ArgsType()
export class LessonArguments extends ListArguments {
  @Field(() => LessonWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: LessonWhere | null

  @Field(() => lessonOrdering.Order, {
    defaultValue: lessonOrdering.Order.LEARNED_ON_DESC,
    description: 'The order that they are listed in, the newest first unless said otherwise.',
  })
  orderBy!: LessonOrder
}

/** Of one pilot or measure, which is of one world already. */
@ArgsType()
export class OwnLessonArguments extends PageArguments {
  @Field(() => LessonWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: LessonWhere | null

  @Field(() => lessonOrdering.Order, {
    defaultValue: lessonOrdering.Order.LEARNED_ON_DESC,
    description: 'The order that they are listed in, the newest first unless said otherwise.',
  })
  orderBy!: LessonOrder
}

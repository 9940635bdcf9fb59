import { ArgsType, Field, InputType } from 'type-graphql'
import type { Combination, Comparisons } from '../../foundation/comparison.js'
import { DateFilter, enumFilter, IntFilter, KeyFilter } from '../../foundation/filters.js'
import { ListArguments } from '../../foundation/list-arguments.js'
import { PageArguments } from '../../foundation/page-arguments.js'
import { AssessmentConclusion } from './entity.js'
import { type AssessmentOrder, assessmentOrdering } from './store.js'

/** Lists of objectives are filtered by it too. */
export const AssessmentConclusionFilter = enumFilter<AssessmentConclusion>('AssessmentConclusion', AssessmentConclusion)
export type AssessmentConclusionFilter = Comparisons<AssessmentConclusion>

@InputType({ description: 'Which assessments. What is left out asks nothing; all that is given has to hold.' })
export class AssessmentWhere implements Combination<AssessmentWhere> {
  @Field(() => KeyFilter, { nullable: true, description: 'The assessment itself, by key.' })
  id?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The pilot.' })
  pilot?: KeyFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The cohort of the pilot. Norwegian: pulje.' })
  cohort?: IntFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A county the pilot lies in, by code.' })
  county?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The agreement.' })
  agreement?: KeyFilter | null

  @Field(() => KeyFilter, {
    nullable: true,
    description: 'The objective that is assessed. isNull asks for those of obligations.',
  })
  objective?: KeyFilter | null

  @Field(() => KeyFilter, {
    nullable: true,
    description: 'The obligation that is assessed. isNull asks for those of objectives.',
  })
  obligation?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A theme of the objective that is assessed.' })
  theme?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'Who concluded.' })
  assessor?: KeyFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The year that it is about.' })
  year?: IntFilter | null

  @Field(() => DateFilter, { nullable: true, description: 'The day it was concluded.' })
  assessedOn?: DateFilter | null

  @Field(() => AssessmentConclusionFilter, { nullable: true, description: 'What was concluded.' })
  conclusion?: AssessmentConclusionFilter | null

  @Field(() => [AssessmentWhere], { nullable: true, description: 'All of these hold.' })
  and?: AssessmentWhere[] | null

  @Field(() => [AssessmentWhere], { nullable: true, description: 'One of these holds.' })
  or?: AssessmentWhere[] | null

  @Field(() => AssessmentWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: AssessmentWhere | null
}

@ArgsType()
export class AssessmentArguments extends ListArguments {
  @Field(() => AssessmentWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: AssessmentWhere | null

  @Field(() => assessmentOrdering.Order, {
    defaultValue: assessmentOrdering.Order.ASSESSED_ON_DESC,
    description: 'The order that they are listed in, the newest first unless said otherwise.',
  })
  orderBy!: AssessmentOrder
}

/** Of one pilot, objective or obligation, which is of one world already. */
@ArgsType()
export class OwnAssessmentArguments extends PageArguments {
  @Field(() => AssessmentWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: AssessmentWhere | null

  @Field(() => assessmentOrdering.Order, {
    defaultValue: assessmentOrdering.Order.ASSESSED_ON_DESC,
    description: 'The order that they are listed in, the newest first unless said otherwise.',
  })
  orderBy!: AssessmentOrder
}

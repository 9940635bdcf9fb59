import { ArgsType, Field, InputType } from 'type-graphql'
import type { Combination, Comparisons } from '../../foundation/comparison.js'
import { DateFilter, enumFilter, IntFilter, KeyFilter } from '../../foundation/filters.js'
import { ListArguments } from '../../foundation/list-arguments.js'
import { PageArguments } from '../../foundation/page-arguments.js'
import { Attainment } from './entity.js'
import { type SelfReportOrder, selfReportOrdering } from './store.js'

const AttainmentFilter = enumFilter<Attainment>('Attainment', Attainment)
type AttainmentFilter = Comparisons<Attainment>

@InputType({ description: 'Which self-reports. What is left out asks nothing; all that is given has to hold.' })
export class SelfReportWhere implements Combination<SelfReportWhere> {
  @Field(() => KeyFilter, { nullable: true, description: 'The report itself, by key.' })
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
    description: 'The objective that it is about. isNull asks for those of an obligation, or of the whole agreement.',
  })
  objective?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A theme of the objective that it is about.' })
  theme?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'Who reports.' })
  party?: KeyFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The year that it is about.' })
  year?: IntFilter | null

  @Field(() => DateFilter, { nullable: true, description: 'The day it was reported.' })
  reportedOn?: DateFilter | null

  @Field(() => AttainmentFilter, { nullable: true, description: 'How far it says that the objective is reached.' })
  attainment?: AttainmentFilter | null

  @Field(() => [SelfReportWhere], { nullable: true, description: 'All of these hold.' })
  and?: SelfReportWhere[] | null

  @Field(() => [SelfReportWhere], { nullable: true, description: 'One of these holds.' })
  or?: SelfReportWhere[] | null

  @Field(() => SelfReportWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: SelfReportWhere | null
}

@ArgsType()
export class SelfReportArguments extends ListArguments {
  @Field(() => SelfReportWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: SelfReportWhere | null

  @Field(() => selfReportOrdering.Order, {
    defaultValue: selfReportOrdering.Order.REPORTED_ON_DESC,
    description: 'The order that they are listed in, the newest first unless said otherwise.',
  })
  orderBy!: SelfReportOrder
}

/** Of one pilot or objective, which is of one world already. */
@ArgsType()
export class OwnSelfReportArguments extends PageArguments {
  @Field(() => SelfReportWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: SelfReportWhere | null

  @Field(() => selfReportOrdering.Order, {
    defaultValue: selfReportOrdering.Order.REPORTED_ON_DESC,
    description: 'The order that they are listed in, the newest first unless said otherwise.',
  })
  orderBy!: SelfReportOrder
}

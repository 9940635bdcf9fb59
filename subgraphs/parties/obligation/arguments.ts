import { ArgsType, Field, InputType } from 'type-graphql'
import type { Combination, Comparisons } from '../../foundation/comparison.js'
import { enumFilter, IntFilter, KeyFilter, TextFilter } from '../../foundation/filters.js'
import { ListArguments } from '../../foundation/list-arguments.js'
import { ObligationGrade, ObligationKind } from './entity.js'
import { type ObligationOrder, obligationOrdering } from './store.js'

const ObligationGradeFilter = enumFilter<ObligationGrade>('ObligationGrade', ObligationGrade)
type ObligationGradeFilter = Comparisons<ObligationGrade>
const ObligationKindFilter = enumFilter<ObligationKind>('ObligationKind', ObligationKind)
type ObligationKindFilter = Comparisons<ObligationKind>

@InputType({ description: 'Which graded statements. What is left out asks nothing; all that is given has to hold.' })
export class ObligationWhere implements Combination<ObligationWhere> {
  @Field(() => KeyFilter, { nullable: true, description: 'The statement itself, by key.' })
  id?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The agreement that it stands in.' })
  agreement?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The pilot of its agreement.' })
  pilot?: KeyFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The cohort of its pilot. Norwegian: pulje.' })
  cohort?: IntFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A county its pilot lies in, by code.' })
  county?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'isNull asks for those of the whole agreement.' })
  objective?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A theme of its objective.' })
  theme?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A party that owes it, named itself or through a group.' })
  debtor?: KeyFilter | null

  @Field(() => ObligationGradeFilter, { nullable: true, description: 'How strongly it binds.' })
  grade?: ObligationGradeFilter | null

  @Field(() => ObligationKindFilter, { nullable: true, description: 'Where in the agreement it belongs.' })
  kind?: ObligationKindFilter | null

  @Field(() => TextFilter, { nullable: true, description: 'The section of the agreement that holds it.' })
  section?: TextFilter | null

  @Field(() => String, { nullable: true, description: 'Part of the text, as it is written; two letters or more.' })
  text?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the text carries a reservation.' })
  hasReservation?: boolean | null

  @Field(() => [ObligationWhere], { nullable: true, description: 'All of these hold.' })
  and?: ObligationWhere[] | null

  @Field(() => [ObligationWhere], { nullable: true, description: 'One of these holds.' })
  or?: ObligationWhere[] | null

  @Field(() => ObligationWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: ObligationWhere | null
}

@ArgsType()
export class ObligationArguments extends ListArguments {
  @Field(() => ObligationWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: ObligationWhere | null

  @Field(() => obligationOrdering.Order, {
    defaultValue: obligationOrdering.Order.AGREEMENT_ASC,
    description: 'The order that they are listed in.',
  })
  orderBy!: ObligationOrder
}

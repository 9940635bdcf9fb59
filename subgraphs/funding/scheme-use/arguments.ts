import { ArgsType, Field, InputType } from 'type-graphql'
import type { Combination, Comparisons } from '../../foundation/comparison.js'
import { BooleanFilter, enumFilter, IntFilter, KeyFilter } from '../../foundation/filters.js'
import { ListArguments } from '../../foundation/list-arguments.js'
import { SchemeOutcome } from './entity.js'
import { type SchemeUseOrder, schemeUseOrdering } from './store.js'

const SchemeOutcomeFilter = enumFilter<SchemeOutcome>('SchemeOutcome', SchemeOutcome)
type SchemeOutcomeFilter = Comparisons<SchemeOutcome>

@InputType({
  description: 'Which uses of existing instruments. What is left out asks nothing; all that is given has to hold.',
})
export class SchemeUseWhere implements Combination<SchemeUseWhere> {
  @Field(() => KeyFilter, { nullable: true, description: 'The instrument.' })
  scheme?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The pilot.' })
  pilot?: KeyFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The cohort of the pilot. Norwegian: pulje.' })
  cohort?: IntFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A county the pilot lies in, by code.' })
  county?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'Who applied, or did not.' })
  party?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The measure it is for.' })
  measure?: KeyFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The year.' })
  year?: IntFilter | null

  @Field(() => SchemeOutcomeFilter, { nullable: true, description: 'What became of it.' })
  outcome?: SchemeOutcomeFilter | null

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether it is of a year before the agreement.' })
  isBaseline?: BooleanFilter | null

  @Field(() => [SchemeUseWhere], { nullable: true, description: 'All of these hold.' })
  and?: SchemeUseWhere[] | null

  @Field(() => [SchemeUseWhere], { nullable: true, description: 'One of these holds.' })
  or?: SchemeUseWhere[] | null

  @Field(() => SchemeUseWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: SchemeUseWhere | null
}

@ArgsType()
export class SchemeUseArguments extends ListArguments {
  @Field(() => SchemeUseWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: SchemeUseWhere | null

  @Field(() => schemeUseOrdering.Order, {
    defaultValue: schemeUseOrdering.Order.YEAR_DESC,
    description: 'The order that they are listed in.',
  })
  orderBy!: SchemeUseOrder
}

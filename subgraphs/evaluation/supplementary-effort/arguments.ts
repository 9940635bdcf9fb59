import { ArgsType, Field, InputType } from 'type-graphql'
import type { Combination } from '../../foundation/comparison.js'
import { IntFilter, KeyFilter } from '../../foundation/filters.js'
import { PageArguments } from '../../foundation/page-arguments.js'
import { type SupplementaryEffortOrder, supplementaryEffortOrdering } from './store.js'

@InputType({ description: 'Which other effort. What is left out asks nothing; all that is given has to hold.' })
export class SupplementaryEffortWhere implements Combination<SupplementaryEffortWhere> {
  @Field(() => KeyFilter, {
    nullable: true,
    description: 'The municipality that it hit, by code. isNull asks for effort in the whole pilot.',
  })
  municipality?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'Who made it.' })
  party?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'Its theme.' })
  theme?: KeyFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The first year of it.' })
  fromYear?: IntFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The last year of it. isNull asks for what has no set end.' })
  toYear?: IntFilter | null

  @Field(() => [SupplementaryEffortWhere], { nullable: true, description: 'All of these hold.' })
  and?: SupplementaryEffortWhere[] | null

  @Field(() => [SupplementaryEffortWhere], { nullable: true, description: 'One of these holds.' })
  or?: SupplementaryEffortWhere[] | null

  @Field(() => SupplementaryEffortWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: SupplementaryEffortWhere | null
}

@ArgsType()
export class SupplementaryEffortArguments extends PageArguments {
  @Field(() => SupplementaryEffortWhere, {
    nullable: true,
    description: 'Only that for which this holds. Without it: all.',
  })
  where?: SupplementaryEffortWhere | null

  @Field(() => supplementaryEffortOrdering.Order, {
    defaultValue: supplementaryEffortOrdering.Order.FROM_YEAR_DESC,
    description: 'The order that it is listed in.',
  })
  orderBy!: SupplementaryEffortOrder
}

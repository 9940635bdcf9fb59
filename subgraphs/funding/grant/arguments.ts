import { ArgsType, Field, InputType } from 'type-graphql'
import type { Combination } from '../../foundation/comparison.js'
import { IntFilter, KeyFilter } from '../../foundation/filters.js'
import { ListArguments } from '../../foundation/list-arguments.js'
import { type GrantOrder, grantOrdering } from './store.js'

@InputType({ description: 'Which grants. What is left out asks nothing; all that is given has to hold.' })
export class GrantWhere implements Combination<GrantWhere> {
  @Field(() => KeyFilter, { nullable: true, description: 'The grant itself, by key.' })
  id?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The pilot that it is given to.' })
  pilot?: KeyFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The cohort of the pilot. Norwegian: pulje.' })
  cohort?: IntFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A county the pilot lies in, by code.' })
  county?: KeyFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The year it is given for.' })
  year?: IntFilter | null

  @Field(() => IntFilter, { nullable: true, description: '1 for preparing an agreement, 2 for carrying it out.' })
  phase?: IntFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The party that gets it.' })
  recipient?: KeyFilter | null

  @Field(() => [GrantWhere], { nullable: true, description: 'All of these hold.' })
  and?: GrantWhere[] | null

  @Field(() => [GrantWhere], { nullable: true, description: 'One of these holds.' })
  or?: GrantWhere[] | null

  @Field(() => GrantWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: GrantWhere | null
}

@ArgsType()
export class GrantArguments extends ListArguments {
  @Field(() => GrantWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: GrantWhere | null

  @Field(() => grantOrdering.Order, {
    defaultValue: grantOrdering.Order.YEAR_DESC,
    description: 'The order that they are listed in.',
  })
  orderBy!: GrantOrder
}

import { ArgsType, Field, InputType } from 'type-graphql'
import type { Combination } from '../../foundation/comparison.js'
import { KeyFilter } from '../../foundation/filters.js'
import { PageArguments } from '../../foundation/page-arguments.js'
import { type CountyOrder, countyOrdering } from './store.js'

@InputType({ description: 'Which counties. What is left out asks nothing; all that is given has to hold.' })
export class CountyWhere implements Combination<CountyWhere> {
  @Field(() => KeyFilter, { nullable: true, description: 'The county itself, by its code.' })
  code?: KeyFilter | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of a name, in any of its languages, with or without accents; two letters or more.',
  })
  name?: string | null

  @Field(() => KeyFilter, {
    nullable: true,
    description: 'A pilot that lies in it; isNull asks for those without any.',
  })
  pilot?: KeyFilter | null

  @Field(() => [CountyWhere], { nullable: true, description: 'All of these hold.' })
  and?: CountyWhere[] | null

  @Field(() => [CountyWhere], { nullable: true, description: 'One of these holds.' })
  or?: CountyWhere[] | null

  @Field(() => CountyWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: CountyWhere | null
}

@ArgsType()
export class CountyArguments extends PageArguments {
  @Field(() => CountyWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: CountyWhere | null

  @Field(() => countyOrdering.Order, {
    defaultValue: countyOrdering.Order.NAME_ASC,
    description: 'The order that they are listed in.',
  })
  orderBy!: CountyOrder
}

import { ArgsType, Field, InputType } from 'type-graphql'
import type { Combination, Comparisons } from '../../foundation/comparison.js'
import { enumFilter, KeyFilter } from '../../foundation/filters.js'
import { ListArguments } from '../../foundation/list-arguments.js'
import { BodyKind } from './entity.js'
import { type BodyOrder, bodyOrdering } from './store.js'

const BodyKindFilter = enumFilter<BodyKind>('BodyKind', BodyKind)
type BodyKindFilter = Comparisons<BodyKind>

@InputType({ description: 'Which bodies. What is left out asks nothing; all that is given has to hold.' })
export class BodyWhere implements Combination<BodyWhere> {
  @Field(() => KeyFilter, { nullable: true, description: 'The body itself, by key.' })
  id?: KeyFilter | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, with or without accents; two letters or more.',
  })
  name?: string | null

  @Field(() => BodyKindFilter, { nullable: true, description: 'What sort of body it is.' })
  kind?: BodyKindFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'isNull asks for bodies across pilots.' })
  pilot?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A party that is in it.' })
  party?: KeyFilter | null

  @Field(() => [BodyWhere], { nullable: true, description: 'All of these hold.' })
  and?: BodyWhere[] | null

  @Field(() => [BodyWhere], { nullable: true, description: 'One of these holds.' })
  or?: BodyWhere[] | null

  @Field(() => BodyWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: BodyWhere | null
}

@ArgsType()
export class BodyArguments extends ListArguments {
  @Field(() => BodyWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: BodyWhere | null

  @Field(() => bodyOrdering.Order, {
    defaultValue: bodyOrdering.Order.NAME_ASC,
    description: 'The order that they are listed in.',
  })
  orderBy!: BodyOrder
}

import { ArgsType, Field, InputType } from 'type-graphql'
import type { Combination } from '../../foundation/comparison.js'
import { DateFilter, KeyFilter } from '../../foundation/filters.js'
import { ListArguments } from '../../foundation/list-arguments.js'
import { type FollowUpOrder, followUpOrdering } from './store.js'

@InputType({ description: 'Which follow-ups. What is left out asks nothing; all that is given has to hold.' })
export class FollowUpWhere implements Combination<FollowUpWhere> {
  @Field(() => KeyFilter, { nullable: true, description: 'The obligation that something was done about.' })
  obligation?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The agreement that the obligation stands in.' })
  agreement?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The pilot of that agreement.' })
  pilot?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The debtor that did it.' })
  party?: KeyFilter | null

  @Field(() => DateFilter, { nullable: true, description: 'The day it was done, or finished.' })
  doneOn?: DateFilter | null

  @Field(() => [FollowUpWhere], { nullable: true, description: 'All of these hold.' })
  and?: FollowUpWhere[] | null

  @Field(() => [FollowUpWhere], { nullable: true, description: 'One of these holds.' })
  or?: FollowUpWhere[] | null

  @Field(() => FollowUpWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: FollowUpWhere | null
}

@ArgsType()
export class FollowUpArguments extends ListArguments {
  @Field(() => FollowUpWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: FollowUpWhere | null

  @Field(() => followUpOrdering.Order, {
    defaultValue: followUpOrdering.Order.DONE_ON_DESC,
    description: 'The order that they are listed in.',
  })
  orderBy!: FollowUpOrder
}

import { ArgsType, Field, InputType } from 'type-graphql'
import type { Combination } from '../../foundation/comparison.js'
import { DateTimeFilter, IntFilter, KeyFilter, TextFilter } from '../../foundation/filters.js'
import { ListArguments } from '../../foundation/list-arguments.js'
import { type RecordedActOrder, recordedActOrdering } from './store.js'

@InputType({ description: 'Which acts. What is left out asks nothing; all that is given has to hold.' })
export class RecordedActWhere implements Combination<RecordedActWhere> {
  @Field(() => KeyFilter, { nullable: true, description: 'The agreement that it is about.' })
  agreement?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The organisation that did it.' })
  party?: KeyFilter | null

  @Field(() => TextFilter, { nullable: true, description: 'What was done, as the schema names it.' })
  act?: TextFilter | null

  @Field(() => TextFilter, { nullable: true, description: 'The membership by which a person did it.' })
  person?: TextFilter | null

  @Field(() => DateTimeFilter, { nullable: true, description: 'When it was done.' })
  at?: DateTimeFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The revision that it made.' })
  revision?: IntFilter | null

  @Field(() => [RecordedActWhere], { nullable: true, description: 'All of these hold.' })
  and?: RecordedActWhere[] | null

  @Field(() => [RecordedActWhere], { nullable: true, description: 'One of these holds.' })
  or?: RecordedActWhere[] | null

  @Field(() => RecordedActWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: RecordedActWhere | null
}

@ArgsType()
export class RecordedActArguments extends ListArguments {
  @Field(() => RecordedActWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: RecordedActWhere | null

  @Field(() => recordedActOrdering.Order, {
    defaultValue: recordedActOrdering.Order.REVISION_DESC,
    description: 'The order that they are listed in, the newest first unless said otherwise.',
  })
  orderBy!: RecordedActOrder
}

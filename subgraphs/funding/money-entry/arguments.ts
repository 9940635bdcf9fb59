import { ArgsType, Field, InputType } from 'type-graphql'
import type { Combination, Comparisons } from '../../foundation/comparison.js'
import { FigureState } from '../../foundation/figure-state.js'
import { BooleanFilter, enumFilter, IntFilter, KeyFilter, KronerFilter } from '../../foundation/filters.js'
import { ListArguments } from '../../foundation/list-arguments.js'
import { PageArguments } from '../../foundation/page-arguments.js'
import { MoneySource, MoneyStage } from './entity.js'
import { type MoneyEntryOrder, moneyEntryOrdering } from './store.js'

const MoneyStageFilter = enumFilter<MoneyStage>('MoneyStage', MoneyStage)
type MoneyStageFilter = Comparisons<MoneyStage>
const MoneySourceFilter = enumFilter<MoneySource>('MoneySource', MoneySource)
type MoneySourceFilter = Comparisons<MoneySource>
const FigureStateFilter = enumFilter<FigureState>('FigureState', FigureState)
type FigureStateFilter = Comparisons<FigureState>

@InputType({ description: 'Which amounts. What is left out asks nothing; all that is given has to hold.' })
export class MoneyEntryWhere implements Combination<MoneyEntryWhere> {
  @Field(() => MoneyStageFilter, { nullable: true, description: 'How far they have come.' })
  stage?: MoneyStageFilter | null

  @Field(() => MoneySourceFilter, { nullable: true, description: 'Where the money comes from.' })
  source?: MoneySourceFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The budget year.' })
  year?: IntFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The pilot; isNull asks for what the Storting has voted.' })
  pilot?: KeyFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The cohort of the pilot. Norwegian: pulje.' })
  cohort?: IntFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A county that some of it counts under, by code.' })
  county?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'An objective that some of it counts under.' })
  objective?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A main theme that some of it counts under.' })
  mainTheme?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The measure it is set on.' })
  measure?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'Who gets it.' })
  recipient?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'Who pays.' })
  payer?: KeyFilter | null

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether an auditor has confirmed it.' })
  audited?: BooleanFilter | null

  @Field(() => FigureStateFilter, { nullable: true, description: 'Whether there is an amount, and if not, why.' })
  state?: FigureStateFilter | null

  @Field(() => KronerFilter, { nullable: true, description: 'How much the whole amount is.' })
  amount?: KronerFilter | null

  @Field(() => [MoneyEntryWhere], { nullable: true, description: 'All of these hold.' })
  and?: MoneyEntryWhere[] | null

  @Field(() => [MoneyEntryWhere], { nullable: true, description: 'One of these holds.' })
  or?: MoneyEntryWhere[] | null

  @Field(() => MoneyEntryWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: MoneyEntryWhere | null
}

@ArgsType()
export class MoneyEntryArguments extends ListArguments {
  @Field(() => MoneyEntryWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: MoneyEntryWhere | null

  @Field(() => moneyEntryOrdering.Order, {
    defaultValue: moneyEntryOrdering.Order.YEAR_DESC,
    description: 'The order that they are listed in.',
  })
  orderBy!: MoneyEntryOrder
}

/** Of a parent that is of one world already. */
@ArgsType()
export class OwnMoneyArguments extends PageArguments {
  @Field(() => MoneyEntryWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: MoneyEntryWhere | null

  @Field(() => moneyEntryOrdering.Order, {
    defaultValue: moneyEntryOrdering.Order.YEAR_DESC,
    description: 'The order that they are listed in.',
  })
  orderBy!: MoneyEntryOrder
}

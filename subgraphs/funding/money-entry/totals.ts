import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql'
import type { Comparisons } from '../../foundation/comparison.js'
import { enumeration } from '../../foundation/enumeration.js'
import { KronerFigure } from '../../foundation/figures.js'
import { KronerFilter } from '../../foundation/filters.js'
import type { Ore } from '../../foundation/money.js'
import { TotalArguments } from '../../foundation/totals/arguments.js'
import { groupOrdering } from '../../foundation/totals/order.js'
import { type Group, type Total, Totals } from '../../foundation/totals/totals.js'
import { MoneyEntryWhere } from './arguments.js'
import { MoneySource, MoneyStage } from './entity.js'

export const MoneyDimension = enumeration(
  'MoneyDimension',
  'What money can be added up by. An amount counts as it was stamped when it was booked, whatever has moved since.',
  {
    PILOT: 'The pilot.',
    COHORT: 'The cohort of the pilot. Norwegian: pulje.',
    COUNTY: 'The county, with its share of pilots that lie in several.',
    OBJECTIVE: 'The objective, with its share of measures that serve several.',
    MAIN_THEME: 'The main theme of that objective.',
    RESPONSIBLE_MUNICIPALITY: 'The municipality that is responsible for the measure.',
    RECIPIENT: 'Who gets it.',
    SOURCE: 'Where the money comes from.',
    YEAR: 'The budget year.',
    THEME: 'Each theme of the objective. An objective may have several, so these groups overlap.',
    PARTNER: 'Each partner in the measure. A measure may have several, so these groups overlap.',
  },
)
export type MoneyDimension = keyof typeof MoneyDimension

export const AnsweredFrom = enumeration('AnsweredFrom', 'What a total is added up of. Either way it is the same.', {
  CELLS: 'Sums that are kept ready, and follow each amount in the same moment.',
  ENTRIES: 'The amounts themselves, one by one.',
})
export type AnsweredFrom = keyof typeof AnsweredFrom

export const moneyGroupOrdering = groupOrdering('MoneyGroupOrder', {
  AMOUNT: { by: 'amount', description: 'By what they come to' },
})
export type MoneyGroupOrder = keyof typeof moneyGroupOrdering.orders

@InputType({ description: 'Which groups. What is left out asks nothing; all that is given has to hold.' })
export class MoneyHaving {
  @Field(() => KronerFilter, { nullable: true, description: 'What the known amounts of the group come to.' })
  amount?: Comparisons<Ore> | null
}

@ArgsType()
export class MoneyTotalsArguments extends TotalArguments {
  @Field(() => MoneyStage, {
    description: 'The one stage that is added up: what is granted and what is spent of it are never added together.',
  })
  stage!: MoneyStage

  @Field(() => [MoneyDimension], {
    nullable: true,
    description: 'Add up by these, together. Without it there are no groups, only the total.',
  })
  groupBy?: MoneyDimension[] | null

  @Field(() => MoneyEntryWhere, {
    nullable: true,
    description: 'Add up only this; of an amount that is shared out, only the parts for which it holds.',
  })
  where?: MoneyEntryWhere | null

  @Field(() => MoneyHaving, { nullable: true, description: 'Give only the groups for which this holds.' })
  having?: MoneyHaving | null

  @Field(() => moneyGroupOrdering.Order, {
    defaultValue: moneyGroupOrdering.Order.AMOUNT_DESC,
    description: 'The order of the groups, the largest first unless said otherwise.',
  })
  orderBy!: MoneyGroupOrder
}

/** What a total adds up, so that what is told of it later is about the same. */
export type MoneyCounted = Pick<MoneyTotalsArguments, 'stage' | 'groupBy' | 'where' | 'world'>

@ObjectType({ description: 'Money that shares a value in each dimension asked for.' })
export class MoneyGroup {
  readonly group!: Group<MoneyDimension, 'amount'>
  readonly total!: Total<MoneyDimension, 'amount'>
  readonly counted!: MoneyCounted

  @Field(() => KronerFigure, {
    description: 'What the known amounts come to; PROVISIONAL while one is missing or may change.',
  })
  amount!: KronerFigure

  @Field(() => Int, { nullable: true, description: 'Null where COHORT is not asked for, and for what is no pilot’s.' })
  cohort!: number | null

  @Field(() => MoneySource, { nullable: true, description: 'Null where SOURCE is not asked for.' })
  source!: MoneySource | null

  @Field(() => Int, { nullable: true, description: 'Null where YEAR is not asked for.' })
  year!: number | null
}

@ObjectType({ description: 'What money at one stage comes to, and how it falls into groups.' })
export class MoneyTotals extends Totals {
  readonly counted!: MoneyCounted

  @Field(() => MoneyStage, { description: 'The stage that is added up.' })
  stage!: MoneyStage

  @Field(() => KronerFigure, {
    description: 'What all known amounts come to, each counted once; PROVISIONAL while one is missing or may change.',
  })
  amount!: KronerFigure

  @Field(() => KronerFigure, {
    description: 'What the groups that "having" keeps come to, on all pages, each amount counted once.',
  })
  distinct!: KronerFigure

  @Field(() => AnsweredFrom, { description: 'What it is added up of. Either way it is the same.' })
  answeredFrom!: AnsweredFrom

  @Field(() => [MoneyGroup], { description: 'One page of the groups, in the order asked for.' })
  groups!: MoneyGroup[]
}

import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { FigureState } from '../../foundation/figure-state.js'
import type { Ore } from '../../foundation/money.js'
import { Kroner } from '../../foundation/scalars.js'
import { EditionActArguments } from '../plan-version/acts-arguments.js'

@InputType({ description: 'What place an objective has in the year, and why. Norwegian: prioritering.' })
export class PriorityInput {
  @Field(() => ID, { description: 'The objective.' })
  objective!: string

  @Field(() => Int, {
    nullable: true,
    description: 'Its place: 1 comes first. Given for all, each its own, or for none.',
  })
  rank?: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'Its share of the year’s effort in basis points. Given for all, adding up to 10 000, or for none.',
  })
  shareBasisPoints?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Why it has this place. Without it the reason of the act holds.',
  })
  reason?: string | null
}

@ArgsType()
export class SetPrioritiesArguments extends EditionActArguments {
  @Field(() => [PriorityInput], { description: 'The objectives, in place of those that were prioritised before.' })
  priorities!: PriorityInput[]

  @Field(() => [ID], { description: 'The parties that took part in setting them: one at least.' })
  participants!: string[]
}

@InputType({ description: 'What a party, or a kind of actor, is responsible for. Norwegian: ansvar.' })
export class ResponsibilityInput {
  @Field(() => ID, { nullable: true, description: 'The party; left out where a kind of actor is named.' })
  party?: string | null

  @Field(() => String, { nullable: true, description: 'The kind of actor, where no party is named.' })
  category?: string | null

  @Field(() => String, { description: 'What it is to do.' })
  text!: string
}

@ArgsType()
export class DescribePlanArguments extends EditionActArguments {
  @Field(() => String, {
    nullable: true,
    description: 'What the plan is about. Left out it stays as it is; null takes it away. Norwegian: sammendrag.',
  })
  summary?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'How roles and responsibilities are shared. Left out it stays as it is; null takes it away.',
  })
  responsibility?: string | null

  @Field(() => [ResponsibilityInput], {
    nullable: true,
    description: 'Who does what, in place of what was said before. Left out it stays as it is.',
  })
  responsibilities?: ResponsibilityInput[] | null
}

@ArgsType()
export class ExplainUnmetArguments extends EditionActArguments {
  @Field(() => ID, { description: 'The objective that has no measures in the year.' })
  objective!: string

  @Field(() => String, { description: 'Why it has none.' })
  text!: string
}

@InputType({ description: 'Further financing that an ordinary budget has settled. Norwegian: avklart finansiering.' })
export class SettledFinancingInput {
  @Field(() => String, { description: 'What is financed.' })
  text!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The objective that it finances; left out where it is for all of them.',
  })
  objective?: string | null

  @Field(() => ID, { nullable: true, description: 'Whose budget it is.' })
  party?: string | null

  @Field(() => Int, { description: 'The year of the budget.' })
  budgetYear!: number

  @Field(() => Kroner, { nullable: true, description: 'How much, in the prices of its budget year.' })
  amount?: Ore | null

  @Field(() => FigureState, {
    nullable: true,
    description:
      'Whether the amount is there, and if not, why. Without it: REPORTED with an amount, else NOT_REPORTED.',
  })
  amountState?: FigureState | null

  @Field(() => String, { nullable: true, description: 'The budget decision, as it is filed.' })
  reference?: string | null
}

@ArgsType()
export class RecordSettledFinancingArguments extends EditionActArguments {
  @Field(() => [SettledFinancingInput], { description: 'All that is settled, in place of what was recorded before.' })
  financing!: SettledFinancingInput[]
}

import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { FigureState } from '../../foundation/figure-state.js'
import type { Ore } from '../../foundation/money.js'
import { Kroner } from '../../foundation/scalars.js'
import { MoneySource } from '../money-entry/entity.js'

@InputType({
  description:
    'What a plan says of how a measure is financed, from one source in one year. In a change, what is left out stays as it is, and null takes away. Norwegian: finansieringslinje.',
})
export class FinancingLineInput {
  @Field(() => MoneySource, { nullable: true, description: 'Where the money comes from. A new line needs one.' })
  source?: MoneySource | null

  @Field(() => Kroner, { nullable: true, description: 'How much; left out for hours, and where it is not known.' })
  amount?: Ore | null

  @Field(() => FigureState, {
    nullable: true,
    description: 'Whether the amount is known, and if not, why; REPORTED where it is left out beside an amount.',
  })
  state?: FigureState | null

  @Field(() => Float, { nullable: true, description: 'How many hours are to be worked, of own hours.' })
  hours?: number | null

  @Field(() => Kroner, { nullable: true, description: 'What an hour is worth, of own hours.' })
  rate?: Ore | null

  @Field(() => Int, {
    nullable: true,
    description: 'The budget year; that of the plan where it is left out of a new line.',
  })
  year?: number | null

  @Field(() => ID, { nullable: true, description: 'The party that pays.' })
  payer?: string | null

  @Field(() => ID, { nullable: true, description: 'The party that gets it.' })
  recipient?: string | null

  @Field(() => String, { nullable: true, description: 'The decision or budget that it rests on.' })
  reference?: string | null

  @Field(() => String, { nullable: true, description: 'What else a reader should know about it.' })
  note?: string | null
}

@ArgsType()
export class AddFinancingLineArguments extends ActArguments {
  @Field(() => ID, { description: 'What the version of the plan says of the measure, such as "smola-aure/2026/1/m7".' })
  measureVersion!: string

  @Field(() => FinancingLineInput, { description: 'The line.' })
  line!: FinancingLineInput
}

@ArgsType()
export class RemoveFinancingLineArguments extends ActArguments {
  @Field(() => ID, { description: 'The line.' })
  entry!: string

  @Field(() => Int, { description: 'The edition of it that was read: if it is another by now, nothing is done.' })
  expectedVersion!: number
}

@ArgsType()
export class ChangeFinancingLineArguments extends RemoveFinancingLineArguments {
  @Field(() => FinancingLineInput, { description: 'What is to be said otherwise.' })
  change!: FinancingLineInput
}

@ArgsType()
export class CopyFinancingLinesArguments extends ActArguments {
  @Field(() => ID, { description: 'The version of the plan that is being written, such as "smola-aure/2026/2".' })
  planVersion!: string

  @Field(() => ID, { description: 'The version of a plan of the same agreement whose lines are taken over.' })
  from!: string
}

import { ArgsType, Field, ID, Int } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { FigureState } from '../../foundation/figure-state.js'
import type { Ore } from '../../foundation/money.js'
import { Kroner, MunicipalityCode } from '../../foundation/scalars.js'

@ArgsType()
export class RecordSupplementaryEffortArguments extends ActArguments {
  @Field(() => ID, { description: 'The pilot whose municipalities it hits.' })
  pilot!: string

  @Field(() => MunicipalityCode, {
    nullable: true,
    description: 'The one municipality that it hits; left out where it is all.',
  })
  municipality?: MunicipalityCode | null

  @Field(() => ID, { nullable: true, description: 'Who makes the effort, where it is a known party.' })
  party?: string | null

  @Field(() => ID, { nullable: true, description: 'What it is about, where that is a theme.' })
  theme?: string | null

  @Field(() => String, { description: 'What it is called.' })
  title!: string

  @Field(() => String, { nullable: true, description: 'What is done.' })
  text?: string | null

  @Field(() => Int, { description: 'The first year of it.' })
  fromYear!: number

  @Field(() => Int, { nullable: true, description: 'The last year of it; left out where no end is set.' })
  toYear?: number | null

  @Field(() => Kroner, {
    nullable: true,
    description: 'What it comes to in all, in the prices of its years; left out where there is no such figure.',
  })
  amount?: Ore | null

  @Field(() => FigureState, { description: 'Whether there is an amount, and if not, why.' })
  amountState!: FigureState
}

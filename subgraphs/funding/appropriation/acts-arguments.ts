import { ArgsType, Field, ID, Int } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { FigureState } from '../../foundation/figure-state.js'
import type { Ore } from '../../foundation/money.js'
import { World } from '../../foundation/provenance.js'
import { Kroner } from '../../foundation/scalars.js'

@ArgsType()
abstract class VotedArguments extends ActArguments {
  @Field(() => Kroner, {
    nullable: true,
    description: 'What was voted for the whole year; left out where it is not known.',
  })
  amount!: Ore | null

  @Field(() => FigureState, {
    nullable: true,
    description: 'Whether the amount is known, and if not, why; REPORTED where it is left out.',
  })
  state!: FigureState | null

  @Field(() => Kroner, { nullable: true, description: 'What it was raised by, where the budget says that.' })
  increase!: Ore | null

  @Field(() => String, { description: 'The budget document or decision that it rests on.' })
  reference!: string

  @Field(() => String, { nullable: true, description: 'What else a reader should know about it.' })
  note!: string | null
}

@ArgsType()
export class RecordAppropriationArguments extends VotedArguments {
  @Field(() => World, {
    defaultValue: World.REAL,
    description: 'The real vote, or one of the demonstration.',
  })
  world!: World

  @Field(() => Int, { description: 'The budget year, in whose prices it is.' })
  year!: number
}

@ArgsType()
export class CorrectAppropriationArguments extends VotedArguments {
  @Field(() => ID, { description: 'The appropriation.' })
  appropriation!: string

  @Field(() => Int, { description: 'The edition of it that was read: if it is another by now, nothing is done.' })
  expectedVersion!: number
}

import { ArgsType, Field, ID, Int } from 'type-graphql'
import { LocalDate } from '../../foundation/scalars.js'
import { PlanActArguments } from '../plan-version/acts-arguments.js'
import { DialogueOutcome } from './entity.js'

@ArgsType()
export class RecordDialogueArguments extends PlanActArguments {
  @Field(() => ID, { description: 'The objective that the no is about.' })
  objective!: string

  @Field(() => ID, { description: 'The named partner that said no.' })
  party!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The measure that it is about. Without it, it is about all of the objective’s.',
  })
  measure!: string | null

  @Field(() => LocalDate, { description: 'The day it was taken up.' })
  openedOn!: LocalDate

  @Field(() => String, { nullable: true, description: 'What is said to it.' })
  note!: string | null
}

@ArgsType()
export class EndDialogueArguments extends PlanActArguments {
  @Field(() => Int, { description: 'The number of the dialogue within the version.' })
  number!: number

  @Field(() => DialogueOutcome, { description: 'What it led to.' })
  outcome!: DialogueOutcome

  @Field(() => LocalDate, { description: 'The day it ended.' })
  endedOn!: LocalDate

  @Field(() => String, { description: 'What they came to, in words.' })
  conclusion!: string

  @Field(() => String, { nullable: true, description: 'The minutes, as they are filed. Norwegian: referat.' })
  reference!: string | null
}

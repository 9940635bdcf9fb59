import { ArgsType, Field, ID } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { LocalDate } from '../../foundation/scalars.js'

@ArgsType()
export class RecordFollowUpArguments extends ActArguments {
  @Field(() => ID, { description: 'The obligation that something was done about.' })
  obligation!: string

  @Field(() => LocalDate, { description: 'The day it was done, or finished.' })
  doneOn!: LocalDate

  @Field(() => String, { description: 'What was done.' })
  text!: string

  @Field(() => [String], { nullable: true, description: 'With whom it was done.' })
  withWhom?: string[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Where it can be looked up, such as a case number or a minute. Norwegian: saksnummer.',
  })
  reference?: string | null
}

@ArgsType()
export class WithdrawFollowUpArguments extends ActArguments {
  @Field(() => ID, { description: 'The record.' })
  followUp!: string
}

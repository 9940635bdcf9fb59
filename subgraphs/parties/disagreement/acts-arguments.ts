import { ArgsType, Field, ID } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { LocalDate } from '../../foundation/scalars.js'
import { DisagreementOutcome } from './entity.js'

@ArgsType()
export class RecordDisagreementArguments extends ActArguments {
  @Field(() => ID, { description: 'The agreement whose parties disagree.' })
  agreement!: string

  @Field(() => [ID], { description: 'With whom: others who have a part in the agreement, and may see it.' })
  parties!: string[]

  @Field(() => [ID], { nullable: true, description: 'The objectives that it is about.' })
  objectives!: string[] | null

  @Field(() => [ID], { nullable: true, description: 'The measures that it is about.' })
  measures!: string[] | null

  @Field(() => String, { description: 'What they disagree about.' })
  text!: string

  @Field(() => LocalDate, { description: 'The day it was raised.' })
  raisedOn!: LocalDate
}

@ArgsType()
export class EndDisagreementArguments extends ActArguments {
  @Field(() => ID, { description: 'The disagreement.' })
  disagreement!: string

  @Field(() => DisagreementOutcome, { description: 'What it came to.' })
  outcome!: DisagreementOutcome

  @Field(() => LocalDate, { description: 'The day the dialogue about it ended.' })
  endedOn!: LocalDate

  @Field(() => String, { description: 'What they came to, in words.' })
  note!: string
}

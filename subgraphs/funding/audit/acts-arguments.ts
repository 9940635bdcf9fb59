import { ArgsType, Field, ID, Int } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { LocalDate } from '../../foundation/scalars.js'

@ArgsType()
export class StateAuditArguments extends ActArguments {
  @Field(() => ID, { description: 'The agreement whose accounts were audited.' })
  agreement!: string

  @Field(() => Int, { description: 'The year of the accounts.' })
  year!: number

  @Field(() => ID, {
    nullable: true,
    description: 'The party whose part of the accounts it is about; all of them where it is left out.',
  })
  payer!: string | null

  @Field(() => String, { description: 'Who audited them, by name.' })
  auditor!: string

  @Field(() => LocalDate, { nullable: true, description: 'The day of the statement: today where it is left out.' })
  statedOn!: LocalDate | null

  @Field(() => String, { description: 'The document that the statement stands in.' })
  reference!: string

  @Field(() => String, { nullable: true, description: 'What the auditor said besides, such as a reservation.' })
  note!: string | null
}

import { ArgsType, Field, ID } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { LocalDate } from '../../foundation/scalars.js'

@ArgsType()
export class IssueApiKeyArguments extends ActArguments {
  @Field(() => String, { description: 'What is to read by it: a program or an organisation, never a person.' })
  holder!: string

  @Field(() => LocalDate, { nullable: true, description: 'The last day it is good; left out, a year from now.' })
  endsOn?: LocalDate | null
}

@ArgsType()
export class RevokeApiKeyArguments extends ActArguments {
  @Field(() => ID, { description: 'How the key begins.' })
  prefix!: string
}

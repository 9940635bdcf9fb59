import { ArgsType, Field, ID } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'

@ArgsType()
export class CloseAgreementArguments extends ActArguments {
  @Field(() => ID, { description: 'The agreement, once its term is over.' })
  agreement!: string
}

/** Why it is opened is the act's own reason. */
@ArgsType()
export class ReopenAgreementArguments extends ActArguments {
  @Field(() => ID, { description: 'The agreement that was closed.' })
  agreement!: string
}

import { ArgsType, Field, ID, Int } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { DecisionReferenceInput } from '../../foundation/decision-reference.js'
import { LocalDate } from '../../foundation/scalars.js'
import { AgreementInput } from '../agreement-text/acts-arguments.js'

@ArgsType()
export class RegisterAgreementArguments extends ActArguments {
  @Field(() => ID, { description: 'The pilot that it binds.' })
  pilot!: string

  @Field(() => AgreementInput, { description: 'The whole text, with its main parties among the roles.' })
  agreement!: AgreementInput
}

@ArgsType()
export class AgreementActArguments extends ActArguments {
  @Field(() => ID, { description: 'The agreement, such as "smola-aure".' })
  agreement!: string

  @Field(() => Int, { description: 'The edition that was read: if it is another by now, nothing is done.' })
  expectedVersion!: number
}

@ArgsType()
export class ChangeAgreementArguments extends AgreementActArguments {
  @Field(() => AgreementInput, { description: 'What is to be said otherwise.' })
  change!: AgreementInput
}

@ArgsType()
export class PublishAgreementArguments extends AgreementActArguments {
  @Field(() => LocalDate, { nullable: true, description: 'The day it was signed, where it has been.' })
  signedOn!: LocalDate | null
}

@ArgsType()
export class AmendAgreementArguments extends ChangeAgreementArguments {
  @Field(() => LocalDate, { description: 'The day it was decided that the agreement is changed.' })
  decidedOn!: LocalDate

  @Field(() => String, { description: 'Who decided, such as "hovedpartene i dialogmøte".' })
  body!: string

  @Field(() => DecisionReferenceInput, { description: 'Where the decision can be looked up.' })
  reference!: DecisionReferenceInput
}

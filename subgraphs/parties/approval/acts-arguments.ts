import { ArgsType, Field, ID } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { DecisionReferenceInput } from '../../foundation/decision-reference.js'
import { LocalDate } from '../../foundation/scalars.js'
import { AgreementActArguments } from '../agreement/acts-arguments.js'
import { ApprovalState } from './entity.js'

@ArgsType()
export class RegisterApprovalArguments extends AgreementActArguments {
  @Field(() => ApprovalState, { description: 'What was decided: any but NOT_REPORTED.' })
  state!: ApprovalState

  @Field(() => LocalDate, { nullable: true, description: 'The day it was decided. All but PENDING need it.' })
  decidedOn!: LocalDate | null

  @Field(() => String, {
    nullable: true,
    description: 'The body that decided, such as "kommunestyret". All but PENDING need it.',
  })
  body!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The condition it was given on, where it was on one. Norwegian: forbehold.',
  })
  reservation!: string | null

  @Field(() => DecisionReferenceInput, {
    nullable: true,
    description: 'Where the decision can be looked up. All but PENDING need it.',
  })
  reference!: DecisionReferenceInput | null
}

@ArgsType()
export class LiftReservationArguments extends ActArguments {
  @Field(() => ID, { description: 'The agreement that was approved with a reservation.' })
  agreement!: string

  @Field(() => LocalDate, { description: 'The day the reservation was lifted.' })
  liftedOn!: LocalDate

  @Field(() => String, { nullable: true, description: 'The body that lifted it, such as "fylkestinget".' })
  body!: string | null

  @Field(() => DecisionReferenceInput, { description: 'Where the decision can be looked up.' })
  reference!: DecisionReferenceInput
}

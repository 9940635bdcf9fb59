import { Args, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Doing } from '../../foundation/acts/acts.js'
import { AgreementDone, onAgreement } from '../agreement/acts-resolver.js'
import { agreementWritingStore } from '../agreement/writing-store.js'
import type { Context } from '../stores.js'
import { liftReservation, registerApproval, type Stores } from './acts.js'
import { LiftReservationArguments, RegisterApprovalArguments } from './acts-arguments.js'
import { approvalWritingStore } from './writing-store.js'

@Resolver()
export class ApprovalActsResolver {
  @Mutation(() => AgreementDone, {
    description:
      'Registers what a main party’s own political body decided about a public agreement. The agreement is in force once all have approved it and no reservation stands.',
  })
  registerApproval(
    @Args(() => RegisterApprovalArguments) asked: RegisterApprovalArguments,
    @Ctx() context: Context,
  ): Promise<AgreementDone> {
    return onAgreement('registerApproval', asked, context, (doing) => registerApproval(asked, storesOf(doing)))
  }

  @Mutation(() => AgreementDone, {
    description: 'Registers that a main party has lifted the reservation it approved the agreement with.',
  })
  liftReservation(
    @Args(() => LiftReservationArguments) asked: LiftReservationArguments,
    @Ctx() context: Context,
  ): Promise<AgreementDone> {
    return onAgreement('liftReservation', asked, context, (doing) => liftReservation(asked, storesOf(doing)))
  }
}

const storesOf = (doing: Doing): Stores => ({
  agreements: agreementWritingStore(doing),
  approvals: approvalWritingStore(doing),
})

import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { ActDone } from '../../foundation/acts/done.js'
import { perform } from '../performing.js'
import { Agreement, named } from '../references.js'
import type { Context } from '../stores.js'
import { closeAgreement, reopenAgreement } from './acts.js'
import { CloseAgreementArguments, ReopenAgreementArguments } from './acts-arguments.js'

@ObjectType({ description: 'What came of closing an agreement, or of opening it again. Norwegian: utført handling.' })
export class AgreementClosingDone extends ActDone {
  id!: string | null
}

@Resolver(() => AgreementClosingDone)
export class ClosingActsResolver {
  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement; null where it was not done.' })
  agreement(@Root() { id }: AgreementClosingDone): Agreement | null {
    return named(id ?? null)
  }

  @Mutation(() => AgreementClosingDone, {
    description:
      'Closes an agreement for KDD, from the day after its last: no accounts, readings, reports or assessments of it are written any more. Every objective and every obligation has a report by then, or a reason for none.',
  })
  closeAgreement(
    @Args(() => CloseAgreementArguments) asked: CloseAgreementArguments,
    @Ctx() context: Context,
  ): Promise<AgreementClosingDone> {
    return perform(AgreementClosingDone, 'closeAgreement', asked, context, closeAgreement)
  }

  @Mutation(() => AgreementClosingDone, {
    description: 'Opens an agreement again that was closed, for KDD, with a reason.',
  })
  reopenAgreement(
    @Args(() => ReopenAgreementArguments) asked: ReopenAgreementArguments,
    @Ctx() context: Context,
  ): Promise<AgreementClosingDone> {
    return perform(AgreementClosingDone, 'reopenAgreement', asked, context, reopenAgreement)
  }
}

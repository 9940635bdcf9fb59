import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Agreement } from '../agreement/entity.js'
import { Party } from '../party/entity.js'
import type { Context } from '../stores.js'
import { AgreementConfirmation } from './entity.js'

@Resolver(() => AgreementConfirmation)
export class AgreementConfirmationResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'The main party that has confirmed it.' })
  party(@Root() confirmation: AgreementConfirmation, @Ctx() { parties }: Context): Promise<Party | null> {
    return parties.byId(confirmation.partyId)
  }
}

@Resolver(() => Agreement)
export class ConfirmationsOfAgreementResolver {
  @FieldResolver(() => [AgreementConfirmation], {
    description: 'Which main parties have confirmed the draft, and which edition of it.',
  })
  confirmations(@Root() agreement: Agreement, @Ctx() { confirmations }: Context): Promise<AgreementConfirmation[]> {
    return confirmations.ofAgreement(agreement.id)
  }
}

import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Agreement } from '../agreement/entity.js'
import type { Context } from '../stores.js'
import { AgreementEdition } from './entity.js'

@Resolver(() => AgreementEdition)
export class AgreementEditionResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'The revision that wrote it: read at that one, the agreement says what it said then. Null for one written before that was kept.',
  })
  revision(@Root() { writtenIn }: AgreementEdition): number | null {
    return writtenIn === null ? null : Number(writtenIn)
  }
}

@Resolver(() => Agreement)
export class EditionsOfAgreementResolver {
  @FieldResolver(() => Int, {
    description: 'The number of its present edition: what an act on it names as `expectedVersion`.',
  })
  async edition(@Root() agreement: Agreement, @Ctx() { editions }: Context): Promise<number> {
    return (await editions.ofAgreement(agreement.id)).at(-1)?.edition ?? 1
  }

  @FieldResolver(() => [AgreementEdition], {
    description: 'How its text came to be what it is, since it was written down here. Empty where it was not.',
  })
  editions(@Root() agreement: Agreement, @Ctx() { editions }: Context): Promise<AgreementEdition[]> {
    return editions.ofAgreement(agreement.id)
  }
}

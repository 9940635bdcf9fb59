import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { LocalDate } from '../../foundation/dates.js'
import { LocalDate as LocalDateScalar } from '../../foundation/scalars.js'
import { Agreement } from '../agreement/entity.js'
import type { Context } from '../stores.js'

@Resolver(() => Agreement)
export class AgreementClosingResolver {
  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description:
      'The day KDD closed it: from then on no accounts, readings, reports or assessments of it are written. Null while it is open.',
  })
  async closedOn(@Root() { id }: Agreement, @Ctx() { closings }: Context): Promise<LocalDate | null> {
    return (await closings.ofAgreement(id))?.closedOn ?? null
  }
}

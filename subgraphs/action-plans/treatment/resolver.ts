import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Agreement, Party } from '../references.js'
import type { Context } from '../stores.js'
import { PoliticalTreatment } from './entity.js'

@Resolver(() => PoliticalTreatment)
export class PoliticalTreatmentResolver {
  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement whose status it treated.' })
  agreement(@Root() treatment: PoliticalTreatment): Agreement {
    return { id: treatment.agreementId }
  }

  @FieldResolver(() => Party, { nullable: true, description: 'Who treated it.' })
  party(@Root() treatment: PoliticalTreatment): Party {
    return { id: treatment.partyId }
  }
}

@Resolver(() => Agreement)
export class AgreementTreatmentsResolver {
  @FieldResolver(() => [PoliticalTreatment], {
    nullable: true,
    description: 'When its parties treated its status politically, newest first: once a party and year at most.',
  })
  politicalTreatments(
    @Root() agreement: Agreement,
    @Arg('year', () => Int, { nullable: true, description: 'Of this year. Without it: of all years.' })
    year: number | null,
    @Ctx() { treatments }: Context,
  ): Promise<PoliticalTreatment[]> {
    return treatments.ofAgreement(agreement.id, year ?? null)
  }
}

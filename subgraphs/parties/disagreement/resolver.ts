import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Agreement } from '../agreement/entity.js'
import { Objective } from '../objective/entity.js'
import { Party } from '../party/entity.js'
import type { Context } from '../stores.js'
import { Disagreement } from './entity.js'

@Resolver(() => Disagreement)
export class DisagreementResolver {
  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement whose parties disagree.' })
  agreement(@Root() disagreement: Disagreement, @Ctx() { agreements }: Context): Promise<Agreement | null> {
    return agreements.byId(disagreement.agreementId)
  }

  @FieldResolver(() => Party, { nullable: true, description: 'Who raised it.' })
  raisedBy(@Root() disagreement: Disagreement, @Ctx() { parties }: Context): Promise<Party | null> {
    return parties.byId(disagreement.raisedById)
  }

  @FieldResolver(() => [Party], { description: 'With whom.' })
  async parties(@Root() disagreement: Disagreement, @Ctx() { parties }: Context): Promise<Party[]> {
    return present(await Promise.all(disagreement.partyIds.map(parties.byId)))
  }

  @FieldResolver(() => [Objective], { description: 'The objectives that it is about.' })
  async objectives(@Root() disagreement: Disagreement, @Ctx() { objectives }: Context): Promise<Objective[]> {
    return present(await Promise.all(disagreement.objectiveIds.map(objectives.byId)))
  }
}

@Resolver(() => Agreement)
export class DisagreementsOfAgreementResolver {
  @FieldResolver(() => [Disagreement], {
    description:
      'Where its parties disagree, in the order it was raised. Only its main parties are told, and others what concerns them.',
  })
  disagreements(@Root() agreement: Agreement, @Ctx() { disagreements }: Context): Promise<Disagreement[]> {
    return disagreements.ofAgreement(agreement.id)
  }
}

const present = <Thing>(things: readonly (Thing | null)[]): Thing[] => things.filter((thing) => thing !== null)
